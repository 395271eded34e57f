"""A shift is closed once, after its orders were compared with the gateway, and its report never changes again."""

import sqlite3
from contextlib import closing

import pytest

from pos_app.journal.report_json import from_json
from pos_app.order import State
from pos_app.people import Role
from pos_app.refund import RefundState
from pos_app.report import ShiftReport
from pos_app.till.messages import NotClosed, OrderChanged, ShiftClosed, ShiftNotClosed
from tests.shop import CALM, FAST, Desk, Shop
from tests.till.ledger import pay


def closed(desk: Desk, *, unreconciled: bool = False) -> ShiftReport:
    desk.ear.forget()
    desk.till.close_shift(unreconciled=unreconciled)
    return desk.ear.until(ShiftClosed).report


def not_closed(desk: Desk) -> ShiftNotClosed:
    desk.ear.forget()
    desk.till.close_shift()
    return desk.ear.until(ShiftNotClosed)


def test_a_shift_is_opened_by_its_first_sale_and_numbered_from_one(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        assert not_closed(desk).why is NotClosed.EMPTY
        desk.sell(1500)
        assert closed(desk).shift.number == 1
        assert not_closed(desk).why is NotClosed.EMPTY
        desk.sell(700)
        assert closed(desk).shift.number == 2


def test_its_report_has_the_money_of_the_shift_and_of_no_other(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        first, second = desk.sell(1500), desk.sell(700)
        desk.until_refund(desk.give_back(second, 200), RefundState.ACCEPTED)
        report = closed(desk)
        assert (report.received, report.payments, report.refunded, report.net) == (2200, 2, 200, 2000)
        assert report.first is not None
        assert report.last is not None
        assert (report.first.order_id, report.last.order_id) == (first, second)
        assert report.reconciliation is not None
        assert (report.reconciliation.asked, report.reconciliation.differing) == (2, ())
        # What goes back tomorrow counts tomorrow.
        desk.until_refund(desk.give_back(first, 1500), RefundState.ACCEPTED)
        desk.sell(100)
        assert (closed(desk).received, closed_report(shop, 2).refunded) == (100, 1500)
    assert closed_report(shop, 1) == report


def closed_report(shop: Shop, number: int) -> ShiftReport:
    with closing(shop.journal()) as journal:
        return from_json(journal.closing_report(number) or "")


def test_a_closed_shift_can_not_be_changed(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.sell()
        closed(desk)
    with (
        closing(sqlite3.connect(shop.settings().journal_path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="never changes"),
    ):
        connection.execute("UPDATE shifts SET report = '{}'")


def test_it_names_who_opened_and_who_closed_it(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        madina = desk.hire("Мәдина")
        desk.sign_in(desk.hire("Айгерим", Role.CASHIER, "1379"), "1379")
        desk.sell(900)
        desk.sign_in(madina)
        report = closed(desk)
    assert (report.shift.opened_by, report.shift.closed_by) == ("Айгерим", "Мәдина")
    assert [(line.name, line.received) for line in report.cashiers] == [("Айгерим", 900)]


def test_while_a_customer_pays_it_stays_open(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.show_qr()
        assert not_closed(desk).why is NotClosed.PAYING
        desk.till.cancel(order_id)
        desk.until(order_id, State.CANCELLED)
        assert [(line.state, line.count) for line in closed(desk).states] == [(State.CANCELLED, 1)]


def test_a_customer_who_comes_while_the_gateway_is_asked_keeps_it_open(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.sell(700)
        shop.sandbox.scenario = "slow"
        desk.ear.forget()
        desk.till.close_shift()
        order_id = desk.charge(900)
        assert desk.ear.until(ShiftNotClosed).why is NotClosed.PAYING
        desk.until(order_id, State.WAITING)


def test_what_the_gateway_has_and_the_till_did_not_know_is_counted_before_it_is_closed(shop: Shop) -> None:
    with shop.open(FAST, order_timeout=1) as desk:
        order_id = desk.show_qr(1500)
        desk.until(order_id, State.CLOSED)
        pay(shop, order_id)
        report = closed(desk)
        desk.ear.until(OrderChanged, lambda told: told.order.state is State.PAID_LATE)
    assert report.received == 1500
    assert [issue.order_id for issue in report.issues] == [order_id]


def test_without_the_gateway_it_stays_open_until_somebody_closes_it_all_the_same(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.sell(1500)
        shop.sandbox.scenario = "down"
        refused = not_closed(desk)
        assert (refused.why, bool(refused.detail)) == (NotClosed.UNRECONCILED, True)
        report = closed(desk, unreconciled=True)
    assert (report.received, report.reconciliation) == (1500, None)


def test_a_payment_that_comes_after_the_z_counts_in_the_next_shift(shop: Shop) -> None:
    with shop.open(FAST) as desk:
        late = desk.show_qr(1500)
        desk.till.cancel(late)
        desk.until(late, State.CANCELLED)
        assert closed(desk).received == 0
        shop.pay(late)
        desk.until(late, State.PAID_LATE)
        report = closed(desk)
    assert (report.shift.number, report.received, report.payments) == (2, 1500, 1)


def test_the_ledgers_of_all_shifts_add_up_to_what_the_gateway_has(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        reports = []
        for amount in (100, 200, 300):
            order_id = desk.sell(amount)
            desk.until_refund(desk.give_back(order_id, amount // 4), RefundState.ACCEPTED)
            reports.append(closed(desk))
    assert sum(report.net for report in reports) == 600 - 25 - 50 - 75
    assert sum(report.net for report in reports) == gateways_net(shop)
    assert [report.audit_head != "" for report in reports] == [True] * 3


def gateways_net(shop: Shop) -> int:
    orders = shop.sandbox.books.orders()
    return sum(order.payment.amount - order.refunded for order in orders if order.payment is not None)
