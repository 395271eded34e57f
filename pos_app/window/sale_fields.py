"""What belongs to the next sale beside its sum: the order's number, a comment, and the last sale to repeat."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.sale_reference import COMMENT_LIMIT, REFERENCE_LIMIT, read, written
from pos_app.window.keypad_sizes import KeypadSizes
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.repeat_sale import RepeatSale
from pos_app.window.widgets.field import HEIGHT_PX as FIELD_PX
from pos_app.window.widgets.field import NumberField, TextField

_GAP_PX: Final = 12


class SaleFields(QWidget):
    """`left` is emitted when Esc is pressed in a field. GUI thread."""

    left = Signal()

    def __init__(self, look: Look, language: Language, sizes: KeypadSizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sizes = sizes
        self.order = NumberField(look, language, "hash", "order", "order_own", REFERENCE_LIMIT, self)
        self.comment = TextField(look, language, "note", "comment", COMMENT_LIMIT, self)
        self.repeat = RepeatSale(look, language, self)
        self.comment.line.focus_changed.connect(self.arrange)
        self.order.left.connect(self.left)
        self.comment.left.connect(self.left)

    def text(self) -> str:
        """The shop's own number and the words, as the order keeps them."""
        return written(self.order.text(), self.comment.text())

    def set_text(self, text: str) -> None:
        """Fills both in again from what an order kept."""
        number, comment = read(text)
        self.order.set_text(number)
        self.comment.set_text(comment)

    def clear(self) -> None:
        self.order.clear()
        self.comment.clear()

    def repeat_comment(self) -> None:
        """The words of the sale that is repeated; its number was that of one order. What was typed stays without."""
        repeated = self.repeat.order
        comment = read(repeated.comment or "")[1] if repeated is not None else ""
        if comment:
            self.comment.set_text(comment)

    def set_sizes(self, sizes: KeypadSizes) -> None:
        self._sizes = sizes
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Shares the row out anew, once a sale to repeat has come or gone."""
        if self._look.text_scale > 100:
            self._arrange_larger()
            return
        repeats = not self.repeat.isHidden()
        order = self._sizes.order_beside if repeats else self._sizes.order
        right = self.width() - (self._sizes.repeat + _GAP_PX if repeats else 0)
        self.order.setGeometry(0, 0, order, self.height())
        self.comment.setGeometry(order + _GAP_PX, 0, right - order - _GAP_PX, self.height())
        self.repeat.setGeometry(right + _GAP_PX, 0, self._sizes.repeat, self.height())

    def _arrange_larger(self) -> None:
        """Larger words leave the comment its icon: it takes the row while somebody writes."""
        if self.comment.line.hasFocus():
            self.comment.setGeometry(self.rect())
            self.comment.raise_()
            return
        room = self.width() - FIELD_PX - _GAP_PX
        repeats = not self.repeat.isHidden()
        order = (room - _GAP_PX) // 2 if repeats else room
        self.order.setGeometry(0, 0, order, self.height())
        self.comment.setGeometry(order + _GAP_PX, 0, FIELD_PX, self.height())
        left = order + FIELD_PX + 2 * _GAP_PX
        self.repeat.setGeometry(left, 0, self.width() - left, self.height())
