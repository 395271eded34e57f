"""Which sale can be rung up once more."""

from collections.abc import Iterable

from pos_app.order import Order, Reason


def last_sale(recent: Iterable[Order], limit_tenge: int) -> Order | None:
    """The newest order that a cashier charged and could charge again; `recent` has the newest first."""
    sales = (order for order in recent if order.reason is not Reason.RECORD_LOST and order.amount > 0)
    newest = next(sales, None)
    return newest if newest is not None and newest.amount <= limit_tenge else None
