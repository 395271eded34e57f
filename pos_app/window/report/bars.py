"""What the chart shows: the shift's hours as bars, as many as there is room for, and a round axis. No Qt."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count, groupby
from typing import Final

from pos_app.day import hour_begin, local_day
from pos_app.report import HourLine

_STEPS_H: Final = (1, 2, 3, 4, 6, 12)
_HOURS_UP_TO: Final = timedelta(days=2)
_QUARTER: Final = timedelta(minutes=15)
_LINES: Final = 4
"""At most so many lines of the axis above its zero."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Tenge and payments of a stretch of time; `label` stands below it, `span` names it in full."""

    label: str
    span: str
    amount: int
    count: int


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars without a gap between the first and the last. Each is `hours` or `days` long; the other is 0."""

    bars: tuple[Bar, ...] = ()
    hours: int = 0
    days: int = 0

    @property
    def peak(self) -> int | None:
        """The index of the highest bar, the earliest of several; None where there is none."""
        return max(range(len(self.bars)), key=lambda index: self.bars[index].amount, default=None)


def _with_a_point(day: date) -> str:
    return f"{day:%d.%m}"


def bars_of(lines: Sequence[HourLine], most: int, name: Callable[[date], str] = _with_a_point) -> Bars:
    """At most `most` bars: an hour each, else some hours, and days for a shift of more than two of them.

    `name` says a day in few figures.
    """
    if not lines:
        return Bars()
    if lines[-1].begins_at - lines[0].begins_at > _HOURS_UP_TO:
        return _by_days(lines, most, name)
    filled = _without_gaps(lines)
    for step in _STEPS_H:
        bars = tuple(_merged_hours(filled, step))
        if len(bars) <= most:
            return Bars(bars, hours=step)
    return _by_days(lines, most, name)


def axis_of(highest: int) -> tuple[int, ...]:
    """Round values from 0 to one that no bar exceeds, all the same way apart."""
    rounds = (first * 10**tens for tens in count() for first in (1, 2, 5))
    step = next(step for step in rounds if step * _LINES >= highest)
    return tuple(range(0, max(highest, 1) + step, step))[: -(-max(highest, 1) // step) + 1]


def _without_gaps(lines: Sequence[HourLine]) -> list[HourLine]:
    found = {line.begins_at: line for line in lines}
    filled, at = [], lines[0].begins_at
    while at <= lines[-1].begins_at:
        filled.append(found.get(at, HourLine(at, 0, 0)))
        at = _next_hour(at)
    return filled


def _next_hour(begins_at: datetime) -> datetime:
    at = begins_at + _QUARTER
    while hour_begin(at) != at:
        at += _QUARTER
    return at


def _merged_hours(hours: Iterable[HourLine], step: int) -> Iterable[Bar]:
    def stretch(line: HourLine) -> tuple[object, ...]:
        local = line.begins_at.astimezone()
        # An hour that the clock repeats stays apart from the first one.
        return local.date(), local.hour // step, local.utcoffset() if step == 1 else None

    for _, group in groupby(hours, stretch):
        merged = list(group)
        local = merged[0].begins_at.astimezone()
        first = local.hour // step * step
        span = f"{first}:00" if step == 1 else f"{first}:00–{first + step}:00"
        yield Bar(str(first), span, sum(line.amount for line in merged), sum(line.count for line in merged))


def _by_days(lines: Iterable[HourLine], most: int, name: Callable[[date], str]) -> Bars:
    totals: dict[int, tuple[int, int]] = {}
    for line in lines:
        day = local_day(line.begins_at).toordinal()
        amount, payments = totals.get(day, (0, 0))
        totals[day] = (amount + line.amount, payments + line.count)
    first, last = min(totals), max(totals)
    step = -(-(last - first + 1) // most)
    bars = [[0, 0] for _ in range((last - first) // step + 1)]
    for day, (amount, payments) in totals.items():
        bar = bars[(day - first) // step]
        bar[0] += amount
        bar[1] += payments
    return Bars(
        tuple(Bar(*_named(first + index * step, step, name), *bar) for index, bar in enumerate(bars)),
        days=step,
    )


def _named(ordinal: int, days: int, name: Callable[[date], str]) -> tuple[str, str]:
    first, last = date.fromordinal(ordinal), date.fromordinal(ordinal + days - 1)
    return name(first), name(first) if days == 1 else f"{name(first)}–{name(last)}"
