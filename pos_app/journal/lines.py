"""The single lines of a commit: written within somebody's transaction."""

import sqlite3
from datetime import datetime
from typing import Final

from pos_app.journal.rows import STORED, row_of, to_ms
from pos_app.notice import NoticeKind
from pos_app.order import Moment, Order

_PUT: Final = (
    f"INSERT INTO orders ({', '.join(STORED)}) VALUES ({', '.join('?' * len(STORED))})"  # noqa: S608 - our own names
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in STORED if c != 'id')}"
)


def put_order(connection: sqlite3.Connection, order: Order) -> None:
    """Writes an order's present state; the schema refuses one that the newest line of its history does not have."""
    connection.execute(_PUT, row_of(order))


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
