"""Nobody touches the till any more."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.plugin import QtBot

from pos_app.till.clock import ticks
from pos_app.window.idle import Idle

AFTER_S = 0.4


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 200)
    window.show()
    return window


@pytest.fixture
def idle(qapp: QApplication) -> Idle:
    return Idle(qapp, AFTER_S)


def test_it_tells_after_the_time_and_once(idle: Idle, qtbot: QtBot) -> None:
    told: list[float] = []
    idle.idle.connect(lambda: told.append(ticks()))
    began = ticks()
    qtbot.waitUntil(lambda: bool(told), timeout=4000)
    assert told[0] - began >= AFTER_S * 0.9
    with qtbot.assertNotEmitted(idle.idle, wait=int(AFTER_S * 2500)):
        pass


@pytest.mark.parametrize("sign", ["key", "mouse", "move"])
def test_a_sign_of_life_puts_it_off(idle: Idle, window: QWidget, qtbot: QtBot, sign: str) -> None:
    last = idle._last
    qtbot.waitUntil(lambda: ticks() > last + 0.05, timeout=2000)
    match sign:
        case "key":
            qtbot.keyClick(window, Qt.Key.Key_A)
        case "mouse":
            qtbot.mousePress(window, Qt.MouseButton.LeftButton)
        case "move":
            QTest.mouseMove(window, QPoint(20, 30))
            qtbot.waitUntil(lambda: idle._last > last, timeout=2000)
    stirred = idle._last
    assert stirred > last
    with qtbot.waitSignal(idle.idle, timeout=4000):
        pass
    assert ticks() - stirred >= AFTER_S * 0.9


def test_what_happens_by_itself_is_no_sign_of_life(idle: Idle, window: QWidget, qapp: QApplication) -> None:
    last = idle._last
    window.update()
    window.resize(150, 150)
    qapp.sendEvent(window, QEvent(QEvent.Type.Paint))
    assert idle._last == last


def test_a_sign_after_it_was_told_arms_it_again(idle: Idle, window: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(idle.idle, timeout=4000):
        pass
    qtbot.keyClick(window, Qt.Key.Key_A)
    with qtbot.waitSignal(idle.idle, timeout=4000):
        pass


def test_held_nobody_counts_as_gone_and_the_time_begins_anew_afterwards(idle: Idle, qtbot: QtBot) -> None:
    idle.hold(True)
    with qtbot.assertNotEmitted(idle.idle, wait=int(AFTER_S * 2500)):
        pass
    idle.hold(False)
    let_go = ticks()
    with qtbot.waitSignal(idle.idle, timeout=4000):
        pass
    assert ticks() - let_go >= AFTER_S * 0.9


def test_zero_means_never(qapp: QApplication, qtbot: QtBot) -> None:
    idle = Idle(qapp, 0)
    assert not idle._timer.isActive()
    with qtbot.assertNotEmitted(idle.idle, wait=50):
        pass


def test_signs_of_life_start_no_timer(idle: Idle, window: QWidget, qtbot: QtBot) -> None:
    before = idle._timer.remainingTime()
    for _ in range(50):
        qtbot.keyClick(window, Qt.Key.Key_A)
    assert idle._timer.remainingTime() <= before
