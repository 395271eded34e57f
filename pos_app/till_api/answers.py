"""What goes out: an order as the shop's software reads it, and errors that name what was wrong."""

from datetime import UTC, datetime
from typing import Any, Final

from starlette.responses import JSONResponse

from pos_app.order import Order
from pos_app.till_api.reading import BadValue

_NOT_KEPT: Final = {"Cache-Control": "no-store"}


def members_of(order: Order) -> dict[str, Any]:
    """An order: the contract's members of `orders --json`, and what a till program shows besides."""
    return {
        "order": order.id,
        "number": order.number,
        "amount": order.amount,
        "state": order.state.value,
        "payable": order.payable,
        "url": order.url,
        "created_at": _utc(order.created_at),
        "ended_at": None if order.ended_at is None else _utc(order.ended_at),
        "timeout": order.timeout_s,
        "failed_attempts": order.failed_attempts,
        "preorder_id": order.preorder_id,
        "paid_amount": order.paid_amount,
        "refunded": order.refunded,
        "reference": order.reference,
        "reason": None if order.reason is None else order.reason.value,
        "code": order.code,
        "message": order.message,
        "comment": order.comment,
        "cashier": order.cashier,
    }


def of_order(order: Order, status: int = 200, headers: dict[str, str] | None = None) -> JSONResponse:
    return JSONResponse(members_of(order), status, {**_NOT_KEPT, **(headers or {})})


def error(status: int, sentence: str, headers: dict[str, str] | None = None, **members: str) -> JSONResponse:
    """`sentence` is for people; `members` for programs."""
    return JSONResponse({"error": sentence, **members}, status, {**_NOT_KEPT, **(headers or {})})


def bad_value(problem: BadValue) -> JSONResponse:
    return error(422, str(problem), name=problem.name, value=problem.value, expected=problem.expected)


def stuck(sentence: str) -> JSONResponse:
    """Nothing was begun; the same request may be sent again."""
    return error(503, sentence, {"Retry-After": "2"})


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
