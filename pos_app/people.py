"""Who works at the till, what each may do, and how wrong PINs slow down. Pure: no hashing, disk or clock.

A till without people asks nobody for a PIN and lets everybody do everything, as before there were any.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType
from typing import Final

PIN_DIGITS: Final = 4
LONGEST_NAME: Final = 40
TRIES: Final = 3
"""Wrong PINs, of whomever, before the till takes none for a while."""
FIRST_WAIT_S: Final = 30
LONGEST_WAIT_S: Final = 900


class Right(StrEnum):
    """What not everybody may do. Whoever is signed in may sell."""

    REFUND = "refund"
    REPORT = "report"
    SETTINGS = "settings"
    EXIT = "exit"


class Role(StrEnum):
    """Keys of the translations begin with `role_`."""

    CASHIER = "cashier"
    SENIOR = "senior"
    ADMINISTRATOR = "administrator"


RIGHTS: Final[Mapping[Role, frozenset[Right]]] = MappingProxyType(
    {
        Role.CASHIER: frozenset(),
        Role.SENIOR: frozenset({Right.REFUND, Right.REPORT}),
        Role.ADMINISTRATOR: frozenset(Right),
    }
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has a PIN here. The name is what receipts, history and reports show."""

    id: int
    name: str
    role: Role

    def may(self, right: Right) -> bool:
        return right in RIGHTS[self.role]


class PersonTrouble(StrEnum):
    """Why a person can't be added or changed. Keys of the translations begin with `person_`."""

    NAME = "name"  # no name, or too long a one
    NAME_TAKEN = "name_taken"
    PIN = "pin"  # not four digits, or as easy to guess as 1234
    PIN_TAKEN = "pin_taken"  # somebody has it: a PIN alone says who asks for a refund
    LAST_ADMINISTRATOR = "last_administrator"  # nobody could change anything any more
    NOT_ALLOWED = "not_allowed"  # nobody who may has given a PIN
    JOURNAL = "journal"


def name_trouble(name: str, others: Iterable[Person]) -> PersonTrouble | None:
    """What is wrong with a name beside those of the others."""
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        return PersonTrouble.NAME
    taken = {person.name.casefold() for person in others}
    return PersonTrouble.NAME_TAKEN if name.casefold() in taken else None


def is_good_pin(pin: str) -> bool:
    """Four digits, neither all the same nor a run such as 1234 or 4321."""
    if len(pin) != PIN_DIGITS or not (pin.isascii() and pin.isdigit()):
        return False
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return steps not in ({0}, {1}, {-1})


def tries_left(wrong: int) -> int:
    """How many wrong PINs more until the till takes none for a while, after `wrong` in a row."""
    return TRIES - wrong % TRIES


def wait_s(wrong: int) -> int:
    """Seconds without PINs after `wrong` wrong ones in a row: none, then 30, twice as long after each three more."""
    if wrong == 0 or wrong % TRIES:
        return 0
    return int(min(FIRST_WAIT_S * 2 ** min(wrong // TRIES - 1, 10), LONGEST_WAIT_S))
