"""Orders and the till's messages about them, for tests of the screens."""

from datetime import UTC, datetime, timedelta
from typing import Any

from pos_app.order import Moment, Order, State
from pos_app.till.clock import ticks
from pos_app.till.messages import OrderChanged

URL = "https://rahmetapp.kz/?id=0123456789abcdef"
"""Makes a code of 29 modules, the design's."""

AT = datetime(2026, 11, 24, 9, 32, 8, tzinfo=UTC)


def an_order(state: State = State.WAITING, **known: Any) -> Order:
    values: dict[str, Any] = {
        "id": "till-1-0001",
        "number": 1043,
        "amount": 12500,
        "state": state,
        "created_at": AT,
        "timeout_s": 300,
        "url": URL,
        "preorder_id": 77,
        "cashier": "Айгерим",
    }
    return Order(**(values | known))


def news(order: Order, *, left_s: float = 252, happened: tuple[str, ...] = ("created",)) -> OrderChanged:
    """The till's message; `happened` are the names of the order's moments, ten seconds apart."""
    moments = tuple(
        Moment(AT + timedelta(seconds=10 * index), event, State.WAITING) for index, event in enumerate(happened)
    )
    pay_until = ticks() + left_s if order.payable else None
    return OrderChanged(order, moments, pay_until, AT + timedelta(seconds=order.timeout_s + 120))
