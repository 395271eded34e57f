"""What can be done with an order of the history, and in words why something can't."""

from collections.abc import Iterable
from dataclasses import dataclass

from pos_app.order import RECEIVED, Order
from pos_app.refund import Hindrance, Refund, hindrance, left_to_refund


@dataclass(frozen=True, slots=True)
class Actions:
    """`left` is the tenge that can still go back. `no_*` are keys of words, empty where it can be done."""

    left: int
    is_received: bool
    can_show_qr: bool
    no_print: str
    no_refund: str


def actions_of(order: Order, refunds: Iterable[Refund], *, may_refund: bool, can_print: bool) -> Actions:
    known = tuple(refunds)
    left = left_to_refund(order, known)
    received = order.state in RECEIVED
    no_print = "" if received and can_print else "print_not_paid" if not received else "print_no_printer"
    return Actions(left, received, order.payable, no_print, _no_refund(order, known, left, may_refund))


def _no_refund(order: Order, refunds: tuple[Refund, ...], left: int, may_refund: bool) -> str:
    match hindrance(order, refunds, left):
        case Hindrance.NOT_PAID | Hindrance.UNKNOWN:
            return "no_give_back_not_paid"
        case Hindrance.OPEN:
            return "no_give_back_open"
        case None:
            return "" if may_refund else "no_give_back_right"
        case _:
            return "no_give_back_nothing"
