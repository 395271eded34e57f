"""The QR of a customer who serves themselves, with a bar below it to give up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.order import Order
from pos_app.till.messages import OrderChanged
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.pay_view import PayView
from pos_app.window.widgets.hold_button import HoldButton
from pos_app.window.widgets.text import Text, word_font

_BAR_PX, _BUTTON_PX, _EDGE_PX, _LINE_PX = 96, 72, 24, 26


class PayingPage(QWidget):
    """Nothing on it cancels by a tap. Emits `cancelled`. GUI thread."""

    cancelled = Signal()

    def __init__(self, look: Look, language: Language, branch: str, till: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._order: Order | None = None
        self.pay = PayView(look, language, branch, till, parent=self)
        self.number = Text(look, word_font(18, 600), _LINE_PX, "ink", parent=self)
        self.hold = HoldButton(look, language, words="hold", icon="cross", parent=self)
        self.pay.language_chosen.connect(language.use)
        self.hold.held.connect(self.cancelled)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    def show_order(self, change: OrderChanged) -> None:
        """Follows an order that is being waited for."""
        self._order = change.order
        self.pay.show_order(change)
        self._retell()

    def clear(self) -> None:
        """Forgets the order, and its code."""
        self._order = None
        self.pay.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        painter.fillRect(0, self.height() - _BAR_PX, self.width(), 1, self._look.color("line"))

    def _retell(self) -> None:
        if self._order is not None:
            self.number.set_text(self._language.say("order_no", o=self._order.number))
        self._arrange()

    def _arrange(self) -> None:
        bar = self.height() - _BAR_PX
        self.pay.setGeometry(0, 0, self.width(), bar)
        hold = min(self.hold.sizeHint().width() + 24, self.width() - 2 * _EDGE_PX)
        left = self.width() - _EDGE_PX - hold
        self.hold.setGeometry(left, bar + (_BAR_PX - _BUTTON_PX) // 2, hold, _BUTTON_PX)
        self.number.setGeometry(_EDGE_PX, bar + (_BAR_PX - _LINE_PX) // 2, max(0, left - 2 * _EDGE_PX), _LINE_PX)
