"""Writes callbacks into the chain's database, many in one commit.

Numbers are a terminal's own, counted in its row, which stays locked until the events can be seen. So of two relays that
take callbacks of one terminal at once, the second waits for the first one's commit, and no number becomes visible
before a lower one. A sequence would not do: it gives numbers in one order, and commits may come in another.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from pos_app.relay.errors import StoreError
from pos_app.relay.postgres.connections import Connection
from pos_app.relay.postgres.listening import BETWEEN, Channel
from pos_app.relay.store import QUERIES_LIMIT, Callback

_Path = tuple[str, str, str]
"""Terminal, order and outcome."""


class Taking:
    """Any thread, one connection each."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._known: frozenset[str] = frozenset()
        """Terminals that have a row. One that is made twice by two threads is made once."""

    def take(self, connection: Connection, callbacks: Sequence[Callback]) -> list[bool]:
        """As the store's `accept`. Raises psycopg.Error and StoreError."""
        terminals = sorted({each.terminal for each in callbacks})
        self._make_rows(connection, terminals)
        with connection.transaction():
            lasts = _locked(connection, terminals)
            if len(lasts) != len(terminals):
                self._known = frozenset()
                raise StoreError("a terminal's row is gone")
            # A statement of its own: what it sees begins after the locks, with all that earlier holders wrote.
            digests = _digests(connection, callbacks)
            news, rows = _numbered(callbacks, lasts, digests)
            if rows:
                _write(connection, rows)
                self._channel.tell(connection, BETWEEN.join(sorted({terminal for terminal, *_ in rows})))
        return news

    def _make_rows(self, connection: Connection, terminals: Sequence[str]) -> None:
        """In a commit of its own: two that make rows and lock others at once could wait for each other."""
        lacking = [terminal for terminal in terminals if terminal not in self._known]
        if lacking:
            # A statement alone would be asked as the database has it by default, where two can be one too many.
            with connection.transaction():
                connection.execute(
                    "INSERT INTO relay_terminals (terminal, last) SELECT unnest(%s::text[]), 0 ON CONFLICT DO NOTHING",
                    (lacking,),
                )
            self._known = self._known.union(lacking)


def _locked(connection: Connection, terminals: Sequence[str]) -> dict[str, int]:
    """The highest number of each. In their order, as everybody locks them, so that nobody waits in a circle."""
    rows = connection.execute(
        'SELECT terminal, last FROM relay_terminals WHERE terminal = ANY(%s) ORDER BY terminal COLLATE "C" FOR UPDATE',
        (list(terminals),),
    )
    return dict(rows.fetchall())


def _digests(connection: Connection, callbacks: Sequence[Callback]) -> dict[_Path, set[bytes]]:
    """Which queries each path has had, by their digests: as many as are ever kept."""
    found: defaultdict[_Path, set[bytes]] = defaultdict(set)
    paths = {_path(each) for each in callbacks}
    rows = connection.execute(
        "SELECT new.terminal, new.order_id, new.outcome, query_digest"
        " FROM unnest(%s::text[], %s::text[], %s::text[]) AS new (terminal, order_id, outcome), LATERAL ("
        "SELECT query_digest FROM relay_events AS event WHERE event.terminal = new.terminal"
        " AND event.order_id = new.order_id AND event.outcome = new.outcome LIMIT %s) AS event",
        (*_columns(paths), QUERIES_LIMIT),
    )
    for terminal, order, outcome, digest in rows:
        found[terminal, order, outcome].add(bytes(digest))
    return found


def _numbered(
    callbacks: Sequence[Callback], lasts: dict[str, int], digests: dict[_Path, set[bytes]]
) -> tuple[list[bool], list[tuple[Any, ...]]]:
    """Which are news, and the rows of those. Counts `lasts` up."""
    now = datetime.now(UTC)
    news, rows = [], []
    for each in callbacks:
        digest = hashlib.sha256(each.query.encode()).digest()
        had = digests[_path(each)]
        news.append(digest not in had and len(had) < QUERIES_LIMIT)
        if news[-1]:
            had.add(digest)
            lasts[each.terminal] += 1
            rows.append((*_path(each), lasts[each.terminal], each.query, digest, now))
    return news, rows


def _write(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    connection.execute(
        "WITH new AS (SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::bigint[], %s::text[], %s::bytea[],"
        " %s::timestamptz[]) AS new (terminal, order_id, outcome, number, query, query_digest, received_at)),"
        " counted AS (UPDATE relay_terminals AS known SET last = highest.number FROM"
        " (SELECT terminal, max(number) AS number FROM new GROUP BY terminal) AS highest"
        " WHERE known.terminal = highest.terminal)"
        " INSERT INTO relay_events (terminal, order_id, outcome, number, query, query_digest, received_at)"
        " SELECT * FROM new",
        _columns(rows),
    )


def _path(callback: Callback) -> _Path:
    return callback.terminal, callback.order, callback.outcome


def _columns(rows: Iterable[Sequence[Any]]) -> tuple[list[Any], ...]:
    return tuple(map(list, zip(*rows, strict=True)))
