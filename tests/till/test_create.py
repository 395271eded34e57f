"""The way to a QR: one round trip, once, and an end that says what became of the order at the gateway."""

import time
from dataclasses import replace

from pos_app.order import Reason, State
from pos_app.sandbox.scenarios import SCENARIOS
from pos_app.till.messages import ChargeRefused, Links, LinkState, StatusAsked
from tests.peers import closed_port
from tests.shop import CALM, FAST, Desk, Shop


def test_a_charge_costs_one_round_trip_once_the_till_is_warm(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.until_warm()
        before = shop.sandbox.books.calls
        desk.show_qr()
        assert shop.sandbox.books.calls - before == {"create": 1}


def test_the_gateway_is_asked_to_take_what_was_charged_for_as_long_as_the_qr_is_shown(shop: Shop) -> None:
    with shop.open(CALM, order_timeout=77, backlink="app://thanks") as desk:
        order_id = desk.show_qr(2500)
        bill = shop.preorder(order_id).bill
    assert (bill.amount, bill.timeout_s, bill.backlink) == (2500, 77, "app://thanks")
    assert bill.postlink is not None
    assert f"/callback/till-1/{order_id}/paid/" in bill.postlink
    assert bill.failed_postlink is not None
    assert f"/callback/till-1/{order_id}/failed/" in bill.failed_postlink


def test_a_refused_order_ends_with_the_gateways_code_and_words(shop: Shop) -> None:
    shop.sandbox.scenario = "refuse"
    with shop.open() as desk:
        refused = desk.until(desk.charge(), State.REJECTED)
        assert (refused.reason, refused.code) == (Reason.REFUSED, 1004)
        assert refused.message.startswith("Филиал не принимает оплату")
    assert shop.sandbox.books.orders() == ()


def test_wrong_credentials_are_told_as_a_refusal(shop: Shop) -> None:
    with shop.open(client_secret="wrong") as desk:
        refused = desk.until(desk.charge(), State.REJECTED)
        assert refused.code == 101
        assert desk.ear.until(Links, lambda links: links.gateway is not LinkState.UNKNOWN)
    assert shop.sandbox.books.calls["create"] == 0


def test_no_order_is_sent_where_the_gateway_is_known_to_take_none(shop: Shop) -> None:
    shop.sandbox.scenario = "unavailable"
    with shop.open() as desk:
        desk.until_warm()
        closed = desk.until(desk.charge(), State.CLOSED)
        assert closed.reason is Reason.UNAVAILABLE
    assert shop.sandbox.books.calls["create"] == 0


def test_an_order_that_never_left_is_closed_and_unknown_to_the_gateway(shop: Shop) -> None:
    shop.sandbox.scenario = "down"
    with shop.open() as desk:
        closed = desk.until(desk.charge(), State.CLOSED)
        assert closed.reason is Reason.NOT_REACHED
        assert desk.ear.until(Links, lambda links: links.gateway is LinkState.OFFLINE)
    assert shop.sandbox.books.calls["create"] == 0


def test_a_gateway_that_is_not_there_closes_the_order(shop: Shop) -> None:
    with shop.open(gateway_url=f"http://127.0.0.1:{closed_port()}") as desk:
        order_id = desk.charge()
        assert desk.until(order_id, State.CLOSED).reason is Reason.NOT_REACHED
        assert desk.states(order_id) == ["creating", "closed"]


def test_a_page_of_a_proxy_in_place_of_an_answer_leaves_the_order_uncertain(shop: Shop) -> None:
    with shop.open() as desk:
        desk.until_warm()
        shop.sandbox.scenario = "down"
        order_id = desk.charge()
        assert desk.until(order_id, State.UNCERTAIN).reason is Reason.NOT_UNDERSTOOD


def test_a_gateway_that_takes_three_seconds_is_waited_for_and_never_waits_upon(shop: Shop) -> None:
    with shop.open(replace(CALM, slow_s=1)) as desk:
        desk.until_warm()
        shop.sandbox.scenario = "slow"
        order_id, longest_s = "till-1-slow", 0.0
        for wish in (
            lambda: desk.till.charge(order_id, 1500),
            lambda: desk.till.check(order_id),
            lambda: desk.till.tell(order_id),
            lambda: desk.till.cancel("till-1-another"),
        ):
            began = time.monotonic()
            wish()
            longest_s = max(longest_s, time.monotonic() - began)
        assert longest_s < 0.5
        desk.until(order_id, State.WAITING)
        assert desk.ear.until(Links, lambda links: links.gateway is LinkState.SLOW)
        shop.sandbox.scenario = "normal"
        shop.pay(order_id)
        desk.until(order_id, State.PAID)


def test_an_order_id_is_charged_once(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.till.charge("till-1-twice", 1500)
        desk.till.charge("till-1-twice", 900)
        refused = desk.ear.until(ChargeRefused)
        assert refused.order_id == "till-1-twice"
        assert "in the journal already" in refused.detail
        desk.until("till-1-twice", State.WAITING)
    assert shop.sandbox.books.calls["create"] == 1
    assert shop.order("till-1-twice").amount == 1500


def test_an_amount_that_is_none_is_refused_and_not_sent(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.till.charge("till-1-nothing", 0)
        assert desk.ear.until(ChargeRefused).order_id == "till-1-nothing"
        desk.show_qr()
    assert shop.sandbox.books.calls["create"] == 1


def cancel_while_creating(shop: Shop, desk: Desk, scenario: str) -> str:
    desk.until_warm()
    shop.sandbox.scenario = replace(SCENARIOS[scenario], answer_delay_s=0.3)
    order_id = desk.charge()
    desk.till.cancel(order_id)
    desk.until(order_id, State.CANCELLED)
    return order_id


def test_a_sale_cancelled_before_its_qr_shows_none_and_is_watched(shop: Shop) -> None:
    with shop.open(FAST) as desk:
        order_id = cancel_while_creating(shop, desk, "normal")
        desk.ear.until(StatusAsked, lambda asked: asked.answered)
        assert desk.states(order_id) == ["creating", "cancelled"]
        shop.pay(order_id)
        assert desk.until(order_id, State.PAID_LATE).preorder_id is not None


def test_a_sale_cancelled_before_it_was_refused_is_closed(shop: Shop) -> None:
    with shop.open(FAST) as desk:
        order_id = cancel_while_creating(shop, desk, "refuse")
        assert desk.until(order_id, State.CLOSED).reason is Reason.REFUSED


def test_a_gateway_that_dawdles_is_asked_one_thing_after_another(shop: Shop) -> None:
    shop.sandbox.scenario = replace(SCENARIOS["normal"], answer_delay_s=0.3)
    with shop.open(replace(CALM, upkeep_retry_s=0.02)) as desk:
        desk.until_warm()
        shop.sandbox.scenario = "normal"
        desk.show_qr()
    assert shop.sandbox.books.calls["availability"] <= 2
