"""Larger text, one widget at a time: as large as there is room for, and never smaller than the design has it."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.window.keypad import KeypadScreen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.rail import NARROW_PX, WIDE_PX, Rail
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.measure import BAR
from pos_app.window.widgets.text import Text, word_font
from tests.window.orders import an_order
from tests.window.painted import painted
from tests.window.test_keypad import sold


@pytest.fixture
def large(fonts: None, qtbot: QtBot) -> Look:
    return Look(reduce_motion=True, text_scale=150)


def shown(widget: QWidget, qtbot: QtBot, width: int, height: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()


def test_a_text_is_as_large_as_it_has_room(large: Look, qtbot: QtBot) -> None:
    text = Text(large, word_font(20), 28, "ink")
    text.set_text("Charge")
    shown(text, qtbot, 400, 42)
    (found,) = painted(text)
    assert text.sizeHint().height() == 42
    whole = found.rect.height()
    text.resize(400, 28)
    (less,) = painted(text)
    assert less.rect.height() < whole
    text.resize(text.sizeHint().width() * 2 // 3 + 1, 28)
    (least,) = painted(text)
    assert not text.is_elided
    assert least.rect.height() < less.rect.height()


def test_a_text_is_never_smaller_than_the_design_has_it(large: Look, look: Look, qtbot: QtBot) -> None:
    found = []
    for each in (large, look):
        text = Text(each, word_font(20), 28, "ink")
        text.set_text("A sentence that is far too long")
        shown(text, qtbot, 90, 28)
        found.append([text.lines(), painted(text)[0].rect.height()])
    assert found[0] == found[1]


def test_no_word_is_broken_to_be_larger(large: Look, qtbot: QtBot) -> None:
    text = Text(large, word_font(20), 28, "ink", max_lines=2)
    text.set_text("Тапсырыс нөмірі")
    shown(text, qtbot, 100, 120)
    assert text.lines() == ["Тапсырыс", "нөмірі"]


def test_a_button_grows_its_words_and_keeps_its_place(
    large: Look, look: Look, language: Language, qtbot: QtBot
) -> None:
    found = []
    for each in (large, look):
        button = Button(each, language, words="check", icon="refresh", measure=BAR)
        shown(button, qtbot, 400, 88)
        found.append(painted(button)[0].rect.height())
    assert found[0] / found[1] == pytest.approx(1.5, abs=0.06)


@pytest.mark.parametrize(("width", "height"), [(WIDE_PX, 768), (WIDE_PX, 744), (NARROW_PX, 768), (NARROW_PX, 744)])
def test_the_rail_keeps_three_sales(large: Look, language: Language, qtbot: QtBot, width: int, height: int) -> None:
    rail = Rail(large, language, "2")
    shown(rail, qtbot, width, height)
    rail.show_summary(sold(*(an_order(State.PAID, id=f"till-1-{number}", number=number) for number in range(5))))
    assert sum(row.isVisible() for row in rail.sales.rows) >= 3


def test_the_comment_stands_behind_its_icon_until_somebody_writes(
    large: Look, language: Language, qtbot: QtBot
) -> None:
    keypad = KeypadScreen(large, language)
    shown(keypad, qtbot, 926, 744)
    keypad.activateWindow()
    qtbot.waitUntil(keypad.isActiveWindow)
    assert keypad.comment.width() == 64
    keypad.comment.line.setFocus()
    assert keypad.comment.width() == keypad.fields.width()
    qtbot.keyClicks(keypad.comment.line, "two coffees")
    keypad.setFocus()
    assert keypad.comment.width() == 64
    assert keypad.comment.text() == "two coffees"
