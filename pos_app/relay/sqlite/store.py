"""The relay's memory in one SQLite file."""

import threading
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pos_app.relay.credentials import Keys
from pos_app.relay.errors import StoreError
from pos_app.relay.signing import Outcome
from pos_app.relay.sqlite.file import StoreFile
from pos_app.relay.sqlite.keys import SqliteKeys
from pos_app.relay.sqlite.wanted import SqliteWanted
from pos_app.relay.store import QUERIES_LIMIT, Event, OnNews
from pos_app.relay.wanted import Wanted

_LOOK_S: Final = 0.5
"""How often the file is asked whether another process wrote to it."""


class SqliteStore:
    """One file, one writer at a time: numbers become visible in the order in which they were given."""

    hands: int = 1

    def __init__(self, path: Path) -> None:
        """Raises StoreError where the file can't be made, opened or understood."""
        self._file = StoreFile(path)
        self.id = self._file.id
        self.wanted: Wanted = SqliteWanted(self._file)
        self.keys: Keys = SqliteKeys(self._file)
        self._closing = threading.Event()
        self._looking: threading.Thread | None = None

    def accept(self, terminal: str, order: str, outcome: Outcome, query: str) -> bool:
        with self._file.write() as connection:
            number = connection.execute(
                "INSERT INTO events (terminal, order_id, outcome, query, received_at)"
                " SELECT :terminal, :order, :outcome, :query, :now WHERE"
                " (SELECT count(*) FROM events WHERE terminal = :terminal AND order_id = :order"
                " AND outcome = :outcome) < :limit"
                " ON CONFLICT DO NOTHING RETURNING number",
                {
                    "terminal": terminal,
                    "order": order,
                    "outcome": outcome,
                    "query": query,
                    "now": datetime.now(UTC).isoformat(timespec="milliseconds"),
                    "limit": QUERIES_LIMIT,
                },
            ).fetchone()
            if number is not None:
                connection.execute(
                    "INSERT INTO terminals (terminal, last) VALUES (?, ?)"
                    " ON CONFLICT DO UPDATE SET last = excluded.last",
                    (terminal, *number),
                )
        return number is not None

    def after(self, terminal: str, number: int, limit: int) -> list[Event]:
        with self._file.read() as connection:
            rows = connection.execute(
                "SELECT number, order_id, outcome, query, received_at FROM events"
                " WHERE terminal = ? AND number > ? ORDER BY number LIMIT ?",
                (terminal, number, limit),
            ).fetchall()
        return [
            Event(number, terminal, order, outcome, query, datetime.fromisoformat(received_at))
            for number, order, outcome, query, received_at in rows
        ]

    def last(self, terminal: str) -> int:
        return self.lasts((terminal,)).get(terminal, 0)

    def lasts(self, terminals: Iterable[str]) -> dict[str, int]:
        with self._file.read() as connection:
            return {
                terminal: number
                for each in terminals
                for terminal, number in connection.execute(
                    "SELECT terminal, last FROM terminals WHERE terminal = ?", (each,)
                )
            }

    def listen(self, on_news: OnNews) -> None:
        self._looking = threading.Thread(target=self._look, args=(on_news,), name="relay-looking", daemon=True)
        self._looking.start()

    def probe(self) -> None:
        with self._file.write():
            pass

    def prune(self, taken: Mapping[str, int], before: datetime, limit: int) -> int:
        with self._file.write() as connection:
            connection.executemany(
                "UPDATE terminals SET taken = min(last, max(taken, ?)) WHERE terminal = ?",
                [(number, terminal) for terminal, number in taken.items()],
            )
            return connection.execute(
                "DELETE FROM events WHERE number IN ("
                " SELECT number FROM events JOIN terminals USING (terminal)"
                " WHERE received_at < ? AND number <= taken ORDER BY received_at LIMIT ?)",
                (before.astimezone(UTC).isoformat(timespec="milliseconds"), limit),
            ).rowcount

    def close(self) -> None:
        self._closing.set()
        if self._looking is not None:
            self._looking.join()
        self._file.close()

    def _look(self, on_news: OnNews) -> None:
        """The file's own mark changes with every commit of another connection, and with none of ours."""
        seen = None
        while not self._closing.is_set():
            try:
                with self._file.read() as connection:
                    mark = connection.execute("PRAGMA data_version").fetchone()
            except StoreError:
                mark = None
            # The first time as well: before it, nobody looked. And whenever it can't be told.
            if mark != seen or mark is None:
                on_news(None)
            seen = mark
            self._closing.wait(_LOOK_S)
