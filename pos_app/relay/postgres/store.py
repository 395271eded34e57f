"""The relay's memory in one PostgreSQL database, which many relays share."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

from pos_app.relay.credentials import Keys
from pos_app.relay.errors import StoreError
from pos_app.relay.postgres.connections import Connection, Connections
from pos_app.relay.postgres.keys import PostgresKeys
from pos_app.relay.postgres.listening import Channel, Listening
from pos_app.relay.postgres.schema import prepared
from pos_app.relay.postgres.taking import Taking
from pos_app.relay.postgres.wanted import PostgresWanted
from pos_app.relay.store import Callback, Event, OnNews, Page, Pruned
from pos_app.relay.wanted import Wanted

_log = logging.getLogger(__name__)
_REMOVE: Final = (
    "DELETE FROM relay_events WHERE ctid = ANY (ARRAY("
    "SELECT event.ctid FROM relay_events AS event JOIN relay_terminals USING (terminal)"
    " WHERE received_at < %s AND {} ORDER BY received_at LIMIT %s FOR UPDATE OF event SKIP LOCKED))"
)
# What another relay removes just now is left to it.
_REMOVE_READ: Final = _REMOVE.format("number <= taken")
_REMOVE_UNREAD: Final = _REMOVE.format("number > taken")


class PostgresStore:
    """May be made while its server is away: every call then raises StoreAway, until one of `open` succeeds."""

    hands: int = 8
    groups: int = 2

    def __init__(self, url: str) -> None:
        """Raises ValueError for an address that is none."""
        self._connections = Connections(url)
        self.id = ""
        self._channel = Channel()
        self._taking = Taking(self._channel)
        self.wanted: Wanted = PostgresWanted(self._connections)
        self.keys: Keys = PostgresKeys(self._connections, self._channel)
        self._listening: Listening | None = None

    def open(self) -> None:
        if self.id:
            return
        try:
            store_id = self._connections.run(prepared)
            self._connections.run(_warn_of_a_careless_server)
        except StoreError as error:
            self._connections.drop_idle()
            raise type(error)(_once_named(str(error), self._connections.label)) from error
        self._channel.name = f"relay_{store_id}"
        self.id = store_id

    def accept(self, callbacks: Sequence[Callback]) -> list[bool]:
        return self._connections.run(lambda connection: self._taking.take(connection, callbacks))

    def read(self, terminal: str, after: int, limit: int) -> Page:
        def ask(connection: Connection) -> Page:
            rows = connection.execute(
                "SELECT last, number, order_id, outcome, query, received_at FROM relay_terminals LEFT JOIN LATERAL ("
                "SELECT * FROM relay_events AS event WHERE event.terminal = relay_terminals.terminal AND number > %s"
                " ORDER BY number LIMIT %s) AS event ON true WHERE relay_terminals.terminal = %s ORDER BY number",
                (after, limit, terminal),
            ).fetchall()
            events = [
                Event(number, terminal, order, outcome, query, received_at.astimezone(UTC))
                for _, number, order, outcome, query, received_at in rows
                if number is not None
            ]
            return Page(rows[0][0] if rows else 0, events)

        return self._connections.run(ask)

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

    def prune(self, taken: Mapping[str, int], read_before: datetime, before: datetime, limit: int) -> Pruned:
        def remove(connection: Connection) -> Pruned:
            connection.execute(
                "UPDATE relay_terminals AS known SET taken = least(last, new.number)"
                " FROM unnest(%s::text[], %s::bigint[]) AS new (terminal, number)"
                " WHERE known.terminal = new.terminal AND known.taken < least(last, new.number)",
                (list(taken), list(taken.values())),
            )
            read = connection.execute(_REMOVE_READ, (read_before, limit)).rowcount
            unread = connection.execute(_REMOVE_UNREAD, (min(before, read_before), limit - read)).rowcount
            return Pruned(read + unread, unread)

        return self._connections.run(remove)

    def abandon(self) -> None:
        self._connections.abandon()

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
