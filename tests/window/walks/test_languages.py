"""Every page in every language: a switch reaches every text at once, and each text comes from the catalogue."""

import re
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pos_app.words import LOCALES, words
from tests.window.painted import painted
from tests.window.pseudo import ACCENTED, speak_pseudo
from tests.window.walks.conftest import OpenWalk
from tests.window.walks.till import DATA
from tests.window.walks.walk import Walk

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


def shown(walk: Walk, page: QWidget) -> list[str]:
    """Every text of a page, painted or spoken, without figures: time goes on meanwhile."""
    texts = [text.text for text in painted(page) if not walk.is_data(text.text)]
    for each in [page, *page.findChildren(QWidget)]:
        if each.isVisible():
            texts += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
    return [_FIGURES.sub("0", _MOVES.sub("", text)) for text in texts if text]


def test_a_switch_changes_every_text_of_every_page_at_once(open_walk: OpenWalk) -> None:
    """What a page says after a switch there and back is what it said when it was made."""
    walk = open_walk()
    for name, page in walk.pages():
        made = shown(walk, page)
        found: dict[str, list[str]] = {}
        for locale in ("kk", "en", "ru"):
            walk.speak(locale)
            walk.settle()
            found[locale] = shown(walk, page)
        assert found["ru"] == made, name
        left = [text.replace(FROM_THE_GATEWAY, "") for text in found["en"] if text not in NAMES_OF_LANGUAGES]
        assert [text for text in left if CYRILLIC.search(text) and not walk.is_data(text)] == [], name
        russian = {
            forms[0] for forms_key, forms in words("ru")._catalogue.items() if forms[0] != words("kk").say(forms_key)
        }
        assert russian & set(found["kk"]) == set(), name


def test_every_word_of_every_page_comes_from_the_catalogue(open_walk: OpenWalk) -> None:
    walk, wrong = open_walk(), list[str]()
    for name, page in walk.pages():
        speak_pseudo(*walk.languages)
        for text in painted(page):
            plain = set(re.findall(r"[^\W\d_]{3,}", _ORDER_ID.sub("", text.text))) - DAYS_AND_MONTHS
            translated = set(text.text) & ACCENTED or not plain or CYRILLIC.search(text.text)
            known = text.text in NO_WORDS or walk.is_data(text.text) or walk.is_prose(text.widget)
            if not translated and not known:
                wrong.append(f"{name}: {text.text}")
        walk.speak_again("ru")
    assert wrong == []
