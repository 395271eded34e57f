"""A window in kiosk mode: it stays, and only asks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.plugin import QtBot

from pos_app.window.kiosk.corner import HELD_MS
from pos_app.window.kiosk.mode import Kiosk

FINGER = QTest.createTouchDevice()


class Window(QWidget):
    """Notes the keys that reach it, and has a button in the corner."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.corner = QPushButton("back", self)
        self.corner.setGeometry(0, 0, 200, 64)
        self.corner.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def kiosk(window: Window, qapp: QApplication, qtbot: QtBot) -> Iterator[Kiosk]:
    kiosk = Kiosk(window, qapp)
    with qtbot.waitExposed(window):
        kiosk.open()
    yield kiosk
    kiosk.close()


def test_it_fills_the_screen_without_a_frame_and_stays_on_top(kiosk: Kiosk, window: Window) -> None:
    assert window.isFullScreen()
    assert window.geometry() == window.screen().geometry()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_digits_reach_the_window_and_keys_that_lead_out_do_not(kiosk: Kiosk, window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Meta)
    qtbot.keyClick(window, Qt.Key.Key_1)
    assert window.keys == [Qt.Key.Key_Control, Qt.Key.Key_1]


def test_alt_f4_asks_once_however_long_it_is_held(kiosk: Kiosk, window: Window, qtbot: QtBot) -> None:
    asked: list[None] = []
    kiosk.wish_to_leave.connect(lambda: asked.append(None))
    qtbot.keyPress(window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier, autorep=True)
    QCoreApplication.sendEvent(window, held)
    qtbot.keyRelease(window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert len(asked) == 1
    assert window.keys == []


def test_the_systems_wish_to_quit_is_a_question_too(kiosk: Kiosk, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kiosk.wish_to_leave, timeout=1000):
        QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.Quit))


def test_a_context_menu_is_swallowed(kiosk: Kiosk, window: Window) -> None:
    reached: list[QPoint] = []
    window.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    window.customContextMenuRequested.connect(reached.append)
    QCoreApplication.sendEvent(window, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), QPoint(9, 9)))
    assert reached == []


def test_a_window_that_was_made_small_fills_the_screen_again(kiosk: Kiosk, window: Window, qtbot: QtBot) -> None:
    window.showMinimized()
    qtbot.waitUntil(window.isFullScreen, timeout=2000)
    window.showNormal()
    qtbot.waitUntil(window.isFullScreen, timeout=2000)


def test_closed_it_lets_everything_go(window: Window, qapp: QApplication, qtbot: QtBot) -> None:
    kiosk = Kiosk(window, qapp)
    kiosk.open()
    kiosk.close()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.keys == [Qt.Key.Key_F11]
    window.showNormal()
    assert not window.isFullScreen()


# The corner.


def mouse(window: QWidget, kind: QEvent.Type, at: tuple[int, int]) -> None:
    place = QPointF(*at)
    button = Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else button
    event = QMouseEvent(kind, place, window.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(window.childAt(place.toPoint()) or window, event)


def press(window: QWidget, at: tuple[int, int]) -> None:
    mouse(window, QEvent.Type.MouseButtonPress, at)


def release(window: QWidget, at: tuple[int, int]) -> None:
    mouse(window, QEvent.Type.MouseButtonRelease, at)


def test_the_corner_held_for_five_seconds_asks_and_presses_nothing(kiosk: Kiosk, window: Window, qtbot: QtBot) -> None:
    pressed: list[None] = []
    window.corner.clicked.connect(lambda: pressed.append(None))
    assert kiosk._corner._holding.interval() == HELD_MS == 5000
    kiosk._corner._holding.setInterval(30)
    with qtbot.waitSignal(kiosk.wish_to_leave, timeout=2000):
        press(window, (10, 10))
    release(window, (10, 10))
    assert pressed == []


def test_what_lies_in_the_corner_works_by_a_touch(kiosk: Kiosk, window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.corner.clicked, timeout=1000):
        press(window, (10, 10))
        release(window, (10, 10))
    assert not kiosk._corner._holding.isActive()


def test_a_finger_that_slides_away_or_holds_elsewhere_asks_nothing(kiosk: Kiosk, window: Window) -> None:
    press(window, (100, 100))
    assert not kiosk._corner._holding.isActive()
    press(window, (10, 10))
    assert kiosk._corner._holding.isActive()
    mouse(window, QEvent.Type.MouseMove, (90, 10))
    assert not kiosk._corner._holding.isActive()


# The cursor.


def cursor() -> Qt.CursorShape | None:
    shown = QGuiApplication.overrideCursor()
    return None if shown is None else shown.shape()


def touch(window: QWidget) -> None:
    QTest.touchEvent(window, FINGER).press(0, QPoint(200, 200), window).commit()
    QTest.touchEvent(window, FINGER).release(0, QPoint(200, 200), window).commit()


def test_the_cursor_goes_with_the_first_touch_and_comes_back_with_a_mouse(
    kiosk: Kiosk, window: Window, qtbot: QtBot
) -> None:
    assert cursor() is None
    touch(window)
    assert cursor() is Qt.CursorShape.BlankCursor
    touch(window)
    assert cursor() is Qt.CursorShape.BlankCursor
    mouse(window, QEvent.Type.MouseMove, (210, 210))
    assert cursor() is None


def test_a_hidden_cursor_is_back_when_the_kiosk_is_closed(kiosk: Kiosk, window: Window) -> None:
    touch(window)
    kiosk.close()
    assert cursor() is None
