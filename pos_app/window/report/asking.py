"""What the screen of a report asks the journal. Run in a thread beside the window."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from pos_app.day import day_bounds, local_day
from pos_app.journal.reading import JournalReader
from pos_app.journal.report_json import closed_report
from pos_app.journal.reporting import shift_report
from pos_app.journal.rows import from_ms
from pos_app.journal.schema import JournalError
from pos_app.report import Shift, ShiftReport


@dataclass(frozen=True, slots=True)
class Found:
    """The report that `asked` was for: an X, a Z, or None where no shift is open.

    `earlier` and `later` are the numbers of the shifts beside it.
    """

    asked: int
    report: ShiftReport | None
    earlier: int | None = None
    later: int | None = None


@dataclass(frozen=True, slots=True)
class ShiftOfMonth:
    """`net` is None while the shift goes on, and for a report that can't be read."""

    shift: Shift
    net: int | None


@dataclass(frozen=True, slots=True)
class Month:
    """The shifts that were opened in the month of `first_day`, oldest first; `begins` is the day of the very first."""

    first_day: date
    shifts: tuple[ShiftOfMonth, ...]
    begins: date | None


def find_report(asked: int, number: int | None, terminal: str, reader: JournalReader) -> Found:
    """The report of shift `number`, or of the one that goes on. Raises JournalError."""
    with reader.snapshot():
        shift = reader.open_shift() if number is None else reader.shift(number)
        if shift is None:
            last = reader.last_shift()
            return Found(asked, None, earlier=None if last is None else last.number)
        report = closed_report(reader, shift.number) if shift.closed_at is not None else None
        if report is None:
            report = shift_report(reader, shift, terminal, datetime.now(UTC))
        earlier, later = reader.shift(shift.number - 1), reader.shift(shift.number + 1)
        return Found(
            asked,
            report,
            earlier=None if earlier is None else earlier.number,
            later=None if later is None else later.number,
        )


def find_month(first_day: date, reader: JournalReader) -> Month:
    """Raises JournalError."""
    with reader.snapshot():
        since, _ = day_bounds(first_day)
        until, _ = day_bounds(next_month(first_day))
        shifts = tuple(ShiftOfMonth(shift, _net(reader, shift)) for shift in reader.shifts(since, until))
        ((begins,),) = reader.select("SELECT min(opened_at) FROM shifts")
        return Month(first_day, shifts, None if begins is None else local_day(from_ms(begins)))


def next_month(day: date) -> date:
    """The first day of the month after."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def month_before(day: date) -> date:
    """The first day of the month before."""
    return (day.replace(day=1) - timedelta(days=1)).replace(day=1)


def _net(reader: JournalReader, shift: Shift) -> int | None:
    if shift.closed_at is None:
        return None
    try:
        report = closed_report(reader, shift.number)
    except JournalError:
        return None
    return None if report is None else report.net
