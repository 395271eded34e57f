"""A day as the shop lives it: from midnight to midnight of the local clock, whatever the clock did in between."""

from datetime import UTC, date, datetime, time, timedelta


def day_bounds(day: date) -> tuple[datetime, datetime]:
    """The span [start, end) of a local calendar day, in aware UTC; 23 or 25 hours where the clock is changed."""
    return _midnight(day), _midnight(day + timedelta(days=1))


def local_day(at: datetime) -> date:
    """The local calendar day of an aware time."""
    return at.astimezone().date()


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min).astimezone().astimezone(UTC)
