"""A real archive beside a real journal, answered in the GUI thread as the bridge does it."""

import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError
from pos_app.till.archive import Archive

_T = TypeVar("_T")


class Asking(QObject):
    """`look_up` is what a screen is given; `stop` waits for the threads."""

    _answered = Signal(object, object)

    def __init__(self, journal_path: Path) -> None:
        super().__init__()
        self._archive = Archive(journal_path)
        self._answered.connect(self._deliver)

    def look_up(self, question: Callable[[JournalReader], _T], answer: Callable[[_T | JournalError], None]) -> None:
        to = weakref.WeakMethod(answer)
        self._archive.ask(question, partial(self._answered.emit, to))

    def stop(self) -> None:
        self._archive.stop()

    def _deliver(self, to: "weakref.WeakMethod[Callable[[Any], None]]", found: object) -> None:
        answer = to()
        if answer is not None:
            answer(found)
