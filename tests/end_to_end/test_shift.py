"""A cashier's shift in a real window: people and their PINs, history, refunds, slips, notices, the report and its Z."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.journal.reading import JournalReader
from pos_app.order import State
from pos_app.people import Role
from pos_app.refund import RefundReason, RefundState
from pos_app.window.ending.outcome import Action, Kind
from pos_app.window.rail_foot import RailAction
from tests.end_to_end.counter import WAIT_MS, Counter, Till, pay


def sell(till: Till, amount: int) -> None:
    till.charge(amount)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    till.window.ending.new_sale.emit()


def hire(till: Till, qtbot: QtBot, name: str, role: Role, pin: str) -> None:
    with qtbot.waitSignal(till.bridge.people_changed, timeout=WAIT_MS):
        till.bridge.put_person(None, name, role, pin)


def type_pin(till: Till, qtbot: QtBot, pin: str) -> None:
    with qtbot.waitSignal(till.bridge.pin_answered, timeout=WAIT_MS):
        till.type(pin)


def refunds(counter: Counter) -> list[int]:
    return [refund.amount for order in counter.orders for refund in order.refunds]


def test_a_part_of_a_sale_goes_back_from_the_history(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    sell(till, 900)
    till.window.rail.foot.buttons[RailAction.HISTORY].click()
    history, refund = till.window.rooms.history, till.window.rooms.refund
    qtbot.waitUntil(lambda: history.panel.order is not None and history.panel.refund.isEnabled(), timeout=WAIT_MS)
    history.panel.refund.click()
    till.wait_for_page(refund)
    till.type("400")
    assert refund.form.draft.amount == 400
    till.wait_until_enter_is_heard()
    qtbot.keyClick(till.window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: refunds(counter) == [400], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: refund.outcome.refund is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: refund.outcome.refund.state is RefundState.ACCEPTED, timeout=WAIT_MS)
    refund.done.emit()
    assert till.window.page is history
    qtbot.waitUntil(lambda: history.list.rows.model().rowCount() == 2, timeout=WAIT_MS)
    history.bar.back.click()
    assert till.window.page is till.window.desk
    assert till.window.rail.total.amount == 500


def test_the_till_is_locked_at_its_start_where_people_are_set_up(counter: Counter, qtbot: QtBot) -> None:
    first = counter.open()
    hire(first, qtbot, "Мәдина", Role.ADMINISTRATOR, "2580")
    assert first.window.page is first.window.desk
    assert "Мәдина" in first.window.rail.place.text()
    first.close()
    till = counter.open()
    till.wait_for_page(till.window.guard.lock_screen)
    till.window.rail.day_chosen.emit()
    assert till.window.page is till.window.guard.lock_screen
    type_pin(till, qtbot, "1111")
    assert till.window.page is till.window.guard.lock_screen
    type_pin(till, qtbot, "2580")
    till.wait_for_page(till.window.desk)
    sell(till, 700)
    qtbot.keyClick(till.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    till.wait_for_page(till.window.guard.lock_screen)
    with closing(JournalReader.open(counter.folder / "journal.sqlite3")) as journal:
        assert [order.cashier for order in journal.recent(5)] == ["Мәдина"]


def test_a_till_that_nobody_touches_locks_itself_but_not_before_a_customer(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open(lock_after=1)
    hire(till, qtbot, "Мәдина", Role.ADMINISTRATOR, "2580")
    till.charge(700)
    url = till.wait_for_code()
    qtbot.wait(1500)
    assert till.window.page is till.window.single
    pay(url)
    till.wait_for_ending(Kind.PAID)
    till.window.ending.new_sale.emit()
    till.wait_for_page(till.window.guard.lock_screen)


def test_a_cashier_needs_a_seniors_pin_for_report_settings_and_exit(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    hire(till, qtbot, "Мәдина", Role.ADMINISTRATOR, "2580")
    hire(till, qtbot, "Айгерим", Role.CASHIER, "1379")
    till.bridge.lock()
    lock = till.window.guard.lock_screen
    till.wait_for_page(lock)
    lock.sign_in.emit(2, "1379")
    till.wait_for_page(till.window.desk)
    question = till.window.guard.pin_question
    till.window.rail.foot.buttons[RailAction.SETTINGS].click()
    assert till.window.page is question
    question.no.emit()
    assert till.window.page is till.window.desk
    till.window.rail.day.click()
    assert till.window.page is question
    type_pin(till, qtbot, "2580")
    till.wait_for_page(till.window.rooms.report)
    till.window.rooms.report.left.emit()
    assert till.window.page is till.window.desk
    till.window.close()
    assert till.window.page is question
    assert not till.closed
    question.no.emit()
    assert till.window.page is till.window.desk


def test_a_refund_needs_a_pin_whoever_is_signed_in(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    sell(till, 900)
    hire(till, qtbot, "Мәдина", Role.ADMINISTRATOR, "2580")
    (order,) = counter.orders
    till.window.office._open_refund(order.bill.merchant_order_id)
    page = till.window.rooms.refund
    till.wait_for_page(page)
    with qtbot.waitSignal(till.bridge.pin_answered, timeout=WAIT_MS):
        page.refund_pressed.emit(
            "00000000-0000-4000-8000-000000000001", order.bill.merchant_order_id, 900, RefundReason.GOODS, "1111"
        )
    assert refunds(counter) == []
    with qtbot.waitSignal(
        till.bridge.refund_changed,
        timeout=WAIT_MS,
        check_params_cb=lambda told: told.refund.state is RefundState.ACCEPTED,
    ):
        page.refund_pressed.emit(
            "00000000-0000-4000-8000-000000000001", order.bill.merchant_order_id, 900, RefundReason.GOODS, "2580"
        )
    assert refunds(counter) == [900]


def test_a_shift_is_closed_from_the_report(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    sell(till, 900)
    sell(till, 100)
    till.window.rail.day.click()
    report = till.window.rooms.report
    qtbot.waitUntil(lambda: report.report is not None and report.report.net == 1000, timeout=WAIT_MS)
    with qtbot.waitSignal(till.bridge.shift_closed, timeout=WAIT_MS) as told:
        report.close_wanted.emit(False)
    closed = told.args[0].report
    assert (closed.shift.number, closed.net, closed.payments) == (1, 1000, 2)
    assert closed.reconciliation is not None
    assert closed.reconciliation.asked == 2


def test_a_late_payment_goes_back_from_its_ending(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.charge(900)
    url = till.wait_for_code()
    till.bridge.cancel(counter.orders[0].bill.merchant_order_id)
    till.wait_for_ending(Kind.CANCELLED)
    till.window.ending.new_sale.emit()
    pay(url)
    till.wait_for_ending(Kind.LATE)
    qtbot.waitUntil(lambda: Action.REFUND in till.window.ending.bar.actions_shown, timeout=WAIT_MS)
    assert till.window.rail.notices.isVisibleTo(till.window.rail)
    till.window.ending.bar.button(Action.REFUND).click()
    page = till.window.rooms.refund
    till.wait_for_page(page)
    till.wait_until_enter_is_heard()
    qtbot.keyClick(till.window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: refunds(counter) == [900], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: till.window.checkout.undealt == 0, timeout=WAIT_MS)
    page.done.emit()
    till.wait_for_ending(Kind.LATE)
    assert till.window.ending.bar.actions_shown == (Action.NEW_SALE,)


def test_a_receipt_is_printed_by_itself_and_again_on_request(counter: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    slips = tmp_path / "slips"
    slips.mkdir()
    till = counter.open(printer=f"pdf:{slips}", receipt="auto")
    sell(till, 900)
    qtbot.waitUntil(lambda: len(list(slips.glob("*.pdf"))) == 1, timeout=WAIT_MS)
    till.window.rail.sales.rows[0].click()
    history = till.window.rooms.history
    qtbot.waitUntil(lambda: history.panel.order is not None and history.panel.print.isVisible(), timeout=WAIT_MS)
    with qtbot.waitSignal(till.window.printing.printed, timeout=WAIT_MS):
        history.panel.print.click()
    assert len(list(slips.glob("*.pdf"))) == 2


def test_a_dead_printer_holds_no_sale_up_and_is_told(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open(printer="tcp://127.0.0.1:9", receipt="auto")
    sell(till, 900)
    qtbot.waitUntil(till.window.strip.isVisible, timeout=WAIT_MS)
    assert till.window.strip.sentence.text() == till.language.say("print_off")
    sell(till, 100)
    till.window.strip.click()
    assert counter.orders[1].payment is not None


def test_help_opens_at_the_page_of_the_screen(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    qtbot.keyClick(till.window.focusWidget(), Qt.Key.Key_F1)
    help_page = till.window.rooms.help
    assert till.window.page is help_page
    assert help_page.topic.value == "payment"
    help_page.left.emit()
    assert till.window.page is till.window.desk


def test_the_order_of_a_cancelled_sale_is_found_in_the_history_by_its_comment(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.window.keypad.comment.set_text("кофе с собой")
    till.charge(900)
    till.wait_for_code()
    till.bridge.cancel(counter.orders[0].bill.merchant_order_id)
    till.wait_for_ending(Kind.CANCELLED)
    till.window.ending.new_sale.emit()
    qtbot.keyClick(till.window.focusWidget(), Qt.Key.Key_F8)
    history = till.window.rooms.history
    till.wait_for_page(history)
    history.bar.search.field.line.setText("КОФЕ")
    qtbot.waitUntil(lambda: history.panel.order is not None, timeout=WAIT_MS)
    assert history.panel.order is not None
    assert history.panel.order.state is State.CANCELLED
