"""Opening the journal whatever state its file is in: a damaged one is kept aside, and a new one replaces it."""

import logging
import math
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

from pos_app.journal.aside import files_aside, finish_keeping_aside, keep_aside
from pos_app.journal.salvage import highest_number
from pos_app.journal.schema import JournalDamaged, JournalError, check, connect_reader
from pos_app.journal.writing import Journal

_log = logging.getLogger(__name__)
_RESTS: Final = 4
"""Times as long as it works."""
_LONGEST_REST_S: Final = 0.1


def open_journal(path: Path, now: datetime) -> tuple[Journal, bool]:
    """The journal, and whether all of its file was checked: a large one is not in the time that a start may take.

    Files that were kept aside and not read yet are noted in it (`Journal.unread`). Raises JournalError.
    """
    try:
        finish_keeping_aside(path)
        journal = Journal.open(path)
        try:
            checked = journal.check()
            journal.unfinished()
            journal.notices()
        except BaseException:
            journal.close()
            raise
    except JournalDamaged as error:
        return replace_journal(path, now, error), True
    except OSError as error:
        raise JournalError(f"journal {path}: {error}") from error
    _note_files_aside(journal, path, now, 0)
    return journal, checked


def replace_journal(path: Path, now: datetime, why: JournalDamaged, numbers_from: int = 0) -> Journal:
    """Keeps a damaged journal aside and begins a new one. Nobody may have the old one open. Raises JournalError."""
    try:
        aside = keep_aside(path, now)
    except OSError as error:
        raise JournalError(f"{why}; it can't be kept aside: {error}") from error
    _log.critical("%s; kept aside as %s", why, aside.name)
    journal = Journal.open(path)
    _note_files_aside(journal, path, now, numbers_from)
    return journal


def _note_files_aside(journal: Journal, path: Path, now: datetime, numbers_from: int) -> None:
    known = journal.files_taken_over()
    for aside in files_aside(path):
        if aside.name not in known:
            journal.begin_rebuild(aside, now, numbers_from or highest_number(aside))


class FullCheck:
    """Looks through a large journal beside the till that uses it, and rests most of the time, for the till's sake.

    It begins after `after_s` seconds. `damaged` is called, in a thread of its own, when something is wrong with it.
    """

    def __init__(self, path: Path, damaged: Callable[[JournalDamaged], None], after_s: float) -> None:
        self._path = path
        self._damaged = damaged
        self._after_s = after_s
        self._stopping = threading.Event()
        self._rested_at = time.monotonic()
        self._thread = threading.Thread(target=self._run, name="till-check")
        self._thread.start()

    def stop(self) -> None:
        """Gives up and joins the thread."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        if self._stopping.wait(self._after_s):
            return
        try:
            with closing(connect_reader(self._path)) as connection:
                check(connection, self._path, math.inf, self._rest)
        except JournalDamaged as error:
            self._damaged(error)
        except JournalError as error:
            _log.warning("the journal could not be checked: %s", error)

    def _rest(self) -> bool:
        """Whether to give up, after a rest."""
        worked_s = time.monotonic() - self._rested_at
        stops = self._stopping.wait(min(worked_s * _RESTS, _LONGEST_REST_S))
        self._rested_at = time.monotonic()
        return stops
