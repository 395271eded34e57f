"""Between an `Order` or a `Refund` and its row. The one place that knows the order of the columns.

Each row ends in a seal over the rest: SQLite notices a broken page, and not a broken bit in a sum.
"""

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from pos_app.order import Moment, Order, Reason, State
from pos_app.refund import Refund, RefundReason, RefundState

COLUMNS: Final = tuple(field.name for field in fields(Order))
STORED: Final = (*COLUMNS, "seal")
REFUND_COLUMNS: Final = tuple(field.name for field in fields(Refund))
REFUND_STORED: Final = (*REFUND_COLUMNS, "seal")
_KINDS: Final = {
    **dict.fromkeys(("id", "state", "url", "reference", "reason", "message", "comment", "cashier"), str),
    **dict.fromkeys(("key", "order_id", "by"), str),
    "qr_png": bytes,
}
"""What the columns hold that do not hold whole numbers."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


def to_ms(at: datetime) -> int:
    """An aware time as whole milliseconds of UTC since 1970."""
    return (at - _EPOCH) // _MILLISECOND


def from_ms(milliseconds: int) -> datetime:
    return _EPOCH + milliseconds * _MILLISECOND


def row_of(order: Order) -> tuple[Any, ...]:
    """The values of an order in the order of STORED."""
    return _sealed(order, COLUMNS)


def refund_row(refund: Refund) -> tuple[Any, ...]:
    """The values of a refund in the order of REFUND_STORED."""
    return _sealed(refund, REFUND_COLUMNS)


def _sealed(record: Order | Refund, columns: Iterable[str]) -> tuple[Any, ...]:
    values: list[Any] = []
    for column in columns:
        value = getattr(record, column)
        if isinstance(value, datetime):
            value = to_ms(value)
        elif isinstance(value, bool):
            value = int(value)
        elif isinstance(value, StrEnum):
            value = value.value
        values.append(value)
    return *values, _seal(values)


def order_of(row: tuple[Any, ...]) -> Order:
    """The order that a row of STORED holds. Raises ValueError for one that is not as it was written.

    A row from before there were seals has none, or NULL.
    """
    values = _unsealed(row, COLUMNS, "order")
    values["state"] = State(values["state"])
    values["created_at"] = from_ms(values["created_at"])
    values["ended_at"] = None if values["ended_at"] is None else from_ms(values["ended_at"])
    values["time_is_up"] = bool(values["time_is_up"])
    values["reason"] = None if values["reason"] is None else Reason(values["reason"])
    return Order(**values)


def refund_of(row: tuple[Any, ...]) -> Refund:
    """The refund that a row of REFUND_STORED holds. Raises ValueError for one that is not as it was written."""
    values = _unsealed(row, REFUND_COLUMNS, "refund")
    values["state"] = RefundState(values["state"])
    values["requested_at"] = from_ms(values["requested_at"])
    values["ended_at"] = None if values["ended_at"] is None else from_ms(values["ended_at"])
    values["reason"] = None if values["reason"] is None else RefundReason(values["reason"])
    values["elsewhere"] = bool(values["elsewhere"])
    return Refund(**values)


def _is_whole(values: Iterable[Any], columns: Iterable[str]) -> bool:
    """Whether each value has the kind of its column: the values of a broken row stand in each other's place."""
    return all(
        value is None or isinstance(value, _KINDS.get(column, int))
        for value, column in zip(values, columns, strict=True)
    )


def _unsealed(row: tuple[Any, ...], columns: Sequence[str], what: str) -> dict[str, Any]:
    plain, seal = row[: len(columns)], row[len(columns) :]
    if seal not in ((), (None,), (_seal(plain),)) or not _is_whole(plain, columns):
        raise ValueError(f"{what} {plain[0]!r} is not as it was written")
    return dict(zip(columns, plain, strict=True))


def moment_of(row: tuple[Any, ...]) -> Moment:
    """A line of history from `at, event, state, detail`."""
    at, event, state, detail = row
    return Moment(from_ms(at), event, State(state), detail)


def _seal(values: Iterable[Any]) -> int:
    """Against accidents, not against people: whoever can write the file can seal it too."""
    return zlib.crc32(repr(tuple(values)).encode("utf-8", "backslashreplace"))
