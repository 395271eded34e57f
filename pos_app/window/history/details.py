"""Reads single orders for those who walk through the list, however quickly they do."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.journal.finding import Detail, detail
from pos_app.journal.schema import JournalError
from pos_app.window.look_up import LookUp

if TYPE_CHECKING:
    from pos_app.journal.reading import JournalReader


class Details(QObject):
    """`came` carries a Detail, for the newest wish; `missing` an ID that the journal does not have, or can't read now.

    GUI thread.
    """

    came = Signal(object)
    missing = Signal(str)

    def __init__(self, look_up: LookUp, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look_up = look_up
        self._wanted = ""
        self._asked = ""

    def want(self, order_id: str) -> None:
        """Reads it once the question that is under way is answered; a newer wish takes its place."""
        self._wanted = order_id
        if not self._asked:
            self._ask()

    def _ask(self) -> None:
        self._asked, self._wanted = self._wanted, ""
        self._look_up(partial(_detail, self._asked), self._answered)

    def _answered(self, found: Detail | JournalError | None) -> None:
        asked, self._asked = self._asked, ""
        if self._wanted:
            self._ask()
        elif isinstance(found, Detail):
            self.came.emit(found)
        else:
            self.missing.emit(asked)


# In a thread of the archive.


def _detail(order_id: str, reader: "JournalReader") -> Detail | None:
    return detail(reader, order_id)
