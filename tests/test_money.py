"""Whole tenge: what people may type, paste and read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.money import AmountError, TypedAmount, format_tenge, parse_amount


@pytest.mark.parametrize(
    ("text", "tenge"),
    [
        ("1500", 1500),
        ("1 500", 1500),
        ("1\u202f500\u202f₸", 1500),
        (" 1500 тг", 1500),
        ("1,500", 1500),
        ("1.500", 1500),
        ("1500.00", 1500),
        ("1500,0", 1500),
        ("0001500", 1500),
        ("1'000'000", 1_000_000),
    ],
)
def test_an_amount_is_read_as_people_write_it(text: str, tenge: int) -> None:
    assert parse_amount(text) == tenge


@pytest.mark.parametrize(
    "text",
    ["", "0", "-5", "12.5", "1500.50", "1e3", "abc", "١٥٠٠", "1000001", "9" * 5000, "1_000", "+5", "0x10", "NaN"],
)
def test_anything_else_is_refused_and_named(text: str) -> None:
    with pytest.raises(AmountError, match="amount"):
        parse_amount(text)


def test_a_refusal_never_repeats_a_huge_text() -> None:
    with pytest.raises(AmountError) as refused:
        parse_amount("7" * 100_000)
    assert len(str(refused.value)) < 120


def test_an_amount_is_shown_in_groups_with_narrow_spaces() -> None:
    assert format_tenge(1500) == "1\u202f500\u202f₸"
    assert format_tenge(1_000_000) == "1\u202f000\u202f000\u202f₸"
    assert format_tenge(-4300) == "\u22124\u202f300\u202f₸"


@given(st.integers(min_value=1, max_value=1_000_000))
def test_what_is_shown_reads_back_as_the_same_amount(tenge: int) -> None:
    assert parse_amount(format_tenge(tenge)) == tenge


def test_leading_zeros_vanish_while_typing() -> None:
    assert TypedAmount().press("0").press("00").press("000").press("5").tenge == 5


def test_a_key_above_the_limit_changes_nothing_and_says_so() -> None:
    typed = TypedAmount(limit_tenge=1000).press("9").press("000")
    assert (typed.tenge, typed.over_limit) == (9, True)
    assert typed.press("9").over_limit is False


def test_erase_takes_one_digit_and_clear_takes_all() -> None:
    typed = TypedAmount().press("1").press("2").press("5").erase()
    assert typed.tenge == 12
    assert typed.clear().tenge == 0
    assert typed.clear().erase().tenge == 0


def test_a_pasted_twelve_digit_number_changes_nothing_and_says_that_it_is_too_much() -> None:
    typed = TypedAmount().press("5").paste("123456789012")
    assert (typed.tenge, typed.over_limit) == (5, True)


def test_a_pasted_word_changes_nothing_and_says_nothing() -> None:
    typed = TypedAmount().press("5").paste("https://kaspi.kz")
    assert (typed.tenge, typed.over_limit) == (5, False)


def test_a_pasted_amount_replaces_what_was_typed() -> None:
    assert TypedAmount().press("5").paste("12 500 ₸").tenge == 12_500


def test_a_key_that_is_no_digit_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="expected digits"):
        TypedAmount().press("٣")


@given(st.lists(st.sampled_from(["0", "1", "9", "00", "000", "erase", "paste 777", "paste 9999999"])))
def test_no_sequence_of_keys_leaves_the_allowed_range(keys: list[str]) -> None:
    typed = TypedAmount(limit_tenge=50_000)
    for key in keys:
        if key == "erase":
            typed = typed.erase()
        elif key.startswith("paste"):
            typed = typed.paste(key.split()[1])
        else:
            typed = typed.press(key)
        assert 0 <= typed.tenge <= 50_000
