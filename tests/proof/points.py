"""Where a till can be cut off: before and after each write to a database and each exchange over the network.

The points are found by wrapping, from outside, what the product writes and asks with; nothing in it knows of them. A
point's name says what is about to happen or has just happened, and for which time, so that it is the same in every run.
"""

import os
import signal
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from pos_app.transport import Transport

Say = Callable[[str], None]
_ALONE: Final = ("INSERT", "UPDATE", "DELETE", "REPLACE")


class Points:
    """Counts the points of one run, in all its threads; at the one named `kill_at` the process is killed.

    `say` is told each point, and must not keep to itself which one kills. `names` are words of this run alone, and what
    to call them instead.
    """

    def __init__(self, say: Say, kill_at: str | None, names: dict[str, str]) -> None:
        self._say = say
        self._kill_at = kill_at
        self._names = names
        self._lock = threading.Lock()
        self._begun: Counter[str] = Counter()

    @contextmanager
    def around(self, what: str) -> Iterator[None]:
        """Two points: before the block, and after it however it ends."""
        for word, name in self._names.items():
            what = what.replace(word, name)
        with self._lock:
            self._begun[what] += 1
            which = f"{what}, number {self._begun[what]}"
        self._reach(f"before {which}")
        try:
            yield
        finally:
            self._reach(f"after {which}")

    def _reach(self, point: str) -> None:
        with self._lock:
            if point == self._kill_at:
                self._say(f"killed {point}")
                os.kill(os.getpid(), signal.SIGKILL)
            self._say(f"point {point}")


def install(points: Points) -> None:
    """Wraps every database that is opened from now on and every exchange. For a process that will not go on without."""
    connect, exchange = sqlite3.connect, Transport.exchange

    def watched_connect(database: Any, *rest: Any, **chosen: Any) -> sqlite3.Connection:
        return connect(database, *rest, factory=_watched(points, Path(database).stem), **chosen)

    def watched_exchange(transport: Transport, method: str, url: str, **chosen: Any) -> Any:
        with points.around(f"{method} {urlsplit(url).path}"):
            return exchange(transport, method, url, **chosen)

    sqlite3.connect = watched_connect  # type: ignore[assignment]
    Transport.exchange = watched_exchange  # type: ignore[method-assign]


def _watched(points: Points, name: str) -> type[sqlite3.Connection]:
    class Watched(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            word = sql.split(maxsplit=1)[0].upper()
            if word != "COMMIT" and (self.in_transaction or word not in _ALONE):
                return super().execute(sql, *values)
            with points.around(f"write to {name}"):
                return super().execute(sql, *values)

        def executescript(self, sql: str) -> sqlite3.Cursor:
            with points.around(f"script for {name}"):
                return super().executescript(sql)

        def __exit__(self, *error: Any) -> Any:
            with points.around(f"write to {name}"):
                return super().__exit__(*error)

    return Watched
