"""The refund screen: one order, the form, and what became of the refund, in the same place."""

from collections.abc import Sequence
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.order import Order
from pos_app.refund import OPEN, Hindrance, Refund, RefundReason, RefundState, left_to_refund
from pos_app.till.messages import People, PinAnswer, RefundChanged, RefundNotBegun
from pos_app.window.dates import day_and_minute
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.refund import wording
from pos_app.window.refund.form import RefundForm
from pos_app.window.refund.outcome import RefundOutcome


class RefundScreen(QWidget):
    """Gives money of one order back. GUI thread.

    `refund_pressed` carries the idempotency key, the order's ID, tenge, the reason and the PIN, and comes once for each
    press; the key stays the same until something was begun with it. `repeat_wanted` carries the key of a refund that is
    not settled. `left` comes where somebody goes back without a refund, `done` after one. `print_wanted` carries a
    Refund that was accepted.
    """

    refund_pressed = Signal(str, str, int, RefundReason, str)
    repeat_wanted = Signal(str)
    left = Signal()
    print_wanted = Signal(object)
    done = Signal()

    def __init__(
        self, look: Look, language: Language, *, can_print: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._order: Order | None = None
        self._refunds: dict[str, Refund] = {}
        self._key = ""
        self.form = RefundForm(look, language, self)
        self.outcome = RefundOutcome(look, language, can_print=can_print, parent=self)
        self.outcome.hide()
        self.form.pressed.connect(self._press)
        self.form.left.connect(self.left)
        self.outcome.done.connect(self.done)
        self.outcome.again.connect(self._show_form)
        self.outcome.check_pressed.connect(self._repeat)
        self.outcome.print_pressed.connect(self._print)
        language.changed.connect(self._retell)

    @property
    def order(self) -> Order | None:
        """The order whose money goes back."""
        return self._order

    def show_order(self, order: Order, refunds: Sequence[Refund]) -> None:
        """This order, with every refund of it. One that is not settled yet is shown instead of the form."""
        self._order = order
        self._refunds = {refund.key: refund for refund in refunds}
        self.form.begin(order.paid_amount or 0, self._left, self._subject(order))
        unsettled = next((refund for refund in refunds if refund.state in OPEN), None)
        if unsettled is None:
            self._show_form()
        else:
            self._show_outcome(RefundChanged(unsettled))

    def show_people(self, people: People) -> None:
        """Where somebody has a PIN, one is asked for, of whoever is signed in."""
        self.form.ask_pin(bool(people.everybody))

    def show_refund(self, change: RefundChanged) -> None:
        """News of a refund; of interest where it is one of this order."""
        refund = change.refund
        if self._order is None or refund.order_id != self._order.id:
            return
        self._refunds[refund.key] = refund
        if refund.key != self._key:
            self.form.set_left(self._left)
        shown = self.outcome.refund
        followed = not self.outcome.isHidden() and shown is not None and shown.key == refund.key
        # What has only just been sent stays behind the form's busy button.
        on_its_way = refund.state is RefundState.REQUESTED and change.next_in_s is None
        if followed or (refund.key == self._key and not on_its_way):
            self._show_outcome(change)

    def show_not_begun(self, news: RefundNotBegun) -> None:
        """Nothing was sent; the amount stays, and the form says why."""
        if self._order is not None and news.order_id == self._order.id:
            if news.why in (Hindrance.TOO_MUCH, Hindrance.OPEN):
                self.form.set_left(news.left)
            self.form.show_refusal(wording.hindrance(news.why, self._language))

    def show_pin(self, answer: PinAnswer) -> None:
        """What the till says of a PIN."""
        self.form.show_pin(answer)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.form if self.outcome.isHidden() else self.outcome).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.setGeometry(self.rect())
        self.outcome.setGeometry(self.rect())

    @property
    def _left(self) -> int:
        return 0 if self._order is None else left_to_refund(self._order, self._refunds.values())

    def _press(self, amount: int, reason: RefundReason, pin: str) -> None:
        if self._order is not None:
            self.refund_pressed.emit(self._key, self._order.id, amount, reason, pin)

    def _repeat(self) -> None:
        if self.outcome.refund is not None:
            self.repeat_wanted.emit(self.outcome.refund.key)

    def _print(self) -> None:
        if self.outcome.refund is not None:
            self.print_wanted.emit(self.outcome.refund)

    def _show_form(self) -> None:
        self._key = str(uuid4())
        self.form.set_left(self._left)
        self.form.ready()
        self.outcome.hide()
        self.form.show()

    def _show_outcome(self, change: RefundChanged) -> None:
        if self._order is None:
            return
        self.outcome.show_refund(change.refund, self._order, self._left, change.next_in_s)
        self.form.hide()
        self.outcome.show()
        self.form.ready()

    def _subject(self, order: Order) -> str:
        at = order.ended_at or order.created_at
        return self._language.say("refund_of_order", o=order.number, time=day_and_minute(at, self._language.locale))

    def _retell(self) -> None:
        if self._order is not None:
            self.form.set_subject(self._subject(self._order))
