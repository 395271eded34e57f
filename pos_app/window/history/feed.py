"""What the page shows: asked of the journal, and kept as new as what the till tells."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from pos_app.journal.finding import Counts, Detail, counts
from pos_app.journal.query import Group, Query, Row
from pos_app.journal.schema import JournalError
from pos_app.order import Order
from pos_app.window.history.details import Details
from pos_app.window.history.model import HistoryModel
from pos_app.window.look_up import LookUp

if TYPE_CHECKING:
    from pos_app.journal.reading import JournalReader

COUNT_PAUSE_MS: Final = 300
"""After a change, before the groups are counted again."""


class Feed(QObject):
    """Rows first, their counts after them. `counted` carries Counts, `read_again` a Detail. GUI thread."""

    counted = Signal(object)
    read_again = Signal(object)

    def __init__(self, look_up: LookUp, spoken: Callable[[Row], str], parent: QObject) -> None:
        super().__init__(parent)
        self._look_up = look_up
        self.rows = HistoryModel(look_up, spoken, self)
        self._changing = Details(look_up, self)
        self._pause = QTimer(self, singleShot=True, interval=COUNT_PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self.rows.came.connect(self._count)
        self._changing.came.connect(self._take_in)

    def put_order(self, order: Order) -> None:
        """An order is new, or moved."""
        self.rows.put(Row(replace(order, qr_png=None)))
        self._pause.start()

    def read_order_again(self, order_id: str) -> None:
        """Something about the order is new that only the journal tells whole, as a refund."""
        self._changing.want(order_id)

    def rest(self) -> None:
        """Nobody looks."""
        self._pause.stop()

    def _take_in(self, found: Detail) -> None:
        order = replace(found.order, qr_png=None)
        self.put_order(order)
        for refund in found.refunds:
            self.rows.put(Row(order, refund))
        self.read_again.emit(found)

    @property
    def _every_group(self) -> Query:
        return replace(self.rows.query, group=Group.ALL)

    def _count(self) -> None:
        self._look_up(partial(_counts, self._every_group), self._counted)

    def _counted(self, found: Counts | JournalError) -> None:
        if isinstance(found, Counts) and found.query == self._every_group:
            self.counted.emit(found)


# In a thread of the archive.


def _counts(query: Query, reader: "JournalReader") -> Counts:
    return counts(reader, query)
