"""A cashier compares the day with the gateway's books."""

from pytestqt.plugin import QtBot

from pos_app.window.ending.outcome import Kind
from pos_app.window.reconciliation import ReconciliationPage
from tests.end_to_end.counter import WAIT_MS, Counter, Till, pay


def compare(till: Till, qtbot: QtBot) -> ReconciliationPage:
    """From the day's report to the page that compares a day with the gateway's books."""
    till.window.rail.day.click()
    report = till.window.rooms.report
    assert till.window.page is report
    qtbot.waitUntil(lambda: report.page is report.body, timeout=WAIT_MS)
    report.body.details.compare_pressed.emit()
    assert till.window.page is till.window.rooms.reconciliation
    return till.window.rooms.reconciliation


def test_a_day_without_differences_is_said_to_have_none(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.charge(900)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    till.window.ending.new_sale.emit()
    page = compare(till, qtbot)
    with qtbot.waitSignal(till.bridge.reconciled):
        page.ask.click()
    assert page.message.text() == "1 заказ проверен, расхождений нет"
    page.back.click()
    assert till.window.page is till.window.rooms.report
    till.window.rooms.report.bar.back.click()
    assert till.window.page is till.window.desk


def test_money_that_the_gateway_gave_back_by_itself_is_found_and_written_down(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.charge(900)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    till.window.ending.new_sale.emit()
    counter.sandbox.books.refund(counter.orders[0].bill.merchant_order_id, 300, "in-the-back-office")
    page = compare(till, qtbot)
    for said in ("1 расхождение", "1 заказ проверен, расхождений нет"):
        with qtbot.waitSignal(till.bridge.reconciled):
            page.ask.click()
        assert page.message.text() == said


def test_the_day_cannot_be_opened_while_a_customer_pays(counter: Counter) -> None:
    till = counter.open()
    till.charge(900)
    till.wait_for_code()
    till.window.rail.day.click()
    assert till.window.page is till.window.single
