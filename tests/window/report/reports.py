"""A report as in the design's picture, for tests of what shows one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from pos_app.notice import NoticeKind
from pos_app.order import State
from pos_app.report import (
    CashierLine,
    HourLine,
    OpenIssue,
    OrderMark,
    Reconciliation,
    Shift,
    ShiftReport,
    StateLine,
)

OPENED = datetime(2026, 11, 23, 8, 2).astimezone()
CLOSED = OPENED + timedelta(hours=12, minutes=3)
AMOUNTS = (8250, 14600, 21300, 28800, 46000, 58750, 39500, 20100, 13200, 17800, 14800, 3300)


def hours(*amounts: int, begins: datetime = OPENED) -> tuple[HourLine, ...]:
    """One hour after the other; those with nothing are left out, as in a report."""
    first = begins.replace(minute=0, second=0, microsecond=0)
    lines = (HourLine((first + timedelta(hours=i)).astimezone(UTC), amount, 1) for i, amount in enumerate(amounts))
    return tuple(line for line in lines if line.amount)


def a_report(*, closed: bool = False, **known: Any) -> ShiftReport:
    shift = Shift(12, OPENED, "Айгерим", 1019)
    made = ShiftReport(
        replace(shift, closed_at=CLOSED, closed_by="Айгерим") if closed else shift,
        CLOSED,
        "2",
        286400,
        23,
        7300,
        2,
        8400,
        (
            StateLine(State.PAID, 23, 286400),
            StateLine(State.REJECTED, 3, 9100),
            StateLine(State.CLOSED, 3, 5000),
            StateLine(State.EXPIRED, 1, 600),
            StateLine(State.UNCERTAIN, 1, 7900),
        ),
        hours(*AMOUNTS),
        (CashierLine("Айгерим", 18, 230400, 2, 7300), CashierLine("", 5, 56000, 0, 0)),
        OrderMark(1019, "till-2-1", OPENED, 3200),
        OrderMark(1049, "till-2-31", CLOSED, 4500),
        (
            OpenIssue(NoticeKind.UNCERTAIN, 1043, "till-2-25", 7900),
            OpenIssue(NoticeKind.PAID_LATE, 1031, "till-2-13", 12500),
        ),
        reconciliation=Reconciliation(CLOSED, 31) if closed else None,
    )
    return replace(made, **known)
