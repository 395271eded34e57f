"""What the relay remembers, on the disk before anybody is answered: what is wanted, and every accepted callback."""

import sqlite3
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Protocol

from pos_app.private import private_file, private_folder
from pos_app.relay.schema import StoreError, prepared
from pos_app.relay.signing import Outcome
from pos_app.relay.wanted import SqliteWanted, Wanted

__all__ = ["Event", "SqliteStore", "Store", "StoreError", "open_store"]

QUERIES_LIMIT: Final = 32
"""Different query strings kept for one callback path; the gateway appends one or two."""


@dataclass(frozen=True, slots=True)
class Event:
    """One accepted callback. Numbers of a terminal rise strictly and are never used again."""

    number: int
    terminal: str
    order: str
    outcome: Outcome
    query: str
    received_at: datetime


class Store(Protocol):
    """What the service needs of a store. May be called from several threads."""

    id: str
    """Made with the store and kept in it: a till that meets another one starts from its beginning."""

    @property
    def wanted(self) -> Wanted:
        """Which orders the tills still want to be paid."""

    def accept(self, terminal: str, order: str, outcome: Outcome, query: str) -> bool:
        """Keeps a callback, on the disk when it returns; False for a repeat. Raises StoreError."""

    def after(self, terminal: str, number: int, limit: int) -> list[Event]:
        """The terminal's events above `number`, rising, at most `limit`. Raises StoreError."""

    def last(self, terminal: str) -> int:
        """The terminal's highest number, 0 where it has none. Raises StoreError."""

    def close(self) -> None:
        """No call may be under way."""


def open_store(url: str) -> Store:
    """Opens the store that `--store` names, making it if need be.

    Raises ValueError for an address of another form, StoreError where the store can't be opened.
    """
    scheme, _, path = url.partition("://")
    if scheme == "sqlite" and path.startswith("/") and len(path) > 1:
        return SqliteStore(Path(path[1:]))
    if scheme in ("postgresql", "postgres"):
        raise ValueError("postgresql:// is not available in this version; expected sqlite:///FILE")
    raise ValueError(f"{scheme + '://' if path else url!r}: expected sqlite:///FILE")


class SqliteStore:
    """One SQLite file, one writer: numbers become visible in the order in which they were given."""

    def __init__(self, path: Path) -> None:
        """Raises StoreError where the file can't be made, opened or understood."""
        self._lock = threading.Lock()
        try:
            private_folder(path.parent)
            private_file(path)
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"relay store {path}: {error}") from error
        try:
            self.id = prepared(self._connection)
        except (StoreError, sqlite3.Error) as error:
            self._connection.close()
            raise StoreError(f"relay store {path}: {error}") from error
        self.wanted: Wanted = SqliteWanted(self._connection, self._lock)

    def accept(self, terminal: str, order: str, outcome: Outcome, query: str) -> bool:
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        with self._lock:
            try:
                added = self._connection.execute(
                    "INSERT INTO events (terminal, order_id, outcome, query, received_at)"
                    " SELECT :terminal, :order, :outcome, :query, :now WHERE"
                    " (SELECT count(*) FROM events WHERE terminal = :terminal AND order_id = :order"
                    " AND outcome = :outcome) < :limit"
                    " ON CONFLICT DO NOTHING",
                    {
                        "terminal": terminal,
                        "order": order,
                        "outcome": outcome,
                        "query": query,
                        "now": now,
                        "limit": QUERIES_LIMIT,
                    },
                ).rowcount
            except sqlite3.Error as error:
                raise StoreError(str(error)) from error
        return added == 1

    def after(self, terminal: str, number: int, limit: int) -> list[Event]:
        with self._lock:
            try:
                rows = self._connection.execute(
                    "SELECT number, order_id, outcome, query, received_at FROM events"
                    " WHERE terminal = ? AND number > ? ORDER BY number LIMIT ?",
                    (terminal, number, limit),
                ).fetchall()
            except sqlite3.Error as error:
                raise StoreError(str(error)) from error
        return [
            Event(number, terminal, order, outcome, query, datetime.fromisoformat(received_at))
            for number, order, outcome, query, received_at in rows
        ]

    def last(self, terminal: str) -> int:
        with self._lock:
            try:
                (number,) = self._connection.execute(
                    "SELECT coalesce(max(number), 0) FROM events WHERE terminal = ?", (terminal,)
                ).fetchone()
            except sqlite3.Error as error:
                raise StoreError(str(error)) from error
        return int(number)

    def close(self) -> None:
        with self._lock:
            self._connection.close()
