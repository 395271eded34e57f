"""Whether the journal can be read, its audit log is whole, and there is room to write."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from typing import Final

from pos_app.checks.finding import Check
from pos_app.journal.audit import look_through
from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError
from pos_app.settings import Settings
from pos_app.transport import Transport

_LOW_DISK_BYTES: Final = 200_000_000


def check_books(settings: Settings, _: Transport) -> Iterator[Check]:
    """Beside a till that may be running."""
    yield _journal(settings)
    yield _audit(settings)
    yield _disk(settings)


def _journal(settings: Settings) -> Check:
    path = settings.journal_path
    try:
        if not path.exists():
            return Check("journal", True, f"none yet; the first sale makes {path}", found="found_journal_none")
        with closing(JournalReader.open(path)) as reader:
            waiting = len(reader.unfinished())
    except (JournalError, PermissionError) as error:
        mend = "open the till: it keeps a damaged file aside, begins a new one and finds out what became of every order"
        return Check("journal", False, str(error), mend, found="found_journal_bad")
    return Check(
        "journal",
        True,
        f"{path}, {waiting} orders still watched",
        found="found_journal_ok",
        figures={"waiting": waiting},
    )


def _audit(settings: Settings) -> Check:
    if not settings.journal_path.exists():
        return Check("audit", True, "none yet", needed=False, found="found_audit_none")
    try:
        with closing(JournalReader.open(settings.journal_path)) as reader:
            finding = look_through(reader)
    except (JournalError, PermissionError) as error:
        return Check("audit", False, str(error), "see the journal's line", needed=False, found="found_audit_bad")
    if finding.broken_at is None:
        detail = f"{finding.lines} lines fit together, head {finding.head[:16]}"
        return Check("audit", True, detail, needed=False, found="found_audit_ok", figures={"lines": finding.lines})
    return Check(
        "audit",
        False,
        f"line {finding.broken_at} does not fit the one before it",
        "the log was changed outside the till: keep the file, compare it with a backup and with printed Z reports",
        needed=False,
        found="found_audit_broken",
        figures={"line": finding.broken_at},
    )


def _disk(settings: Settings) -> Check:
    wanted = settings.data_dir.absolute()
    folder = next(place for place in (wanted, *wanted.parents) if os.path.lexists(place))
    if not (folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)):
        mend = "give this user the folder, or set POS_DATA_DIR"
        figures = {"folder": str(folder)}
        return Check("disk", False, f"{folder} can't be written", mend, found="found_disk_denied", figures=figures)
    free_mb = shutil.disk_usage(folder).free // 1_000_000
    detail = f"{free_mb} MB free in {folder}"
    if free_mb * 1_000_000 >= _LOW_DISK_BYTES:
        return Check("disk", True, detail, found="found_disk_ok", figures={"gb": max(1, free_mb // 1000)})
    mend = "free some space: the journal must be written before a QR is shown"
    return Check("disk", False, detail, mend, found="found_disk_low", figures={"mb": free_mb})
