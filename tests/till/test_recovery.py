"""Thousands of orders left over from before: selling does not wait for them, and none is forgotten."""

import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Final

import pytest

from pos_app.order import State
from pos_app.sandbox.parameters import Bill
from pos_app.sandbox.scenarios import scenario_named
from pos_app.till.agenda import IN_ONE_CALL
from pos_app.till.messages import OrderChanged, StatusAsked
from tests.relay.neighbours import wait_until
from tests.shop import CALM, Shop
from tests.till.earlier import sales, write

MANY: Final = 5_000
LEFT_OVER: Final = (State.WAITING, State.CANCELLED, State.UNCERTAIN, State.EXPIRED)


def bill(order_id: str, amount: int = 1500) -> Bill:
    return Bill(merchant_order_id=order_id, amount=amount, timeout_s=60)


@pytest.fixture
def proof(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    return lambda figure: record_property("proof", figure)


def test_a_till_with_thousands_of_orders_left_over_sells_at_once(shop: Shop, proof: Callable[[str], None]) -> None:
    left_over = list(sales(MANY, LEFT_OVER))
    write(shop.settings().journal_path, left_over)
    paid_meanwhile = {left_over[number].id for number in (0, MANY // 2, MANY - 1)}
    for order_id in paid_meanwhile:
        shop.sandbox.books.create(bill(order_id), scenario_named("normal"))
        shop.pay(order_id)
    began = time.monotonic()
    with shop.open(replace(CALM, margin_s=0.3), order_timeout=60) as desk:
        sold = desk.show_qr()
        shown_s = time.monotonic() - began
        shop.pay(sold)
        desk.until(sold, State.PAID)
        paid_s = time.monotonic() - began
        for order_id in paid_meanwhile:
            desk.ear.until(OrderChanged, lambda told, wanted=order_id: told.order.id == wanted and told.order.ended_at)
        wait_until(lambda: len({each.order_id for each in desk.ear.heard(StatusAsked)}) >= MANY - len(paid_meanwhile))
        asked_s = time.monotonic() - began
        calls = shop.sandbox.books.calls["status"]
    proof(
        f"recovery: {MANY} orders left over: first QR after {shown_s:.2f} s, paid after {paid_s:.2f} s,"
        f" all asked about after {asked_s:.1f} s in {calls} status calls"
    )
    assert shown_s < 2
    assert MANY / IN_ONE_CALL <= calls < 4 * MANY / IN_ONE_CALL
    with closing(shop.journal()) as reader:
        states = Counter(order.state for order in reader.orders(None, None, None) if order.id != sold)
    assert states[State.PAID] + states[State.PAID_LATE] == len(paid_meanwhile)
