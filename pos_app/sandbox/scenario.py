"""What a scenario can change in the gateway's behaviour. Everything is off by default and is read where it acts."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pos_app.sandbox.faults import Fault

NORMAL: Final = "normal"
"""The row under which an order's amount may choose another."""


class Befalls(StrEnum):
    """Where a scenario strikes. Only what strikes one order alone is one of the last five."""

    NOTHING = "nothing"
    EVERYTHING = "everything"
    CREATE = "create"
    STATUS = "status"
    CALLBACK = "callback"
    CUSTOMER = "customer"
    REFUND = "refund"


class StatusShape(StrEnum):
    """The shapes in which *status* has told of an order over the years; and one with sums as text."""

    BOOL = "bool"
    OBJECT_2019 = "object-2019"
    OBJECT_2020 = "object-2020"
    SUMS_AS_TEXT = "sums-as-text"


class StatusStory(StrEnum):
    """How far *status* keeps to the books."""

    TRUE = "true"
    LAGS = "lags"
    MISSING = "missing"
    FLAPS = "flaps"


class Forgery(StrEnum):
    """A callback that says *paid* where nobody paid."""

    NONE = "none"
    SIGNATURE = "signature"
    OVERHEARD = "overheard"


@dataclass(frozen=True, slots=True)
class Scenario:
    """One behaviour. `ends_in` is a state of the till's order; delays in seconds, sums in tenge.

    `amount` chooses the row for one order while the normal one is on; None where the row acts before a sum is known.
    `hits` is how many answers about one order go wrong: those of *create* from the first, those of *status* from the
    payment on, or from the first where no attempt to pay goes through; and those of *refund* from the first.

    How the customer and the callbacks behave is settled for an order when it is created; the rest follows the scenario
    that is chosen at the moment.
    """

    name: str
    description: str
    ends_in: str
    befalls: Befalls = Befalls.EVERYTHING
    amount: int | None = None
    answer_delay_s: float = 0
    is_down: bool = False
    is_behind_portal: bool = False
    is_available: bool = True
    breaks_tls: bool = False
    shut_when_chosen_s: float = 0
    shut_after_create_s: float = 0
    down_after_create_s: float = 0
    create: Fault = Fault.NONE
    status: Fault = Fault.NONE
    hits: int = 3
    sends_link: bool = True
    status_shape: StatusShape = StatusShape.OBJECT_2020
    status_story: StatusStory = StatusStory.TRUE
    status_lag_s: float = 0
    refund: Fault = Fault.NONE
    refund_delay_s: float = 0
    refund_lag_s: float = 0
    attempts_fail: bool = False
    fails_first: bool = False
    pays_before_answer: bool = False
    pays_unseen_after_s: float | None = None
    overpaid_tenge: int = 0
    callbacks: int = 1
    callback_delay_s: float = 0
    callback_amount: int | None = None
    callbacks_swapped: bool = False
    forges: Forgery = Forgery.NONE
