"""What a scenario must come to, so that its row of the sheet passes. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from pos_app.order import State
from pos_app.refund import RefundState
from pos_app.sandbox.faults import Fault
from pos_app.sandbox.scenario import Befalls, Scenario, StatusStory
from pos_app.sandbox.scenarios import SCENARIOS

_SURELY_NOT_DONE: Final = frozenset({Fault.REFUSED, Fault.UNAUTHORISED})
"""Faults of *refund* after which the till knows at once that nothing went back."""


@dataclass(frozen=True, slots=True)
class Expected:
    """The state in which the order must end and, where a refund is what is tested, how the first one must end.

    A refused refund is asked for again until the gateway takes it: the money must go back once all the same.
    `strikes`: the sandbox counts the fault, so a sale that it did not befall shows nothing.
    """

    state: State
    refund: RefundState | None = None
    strikes: bool = False


def expected_of(row: Scenario) -> Expected:
    refund = None
    if row.befalls is Befalls.REFUND:
        refund = RefundState.REFUSED if row.refund in _SURELY_NOT_DONE else RefundState.ACCEPTED
    goes_wrong = {row.create, row.status, row.refund} != {Fault.NONE}
    strikes = goes_wrong or row.refund_delay_s > 0 or row.status_story is not StatusStory.TRUE
    return Expected(State(row.ends_in), refund, strikes)


def chosen_rows(names: Iterable[str] = ()) -> tuple[Scenario, ...]:
    """The scenarios of those names in the table's order, each once; without names all of them.

    Raises ValueError, naming the unknown ones and those there are.
    """
    wanted = tuple(dict.fromkeys(names))
    unknown = [name for name in wanted if name not in SCENARIOS]
    if unknown:
        raise ValueError(f"{', '.join(map(repr, unknown))}; expected some of {', '.join(SCENARIOS)}")
    return tuple(row for row in SCENARIOS.values() if not wanted or row.name in wanted)
