"""What the manual is about: its parts, their pages in order, and the page that goes with each screen."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Part(StrEnum):
    """Whom a page is for. Keys of the translations begin with `help_`; a folder of the manual has the value's name."""

    CASHIER = "cashier"
    ADMINISTRATOR = "administrator"


class Topic(StrEnum):
    """A page of the manual; the value is its file's name."""

    START = "start"
    PAYMENT = "payment"
    AMOUNT = "amount"
    ENDINGS = "endings"
    UNCERTAIN = "uncertain"
    HISTORY = "history"
    REFUND = "refund"
    RECEIPT = "receipt"
    NOTICES = "notices"
    SHIFT = "shift"
    KEYS = "keys"
    SETUP = "setup"
    SETTINGS = "settings"
    PEOPLE = "people"
    PRINTING = "printing"
    REPORTS = "reports"
    JOURNAL = "journal"
    DOCTOR = "doctor"
    COMMANDS = "commands"
    AUDIT = "audit"
    SECURITY = "security"

    @property
    def part(self) -> Part:
        return _PART_OF[self]


CONTENTS: Final[Mapping[Part, tuple[Topic, ...]]] = MappingProxyType(
    {
        Part.CASHIER: (
            Topic.START,
            Topic.PAYMENT,
            Topic.AMOUNT,
            Topic.ENDINGS,
            Topic.UNCERTAIN,
            Topic.HISTORY,
            Topic.REFUND,
            Topic.RECEIPT,
            Topic.NOTICES,
            Topic.SHIFT,
            Topic.KEYS,
        ),
        Part.ADMINISTRATOR: (
            Topic.SETUP,
            Topic.SETTINGS,
            Topic.PEOPLE,
            Topic.PRINTING,
            Topic.REPORTS,
            Topic.JOURNAL,
            Topic.DOCTOR,
            Topic.COMMANDS,
            Topic.AUDIT,
            Topic.SECURITY,
        ),
    }
)
_PART_OF: Final = {topic: part for part, topics in CONTENTS.items() for topic in topics}

TOPICS: Final[Mapping[str, Topic]] = MappingProxyType(
    {
        "lock": Topic.START,
        "keypad": Topic.PAYMENT,
        "waiting": Topic.PAYMENT,
        "single": Topic.PAYMENT,
        "question": Topic.PAYMENT,
        "ending": Topic.ENDINGS,
        "uncertain": Topic.UNCERTAIN,
        "history": Topic.HISTORY,
        "refund": Topic.REFUND,
        "receipt": Topic.RECEIPT,
        "notices": Topic.NOTICES,
        "day_report": Topic.SHIFT,
        "reconciliation": Topic.REPORTS,
        "people": Topic.PEOPLE,
        "settings": Topic.SETTINGS,
        "stopped": Topic.JOURNAL,
    }
)
"""The page that helps on each screen of the cashier's window, by the screen's name."""
