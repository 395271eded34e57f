"""A till with one screen: the code for the customer, with the cashier's few controls below it."""

from PySide6.QtCore import QElapsedTimer, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.order import Order
from pos_app.till.messages import OrderChanged
from pos_app.window.accessible import has_role
from pos_app.window.cancel_question import CancelQuestion
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.pay_view import PayView
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.hold_button import HoldButton
from pos_app.window.widgets.text import Text, word_font

BAR_PX = 96
_BUTTON_PX = 72
_HOLD_PX = 384
_EDGE = 24
_GAP = 16


class SingleScreen(QWidget):
    """Handed over to the customer, so nothing on it cancels by a tap. GUI thread.

    The customer's switch changes the language of the upper part alone; the bar keeps the cashier's.
    """

    cancelled = Signal()
    check_pressed = Signal()

    def __init__(self, look: Look, language: Language, branch: str, till: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._till = till
        self._order: Order | None = None
        self._shown_for = QElapsedTimer()
        self._customers_language = Language(language.locale, self)
        self.pay = PayView(look, self._customers_language, branch, till, handed_over=True, parent=self)
        self.order_line = Text(look, word_font(17, 600), 24, "ink", parent=self)
        self.time_line = Text(look, word_font(14), 20, "ink2", parent=self)
        self.check = Button(look, language, words="check", icon="refresh", parent=self)
        self.hold = HoldButton(look, language, words="hold", icon="cross", parent=self)
        self.asking = CancelQuestion(look, language, ("ask_cancel", "ask_cancel_hint"), parent=self)
        self.check.clicked.connect(self.check_pressed)
        self.hold.held.connect(self.cancelled)
        self.asking.confirmed.connect(self._cancel)
        self.asking.declined.connect(self._stop_asking)
        self.pay.language_chosen.connect(self._customers_language.use)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.pay.instruction.text)
        language.changed.connect(self._follow_cashier)
        look.changed.connect(self.update)
        self._arrange()
        self._ask(False)

    @property
    def asks(self) -> bool:
        """True while the question about cancelling stands in the bar."""
        return not self.asking.isHidden()

    def show_order(self, change: OrderChanged) -> None:
        """Follows an order that is being waited for."""
        if self._order is None or self._order.id != change.order.id:
            self._customers_language.use(self._language.locale)
            self._ask(False)
        self._order = change.order
        self.pay.show_order(change)
        self._arrange()

    def clear(self) -> None:
        """Forgets the order, and its code."""
        self._order = None
        self.pay.clear()
        self._ask(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown_for.start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deaf = event.isAutoRepeat() or not self._shown_for.hasExpired(ENTER_DEAF_MS)
        match event.key():
            case Qt.Key.Key_Escape:
                self._ask(not self.asks)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F5 if deaf:
                pass
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.asks:
                self.asking.answer()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F5:
                self.check_pressed.emit()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        painter.fillRect(0, self.height() - BAR_PX, self.width(), 1, self._look.color("line"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _cancel(self) -> None:
        self._ask(False)
        self.cancelled.emit()

    def _stop_asking(self) -> None:
        self._ask(False)

    def _ask(self, asking: bool) -> None:
        for widget in (self.order_line, self.time_line, self.check, self.hold):
            widget.setVisible(not asking)
        self.asking.setVisible(asking)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_cashier(self) -> None:
        self._customers_language.use(self._language.locale)
        self._arrange()

    def _say_order(self, room: int) -> None:
        """Number and till, or the number alone where there is no room for both."""
        if self._order is None:
            return
        number = self._language.say("order_no", o=self._order.number)
        self.order_line.set_text(f"{number} · {self._language.say('till', name=self._till)}")
        if self.order_line.sizeHint().width() > room:
            self.order_line.set_text(number)
        at = f"{self._order.created_at.astimezone():%H:%M}"
        self.time_line.set_text(" · ".join(filter(None, (at, self._order.cashier))))
        if self.time_line.sizeHint().width() > room:
            self.time_line.set_text(at)

    def _arrange(self) -> None:
        bar_top = self.height() - BAR_PX
        self.pay.setGeometry(0, 0, self.width(), bar_top)
        button_top = bar_top + 13
        self.asking.setGeometry(_EDGE, bar_top, self.width() - 2 * _EDGE, BAR_PX)
        right = self.width() - _EDGE
        hold = min(_HOLD_PX, max(self.hold.sizeHint().width(), self.width() * 3 // 8))
        self.hold.setGeometry(right - hold, button_top, hold, _BUTTON_PX)
        left = right - hold - _GAP - self.check.sizeHint().width()
        self.check.setGeometry(left, button_top, self.check.sizeHint().width(), _BUTTON_PX)
        self._say_order(left - _GAP - _EDGE)
        words = QRect(_EDGE, bar_top + 26, left - _GAP - _EDGE, 24)
        self.order_line.setGeometry(words)
        self.time_line.setGeometry(words.translated(0, 24).adjusted(0, 0, 0, -4))
