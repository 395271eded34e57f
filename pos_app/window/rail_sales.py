"""The newest sales, one row each: as many as there is room for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.text import Text, word_font

if TYPE_CHECKING:
    from pos_app.order import Order
    from pos_app.window.widgets.sale_row import SaleRow

ROWS: Final = 5
_CAPTION_PX: Final = 28


class RailSales(QWidget):
    """A caption and up to five rows; a sentence where nothing was sold yet. Emits the order's ID. GUI thread."""

    chosen = Signal(str)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._row_px = 64
        self._orders: tuple[Order, ...] | None = None
        self.caption = Text(look, word_font(14, 600), 20, "ink2", parent=self)
        self.empty = Text(look, word_font(15), 22, "ink2", max_lines=3, parent=self)
        self.rows: list[SaleRow] = []
        self._group = QButtonGroup(self, exclusive=False)
        self._group.buttonClicked.connect(self._choose)
        language.changed.connect(self._retell)
        self._retell()

    def show_orders(self, orders: "Sequence[Order]") -> None:
        """The newest first; more than five are not shown."""
        if not self.rows:
            self._make_rows()
        self._orders = tuple(orders)
        for row, order in zip(self.rows, orders, strict=False):
            row.show_order(order)
        self._arrange()

    def set_row_height(self, height_px: int) -> None:
        self._row_px = height_px
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_rows(self) -> None:
        from pos_app.window.widgets.sale_row import SaleRow

        self.rows = [SaleRow(self._look, self._language, self) for _ in range(ROWS)]
        for number, row in enumerate(self.rows):
            self._group.addButton(row, number)

    def _choose(self, row: QAbstractButton) -> None:
        order = self.rows[self._group.id(row)].order
        if order is not None:
            self.chosen.emit(order.id)

    def _arrange(self) -> None:
        caption = _CAPTION_PX + self.caption.sizeHint().height() - 20
        self.caption.setGeometry(0, 0, self.width(), self.caption.sizeHint().height())
        self.empty.setGeometry(0, caption + 8, self.width(), self.empty.heightForWidth(self.width()))
        self.empty.setVisible(self._orders == ())
        room = (self.height() - caption) // self._row_px
        for index, row in enumerate(self.rows):
            row.setGeometry(0, caption + index * self._row_px, self.width(), self._row_px)
            row.setVisible(index < min(room, len(self._orders or ())))

    def _retell(self) -> None:
        self.caption.set_text(self._language.say("recent"))
        self.empty.set_text(self._language.say("no_sales"))
        self._arrange()
