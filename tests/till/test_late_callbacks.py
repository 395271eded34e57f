"""Callbacks for orders that ended long ago: each is a reason to ask, and nothing more."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pos_app.notice import NoticeKind
from pos_app.order import Order, State
from pos_app.relay.embedded import EmbeddedRelay
from pos_app.relay.signing import callback_path
from pos_app.sandbox.parameters import Bill
from pos_app.sandbox.scenarios import scenario_named
from pos_app.till.messages import Notices
from tests.relay.neighbours import ask, wait_until
from tests.shop import CALM, Shop
from tests.till.earlier import sales, write


def of_2019(state: State) -> Order:
    (order,) = sales(1, [state])
    at = datetime(2019, 11, 24, 12, tzinfo=UTC)
    ended = None if order.ended_at is None else at + timedelta(seconds=20)
    return replace(order, id="till-1-191124T120000-00c0de", created_at=at, ended_at=ended)


def known_to_the_gateway(shop: Shop, order: Order) -> None:
    shop.sandbox.books.create(Bill(order.id, order.amount, timeout_s=60), scenario_named("normal"))


def called_back(shop: Shop, relay: EmbeddedRelay, order_id: str, terminal: str = "till-1") -> None:
    path = callback_path(shop.relay_secret, terminal, order_id, "paid")
    assert ask(relay.url, f"{path}?reference=1&amount=1500")[0] == 200


def until_taken(shop: Shop, count: int) -> None:
    with closing(shop.journal()) as reader:
        wait_until(lambda: reader.relay_cursor("till-1")[1] == count)


def test_paid_years_later_is_paid_late_and_somebody_must_look(shop: Shop, relay: EmbeddedRelay) -> None:
    order = of_2019(State.CLOSED)
    write(shop.settings().journal_path, [order])
    known_to_the_gateway(shop, order)
    shop.pay(order.id)
    with shop.open(CALM, relay_url=relay.url) as desk:
        called_back(shop, relay, order.id)
        assert desk.until(order.id, State.PAID_LATE).paid_amount == 1500
        told = desk.ear.until(Notices, lambda told: bool(told.open))
        assert [(notice.order_id, notice.kind) for notice in told.open] == [(order.id, NoticeKind.PAID_LATE)]


def test_a_callback_years_later_without_a_payment_leaves_the_order_closed(shop: Shop, relay: EmbeddedRelay) -> None:
    order = of_2019(State.CLOSED)
    write(shop.settings().journal_path, [order])
    with shop.open(CALM, relay_url=relay.url) as desk:
        called_back(shop, relay, order.id)
        wait_until(lambda: shop.events(order.id)[-1] == "callback")
        wait_until(lambda: shop.sandbox.books.calls["status"] == 1)
        until_taken(shop, 1)
        assert desk.ear.heard(Notices)[-1].open == ()
    assert shop.order(order.id) == order


def test_a_callback_years_later_for_a_paid_order_is_not_even_asked_about(shop: Shop, relay: EmbeddedRelay) -> None:
    order = of_2019(State.PAID)
    write(shop.settings().journal_path, [order])
    moments = shop.moments(order.id)
    with shop.open(CALM, relay_url=relay.url) as desk:
        called_back(shop, relay, order.id)
        until_taken(shop, 1)
        desk.until_warm()
    assert (shop.order(order.id), shop.moments(order.id)) == (order, moments)
    assert shop.sandbox.books.calls["status"] == 0


def test_a_callback_for_another_terminal_is_none_for_this_one(shop: Shop, relay: EmbeddedRelay) -> None:
    order = of_2019(State.CLOSED)
    write(shop.settings().journal_path, [order])
    known_to_the_gateway(shop, order)
    shop.pay(order.id)
    with shop.open(CALM, relay_url=relay.url) as desk:
        called_back(shop, relay, order.id, terminal="till-2")
        called_back(shop, relay, "till-1-nobody-knows")
        until_taken(shop, 2)
        desk.until_warm()
    assert shop.order(order.id) == order
    assert shop.sandbox.books.calls["status"] == 0


def test_a_callback_for_an_order_that_no_journal_knows_is_left_alone_and_said_in_the_log(
    shop: Shop, relay: EmbeddedRelay, caplog: pytest.LogCaptureFixture
) -> None:
    with shop.open(CALM, relay_url=relay.url) as desk:
        desk.until_warm()
        called_back(shop, relay, "till-1-nobody-knows")
        until_taken(shop, 1)
    assert "order till-1-nobody-knows is not in the journal" in caplog.text
    with closing(shop.journal()) as reader:
        assert reader.recent(5) == []
