"""Answers questions to the journal beside the till that writes it: history, reports, exports."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from typing import Final, TypeVar

from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError

_log = logging.getLogger(__name__)
_THREADS: Final = 2
"""An export of years must not keep a cashier's search waiting."""

_T = TypeVar("_T")


class Archive:
    """Owns its threads. Each question gets a connection of its own, so that a journal which was replaced is seen."""

    def __init__(self, journal_path: Path) -> None:
        self._path = journal_path
        self._threads = ThreadPoolExecutor(_THREADS, "archive")

    def ask(self, question: Callable[[JournalReader], _T], answer: Callable[[_T | JournalError], None]) -> None:
        """Has `question` asked in a thread here, and `answer` called there with what it returned. Any thread.

        A journal that can't be read is answered with the JournalError. Nothing is asked or answered after `stop`: a
        window may still have a wish when its till has ended.
        """
        with suppress(RuntimeError):
            self._threads.submit(self._ask, question, answer)

    def stop(self) -> None:
        """Waits for the questions under way; those that wait are dropped."""
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _ask(self, question: Callable[[JournalReader], _T], answer: Callable[[_T | JournalError], None]) -> None:
        try:
            with closing(JournalReader.open(self._path)) as reader:
                found: _T | JournalError = question(reader)
        except JournalError as error:
            _log.warning("%s", error)
            found = error
        except Exception as error:
            _log.critical("a question to the journal", exc_info=True)
            found = JournalError(f"journal {self._path}: {type(error).__name__}")
        answer(found)
