"""A till that is killed: the next one on its folder takes every order up, and none is created twice."""

import threading
from dataclasses import replace

import pytest

from pos_app.order import Reason, State
from pos_app.relay.embedded import EmbeddedRelay
from pos_app.sandbox.orders import Preorder
from pos_app.sandbox.parameters import Bill
from pos_app.sandbox.scenarios import Scenario
from tests.process import started
from tests.relay.neighbours import wait_until
from tests.shop import CALM, FAST, Shop


def killed_while_waiting(shop: Shop, **environment: str) -> str:
    with started("charge", "1500", "--order", "killed", "--json", env=shop.environment(**environment)) as till:
        till.until('"state": "waiting"')
        till.kill()
    return "till-1-killed"


def killed_while_creating(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> str:
    """The gateway has made the order; the till dies before the answer reaches it."""
    create, made, dead = shop.sandbox.books.create, threading.Event(), threading.Event()

    def create_and_dawdle(bill: Bill, scenario: Scenario) -> Preorder:
        preorder = create(bill, scenario)
        made.set()
        dead.wait(10)
        return preorder

    monkeypatch.setattr(shop.sandbox.books, "create", create_and_dawdle)
    with started("charge", "1500", "--order", "killed", "--json", env=shop.environment()) as till:
        assert made.wait(10)
        till.kill()
    dead.set()
    return "till-1-killed"


def test_a_customer_who_pays_while_the_till_is_dead_is_paid_at_the_next_start(shop: Shop) -> None:
    order_id = killed_while_waiting(shop)
    shop.pay(order_id)
    with shop.open() as desk:
        assert desk.until(order_id, State.PAID).paid_amount == 1500
    assert shop.sandbox.books.calls["create"] == 1


def test_an_order_that_was_waiting_goes_on_waiting_at_the_next_start(shop: Shop, relay: EmbeddedRelay) -> None:
    order_id = killed_while_waiting(shop, POS_RELAY_URL=relay.url)
    with shop.open(CALM, relay_url=relay.url) as desk:
        waiting = desk.until(order_id, State.WAITING)
        assert waiting.url is not None
        assert waiting.payable
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
    assert shop.sandbox.books.calls["create"] == 1


def test_an_order_whose_time_ran_out_while_the_till_was_dead_expires_and_closes(shop: Shop) -> None:
    order_id = killed_while_waiting(shop, POS_ORDER_TIMEOUT="1")
    with shop.open() as desk:
        desk.until(order_id, State.CLOSED)
        assert desk.states(order_id) == ["waiting", "expired", "closed"]


def test_a_create_under_way_in_the_crash_is_uncertain_and_paid_late_and_not_repeated(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    order_id = killed_while_creating(shop, monkeypatch)
    with shop.open(replace(FAST, margin_s=60)) as desk:
        assert desk.until(order_id, State.UNCERTAIN).reason is Reason.INTERRUPTED
        shop.pay(order_id)
        desk.until(order_id, State.PAID_LATE)
    assert shop.sandbox.books.calls["create"] == 1
    with shop.open(CALM) as desk:
        desk.until_warm()
    assert shop.sandbox.books.calls["create"] == 1
    assert shop.order(order_id).state is State.PAID_LATE


def test_a_create_that_the_crash_kept_from_the_gateway_is_uncertain_and_then_closed(shop: Shop) -> None:
    shop.sandbox.scenario = "slow"
    with started("charge", "1500", "--order", "killed", env=shop.environment(POS_ORDER_TIMEOUT="1")) as till:
        till.until("creating")
        till.kill()
    shop.sandbox.scenario = "normal"
    with shop.open() as desk:
        desk.until("till-1-killed", State.CLOSED)
        assert desk.states("till-1-killed")[-2:] == ["uncertain", "closed"]
    assert shop.sandbox.books.calls["create"] == 0


def test_callbacks_that_came_while_the_till_was_dead_are_taken_once(shop: Shop, relay: EmbeddedRelay) -> None:
    order_id = killed_while_waiting(shop, POS_RELAY_URL=relay.url)
    shop.sandbox.customer.decline(shop.preorder(order_id).hash)
    wait_until(lambda: len(shop.sandbox.callbacks.calls) == 1)
    for _ in range(2):
        with shop.open(CALM, relay_url=relay.url) as desk:
            wait_until(lambda: shop.events(order_id).count("attempt_failed") == 1)
            desk.until_warm()
    shop.pay(order_id)
    with shop.open(CALM, relay_url=relay.url) as desk:
        assert desk.until(order_id, State.PAID).failed_attempts == 1
