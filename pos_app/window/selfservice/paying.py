"""The QR of a customer who serves themselves, with a bar below it to give up."""

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.order import Order
from pos_app.till.messages import OrderChanged
from pos_app.window.accessible import has_role
from pos_app.window.cancel_question import CancelQuestion
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.pay_view import PayView
from pos_app.window.widgets.hold_button import HoldButton
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.text import Text, word_font

_BAR_PX, _BUTTON_PX, _EDGE_PX, _LINE_PX = 96, 72, 24, 26
_ANSWER = Measure(text_px=18, padding_px=20)


class PayingPage(QWidget):
    """Nothing on it cancels by a tap: the button is held, and a keyboard's Esc asks first. Emits `cancelled`.

    GUI thread.
    """

    cancelled = Signal()

    def __init__(self, look: Look, language: Language, branch: str, till: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._order: Order | None = None
        self._shown_for = QElapsedTimer()
        self.pay = PayView(look, language, branch, till, parent=self)
        self.number = Text(look, word_font(18, 600), _LINE_PX, "ink", parent=self)
        self.hold = HoldButton(look, language, words="hold", icon="cross", parent=self)
        self.asking = CancelQuestion(
            look, language, ("kiosk_ask_cancel", "kiosk_ask_cancel_hint"), text_px=18, answers=_ANSWER, parent=self
        )
        self.pay.language_chosen.connect(language.use)
        self.hold.held.connect(self.cancelled)
        self.asking.confirmed.connect(self._cancel)
        self.asking.declined.connect(self._stop_asking)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.pay.instruction.text)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()
        self._ask(False)

    @property
    def asks(self) -> bool:
        """True while the question about cancelling stands in the bar."""
        return not self.asking.isHidden()

    def show_order(self, change: OrderChanged) -> None:
        """Follows an order that is being waited for."""
        if self._order is None or self._order.id != change.order.id:
            self._ask(False)
        self._order = change.order
        self.pay.show_order(change)
        self._retell()

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
        awake = not event.isAutoRepeat() and self._shown_for.hasExpired(ENTER_DEAF_MS)
        match event.key():
            case Qt.Key.Key_Escape:
                self._ask(not self.asks)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.asks and awake:
                self.asking.answer()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        painter.fillRect(0, self.height() - _BAR_PX, self.width(), 1, self._look.color("line"))

    def _cancel(self) -> None:
        self._ask(False)
        self.cancelled.emit()

    def _stop_asking(self) -> None:
        self._ask(False)

    def _ask(self, asking: bool) -> None:
        self.number.setVisible(not asking)
        self.hold.setVisible(not asking)
        self.asking.setVisible(asking)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retell(self) -> None:
        if self._order is not None:
            self.number.set_text(self._language.say("order_no", o=self._order.number))
        self._arrange()

    def _arrange(self) -> None:
        bar = self.height() - _BAR_PX
        self.pay.setGeometry(0, 0, self.width(), bar)
        self.asking.setGeometry(_EDGE_PX, bar, self.width() - 2 * _EDGE_PX, _BAR_PX)
        hold = min(self.hold.sizeHint().width() + 24, self.width() - 2 * _EDGE_PX)
        left = self.width() - _EDGE_PX - hold
        self.hold.setGeometry(left, bar + (_BAR_PX - _BUTTON_PX) // 2, hold, _BUTTON_PX)
        self.number.setGeometry(_EDGE_PX, bar + (_BAR_PX - _LINE_PX) // 2, max(0, left - 2 * _EDGE_PX), _LINE_PX)
