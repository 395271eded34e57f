"""Buttons: what a press does, what can't be pressed and why, and what is seen of it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.plugin import QtBot

from pos_app.window.language import Language
from pos_app.window.look import DARK, LIGHT, Look
from pos_app.window.widgets.button import Button, Role


@pytest.fixture
def button(look: Look, language: Language, qtbot: QtBot) -> Button:
    button = Button(look, language, words="check", icon="refresh")
    qtbot.addWidget(button)
    button.resize(280, 88)
    with qtbot.waitExposed(button):
        button.show()
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    return button


def pixel(widget: QWidget, x: int, y: int) -> QColor:
    return widget.grab().toImage().pixelColor(QPoint(x, y))


def colours_in(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


def test_a_click_is_told_once(button: Button, qtbot: QtBot) -> None:
    clicks: list[None] = []
    button.clicked.connect(lambda: clicks.append(None))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(clicks) == 1


def test_at_rest_it_stands_on_a_ledge_of_three_pixels(button: Button) -> None:
    column = [pixel(button, 140, y).name().upper() for y in (0, 1, 84, 85, 86, 87)]
    assert column == [LIGHT.line, LIGHT.surface, LIGHT.surface, LIGHT.ledge, LIGHT.ledge, LIGHT.ledge]


def test_under_a_finger_it_has_no_ledge_and_the_tint(button: Button, qtbot: QtBot) -> None:
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert pixel(button, 140, 85).name().upper() == LIGHT.primary_tint
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert pixel(button, 140, 85).name().upper() == LIGHT.ledge


def test_it_rises_slowly_unless_motion_is_reduced(button: Button, look: Look, qtbot: QtBot) -> None:
    look.reduce_motion = False
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pixel(button, 140, 4).name().upper() == LIGHT.primary_tint
    qtbot.waitUntil(lambda: pixel(button, 140, 4).name().upper() in (LIGHT.surface, LIGHT.surface2), timeout=2000)


def test_switched_off_it_is_flat_and_says_why(button: Button, qtbot: QtBot) -> None:
    button.set_second_line("Введите сумму")
    button.setEnabled(False)
    assert pixel(button, 140, 86).name().upper() == LIGHT.surface2
    assert button.accessibleDescription() == "Введите сумму"
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_while_busy_it_takes_no_input_and_an_arc_turns(button: Button, look: Look, qtbot: QtBot) -> None:
    look.reduce_motion = False
    button.set_busy(True)
    assert button._spinner.turning
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.keyClick(button, Qt.Key.Key_Space)
    button.hide()
    assert not button._spinner.turning
    button.show()
    assert button._spinner.turning
    button.set_busy(False)
    assert not button._spinner.turning


def test_nothing_turns_where_motion_is_reduced(button: Button) -> None:
    button.set_busy(True)
    assert not button._spinner.turning


def test_space_presses_it_and_enter_is_the_screens(button: Button, qtbot: QtBot) -> None:
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_its_words_follow_the_language(button: Button, language: Language) -> None:
    assert button.text() == "Проверить статус"
    language.use("kk")
    assert (button.text(), button.accessibleName()) == ("Күйін тексеру", "Күйін тексеру")
    button.set_words("charge")
    assert button.text() == "Шот ұсыну"


def test_a_symbol_is_spoken_by_its_name(look: Look, language: Language, qtbot: QtBot) -> None:
    key = Button(look, language, text="5", spoken="key_5", role=Role.KEY)
    qtbot.addWidget(key)
    assert (key.text(), key.accessibleName()) == ("5", "Пять")
    language.use("en")
    assert (key.text(), key.accessibleName()) == ("5", "Five")


def test_the_theme_changes_at_once(button: Button, look: Look) -> None:
    look.use(DARK)
    assert pixel(button, 140, 4).name().upper() == DARK.surface


def test_its_wish_for_width_holds_its_words_in_full_size(button: Button) -> None:
    button.resize(button.sizeHint())
    size, lines = button._measure.fitting(button.text(), button.width() - 24 - 12 - 50)
    assert (size, lines) == (20, ["Проверить статус"])


@pytest.mark.parametrize("width", [240, 200, 180])
def test_words_that_do_not_fit_shrink_or_wrap_but_are_never_cut(button: Button, width: int) -> None:
    room = width - 24 - 12 - 50
    size, lines = button._measure.fitting(button.text(), room)
    assert " ".join(lines) == "Проверить статус"
    face: QFont = button._measure.face(size)
    assert size >= 14
    assert len(lines) == 2 or QFontMetricsF(face).horizontalAdvance(lines[0]) <= room


def test_a_bar_along_the_bottom_shows_the_share(look: Look, language: Language, qtbot: QtBot) -> None:
    button = Button(look, language, words="new_sale", role=Role.PRIMARY)
    qtbot.addWidget(button)
    button.resize(400, 88)
    button.set_progress(0.5)
    assert button.progress == 0.5
    assert pixel(button, 190, 80).name().upper() == LIGHT.sky
    assert pixel(button, 210, 80).name().upper() == LIGHT.primary
    button.set_progress(None)
    assert pixel(button, 190, 80).name().upper() == LIGHT.primary


def test_the_ring_of_focus_is_for_the_keyboard_alone(look: Look, language: Language, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    first, second = (Button(look, language, words=words) for words in ("check", "charge"))
    box.addWidget(first)
    box.addWidget(second)
    with qtbot.waitActive(window):
        window.show()
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not first.focus_ring.visible
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert second.focus_ring.visible
    above = pixel(window, second.geometry().center().x(), second.y() - 4)
    assert above.name().upper() == LIGHT.primary
    qtbot.mousePress(second, Qt.MouseButton.LeftButton)
    assert not second.focus_ring.visible
    qtbot.mouseRelease(second, Qt.MouseButton.LeftButton)
    first.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert first.focus_ring.visible
    first.hide()
    assert not first.focus_ring.visible


@pytest.mark.parametrize("role", list(Role))
def test_every_role_shows_its_ink(look: Look, language: Language, qtbot: QtBot, role: Role) -> None:
    button = Button(look, language, words="check", icon="refresh", role=role)
    qtbot.addWidget(button)
    button.resize(280, 88)
    assert look.color(role.value.ink).name().upper() in colours_in(button)
