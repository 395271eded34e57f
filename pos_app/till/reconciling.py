"""The journal against the gateway's books: what differs, and what follows from it. No network, disk or clock."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from pos_app.gateway.messages import PaymentStatus, Statuses
from pos_app.order import RECEIVED, Order
from pos_app.payment import Phase, StatusAnswered

ORDERS_AT_ONCE: Final = 50
"""Orders in one *status* call."""


class Kind(StrEnum):
    """How an order differs."""

    PAID = "paid"  # the gateway has the money, and the journal did not know
    NOT_PAID = "not_paid"  # the journal has it as paid; the gateway says no, or does not know the order
    AMOUNT = "amount"  # both have it as paid, with different amounts
    REFUND = "refund"  # both have it as paid, and different sums went back
    NOT_UNDERSTOOD = "not_understood"  # what the gateway said of this order makes no sense


class Done(StrEnum):
    """What the till did about a difference."""

    RECORDED = "recorded"  # the journal has it now, with a line in the order's history
    LEFT = "left"  # nothing: a person must look
    HELD = "held"  # the journal can't be written now; a till that runs writes it as soon as it can
    HANDED_OVER = "handed_over"  # another process has the till open, and asks about the order itself


@dataclass(frozen=True, slots=True)
class Difference:
    """One order: as the journal had it, and what the gateway says (None: it does not know the order, or made no sense).

    `now` is the order as the journal has it afterwards.
    """

    order: Order
    gateway: PaymentStatus | None
    kind: Kind
    done: Done
    now: Order

    def event(self, at: datetime) -> StatusAnswered | None:
        """What happened to the order, where the gateway is to be believed; None where a person must look."""
        found = self.gateway
        believed = self.kind is Kind.PAID or (
            self.kind is Kind.REFUND and found is not None and found.refunded_amount > self.order.refunded
        )
        if found is None or not believed:
            return None
        return StatusAnswered(at, Phase.PAYABLE, True, found.amount, found.reference, found.refunded_amount)


def differences(orders: Iterable[Order], said: Statuses) -> list[Difference]:
    """Each order of which the gateway says something else than the journal. An unpaid order of which the gateway
    knows nothing is none. Done is LEFT: whoever does more says so with `dealt`."""
    found = []
    for order in orders:
        kind = _kind(order, said)
        if kind is not None:
            found.append(Difference(order, said.found.get(order.id), kind, Done.LEFT, order))
    return found


def dealt(difference: Difference, now: Order, otherwise: Done) -> Difference:
    """The same difference after something was done: RECORDED if the journal now has what the gateway says."""
    if now == difference.order:
        return Difference(difference.order, difference.gateway, difference.kind, otherwise, now)
    return Difference(difference.order, difference.gateway, difference.kind, Done.RECORDED, now)


def batches(order_ids: Sequence[str]) -> list[Sequence[str]]:
    """The orders in portions for one *status* call each."""
    return [order_ids[start : start + ORDERS_AT_ONCE] for start in range(0, len(order_ids), ORDERS_AT_ONCE)]


def _kind(order: Order, said: Statuses) -> Kind | None:
    if order.id in said.odd:
        return Kind.NOT_UNDERSTOOD
    found = said.found.get(order.id)
    is_paid = found is not None and found.is_paid
    if order.state not in RECEIVED:
        return Kind.PAID if is_paid else None
    if found is None or not is_paid:
        return Kind.NOT_PAID
    if found.amount is not None and found.amount != order.paid_amount:
        return Kind.AMOUNT
    return Kind.REFUND if found.refunded_amount != order.refunded else None
