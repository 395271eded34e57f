"""The relay's memory in one PostgreSQL database, which many relays share."""

import hashlib
import logging
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

import psycopg

from pos_app.relay.credentials import Keys
from pos_app.relay.errors import StoreError
from pos_app.relay.postgres.connections import Connection, Connections
from pos_app.relay.postgres.keys import PostgresKeys
from pos_app.relay.postgres.listening import Channel, Listening
from pos_app.relay.postgres.schema import prepared
from pos_app.relay.postgres.wanted import PostgresWanted
from pos_app.relay.signing import Outcome
from pos_app.relay.store import QUERIES_LIMIT, Event, OnNews
from pos_app.relay.wanted import Wanted

_log = logging.getLogger(__name__)


class PostgresStore:
    """Numbers are a terminal's own, counted in its row, which stays locked until the event can be seen.

    So of two relays that take callbacks of one terminal at once, the second waits for the first one's commit, and no
    number becomes visible before a lower one. A sequence would not do: it gives numbers in one order, and commits may
    come in another.
    """

    hands: int = 8

    def __init__(self, url: str) -> None:
        """Raises ValueError for an address that is none, StoreError where the store can't be opened or understood."""
        self._connections = Connections(url)
        try:
            self.id = self._connections.run(prepared)
            self._connections.run(_warn_of_a_careless_server)
        except StoreError as error:
            self._connections.drop_idle()
            raise StoreError(_once_named(str(error), self._connections.label)) from error
        self._channel = Channel(self.id)
        self.wanted: Wanted = PostgresWanted(self._connections)
        self.keys: Keys = PostgresKeys(self._connections, self._channel)
        self._listening: Listening | None = None

    def accept(self, terminal: str, order: str, outcome: Outcome, query: str) -> bool:
        values = {
            "terminal": terminal,
            "order": order,
            "outcome": outcome,
            "query": query,
            "digest": hashlib.sha256(query.encode()).digest(),
            "limit": QUERIES_LIMIT,
        }

        def add(connection: Connection) -> bool:
            with connection.transaction():
                counted = connection.execute(
                    "INSERT INTO relay_terminals AS known (terminal, last) VALUES (%s, 1)"
                    " ON CONFLICT (terminal) DO UPDATE SET last = known.last + 1 RETURNING last",
                    (terminal,),
                ).fetchone()
                if counted is None:
                    raise StoreError(f"{self._connections.label} gave no number")
                # A statement of its own: what it sees begins after the lock, with all that earlier holders wrote.
                added = connection.execute(
                    "INSERT INTO relay_events (terminal, number, order_id, outcome, query, query_digest, received_at)"
                    " SELECT %(terminal)s, %(number)s, %(order)s, %(outcome)s, %(query)s, %(digest)s, %(now)s WHERE"
                    " (SELECT count(*) FROM relay_events WHERE terminal = %(terminal)s AND order_id = %(order)s"
                    " AND outcome = %(outcome)s) < %(limit)s"
                    " ON CONFLICT DO NOTHING",
                    {**values, "number": counted[0], "now": datetime.now(UTC)},
                ).rowcount
                if added == 0:
                    raise psycopg.Rollback
                self._channel.tell(connection, terminal)
            return added == 1

        return self._connections.run(add)

    def after(self, terminal: str, number: int, limit: int) -> list[Event]:
        def read(connection: Connection) -> list[Event]:
            rows = connection.execute(
                "SELECT number, order_id, outcome, query, received_at FROM relay_events"
                " WHERE terminal = %s AND number > %s ORDER BY number LIMIT %s",
                (terminal, number, limit),
            )
            return [Event(row[0], terminal, row[1], row[2], row[3], row[4].astimezone(UTC)) for row in rows]

        return self._connections.run(read)

    def last(self, terminal: str) -> int:
        return self.lasts((terminal,)).get(terminal, 0)

    def lasts(self, terminals: Iterable[str]) -> dict[str, int]:
        names = list(terminals)

        def read(connection: Connection) -> dict[str, int]:
            rows = connection.execute("SELECT terminal, last FROM relay_terminals WHERE terminal = ANY(%s)", (names,))
            return dict(rows.fetchall())

        return self._connections.run(read)

    def listen(self, on_news: OnNews) -> None:
        self._listening = Listening(self._connections.connect, self._channel, on_news)

    def probe(self) -> None:
        def ask(connection: Connection) -> None:
            # A standby answers questions, and takes nothing.
            if (connection.execute("SELECT pg_is_in_recovery()").fetchone() or (True,))[0]:
                raise StoreError(f"{self._connections.label} is a standby and takes nothing")

        self._connections.run(ask)

    def prune(self, taken: Mapping[str, int], before: datetime, limit: int) -> int:
        def remove(connection: Connection) -> int:
            connection.execute(
                "UPDATE relay_terminals AS known SET taken = least(last, new.number)"
                " FROM unnest(%s::text[], %s::bigint[]) AS new (terminal, number)"
                " WHERE known.terminal = new.terminal AND known.taken < least(last, new.number)",
                (list(taken), list(taken.values())),
            )
            return connection.execute(
                "DELETE FROM relay_events WHERE ctid = ANY (ARRAY("
                "SELECT event.ctid FROM relay_events AS event JOIN relay_terminals USING (terminal)"
                " WHERE received_at < %s AND number <= taken ORDER BY received_at LIMIT %s"
                " FOR UPDATE OF event SKIP LOCKED))",
                (before, limit),
            ).rowcount

        return self._connections.run(remove)

    def close(self) -> None:
        if self._listening is not None:
            self._listening.stop()
        self._connections.drop_idle()


def _warn_of_a_careless_server(connection: Connection) -> None:
    (fsync,) = connection.execute("SELECT current_setting('fsync')").fetchone() or ("",)
    if fsync != "on":
        _log.warning("the database runs with fsync=%s: a power cut may lose callbacks that were answered", fsync)


def _once_named(said: str, label: str) -> str:
    return said if label in said else f"relay store {label}: {said}"
