"""How a customer's order ended, over the whole screen, and the way to the next one."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.order import Order, State
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.outcome_page import OutcomePage
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.state_icon import Shape

_BUTTON_PX, _WIDTH_PX, _EDGE_PX = 88, 320, 32
_PAID_S: Final = 5
_OTHER_S: Final = 15
_UNKNOWN_S: Final = 60
"""Somebody of the staff has to come and look before it is gone."""

_FACES: Final = {
    State.PAID: (Shape.PAID, "panel_ok", "paid", "thanks", _PAID_S),
    State.PAID_LATE: (Shape.PAID, "panel_ok", "paid", "thanks", _PAID_S),
    State.MISMATCH: (Shape.UNCERTAIN, "amber", "mismatch", "kiosk_ask_staff", _UNKNOWN_S),
    State.EXPIRED: (Shape.EXPIRED, "panel_slate", "expired", "not_arrived", _OTHER_S),
    State.REJECTED: (Shape.FAILED, "panel_bad", "kiosk_no_bill", "not_taken", _OTHER_S),
    State.CLOSED: (Shape.FAILED, "panel_bad", "kiosk_no_bill", "not_taken", _OTHER_S),
    State.UNCERTAIN: (Shape.UNCERTAIN, "amber", "unknown", "no_qr_shown", _OTHER_S),
}


class EndedPage(QWidget):
    """Emits `next_customer` at a touch of the button, or after some seconds. GUI thread."""

    next_customer = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._panel = "panel_ok"
        self._language = language
        self._words = ("", "")
        self._left_s = 0
        self._unknown_id = ""
        self.outcome = OutcomePage(look, self)
        self.again = Button(look, language, words="kiosk_again", parent=self)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count)
        self.again.clicked.connect(self._leave)
        self.setFocusProxy(self.again)
        language.changed.connect(self._retell)

    def show_ended(self, order: Order) -> None:
        """What became of an order in a state that `knows`."""
        self._show(order, *_FACES[order.state])
        if order.state in (State.PAID, State.PAID_LATE):
            self.outcome.icon.draw_check()

    def show_unknown(self, order: Order) -> None:
        """The QR's time is over, and the gateway can't be asked whether it was paid."""
        self._show(order, Shape.UNCERTAIN, "amber", "unknown", "kiosk_ask_staff", _UNKNOWN_S)
        self._unknown_id = order.id

    def is_unknown_of(self, order: Order) -> bool:
        """Whether this page says of the order that nobody knows, and has not been left."""
        return self._unknown_id == order.id

    def clear(self) -> None:
        self._second.stop()
        self._unknown_id = ""

    @staticmethod
    def knows(state: State) -> bool:
        """Whether an order in that state has an ending to be shown."""
        return state in _FACES

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Whoever still reads gets the time again."""
        super().mousePressEvent(event)
        if self._left_s < _OTHER_S:
            self._begin(_OTHER_S)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._leave()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color(self._panel))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show(self, order: Order, shape: Shape, panel: str, title: str, line: str, seconds: int) -> None:
        ink = "panel_ink" if panel == "amber" else "white"
        amount = order.paid_amount if order.paid_amount is not None else order.amount
        self.outcome.show_outcome(shape, panel, ink, amount)
        self._words = (title, line)
        self._panel = panel
        self._unknown_id = ""
        self.update()
        self._begin(seconds)

    def _begin(self, seconds: int) -> None:
        self._left_s = seconds
        self._second.start()
        self._retell()

    def _count(self) -> None:
        self._left_s -= 1
        if self._left_s > 0:
            self._retell()
        else:
            self._leave()

    def _leave(self) -> None:
        self._second.stop()
        self.next_customer.emit()

    def _retell(self) -> None:
        title, line = self._words
        if title:
            self.outcome.set_words(self._language.say(title), self._language.say(line))
        self.again.set_second_line(self._language.say("kiosk_again_in", n=self._left_s))
        self._arrange()

    def _arrange(self) -> None:
        self.outcome.setGeometry(self.rect().adjusted(0, 0, 0, -_BUTTON_PX - _EDGE_PX))
        width = min(max(_WIDTH_PX, self.again.sizeHint().width()), self.width() - 2 * _EDGE_PX)
        self.again.setGeometry((self.width() - width) // 2, self.height() - _BUTTON_PX - _EDGE_PX, width, _BUTTON_PX)
