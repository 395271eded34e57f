"""The tables of a relay's SQLite file, and how an older one becomes the present one."""

import secrets
import sqlite3
from typing import Final

from pos_app.relay.errors import StoreError

_VERSION_1: Final = (
    "CREATE TABLE store (id TEXT NOT NULL) STRICT",
    """CREATE TABLE events (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        terminal TEXT NOT NULL,
        order_id TEXT NOT NULL,
        outcome TEXT NOT NULL,
        query TEXT NOT NULL,
        received_at TEXT NOT NULL,
        UNIQUE (terminal, order_id, outcome, query)
    ) STRICT""",
    "CREATE INDEX events_by_terminal ON events (terminal, number)",
)
_VERSION_2: Final = (
    """CREATE TABLE wanted (
        terminal TEXT NOT NULL,
        order_id TEXT NOT NULL,
        amount INTEGER,
        locale TEXT NOT NULL DEFAULT '',
        is_wanted INTEGER NOT NULL,
        was_allowed INTEGER NOT NULL DEFAULT 0,
        told_at TEXT NOT NULL,
        PRIMARY KEY (terminal, order_id)
    ) STRICT, WITHOUT ROWID""",
)
_VERSION_3: Final = (
    # How far a terminal's numbers and its till's reading have come outlives the events themselves.
    """CREATE TABLE terminals (
        terminal TEXT PRIMARY KEY,
        last INTEGER NOT NULL,
        taken INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID""",
    "INSERT INTO terminals (terminal, last) SELECT terminal, max(number) FROM events GROUP BY terminal",
    """CREATE TABLE keys (
        terminal TEXT PRIMARY KEY,
        salt TEXT NOT NULL,
        is_revoked INTEGER NOT NULL,
        changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX events_by_age ON events (received_at)",
)
_MIGRATIONS: Final = (_VERSION_1, _VERSION_2, _VERSION_3)
"""Step N leads from version N to N + 1. A released one is never edited."""


def prepared(connection: sqlite3.Connection) -> str:
    """Makes or migrates the tables in one transaction, and answers the store's identity.

    Raises StoreError for a store of a newer version or without an identity, sqlite3.Error for no store at all.
    """
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > len(_MIGRATIONS):
            raise StoreError(f"has version {version}; expected at most {len(_MIGRATIONS)}")
        for step in _MIGRATIONS[version:]:
            for statement in step:
                connection.execute(statement)
        if version == 0:
            connection.execute("INSERT INTO store (id) VALUES (?)", (secrets.token_hex(8),))
        connection.execute(f"PRAGMA user_version={len(_MIGRATIONS)}")
    identity = connection.execute("SELECT id FROM store").fetchone()
    if identity is None:
        raise StoreError("has no identity")
    return str(identity[0])
