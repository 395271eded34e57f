"""Money goes back once for a key, never more than was paid, and is in journal, ledger and history by then."""

from contextlib import closing

import pytest

from pos_app.journal.audit import Deed, audit_lines
from pos_app.notice import NoticeKind
from pos_app.order import State
from pos_app.people import Role
from pos_app.refund import Hindrance, RefundReason, RefundState
from pos_app.till.messages import Notices, OrderChanged, PinAnswer, RefundChanged, RefundNotBegun, Summary
from tests.shop import CALM, FAST, Shop


def given_back(shop: Shop, order_id: str) -> list[int]:
    """What the gateway has given back of an order, oldest first."""
    return [refund.amount for refund in shop.preorder(order_id).refunds]


def test_all_of_a_payment_goes_back(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.sell(1500)
        key = desk.give_back(order_id, 1500)
        refund = desk.until_refund(key, RefundState.ACCEPTED)
        told = desk.ear.until(OrderChanged, lambda told: told.order.refunded == 1500)
    assert (refund.amount, refund.number, refund.reason) == (1500, 1, RefundReason.GOODS)
    assert refund.gateway_id is not None
    assert [moment.event for moment in told.moments[-2:]] == ["refund_asked", "refunded"]
    assert given_back(shop, order_id) == [1500]
    (kept,) = shop.refunds(order_id)
    assert (kept.key, kept.state, kept.gateway_id) == (key, RefundState.ACCEPTED, refund.gateway_id)
    assert shop.order(order_id).state is State.PAID


def test_parts_go_back_until_the_sum_is_used_up_and_then_no_more(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.sell(1500)
        for amount in (1000, 400, 100):
            desk.until_refund(desk.give_back(order_id, amount), RefundState.ACCEPTED)
        desk.give_back(order_id, 1)
        refused = desk.ear.until(RefundNotBegun)
    assert (refused.why, refused.left) == (Hindrance.TOO_MUCH, 0)
    assert given_back(shop, order_id) == [1000, 400, 100]
    assert [refund.number for refund in shop.refunds(order_id)] == [1, 2, 3]


def test_more_than_is_left_is_refused_before_anything_is_sent(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.sell(1500)
        desk.until_refund(desk.give_back(order_id, 1000), RefundState.ACCEPTED)
        calls = shop.sandbox.books.calls["refund"]
        desk.give_back(order_id, 501)
        assert desk.ear.until(RefundNotBegun).left == 500
    assert shop.sandbox.books.calls["refund"] == calls
    assert len(shop.refunds(order_id)) == 1


def test_a_double_tap_gives_back_once(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.sell(1500)
        key = desk.give_back(order_id, 500)
        desk.give_back(order_id, 500, key=key)
        desk.until_refund(key, RefundState.ACCEPTED)
        desk.ear.forget()
        desk.give_back(order_id, 500, key=key)
        assert desk.ear.until(RefundChanged).refund.state is RefundState.ACCEPTED
    assert given_back(shop, order_id) == [500]


def test_an_order_has_one_refund_under_way_at_a_time(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.sell(1500)
        first = desk.give_back(order_id, 500)
        desk.give_back(order_id, 500)
        assert desk.ear.until(RefundNotBegun).why is Hindrance.OPEN
        desk.until_refund(first, RefundState.ACCEPTED)
    assert given_back(shop, order_id) == [500]


@pytest.mark.parametrize("amount", [0, -5])
def test_nothing_and_less_can_not_go_back(shop: Shop, amount: int) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.sell(1500)
        desk.give_back(order_id, amount)
        assert desk.ear.until(RefundNotBegun).why is Hindrance.TOO_MUCH


def test_an_order_that_was_not_paid_and_one_that_nobody_knows_give_nothing_back(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.give_back(desk.show_qr(), 100)
        assert desk.ear.until(RefundNotBegun).why is Hindrance.NOT_PAID
        desk.ear.forget()
        desk.give_back("till-1-unknown", 100)
        assert desk.ear.until(RefundNotBegun).why is Hindrance.UNKNOWN


def test_what_the_gateway_refuses_is_refused_with_its_words_and_can_be_tried_again(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.sell(1500)
        # Somebody was quicker on the gateway's own pages.
        shop.sandbox.books.refund(order_id, 1000, "elsewhere")
        refused = desk.until_refund(desk.give_back(order_id, 1500), RefundState.REFUSED)
        assert refused.message
        assert refused.code is not None
        desk.until_refund(desk.give_back(order_id, 500), RefundState.ACCEPTED)
    assert given_back(shop, order_id) == [1000, 500]
    assert shop.events(order_id)[-4:] == ["refund_asked", "refund_refused", "refund_asked", "refunded"]


def test_a_gateway_that_can_not_be_reached_has_surely_given_nothing_back(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.sell(1500)
        shop.sandbox.stop()
        refused = desk.until_refund(desk.give_back(order_id, 1500), RefundState.REFUSED)
    assert refused.code is None
    assert shop.order(order_id).refunded == 0


def test_what_went_back_elsewhere_is_written_down_with_the_next_answer(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.sell(1500)
        shop.sandbox.books.refund(order_id, 600, "elsewhere")
        desk.till.check(order_id)
        desk.ear.until(OrderChanged, lambda told: told.order.refunded == 600)
        told = desk.ear.until(RefundChanged).refund
        assert (told.elsewhere, told.amount, told.state) == (True, 600, RefundState.ACCEPTED)
        desk.give_back(order_id, 1000)
        assert desk.ear.until(RefundNotBegun).left == 900
    assert [refund.key for refund in shop.refunds(order_id)] == [told.key]


def test_the_day_counts_what_went_back(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.sell(2000)
        order_id = desk.sell(1500)
        desk.until_refund(desk.give_back(order_id, 600), RefundState.ACCEPTED)
        desk.ear.until(Summary, lambda told: (told.total, told.payments, told.refunds) == (2900, 2, 1))


def test_a_late_payment_that_goes_back_in_full_needs_no_other_decision(shop: Shop) -> None:
    with shop.open(FAST) as desk:
        order_id = desk.show_qr()
        desk.till.cancel(order_id)
        desk.until(order_id, State.CANCELLED)
        shop.pay(order_id)
        desk.ear.until(Notices, lambda told: [notice.kind for notice in told.open] == [NoticeKind.PAID_LATE])
        desk.until(order_id, State.PAID_LATE)
        desk.ear.forget()
        desk.until_refund(desk.give_back(order_id, 500), RefundState.ACCEPTED)
        assert desk.ear.heard(Notices) == []
        desk.until_refund(desk.give_back(order_id, 1000), RefundState.ACCEPTED)
        desk.ear.until(Notices, lambda told: told.open == ())


def test_where_people_are_set_up_a_refund_needs_the_pin_of_somebody_who_may(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.hire("Мәдина", pin="2580")
        desk.hire("Айгерим", Role.CASHIER, "1379")
        order_id = desk.sell(1500)
        desk.give_back(order_id, 1500)
        assert desk.ear.until(RefundNotBegun).why is Hindrance.NOT_ALLOWED
        desk.ear.forget()
        desk.give_back(order_id, 1500, "1379")
        assert desk.ear.until(PinAnswer).person is None
        key = desk.give_back(order_id, 1500, "2580")
        assert desk.until_refund(key, RefundState.ACCEPTED).by == "Мәдина"
        assert desk.ear.heard(PinAnswer)[-1].tries_left == 3
    assert given_back(shop, order_id) == [1500]
    with closing(shop.journal()) as journal:
        assert [(line.what, line.who) for line in audit_lines(journal, key)] == [
            (Deed.REFUND_ASKED, "Мәдина"),
            (Deed.REFUND_ENDED, "Мәдина"),
        ]


def test_a_refund_that_a_crash_cut_off_is_finished_by_the_next_till_under_its_key(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.sell(1500)
        shop.sandbox.scenario = "slow"
        key = desk.give_back(order_id, 700)
        desk.until_refund(key, RefundState.REQUESTED)
    shop.sandbox.scenario = "normal"
    with shop.open(CALM) as desk:
        assert desk.until_refund(key, RefundState.ACCEPTED).amount == 700
    assert given_back(shop, order_id) == [700]
