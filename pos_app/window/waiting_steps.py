"""The story of an order that can be paid, as the cashier reads it."""

from dataclasses import replace
from datetime import UTC, datetime

from pos_app.order import Moment
from pos_app.till.messages import OrderChanged
from pos_app.window.language import Language
from pos_app.window.widgets.timeline import StepState, TimelineStep

ATTEMPTS_SHOWN = 2
"""Failed attempts beyond these are left out, the earliest first."""


def waiting_steps(
    change: OrderChanged, language: Language, *, brief: bool = False, hints: bool = True
) -> list[TimelineStep]:
    """Created, shown, each failed attempt, waiting, and paid, which is still to come.

    The gateway tells neither when a code was shown nor when it was scanned: it is shown as soon as it is known.
    `brief`, for a narrow screen: times to the minute, no hint at what is to come. Without `hints`, for a low one: only
    titles.
    """
    say = language.say
    created = _time(next((moment for moment in change.moments if moment.event == "created"), None), brief)
    attempts = [moment for moment in change.moments if moment.event == "attempt_failed"][-ATTEMPTS_SHOWN:]
    title, hint = _sentences(say("attempt_failed"))
    steps = [
        TimelineStep(StepState.DONE, say("created"), say("created_hint"), created),
        TimelineStep(StepState.DONE, say("shown"), say("shown_hint"), created),
        *(TimelineStep(StepState.FAILED, title, hint, _time(moment, brief)) for moment in attempts),
        TimelineStep(StepState.NOW, say("wait_pay"), say("wait_pay_hint")),
        TimelineStep(StepState.TO_COME, say("paid"), "" if brief else say("paid_hint")),
    ]
    return steps if hints else [replace(step, hint="") for step in steps]


def local_minute() -> str:
    """The local time now, to the minute."""
    return f"{datetime.now(UTC).astimezone():%H:%M}"


def _time(moment: Moment | None, brief: bool) -> str:
    if moment is None:
        return ""
    return moment.at.astimezone().strftime("%H:%M" if brief else "%H:%M:%S")


def _sentences(text: str) -> tuple[str, str]:
    first, _, rest = text.partition(". ")
    return first, rest
