"""People and the till's messages about them, for tests of the screens."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.plugin import QtBot

from pos_app.people import Person, Role
from pos_app.till.clock import ticks
from pos_app.till.messages import People, PinAnswer, PinFor

AIGERIM = Person(1, "Айгерим С.", Role.CASHIER)
DANIYAR = Person(2, "Данияр К.", Role.SENIOR)
MADINA = Person(3, "Мәдина Ө.", Role.ADMINISTRATOR)
EVERYBODY = (AIGERIM, DANIYAR, MADINA)
NOBODY = People((), None)


def working(who: Person | None = None) -> People:
    return People(EVERYBODY, who)


def wrong(asked: PinFor, tries_left: int = 2) -> PinAnswer:
    return PinAnswer(asked, None, tries_left)


def no_more(asked: PinFor, wait_s: float = 27) -> PinAnswer:
    return PinAnswer(asked, None, 3, ticks() + wait_s)


def right(asked: PinFor, person: Person = MADINA) -> PinAnswer:
    return PinAnswer(asked, person, 3)


def type_into_focus(qtbot: QtBot, text: str) -> None:
    """Key by key, each to what has the focus then."""
    for key in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        if key.isascii():
            qtbot.keyClicks(focus, key)
        else:
            # QTest knows no letters beyond Latin ones.
            event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, key)
            QApplication.sendEvent(focus, event)


def press_focus(qtbot: QtBot, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)
