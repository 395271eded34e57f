"""The arithmetic of the table: a wrong ratio would be believed."""

import pytest

from tests.bench.row import (
    Row,
    Series,
    at_most,
    at_most_times,
    exactly,
    flat,
    median_above,
    milliseconds,
    over,
    percentile_under,
)


def ms(*values: float) -> Series:
    return Series("ms", values)


def test_seconds_become_milliseconds() -> None:
    assert milliseconds([0.25, 1]).values == (250, 1000)


def test_a_series_has_its_least_median_and_most() -> None:
    series = ms(5, 1, 100, 3)
    assert (series.least, series.median, series.most) == (1, 4, 100)


@pytest.mark.parametrize(("percent", "expected"), [(50, 500), (99, 990), (100, 1000), (1, 10), (0, 1)])
def test_a_percentile_is_a_sample_that_so_many_do_not_exceed(percent: int, expected: float) -> None:
    series = ms(*range(1000, 0, -1))
    assert series.percentile(percent) == expected


def test_the_only_sample_is_every_percentile() -> None:
    assert {ms(7).percentile(percent) for percent in (1, 50, 99)} == {7}


def test_a_ratio_is_one_of_medians() -> None:
    row = Row("start", "offscreen", ms(300, 10, 9000), floor=ms(100, 200, 150), peer=ms(600))
    assert (row.to_floor, row.to_peer) == (2, 0.5)


def test_there_is_no_ratio_to_nothing() -> None:
    row = Row("processor", "offscreen", ms(1), floor=ms(0))
    assert (row.to_floor, row.to_peer) == (None, None)


@pytest.mark.parametrize(
    ("target", "value", "reached"),
    [
        (at_most_times(ms(150), ms(100), 1.5, "the floor"), 1.5, True),
        (at_most_times(ms(151), ms(100), 1.5, "the floor"), 1.51, False),
        (percentile_under(ms(*range(1, 101)), 99, 100), 99, True),
        (percentile_under(ms(*range(1, 101)), 99, 99), 99, False),
        (median_above(ms(25, 30, 90), ms(20), 10), 10, False),
        (median_above(ms(25, 29.5, 90), ms(20), 10), 9.5, True),
        (over(Series("/h", (10_001, 20_000)), 10_000), 10_001, True),
        (over(Series("/h", (10_000, 20_000)), 10_000), 10_000, False),
        (flat(ms(120), ms(100), 20, "a thousand"), 20, True),
        (flat(ms(121), ms(100), 20, "a thousand"), 21, False),
        (flat(ms(50), ms(100), 20, "a thousand"), -50, True),
        (at_most("left over", 1, 0), 1, False),
        (exactly("each time", 2, 1), 2, False),
        (exactly("each time", 1, 1), 1, True),
    ],
)
def test_a_target_says_what_was_found_and_whether_it_is_enough(target: object, value: float, reached: bool) -> None:
    assert (target.value, target.reached) == (pytest.approx(value), reached)  # type: ignore[attr-defined]
