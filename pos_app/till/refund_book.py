"""The refunds of the books: what is written of each, and which are still open. Decides nothing about the gateway."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import uuid4

from pos_app.journal.audit import AuditLine, Deed
from pos_app.journal.writing import Dealing, Entry, Journal
from pos_app.notice import Dealt
from pos_app.order import Moment, Order
from pos_app.payment import Event, GivenBack, StatusAnswered, step
from pos_app.refund import (
    OPEN,
    Refund,
    RefundEvent,
    RefundReason,
    RefundState,
    left_to_refund,
    refund_step,
    settled_by_status,
)

_EVENTS = {RefundState.ACCEPTED: "refunded", RefundState.REFUSED: "refund_refused"}


class RefundBook:
    """Belongs to the till's thread. Entries are made here and committed by the books."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._next_number = 1
        self.read_again()

    @property
    def open(self) -> tuple[Refund, ...]:
        """Refunds that the till still has to find out about, oldest first."""
        return tuple(self._open.values())

    def refund(self, key: str) -> Refund | None:
        """Raises JournalError."""
        return self._open.get(key) or self._journal.refund(key)

    def of(self, order_id: str) -> tuple[Refund, ...]:
        """The refunds of an order, oldest first. Raises JournalError."""
        return self._journal.refunds(order_id)

    def read_again(self) -> None:
        """Refunds of a damaged journal came into this one. Raises JournalError."""
        self._open = {refund.key: refund for refund in self._journal.open_refunds()}
        found = (self._journal.order(refund.order_id) for refund in self._open.values())
        self._orders = {order.id: order for order in found if order is not None}

    def move_to(self, journal: Journal) -> None:
        """Goes on in a new journal, which has the open ones by now."""
        self._journal = journal

    def carried(self, at: datetime) -> list[Entry]:
        """What a new journal must know of the open ones. Their orders ended long ago, and are not watched."""
        return [
            Entry(order, Moment(at, "carried_over", order.state), refunds=(refund,))
            for refund in self._open.values()
            if (order := self._orders.get(refund.order_id)) is not None
        ]

    def keep(self, order: Order, refunds: Iterable[Refund]) -> None:
        """Takes note of what was committed."""
        for refund in refunds:
            if refund.state in OPEN:
                self._open[refund.key] = refund
            else:
                self._open.pop(refund.key, None)
        if any(refund.order_id == order.id for refund in self._open.values()):
            self._orders[order.id] = order
        else:
            self._orders.pop(order.id, None)

    def asked(self, key: str, order: Order, amount: int, reason: RefundReason, by: str, at: datetime) -> Entry:
        """The entry for a new refund. Raises JournalError."""
        refund = Refund(key, self._number(), order.id, amount, RefundState.REQUESTED, at, by, reason)
        detail = f"refund {refund.number}: {amount} tenge, {reason}" + (f", by {by}" if by else "")
        audit = AuditLine(at, by, Deed.REFUND_ASKED, key, f"{order.id}: {amount} tenge, {reason}")
        return Entry(order, Moment(at, "refund_asked", order.state, detail), refunds=(refund,), audit=(audit,))

    def ended(self, key: str, event: RefundEvent, order: Order, *, has_notice: bool) -> Entry | None:
        """The entry for what came of a refund; None where that changes nothing. Raises JournalError.

        An order of which nothing is left to give back needs no notice any more.
        """
        before = self._open.get(key)
        refund = None if before is None else refund_step(before, event)
        if refund is None or refund is before:
            return None
        dealt = None
        if refund.state is RefundState.ACCEPTED:
            order, _ = step(order, GivenBack(event.at, refund.amount))
            others = [each for each in self.of(order.id) if each.key != key]
            if has_notice and left_to_refund(order, [*others, refund]) == 0:
                dealt = Dealing(Dealt.REFUNDED, refund.by)
        detail = f"refund {refund.number}: {refund.amount} tenge" + (f", {refund.message}" if refund.message else "")
        moment = Moment(event.at, _EVENTS.get(refund.state, "refund_uncertain"), order.state, detail)
        audit = AuditLine(event.at, refund.by, Deed.REFUND_ENDED, key, f"{order.id}: {refund.state}")
        return Entry(order, moment, dealt=dealt, refunds=(refund,), audit=(audit,))

    def shown(self, before: Order, event: Event) -> tuple[Refund, ...]:
        """The refunds that a *status* tells of: one whose answer was lost, and what no till asked for."""
        if not isinstance(event, StatusAnswered) or event.refunded <= before.refunded:
            return ()
        settled, elsewhere = settled_by_status(self.of(before.id), event.refunded, event.at)
        found: Sequence[Refund] = () if settled is None else (settled,)
        return (*found, self._elsewhere(before.id, elsewhere, event.at)) if elsewhere else tuple(found)

    def _elsewhere(self, order_id: str, amount: int, at: datetime) -> Refund:
        return Refund(
            key=str(uuid4()),
            number=self._number(),
            order_id=order_id,
            amount=amount,
            state=RefundState.ACCEPTED,
            requested_at=at,
            ended_at=at,
            elsewhere=True,
        )

    def _number(self) -> int:
        """Each number once, also within one commit."""
        number = max(self._next_number, self._journal.next_refund_number())
        self._next_number = number + 1
        return number
