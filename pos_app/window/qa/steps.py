"""The timeline of a scenario's order: as the history tells it while it is known, else as the sheet has it."""

from collections.abc import Sequence
from typing import Final

from pos_app.journal.finding import Detail
from pos_app.order import RECEIVED, State
from pos_app.qa.sheet import Line
from pos_app.qa.verdict import Evidence
from pos_app.window.history.steps import history_steps
from pos_app.window.language import Language
from pos_app.window.widgets.timeline import StepState, TimelineStep

_FAILED: Final = frozenset({State.REJECTED, State.UNCERTAIN, State.MISMATCH, State.PAID_LATE})


def steps_of(evidence: Evidence, lines: Sequence[Line], language: Language) -> list[TimelineStep]:
    if evidence.order is not None:
        return history_steps(Detail(evidence.order, evidence.moments, evidence.refunds), language)
    return [
        TimelineStep(_state(line), language.say(f"row_{line.state}"), line.event, f"{line.at.astimezone():%H:%M:%S}")
        for line in lines
    ]


def _state(line: Line) -> StepState:
    if line.state in _FAILED:
        return StepState.FAILED
    return StepState.PAID if line.state in RECEIVED else StepState.DONE
