"""Between an `Order` and its row. The one place that knows the order of the columns.

Each row ends in a seal over the rest: SQLite notices a broken page, and not a broken bit in a sum.
"""

import zlib
from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from pos_app.order import Moment, Order, Reason, State

COLUMNS: Final = tuple(field.name for field in fields(Order))
STORED: Final = (*COLUMNS, "seal")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


def to_ms(at: datetime) -> int:
    """An aware time as whole milliseconds of UTC since 1970."""
    return (at - _EPOCH) // _MILLISECOND


def from_ms(milliseconds: int) -> datetime:
    return _EPOCH + milliseconds * _MILLISECOND


def row_of(order: Order) -> tuple[Any, ...]:
    """The values of an order in the order of STORED."""
    values: list[Any] = []
    for column in COLUMNS:
        value = getattr(order, column)
        if isinstance(value, datetime):
            value = to_ms(value)
        elif isinstance(value, bool):
            value = int(value)
        elif isinstance(value, State | Reason):
            value = value.value
        values.append(value)
    return *values, _seal(values)


def order_of(row: tuple[Any, ...]) -> Order:
    """The order that a row of STORED holds. Raises ValueError for one that is not as it was written.

    A row from before there were seals has none, or NULL.
    """
    plain, seal = row[: len(COLUMNS)], row[len(COLUMNS) :]
    if seal not in ((), (None,), (_seal(plain),)):
        raise ValueError(f"order {plain[0]!r} is not as it was written")
    values = dict(zip(COLUMNS, plain, strict=True))
    values["state"] = State(values["state"])
    values["created_at"] = from_ms(values["created_at"])
    values["ended_at"] = None if values["ended_at"] is None else from_ms(values["ended_at"])
    values["time_is_up"] = bool(values["time_is_up"])
    values["reason"] = None if values["reason"] is None else Reason(values["reason"])
    return Order(**values)


def moment_of(row: tuple[Any, ...]) -> Moment:
    """A line of history from `at, event, state, detail`."""
    at, event, state, detail = row
    return Moment(from_ms(at), event, State(state), detail)


def _seal(values: Iterable[Any]) -> int:
    """Against accidents, not against people: whoever can write the file can seal it too."""
    return zlib.crc32(repr(tuple(values)).encode("utf-8", "backslashreplace"))
