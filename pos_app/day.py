"""A day as the shop lives it: from midnight to midnight of the local clock, whatever the clock did in between."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

_QUARTER: Final = timedelta(minutes=15)


def day_bounds(day: date) -> tuple[datetime, datetime]:
    """The span [start, end) of a local calendar day, in aware UTC; 23 or 25 hours where the clock is changed."""
    return _midnight(day), _midnight(day + timedelta(days=1))


def local_day(at: datetime) -> date:
    """The local calendar day of an aware time."""
    return at.astimezone().date()


def hour_begin(quarter: datetime) -> datetime:
    """When the hour of the local clock began in which a whole quarter of an hour lies; aware UTC.

    Not always at a full hour of UTC: some clocks are half an hour off, and some are set by half an hour. An hour that
    the clock repeats begins twice.
    """
    hour = _clock_hour(quarter)
    while _clock_hour(quarter - _QUARTER) == hour:
        quarter -= _QUARTER
    return quarter


def _clock_hour(at: datetime) -> tuple[datetime, timedelta | None]:
    """What the clock on the wall calls the hour, and by which offset."""
    local = at.astimezone()
    return local.replace(minute=0, second=0, microsecond=0, tzinfo=None, fold=0), local.utcoffset()


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min).astimezone().astimezone(UTC)
