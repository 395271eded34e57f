"""Questions to the journal. None changes it; each may be asked through the writer's or a reader's connection."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Self

from pos_app.journal.rows import COLUMNS, moment_of, order_of, to_ms
from pos_app.journal.schema import JournalError, connect_reader
from pos_app.order import Moment, Order, State

_SELECT: Final = f"SELECT {', '.join(COLUMNS)} FROM orders"  # noqa: S608 - names of our own columns


@dataclass(frozen=True, slots=True)
class DayTotals:
    """Money of a span of time: `received` and `refunded` in tenge, and how many orders each comes from."""

    received: int
    payments: int
    refunded: int
    refunds: int


class JournalReader:
    """Reads a journal. Belongs to the thread that opened it. Each question raises JournalError for a damaged file."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    @classmethod
    def open(cls, path: Path) -> Self:
        """Opens an existing journal read-only, beside the till that writes it. Raises JournalError."""
        return cls(connect_reader(path), path)

    def close(self) -> None:
        self._connection.close()

    def order(self, order_id: str) -> Order | None:
        return next(self._orders(f"{_SELECT} WHERE id = ?", (order_id,)), None)

    def unfinished(self) -> list[Order]:
        """Orders that the till still has to find out about, oldest first."""
        return list(self._orders(f"{_SELECT} WHERE ended_at IS NULL ORDER BY number"))

    def recent(self, count: int) -> list[Order]:
        """The newest orders, newest first."""
        return list(self._orders(f"{_SELECT} ORDER BY number DESC LIMIT ?", (count,)))

    def orders(self, since: datetime | None, until: datetime | None, state: State | None) -> Iterator[Order]:
        """Orders begun in [since, until), in one state or any, newest first; read as they are taken."""
        conditions = ["1"]
        values: list[int | str] = []
        for condition, bound in (("created_at >= ?", since), ("created_at < ?", until)):
            if bound is not None:
                conditions.append(condition)
                values.append(to_ms(bound))
        if state is not None:
            conditions.append("state = ?")
            values.append(state.value)
        return self._orders(f"{_SELECT} WHERE {' AND '.join(conditions)} ORDER BY number DESC", values)

    def moments(self, order_id: str) -> tuple[Moment, ...]:
        """The order's history, oldest first."""
        rows = self._rows("SELECT at, event, state, detail FROM history WHERE order_id = ? ORDER BY id", (order_id,))
        return tuple(map(moment_of, rows))

    def totals(self, since: datetime, until: datetime) -> DayTotals:
        """What was received in [since, until) and has gone back since."""
        (row,) = self._rows(
            "SELECT coalesce(sum(paid_amount), 0), count(*), coalesce(sum(refunded), 0), count(nullif(refunded, 0))"
            " FROM orders WHERE paid_amount IS NOT NULL AND ended_at >= ? AND ended_at < ?",
            (to_ms(since), to_ms(until)),
        )
        return DayTotals(*map(int, row))

    def owed(self) -> list[tuple[str, str]]:
        """Effects whose outcome is not known: (order ID, effect)."""
        return self._rows("SELECT order_id, effect FROM owed ORDER BY order_id, effect")

    def next_number(self) -> int:
        return int(self._rows("SELECT coalesce(max(number), 0) + 1 FROM orders")[0][0])

    def relay_cursor(self, terminal: str) -> tuple[str | None, int]:
        """The relay store's identity and the last event taken from it: (None, 0) before the first."""
        rows = self._rows("SELECT store, after FROM relay_cursor WHERE terminal = ?", (terminal,))
        return rows[0] if rows else (None, 0)

    def _orders(self, query: str, values: Sequence[int | str] = ()) -> Iterator[Order]:
        with self._readable():
            for row in self._connection.execute(query, values):
                yield order_of(row)

    def _rows(self, query: str, values: Sequence[int | str] = ()) -> list[Any]:
        with self._readable():
            return self._connection.execute(query, values).fetchall()

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, ValueError) as error:
            raise JournalError(f"journal {self._path} can't be read: {error}") from error
