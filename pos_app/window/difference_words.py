"""A difference between journal and gateway, in words."""

from typing import NamedTuple

from pos_app.gateway.messages import PaymentStatus
from pos_app.money import format_tenge
from pos_app.order import RECEIVED, Order
from pos_app.till.reconciling import Difference, Done, Kind
from pos_app.window.language import Language
from pos_app.window.widgets.badge import badge_of


class DifferenceRow(NamedTuple):
    """The order's number, its ID, what the till had and what the gateway says, and what was done about it."""

    number: str
    order_id: str
    till: str
    gateway: str
    done: str


def row_of(difference: Difference, language: Language) -> DifferenceRow:
    say = language.say
    return DifferenceRow(
        say("order_no", o=difference.order.number),
        difference.order.id,
        say("in_till", state=_in_till(difference.order, language)),
        say("at_gateway", state=_at_gateway(difference, language)),
        _done(difference, language),
    )


def _in_till(order: Order, language: Language) -> str:
    state = language.say(badge_of(order)[1])
    paid = order.paid_amount if order.state in RECEIVED and order.paid_amount is not None else order.amount
    return f"{state}, {format_tenge(paid)}"


def _at_gateway(difference: Difference, language: Language) -> str:
    if difference.kind is Kind.NOT_UNDERSTOOD:
        return language.say("gateway_odd")
    found = difference.gateway
    if found is None or not found.is_paid:
        return language.say("gateway_not_paid")
    return _paid(found, difference.order, language)


def _paid(found: PaymentStatus, order: Order, language: Language) -> str:
    amount = format_tenge(order.amount if found.amount is None else found.amount)
    if found.refunded_amount:
        return language.say("gateway_paid_refunded", amount=amount, refunded=format_tenge(found.refunded_amount))
    return language.say("gateway_paid", amount=amount)


def _done(difference: Difference, language: Language) -> str:
    match difference.done:
        case Done.RECORDED:
            return language.say("done_recorded", state=language.say(badge_of(difference.now)[1]))
        case Done.LEFT:
            return language.say(f"done_left_{difference.kind}")
        case _:
            return language.say(f"done_{difference.done}")
