"""A refund: tenge that go back on a paid order, and the rules by which they do. Pure, as `payment`.

Refunds are records of their own (the contract's `requested`, `accepted`, `refused`, `uncertain`), told apart by the
idempotency key that the gateway gets with *refund*. At most one of an order is open at a time, so that what is left of
the payment is never in doubt: an open one counts as gone until the gateway has refused it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from pos_app.order import RECEIVED, Order


class RefundState(StrEnum):
    REQUESTED = "requested"  # written to the journal, *refund* is on its way
    ACCEPTED = "accepted"  # the gateway took it, or shows it as through
    REFUSED = "refused"  # surely not done: the gateway said no, or was never reached
    UNCERTAIN = "uncertain"  # sent, and the answer was lost: the same key is sent again


OPEN = frozenset({RefundState.REQUESTED, RefundState.UNCERTAIN})
"""The till still has to find out about a refund in one of these."""


class RefundReason(StrEnum):
    """Why money goes back, as the cashier chose. Keys of the translations begin with `refund_reason_`."""

    GOODS = "goods"
    AMOUNT = "amount"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Refund:
    """Immutable; times are aware UTC, sums whole tenge. `key` is the idempotency key, a UUID of version 4.

    `elsewhere`: the gateway shows it and no till asked for it, as in the gateway's own pages.
    """

    key: str
    number: int
    order_id: str
    amount: int
    state: RefundState
    requested_at: datetime
    by: str = ""
    reason: RefundReason | None = None
    ended_at: datetime | None = None
    gateway_id: int | None = None
    code: int | None = None
    message: str = ""
    elsewhere: bool = False

    @property
    def counts(self) -> bool:
        """True while its tenge must be taken as gone."""
        return self.state is not RefundState.REFUSED


class Hindrance(StrEnum):
    """Why a refund can't be begun. Keys of the translations begin with `no_refund_`."""

    UNKNOWN = "unknown"  # the journal does not know the order
    NOT_PAID = "not_paid"
    OPEN = "open"  # another refund of the order is not settled yet
    TOO_MUCH = "too_much"  # more than is left of the payment, or nothing at all
    NOT_ALLOWED = "not_allowed"  # nobody who may has given a PIN
    JOURNAL = "journal"  # the journal can't be written: nothing was sent


@dataclass(frozen=True, slots=True)
class RefundTaken:
    """The gateway took the refund for processing (*refund*), or its *status* shows it."""

    at: datetime
    gateway_id: int | None = None


@dataclass(frozen=True, slots=True)
class RefundTurnedDown:
    """Surely not done. `code` is the gateway's, None where it was never reached."""

    at: datetime
    code: int | None
    message: str


@dataclass(frozen=True, slots=True)
class RefundLost:
    """It may have been done, and its answer was lost."""

    at: datetime
    message: str


RefundEvent = RefundTaken | RefundTurnedDown | RefundLost


def left_to_refund(order: Order, refunds: Iterable[Refund]) -> int:
    """Tenge of the payment that can still go back; 0 for an order that was not paid."""
    if order.state not in RECEIVED or order.paid_amount is None:
        return 0
    gone = sum(refund.amount for refund in refunds if refund.counts)
    return max(0, order.paid_amount - max(gone, order.refunded))


def hindrance(order: Order | None, refunds: Iterable[Refund], amount: int) -> Hindrance | None:
    """What stands against giving `amount` tenge back; None where nothing does."""
    known = tuple(refunds)
    if order is None:
        return Hindrance.UNKNOWN
    if order.state not in RECEIVED:
        return Hindrance.NOT_PAID
    if any(refund.state in OPEN for refund in known):
        return Hindrance.OPEN
    return None if 0 < amount <= left_to_refund(order, known) else Hindrance.TOO_MUCH


def refund_step(refund: Refund, event: RefundEvent) -> Refund:
    """What `event` makes of `refund`; the same object where it means nothing to it. A settled refund never moves."""
    if refund.state not in OPEN:
        return refund
    match event:
        case RefundTaken():
            return replace(
                refund, state=RefundState.ACCEPTED, ended_at=event.at, gateway_id=event.gateway_id, message=""
            )
        case RefundTurnedDown():
            return replace(refund, state=RefundState.REFUSED, ended_at=event.at, code=event.code, message=event.message)
        case RefundLost():
            lost = replace(refund, state=RefundState.UNCERTAIN, message=event.message)
            return refund if lost == refund else lost


def settled_by_status(refunds: Iterable[Refund], shown: int, at: datetime) -> tuple[Refund | None, int]:
    """What the sum that *status* shows as given back says about an order's refunds.

    Answers the open refund if the sum can only be explained by it, as it is then, and the tenge that no till asked for.
    `shown` may lag behind refunds that were accepted, so less than those says nothing.
    """
    known = tuple(refunds)
    beyond = shown - sum(refund.amount for refund in known if refund.state is RefundState.ACCEPTED)
    if beyond <= 0:
        return None, 0
    for refund in known:
        if refund.state in OPEN and refund.amount <= beyond:
            return refund_step(refund, RefundTaken(at)), beyond - refund.amount
    return None, beyond
