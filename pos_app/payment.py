"""The rules of a payment: `step(order, event) -> (order, effects)`. The contract's table of states, as code.

Pure: no clock, network, database or thread. Whatever is slow or random comes in as an event; whatever must be done
goes out as an effect, which the till journals as owed before it does it.

One rule stands above the others: only `StatusAnswered` with `is_paid` makes an order received. Callbacks and clocks
ask for a status, never replace it.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Literal

from pos_app.order import RECEIVED, WATCHED, WITHDRAWAL, WITHDRAWING, Order, Reason, State


class Effect(StrEnum):
    """What the till owes an order. Journalled with the new state, settled by the event that reports the outcome."""

    CREATE = "create"
    ASK_STATUS = "ask_status"
    WITHDRAW = "withdraw"


class Phase(StrEnum):
    """When a status question was asked, measured on the till's monotonic clock at the moment of asking.

    An "unpaid" proves only what was true when it was asked: it can end a wait only if that wait was over by then.
    """

    PAYABLE = "payable"
    TIME_UP = "time_up"
    WATCH_OVER = "watch_over"


@dataclass(frozen=True, slots=True)
class ChargeAsked:
    """A cashier asks for a sum. `amount` in tenge, `timeout_s` is how long the gateway will let it be paid."""

    at: datetime
    order_id: str
    number: int
    amount: int
    timeout_s: int
    comment: str | None = None
    cashier: str | None = None


@dataclass(frozen=True, slots=True)
class Created:
    """The gateway made the order; `url` is what the QR carries, `qr_png` its own picture where it sent one."""

    at: datetime
    preorder_id: int
    url: str | None
    qr_png: bytes | None = None


@dataclass(frozen=True, slots=True)
class CreateRefused:
    """The gateway answered that it will not make the order."""

    at: datetime
    code: int | None
    message: str


@dataclass(frozen=True, slots=True)
class CreateNotSent:
    """Not one byte of *create* reached the gateway: nothing exists there."""

    at: datetime
    reason: Reason
    message: str = ""


@dataclass(frozen=True, slots=True)
class CreateLost:
    """*Create* may have been done, and its answer will never be known. `withdraws` as in CancelAsked."""

    at: datetime
    reason: Reason
    message: str = ""
    withdraws: bool = False


@dataclass(frozen=True, slots=True)
class CallbackArrived:
    """The gateway called the relay. A hint to ask; `query` is what it appended, kept for the books."""

    at: datetime
    outcome: Literal["paid", "failed"]
    query: str = ""


@dataclass(frozen=True, slots=True)
class StatusAnswered:
    """The gateway's *status* for this order. `amount` in tenge, None where that shape of the answer has none."""

    at: datetime
    phase: Phase
    is_paid: bool
    amount: int | None = None
    reference: str | None = None
    refunded: int = 0


@dataclass(frozen=True, slots=True)
class TimeUp:
    """The countdown ended. A hint: the customer may have paid in the last second. `withdraws` as in CancelAsked."""

    at: datetime
    withdraws: bool = False


