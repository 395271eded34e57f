"""Questions to the journal. None changes it; each may be asked through the writer's or a reader's connection."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Self

from pos_app.journal.rows import STORED, from_ms, moment_of, order_of, to_ms
from pos_app.journal.schema import UNREADABLE, connect_reader, error_of
from pos_app.notice import Notice, NoticeKind
from pos_app.order import Moment, Order, State

_SELECT: Final = f"SELECT {', '.join(STORED)} FROM orders"  # noqa: S608 - names of our own columns


@dataclass(frozen=True, slots=True)
class DayTotals:
    """Money of a span of time: `received` and `refunded` in tenge, and how many orders each comes from."""

    received: int
    payments: int
    refunded: int
    refunds: int


@dataclass(frozen=True, slots=True)
class Rebuild:
    """A damaged file that this journal replaced, and how far it has been read. Counts are of orders.

    `kept_aside` is the file's name beside the journal; `ended_at` is None while there is more to read.
    """

    kept_aside: str
    began_at: datetime
    taken_over: int = 0
    asked: int = 0
    lost: int = 0
    ended_at: datetime | None = None


class JournalReader:
    """Reads a journal. Belongs to the thread that opened it.

    Each question raises JournalDamaged for a broken file, JournalError for one that can't be read now.
    """

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
        with self._readable():
            return tuple(map(moment_of, rows))

    def totals(self, since: datetime, until: datetime) -> DayTotals:
        """What was received in [since, until) and has gone back since."""
        (row,) = self._rows(
            "SELECT coalesce(sum(paid_amount), 0), count(*), coalesce(sum(refunded), 0), count(nullif(refunded, 0))"
            " FROM orders WHERE paid_amount IS NOT NULL AND ended_at >= ? AND ended_at < ?",
            (to_ms(since), to_ms(until)),
        )
        with self._readable():
            return DayTotals(*map(int, row))

    def owed(self) -> list[tuple[str, str]]:
        """Effects whose outcome is not known: (order ID, effect)."""
        return self._rows("SELECT order_id, effect FROM owed ORDER BY order_id, effect")

    def notices(self) -> tuple[Notice, ...]:
        """What nobody has dealt with yet, oldest first."""
        rows = self._rows("SELECT order_id, kind, raised_at FROM notices WHERE dealt_at IS NULL ORDER BY id")
        with self._readable():
            return tuple(Notice(order_id, NoticeKind(kind), from_ms(at)) for order_id, kind, at in rows)

    def rebuilds(self) -> tuple[Rebuild, ...]:
        """Damaged files that this journal replaced and of which nobody has taken note yet, oldest first."""
        return self._rebuilds("accepted_at IS NULL")

    def files_taken_over(self) -> frozenset[str]:
        """Names of the damaged files that were, or are being, read into this journal."""
        return frozenset(name for (name,) in self._rows("SELECT kept_aside FROM rebuilds"))

    def last_rebuild(self) -> Rebuild | None:
        """The damaged file that was replaced last, whoever took note of it."""
        every = self._rebuilds("1")
        return every[-1] if every else None

    def unread(self) -> tuple[Rebuild, ...]:
        """Damaged files of which there is more to read, oldest first."""
        return self._rebuilds("ended_at IS NULL")

    def next_number(self) -> int:
        """Above every number used here, and above those of the files that this journal replaced."""
        query = "SELECT max((SELECT coalesce(max(number), 0) FROM orders), coalesce(max(numbers_from), 0)) + 1"
        with self._readable():
            return int(self._rows(f"{query} FROM rebuilds")[0][0])

    def relay_cursor(self, terminal: str) -> tuple[str | None, int]:
        """The relay store's identity and the last event taken from it: (None, 0) before the first."""
        rows = self._rows("SELECT store, after FROM relay_cursor WHERE terminal = ?", (terminal,))
        return rows[0] if rows else (None, 0)

    def _rebuilds(self, condition: str) -> tuple[Rebuild, ...]:
        rows = self._rows(
            "SELECT kept_aside, began_at, taken_over, asked, lost, ended_at FROM rebuilds"  # noqa: S608 - our own words
            f" WHERE {condition} ORDER BY began_at, kept_aside"
        )
        with self._readable():
            return tuple(
                Rebuild(name, from_ms(began), taken, asked, lost, None if ended is None else from_ms(ended))
                for name, began, taken, asked, lost, ended in rows
            )

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
        except UNREADABLE as error:
            raise error_of(self._path, " can't be read", error) from error
