"""A journal as full as a till's after years, made by SQLite itself: by the schema of the journal, without seals."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

from pos_app.journal.rows import to_ms
from pos_app.journal.writing import Journal

APART_S: Final = 60
FIRST_PREORDER: Final = 5_000_000_000
"""The gateway's ID of order 0; those of the others follow."""
RARE_COMMENT: Final = "Ёлка для Айгерим"

_PLACES: Final = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
_STATE: Final = (
    "CASE WHEN i % 100 < 70 THEN 'paid' WHEN i % 100 < 82 THEN 'closed' WHEN i % 100 < 95 THEN 'rejected'"
    " WHEN i % 1000 = 995 THEN 'paid_late' WHEN i % 1000 = 996 THEN 'mismatch' ELSE 'closed' END"
)
_ORDERS: Final = f"""{_PLACES}, o AS (SELECT i, {_STATE} AS state, 100 + i * 7919 % 5000 * 10 AS amount,
        :newest - (:count - i) * {APART_S * 1000} AS at FROM n)
    INSERT INTO orders (id, number, amount, state, created_at, timeout_s, ended_at, url, preorder_id, paid_amount,
        refunded, comment, cashier)
    SELECT printf('till-1-%07d', i), i, amount, state, at, 300, at + 20000,
        'https://rahmetapp.kz/?id=' || i, iif(state = 'rejected', NULL, {FIRST_PREORDER} + i),
        CASE WHEN state IN ('paid', 'paid_late') THEN amount WHEN state = 'mismatch' THEN amount - 10 END,
        iif(i % 100 = 50, amount / 2, 0),
        CASE WHEN i = :count / 3 THEN '{RARE_COMMENT}' WHEN i % 10 = 0 THEN 'Стол ' || (i % 40) END,
        iif(i % 3, 'Айгерим', 'Данияр') FROM o"""  # noqa: S608 - our own words
_HISTORY: Final = f"""{_PLACES} INSERT INTO history (order_id, at, event, state)
    SELECT printf('till-1-%07d', i), :newest - (:count - i) * {APART_S * 1000}, 'created', {_STATE} FROM n"""  # noqa: S608
_REFUNDS: Final = f"""INSERT INTO refunds (key, number, order_id, amount, state, requested_at, by, reason, ended_at)
    SELECT 'key-' || number, number / 100 + 1, id, refunded, 'accepted', ended_at + {APART_S * 500}, 'Данияр', 'goods',
        ended_at + {APART_S * 600} FROM orders WHERE refunded > 0 ORDER BY number"""  # noqa: S608


def write_many(path: Path, count: int, newest: datetime) -> None:
    """A journal with `count` orders, a minute apart; each hundredth was given back by half."""
    Journal.open(path).close()
    places = {"count": count, "newest": to_ms(newest)}
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        # What guards and finds each single row is made anew over all of them.
        made_anew = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql NOT NULL AND type IN ('index', 'trigger')"
            " AND tbl_name IN ('orders', 'history', 'refunds')"
        ).fetchall()
        connection.execute("BEGIN")
        for kind, name, _ in made_anew:
            connection.execute(f"DROP {kind} {name}")
        for statement in (_ORDERS, _HISTORY):
            connection.execute(statement, places)
        connection.execute(_REFUNDS)
        for _, _, sql in made_anew:
            connection.execute(sql)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
