"""How the till comes to know that an order was paid, and what never makes it believe so."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.order import State
from pos_app.relay.embedded import EmbeddedRelay
from pos_app.relay.signing import callback_path
from pos_app.till.messages import Links, LinkState, OrderChanged, StatusAsked, Summary
from tests.peers import closed_port
from tests.relay.neighbours import ask
from tests.shop import CALM, FAST, Desk, Shop


@pytest.fixture
def calm_desk(shop: Shop) -> Iterator[Desk]:
    """A till that asks only when something hints at a payment."""
    with shop.open(CALM) as desk:
        desk.ear.until(Links, lambda links: links.relay is LinkState.ONLINE)
        yield desk


def test_a_callback_brings_the_payment_at_once(shop: Shop, calm_desk: Desk) -> None:
    order_id = calm_desk.show_qr(2500)
    began = time.monotonic()
    shop.pay(order_id)
    paid = calm_desk.until(order_id, State.PAID)
    assert time.monotonic() - began < 3
    assert (paid.paid_amount, paid.reference) == (2500, str(shop.preorder(order_id).reference))
    assert calm_desk.states(order_id) == ["creating", "waiting", "paid"]
    assert shop.events(order_id) == ["charge_asked", "created", "callback", "status_paid"]


def test_what_is_told_is_in_the_journal_already(shop: Shop) -> None:
    told_and_written: list[tuple[State, State]] = []

    def look_it_up(told: OrderChanged) -> None:
        told_and_written.append((told.order.state, shop.order(told.order.id).state))

    with shop.open(CALM) as desk:
        desk.ear.on(OrderChanged, look_it_up)
        order_id = desk.show_qr()
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
    told = list(dict.fromkeys(told for told, _ in told_and_written))
    assert told == [State.CREATING, State.WAITING, State.PAID]
    assert all(told is written for told, written in told_and_written)


def test_the_summary_counts_the_payment_and_names_the_next_number(shop: Shop, calm_desk: Desk) -> None:
    order_id = calm_desk.show_qr(700)
    shop.pay(order_id)
    told = calm_desk.ear.until(Summary, lambda summary: summary.total == 700)
    assert (told.payments, told.refunds, told.next_number) == (1, 0, 2)
    assert [order.id for order in told.recent] == [order_id]


@pytest.mark.parametrize("scenario", ["no-callback", "double-callback", "status-bool", "late-callback"])
def test_a_payment_is_seen_however_the_gateway_tells_of_it(shop: Shop, scenario: str) -> None:
    shop.sandbox.scenario = scenario
    with shop.open() as desk:
        order_id = desk.show_qr()
        shop.pay(order_id)
        assert desk.until(order_id, State.PAID).paid_amount == 1500


def test_a_payment_is_seen_with_the_relay_dead(shop: Shop) -> None:
    with shop.open(relay_url=f"http://127.0.0.1:{closed_port()}") as desk:
        desk.ear.until(Links, lambda links: links.relay is LinkState.OFFLINE)
        order_id = desk.show_qr()
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
    assert "callback" not in shop.events(order_id)


def test_a_callback_without_a_payment_only_makes_the_till_ask(shop: Shop, calm_desk: Desk) -> None:
    order_id = calm_desk.show_qr()
    link = shop.preorder(order_id).bill.postlink
    assert link is not None
    relay, path = link.split("/callback/")
    assert ask(relay, f"/callback/{path}?reference=1&amount=1500")[0] == 200
    calm_desk.ear.until(StatusAsked, lambda asked: asked.order_id == order_id and asked.answered)
    assert shop.order(order_id).state is State.WAITING
    assert shop.events(order_id) == ["charge_asked", "created", "callback"]
    shop.pay(order_id)
    calm_desk.until(order_id, State.PAID)


def test_a_callback_for_an_order_that_this_till_never_made_changes_nothing(shop: Shop, calm_desk: Desk) -> None:
    order_id = calm_desk.show_qr()
    link = shop.preorder(order_id).bill.postlink
    assert link is not None
    strange = callback_path(shop.relay_secret, "till-1", "till-1-of-another-journal", "paid")
    assert ask(link.split("/callback/")[0], strange)[0] == 200
    shop.pay(order_id)
    calm_desk.until(order_id, State.PAID)
    reader = shop.journal()
    assert reader.relay_cursor("till-1")[1] == 2
    assert [order.id for order in reader.recent(5)] == [order_id]
    reader.close()


def test_a_declined_attempt_is_told_and_the_next_one_pays(shop: Shop, calm_desk: Desk) -> None:
    order_id = calm_desk.show_qr()
    shop.sandbox.customer.decline(shop.preorder(order_id).hash)
    declined = calm_desk.ear.until(OrderChanged, lambda told: told.order.failed_attempts == 1)
    assert declined.order.payable
    assert declined.pay_until is not None
    shop.pay(order_id)
    assert calm_desk.until(order_id, State.PAID).failed_attempts == 1
    assert "attempt_failed" in shop.events(order_id)


def test_another_sum_is_a_mismatch_and_never_paid(shop: Shop) -> None:
    shop.sandbox.scenario = "wrong-amount"
    with shop.open() as desk:
        order_id = desk.show_qr(1500)
        shop.pay(order_id)
        odd = desk.until(order_id, State.MISMATCH)
        assert (odd.amount, odd.paid_amount) == (1500, 1600)
        assert desk.states(order_id) == ["creating", "waiting", "mismatch"]


def test_an_order_without_a_link_carries_the_gateways_picture(shop: Shop) -> None:
    shop.sandbox.scenario = "image-only"
    with shop.open(image_size=300) as desk:
        order_id = desk.show_qr()
        waiting = desk.until(order_id, State.WAITING)
        assert waiting.url is None
        assert waiting.qr_png is not None
        shop.pay(order_id)
        desk.until(order_id, State.PAID)


def test_two_orders_are_waited_for_side_by_side(shop: Shop, calm_desk: Desk) -> None:
    first, second = calm_desk.show_qr(100), calm_desk.show_qr(200)
    shop.pay(second)
    calm_desk.until(second, State.PAID)
    assert shop.order(first).state is State.WAITING
    shop.pay(first)
    calm_desk.until(first, State.PAID)


def test_a_cashier_who_checks_hears_the_answer(shop: Shop, calm_desk: Desk) -> None:
    shop.sandbox.scenario = "no-callback"
    order_id = calm_desk.show_qr()
    calm_desk.till.check(order_id)
    asked = calm_desk.ear.until(StatusAsked)
    assert (asked.order_id, asked.answered, asked.attempt) == (order_id, True, 0)
    shop.pay(order_id)
    calm_desk.till.check(order_id)
    calm_desk.until(order_id, State.PAID)
    calm_desk.till.check("till-1-nobody-knows")
    calm_desk.till.tell(order_id)
    calm_desk.ear.until(OrderChanged, lambda told: told.order.state is State.PAID and told.pay_until is None)


def test_a_relay_that_stops_and_comes_back_loses_no_callback(shop: Shop, tmp_path: Path) -> None:
    port = closed_port()

    def relay() -> EmbeddedRelay:
        return EmbeddedRelay(secret=shop.relay_secret, store_path=tmp_path / "relay.sqlite3", port=port)

    running = relay()
    running.start()
    with shop.open(CALM, relay_url=running.url) as desk:
        desk.ear.until(Links, lambda links: links.relay is LinkState.ONLINE)
        order_id = desk.show_qr()
        running.stop()
        desk.ear.until(Links, lambda links: links.relay is LinkState.OFFLINE)
        shop.pay(order_id)
        running = relay()
        running.start()
        try:
            desk.until(order_id, State.PAID)
        finally:
            running.stop()
    assert shop.events(order_id).count("callback") == 1


def test_a_gateway_that_asks_for_patience_is_left_alone_for_as_long(shop: Shop) -> None:
    shop.sandbox.scenario = "status-429-wait"
    with shop.open(FAST) as desk:
        order_id = desk.show_qr()
        shop.pay(order_id)
        refused = desk.ear.until(StatusAsked, lambda asked: asked.order_id == order_id and not asked.answered)
        assert 4 < refused.next_in_s <= 5
