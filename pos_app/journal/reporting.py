"""A shift's report, counted from the journal: money from the ledger, orders by state from those begun in the shift.

What it costs goes with the shift and not with the journal: each question below is led by an index.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from pos_app.day import hour_begin
from pos_app.journal.reading import JournalReader
from pos_app.journal.rows import from_ms
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

_MONEY: Final = (
    "SELECT coalesce(sum(amount) FILTER (WHERE refund_key IS NULL), 0), count(*) FILTER (WHERE refund_key IS NULL),"
    " coalesce(-sum(amount) FILTER (WHERE refund_key IS NOT NULL), 0), count(refund_key) FROM ledger WHERE shift = ?"
)
_MIDDLE: Final = (
    "SELECT amount FROM ledger WHERE shift = ? AND refund_key IS NULL ORDER BY amount"
    " LIMIT 2 - ? % 2 OFFSET (? - 1) / 2"
)
_QUARTER_MS: Final = 15 * 60 * 1000
"""No clock of today is set otherwise than by whole quarters of an hour."""
_QUARTERS: Final = (
    f"SELECT at / {_QUARTER_MS}, sum(amount), count(*) FROM ledger WHERE shift = ? AND refund_key IS NULL"  # noqa: S608
    " GROUP BY 1 ORDER BY 1"
)
_CASHIERS: Final = (
    "SELECT cashier, count(*) FILTER (WHERE refund_key IS NULL),"
    " coalesce(sum(amount) FILTER (WHERE refund_key IS NULL), 0), count(refund_key),"
    " coalesce(-sum(amount) FILTER (WHERE refund_key IS NOT NULL), 0)"
    " FROM ledger WHERE shift = ? GROUP BY +cashier ORDER BY +cashier"
)
# By the number's index, however few the states are: `+` keeps SQLite from walking through those of all times.
_STATES: Final = (
    "SELECT state, count(*), sum(amount) FROM orders WHERE number >= ? AND number < ? GROUP BY +state ORDER BY +state"
)
_MARK: Final = "SELECT number, id, created_at, amount FROM orders WHERE number >= ? AND number < ? ORDER BY number"
_ISSUES: Final = (
    "SELECT kind, orders.number, order_id, coalesce(paid_amount, orders.amount)"
    " FROM notices INDEXED BY notices_open CROSS JOIN orders ON orders.id = order_id"
    " WHERE dealt_at IS NULL ORDER BY +notices.id"
)
_ON_THE_WAY: Final = (
    "SELECT coalesce(sum(amount), 0) FROM refunds INDEXED BY refunds_open WHERE state IN ('requested', 'uncertain')"
)
_NO_END: Final = 2**63 - 1


def shift_report(
    reader: JournalReader,
    shift: Shift,
    terminal: str,
    made_at: datetime,
    reconciliation: Reconciliation | None = None,
) -> ShiftReport:
    """The report of `shift` as the journal is now, all of it at one moment. Hours are those of the local clock.

    `issues` are all that nobody has dealt with yet, those of earlier shifts too: who takes the till over must know.
    Raises JournalError.
    """
    with reader.snapshot():
        ((received, payments, refunded, refunds),) = reader.select(_MONEY, (shift.number,))
        orders = (shift.numbers_from, _numbers_until(reader, shift))
        return ShiftReport(
            shift,
            made_at,
            terminal,
            received,
            payments,
            refunded,
            refunds,
            median=_median(reader, shift, payments),
            states=tuple(StateLine(State(state), n, amount) for state, n, amount in reader.select(_STATES, orders)),
            hours=hours_of(reader.select(_QUARTERS, (shift.number,))),
            cashiers=tuple(CashierLine(*row) for row in reader.select(_CASHIERS, (shift.number,))),
            first=_mark(reader, f"{_MARK} LIMIT 1", orders),
            last=_mark(reader, f"{_MARK} DESC LIMIT 1", orders),
            issues=tuple(OpenIssue(NoticeKind(kind), *order) for kind, *order in reader.select(_ISSUES)),
            open_refunds=reader.select(_ON_THE_WAY)[0][0],
            reconciliation=reconciliation,
            audit_head=reader.audit_head(),
        )


def hours_of(quarters: Iterable[tuple[int, int, int]]) -> tuple[HourLine, ...]:
    """Quarters of an hour (counted since 1970), their tenge and payments, as hours of the local clock."""
    found: dict[datetime, tuple[int, int]] = {}
    for quarter, amount, count in quarters:
        begins_at = hour_begin(from_ms(quarter * _QUARTER_MS))
        tenge, payments = found.get(begins_at, (0, 0))
        found[begins_at] = (tenge + amount, payments + count)
    return tuple(HourLine(begins_at, *found[begins_at]) for begins_at in sorted(found))


def _numbers_until(reader: JournalReader, shift: Shift) -> int:
    rows = reader.select("SELECT numbers_from FROM shifts WHERE number > ? ORDER BY number LIMIT 1", (shift.number,))
    return int(rows[0][0]) if rows else _NO_END


def _median(reader: JournalReader, shift: Shift, payments: int) -> int:
    """Of an even number of payments the whole tenge between the two in the middle, rounded down."""
    if payments == 0:
        return 0
    middle = [int(amount) for (amount,) in reader.select(_MIDDLE, (shift.number, payments, payments))]
    return sum(middle) // len(middle)


def _mark(reader: JournalReader, query: str, orders: tuple[int, int]) -> OrderMark | None:
    rows = reader.select(query, orders)
    if not rows:
        return None
    number, order_id, at, amount = rows[0]
    return OrderMark(number, order_id, from_ms(at), amount)
