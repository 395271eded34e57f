"""Compares orders with the gateway's books, and records what it has as paid or as given back. The till's thread."""

import logging
from collections.abc import Callable, Sequence
from datetime import date

from pos_app.day import day_bounds
from pos_app.journal.schema import JournalError
from pos_app.till.books import Books, Happening
from pos_app.till.clock import Clock
from pos_app.till.errands import DayReport, Errands
from pos_app.till.messages import Message, Reconciled
from pos_app.till.reconciling import Difference, Done, dealt, differences

_log = logging.getLogger(__name__)


class Comparing:
    """`take` books what happened to orders, or holds it back while the disk refuses."""

    def __init__(
        self,
        books: Books,
        errands: Errands,
        clock: Clock,
        listen: Callable[[Message], None],
        take: Callable[[Sequence[Happening]], None],
    ) -> None:
        self._books = books
        self._errands = errands
        self._clock = clock
        self._listen = listen
        self._take = take

    def ask(self, day: date) -> None:
        """Asks about every order begun on a local calendar day; a DayReport or Reconciled follows."""
        try:
            order_ids = [order.id for order in self._books.journal.orders(*day_bounds(day), None)][::-1]
        except JournalError as error:
            self._listen(Reconciled(day, 0, (), str(error)))
            return
        if order_ids:
            self._errands.ask_day(day, order_ids)
        else:
            self._listen(Reconciled(day, 0, ()))

    def record(self, report: DayReport) -> tuple[Difference, ...]:
        """Each difference that the gateway's answers show, with what was done about it."""
        # As the journal has them now: a payment may have come in while the gateway was asked.
        orders = [order for order_id in report.asked if (order := self._books.order(order_id)) is not None]
        found = differences(orders, report.answers)
        wall = self._clock.now()
        events = [(each.order.id, event) for each in found if (event := each.event(wall)) is not None]
        self._take(events)
        recorded = {order_id: self._books.order(order_id) for order_id, _ in events}
        return tuple(
            dealt(each, recorded.get(each.order.id) or each.order, Done.HELD) if each.order.id in recorded else each
            for each in found
        )
