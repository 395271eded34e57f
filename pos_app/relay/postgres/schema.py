"""The tables of a chain's store, and how an older one becomes the present one."""

import secrets
from typing import Final

from pos_app.relay.errors import StoreError
from pos_app.relay.postgres.connections import Connection

_VERSION_1: Final = (
    "CREATE TABLE relay_store (id text NOT NULL, version integer NOT NULL)",
    # A terminal's row is locked from the giving of a number until its event can be seen: numbers appear in order.
    """CREATE TABLE relay_terminals (
        terminal text PRIMARY KEY,
        last bigint NOT NULL,
        taken bigint NOT NULL DEFAULT 0
    )""",
    # Queries can be longer than an index takes: their digest stands for them.
    """CREATE TABLE relay_events (
        terminal text NOT NULL,
        number bigint NOT NULL,
        order_id text NOT NULL,
        outcome text NOT NULL,
        query text NOT NULL,
        query_digest bytea NOT NULL,
        received_at timestamptz NOT NULL,
        PRIMARY KEY (terminal, number),
        UNIQUE (terminal, order_id, outcome, query_digest)
    )""",
    "CREATE INDEX relay_events_by_age ON relay_events (received_at)",
    """CREATE TABLE relay_wanted (
        terminal text NOT NULL,
        order_id text NOT NULL,
        amount bigint,
        locale text NOT NULL DEFAULT '',
        is_wanted boolean NOT NULL,
        was_allowed boolean NOT NULL DEFAULT false,
        told_at timestamptz NOT NULL,
        PRIMARY KEY (terminal, order_id)
    )""",
    "CREATE INDEX relay_wanted_by_age ON relay_wanted (told_at)",
    """CREATE TABLE relay_keys (
        terminal text PRIMARY KEY,
        salt text NOT NULL,
        is_revoked boolean NOT NULL,
        changed_at timestamptz NOT NULL
    )""",
)
_MIGRATIONS: Final = (_VERSION_1,)
"""Step N leads from version N to N + 1. A released one is never edited."""
_LOCK: Final = 7_206_841_325
"""Any number, the same in every relay: they start at the same moment after a reboot."""


def prepared(connection: Connection) -> str:
    """Makes or migrates the tables in one transaction, and answers the store's identity.

    Raises StoreError for a store of a newer version or without an identity, psycopg.Error for no store at all.
    """
    with connection.transaction():
        # A migration takes as long as it takes.
        connection.execute("SELECT set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true)")
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        version = _version(connection)
        if version > len(_MIGRATIONS):
            raise StoreError(f"has version {version}; expected at most {len(_MIGRATIONS)}")
        for step in _MIGRATIONS[version:]:
            for statement in step:
                connection.execute(statement)
        if version == 0:
            connection.execute("INSERT INTO relay_store VALUES (%s, 0)", (secrets.token_hex(8),))
        if version < len(_MIGRATIONS):
            connection.execute("UPDATE relay_store SET version = %s", (len(_MIGRATIONS),))
        identity = connection.execute("SELECT id FROM relay_store").fetchone()
    if identity is None:
        raise StoreError("has no identity")
    return str(identity[0])


def _version(connection: Connection) -> int:
    """0 where there is no store yet."""
    (table,) = connection.execute("SELECT to_regclass('relay_store')").fetchone() or (None,)
    if table is None:
        return 0
    found = connection.execute("SELECT version FROM relay_store").fetchone()
    if found is None:
        raise StoreError("has no identity")
    return int(found[0])
