"""An order: one attempt to be paid a sum, the states it can be in, and what is known about it.

The states are those of the contract; `payment.step` is the only code that moves an order between them.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    CREATING = "creating"
    REJECTED = "rejected"
    UNCERTAIN = "uncertain"
    WAITING = "waiting"
    PAID = "paid"
    MISMATCH = "mismatch"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    PAID_LATE = "paid_late"
    CLOSED = "closed"


ENDED = frozenset({State.REJECTED, State.PAID, State.MISMATCH, State.PAID_LATE, State.CLOSED})
"""The till has nothing left to find out about an order in one of these."""

WATCHED = frozenset({State.UNCERTAIN, State.EXPIRED, State.CANCELLED})
"""The sale is over for the cashier; the till still asks, until the gateway's timeout and a margin are over."""

RECEIVED = frozenset({State.PAID, State.PAID_LATE, State.MISMATCH})
"""The gateway says that money moved."""


class Reason(StrEnum):
    """Why an order stands where it stands, where the state alone does not say it. Keys of the translations."""

    REFUSED = "refused"  # the gateway refused to create it: its code and message are kept
    NOT_REACHED = "not_reached"  # create was surely never sent: nothing exists at the gateway
    UNAVAILABLE = "unavailable"  # the gateway says that it takes no orders now; create was not sent
    ANSWER_LOST = "answer_lost"  # create was sent and no answer came back
    NOT_UNDERSTOOD = "not_understood"  # an answer came that is none: a proxy's page, a truncated body
    INTERRUPTED = "interrupted"  # the till stopped while create was on its way
    RECORD_LOST = "record_lost"  # the journal's file was damaged, and no more than the ID could be trusted
    CANCELLING = "cancelling"  # the cashier gave up; the relay is being told to refuse the payment
    EXPIRING = "expiring"  # the time is up; the relay is being told to refuse the payment
    WITHDRAWN = "withdrawn"  # the relay refuses the payment from now on, before money moves
    NOT_WITHDRAWN = "not_withdrawn"  # the relay could not be told, or had said yes before: it may still be paid


WITHDRAWING = frozenset({Reason.CANCELLING, Reason.EXPIRING})
"""How a waiting order stands while the relay is being told that it is not wanted any more."""

WITHDRAWAL = frozenset({*WITHDRAWING, Reason.WITHDRAWN, Reason.NOT_WITHDRAWN})
"""Reasons that mean nothing once the order has ended."""


@dataclass(frozen=True, slots=True)
class Order:
    """What the till knows about one order. Immutable; times are aware UTC, sums whole tenge.

    `amount` is 0 only where the order's record was lost (`reason`) and the gateway has not told it.
    """

    id: str
    number: int
    amount: int
    state: State
    created_at: datetime
    timeout_s: int
    ended_at: datetime | None = None
    url: str | None = None
    qr_png: bytes | None = None
    preorder_id: int | None = None
    paid_amount: int | None = None
    reference: str | None = None
    refunded: int = 0
    failed_attempts: int = 0
    time_is_up: bool = False
    reason: Reason | None = None
    code: int | None = None
    message: str = ""
    comment: str | None = None
    cashier: str | None = None

    @property
    def payable(self) -> bool:
        """True while the customer's screen shows this order's QR."""
        return self.state is State.WAITING and not self.time_is_up and self.reason is not Reason.CANCELLING


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of an order's history: what happened, when (aware UTC), the state after it, and a detail."""

    at: datetime
    event: str
    state: State
    detail: str = ""
