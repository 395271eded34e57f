"""The strip over the window: there as long as there is something to say, and a touch answers it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.notice_strip import SMALLEST_PX, NoticeStrip
from pos_app.words import LOCALES

LONGEST = {
    "kept": 1000,
    "asked": 12,
    "lost": 3,
    "path": "/home/kassa/.local/share/rahmet-pos/journal.damaged-1.sqlite3",
}


@pytest.fixture
def strip(look: Look, language: Language, qtbot: QtBot) -> NoticeStrip:
    strip = NoticeStrip(look, language)
    qtbot.addWidget(strip)
    strip.resize(1024, SMALLEST_PX)
    return strip


def test_it_is_hidden_until_it_has_something_to_say(strip: NoticeStrip) -> None:
    assert strip.isHidden()
    strip.show_words("journal_stuck")
    assert strip.isVisible()
    assert strip.accessibleName().startswith("Журнал кассы не записывается")
    strip.show_words("")
    assert strip.isHidden()


def test_it_follows_the_language_with_its_values(strip: NoticeStrip, language: Language) -> None:
    strip.show_words("undealt", n=2)
    assert strip.sentence.text().startswith("2 платежа ждут решения")
    language.use("en")
    assert strip.sentence.text().startswith("2 payments wait for a decision")


@pytest.mark.parametrize("locale", LOCALES)
def test_the_longest_sentence_is_whole_on_a_narrow_screen(strip: NoticeStrip, language: Language, locale: str) -> None:
    language.use(locale)
    strip.show_words("journal_rebuilt", **LONGEST)
    strip.resize(1024, strip.heightForWidth(1024))
    assert not strip.sentence.is_elided
    assert strip.height() >= SMALLEST_PX


def test_a_touch_and_the_space_bar_press_it(strip: NoticeStrip, qtbot: QtBot) -> None:
    strip.show_words("undealt", n=1)
    with qtbot.waitSignal(strip.clicked):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(strip.clicked):
        qtbot.keyClick(strip, Qt.Key.Key_Space)


def test_what_it_counts_stands_before_the_sentence(strip: NoticeStrip) -> None:
    strip.show_words("undealt", n=12)
    assert strip.count == 12
    counted = strip.sentence.x()
    before = strip.grab().toImage()
    strip.show_words("undealt", n=13)
    assert strip.grab().toImage() != before
    strip.show_words("journal_stuck")
    assert strip.count is None
    assert strip.sentence.x() < counted
    strip.show_words("")
    assert strip.count is None
