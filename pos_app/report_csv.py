"""A shift's report as a table for a spreadsheet, in the words of one language. Pure.

Semicolons, a byte order mark and whole numbers without spaces: what a Russian Excel opens by a double click, and what
others read as well.
"""

import csv
import io
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from pos_app.report import Reconciliation, ShiftReport
from pos_app.words import Words

BYTE_ORDER_MARK: Final = "\ufeff"
_BEGINS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")

Row = tuple[str | int, ...]


def report_csv(report: ShiftReport, words: Words) -> str:
    """The whole report as text, its lines ended by CR LF. Times are the local clock's, sums whole tenge."""
    out = io.StringIO(BYTE_ORDER_MARK, newline="")
    out.seek(0, io.SEEK_END)
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for block in (
        _head(report, words),
        _money(report, words),
        _states(report, words),
        _hours(report, words),
        _cashiers(report, words),
        _orders(report, words),
        _issues(report, words),
        _comparison(report.reconciliation, words),
    ):
        writer.writerows([_safe(cell) for cell in row] for row in block)
        writer.writerow(())
    return out.getvalue()


def _head(report: ShiftReport, words: Words) -> Iterable[Row]:
    shift = report.shift
    yield words.say("report_title_z" if shift.closed_at else "report_title_x", n=shift.number), report.terminal
    yield words.say("csv_shift"), shift.number
    yield words.say("csv_opened"), _clock(shift.opened_at), shift.opened_by
    if shift.closed_at is not None:
        yield words.say("csv_closed"), _clock(shift.closed_at), shift.closed_by
    yield words.say("csv_made"), _clock(report.made_at)


def _money(report: ShiftReport, words: Words) -> Iterable[Row]:
    yield "", words.say("csv_count"), words.say("csv_tenge")
    yield words.say("report_paid"), report.payments, report.received
    yield words.say("report_refunds"), report.refunds, -report.refunded
    yield words.say("report_sum"), "", report.net
    yield words.say("report_average"), "", report.average
    yield words.say("csv_median"), "", report.median
    yield words.say("csv_open_refunds"), "", report.open_refunds


def _states(report: ShiftReport, words: Words) -> Iterable[Row]:
    yield words.say("by_state"), words.say("csv_count"), words.say("csv_billed")
    for line in report.states:
        yield words.say(f"report_state_{line.state}"), line.count, line.amount


def _hours(report: ShiftReport, words: Words) -> Iterable[Row]:
    yield words.say("by_hour"), words.say("csv_count"), words.say("csv_tenge")
    for line in report.hours:
        # The offset tells the two hours apart that a clock set back makes of one.
        yield f"{line.begins_at.astimezone():%d.%m.%Y %H:%M %z}", line.count, line.amount


def _cashiers(report: ShiftReport, words: Words) -> Iterable[Row]:
    yield (
        words.say("by_cashier"),
        words.say("csv_payments"),
        words.say("csv_received"),
        words.say("report_refunds"),
        words.say("csv_refunded"),
    )
    for line in report.cashiers:
        yield line.name or words.say("nobody_signed_in"), line.payments, line.received, line.refunds, line.refunded


def _orders(report: ShiftReport, words: Words) -> Iterable[Row]:
    yield "", words.say("csv_number"), words.say("csv_order"), words.say("row_time"), words.say("csv_tenge")
    for key, mark in (("first_order", report.first), ("last_order", report.last)):
        if mark is not None:
            yield words.say(key), mark.number, mark.order_id, _clock(mark.at), mark.amount


def _issues(report: ShiftReport, words: Words) -> Iterable[Row]:
    yield words.say("open_issues"), words.say("csv_number"), words.say("csv_order"), words.say("csv_tenge")
    for issue in report.issues:
        yield words.say(f"issue_{issue.kind}"), issue.number, issue.order_id, issue.amount


def _comparison(compared: Reconciliation | None, words: Words) -> Iterable[Row]:
    if compared is None:
        yield words.say("reconciliation"), words.say("not_compared")
        return
    yield words.say("reconciliation"), _clock(compared.at), compared.asked, compared.failure
    for order_id in compared.differing:
        yield words.say("csv_differs"), order_id


def shift_file_name(report: ShiftReport) -> str:
    """A name for the file: the report's kind, the shift, its day, the till. An X has the minute, for there are many."""
    shift = report.shift
    name = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in report.terminal)
    kind, day = ("z", f"{shift.opened_at.astimezone():%Y-%m-%d}") if shift.closed_at else ("x", _minute(report.made_at))
    return f"{kind}-{shift.number:04}-{day}-{name}.csv"


def _minute(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d-%H%M}"


def _clock(at: datetime) -> str:
    return f"{at.astimezone():%d.%m.%Y %H:%M:%S}"


def _safe(cell: str | int) -> str | int:
    """A name that a spreadsheet would take for a formula gets an apostrophe; a number is never touched."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_BEGINS_A_FORMULA) else cell
