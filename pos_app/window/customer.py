"""The customer's screen: between customers a greeting, then the code, then how it ended."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from pos_app.order import Order, State
from pos_app.till.messages import OrderChanged
from pos_app.window.greeting import Greeting
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.outcome_page import OutcomePage
from pos_app.window.pay_view import PayView
from pos_app.window.widgets.sandbox_band import SandboxBand
from pos_app.window.widgets.state_icon import Shape

OUTCOME_SHOWN_MS: Final = 5000


class CustomerScreen(QWidget):
    """Shows what the customer may know of one order at a time. GUI thread.

    `language` is this screen's own: the customer's switch changes nothing for the cashier, and the next customer is
    greeted in the till's language again. With `sandbox`, the band is part of the screen; `pictures` is a folder of
    what is shown between customers.
    """

    idle_again = Signal()

    def __init__(
        self,
        look: Look,
        language: Language,
        branch: str,
        till: str,
        sandbox: bool = False,
        pictures: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._home_locale = language.locale
        self._shown: tuple[str, State] | None = None
        self._order: Order | None = None
        self._words: tuple[str, str] = ("", "")
        self.idle = Greeting(look, language, branch, till, pictures)
        self.pay = PayView(look, language, branch, till)
        self.outcome = OutcomePage(look)
        self._pages = QStackedLayout()
        for page in (self.idle, self.pay, self.outcome):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if sandbox:
            column.addWidget(SandboxBand(look, language))
        column.addLayout(self._pages)
        self._outcome_timer = QTimer(self, singleShot=True, interval=OUTCOME_SHOWN_MS)
        self._outcome_timer.timeout.connect(self.show_idle)
        self.idle.switch.chosen.connect(language.use)
        self.pay.language_chosen.connect(language.use)
        language.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def read_locale(self) -> str:
        """The locale that the customer reads now."""
        return self._language.locale

    def set_home_locale(self, locale: str) -> None:
        """The till's language, in which each customer is greeted."""
        self._home_locale = locale
        if self._pages.currentWidget() is self.idle:
            self._language.use(locale)

    def show_order(self, change: OrderChanged) -> None:
        """Follows an order. How it ended is shown once, however often the same news comes."""
        order = change.order
        self._order = order
        if order.state is State.CREATING:
            # The greeting stays as it is: somebody may have chosen their language already.
            if self._pages.currentWidget() is not self.idle:
                self.show_idle()
            return
        if order.state is State.WAITING:
            self._outcome_timer.stop()
            self.pay.show_order(change)
            # Time is up and nobody answers: what was said stands until there is an answer.
            if order.payable or self._shown != (order.id, State.UNCERTAIN):
                self._show(self.pay, (order.id, order.state))
            return
        if self._shown == (order.id, order.state):
            return
        was_shown = self._shown is not None and self._shown[0] == order.id
        self._end(order, was_shown)

    def show_idle(self) -> None:
        """The greeting, in the till's language; no order's code is left on the screen."""
        self._outcome_timer.stop()
        self.pay.clear()
        self._shown = None
        self._language.use(self._home_locale)
        self._pages.setCurrentWidget(self.idle)
        self.idle_again.emit()

    def show_unknown(self) -> None:
        """The gateway can't be asked whether the order that was shown is paid: calm words, and no code."""
        if self._order is None:
            return
        self._outcome_timer.stop()
        self.pay.clear()
        self._show_outcome(self._order, Shape.UNCERTAIN, "amber", "unknown", "please_wait")
        self._shown = (self._order.id, State.UNCERTAIN)

    def closeEvent(self, event: QCloseEvent) -> None:
        """It goes with the cashier's window, whatever a window manager offers."""
        event.ignore()

    def _end(self, order: Order, was_shown: bool) -> None:
        self.pay.clear()
        match order.state:
            case State.PAID | State.PAID_LATE:
                self._show_outcome(order, Shape.PAID, "panel_ok", "paid", "thanks")
                self.outcome.icon.draw_check()
            case State.MISMATCH:
                self._show_outcome(order, Shape.UNCERTAIN, "amber", "mismatch", "ask_cashier")
            case State.EXPIRED if was_shown:
                self._show_outcome(order, Shape.EXPIRED, "panel_slate", "expired", "not_arrived")
            case State.CANCELLED if was_shown:
                self._show_outcome(order, Shape.EXPIRED, "panel_slate", "cancelled", "ask_cashier")
            case State.REJECTED:
                self._show_outcome(order, Shape.FAILED, "panel_bad", "not_paid", "not_taken")
            case _:
                self.show_idle()
                return
        self._outcome_timer.start()

    def _show_outcome(self, order: Order, shape: Shape, panel: str, title: str, line: str) -> None:
        ink = "panel_ink" if panel == "amber" else "white"
        amount = order.paid_amount if order.paid_amount is not None else order.amount
        self.outcome.show_outcome(shape, panel, ink, amount)
        self._words = (title, line)
        self._show(self.outcome, (order.id, order.state))
        self._retranslate()

    def _show(self, page: QWidget, shown: tuple[str, State]) -> None:
        self._shown = shown
        self._pages.setCurrentWidget(page)

    def _retranslate(self) -> None:
        title, line = self._words
        if title:
            self.outcome.set_words(self._language.say(title), self._language.say(line))
