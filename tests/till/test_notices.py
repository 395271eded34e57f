"""What a cashier must look at: raised with the state, told again at every start, ended by somebody's word."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from pos_app.notice import Dealt, NoticeKind
from pos_app.order import State
from pos_app.till.messages import JournalTrouble, Notices, OrderChanged, StatusAsked
from tests.relay.neighbours import wait_until
from tests.shop import CALM, FAST, Desk, Shop
from tests.till.test_journal_trouble import full_disk

LONG_WATCH = replace(FAST, margin_s=60)


def open_notices(shop: Shop) -> list[tuple[str, NoticeKind]]:
    """As the journal has them."""
    with closing(shop.journal()) as reader:
        return [(notice.order_id, notice.kind) for notice in reader.notices()]


def dealt(shop: Shop) -> list[tuple[str, str, str]]:
    """Kind, how and by whom, oldest first."""
    with closing(sqlite3.connect(shop.settings().journal_path)) as journal:
        return journal.execute("SELECT kind, how, dealt_by FROM notices WHERE dealt_at NOT NULL ORDER BY id").fetchall()


def paid_late(shop: Shop, desk: Desk) -> str:
    order_id = desk.show_qr()
    desk.till.cancel(order_id)
    desk.until(order_id, State.CANCELLED)
    shop.pay(order_id)
    desk.until(order_id, State.PAID_LATE)
    return order_id


def until_notices(desk: Desk, *kinds: NoticeKind) -> Notices:
    return desk.ear.until(Notices, lambda told: tuple(notice.kind for notice in told.open) == kinds)


def test_a_till_with_nothing_to_look_at_says_so_at_its_start(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        assert desk.ear.until(Notices).open == ()


def test_a_late_payment_is_told_at_every_start_until_somebody_has_dealt_with_it(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = paid_late(shop, desk)
        until_notices(desk, NoticeKind.PAID_LATE)
    for _ in range(2):
        with shop.open(CALM) as desk:
            (notice,) = until_notices(desk, NoticeKind.PAID_LATE).open
            assert notice.order_id == order_id
            # Whoever shows it knows the order by then.
            assert desk.ear.heard(OrderChanged)[-1].order.id == order_id
            assert desk.ear.heard(OrderChanged)[-1].order.state is State.PAID_LATE
    with shop.open(CALM) as desk:
        desk.hire("Айгерим")
        desk.till.deal(order_id, Dealt.REFUNDED_ELSEWHERE)
        desk.ear.until(Notices, lambda told: told.open == ())
    with shop.open(CALM) as desk:
        assert desk.ear.until(Notices).open == ()
    assert dealt(shop) == [("paid_late", "refunded_elsewhere", "Айгерим")]
    assert shop.order(order_id).state is State.PAID_LATE


def test_how_and_by_whom_a_notice_was_dealt_with_stands_in_the_orders_history(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = paid_late(shop, desk)
        desk.hire("Айгерим")
        desk.till.deal(order_id, Dealt.KEPT)
        told = desk.ear.until(OrderChanged, lambda told: told.moments[-1].event == "dealt_with")
        assert (told.moments[-1].state, told.moments[-1].detail) == (State.PAID_LATE, "paid_late: kept by Айгерим")
    assert shop.moments(order_id)[-1] == told.moments[-1]


def test_nobody_needs_a_name_to_deal_with_a_notice(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = paid_late(shop, desk)
        desk.till.deal(order_id, Dealt.SEEN)
        desk.ear.until(OrderChanged, lambda told: told.moments[-1].detail == "paid_late: seen")
    assert dealt(shop) == [("paid_late", "seen", "")]


def test_a_notice_is_dealt_with_once(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = paid_late(shop, desk)
        desk.hire("Айгерим")
        desk.till.deal(order_id, Dealt.KEPT)
        desk.till.lock()
        desk.till.deal(order_id, Dealt.SEEN)
        desk.till.deal("till-1-nobody-knows", Dealt.SEEN)
        desk.show_qr()
    assert dealt(shop) == [("paid_late", "kept", "Айгерим")]
    assert shop.events(order_id).count("dealt_with") == 1


def test_another_sum_raises_a_notice(shop: Shop) -> None:
    shop.sandbox.scenario = "wrong-amount"
    with shop.open() as desk:
        order_id = desk.show_qr()
        shop.pay(order_id)
        desk.until(order_id, State.MISMATCH)
        assert until_notices(desk, NoticeKind.MISMATCH).open[0].order_id == order_id
    assert open_notices(shop) == [(order_id, NoticeKind.MISMATCH)]


def test_a_customer_who_paid_twice_the_sum_is_a_mismatch_to_look_at(shop: Shop) -> None:
    with shop.open() as desk:
        order_id = desk.show_qr(1500)
        shop.pay(order_id, 3000)
        assert desk.until(order_id, State.MISMATCH).paid_amount == 3000
        until_notices(desk, NoticeKind.MISMATCH)


def test_a_sale_paid_under_both_its_orders_is_one_payment_and_one_notice(shop: Shop) -> None:
    shop.sandbox.scenario = "answer-lost"
    with shop.open(LONG_WATCH) as desk:
        desk.until_warm()
        lost = desk.charge()
        desk.until(lost, State.UNCERTAIN)
        shop.sandbox.scenario = "normal"
        anew = desk.show_qr()
        shop.pay(anew)
        desk.until(anew, State.PAID)
        shop.pay(lost)
        desk.until(lost, State.PAID_LATE)
        until_notices(desk, NoticeKind.PAID_LATE)
    assert open_notices(shop) == [(lost, NoticeKind.PAID_LATE)]
    assert dealt(shop) == [("uncertain", "resolved", "")]


def test_an_uncertain_order_is_a_notice_that_ends_by_itself_when_nobody_paid(shop: Shop) -> None:
    shop.sandbox.scenario = "answer-lost"
    with shop.open(order_timeout=1) as desk:
        desk.until_warm()
        order_id = desk.charge()
        until_notices(desk, NoticeKind.UNCERTAIN)
        desk.until(order_id, State.CLOSED)
    assert open_notices(shop) == []
    assert dealt(shop) == [("uncertain", "resolved", "")]


def test_an_uncertain_order_that_was_seen_and_is_paid_later_comes_back(shop: Shop) -> None:
    shop.sandbox.scenario = "answer-lost"
    with shop.open(LONG_WATCH) as desk:
        desk.until_warm()
        order_id = desk.charge()
        until_notices(desk, NoticeKind.UNCERTAIN)
        desk.till.deal(order_id, Dealt.SEEN)
        desk.ear.until(OrderChanged, lambda told: told.moments[-1].event == "dealt_with")
        shop.pay(order_id)
        until_notices(desk, NoticeKind.PAID_LATE)
    assert dealt(shop) == [("uncertain", "seen", "")]


@pytest.mark.parametrize("how", [Dealt.KEPT, Dealt.SEEN])
def test_what_a_cashier_said_while_the_disk_was_full_is_kept(shop: Shop, how: Dealt) -> None:
    with shop.open(FAST) as desk:
        order_id = paid_late(shop, desk)
        desk.hire("Айгерим")
        with full_disk():
            desk.till.deal(order_id, how)
            desk.ear.until(JournalTrouble, lambda told: bool(told.detail))
            assert until_notices(desk, NoticeKind.PAID_LATE)
        desk.ear.until(JournalTrouble, lambda told: not told.detail)
    assert dealt(shop) == [("paid_late", how.value, "Айгерим")]


def test_an_ordinary_sale_raises_nothing(shop: Shop) -> None:
    with shop.open() as desk:
        order_id = desk.show_qr()
        shop.sandbox.customer.decline(shop.preorder(order_id).hash)
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
        asked = len(desk.ear.heard(StatusAsked))
        unpaid = desk.show_qr()
        desk.till.check(unpaid)
        wait_until(lambda: len(desk.ear.heard(StatusAsked)) > asked)
        assert [told.open for told in desk.ear.heard(Notices)] == [()]
    assert open_notices(shop) == []
