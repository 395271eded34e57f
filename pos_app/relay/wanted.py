"""Which orders the tills still want to be paid: the relay's answer to the gateway's question before money moves."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from typing import Final, Protocol

WISH_KEPT: Final = timedelta(days=3)
"""Longer than any order can be paid, with room for a clock that is set."""


class Verdict(Enum):
    """What is said to a payment."""

    ALLOWED = auto()
    NOT_WANTED = auto()
    OTHER_AMOUNT = auto()


@dataclass(frozen=True, slots=True)
class Ruling:
    """A verdict, and the language of the shop that asked for the order ("" where that is not known)."""

    verdict: Verdict
    locale: str


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What the relay knew of an order that is not wanted any more.

    `was_wanted`: it had been told that it was. `was_allowed`: a payment was let through before.
    """

    was_wanted: bool
    was_allowed: bool


def ruling(known: tuple[int | None, str, bool] | None, amount: int | None) -> Ruling:
    """What is said to a payment of `amount` tenge (None: the gateway did not say) of an order of which is `known`: the
    amount and the locale that its till named, and whether it is wanted; None where no till did.
    """
    if known is None:
        return Ruling(Verdict.NOT_WANTED, "")
    wanted_amount, locale, is_wanted = known
    if not is_wanted:
        return Ruling(Verdict.NOT_WANTED, locale)
    return Ruling(Verdict.ALLOWED if amount == wanted_amount else Verdict.OTHER_AMOUNT, locale)


class Wanted(Protocol):
    """Any thread. Each answer is on the disk when it is given; each may raise StoreError."""

    def want(self, terminal: str, order: str, amount: int, locale: str) -> bool:
        """The till wants `amount` tenge for the order. May be repeated; False once it was withdrawn, for good."""

    def withdraw(self, terminal: str, order: str) -> Withdrawal:
        """The till does not want the order any more, whether it was known or not. May be repeated."""

    def rule(self, terminal: str, order: str, amount: int | None) -> Ruling:
        """Whether the gateway may take `amount` tenge (None: it did not say) for the order."""
