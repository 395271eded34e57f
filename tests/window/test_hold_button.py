"""Hold to cancel: 1.2 seconds, no click, no accident."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.plugin import QtBot

from pos_app.window.language import Language
from pos_app.window.look import HOLD_MS, Look
from pos_app.window.widgets.hold_button import HoldButton

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def button(look: Look, language: Language, qtbot: QtBot) -> HoldButton:
    button = HoldButton(look, language)
    qtbot.addWidget(button)
    button.resize(360, 88)
    button.show()
    return button


def held_to_the_end(button: HoldButton) -> None:
    """Moves the hold's clock on instead of waiting for it."""
    button._fill.setCurrentTime(HOLD_MS)


def test_it_takes_twelve_hundred_milliseconds(button: HoldButton) -> None:
    assert button._fill.duration() == 1200


def test_held_to_the_end_it_tells_once(button: HoldButton, qtbot: QtBot) -> None:
    told: list[None] = []
    button.held.connect(lambda: told.append(None))
    qtbot.mousePress(button, LEFT)
    held_to_the_end(button)
    qtbot.mouseRelease(button, LEFT)
    assert len(told) == 1
    assert button.share == 0


def test_let_go_early_it_drains_and_tells_nothing(button: HoldButton, look: Look, qtbot: QtBot) -> None:
    look.reduce_motion = False
    with qtbot.assertNotEmitted(button.held):
        qtbot.mousePress(button, LEFT)
        button._fill.setCurrentTime(HOLD_MS * 3 // 4)
        assert button.share == pytest.approx(0.75, abs=0.1)
        qtbot.mouseRelease(button, LEFT)
        assert button._drain.duration() == 150
        qtbot.waitUntil(lambda: button.share == 0, timeout=2000)


def test_a_finger_that_slides_off_lets_go(button: HoldButton, qtbot: QtBot) -> None:
    qtbot.mousePress(button, LEFT)
    with qtbot.waitSignal(button.released):
        QTest.mouseMove(button, QPoint(180, 200))
    qtbot.waitUntil(lambda: button.share == 0, timeout=2000)
    with qtbot.assertNotEmitted(button.held):
        qtbot.mouseRelease(button, LEFT)


def test_a_finger_that_stays_after_the_end_does_not_start_again(button: HoldButton, qtbot: QtBot) -> None:
    qtbot.mousePress(button, LEFT)
    held_to_the_end(button)
    QTest.mouseMove(button, QPoint(100, 40))
    QTest.mouseMove(button, QPoint(102, 41))
    assert button.share == 0
    qtbot.mouseRelease(button, LEFT)
    qtbot.mousePress(button, LEFT)
    button._fill.setCurrentTime(HOLD_MS // 2)
    assert button.share > 0
    qtbot.mouseRelease(button, LEFT)


def test_keys_do_not_hold_it(button: HoldButton, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyPress(button, key)
        assert button.share == 0
        qtbot.keyRelease(button, key)


def test_hidden_in_the_middle_it_forgets(button: HoldButton, qtbot: QtBot) -> None:
    qtbot.mousePress(button, LEFT)
    button._fill.setCurrentTime(HOLD_MS // 2)
    button.hide()
    assert button.share == 0
    assert not button.isDown()


def test_its_words_follow_the_language(button: HoldButton, language: Language) -> None:
    language.use("en")
    assert (button.text(), button.accessibleName()) == ("Hold to cancel", "Hold to cancel")
