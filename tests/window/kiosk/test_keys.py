"""Which keys a kiosk lets through."""

import pytest
from PySide6.QtCore import Qt

from pos_app.window.kiosk.keys import Pressed, judge

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
META = Qt.KeyboardModifier.MetaModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS = Qt.Key


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (KEYS.Key_7, NONE),
        (KEYS.Key_Return, NONE),
        (KEYS.Key_Escape, NONE),
        (KEYS.Key_Backspace, NONE),
        (KEYS.Key_F1, NONE),
        (KEYS.Key_F8, NONE),
        (KEYS.Key_F10, NONE),
        (KEYS.Key_L, CONTROL),
        (KEYS.Key_V, CONTROL),
        (KEYS.Key_Tab, SHIFT),
        (KEYS.Key_P, NONE),
        (KEYS.Key_E, CONTROL | ALT),  # AltGr+E, the euro, as Windows says it
    ],
)
def test_a_cashiers_keys_pass(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert judge(key, modifiers) is Pressed.PASSED


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (KEYS.Key_Meta, NONE),
        (KEYS.Key_Super_L, NONE),
        (KEYS.Key_D, META),
        (KEYS.Key_L, META),
        (KEYS.Key_F11, NONE),
        (KEYS.Key_Menu, NONE),
        (KEYS.Key_Print, NONE),
        (KEYS.Key_Q, CONTROL),
        (KEYS.Key_W, CONTROL),
        (KEYS.Key_Q, CONTROL | SHIFT),
        (KEYS.Key_Tab, ALT),
        (KEYS.Key_Space, ALT),
        (KEYS.Key_F9, ALT),
    ],
)
def test_keys_that_could_lead_out_do_nothing(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert judge(key, modifiers) is Pressed.SWALLOWED


def test_alt_f4_is_a_wish_to_leave() -> None:
    assert judge(KEYS.Key_F4, ALT) is Pressed.WISHES_TO_LEAVE
    assert judge(KEYS.Key_F4, NONE) is Pressed.PASSED
