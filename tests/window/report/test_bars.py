"""Which bars a shift's hours make, and on which axis they stand."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.journal.reporting import hours_of
from pos_app.report import HourLine
from pos_app.window.report.bars import Bars, axis_of, bars_of
from tests.journal.shifts import clock_of

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def _hours(*hours: int) -> tuple[HourLine, ...]:
    return tuple(HourLine(NOON + timedelta(hours=hour), 100 + hour, 1) for hour in hours)


def test_no_payments_make_no_bars() -> None:
    assert bars_of((), 12) == Bars()
    assert Bars().peak is None


def test_an_hour_without_payments_is_an_empty_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    with clock_of("UTC", monkeypatch):
        bars = bars_of(_hours(0, 3), 12)
    assert [(bar.label, bar.amount, bar.count) for bar in bars.bars] == [
        ("12", 100, 1),
        ("13", 0, 0),
        ("14", 0, 0),
        ("15", 103, 1),
    ]
    assert (bars.hours, bars.days, bars.peak) == (1, 0, 3)


def test_too_many_hours_are_put_together_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    with clock_of("UTC", monkeypatch):
        bars = bars_of(_hours(1, 2, 3, 4, 5), 3)
    assert bars.hours == 2
    assert [(bar.label, bar.span, bar.count) for bar in bars.bars] == [
        ("12", "12:00–14:00", 1),
        ("14", "14:00–16:00", 2),
        ("16", "16:00–18:00", 2),
    ]


def test_a_shift_of_many_days_is_shown_by_days(monkeypatch: pytest.MonkeyPatch) -> None:
    with clock_of("UTC", monkeypatch):
        bars = bars_of(_hours(0, 24, 96), 12)
        assert [(bar.label, bar.count) for bar in bars.bars] == [
            ("24.11", 1),
            ("25.11", 1),
            ("26.11", 0),
            ("27.11", 0),
            ("28.11", 1),
        ]
        years = bars_of((*_hours(0), HourLine(NOON + timedelta(days=20_000), 7, 1)), 12)
        assert len(years.bars) <= 12
        assert sum(bar.amount for bar in years.bars) == 107


def test_the_hour_that_a_clock_repeats_has_two_bars(monkeypatch: pytest.MonkeyPatch) -> None:
    with clock_of("Europe/Berlin", monkeypatch):
        first = datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
        lines = tuple(HourLine(first + timedelta(hours=hour), 10**hour, 1) for hour in range(3))
        assert [(bar.label, bar.amount) for bar in bars_of(lines, 12).bars] == [("2", 1), ("2", 10), ("3", 100)]


def test_an_hour_that_a_clock_leaves_out_has_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    with clock_of("Europe/Berlin", monkeypatch):
        first = datetime(2026, 3, 29, 0, 0, tzinfo=UTC)
        lines = (HourLine(first, 1, 1), HourLine(first + timedelta(hours=2), 2, 1))
        assert [bar.label for bar in bars_of(lines, 12).bars] == ["1", "3", "4"]


@given(
    quarters=st.dictionaries(st.integers(1_900_000, 1_900_000 + 4 * 24 * 9), st.integers(1, 10**6), max_size=30),
    most=st.integers(1, 30),
    zone=st.sampled_from(["Asia/Almaty", "Asia/Kolkata", "America/St_Johns", "Europe/Berlin"]),
)
def test_no_tenge_is_lost_in_bars(quarters: dict[int, int], most: int, zone: str) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch, clock_of(zone, monkeypatch):
        lines = hours_of((quarter, quarters[quarter], 1) for quarter in sorted(quarters))
        bars = bars_of(lines, most)
        assert sum(bar.amount for bar in bars.bars) == sum(quarters.values())
        assert sum(bar.count for bar in bars.bars) == len(quarters)
        assert len(bars.bars) <= most


@given(highest=st.integers(0, 10**12))
def test_the_axis_is_round_and_just_high_enough(highest: int) -> None:
    axis = axis_of(highest)
    step = axis[1]
    assert axis == tuple(range(0, axis[-1] + 1, step))
    assert axis[-1] >= highest
    assert axis[-1] - step < max(highest, 1)
    assert 2 <= len(axis) <= 5
    assert str(step).rstrip("0") in ("1", "2", "5")


def test_the_axis_is_the_designs() -> None:
    assert axis_of(58_750) == (0, 20_000, 40_000, 60_000)
