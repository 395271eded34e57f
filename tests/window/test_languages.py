"""Every page in every language: a switch reaches every text at once, and longer words have room."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.sandbox import Sandbox
from pos_app.window.look import Look
from pos_app.words import LOCALES, words
from tests.end_to_end.conftest import sandbox
from tests.end_to_end.counter import WAIT_MS
from tests.window.every_page import DATA, Walk
from tests.window.painted import Painted, clashes, painted
from tests.window.pseudo import ACCENTED, pseudo_words, speak_pseudo
from tests.window.whole_words import cut_words, spoken

__all__ = ["sandbox"]

SIZES: Final = ((1024, 768), (1366, 768))
CYRILLIC: Final = re.compile("[Ѐ-ӿ]+")
_ORDER_ID: Final = re.compile(r"2-\d{6}T\d{6}-[0-9a-f]{6}")
_MOVES: Final = re.compile(
    "|".join(
        re.sub(r"\\{\w+\\}", ".*?", re.escape(words(locale).say(key)))
        for locale in LOCALES
        for key in ("attempt", "attempt_now", "answered_unpaid")
    )
)
"""What the till says of its asking, which goes on while a page is looked at."""
_FIGURES: Final = re.compile(r"\d+")
NAMES_OF_LANGUAGES: Final = frozenset({"RU", "ҚАЗ", "EN", "Русский", "Қазақша", "English"})
FROM_THE_GATEWAY: Final = "Филиал не принимает оплату: обратитесь к менеджеру"
NO_WORDS: Final = frozenset({*DATA, *NAMES_OF_LANGUAGES, "Enter", "C", "Rahmet POS", "journal.sqlite3: disk I/O error"})
DAYS_AND_MONTHS: Final = frozenset(
    name
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for name in (
        *(QLocale("en").dayName(day, form) for day in range(1, 8)),
        *(QLocale("en").monthName(month, form) for month in range(1, 13)),
    )
)


@pytest.fixture
def walk(sandbox: Sandbox, tmp_path: Path, qtbot: QtBot, look: Look) -> Iterator[Walk]:
    walk = Walk(sandbox, tmp_path / "data", qtbot, look)
    yield walk
    walk.close()


def shown(page: QWidget) -> list[str]:
    """Every text of a page, painted or spoken, without figures: time goes on meanwhile."""
    texts = [text.text for text in painted(page)]
    for each in [page, *page.findChildren(QWidget)]:
        if each.isVisible():
            texts += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
    return [_FIGURES.sub("0", _MOVES.sub("", text)) for text in texts if text]


def settle(walk: Walk, name: str, qtbot: QtBot) -> None:
    """What was made anew is laid out; the manual is fetched beside the window."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
    if name == "help":
        qtbot.waitUntil(lambda: walk.window.rooms.help.is_read, timeout=WAIT_MS)


def is_from_the_manual(walk: Walk, text: Painted) -> bool:
    if "help" not in vars(walk.window.rooms):
        return False
    help_page = walk.window.rooms.help
    return help_page.text.isAncestorOf(text.widget) or help_page.contents.isAncestorOf(text.widget)


@pytest.mark.timeout(180)
def test_a_switch_changes_every_text_of_every_page_at_once(walk: Walk, qtbot: QtBot) -> None:
    """What a page says after a switch there and back is what it said when it was made."""
    seen = 0
    for name, page in walk.pages():
        made = shown(page)
        found: dict[str, list[str]] = {}
        for locale in ("kk", "en", "ru"):
            walk.speak(locale)
            settle(walk, name, qtbot)
            found[locale] = shown(page)
        assert found["ru"] == made, name
        left = [text.replace(FROM_THE_GATEWAY, "") for text in found["en"] if text not in NAMES_OF_LANGUAGES]
        if name != "refused":
            assert [text for text in left if CYRILLIC.search(text)] == [], name
        russian = {forms[0] for key, forms in words("ru")._catalogue.items() if forms[0] != words("kk").say(key)}
        assert russian & set(found["kk"]) == set(), name
        seen += 1
    assert seen > 25


@pytest.mark.timeout(180)
def test_a_third_longer_words_are_cut_off_and_written_over_each_other_nowhere(walk: Walk, qtbot: QtBot) -> None:
    wrong: list[str] = []
    for name, page in walk.pages():
        for width, height in SIZES:
            walk.window.resize(width, height)
            speak_pseudo(walk.language, walk.window.single._customers_language)
            qtbot.waitUntil(lambda width=width: walk.window.width() == width)
            texts = [text for text in painted(page) if not is_from_the_manual(walk, text)]
            cut = [text for text in texts if text.outside or text.text.endswith("…")]
            told = [f"{text.text} ({type(text.widget).__name__})" for text in cut]
            told += [words for words in cut_words(page) if set(words) & ACCENTED]
            if told or clashes(texts):
                wrong.append(f"{name} at {width}: {told} {clashes(texts)}")
            back_to_russian(walk)
    assert wrong == []


@pytest.mark.timeout(180)
def test_every_word_of_every_page_comes_from_the_catalogue(walk: Walk) -> None:
    wrong: list[str] = []
    for name, page in walk.pages():
        speak_pseudo(walk.language, walk.window.single._customers_language)
        for text in painted(page):
            plain = set(re.findall(r"[^\W\d_]{3,}", _ORDER_ID.sub("", text.text))) - DAYS_AND_MONTHS
            translated = set(text.text) & ACCENTED or not plain or CYRILLIC.search(text.text)
            if not translated and text.text not in NO_WORDS and not is_from_the_manual(walk, text):
                wrong.append(f"{name}: {text.text}")
        back_to_russian(walk)
    assert wrong == []


def back_to_russian(walk: Walk) -> None:
    for language in (walk.language, walk.window.single._customers_language):
        language._words = words("en")
    walk.speak("ru")


def test_pseudo_words_are_a_third_longer_and_keep_their_places() -> None:
    made = pseudo_words()
    assert made.say("over_limit", max="5").endswith("5")
    for key in ("charge", "to_pay", "wait_hint", "enter_amount"):
        assert 1.3 < len(made.say(key)) / len(words("en").say(key)) < 1.6
    assert made.say("payments", n=1) != made.say("payments", n=2)


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_spoken_of_the_keypad_is_in_the_language_of_the_screen(locale: str, walk: Walk) -> None:
    walk.speak(locale)
    assert words(locale).say("key_5") in spoken(walk.window)
