"""A cashier compares the day with the gateway's books."""

from pytestqt.plugin import QtBot

from pos_app.window.ending.outcome import Kind
from tests.end_to_end.counter import Counter, pay


def test_a_day_without_differences_is_said_to_have_none(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.charge(900)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    till.window.ending.new_sale.emit()
    till.window.rail.day.click()
    page = till.window.reconciliation
    assert till.window.page is page
    with qtbot.waitSignal(till.bridge.reconciled):
        page.ask.click()
    assert page.message.text() == "1 заказ проверен, расхождений нет"
    page.back.click()
    assert till.window.page is till.window.desk


def test_money_that_the_gateway_gave_back_by_itself_is_found_and_written_down(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.charge(900)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    till.window.ending.new_sale.emit()
    counter.sandbox.books.refund(counter.orders[0].bill.merchant_order_id, 300, "in-the-back-office")
    till.window.rail.day.click()
    page = till.window.reconciliation
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
