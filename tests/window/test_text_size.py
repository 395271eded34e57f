"""Larger text: nothing is cut off or written over another, and the screens of a sale really get larger."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Final

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.sandbox import Sandbox
from pos_app.window.keypad import KeypadScreen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.rail import NARROW_PX, WIDE_PX, Rail
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.measure import BAR
from pos_app.window.widgets.text import Text, word_font
from pos_app.words import LOCALES
from tests.end_to_end.conftest import sandbox
from tests.window.every_page import Walk
from tests.window.orders import an_order
from tests.window.painted import Painted, clashes, painted
from tests.window.test_keypad import sold
from tests.window.test_languages import is_from_the_manual
from tests.window.whole_words import cut_words

__all__ = ["sandbox"]

SIZES: Final = ((1024, 768), (1366, 768))
A_SALE: Final = ("keypad", "waiting", "paid", "refused", "lost", "cancelled", "late", "question")


@pytest.fixture(params=[125, 150])
def walk(request: pytest.FixtureRequest, sandbox: Sandbox, tmp_path: Path, qtbot: QtBot, fonts: None) -> Iterator[Walk]:
    look = Look(reduce_motion=True, text_scale=request.param)
    walk = Walk(sandbox, tmp_path / "data", qtbot, look)
    yield walk
    walk.close()


@pytest.mark.timeout(180)
def test_every_page_has_room_for_larger_text(walk: Walk, qtbot: QtBot) -> None:
    wrong: list[str] = []
    for name, page in walk.pages():
        for width, height in SIZES:
            walk.window.resize(width, height)
            for locale in LOCALES:
                walk.speak(locale)
                qtbot.waitUntil(lambda width=width: walk.window.width() == width)
                texts = [text for text in painted(page) if not is_from_the_manual(walk, text)]
                cut = [text.text for text in texts if text.outside or (text.text.endswith("…") and len(text.text) < 40)]
                if cut or clashes(texts) or cut_words(page):
                    wrong.append(f"{name}, {locale}, {width}: {cut} {clashes(texts)} {cut_words(page)}")
        walk.speak("ru")
    assert wrong == []


@pytest.mark.timeout(180)
@pytest.mark.parametrize("walk", [150], indirect=True)
def test_the_screens_of_a_sale_are_half_as_large_again(walk: Walk) -> None:
    """Half of their words at the least; what is large already, and what a button has no room for, gives way."""
    for name, page in walk.pages():
        if name not in A_SALE:
            continue
        larger = heights(painted(page))
        set_scale(walk, 100)
        design = heights(painted(page))
        set_scale(walk, 150)
        grown = [larger[text] / design[text] for text in larger.keys() & design.keys()]
        assert len(grown) > 1, name
        assert median(grown) > 1.3, name
        assert min(grown) > 0.95, name


def heights(texts: list[Painted]) -> dict[str, float]:
    return {text.text: text.rect.height() for text in texts if any(map(str.isalpha, text.text))}


def set_scale(walk: Walk, percent: int) -> None:
    walk.look.text_scale = percent
    for text in walk.window.findChildren(Text):
        text._fitted = None
    width, height = walk.window.width(), walk.window.height()
    walk.window.resize(width - 1, height)
    walk.window.resize(width, height)


# One widget at a time.


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
