"""The journal's tables, and how an older file becomes the present one.

`orders` is the present state, `history` the append-only account of how it came about, `owed` the effects that were
promised with a state and whose outcome is not known yet, `relay_cursor` how far this till has read at a relay.
Times are whole milliseconds of UTC since 1970; sums are whole tenge.
"""

import sqlite3
from pathlib import Path
from typing import Final

from pos_app.private import private_file, private_folder

_VERSION_1: Final = """
CREATE TABLE orders (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    amount INTEGER NOT NULL CHECK (amount > 0),
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    timeout_s INTEGER NOT NULL,
    ended_at INTEGER,
    url TEXT,
    qr_png BLOB,
    preorder_id INTEGER,
    paid_amount INTEGER,
    reference TEXT,
    refunded INTEGER NOT NULL DEFAULT 0,
    failed_attempts INTEGER NOT NULL DEFAULT 0,
    time_is_up INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    code INTEGER,
    message TEXT NOT NULL DEFAULT '',
    comment TEXT,
    cashier TEXT
) STRICT;
CREATE INDEX orders_unfinished ON orders (state) WHERE ended_at IS NULL;
CREATE INDEX orders_by_day ON orders (created_at);
CREATE INDEX orders_received ON orders (ended_at) WHERE paid_amount IS NOT NULL;

CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id TEXT NOT NULL REFERENCES orders (id),
    at INTEGER NOT NULL,
    event TEXT NOT NULL,
    state TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX history_by_order ON history (order_id, id);
CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
    BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
    BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TABLE owed (
    order_id TEXT NOT NULL REFERENCES orders (id),
    effect TEXT NOT NULL,
    PRIMARY KEY (order_id, effect)
) STRICT, WITHOUT ROWID;

CREATE TABLE relay_cursor (
    terminal TEXT PRIMARY KEY,
    store TEXT NOT NULL,
    after INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
"""

MIGRATIONS: Final = (_VERSION_1,)
"""Script N leads from version N to N + 1. A released one is never edited."""
_WRITER_WAITS_S: Final = 1
"""For another program that locks the file, a backup perhaps. The till keeps trying; meanwhile it must hear and stop."""


class JournalError(Exception):
    """The journal can't be opened or written; the message names the file and what to do."""


def connect(path: Path) -> sqlite3.Connection:
    """Opens the journal for its one writer, creating or migrating it. The connection belongs to the calling thread.

    Every commit reaches the disk before it returns (`synchronous=FULL`; https://www.sqlite.org/pragma.html). The file
    and its folder are readable by this user alone. Raises JournalError.
    """
    try:
        private_folder(path.parent)
        private_file(path)
        connection = sqlite3.connect(path, isolation_level=None, timeout=_WRITER_WAITS_S)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        _migrate(connection, path)
    except (OSError, sqlite3.Error) as error:
        raise JournalError(f"journal {path}: {error}") from error
    return connection


def connect_reader(path: Path) -> sqlite3.Connection:
    """Opens an existing journal to look only; the writer is never held up. Raises JournalError."""
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=5)
        found = _version(connection)
    except (OSError, sqlite3.Error) as error:
        raise JournalError(f"journal {path}: {error}") from error
    if found != len(MIGRATIONS):
        connection.close()
        raise JournalError(f"journal {path}: version {found}, expected {len(MIGRATIONS)}; open the till once")
    return connection


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    found = _version(connection)
    if found > len(MIGRATIONS):
        raise JournalError(f"journal {path}: version {found} is of a newer app; this one knows {len(MIGRATIONS)}")
    for version, script in enumerate(MIGRATIONS[found:], start=found + 1):
        connection.executescript(f"BEGIN IMMEDIATE; {script} PRAGMA user_version={version}; COMMIT;")


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)
