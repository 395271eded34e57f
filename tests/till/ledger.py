"""A shop's day with differences in it: orders that journal and gateway tell differently."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from pos_app.journal.writing import Entry, Journal
from pos_app.order import Moment, Order, State
from tests.shop import CALM, Shop


def sell(shop: Shop, *amounts: int) -> list[str]:
    """Orders that the gateway made and that wait in the journal; the till is closed."""
    with shop.open(CALM) as desk:
        return [desk.show_qr(amount) for amount in amounts]


def pay(shop: Shop, order_id: str, amount: int | None = None) -> None:
    """The gateway takes the money, and tells nobody."""
    preorder = shop.preorder(order_id)
    shop.sandbox.books.pay(preorder.hash, amount or preorder.bill.amount, "ANDROID")


def write(shop: Shop, order_id: str, **known: Any) -> Order:
    """The journal has it otherwise."""
    order = replace(shop.order(order_id), **known)
    with closing(Journal.open(shop.settings().journal_path)) as journal:
        journal.commit([Entry(order, Moment(datetime.now(UTC), "written", order.state))])
    return order


def write_ended(shop: Shop, order_id: str, state: State, **known: Any) -> Order:
    return write(shop, order_id, state=state, ended_at=datetime.now(UTC), **known)


def a_bad_day(shop: Shop) -> dict[str, str]:
    """One order of each kind that can differ, and three that do not; answers their IDs by what is wrong with them."""
    names = ("agreed", "unpaid", "closed", "unseen", "other", "refund", "less", "unheard")
    orders = dict(zip(names, sell(shop, *range(100, 900, 100)), strict=True))
    for name in ("agreed", "closed", "other", "refund", "less"):
        pay(shop, orders[name])
    write_ended(shop, orders["agreed"], State.PAID, paid_amount=100)
    write_ended(shop, orders["unpaid"], State.CLOSED)
    write_ended(shop, orders["closed"], State.CLOSED)
    write_ended(shop, orders["unseen"], State.PAID, paid_amount=400)
    write_ended(shop, orders["other"], State.PAID, paid_amount=499)
    write_ended(shop, orders["refund"], State.PAID, paid_amount=600)
    shop.sandbox.books.refund(orders["refund"], 250, "key-1")
    write_ended(shop, orders["less"], State.PAID, paid_amount=700, refunded=70)
    write_ended(shop, orders["unheard"], State.CLOSED)
    return orders
