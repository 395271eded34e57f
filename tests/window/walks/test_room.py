"""Every page with words a third longer, and with text half as large again: nothing is cut off or written over."""

from statistics import mean, median
from typing import Final

import pytest
from PySide6.QtWidgets import QWidget

from pos_app.window.look import Look
from pos_app.window.widgets.sandbox_band import SandboxBand
from pos_app.window.widgets.text import Text
from pos_app.words import LOCALES
from tests.window.painted import Painted, clashes, painted
from tests.window.pseudo import ACCENTED, speak_pseudo
from tests.window.walks.conftest import OpenWalk
from tests.window.walks.till import SaleWalk
from tests.window.walks.walk import Walk
from tests.window.whole_words import cut_words

LARGER: Final = 1.1
OF_A_SALE: Final = 1.3
_SHORT: Final = 40
"""What is elided later than that is a sentence from elsewhere, and was long before."""


def texts_of(walk: Walk, page: QWidget) -> list[Painted]:
    return [text for text in painted(page) if not walk.is_prose(text.widget) and not walk.is_data(text.text)]


def resized(walk: Walk, size: tuple[int, int]) -> None:
    walk.window.resize(*size)
    walk.qtbot.waitUntil(lambda: (walk.window.width(), walk.window.height()) == size)
    walk.settle()


def test_a_third_longer_words_are_cut_off_and_written_over_each_other_nowhere(open_walk: OpenWalk) -> None:
    walk, wrong = open_walk(), list[str]()
    for name, page in walk.pages():
        for size in walk.sizes:
            resized(walk, size)
            speak_pseudo(*walk.languages)
            texts = texts_of(walk, page)
            cut = [text for text in texts if text.outside or text.text.endswith("…")]
            told = [f"{text.text} ({type(text.widget).__name__})" for text in cut]
            told += [words for words in cut_words(page) if set(words) & ACCENTED]
            if told or clashes(texts):
                wrong.append(f"{name} at {size}: {told} {clashes(texts)}")
            walk.speak_again("ru")
    assert wrong == []


@pytest.mark.parametrize("size", [0, 1], ids=["narrow", "wide"])
def test_every_page_has_room_for_larger_text(open_walk: OpenWalk, fonts: None, size: int) -> None:
    walk, wrong = open_walk(other_look=Look(reduce_motion=True, text_scale=150)), list[str]()
    for name, page in walk.pages():
        resized(walk, walk.sizes[size])
        for locale in LOCALES:
            walk.speak(locale)
            walk.settle()
            if trouble := cut_or_written_over(walk, page):
                wrong.append(f"{name}, {locale}: {trouble}")
    assert wrong == []


def test_every_page_has_room_for_text_a_quarter_larger(open_walk: OpenWalk, fonts: None) -> None:
    walk, wrong = open_walk(other_look=Look(reduce_motion=True, text_scale=125)), list[str]()
    for name, page in walk.pages():
        resized(walk, walk.sizes[0])
        if trouble := cut_or_written_over(walk, page):
            wrong.append(f"{name}: {trouble}")
    assert wrong == []


def cut_or_written_over(walk: Walk, page: QWidget) -> list[object]:
    texts = texts_of(walk, page)
    cut = [each.text for each in texts if each.outside or _is_cut(each.text)]
    return [*cut, *clashes(texts), *cut_words(page)]


def _is_cut(text: str) -> bool:
    return text.endswith("…") and len(text) < _SHORT


def test_every_page_is_written_larger_where_larger_text_is_wanted(open_walk: OpenWalk, fonts: None) -> None:
    """Half of the words of a sale at the least; what is large already, and what has no room, gives way."""
    walk, wrong = open_walk(other_look=Look(reduce_motion=True, text_scale=150)), list[str]()
    for name, page in walk.pages():
        larger = heights(painted(page))
        set_scale(walk, 100)
        design = heights(painted(page))
        set_scale(walk, 150)
        grown = {text: larger[text] / design[text] for text in larger.keys() & design.keys()}
        is_sale = isinstance(walk, SaleWalk)
        enough = median(grown.values()) > OF_A_SALE if is_sale else mean(grown.values()) > LARGER
        if not enough or min(grown.values()) < 0.95:
            told = f"{mean(grown.values()):.2f}, {median(grown.values()):.2f}"
            wrong.append(f"{name}: {told}, {[text for text in grown if grown[text] < 1.05]}")
    assert wrong == []


def heights(texts: list[Painted]) -> dict[str, float]:
    words = [text for text in texts if any(map(str.isalpha, text.text)) and not isinstance(text.widget, SandboxBand)]
    return {text.text: text.rect.height() for text in words}


def set_scale(walk: Walk, percent: int) -> None:
    """As if the window had been made so."""
    for look in (walk.look, *walk.window.findChildren(Look)):
        look.text_scale = percent
    for text in walk.window.findChildren(Text):
        text._fitted = None
    width, height = walk.window.width(), walk.window.height()
    walk.window.resize(width - 1, height)
    walk.window.resize(width, height)
    walk.settle()
