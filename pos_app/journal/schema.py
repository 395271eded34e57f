"""Opening the journal's file: created, migrated, checked, and what is wrong with it told apart."""

import contextlib
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from pos_app.journal.migrations import MIGRATIONS, TABLES
from pos_app.private import private_file, private_folder

_WRITER_WAITS_S: Final = 1
"""For another program that locks the file, a backup perhaps. The till keeps trying; meanwhile it must hear and stop."""
CHECK_LIMIT_S: Final = 0.3
CHECKED_AT_ONCE_BYTES: Final = 16_000_000
"""A larger journal would not be looked through in that time: a start does not try to."""
"""What the check at start may take before selling goes first: enough for some 100 MB, which is years of a till."""
_STEPS_BETWEEN_LOOKS: Final = 10_000
"""Of SQLite's machine: a fraction of a millisecond."""
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_MAKES_NO_SENSE: Final = (ValueError, TypeError, OverflowError)
"""What a row raises that SQLite read: text that is no UTF-8, a state that is none, a time out of range."""
UNREADABLE: Final = (sqlite3.Error, *_MAKES_NO_SENSE)


class JournalError(Exception):
    """The journal can't be opened or written; the message names the file and what to do."""


class JournalDamaged(JournalError):
    """The file itself is broken: no later try will do better. What it says must not be relied on."""


def error_of(path: Path, what: str, error: Exception) -> JournalError:
    """The error as ours: a broken file told apart from a full, locked or missing one."""
    code = getattr(error, "sqlite_errorcode", 0) or 0
    damaged = isinstance(error, _MAKES_NO_SENSE) or code & 0xFF in _DAMAGED
    return (JournalDamaged if damaged else JournalError)(f"journal {path}{what}: {error}")


def connect(path: Path) -> sqlite3.Connection:
    """Opens the journal for its one writer, creating or migrating it. The connection belongs to the calling thread.

    Every commit reaches the disk before it returns (`synchronous=FULL`; https://www.sqlite.org/pragma.html). The file
    and its folder are readable by this user alone. Raises JournalDamaged, JournalError.
    """
    connection = None
    try:
        private_folder(path.parent)
        private_file(path)
        connection = sqlite3.connect(path, isolation_level=None, timeout=_WRITER_WAITS_S)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        _migrate(connection, path)
        connection.execute("PRAGMA foreign_keys=ON")
    except (OSError, *UNREADABLE) as error:
        if connection is not None:
            connection.close()
        raise error_of(path, "", error) from error
    except JournalError:
        if connection is not None:
            connection.close()
        raise
    return connection


def connect_reader(path: Path) -> sqlite3.Connection:
    """Opens an existing journal to look only; the writer is never held up. Raises JournalDamaged, JournalError."""
    connection = None
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=5)
        found = _version(connection)
    except (OSError, *UNREADABLE) as error:
        if connection is not None:
            connection.close()
        raise error_of(path, "", error) from error
    if found != len(MIGRATIONS):
        connection.close()
        raise JournalError(f"journal {path}: version {found}, expected {len(MIGRATIONS)}; open the till once")
    return connection


def check(
    connection: sqlite3.Connection,
    path: Path,
    limit_s: float | None = None,
    gives_up: Callable[[], bool] = lambda: False,
) -> bool:
    """Looks through the whole file; False when it was given up, or the time was over, before its end.

    https://www.sqlite.org/pragma.html#pragma_quick_check; `limit_s` may be infinite. Raises JournalDamaged,
    JournalError.
    """
    until = time.monotonic() + (CHECK_LIMIT_S if limit_s is None else limit_s)
    connection.set_progress_handler(lambda: gives_up() or time.monotonic() >= until, _STEPS_BETWEEN_LOOKS)
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(5)")]
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            return False
        raise error_of(path, "", error) from error
    except UNREADABLE as error:
        raise error_of(path, "", error) from error
    finally:
        with contextlib.suppress(sqlite3.Error):
            connection.set_progress_handler(None, 0)
    if found != ["ok"]:
        raise JournalDamaged(f"journal {path}: {'; '.join(found)}")
    return True


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    found = _version(connection)
    if found > len(MIGRATIONS):
        raise JournalError(f"journal {path}: version {found} is of a newer app; this one knows {len(MIGRATIONS)}")
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if found < 0 or (found == 0 and tables):
        raise JournalDamaged(f"journal {path}: has tables, but version {found}")
    for version, script in enumerate(MIGRATIONS[found:], start=found + 1):
        try:
            connection.executescript(f"BEGIN IMMEDIATE; {script} PRAGMA user_version={version}; COMMIT;")
        except sqlite3.Error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        tables = set(TABLES)
    if not tables >= TABLES:
        raise JournalDamaged(f"journal {path}: has no table {', '.join(sorted(TABLES - tables))}")


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)