@dataclass(frozen=True, slots=True)
class CancelAsked:
    """The cashier gave up waiting. The gateway knows no cancel, so the order stays watched.

    `withdraws`: the gateway asks the relay before it takes money (its *checklink*), so the relay is told first.
    """

    at: datetime
    withdraws: bool = False


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The relay was told that the order is not wanted any more, or could not be told.

    `refuses`: it says no to every payment from now on, and has said yes to none. `message` says why it does not.
    """

    at: datetime
    refuses: bool
    message: str = ""


@dataclass(frozen=True, slots=True)
class GivenBack:
    """The gateway accepted a refund of this till: `amount` tenge of the payment go back."""

    at: datetime
    amount: int


Event = (
    ChargeAsked
    | Created
    | CreateRefused
    | CreateNotSent
    | CreateLost
    | CallbackArrived
    | StatusAnswered
    | TimeUp
    | CancelAsked
    | Withdrawn
    | GivenBack
)

Step = tuple[Order, tuple[Effect, ...]]


def begin(event: ChargeAsked) -> Step:
    """A new order, with its *create* owed."""
    order = Order(
        id=event.order_id,
        number=event.number,
        amount=event.amount,
        state=State.CREATING,
        created_at=event.at,
        timeout_s=event.timeout_s,
        comment=event.comment,
        cashier=event.cashier,
    )
    return order, (Effect.CREATE,)


def step(order: Order, event: Event) -> Step:
    """What `event` makes of `order`, and what must be done now.

    An event that means nothing to the order's state (a repeat, a latecomer) answers the same object and no effects.
    Raises ValueError for a `ChargeAsked`: an order begins once, with `begin`.
    """
    match event:
        case Created() | CreateRefused() | CreateNotSent():
            return _answered(order, event), ()
        case CreateLost():
            return _create_lost(order, event)
        case CallbackArrived():
            return _called_back(order, event)
        case StatusAnswered():
            return (_paid if event.is_paid else _unpaid)(order, event), ()
        case TimeUp():
            return _time_up(order, event)
        case CancelAsked():
            return _cancelled(order, event)
        case Withdrawn():
            return _withdrawn(order, event)
        case GivenBack():
            return _given_back(order, event), ()
        case ChargeAsked():
            raise ValueError(f"order {order.id} has begun already")


def _answered(order: Order, event: Created | CreateRefused | CreateNotSent) -> Order:
    return _created(order, event) if isinstance(event, Created) else _not_created(order, event)


def _created(order: Order, event: Created) -> Order:
    if order.preorder_id is not None:
        return order
    known = replace(order, preorder_id=event.preorder_id, url=event.url, qr_png=event.qr_png)
    return replace(known, state=State.WAITING) if order.state is State.CREATING else known


def _not_created(order: Order, event: CreateRefused | CreateNotSent) -> Order:
    if order.state not in (State.CREATING, State.CANCELLED) or order.preorder_id is not None:
        return order
    if isinstance(event, CreateNotSent):
        return replace(order, state=State.CLOSED, ended_at=event.at, reason=event.reason, message=event.message)
    ended = State.REJECTED if order.state is State.CREATING else State.CLOSED
    return replace(order, state=ended, ended_at=event.at, reason=Reason.REFUSED, code=event.code, message=event.message)


def _create_lost(order: Order, event: CreateLost) -> Step:
    if order.state is State.CREATING:
        lost = replace(order, state=State.UNCERTAIN, reason=event.reason, message=event.message)
    elif order.state is State.CANCELLED and order.preorder_id is None:
        lost = replace(order, reason=event.reason, message=event.message)
    else:
        return order, ()
    return lost, (Effect.ASK_STATUS, Effect.WITHDRAW) if event.withdraws else (Effect.ASK_STATUS,)


def _called_back(order: Order, event: CallbackArrived) -> Step:
    if order.state in RECEIVED:
        return order, ()
    if event.outcome == "failed" and order.state in (State.CREATING, State.WAITING):
        return replace(order, failed_attempts=order.failed_attempts + 1), (Effect.ASK_STATUS,)
    return order, (Effect.ASK_STATUS,)


def _paid(order: Order, event: StatusAnswered) -> Order:
    if order.state in RECEIVED:
        if event.refunded <= order.refunded:
            return order
        return replace(order, refunded=event.refunded)
    if not order.amount:
        # Its record was lost: whatever was paid is all that is known, and a person must look.
        order = replace(order, amount=event.amount or 0)
    if not order.amount or (event.amount is not None and event.amount != order.amount):
        state = State.MISMATCH
    elif order.state in (State.CREATING, State.WAITING):
        state = State.PAID
    else:
        state = State.PAID_LATE
    return replace(
        order,
        state=state,
        ended_at=event.at,
        reason=_lasting(order.reason),
        paid_amount=order.amount if event.amount is None else event.amount,
        reference=event.reference,
        refunded=event.refunded,
    )


def _unpaid(order: Order, event: StatusAnswered) -> Order:
    if order.state is State.WAITING and order.time_is_up and event.phase is not Phase.PAYABLE:
        # A yes that the relay gave until it was told otherwise may be on its way.
        return order if order.reason in WITHDRAWING else replace(order, state=State.EXPIRED)
    if order.state in WATCHED and event.phase is Phase.WATCH_OVER:
        return replace(order, state=State.CLOSED, ended_at=event.at, reason=_lasting(order.reason))
    return order


def _time_up(order: Order, event: TimeUp) -> Step:
    if order.state is not State.WAITING or order.time_is_up or order.reason is Reason.CANCELLING:
        return order, ()
    if event.withdraws:
        return replace(order, time_is_up=True, reason=Reason.EXPIRING), (Effect.WITHDRAW,)
    return replace(order, time_is_up=True), (Effect.ASK_STATUS,)


def _cancelled(order: Order, event: CancelAsked) -> Step:
    if order.state is State.CREATING:
        return replace(order, state=State.CANCELLED), (Effect.WITHDRAW,) if event.withdraws else ()
    if order.state is not State.WAITING or order.reason is Reason.CANCELLING:
        return order, ()
    if order.reason is Reason.EXPIRING:
        return replace(order, reason=Reason.CANCELLING), ()
    if event.withdraws and order.reason is None:
        return replace(order, reason=Reason.CANCELLING), (Effect.WITHDRAW,)
    return replace(order, state=State.CANCELLED), (Effect.ASK_STATUS,)


def _withdrawn(order: Order, event: Withdrawn) -> Step:
    reason = Reason.WITHDRAWN if event.refuses else Reason.NOT_WITHDRAWN
    told = replace(order, reason=reason, message=event.message)
    if order.state is State.WAITING and order.reason is Reason.CANCELLING:
        return replace(told, state=State.CANCELLED), (Effect.ASK_STATUS,)
    if order.state is State.WAITING and order.reason is Reason.EXPIRING:
        return told, (Effect.ASK_STATUS,)
    if order.state in (State.CANCELLED, State.EXPIRED) and order.reason in (None, Reason.NOT_WITHDRAWN):
        return (order if order.reason is reason else told), ()
    return order, ()


def _given_back(order: Order, event: GivenBack) -> Order:
    return replace(order, refunded=order.refunded + event.amount) if order.state in RECEIVED else order


def _lasting(reason: Reason | None) -> Reason | None:
    """A reason that still says something once the order has ended."""
    return None if reason in WITHDRAWAL else reason
