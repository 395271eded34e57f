"""A line is broken to the paper's width: between words, never within a sum, and never lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.money import format_tenge
from pos_app.receipt.line import Align, Line
from pos_app.receipt.rows import Row, rows


def broken(line: Line, width: int) -> list[Row]:
    return list(rows(line, width, len))


def test_what_fits_is_one_row() -> None:
    assert broken(Line("Заказ", "1043"), 10) == [Row("Заказ", "1043")]


def test_what_does_not_fit_beside_stands_below_at_the_edge() -> None:
    assert broken(Line("Заказ", "1043"), 9) == [Row("Заказ"), Row("1043", align=Align.RIGHT)]
    assert broken(Line("один два три", "9"), 8) == [Row("один два"), Row("три", "9")]


@pytest.mark.parametrize("align", Align)
def test_each_row_keeps_the_lines_place(align: Align) -> None:
    assert broken(Line("aa bb", align=align), 3) == [Row("aa", align=align), Row("bb", align=align)]


def test_a_sum_stays_whole() -> None:
    total = format_tenge(1_234_567)
    assert broken(Line(f"Итого {total}"), len(total) + 2) == [Row("Итого"), Row(total)]


def test_a_word_without_spaces_is_cut() -> None:
    assert [row.text for row in broken(Line("abcdefgh ij"), 3)] == ["abc", "def", "gh", "ij"]


def test_an_empty_line_is_a_row() -> None:
    assert broken(Line(), 10) == [Row("")]


@given(st.text("ab ", max_size=60), st.text("ab ", max_size=30), st.integers(1, 20))
def test_nothing_is_lost_and_nothing_is_too_wide(left: str, right: str, width: int) -> None:
    made = broken(Line(left, right), width)
    assert "".join(row.text + row.right for row in made).replace(" ", "") == (left + right).replace(" ", "")
    for row in made:
        assert len(row.text) + (1 + len(row.right) if row.right else 0) <= width
