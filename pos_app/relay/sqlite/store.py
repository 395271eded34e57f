"""The relay's memory in one SQLite file."""

import threading
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pos_app.relay.credentials import Keys
from pos_app.relay.errors import StoreError
from pos_app.relay.sqlite.file import StoreFile
from pos_app.relay.sqlite.keys import SqliteKeys
from pos_app.relay.sqlite.wanted import SqliteWanted
from pos_app.relay.store import QUERIES_LIMIT, Callback, Event, OnNews, Page, Pruned
from pos_app.relay.wanted import Wanted

_LOOK_S: Final = 0.5
"""How often the file is asked whether another process wrote to it."""


class SqliteStore:
    """One file, one writer at a time: numbers become visible in the order in which they were given."""

    hands: int = 2
    groups: int = 1

    def __init__(self, path: Path) -> None:
        """Opens it at once. Raises StoreError where the file can't be made, opened or understood."""
        self._file = StoreFile(path)
        self.id = self._file.id
        self.wanted: Wanted = SqliteWanted(self._file)
        self.keys: Keys = SqliteKeys(self._file)
        self._closing = threading.Event()
        self._looking: threading.Thread | None = None

    def open(self) -> None:
        """It is."""

    def accept(self, callbacks: Sequence[Callback]) -> list[bool]:
        now = _text(datetime.now(UTC))
        news = []
        lasts: dict[str, int] = {}
        with self._file.write() as connection:
            for each in callbacks:
                number = connection.execute(
                    "INSERT INTO events (terminal, order_id, outcome, query, received_at)"
                    " SELECT ?1, ?2, ?3, ?4, ?5 WHERE (SELECT count(*) FROM events"
                    " WHERE terminal = ?1 AND order_id = ?2 AND outcome = ?3) < ?6"
                    " ON CONFLICT DO NOTHING RETURNING number",
                    (each.terminal, each.order, each.outcome, each.query, now, QUERIES_LIMIT),
                ).fetchone()
                news.append(number is not None)
                if number is not None:
                    (lasts[each.terminal],) = number
            connection.executemany(
                "INSERT INTO terminals (terminal, last) VALUES (?, ?) ON CONFLICT DO UPDATE SET last = excluded.last",
                lasts.items(),
            )
        return news

    def read(self, terminal: str, after: int, limit: int) -> Page:
        with self._file.read() as connection:
            # Before the events: one that comes in between is found now, or missed by neither.
            (last,) = connection.execute("SELECT last FROM terminals WHERE terminal = ?", (terminal,)).fetchone() or (
                0,
            )
            rows = connection.execute(
                "SELECT number, order_id, outcome, query, received_at FROM events"
                " WHERE terminal = ? AND number > ? ORDER BY number LIMIT ?",
                (terminal, after, limit),
            ).fetchall()
        return Page(
            last,
            [
                Event(number, terminal, order, outcome, query, datetime.fromisoformat(received_at))
                for number, order, outcome, query, received_at in rows
            ],
        )

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

    def prune(self, taken: Mapping[str, int], read_before: datetime, before: datetime, limit: int) -> Pruned:
        with self._file.write() as connection:
            connection.executemany(
                "UPDATE terminals SET taken = min(last, ?2) WHERE terminal = ?1 AND taken < min(last, ?2)",
                taken.items(),
            )
            removed = connection.execute(
                "DELETE FROM events WHERE number IN ("
                " SELECT number FROM events JOIN terminals USING (terminal)"
                " WHERE received_at < ? AND number <= taken ORDER BY received_at LIMIT ?)",
                (_text(read_before), limit),
            ).rowcount
            # Where there is room left for these, all that were read and as old are gone.
            unread = connection.execute(
                "DELETE FROM events WHERE number IN ("
                " SELECT number FROM events WHERE received_at < ? ORDER BY received_at LIMIT ?)",
                (_text(min(before, read_before)), limit - removed),
            ).rowcount
        return Pruned(removed + unread, unread)

    def abandon(self) -> None:
        """A file answers, or its own limit ends the wait."""

    def close(self) -> None:
        self._closing.set()
        if self._looking is not None:
            self._looking.join()
        self._file.close()

    def _look(self, on_news: OnNews) -> None:
        seen = None
        while not self._closing.is_set():
            try:
                mark = self._file.mark()
            except StoreError:
                mark = None
            # The first time as well: before it, nobody looked. And whenever it can't be told.
            if mark != seen or mark is None:
                on_news(None)
            seen = mark
            self._closing.wait(_LOOK_S)


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")
