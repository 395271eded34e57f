"""What a new journal must have at once from the damaged one that it replaces: people, wrong PINs and shifts.

Who may do what can't wait until a thread has read the old file, and the shift that went on goes on. These are small
tables; one that can't be read is empty in the new journal. The audit log begins with the name of the old file.
"""

import logging
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from pos_app.journal.audit import AuditLine, Deed, add_audit_line
from pos_app.journal.schema import UNREADABLE
from pos_app.people import Role

_log = logging.getLogger(__name__)
_TABLES: Final = {
    "people": "id, name, role, pin_hash, removed_at",
    "pin_guard": "id, wrong, until",
    "shifts": "number, opened_at, opened_by, numbers_from, closed_at, closed_by, report",
}


def keep(connection: sqlite3.Connection, aside: Path, at: datetime) -> None:
    """Copies what can be read into the new journal, within its transaction, and notes where the old audit log is."""
    head = ""
    with suppress(OSError, *UNREADABLE), closing(_opened(aside)) as old:
        for table, columns in _TABLES.items():
            _copy(old, connection, table, columns)
        with suppress(*UNREADABLE):
            row = old.execute("SELECT chain FROM audit ORDER BY id DESC LIMIT 1").fetchone()
            head = "" if row is None else str(row[0])
    add_audit_line(connection, AuditLine(at, "", Deed.JOURNAL_REPLACED, aside.name, head))


def _copy(old: sqlite3.Connection, new: sqlite3.Connection, table: str, columns: str) -> None:
    places = ", ".join("?" * (columns.count(",") + 1))
    try:
        rows = old.execute(f"SELECT {columns} FROM {table}").fetchall()  # noqa: S608 - names of our own
    except UNREADABLE as error:
        _log.error("%s of the damaged journal can't be read: %s", table, error)
        return
    for row in rows:
        with suppress(*UNREADABLE):
            if table == "people":
                Role(row[2])
            new.execute(f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({places})", row)  # noqa: S608


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=5)
