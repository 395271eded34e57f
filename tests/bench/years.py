"""A journal of years: many orders and their money, in shifts of which only the last one, a day, is open."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from tests.journal.many import write_many

_MONEY = """INSERT INTO ledger (shift, at, order_id, amount, cashier)
    SELECT iif(number > :before, 2, 1), ended_at, id, paid_amount, coalesce(cashier, '') FROM orders
    WHERE paid_amount NOT NULL ORDER BY number"""
_BACK = """INSERT INTO ledger (shift, at, order_id, refund_key, amount)
    SELECT iif(o.number > :before, 2, 1), r.ended_at, r.order_id, r.key, -r.amount
    FROM refunds r JOIN orders o ON o.id = r.order_id ORDER BY r.number"""


def write_years(path: Path, count: int, day: int) -> None:
    """`count` orders up to now, a minute apart; the newest `day` of them are those of the open shift."""
    write_many(path, count, datetime.now(UTC))
    before = count - day
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN")
        ((first, turn),) = connection.execute(
            "SELECT min(created_at), (SELECT created_at FROM orders WHERE number = ? + 1) FROM orders", (before,)
        ).fetchall()
        connection.execute(
            "INSERT INTO shifts (number, opened_at, numbers_from, closed_at, report) VALUES (1, ?, 1, ?, '{}')",
            (first, turn),
        )
        connection.execute("INSERT INTO shifts (number, opened_at, numbers_from) VALUES (2, ?, ?)", (turn, before + 1))
        for statement in (_MONEY, _BACK):
            connection.execute(statement, {"before": before})
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
