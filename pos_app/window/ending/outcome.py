"""Which ending an order gets and what a cashier can do then. Plain decisions, without Qt and without words."""

from dataclasses import dataclass
from enum import Enum, auto

from pos_app.order import WITHDRAWAL, Order, Reason, State
from pos_app.till.messages import OrderChanged


class Kind(Enum):
    """One for each way to end, in the order in which a cashier meets them."""

    PAID = auto()
    REFUSED = auto()  # the gateway would not make the bill
    NOT_SENT = auto()  # no bill: the gateway could not be reached
    UNAVAILABLE = auto()  # no bill: the gateway takes no orders now
    EXPIRED = auto()
    CANCELLED = auto()
    CLOSED = auto()  # a lost bill, watched to the end: nobody paid it
    LOST = auto()  # the answer to create was lost: no QR was shown
    UNKNOWN = auto()  # a QR was shown, and nobody says whether it is paid
    LATE = auto()  # paid when the till no longer waited
    MISMATCH = auto()  # paid, but not the order's sum


class Action(Enum):
    """What a button does: its words and its icon."""

    PRINT = ("print", "print")
    NEW_SALE = ("new_sale", "")
    CHECK_AGAIN = ("again", "refresh")
    CHECK_NOW = ("check_now", "refresh")
    NEW_QR = ("new_qr", "qr")
    CHARGE_AGAIN = ("charge_again", "qr")
    SET_ASIDE = ("set_aside", "pause")
    LATER = ("later", "pause")
    REFUND = ("notice_refund", "refund")
    KEEP = ("keep", "check")


NOTHING_EXISTS = frozenset({Kind.REFUSED, Kind.NOT_SENT, Kind.UNAVAILABLE})
UNDECIDED = frozenset({Kind.LOST, Kind.UNKNOWN})
RECEIVED_ODDLY = frozenset({Kind.LATE, Kind.MISMATCH})
OVER = frozenset({Kind.EXPIRED, Kind.CANCELLED, Kind.CLOSED})


@dataclass(frozen=True, slots=True)
class Ending:
    """What an order's news means for the cashier. The last action is the primary one; it can't be empty."""

    kind: Kind
    change: OrderChanged
    actions: tuple[Action, ...]

    @property
    def order(self) -> Order:
        return self.change.order

    @property
    def was_shown(self) -> bool:
        """True when a customer has seen this order's QR."""
        return any(moment.event == "created" and moment.state is State.WAITING for moment in self.change.moments)

    @property
    def was_cancelled(self) -> bool:
        return any(moment.event == "cancel_asked" for moment in self.change.moments)


def ending_of(change: OrderChanged, *, can_print: bool = False, undealt: bool = False) -> Ending:
    """The ending for an order that is no longer being waited for. Raises ValueError for one that still is.

    `undealt`: money came oddly, and nobody has said yet what becomes of it.
    """
    kind = _kind(change)
    return Ending(kind, change, _actions(kind, can_print=can_print, undealt=undealt))


def _kind(change: OrderChanged) -> Kind:
    order = change.order
    match order.state:
        case State.PAID:
            return Kind.PAID
        case State.REJECTED:
            return Kind.REFUSED
        case State.UNCERTAIN:
            # Of an order whose record is lost nobody knows whether its QR was shown.
            return Kind.UNKNOWN if order.reason is Reason.RECORD_LOST else Kind.LOST
        case State.WAITING if order.time_is_up:
            return Kind.UNKNOWN
        case State.EXPIRED:
            return Kind.EXPIRED
        case State.CANCELLED:
            return Kind.CANCELLED
        case State.PAID_LATE:
            return Kind.LATE
        case State.MISMATCH:
            return Kind.MISMATCH
        case State.CLOSED:
            return _closed(change)
    raise ValueError(f"order {order.id} is {order.state}: it has not ended")


def _closed(change: OrderChanged) -> Kind:
    by_reason = {
        Reason.REFUSED: Kind.REFUSED,
        Reason.NOT_REACHED: Kind.NOT_SENT,
        Reason.UNAVAILABLE: Kind.UNAVAILABLE,
    }
    if change.order.reason in by_reason:
        return by_reason[change.order.reason]
    if any(moment.event == "cancel_asked" for moment in change.moments):
        return Kind.CANCELLED
    never_known = change.order.reason is not None and change.order.reason not in WITHDRAWAL
    return Kind.CLOSED if never_known else Kind.EXPIRED


def _actions(kind: Kind, *, can_print: bool, undealt: bool) -> tuple[Action, ...]:
    if kind is Kind.PAID:
        return (Action.PRINT, Action.NEW_SALE) if can_print else (Action.NEW_SALE,)
    if kind in NOTHING_EXISTS or kind is Kind.CLOSED:
        return Action.NEW_SALE, Action.CHARGE_AGAIN
    if kind is Kind.LOST:
        return Action.SET_ASIDE, Action.CHARGE_AGAIN
    if kind is Kind.UNKNOWN:
        return Action.SET_ASIDE, Action.CHECK_NOW
    if kind in RECEIVED_ODDLY:
        return (Action.LATER, Action.REFUND, Action.KEEP) if undealt else (Action.NEW_SALE,)
    return Action.NEW_SALE, Action.CHECK_AGAIN, Action.NEW_QR
