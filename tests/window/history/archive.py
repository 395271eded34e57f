"""The journal beside the history under test, with a count of what it was asked."""

import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pos_app.journal.reading import JournalReader
from tests.window.asking import Asking


class ArchiveBridge(Asking):
    """`asked` counts the questions, `open` those that are not answered yet. GUI thread."""

    def __init__(self, journal_path: Path) -> None:
        super().__init__(journal_path)
        self.asked = 0
        self.open = 0

    def look_up(self, question: Callable[[JournalReader], Any], answer: Callable[[Any], None]) -> None:
        self.asked += 1
        self.open += 1
        super().look_up(question, answer)

    def _deliver(self, to: "weakref.WeakMethod[Callable[[Any], None]]", found: object) -> None:
        self.open -= 1
        super()._deliver(to, found)
