"""Orders that are not paid in time: watched to the end, and paid late where the customer pays after all."""

from dataclasses import replace

import pytest

from pos_app.order import Reason, State
from pos_app.relay.embedded import EmbeddedRelay
from pos_app.till.messages import Links, LinkState, OrderChanged, StatusAsked
from tests.shop import CALM, FAST, Shop

LONG_WATCH = replace(FAST, margin_s=60)


def test_an_order_that_nobody_pays_expires_and_is_watched_until_it_closes(shop: Shop) -> None:
    with shop.open(order_timeout=1) as desk:
        order_id = desk.show_qr()
        desk.until(order_id, State.CLOSED)
        assert desk.states(order_id) == ["creating", "waiting", "expired", "closed"]
    assert shop.order(order_id).ended_at is not None


def test_failing_attempts_end_like_no_attempt(shop: Shop) -> None:
    shop.sandbox.scenario = "decline"
    with shop.open(order_timeout=1) as desk:
        order_id = desk.show_qr()
        shop.pay(order_id)
        closed = desk.until(order_id, State.CLOSED)
        assert closed.failed_attempts == 1
        assert desk.states(order_id) == ["creating", "waiting", "expired", "closed"]


def test_the_qr_is_taken_away_when_its_time_is_up(shop: Shop) -> None:
    with shop.open(LONG_WATCH, order_timeout=1) as desk:
        order_id = desk.show_qr()
        over = desk.ear.until(OrderChanged, lambda told: told.order.time_is_up)
        assert (over.order.state, over.order.payable, over.pay_until) == (State.WAITING, False, None)
        desk.until(order_id, State.EXPIRED)


def test_paid_in_the_last_moment_is_paid(shop: Shop) -> None:
    shop.sandbox.scenario = "no-callback"
    with shop.open(replace(CALM, margin_s=60), order_timeout=1) as desk:
        order_id = desk.show_qr()
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
    assert shop.events(order_id) == ["charge_asked", "created", "time_up", "status_paid"]


def test_expired_then_paid_within_the_margin_is_paid_late(shop: Shop) -> None:
    with shop.open(LONG_WATCH, order_timeout=1) as desk:
        order_id = desk.show_qr()
        desk.until(order_id, State.EXPIRED)
        shop.pay(order_id)
        assert desk.until(order_id, State.PAID_LATE).paid_amount == 1500


def test_cancelled_then_paid_is_paid_late(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.show_qr()
        desk.till.cancel(order_id)
        assert not desk.until(order_id, State.CANCELLED).payable
        shop.pay(order_id)
        desk.until(order_id, State.PAID_LATE)
        assert desk.states(order_id) == ["creating", "waiting", "cancelled", "paid_late"]


def test_cancelled_and_never_paid_closes_after_the_gateways_time_and_the_margin(shop: Shop) -> None:
    with shop.open(order_timeout=1) as desk:
        order_id = desk.show_qr()
        desk.till.cancel(order_id)
        cancelled = desk.until(order_id, State.CANCELLED)
        closed = desk.until(order_id, State.CLOSED)
        assert closed.ended_at is not None
        assert (closed.ended_at - cancelled.created_at).total_seconds() >= 1 + FAST.margin_s


def test_an_order_is_not_closed_while_the_gateway_can_not_be_asked(shop: Shop) -> None:
    with shop.open(order_timeout=1) as desk:
        order_id = desk.show_qr()
        shop.sandbox.scenario = "down"
        desk.ear.until(OrderChanged, lambda told: told.order.time_is_up)
        unanswered = desk.ear.until(StatusAsked, lambda asked: asked.attempt >= 10)
        assert not unanswered.answered
        assert desk.states(order_id) == ["creating", "waiting"]
        shop.sandbox.scenario = "normal"
        shop.pay(order_id)
        desk.until(order_id, State.PAID)


def closed_order(shop: Shop, relay: EmbeddedRelay) -> str:
    with shop.open(order_timeout=1, relay_url=relay.url) as desk:
        order_id = desk.show_qr()
        desk.until(order_id, State.CLOSED)
    return order_id


def test_a_callback_for_a_closed_order_that_came_while_the_till_was_off_still_counts(
    shop: Shop, relay: EmbeddedRelay
) -> None:
    order_id = closed_order(shop, relay)
    shop.pay(order_id)
    with shop.open(CALM, relay_url=relay.url) as desk:
        desk.until(order_id, State.PAID_LATE)
    # A third start goes on behind the callback it has taken.
    with shop.open(CALM, relay_url=relay.url) as desk:
        next_id = desk.show_qr()
        shop.pay(next_id)
        desk.until(next_id, State.PAID)
    assert shop.events(order_id).count("callback") == 1


def test_a_hint_about_a_closed_order_is_followed_until_the_gateway_answers(shop: Shop, relay: EmbeddedRelay) -> None:
    order_id = closed_order(shop, relay)
    shop.pay(order_id)
    shop.sandbox.scenario = "down"
    with shop.open(CALM, relay_url=relay.url) as desk:
        told = desk.ear.until(StatusAsked, lambda asked: asked.attempt >= 3)
        assert (told.order_id, told.answered) == (order_id, False)
        shop.sandbox.scenario = "normal"
        desk.until(order_id, State.PAID_LATE)


def test_a_status_that_lags_behind_its_callback_is_waited_for(shop: Shop, relay: EmbeddedRelay) -> None:
    order_id = closed_order(shop, relay)
    link = shop.preorder(order_id).bill.postlink
    assert link is not None
    with shop.open(replace(CALM, eager_s=0.05), relay_url=relay.url) as desk:
        desk.ear.until(Links, lambda links: links.relay is LinkState.ONLINE)
        shop.sandbox.callbacks.send(f"{link}?reference=1&amount=1500")
        desk.ear.until(StatusAsked, lambda asked: asked.order_id == order_id and asked.answered)
        shop.pay(order_id)
        desk.until(order_id, State.PAID_LATE)


@pytest.mark.parametrize("paid", [True, False])
def test_a_lost_answer_is_uncertain_until_status_tells(shop: Shop, paid: bool) -> None:
    shop.sandbox.scenario = "answer-lost"
    with shop.open(order_timeout=1) as desk:
        desk.until_warm()
        order_id = desk.charge()
        assert desk.until(order_id, State.UNCERTAIN).reason is Reason.ANSWER_LOST
        if paid:
            shop.pay(order_id)
        ended = State.PAID_LATE if paid else State.CLOSED
        desk.until(order_id, ended)
        assert desk.states(order_id) == ["creating", "uncertain", ended]
    assert shop.sandbox.books.calls["create"] == 1
