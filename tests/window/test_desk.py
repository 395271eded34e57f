"""The desk: the rail beside one of two screens, and keys that find their way."""

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.plugin import QtBot

from pos_app.window.desk import Desk
from pos_app.window.keypad import KeypadScreen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.rail import Rail
from pos_app.window.rail_foot import RailAction
from pos_app.window.waiting import WaitingScreen


@pytest.fixture
def keypad(look: Look, language: Language) -> KeypadScreen:
    return KeypadScreen(look, language)


@pytest.fixture
def waiting(look: Look, language: Language) -> WaitingScreen:
    return WaitingScreen(look, language)


@pytest.fixture
def desk(look: Look, language: Language, keypad: KeypadScreen, waiting: WaitingScreen, qtbot: QtBot) -> Desk:
    desk = Desk(Rail(look, language, "2"), keypad)
    desk.add_screen(waiting)
    qtbot.addWidget(desk)
    desk.resize(1366, 768)
    with qtbot.waitActive(desk):
        desk.show()
    return desk


@pytest.mark.parametrize(("width", "rail_px"), [(1366, 392), (1920, 392), (1280, 392), (1024, 304)])
def test_the_rail_has_the_width_of_the_design(desk: Desk, keypad: KeypadScreen, width: int, rail_px: int) -> None:
    desk.resize(width, 768)
    assert desk.rail.width() == rail_px
    assert keypad.width() == width - rail_px
    assert keypad.mapTo(desk, keypad.rect().topLeft()).x() == rail_px


def test_it_shows_one_screen_at_a_time(desk: Desk, keypad: KeypadScreen, waiting: WaitingScreen) -> None:
    assert desk.screen_shown is keypad
    desk.show_screen(waiting)
    assert waiting.isVisible()
    assert not keypad.isVisible()
    assert desk.rail.isVisible()
    assert waiting.hasFocus()


def test_digits_typed_while_the_rail_has_the_focus_reach_the_keypad(
    desk: Desk, keypad: KeypadScreen, qtbot: QtBot
) -> None:
    button = desk.rail.foot.buttons[RailAction.HISTORY]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(button, "42")
    assert keypad.amount == 42


def test_a_digit_counts_once(desk: Desk, keypad: KeypadScreen, qtbot: QtBot) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, "7")
    assert keypad.amount == 7


def test_the_focus_goes_from_charge_to_the_rail(desk: Desk, keypad: KeypadScreen, qtbot: QtBot) -> None:
    qtbot.keyClicks(keypad, "1")
    keypad.charge.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(keypad.charge, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert desk.rail.isAncestorOf(focus)


class FirstPaint(QObject):
    """Notes when a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = QElapsedTimer()
        self.after_ms: list[float] = []

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.after_ms.append(self.clock.nsecsElapsed() / 1e6)
        return False


def test_a_typed_digit_is_on_the_screen_within_a_frame_or_two(desk: Desk, keypad: KeypadScreen, qtbot: QtBot) -> None:
    paint = FirstPaint()
    keypad.card.sum.installEventFilter(paint)
    quickest = []
    for digit in "1234":
        paint.after_ms.clear()
        paint.clock.start()
        qtbot.keyClicks(keypad, digit)
        qtbot.waitUntil(lambda: bool(paint.after_ms), timeout=2000)
        quickest.append(paint.after_ms[0])
    assert min(quickest) < 50
