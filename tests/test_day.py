"""A shop's day, in the zone of its own clock."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from pos_app.day import day_bounds, local_day


@pytest.fixture(params=["Asia/Almaty", "Europe/Berlin", "UTC"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_a_day_lasts_from_midnight_to_midnight_of_the_shops_clock(zone: str) -> None:
    since, until = day_bounds(date(2026, 11, 24))
    offset = {"Asia/Almaty": 5, "Europe/Berlin": 1, "UTC": 0}[zone]
    assert since == datetime(2026, 11, 24, tzinfo=UTC) - timedelta(hours=offset)
    assert until - since == timedelta(hours=24)


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25)])
def test_a_day_on_which_the_clock_is_changed_is_shorter_or_longer(zone: str, day: date, hours: int) -> None:
    since, until = day_bounds(day)
    assert until - since == timedelta(hours=hours if zone == "Europe/Berlin" else 24)


def test_days_follow_each_other_without_a_gap(zone: str) -> None:
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    bounds = [day_bounds(day) for day in days]
    assert all(earlier[1] == later[0] for earlier, later in pairwise(bounds))
    for day, (since, until) in zip(days, bounds, strict=True):
        assert local_day(since) == local_day(until - timedelta(milliseconds=1)) == day
