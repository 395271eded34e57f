"""Finding words in the manual."""

import time

import pytest

from pos_app.window.help.finding import find
from pos_app.window.help.manual import Manual, read_manual
from pos_app.window.help.topics import Topic


@pytest.fixture(scope="module")
def manual() -> Manual:
    return read_manual("ru")


@pytest.mark.parametrize("asked", ["возврат", "Возвраты", "ВОЗВРАТ", "возврата", "  возвраты "])
def test_a_word_is_found_whatever_its_ending_and_its_page_comes_first(manual: Manual, asked: str) -> None:
    assert find(manual, asked)[0].topic is Topic.REFUND


def test_all_the_words_must_be_there(manual: Manual) -> None:
    both = {hit.topic for hit in find(manual, "чек принтер")}
    assert Topic.RECEIPT in both
    assert both < {hit.topic for hit in find(manual, "чек")}


def test_a_word_that_stands_nowhere_is_found_without_its_end(manual: Manual) -> None:
    assert find(manual, "наличность")[0].stems == ("наличн",)


def test_yo_is_ye(manual: Manual) -> None:
    assert [hit.topic for hit in find(manual, "счёт")] == [hit.topic for hit in find(manual, "счет")] != []


@pytest.mark.parametrize("asked", ["", "   ", "zzz", "возврат zzz"])
def test_what_is_not_there_is_not_found(manual: Manual, asked: str) -> None:
    assert find(manual, asked) == ()


def test_the_excerpt_shows_the_word_below_the_title(manual: Manual) -> None:
    for hit in find(manual, "наличными"):
        assert "наличн" in hit.excerpt.lower()[:40]
        assert hit.excerpt != manual.pages[hit.topic].title


@pytest.mark.parametrize(("locale", "asked"), [("kk", "қайтарулар"), ("en", "refunds")])
def test_the_other_languages_are_searched_as_well(locale: str, asked: str) -> None:
    assert find(read_manual(locale), asked)[0].topic is Topic.REFUND


def test_a_search_takes_no_longer_than_a_frame(manual: Manual) -> None:
    find(manual, "оплата")
    began = time.perf_counter()
    for _ in range(10):
        find(manual, "неизвестнослово оплата")
    assert (time.perf_counter() - began) / 10 < 0.016
