"""The sandbox's behaviours by name, in one table: what each does, and the state in which a till's order must end.

A new behaviour is a new row; a new kind of fault is a new field of `Scenario`, off by default, read where it acts.
"""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class CreateAnswer(StrEnum):
    """What becomes of a valid *create*."""

    GIVEN = "given"
    LOST = "lost"
    REFUSED = "refused"


class StatusShape(StrEnum):
    """The shapes in which *status* has told of an order over the years."""

    BOOL = "bool"
    OBJECT_2019 = "object-2019"
    OBJECT_2020 = "object-2020"


@dataclass(frozen=True, slots=True)
class Scenario:
    """One behaviour. `ends_in` is a state of the till's order; delays in seconds, sums in tenge.

    How *create*, the customer and the callbacks behave is settled for an order when it is created; the rest follows
    the scenario that is chosen at the moment.
    """

    name: str
    description: str
    ends_in: str
    answer_delay_s: float = 0
    is_down: bool = False
    is_available: bool = True
    create: CreateAnswer = CreateAnswer.GIVEN
    sends_link: bool = True
    attempts_fail: bool = False
    overpaid_tenge: int = 0
    callbacks: int = 1
    callback_delay_s: float = 0
    status_shape: StatusShape = StatusShape.OBJECT_2020


_TABLE: Final = (
    Scenario("normal", "Everything works; the customer pays the sum that was asked.", "paid"),
    Scenario("slow", "Every answer takes 3 seconds.", "paid", answer_delay_s=3),
    Scenario("decline", "Every attempt of the customer to pay fails.", "closed", attempts_fail=True),
    Scenario(
        "answer-lost",
        "The order is created, but the connection is cut before the till has its answer.",
        "closed",
        create=CreateAnswer.LOST,
    ),
    Scenario(
        "refuse", "The gateway refuses to create the order, with a code and a message.", "rejected",
        create=CreateAnswer.REFUSED,
    ),
    Scenario(
        "unavailable",
        "The gateway says that payments are not available, and refuses to create the order.",
        "rejected",
        is_available=False,
        create=CreateAnswer.REFUSED,
    ),
    Scenario("no-callback", "The payment goes through, but nobody is called back.", "paid", callbacks=0),
    Scenario("double-callback", "Each callback is sent twice.", "paid", callbacks=2),
    Scenario("late-callback", "Callbacks come 10 seconds after the event.", "paid", callback_delay_s=10),
    Scenario("wrong-amount", "The customer pays 100 tenge more than was asked.", "mismatch", overpaid_tenge=100),
    Scenario("down", "Everything is answered with HTTP 503 and a page of HTML.", "closed", is_down=True),
    Scenario(
        "status-bool", "Status answers in its oldest shape: paid or not, without an amount.", "paid",
        status_shape=StatusShape.BOOL,
    ),
    Scenario(
        "status-2019", "Status answers in the shape of 2019: paid or not and the amount, no reference.", "paid",
        status_shape=StatusShape.OBJECT_2019,
    ),
    Scenario(
        "image-only", "Create answers without a link; the QR is a picture, and only when it was asked for.", "paid",
        sends_link=False,
    ),
)  # fmt: skip

SCENARIOS: Final = MappingProxyType({scenario.name: scenario for scenario in _TABLE})


def scenario_named(name: str) -> Scenario:
    """The row of that name. Raises ValueError, naming the rows there are."""
    try:
        return SCENARIOS[name]
    except KeyError:
        raise ValueError(f"{name!r}: expected one of {', '.join(SCENARIOS)}") from None
