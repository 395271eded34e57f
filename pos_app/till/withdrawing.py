"""Tells the relay which orders are not wanted any more, and again where it could not be told. The till's thread.

Of use where the gateway asks the relay before it takes money (*checklink*).
"""

from collections import deque
from math import inf

from pos_app.order import WATCHED, Order, Reason
from pos_app.till.books import Books
from pos_app.till.clock import Clock
from pos_app.till.errands import Errands, WithdrawReport
from pos_app.till.pace import Pace


class Withdrawing:
    """`checks`: the gateway asks."""

    def __init__(self, books: Books, errands: Errands, clock: Clock, pace: Pace, *, checks: bool) -> None:
        self._books = books
        self._errands = errands
        self._clock = clock
        self._pace = pace
        self._checks = checks
        self._waiting: deque[Order] = deque()
        self._again_at = inf

    def ask(self, order_id: str) -> None:
        """Has the relay told of an order when the till comes to it."""
        order = self._books.order(order_id)
        if order is not None:
            self._waiting.append(order)

    def answered(self, report: WithdrawReport) -> None:
        """A relay that was away for a moment only was never seen to be offline: what is left is told again soon."""
        if not report.event.refuses:
            self._again_at = self._clock.monotonic() + self._pace.retry_s[-1]

    def relay_is_back(self) -> None:
        """Tells it of the orders of which it could not be told."""
        self._again_at = inf
        if self._checks:
            self._waiting.extend(
                order for order in self._books.live if order.state in WATCHED and order.reason is Reason.NOT_WITHDRAWN
            )

    def do_what_is_due(self, now: float) -> None:
        if now >= self._again_at:
            self.relay_is_back()
        while self._waiting:
            self._errands.withdraw(self._waiting.popleft())
