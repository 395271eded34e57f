"""What listeners hear of the journal: orders, notices, the day. Belongs to the till's thread."""

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from pos_app.day import day_bounds, local_day
from pos_app.journal.schema import JournalDamaged, JournalError
from pos_app.notice import Notice
from pos_app.order import Order
from pos_app.till.agenda import Agenda
from pos_app.till.books import Books
from pos_app.till.clock import Clock
from pos_app.till.messages import Message, Notices, OrderChanged, Summary
from pos_app.till.pace import Pace
from pos_app.till.rebuilding import Rebuilding

_log = logging.getLogger(__name__)
_RECENT: Final = 5


class Teller:
    """Says what the journal holds, after the commit. Raises JournalError where it can't be read."""

    def __init__(
        self,
        books: Books,
        agenda: Agenda,
        clock: Clock,
        pace: Pace,
        listen: Callable[[Message], None],
        rebuilding: Rebuilding,
    ) -> None:
        self._books = books
        self._agenda = agenda
        self._clock = clock
        self._pace = pace
        self._listen = listen
        self._rebuilding = rebuilding
        self._told_notices: tuple[Notice, ...] = ()
        self.next_number = 1
        """What the next order was to be, when the day was told last."""

    def order(self, order: Order) -> None:
        """All there is to know of an order."""
        watch = self._agenda.watch(order.id)
        pay_until = watch.pay_until if watch is not None and order.payable else None
        watch_until = order.created_at + timedelta(seconds=order.timeout_s + self._pace.margin_s)
        if watch is not None:
            watch_until = self._clock.now() + timedelta(seconds=watch.watch_until - self._clock.monotonic())
        self._listen(OrderChanged(order, self._books.journal.moments(order.id), pay_until, watch_until))

    def order_again(self, order_id: str) -> None:
        """The same of an order by its ID, where the journal has it; an error of reading is logged."""
        try:
            order = self._books.order(order_id)
            if order is not None:
                self.order(order)
        except JournalDamaged:
            raise
        except JournalError as error:
            _log.error("%s", error)

    def rebuilt(self) -> None:
        """What became of damaged journals of which nobody has taken note."""
        for rebuilt in self._rebuilding.told(self._books.journal):
            self._listen(rebuilt)

    def notices(self) -> None:
        """What somebody must look at."""
        self._told_notices = self._books.notices
        self._listen(Notices(self._told_notices))

    def new_notices(self) -> None:
        """The same, where it is not what was told last."""
        if self._books.notices != self._told_notices:
            self.notices()

    def summary(self) -> None:
        """The day so far."""
        journal = self._books.journal
        self.next_number = journal.next_number()
        totals = journal.totals(*day_bounds(local_day(self._clock.now())))
        self._listen(
            Summary(
                totals.received - totals.refunded,
                totals.payments,
                totals.refunds,
                tuple(journal.recent(_RECENT)),
                self.next_number,
            )
        )
