"""Stores with millions of events, filled without a relay; and polls beside them."""

import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import psycopg

from pos_app.relay.pruning import BATCH
from pos_app.relay.signing import poll_credential
from pos_app.relay.store import open_store
from tests.relay.bench.line import lines_to, question
from tests.relay.neighbours import SECRET

TERMINALS: Final = 500
_OLDEST_DAYS: Final = 100

_INDEXES: Final = (
    "ALTER TABLE relay_events ADD PRIMARY KEY (terminal, number)",
    "ALTER TABLE relay_events ADD CONSTRAINT relay_events_terminal_order_id_outcome_query_digest_key"
    " UNIQUE (terminal, order_id, outcome, query_digest)",
    "CREATE INDEX relay_events_by_age ON relay_events (received_at)",
)


def fill_postgres(store_url: str, events: int) -> None:
    """Of as many terminals as there are, all read, from a hundred days ago until now."""
    open_store(store_url).close()
    with psycopg.connect(store_url, autocommit=True) as connection:
        for name in ("relay_events_pkey", "relay_events_terminal_order_id_outcome_query_digest_key"):
            connection.execute(f"ALTER TABLE relay_events DROP CONSTRAINT {name}")
        connection.execute("DROP INDEX relay_events_by_age")
        connection.execute("TRUNCATE relay_events, relay_terminals")
        connection.execute("SET synchronous_commit = off")
        connection.execute("SET maintenance_work_mem = '1GB'")
        connection.execute(
            "INSERT INTO relay_events (terminal, number, order_id, outcome, query, query_digest, received_at)"
            " SELECT 'till-' || n %% %(terminals)s, n / %(terminals)s + 1, 'order-' || n, 'paid', 'reference=' || n,"
            " sha256(n::text::bytea), now() - make_interval(secs => (%(events)s - n) * 86400.0 * %(days)s / %(events)s)"
            " FROM generate_series(0, %(events)s - 1) AS n",
            {"terminals": TERMINALS, "events": events, "days": _OLDEST_DAYS},
        )
        connection.execute(
            "INSERT INTO relay_terminals SELECT terminal, max(number), max(number) FROM relay_events GROUP BY terminal"
        )
        for statement in _INDEXES:
            connection.execute(statement)
        connection.execute("VACUUM ANALYZE relay_events")
        connection.execute("ANALYZE relay_terminals")
        connection.execute("CHECKPOINT")


def fill_sqlite(path: Path, events: int) -> None:
    """As above, a terminal after the other."""
    open_store(f"sqlite:///{path}").close()
    each = events // TERMINALS
    now = datetime.now(UTC)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-1000000")
        connection.execute("DROP INDEX events_by_terminal")
        connection.execute("DROP INDEX events_by_age")
        connection.execute("BEGIN")
        connection.execute(
            "WITH RECURSIVE counted (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counted WHERE n + 1 < ?1)"
            " INSERT INTO events (terminal, order_id, outcome, query, received_at)"
            " SELECT printf('till-%03d', n / ?2), printf('order-%09d', n), 'paid', 'reference=' || n,"
            " strftime('%Y-%m-%dT%H:%M:%f+00:00', ?3 - (?2 - n % ?2) * 86400.0 * ?4 / ?2, 'unixepoch') FROM counted",
            (each * TERMINALS, each, now.timestamp(), _OLDEST_DAYS),
        )
        connection.execute(
            "INSERT INTO terminals SELECT terminal, max(number), max(number) FROM events GROUP BY terminal"
        )
        connection.execute("CREATE INDEX events_by_terminal ON events (terminal, number)")
        connection.execute("CREATE INDEX events_by_age ON events (received_at)")
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


async def poll_often(url: str, store_url: str, number: int) -> list[float]:
    """By all terminals in turn, each with its cursor at the end, as tills have it. Seconds that each took."""
    lasts = _lasts(store_url) or {f"till-{which}": 0 for which in range(TERMINALS)}
    asked = [
        question(f"/events/{terminal}?after={last}&wait=0", poll_credential(SECRET, terminal))
        for terminal, last in lasts.items()
    ]
    (line,) = await lines_to([url], 1)
    took = []
    for which in range(number):
        began = time.perf_counter()
        answer = await line.ask(asked[which % len(asked)])
        took.append(time.perf_counter() - began)
        assert answer.status == 200, answer
    line.hang_up()
    return took


class Pruning:
    """What a relay does every hour, over and over, while somebody polls."""

    def __init__(self, store_url: str, pause_s: float) -> None:
        self.took: list[float] = []
        self.removed = 0
        self._store_url = store_url
        self._pause_s = pause_s
        self._ending = threading.Event()
        self._threads = ThreadPoolExecutor(1)
        self._began = time.perf_counter()
        self._work = self._threads.submit(self._prune)

    def end(self) -> float:
        """Events a second."""
        self._ending.set()
        self._work.result()
        self._threads.shutdown()
        return self.removed / (time.perf_counter() - self._began)

    def _prune(self) -> None:
        with closing(open_store(self._store_url)) as store:
            while not self._ending.wait(self._pause_s):
                now = datetime.now(UTC)
                began = time.perf_counter()
                gone = store.prune({}, now - timedelta(days=10), now - timedelta(days=365), BATCH)
                self.took.append(time.perf_counter() - began)
                assert gone.events == BATCH, "nothing is left to prune"
                self.removed += gone.events


def _lasts(store_url: str) -> dict[str, int]:
    terminals = [name for which in range(TERMINALS) for name in (f"till-{which}", f"till-{which:03d}")]
    with closing(open_store(store_url)) as store:
        return store.lasts(dict.fromkeys(terminals))
