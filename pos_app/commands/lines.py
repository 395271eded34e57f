"""An order's states as lines: for people, or one JSON object a line as the contract has it."""

import json
import sys
from datetime import UTC, datetime
from typing import Final

from pos_app.money import format_tenge
from pos_app.order import Order, Reason, State
from pos_app.words import Words

EXIT_NOT_REACHABLE: Final = 3
EXIT_OF_STATE: Final = {
    State.PAID: 0,
    State.PAID_LATE: 0,
    State.REJECTED: 1,
    State.EXPIRED: 1,
    State.CLOSED: 3,
    State.UNCERTAIN: 4,
    State.CREATING: 4,
    State.WAITING: 4,
    State.MISMATCH: 5,
    State.CANCELLED: 130,
}
"""The exit status of `charge` that goes with the last state it printed. CLOSED is reached here only when *create* was
surely never sent."""


def utc_text(at: datetime) -> str:
    """`2026-11-24T12:00:00.123Z`."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def json_line(order: Order, at: datetime, detail: str) -> str:
    """The contract's line for one state of an order."""
    line: dict[str, str | int] = {
        "at": utc_text(at),
        "order": order.id,
        "state": order.state.value,
        "amount": order.amount,
    }
    if order.url is not None:
        line["url"] = order.url
    return json.dumps({**line, "detail": detail}, ensure_ascii=False)


def text_line(order: Order, at: datetime, detail: str) -> str:
    """The same for people: local time, state, amount, what it means."""
    return f"{at.astimezone():%H:%M:%S}  {order.state:<10} {format_tenge(order.amount)}  {detail}"


def detail_of(order: Order, words: Words) -> str:
    """What an order's state means, in a sentence."""
    match order.state:
        case State.REJECTED:
            return words.say("declined_1_code", msg=order.message, code=order.code)
        case State.CLOSED if order.reason is Reason.UNAVAILABLE:
            return words.say("unavailable_1")
        case State.CLOSED if order.reason is Reason.NOT_REACHED:
            return f"{words.say('not_sent')}. {words.say('not_sent_1')}"
        case State.UNCERTAIN:
            return f"{words.say('no_answer')}. {words.say('no_qr_shown')}"
        case State.MISMATCH:
            return f"{words.say('mismatch')}: {format_tenge(order.paid_amount or 0)}"
        case State.CANCELLED | State.EXPIRED if order.reason in (Reason.WITHDRAWN, Reason.NOT_WITHDRAWN):
            return f"{words.say(f'state_{order.state}')}. {words.say(order.reason)}"
        case _:
            return words.say(f"state_{order.state}")


class Printer:
    """Prints each state of one order once, and each failed attempt."""

    def __init__(self, words: Words, *, as_json: bool) -> None:
        self._words = words
        self._as_json = as_json
        self._said: tuple[State, int] | None = None

    def show(self, order: Order, detail: str | None = None) -> bool:
        """Prints a line if the order has something new to say; answers whether its state is new."""
        said = (order.state, order.failed_attempts)
        if said == self._said:
            return False
        new_state = self._said is None or self._said[0] is not order.state
        self._said = said
        self.line(order, detail or (detail_of(order, self._words) if new_state else self._words.say("attempt_failed")))
        return new_state

    def line(self, order: Order, detail: str) -> None:
        """Prints a line whatever was said before."""
        make = json_line if self._as_json else text_line
        sys.stdout.write(make(order, datetime.now(UTC), detail) + "\n")
        sys.stdout.flush()
