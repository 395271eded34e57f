"""The single lines of a commit: written within somebody's transaction."""

import sqlite3
from datetime import datetime
from typing import Final

from pos_app.journal.audit import AuditLine, Deed, add_audit_line
from pos_app.journal.rows import REFUND_STORED, STORED, refund_row, row_of, to_ms
from pos_app.notice import NoticeKind
from pos_app.order import Moment, Order
from pos_app.refund import Refund, RefundState

_PUT: Final = (
    f"INSERT INTO orders ({', '.join(STORED)}) VALUES ({', '.join('?' * len(STORED))})"  # noqa: S608 - our own names
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in STORED if c != 'id')}"
)


_PUT_REFUND: Final = (
    f"INSERT INTO refunds ({', '.join(REFUND_STORED)}) VALUES ({', '.join('?' * len(REFUND_STORED))})"  # noqa: S608
    f" ON CONFLICT (key) DO UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in REFUND_STORED if c != 'key')}"
)
_LEDGER: Final = (
    "INSERT INTO ledger (shift, at, order_id, refund_key, amount, cashier) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING"
)


def put_order(connection: sqlite3.Connection, order: Order) -> None:
    """Writes an order's present state; the schema refuses one that the newest line of its history does not have."""
    connection.execute(_PUT, row_of(order))


def put_refund(connection: sqlite3.Connection, refund: Refund) -> None:
    """Writes a refund's present state, after its order; the schema refuses more than is left of the payment."""
    connection.execute(_PUT_REFUND, refund_row(refund))


def open_shift(connection: sqlite3.Connection, at: datetime, by: str, first_number: int | None) -> int:
    """The number of the shift that goes on; where there is none, one is opened with the order of that number.

    None: money of an order of an earlier shift opens it, and the next order will be its first.
    """
    row = connection.execute("SELECT number FROM shifts WHERE closed_at IS NULL").fetchone()
    if row is None:
        row = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM shifts").fetchone()
        if first_number is None:
            (first_number,) = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM orders").fetchone()
        connection.execute(
            "INSERT INTO shifts (number, opened_at, opened_by, numbers_from) VALUES (?, ?, ?, ?)",
            (row[0], to_ms(at), by, first_number),
        )
        add_audit_line(connection, AuditLine(at, by, Deed.SHIFT_OPENED, str(row[0])))
    return int(row[0])


def has_payment(connection: sqlite3.Connection, order_id: str) -> bool:
    """Whether the ledger has what was received for the order."""
    query = "SELECT EXISTS (SELECT 1 FROM ledger WHERE order_id = ? AND refund_key IS NULL)"
    return bool(connection.execute(query, (order_id,)).fetchone()[0])


def shift_at(connection: sqlite3.Connection, at: datetime) -> int:
    """The number of the shift that went on at a time; 0 where none is known."""
    query = "SELECT number FROM shifts WHERE opened_at <= ? ORDER BY number DESC LIMIT 1"
    row = connection.execute(query, (to_ms(at),)).fetchone()
    return 0 if row is None else int(row[0])


def enter_payment(connection: sqlite3.Connection, order: Order, shift: int) -> None:
    """Puts what was received into the ledger, once for an order."""
    at = order.ended_at or order.created_at
    connection.execute(_LEDGER, (shift, to_ms(at), order.id, None, order.paid_amount, order.cashier or ""))


def enter_refund(connection: sqlite3.Connection, refund: Refund, shift: int) -> None:
    """Puts what went back into the ledger, once for a refund that was accepted."""
    if refund.state is RefundState.ACCEPTED:
        at = to_ms(refund.ended_at or refund.requested_at)
        connection.execute(_LEDGER, (shift, at, refund.order_id, refund.key, -refund.amount, refund.by))


def add_to_history(connection: sqlite3.Connection, order_id: str, moment: Moment) -> None:
    """Adds a line; its order may follow in the same transaction."""
    connection.execute(
        "INSERT INTO history (order_id, at, event, state, detail) VALUES (?, ?, ?, ?, ?)",
        (order_id, to_ms(moment.at), moment.event, moment.state.value, moment.detail),
    )


def raise_notice(connection: sqlite3.Connection, order_id: str, kind: NoticeKind, at: datetime) -> None:
    """Opens a notice unless there is one of the kind."""
    connection.execute(
        "INSERT INTO notices (order_id, kind, raised_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (order_id, kind.value, to_ms(at)),
    )
