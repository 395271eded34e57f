"""What an event is called in an order's history, and the detail kept with it. Timelines are drawn from these names."""

from typing import Final

from pos_app.payment import (
    CallbackArrived,
    CancelAsked,
    ChargeAsked,
    Created,
    CreateLost,
    CreateNotSent,
    CreateRefused,
    Event,
    GivenBack,
    StatusAnswered,
    TimeUp,
    Withdrawn,
)

_NAMES: Final = {
    ChargeAsked: "charge_asked",
    Created: "created",
    CreateRefused: "create_refused",
    CreateNotSent: "create_not_sent",
    CreateLost: "create_lost",
    TimeUp: "time_up",
    CancelAsked: "cancel_asked",
    GivenBack: "refunded",
}


def chronicle(event: Event) -> tuple[str, str]:
    """The event's name and detail. A failed attempt is `attempt_failed`, as the contract calls it."""
    match event:
        case CallbackArrived():
            return ("attempt_failed" if event.outcome == "failed" else "callback"), event.query
        case StatusAnswered(is_paid=True):
            return "status_paid", f"paid {event.amount}, refunded {event.refunded}"
        case Withdrawn():
            return ("withdrawn" if event.refuses else "not_withdrawn"), event.message
        case StatusAnswered():
            return "status_unpaid", event.phase.value
        case _:
            return _NAMES[type(event)], _detail(event)


def _detail(event: Event) -> str:
    match event:
        case ChargeAsked():
            return f"{event.amount} tenge"
        case Created():
            return f"preorder {event.preorder_id}"
        case CreateRefused():
            return f"code {event.code}: {event.message}"
        case CreateNotSent() | CreateLost():
            return f"{event.reason}: {event.message}"
        case GivenBack():
            return f"{event.amount} tenge"
        case _:
            return ""
