"""Whole tenge: what people may type, paste and read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.money import AmountError, TypedAmount, TypedSum, format_tenge, parse_amount


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


def test_a_sum_grows_by_positions() -> None:
    typed = TypedSum().press("15").press("00").plus().press("2").press("000").plus().press("3").press("00")
    assert (typed.added, typed.typed_tenge, typed.tenge) == ((1500, 2000), 300, 3800)


def test_an_empty_position_is_not_added() -> None:
    assert TypedSum().plus() == TypedSum()
    typed = TypedSum().press("5").plus()
    assert typed.plus() == typed


def test_erasing_before_the_first_digit_brings_the_position_before_back_whole() -> None:
    typed = TypedSum().press("15").plus().press("7").erase()
    assert (typed.added, typed.typed_tenge) == ((15,), 0)
    assert (typed.erase().added, typed.erase().typed_tenge) == ((), 15)
    assert typed.erase().erase().tenge == 1
    assert TypedSum().erase() == TypedSum()


def test_clear_empties_the_position_and_then_the_sum() -> None:
    typed = TypedSum().press("15").plus().press("7").clear()
    assert (typed.added, typed.typed_tenge) == ((15,), 0)
    assert typed.clear() == TypedSum()


def test_the_limit_is_that_of_the_whole_sum() -> None:
    typed = TypedSum(limit_tenge=1000).press("900").plus().press("10").press("1")
    assert (typed.tenge, typed.over_limit) == (910, True)
    assert typed.press("0").tenge == 1000
    assert typed.plus().over_limit is False
    assert typed.paste("100").tenge == 1000
    assert (typed.paste("101").tenge, typed.paste("101").over_limit) == (910, True)
    full = TypedSum(limit_tenge=5).press("5").plus()
    assert (full.press("1").tenge, full.press("1").over_limit, full.press("0").over_limit) == (5, True, False)
    assert full.paste("1").over_limit


def test_a_chosen_amount_takes_the_place_of_the_position() -> None:
    typed = TypedSum(limit_tenge=1000).press("200").plus().press("7").take(500)
    assert (typed.added, typed.typed_tenge) == ((200,), 500)
    assert (typed.take(801).tenge, typed.take(801).over_limit) == (700, True)
    assert typed.take(801).at_rest() == typed
    with pytest.raises(ValueError, match="at least 1"):
        typed.take(0)


_SUM_KEYS = st.sampled_from(
    ["0", "1", "9", "00", "000", "+", "erase", "clear", "paste 777", "paste 9999999", "take 500"]
)


def _after(typed: TypedSum, key: str) -> TypedSum:
    verb, _, value = key.partition(" ")
    match verb:
        case "+":
            return typed.plus()
        case "erase":
            return typed.erase()
        case "clear":
            return typed.clear()
        case "paste":
            return typed.paste(value)
        case "take":
            return typed.take(int(value))
        case digits:
            return typed.press(digits)


@given(st.lists(_SUM_KEYS, max_size=40))
def test_no_sequence_of_keys_leads_a_sum_out_of_its_range(keys: list[str]) -> None:
    typed = TypedSum(limit_tenge=50_000)
    for key in keys:
        before, typed = typed, _after(typed, key)
        assert 0 <= typed.tenge <= 50_000
        assert typed.tenge == sum(typed.added) + typed.typed_tenge
        assert all(position > 0 for position in typed.added)
        if typed.over_limit:
            assert typed.at_rest() == before.at_rest()


@given(st.lists(_SUM_KEYS, max_size=40))
def test_a_completed_position_is_erased_back_to_what_was_typed(keys: list[str]) -> None:
    typed = TypedSum(limit_tenge=50_000)
    for key in keys:
        typed = _after(typed, key)
    if typed.typed_tenge:
        assert typed.plus().erase() == typed.at_rest()
    assert typed.plus().tenge == typed.tenge


@given(st.lists(_SUM_KEYS, max_size=40))
def test_clear_comes_to_nothing_after_two(keys: list[str]) -> None:
    typed = TypedSum(limit_tenge=50_000)
    for key in keys:
        typed = _after(typed, key)
    assert typed.clear().clear() == TypedSum(limit_tenge=50_000)


@given(st.lists(st.sampled_from(["0", "1", "9", "00", "000", "erase", "paste 777", "paste 9999999"])))
def test_without_a_plus_a_sum_is_an_amount(keys: list[str]) -> None:
    typed, amount = TypedSum(limit_tenge=50_000), TypedAmount(limit_tenge=50_000)
    for key in keys:
        typed = _after(typed, key)
        amount = amount.erase() if key == "erase" else _typed_or_pasted(amount, key)
        assert (typed.tenge, typed.over_limit) == (amount.tenge, amount.over_limit)


def _typed_or_pasted(amount: TypedAmount, key: str) -> TypedAmount:
    return amount.paste(key.split()[1]) if key.startswith("paste") else amount.press(key)
