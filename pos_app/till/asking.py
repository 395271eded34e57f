"""Asks the gateway about orders when it is time to, and tells what came of asking. Belongs to the till's thread."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from pos_app.gateway.messages import PaymentStatus
from pos_app.payment import Phase, StatusAnswered
from pos_app.till.agenda import Agenda
from pos_app.till.books import Books, Happening
from pos_app.till.clock import Clock
from pos_app.till.errands import Errands, StatusReport
from pos_app.till.handover import Handover
from pos_app.till.messages import Message, StatusAsked
from pos_app.till.pace import Pace

_log = logging.getLogger(__name__)
_QUESTIONS_AT_ONCE: Final = 2
"""Status calls under way at the same time: a hint need not wait behind a slow answer."""


class Asking:
    """`handover` brings the orders about which another process wants to know."""

    def __init__(
        self,
        books: Books,
        agenda: Agenda,
        errands: Errands,
        clock: Clock,
        pace: Pace,
        handover: Handover,
        listen: Callable[[Message], None],
    ) -> None:
        self._books = books
        self._agenda = agenda
        self._errands = errands
        self._clock = clock
        self._pace = pace
        self._handover = handover
        self._listen = listen
        self._questions = 0
        self._next_look = 0.0

    def hurry(self, order_id: str) -> None:
        """Asks about an order of this journal at once, whether it has ended or not."""
        order = self._books.order(order_id)
        if order is None:
            return
        now = self._clock.monotonic()
        if order_id not in self._agenda:
            self._agenda.begin(order, now, 0)
        self._agenda.hurry(order_id, now)

    def do_what_is_due(self, now: float) -> None:
        if now >= self._next_look:
            self._next_look = now + self._pace.longest_wait_s
            for order_id in self._handover.take():
                _log.info("order %s: another process asks", order_id)
                self.hurry(order_id)
        if self._questions < _QUESTIONS_AT_ONCE and (asked := self._agenda.due(now)):
            self._questions += 1
            self._errands.ask_status(asked)

    def next_due(self) -> float:
        """When there is something to do next, monotonic seconds."""
        return self._agenda.next_due() if self._questions < _QUESTIONS_AT_ONCE else self._agenda.next_countdown()

    def happenings(self, report: StatusReport) -> Sequence[Happening]:
        """What the answers mean for the orders; one that makes no sense for an order means nothing for it."""
        self._questions -= 1
        answers, wall = report.answers, self._clock.now()
        if answers is None:
            return ()
        return [
            (order_id, _told(wall, phase, answers.found.get(order_id)))
            for order_id, phase in report.asked.items()
            if order_id not in answers.odd
        ]

    def tell(self, report: StatusReport) -> None:
        """Says of each order that is still watched how the asking goes. After the answers were booked."""
        now, answers = self._clock.monotonic(), report.answers
        for order_id in report.asked:
            usable = answers is not None and order_id not in answers.odd
            watch = self._agenda.answered(order_id, now, usable, report.retry_after_s)
            if watch is not None:
                self._listen(StatusAsked(order_id, usable, watch.attempt, max(0.0, watch.next_ask - now)))


def _told(wall: datetime, phase: Phase, found: PaymentStatus | None) -> StatusAnswered:
    """The event for what *status* said of one order; an order that the gateway does not know is not paid."""
    if found is None:
        return StatusAnswered(wall, phase, is_paid=False)
    return StatusAnswered(wall, phase, found.is_paid, found.amount, found.reference, found.refunded_amount)
