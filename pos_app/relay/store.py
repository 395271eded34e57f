"""What the relay remembers: every accepted callback, on the disk before the gateway gets its 200."""

import secrets
import sqlite3
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Protocol

from pos_app.relay.signing import Outcome

QUERIES_LIMIT: Final = 32
"""Different query strings kept for one callback path; the gateway appends one or two."""

_SCHEMA: Final = """
CREATE TABLE store (id TEXT NOT NULL) STRICT;
CREATE TABLE events (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    terminal TEXT NOT NULL,
    order_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    query TEXT NOT NULL,
    received_at TEXT NOT NULL,
    UNIQUE (terminal, order_id, outcome, query)
) STRICT;
CREATE INDEX events_by_terminal ON events (terminal, number);
"""


@dataclass(frozen=True, slots=True)
class Event:
    """One accepted callback. Numbers of a terminal rise strictly and are never used again."""

    number: int
    terminal: str
    order: str
    outcome: Outcome
    query: str
    received_at: datetime


class StoreError(Exception):
    """The store can't be opened, read or written."""


class Store(Protocol):
    """What the service needs of a store. May be called from several threads."""

    id: str
    """Made with the store and kept in it: a till that meets another one starts from its beginning."""

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
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.touch(mode=0o600)
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=FULL")
            if self._connection.execute("PRAGMA user_version").fetchone() == (0,):
                self._connection.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version=1; COMMIT;")
                self._connection.execute("INSERT INTO store (id) VALUES (?)", (secrets.token_hex(8),))
            (self.id,) = self._connection.execute("SELECT id FROM store").fetchone()
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"relay store {path}: {error}") from error

    def accept(self, terminal: str, order: str, outcome: Outcome, query: str) -> bool:
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        with self._lock:
            try:
                (known,) = self._connection.execute(
                    "SELECT count(*) FROM events WHERE terminal = ? AND order_id = ? AND outcome = ?",
                    (terminal, order, outcome),
                ).fetchone()
                if known >= QUERIES_LIMIT:
                    return False
                added = self._connection.execute(
                    "INSERT OR IGNORE INTO events (terminal, order_id, outcome, query, received_at)"
                    " VALUES (?, ?, ?, ?, ?)",
                    (terminal, order, outcome, query, now),
                ).rowcount
            except sqlite3.Error as error:
                raise StoreError(str(error)) from error
        return added == 1

    def after(self, terminal: str, number: int, limit: int) -> list[Event]:
        with self._lock:
            try:
                rows = self._connection.execute(
                    "SELECT number, terminal, order_id, outcome, query, received_at FROM events"
                    " WHERE terminal = ? AND number > ? ORDER BY number LIMIT ?",
                    (terminal, number, limit),
                ).fetchall()
            except sqlite3.Error as error:
                raise StoreError(str(error)) from error
        return [Event(*known, datetime.fromisoformat(received_at)) for *known, received_at in rows]

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
