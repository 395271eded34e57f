"""Gives money back: once for a key, however often it must be asked for. Belongs to the till's thread.

A refund is in the journal before its request leaves. Where the answer is lost the same key goes out again, until the
gateway has said yes or no, over restarts as well.
"""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from math import inf

from pos_app.journal.schema import JournalDamaged, JournalError
from pos_app.order import Order
from pos_app.people import Person, Right
from pos_app.refund import OPEN, Hindrance, Refund, RefundReason, RefundState, hindrance, left_to_refund
from pos_app.till.bookkeeping import Bookkeeper
from pos_app.till.books import Books, Outcome
from pos_app.till.clock import Clock
from pos_app.till.errands import Errands, RefundReport
from pos_app.till.messages import Message, PinFor, RefundChanged, RefundNotBegun
from pos_app.till.pace import Pace
from pos_app.till.staff import Staff

_log = logging.getLogger(__name__)


class Refunding:
    """`carry_out` tells an order's news. Refunds are told here, after their orders."""

    def __init__(
        self,
        books: Books,
        staff: Staff,
        keeper: Bookkeeper,
        errands: Errands,
        clock: Clock,
        pace: Pace,
        listen: Callable[[Message], None],
        carry_out: Callable[[Sequence[Outcome]], None],
    ) -> None:
        self._books = books
        self._staff = staff
        self._keeper = keeper
        self._errands = errands
        self._clock = clock
        self._pace = pace
        self._listen = listen
        self._carry_out = carry_out
        self._attempts: dict[str, int] = {}
        self._next: dict[str, float] = {}

    def recover(self) -> None:
        """Sends again what was open when the till stopped: whether it had been sent is not known."""
        for refund in self._books.refunds.open:
            self._attempts.setdefault(refund.key, 1)
            self._next.setdefault(refund.key, self._clock.monotonic())

    def ask(self, key: str, order_id: str, amount: int, reason: RefundReason, pin: str) -> None:
        """Gives money back if whose PIN it is may; without people nobody is asked.

        RefundChanged or RefundNotBegun follows, or a PinAnswer that says no. A key that the journal has is told again,
        and never asked twice.
        """
        if not self._staff.everybody:
            self._begin_or_say(key, order_id, amount, reason, "")
        elif not pin:
            self._listen(RefundNotBegun(order_id, Hindrance.NOT_ALLOWED, 0))
        else:
            begin = partial(self._begin_for, key, order_id, amount, reason)
            self._staff.ask(PinFor.REFUND, Right.REFUND, pin, begin)

    def _begin_for(self, key: str, order_id: str, amount: int, reason: RefundReason, person: Person) -> None:
        self._begin_or_say(key, order_id, amount, reason, person.name)

    def _begin_or_say(self, key: str, order_id: str, amount: int, reason: RefundReason, by: str) -> None:
        try:
            self._begin(key, order_id, amount, reason, by)
        except JournalDamaged:
            raise
        except JournalError as error:
            self._keeper.refused(error)
            self._listen(RefundNotBegun(order_id, Hindrance.JOURNAL, 0, str(error)))

    def repeat(self, key: str) -> None:
        """Sends an open refund again at once, unless it is under way."""
        if key in self._next:
            self._next[key] = self._clock.monotonic()

    def take(self, report: RefundReport) -> None:
        """What came of a request."""
        self._keeper.book(partial(self._books.end_refund, report.key, report.event))
        still_open = next((refund for refund in self._books.refunds.open if refund.key == report.key), None)
        if still_open is None:
            self._attempts.pop(report.key, None)
            return
        again_s = max(self._pace.refund_again_after(self._attempts.get(report.key, 1)), report.retry_after_s)
        self._next[report.key] = self._clock.monotonic() + again_s
        self._listen(RefundChanged(still_open, again_s))

    def tell(self, outcomes: Sequence[Outcome]) -> None:
        """Says what a commit did to refunds; those that are still open are told with their next attempt."""
        for outcome in outcomes:
            for refund in outcome.refunds:
                if refund.state not in OPEN or refund.state is RefundState.REQUESTED:
                    self._listen(RefundChanged(refund))
                if refund.state not in OPEN:
                    self._next.pop(refund.key, None)

    def do_what_is_due(self, now: float) -> None:
        for key in [key for key, at in self._next.items() if now >= at]:
            del self._next[key]
            refund = self._books.refunds.refund(key)
            if refund is not None and refund.state in OPEN:
                self._send(refund)

    def next_due(self) -> float:
        return min(self._next.values(), default=inf)

    def _begin(self, key: str, order_id: str, amount: int, reason: RefundReason, by: str) -> None:
        known = self._books.refunds.refund(key)
        if known is not None:
            self._listen(RefundChanged(known))
            return
        order = self._books.order(order_id)
        refunds = self._books.refunds.of(order_id)
        why = hindrance(order, refunds, amount)
        if why is not None or order is None:
            left = 0 if order is None else left_to_refund(order, refunds)
            self._listen(RefundNotBegun(order_id, why or Hindrance.UNKNOWN, left))
            return
        self._write_and_send(key, order, amount, reason, by)

    def _write_and_send(self, key: str, order: Order, amount: int, reason: RefundReason, by: str) -> None:
        outcome = self._books.ask_refund(key, order, amount, reason, by, self._clock.now())
        self._keeper.works()
        self._carry_out([outcome])
        (refund,) = outcome.refunds
        self._send(refund)

    def _send(self, refund: Refund) -> None:
        attempt = self._attempts.get(refund.key, 0) + 1
        self._attempts[refund.key] = attempt
        accepted = sum(
            each.amount for each in self._books.refunds.of(refund.order_id) if each.state is RefundState.ACCEPTED
        )
        self._errands.refund(refund, accepted, repeated=attempt > 1)
