"""What the journal knows of the orders that notices speak of."""

from collections.abc import Mapping
from dataclasses import dataclass

from pos_app.journal.reading import JournalReader
from pos_app.order import Order
from pos_app.refund import OPEN, left_to_refund


@dataclass(frozen=True, slots=True)
class KnownOrder:
    """An order, whether the cashier had cancelled it, and what can still go back: whole tenge."""

    order: Order
    was_cancelled: bool
    left: int
    refund_is_open: bool


@dataclass(frozen=True, slots=True)
class KnownOrders:
    """The answer to the question with that `serial`, by order ID. An order that the journal lacks is not in it."""

    serial: int
    by_id: Mapping[str, KnownOrder]


def look_at(serial: int, order_ids: tuple[str, ...], reader: JournalReader) -> KnownOrders:
    """Reads the orders. In the thread of `reader`; raises JournalError."""
    found = {order_id: _known(order_id, reader) for order_id in order_ids}
    return KnownOrders(serial, {order_id: known for order_id, known in found.items() if known is not None})


def _known(order_id: str, reader: JournalReader) -> KnownOrder | None:
    order = reader.order(order_id)
    if order is None:
        return None
    cancelled = any(moment.event == "cancel_asked" for moment in reader.moments(order_id))
    refunds = reader.refunds(order_id)
    is_open = any(refund.state in OPEN for refund in refunds)
    return KnownOrder(order, cancelled, left_to_refund(order, refunds), is_open)
