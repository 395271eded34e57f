"""Terminals' own secrets in the chain's database."""

from datetime import UTC, datetime

from pos_app.relay.credentials import Key
from pos_app.relay.postgres.connections import Connection, Connections
from pos_app.relay.postgres.listening import ANYTHING, Channel


class PostgresKeys:
    """Every relay of the database hears of a change at once."""

    def __init__(self, connections: Connections, channel: Channel) -> None:
        self._connections = connections
        self._channel = channel

    def all(self) -> dict[str, Key]:
        def read(connection: Connection) -> dict[str, Key]:
            rows = connection.execute("SELECT terminal, salt, is_revoked FROM relay_keys")
            return {terminal: Key(salt, is_revoked) for terminal, salt, is_revoked in rows}

        return self._connections.run(read)

    def put(self, terminal: str, key: Key) -> None:
        def write(connection: Connection) -> None:
            with connection.transaction():
                connection.execute(
                    "INSERT INTO relay_keys VALUES (%s, %s, %s, %s) ON CONFLICT (terminal) DO UPDATE SET"
                    " salt = excluded.salt, is_revoked = excluded.is_revoked, changed_at = excluded.changed_at",
                    (terminal, key.salt, key.is_revoked, datetime.now(UTC)),
                )
                self._channel.tell(connection, ANYTHING)

        self._connections.run(write)
