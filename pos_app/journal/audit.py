"""Who did what, in lines that show it when one of them was changed, taken out or added between.

Each line carries a SHA-256 over itself and the value of the line before (a hash chain). Whoever can write the file can
write all of the chain anew; that shows against any value noted outside of it, and each Z report prints one.
"""

import hashlib
import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from pos_app.journal.reading import JournalReader
from pos_app.journal.rows import from_ms, to_ms

_COLUMNS: Final = "id, at, who, what, about, detail"
_WRITTEN: Final = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'audit'"
"""How many lines there ever were: a log whose newest lines were taken out has fewer."""


class Deed(StrEnum):
    """What somebody, or the till for them, did."""

    CHARGED = "charged"
    CANCELLED = "cancelled"
    REFUND_ASKED = "refund_asked"
    REFUND_ENDED = "refund_ended"
    DEALT = "dealt"
    SIGNED_IN = "signed_in"
    LOCKED = "locked"
    ALLOWED = "allowed"
    WRONG_PIN = "wrong_pin"
    PERSON_PUT = "person_put"
    PERSON_REMOVED = "person_removed"
    SHIFT_OPENED = "shift_opened"
    SHIFT_CLOSED = "shift_closed"
    JOURNAL_REPLACED = "journal_replaced"


@dataclass(frozen=True, slots=True)
class AuditLine:
    """`about`: an order's ID, a refund's key, a shift's number, a person's name. `who` is empty where none is known."""

    at: datetime
    who: str
    what: Deed
    about: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class AuditFinding:
    """What a look through the whole log came to. `broken_at` is the first line that does not fit; None: all fit."""

    lines: int
    head: str
    broken_at: int | None


def add_audit_line(connection: sqlite3.Connection, line: AuditLine) -> None:
    """Writes a line within somebody's transaction."""
    row = connection.execute("SELECT chain FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    (written,) = connection.execute(_WRITTEN).fetchone()
    values = (written + 1, to_ms(line.at), line.who, line.what.value, line.about, line.detail)
    chain = chained(row[0] if row else "", values)
    connection.execute(
        f"INSERT INTO audit ({_COLUMNS}, chain) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - names of our own columns
        (*values, chain),
    )


def chained(before: str, values: tuple[Any, ...]) -> str:
    """The chain's value for a line: SHA-256, hexadecimal, over the value before and the line as JSON (RFC 8259)."""
    text = json.dumps([before, *values], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def look_through(reader: JournalReader) -> AuditFinding:
    """Checks every line against the one before it, and the end against the count of lines that were ever written."""
    before, expected = "", 1
    for *values, chain in reader.each(f"SELECT {_COLUMNS}, chain FROM audit ORDER BY id"):  # noqa: S608 - our own words
        if values[0] != expected or chain != chained(before, tuple(values)):
            return AuditFinding(expected - 1, before, expected)
        before, expected = chain, expected + 1
    ((written,),) = reader.select(_WRITTEN)
    return AuditFinding(expected - 1, before, None if written == expected - 1 else expected)


def audit_lines(reader: JournalReader, about: str) -> tuple[AuditLine, ...]:
    """What was done about an order, a refund, a shift or a person, oldest first."""
    query = "SELECT at, who, what, about, detail FROM audit WHERE about = ? ORDER BY id"
    rows = reader.select(query, (about,))
    return tuple(AuditLine(from_ms(at), who, Deed(what), about, detail) for at, who, what, about, detail in rows)
