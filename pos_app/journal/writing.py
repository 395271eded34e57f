"""The journal's one writer: each event of an order is one durable commit."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from pos_app.journal.reading import JournalReader
from pos_app.journal.rows import COLUMNS, row_of, to_ms
from pos_app.journal.schema import JournalError, connect
from pos_app.order import Moment, Order

_PUT: Final = (
    f"INSERT INTO orders ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608 - our own names
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in COLUMNS if c != 'id')}"
)
_SETTLE: Final = "DELETE FROM owed WHERE order_id = ? AND effect = ?"


@dataclass(frozen=True, slots=True)
class Entry:
    """One event's outcome: the order as it is now, the line of history, what became owed and what was settled."""

    order: Order
    moment: Moment
    owe: tuple[str, ...] = ()
    settle: tuple[str, ...] = ()


class Journal(JournalReader):
    """Reads and writes. Belongs to the thread that opened it: the till's."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Opens, creates or migrates the journal. Raises JournalError."""
        return cls(connect(path), path)

    def commit(
        self,
        entries: Iterable[Entry],
        relay_cursor: tuple[str, str, int] | None = None,
        settled: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Writes all of it or nothing, and returns when it is on the disk.

        `relay_cursor` is (terminal, store, last event taken); `settled` are owed effects (order ID, effect) that were
        done and changed nothing. Raises JournalError when the disk is full or broken; nothing was written then.
        """
        with self._transaction() as connection:
            for entry in entries:
                _write(connection, entry)
            if relay_cursor is not None:
                connection.execute(
                    "INSERT INTO relay_cursor (terminal, store, after) VALUES (?, ?, ?) ON CONFLICT (terminal)"
                    " DO UPDATE SET store = excluded.store, after = excluded.after",
                    relay_cursor,
                )
            for owed in settled:
                connection.execute(_SETTLE, owed)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise JournalError(f"journal {self._path} can't be written: {error}") from error


def _write(connection: sqlite3.Connection, entry: Entry) -> None:
    order, moment = entry.order, entry.moment
    connection.execute(_PUT, row_of(order))
    connection.execute(
        "INSERT INTO history (order_id, at, event, state, detail) VALUES (?, ?, ?, ?, ?)",
        (order.id, to_ms(moment.at), moment.event, moment.state.value, moment.detail),
    )
    for effect in entry.owe:
        connection.execute("INSERT OR IGNORE INTO owed (order_id, effect) VALUES (?, ?)", (order.id, effect))
    for effect in entry.settle:
        connection.execute(_SETTLE, (order.id, effect))
