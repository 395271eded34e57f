"""The shop's own number and the words make one comment, in which either is found, and which comes apart again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.sale_reference import COMMENT_LIMIT, REFERENCE_LIMIT, read, written


@pytest.mark.parametrize(
    ("reference", "comment", "text"),
    [
        ("", "", ""),
        ("A-17", "", "№ A-17"),
        ("", "латте", "латте"),
        ("A-17", "латте, стол 7", "№ A-17 · латте, стол 7"),
        (" 17 / 3 ", "  латте ", "№ 17 / 3 · латте"),
        ("   ", "\n", ""),
    ],
)
def test_either_may_be_left_out(reference: str, comment: str, text: str) -> None:
    assert written(reference, comment) == text


def test_a_search_finds_either() -> None:
    text = written("WB-000512", "без сахара")
    assert "WB-000512" in text
    assert "без сахара" in text


def test_nothing_that_steers_a_printer_or_turns_a_line_round_gets_in() -> None:
    assert written("A\x1b@17\u202e", "a\r\nb\tc\u2028d\x00") == "№ A@17 · a b c d"
    assert written("", "a \x00 b") == "a b"


def test_both_have_an_end() -> None:
    text = written("9" * 500, "б" * 500)
    assert text == f"№ {'9' * REFERENCE_LIMIT} · {'б' * COMMENT_LIMIT}"
    assert read(text) == ("9" * REFERENCE_LIMIT, "б" * COMMENT_LIMIT)


@pytest.mark.parametrize("words", ["латте", "№", "№ ", "№  5", "№5", f"№ {'9' * (REFERENCE_LIMIT + 1)}", "a · b", ""])
def test_words_that_only_look_like_a_number_stay_words(words: str) -> None:
    assert read(words) == ("", words)


@given(st.text(max_size=60), st.text(max_size=160))
def test_what_was_written_comes_apart_into_what_is_written_the_same(reference: str, comment: str) -> None:
    text = written(reference, comment)
    assert text.isprintable()
    assert written(*read(text)) == text


@given(st.from_regex(r"[A-Za-z0-9/-]{1,40}", fullmatch=True), st.from_regex(r"[а-яё0-9]{0,20}", fullmatch=True))
def test_an_ordinary_number_and_comment_come_back_apart(reference: str, comment: str) -> None:
    assert read(written(reference, comment)) == (reference, comment)


def test_the_first_dot_ends_the_number() -> None:
    assert read(written("A · B", "c · d")) == ("A", "B · c · d")
