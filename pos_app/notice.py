"""What a cashier must look at before it is forgotten: raised with an order's new state, kept until dealt with."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from pos_app.order import Order, Reason, State


class NoticeKind(StrEnum):
    """Why somebody must look at an order."""

    PAID_LATE = "paid_late"  # paid after the sale was over for the cashier: refund it or keep it
    MISMATCH = "mismatch"  # paid with another amount
    UNCERTAIN = "uncertain"  # whether the gateway has the order is not known yet; ends by itself when it is


class Dealt(StrEnum):
    """How a notice was dealt with. The first three are a person's word, the others the till's own."""

    KEPT = "kept"  # the money stays: goods were handed over, or will be
    REFUNDED_ELSEWHERE = "refunded_elsewhere"  # the customer has it back in another way: cash, the gateway's own pages
    SEEN = "seen"  # looked at; nothing had to be done
    REFUNDED = "refunded"  # given back in full by this till
    RESOLVED = "resolved"  # the question answered itself: an uncertain order turned out to be paid or not


@dataclass(frozen=True, slots=True)
class Notice:
    """One open notice. `raised_at` is aware UTC. An order has at most one open notice of a kind."""

    order_id: str
    kind: NoticeKind
    raised_at: datetime


_REMEMBERED: Final = timedelta(days=1)
_RAISED_IN: Final = {
    State.PAID_LATE: NoticeKind.PAID_LATE,
    State.MISMATCH: NoticeKind.MISMATCH,
    State.UNCERTAIN: NoticeKind.UNCERTAIN,
}


def raised(before: Order | None, after: Order) -> NoticeKind | None:
    """The notice that comes with an order's move from `before` (None: it was not known) to `after`."""
    if before is not None and before.state is after.state:
        return None
    if after.reason is Reason.RECORD_LOST and not _fresh(after):
        return None
    return _RAISED_IN.get(after.state)


def _fresh(after: Order) -> bool:
    """Whether somebody may still remember the sale of an order whose record was lost.

    A damaged journal may have lost thousands. They were dealt with in their day; JournalRebuilt tells of them at once.
    """
    return after.ended_at is not None and after.ended_at - after.created_at < _REMEMBERED


def resolved(before: Order | None, after: Order) -> NoticeKind | None:
    """The notice that the move answers by itself."""
    left = before is not None and before.state is State.UNCERTAIN and after.state is not State.UNCERTAIN
    return NoticeKind.UNCERTAIN if left else None
