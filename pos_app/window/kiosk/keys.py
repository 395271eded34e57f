"""Which keys a kiosk lets through. Plain rules; keys that the window manager keeps are never seen here."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt

_LEADING_OUT: Final = frozenset(
    {
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Hyper_L,
        Qt.Key.Key_Hyper_R,
        Qt.Key.Key_Menu,
        Qt.Key.Key_F11,
        Qt.Key.Key_F12,
        Qt.Key.Key_Print,
        Qt.Key.Key_SysReq,
        Qt.Key.Key_HomePage,
        Qt.Key.Key_LaunchMail,
        Qt.Key.Key_Search,
        Qt.Key.Key_Explorer,
        Qt.Key.Key_Calculator,
        Qt.Key.Key_PowerOff,
        Qt.Key.Key_Sleep,
    }
)
_WITH_CONTROL: Final = frozenset({Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_N, Qt.Key.Key_T, Qt.Key.Key_M, Qt.Key.Key_H})


class Pressed(Enum):
    """What becomes of a key."""

    PASSED = auto()
    SWALLOWED = auto()
    WISHES_TO_LEAVE = auto()


def judge(key: int, modifiers: Qt.KeyboardModifier) -> Pressed:
    """What a kiosk does with a key."""
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    # Windows says Ctrl+Alt for AltGr, with which letters are typed.
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier) and not control
    if alt and key == Qt.Key.Key_F4:
        return Pressed.WISHES_TO_LEAVE
    meta = bool(modifiers & Qt.KeyboardModifier.MetaModifier)
    if alt or meta or key in _LEADING_OUT or (control and key in _WITH_CONTROL):
        return Pressed.SWALLOWED
    return Pressed.PASSED
