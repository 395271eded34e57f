"""Questions to the journal. None changes it; each may be asked through the writer's or a reader's connection."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Self

from pos_app.journal.rows import REFUND_STORED, STORED, from_ms, moment_of, order_of, refund_of, to_ms
from pos_app.journal.schema import UNREADABLE, connect_reader, error_of
from pos_app.notice import Notice, NoticeKind
from pos_app.order import Moment, Order, State
from pos_app.people import Person, Role
from pos_app.refund import Refund
from pos_app.report import Shift

_REFUNDS: Final = f"SELECT {', '.join(REFUND_STORED)} FROM refunds"  # noqa: S608 - names of our own columns
_SHIFTS: Final = "SELECT number, opened_at, opened_by, numbers_from, closed_at, closed_by FROM shifts"
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

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All that is asked within is answered as the journal is at one moment, whatever its writer does meanwhile."""
        if self._connection.in_transaction:
            yield
            return
        self.select("BEGIN")
        try:
            yield
        finally:
            if self._connection.in_transaction:
                self.select("ROLLBACK")

    def order(self, order_id: str) -> Order | None:
        return next(self._orders(f"{_SELECT} WHERE id = ?", (order_id,)), None)

    def numbered(self, number: int) -> Order | None:
        """The order with that number at this till."""
        return next(self._orders(f"{_SELECT} WHERE number = ?", (number,)), None)

    def unfinished(self) -> list[Order]:
        """Orders that the till still has to find out about, oldest first."""
        # The plus keeps SQLite from walking all orders in that order, instead of the index of these few.
        return list(self._orders(f"{_SELECT} WHERE ended_at IS NULL ORDER BY +number"))

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
        rows = self.select("SELECT at, event, state, detail FROM history WHERE order_id = ? ORDER BY id", (order_id,))
        with self._readable():
            return tuple(map(moment_of, rows))

    def totals(self, since: datetime, until: datetime) -> DayTotals:
        """What came in and what went back in [since, until), as the ledger has it."""
        (row,) = self.select(
            "SELECT coalesce(sum(max(amount, 0)), 0), count(*) - count(refund_key),"
            " coalesce(-sum(min(amount, 0)), 0), count(refund_key)"
            " FROM ledger WHERE at >= ? AND at < ?",
            (to_ms(since), to_ms(until)),
        )
        with self._readable():
            return DayTotals(*map(int, row))

    def refunds(self, order_id: str) -> tuple[Refund, ...]:
        """The refunds of an order, oldest first."""
        return tuple(self._refunds(f"{_REFUNDS} WHERE order_id = ? ORDER BY number", (order_id,)))

    def refund(self, key: str) -> Refund | None:
        return next(self._refunds(f"{_REFUNDS} WHERE key = ?", (key,)), None)

    def open_refunds(self) -> tuple[Refund, ...]:
        """Refunds that the till still has to find out about, oldest first."""
        return tuple(self._refunds(f"{_REFUNDS} WHERE state IN ('requested', 'uncertain') ORDER BY number"))

    def next_refund_number(self) -> int:
        with self._readable():
            return int(self.select("SELECT coalesce(max(number), 0) + 1 FROM refunds")[0][0])

    def open_shift(self) -> Shift | None:
        """The shift that goes on; None between a Z and the next sale."""
        return next(iter(self._shifts("closed_at IS NULL", ())), None)

    def shift(self, number: int) -> Shift | None:
        return next(iter(self._shifts("number = ?", (number,))), None)

    def shifts(self, since: datetime, until: datetime) -> tuple[Shift, ...]:
        """The shifts that were opened in [since, until), oldest first."""
        return self._shifts("opened_at >= ? AND opened_at < ?", (to_ms(since), to_ms(until)))

    def orders_in(self, shift: Shift) -> list[str]:
        """IDs of the orders that were begun in the shift that goes on, or whose money moved in it, oldest first."""
        rows = self.select(
            "SELECT id FROM orders WHERE number >= ? UNION SELECT order_id FROM ledger WHERE shift = ? ORDER BY 1",
            (shift.numbers_from, shift.number),
        )
        return [order_id for (order_id,) in rows]

    def last_shift(self) -> Shift | None:
        """The one with the highest number, closed or not."""
        return next(iter(self._shifts("number = (SELECT max(number) FROM shifts)", ())), None)

    def closing_report(self, number: int) -> str | None:
        """The report with which a shift was closed, as it was written; None while it goes on."""
        rows = self.select("SELECT report FROM shifts WHERE number = ?", (number,))
        return rows[0][0] if rows else None

    def people(self) -> tuple[Person, ...]:
        """Those who have a PIN here, by name."""
        rows = self.select("SELECT id, name, role FROM people WHERE removed_at IS NULL ORDER BY name, id")
        with self._readable():
            return tuple(Person(number, name, Role(role)) for number, name, role in rows)

    def pin_hashes(self) -> dict[int, str]:
        """The hash of each person's PIN, by the person's ID."""
        return dict(self.select("SELECT id, pin_hash FROM people WHERE removed_at IS NULL"))

    def pin_guard(self) -> tuple[int, datetime | None]:
        """How many wrong PINs came in a row, and until when none is taken."""
        rows = self.select("SELECT wrong, until FROM pin_guard")
        with self._readable():
            return (rows[0][0], from_ms(rows[0][1])) if rows else (0, None)

    def audit_head(self) -> str:
        """The audit chain's last value; empty before the first entry."""
        rows = self.select("SELECT chain FROM audit ORDER BY id DESC LIMIT 1")
        return rows[0][0] if rows else ""

    def owed(self) -> list[tuple[str, str]]:
        """Effects whose outcome is not known: (order ID, effect)."""
        return self.select("SELECT order_id, effect FROM owed ORDER BY order_id, effect")

    def notices(self) -> tuple[Notice, ...]:
        """What nobody has dealt with yet, oldest first."""
        rows = self.select("SELECT order_id, kind, raised_at FROM notices WHERE dealt_at IS NULL ORDER BY id")
        with self._readable():
            return tuple(Notice(order_id, NoticeKind(kind), from_ms(at)) for order_id, kind, at in rows)

    def rebuilds(self) -> tuple[Rebuild, ...]:
        """Damaged files that this journal replaced and of which nobody has taken note yet, oldest first."""
        return self._rebuilds("accepted_at IS NULL")

    def files_taken_over(self) -> frozenset[str]:
        """Names of the damaged files that were, or are being, read into this journal."""
        return frozenset(name for (name,) in self.select("SELECT kept_aside FROM rebuilds"))

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
            return int(self.select(f"{query} FROM rebuilds")[0][0])

    def relay_cursor(self, terminal: str) -> tuple[str | None, int]:
        """The relay store's identity and the last event taken from it: (None, 0) before the first."""
        rows = self.select("SELECT store, after FROM relay_cursor WHERE terminal = ?", (terminal,))
        return rows[0] if rows else (None, 0)

    def _rebuilds(self, condition: str) -> tuple[Rebuild, ...]:
        rows = self.select(
            "SELECT kept_aside, began_at, taken_over, asked, lost, ended_at FROM rebuilds"  # noqa: S608 - our own words
            f" WHERE {condition} ORDER BY began_at, kept_aside"
        )
        with self._readable():
            return tuple(
                Rebuild(name, from_ms(began), taken, asked, lost, None if ended is None else from_ms(ended))
                for name, began, taken, asked, lost, ended in rows
            )

    def select(self, query: str, values: Sequence[int | str] = ()) -> list[Any]:
        """The rows of a question that has a module of its own beside this one."""
        with self._readable():
            return self._connection.execute(query, values).fetchall()

    def each(self, query: str, values: Sequence[int | str] = ()) -> Iterator[Any]:
        """The same, read as they are taken."""
        with self._readable():
            yield from self._connection.execute(query, values)

    def orders_of(self, query: str, values: Sequence[int | str] = ()) -> list[Order]:
        """The orders of a query that selects STORED."""
        return list(self._orders(query, values))

    def refunds_of(self, query: str, values: Sequence[int | str] = ()) -> list[Refund]:
        """The refunds of a query that selects REFUND_STORED."""
        return list(self._refunds(query, values))

    def _orders(self, query: str, values: Sequence[int | str] = ()) -> Iterator[Order]:
        with self._readable():
            for row in self._connection.execute(query, values):
                yield order_of(row)

    def _refunds(self, query: str, values: Sequence[int | str] = ()) -> Iterator[Refund]:
        with self._readable():
            for row in self._connection.execute(query, values):
                yield refund_of(row)

    def _shifts(self, condition: str, values: Sequence[int | str]) -> tuple[Shift, ...]:
        rows = self.select(f"{_SHIFTS} WHERE {condition} ORDER BY number", values)
        with self._readable():
            return tuple(
                Shift(number, from_ms(opened), by, first, None if closed is None else from_ms(closed), closed_by)
                for number, opened, by, first, closed, closed_by in rows
            )

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except UNREADABLE as error:
            raise error_of(self._path, " can't be read", error) from error
