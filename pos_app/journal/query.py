"""What somebody wants to see of the history: a span of time, a group of states, a sum, and words. Pure."""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, NamedTuple

from pos_app.journal.rows import to_ms
from pos_app.money import TENGE_SIGN
from pos_app.order import RECEIVED, Order, State
from pos_app.refund import Refund, RefundState

LARGEST: Final = 2**63 - 1
"""No number in the journal is larger."""

_RANGE: Final = re.compile(r"(\d{0,12})[-–—](\d{0,12})")
_REFUND_NUMBER: Final = re.compile(r"[вbқkr]-?(\d{1,9})")


class Group(StrEnum):
    """What a cashier looks for together. Keys of the translations begin with `group_`."""

    ALL = "all"
    PAID = "paid"
    REFUND = "refund"
    FAILED = "failed"
    EXPIRED = "expired"
    UNCLEAR = "unclear"


STATES: Final = {
    Group.ALL: tuple(State),
    Group.PAID: (State.PAID,),
    Group.REFUND: (),
    Group.FAILED: (State.REJECTED,),
    Group.EXPIRED: (State.EXPIRED, State.CANCELLED, State.CLOSED),
    Group.UNCLEAR: (State.UNCERTAIN, State.MISMATCH, State.PAID_LATE),
}
"""The states of each group's orders. Refunds are of ALL and REFUND."""


class Key(NamedTuple):
    """Where a row stands: the larger, the newer. `at` is in milliseconds, `kind` 1 for a refund and 0 for an order."""

    at: int
    kind: int
    number: int


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the history: an order, or a refund with the order that it belongs to."""

    order: Order
    refund: Refund | None = None

    @property
    def key(self) -> Key:
        if self.refund is not None:
            return Key(to_ms(self.refund.requested_at), 1, self.refund.number)
        return Key(to_ms(self.order.created_at), 0, self.order.number)

    @property
    def at(self) -> datetime:
        """When it began, aware UTC."""
        return self.order.created_at if self.refund is None else self.refund.requested_at

    @property
    def amount(self) -> int:
        """Tenge as a list shows them: what was paid, else what was asked for; below zero for a refund."""
        if self.refund is not None:
            return -self.refund.amount
        return self.order.amount if self.order.paid_amount is None else self.order.paid_amount

    @property
    def moved(self) -> int:
        """Tenge that surely came in or, below zero, went back; 0 where none did."""
        if self.refund is not None:
            return -self.refund.amount if self.refund.state is RefundState.ACCEPTED else 0
        return (self.order.paid_amount or 0) if self.order.state in RECEIVED else 0

    @property
    def who(self) -> str:
        """Whose it was, as far as it is known."""
        return (self.order.cashier or "") if self.refund is None else self.refund.by


@dataclass(frozen=True, slots=True)
class Query:
    """Begun in [since, until), aware; sums in whole tenge, both ends included, a refund's without its sign.

    `text` is looked for as the number, the sum or the ID of an order or a refund, here or at the gateway, and within
    comments, whatever their case.
    """

    since: datetime | None = None
    until: datetime | None = None
    group: Group = Group.ALL
    amount_from: int | None = None
    amount_to: int | None = None
    text: str = ""

    def admits(self, row: Row) -> bool:
        """Whether a row belongs here. Its words aside: those only the journal looks up."""
        if row.refund is None:
            amount, of_group = row.order.amount, row.order.state in STATES[self.group]
        else:
            amount, of_group = row.refund.amount, self.group in (Group.ALL, Group.REFUND)
        return (
            of_group
            and (self.since is None or row.at >= self.since)
            and (self.until is None or row.at < self.until)
            and (self.amount_from is None or amount >= self.amount_from)
            and (self.amount_to is None or amount <= self.amount_to)
        )


def sought(query: Query, typed: str) -> Query:
    """`query` for what was typed into the one field for it: `1000-5000` is a span of sums, all else is looked for."""
    text = _tidy(typed)
    span = _RANGE.fullmatch(_bare(text))
    if span is None or not any(span.groups()):
        return replace(query, amount_from=None, amount_to=None, text=text)
    ends = [int(end) if end else None for end in span.groups()]
    if None not in ends:
        ends.sort(key=lambda end: end or 0)
    return replace(query, amount_from=ends[0], amount_to=ends[1], text="")


def number_in(text: str) -> int | None:
    """The number that was typed, as `1043`, `№ 1043` or `12 500 ₸`; None for anything else."""
    bare = _bare(text).removeprefix("№")
    if bare.isascii() and bare.isdigit() and len(bare) <= len(str(LARGEST)):
        return min(int(bare), LARGEST)
    return None


def refund_number_in(text: str) -> int | None:
    """The refund's number that was typed, as the till writes it in one of its languages: `В-2`, `Қ-2`, `R-2`."""
    named = _REFUND_NUMBER.fullmatch(_bare(text).casefold())
    return None if named is None else int(named[1])


def glob_of(text: str) -> str:
    """A pattern for SQLite's GLOB that finds `text` within another, whatever the case of each letter.

    LIKE knows only the case of ASCII.
    """
    return f"*{''.join(map(_either_case, text))}*"


def _either_case(char: str) -> str:
    faces = {char, char.lower(), char.upper()}
    if len(faces) == 1 and char not in "*?[":
        return char
    return f"[{''.join(sorted(face for face in faces if len(face) == 1))}]"


def _bare(text: str) -> str:
    return "".join(text.split()).removesuffix(TENGE_SIGN)


def _tidy(typed: str) -> str:
    # A keyboard's half of a surrogate pair is no text for SQLite.
    text = typed.encode("utf-8", "ignore").decode()
    return " ".join(text.split())
