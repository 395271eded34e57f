"""Finds one order with its refunds, for whoever wants to do something with it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.window.look_up import LookUp

if TYPE_CHECKING:
    from pos_app.journal.finding import Detail
    from pos_app.journal.reading import JournalReader
    from pos_app.journal.schema import JournalError


class OrderFinder(QObject):
    """GUI thread. An order that the journal does not know, or can't be asked about, is followed by nothing."""

    def __init__(self, look_up: LookUp, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look_up = look_up

    def order(self, order_id: str, then: "Callable[[Detail], None]") -> None:
        """Has `then` called with the order as the journal has it."""
        self._look_up(partial(_detail, order_id), _Answer(then, self).take)


class _Answer(QObject):
    """Lives until its answer came."""

    def __init__(self, then: "Callable[[Detail], None]", parent: QObject) -> None:
        super().__init__(parent)
        self._then = then

    def take(self, found: "Detail | JournalError | None") -> None:
        from pos_app.journal.finding import Detail

        if isinstance(found, Detail):
            self._then(found)
        self.deleteLater()


def _detail(order_id: str, reader: "JournalReader") -> "Detail | None":
    from pos_app.journal.finding import detail

    return detail(reader, order_id)
