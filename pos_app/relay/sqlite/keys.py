"""Terminals' own secrets in the relay's file."""

from datetime import UTC, datetime

from pos_app.relay.credentials import Key
from pos_app.relay.sqlite.file import StoreFile


class SqliteKeys:
    """Another process's relay hears of a change when it looks at the file next."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def all(self) -> dict[str, Key]:
        with self._file.read() as connection:
            rows = connection.execute("SELECT terminal, salt, is_revoked FROM keys").fetchall()
        return {terminal: Key(salt, bool(is_revoked)) for terminal, salt, is_revoked in rows}

    def put(self, terminal: str, key: Key) -> None:
        with self._file.write() as connection:
            connection.execute(
                "INSERT INTO keys (terminal, salt, is_revoked, changed_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET salt = excluded.salt, is_revoked = excluded.is_revoked,"
                " changed_at = excluded.changed_at",
                (terminal, key.salt, key.is_revoked, datetime.now(UTC).isoformat(timespec="milliseconds")),
            )
