"""A copy of the journal at one moment, while the till goes on writing."""

import contextlib
import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from pos_app.journal.schema import UNREADABLE, JournalError, check, connect_reader, error_of
from pos_app.private import private_file

_PAGES_AT_ONCE: Final = 4096
"""Some megabytes: between two steps Ctrl-C is heard."""


class TargetExists(Exception):
    """There is a file of that name already."""


def back_up(journal: Path, target: Path, *, replace: bool) -> int:
    """Copies the journal to `target`, one file readable by its owner alone; answers its size in bytes.

    The copy holds every commit up to its beginning and none after, and was checked. It appears whole or not at all. A
    file of that name stays unless `replace`: TargetExists then. Raises JournalError for a journal that can't be read or
    is damaged, OSError where the copy can't be written. The till is never held up.
    """
    if not replace and os.path.lexists(target):
        raise TargetExists(str(target))
    with _beside(target) as part:
        with closing(connect_reader(journal)) as source:
            _copy(source, journal, part)
        _to_the_disk(part)
        size = part.stat().st_size
        if replace:
            part.replace(target)
        else:
            _name(part, target)
    _to_the_disk(target.absolute().parent)
    return size


def _copy(source: sqlite3.Connection, journal: Path, part: Path) -> None:
    try:
        # One transaction, because a copy that sees new commits begins again and might never end beside a busy till.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            source.backup(copy, pages=_PAGES_AT_ONCE)
            # One file, which a read-only disk can be read from.
            copy.execute("PRAGMA journal_mode=DELETE")
            check(copy, journal, float("inf"))
    except JournalError:
        raise
    except UNREADABLE as error:
        raise error_of(journal, " can't be copied", error) from error


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A name for the unfinished copy, on the same disk."""
    part = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")
    private_file(part)
    try:
        yield part
    finally:
        for left in (part, part.with_name(f"{part.name}-journal")):
            left.unlink(missing_ok=True)


def _name(part: Path, target: Path) -> None:
    """Gives the copy its name unless somebody was quicker."""
    try:
        os.link(part, target)
    except FileExistsError:
        raise TargetExists(str(target)) from None
    except OSError:
        # No hard links on this disk (a stick, a share).
        if os.path.lexists(target):
            raise TargetExists(str(target)) from None
        part.replace(target)


def _to_the_disk(path: Path) -> None:
    """Windows syncs no folder, and no file that was opened to read."""
    with contextlib.suppress(PermissionError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
