"""A sale from the keypad to its end, in a real window over real HTTP."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.notice import Dealt
from pos_app.order import State
from pos_app.window.ending.outcome import Action, Kind
from pos_app.window.look import HOLD_MS
from pos_app.window.rail_foot import RailAction
from pos_app.window.widgets.sale_row import SaleRow
from tests.end_to_end.counter import WAIT_MS, Counter, decline, pay


def test_a_customer_pays_what_the_cashier_typed(counter: Counter) -> None:
    till = counter.open()
    till.charge(1500)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    (order,) = counter.orders
    assert order.payment is not None
    assert order.payment.amount == 1500


def test_the_keyboard_alone_takes_a_payment(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.type("250")
    till.wait_until_enter_is_heard()
    qtbot.keyClick(till.window.focusWidget(), Qt.Key.Key_Enter)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    till.wait_until_enter_is_heard()
    qtbot.keyClick(till.window.focusWidget(), Qt.Key.Key_Return)
    assert till.window.page is till.window.desk
    assert till.window.keypad.amount == 0


def test_impatient_fingers_charge_once(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.type("700")
    for _ in range(5):
        qtbot.mouseClick(till.window.keypad.charge, Qt.MouseButton.LeftButton)
        qtbot.keyClick(till.window.keypad, Qt.Key.Key_Enter)
    till.wait_for_code()
    assert [order.bill.amount for order in counter.orders] == [700]


def test_the_till_is_ready_for_the_next_customer_by_itself(counter: Counter) -> None:
    till = counter.open()
    till.window.ending.auto_return.return_ms = 50
    till.charge(100)
    pay(till.wait_for_code())
    till.wait_for_page(till.window.desk)
    assert till.window.desk.screen_shown is till.window.keypad
    till.charge(200)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    assert [order.bill.amount for order in counter.orders] == [100, 200]


def test_a_declined_attempt_leaves_the_code_and_the_customer_may_try_again(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.charge(900)
    url = till.wait_for_code()
    with qtbot.waitSignal(till.bridge.order_changed, check_params_cb=lambda c: c.order.failed_attempts == 1):
        decline(url)
    assert till.wait_for_code() == url
    pay(url)
    till.wait_for_ending(Kind.PAID)


def test_a_refused_bill_is_said_with_the_gateways_own_words(counter: Counter) -> None:
    counter.sandbox.scenario = "refuse"
    till = counter.open()
    till.charge(900)
    till.wait_for_ending(Kind.REFUSED)
    ending = till.window.ending.ending
    assert ending is not None
    assert ending.order.message
    assert ending.order.message in till.window.ending.questions.accessibleName()
    assert counter.orders == []


def test_a_code_that_nobody_pays_runs_out_and_a_new_one_can_be_had(counter: Counter) -> None:
    till = counter.open(order_timeout=1)
    till.charge(900)
    till.wait_for_code()
    till.wait_for_ending(Kind.EXPIRED)
    till.window.ending.bar.button(Action.NEW_QR).click()
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    first, second = counter.orders
    assert first.bill.merchant_order_id != second.bill.merchant_order_id
    assert (first.payment, second.bill.amount) == (None, 900)


def test_holding_the_button_cancels_and_a_tap_does_not(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.charge(900)
    till.wait_for_code()
    hold = till.window.single.hold
    qtbot.mouseClick(hold, Qt.MouseButton.LeftButton)
    assert till.window.page is till.window.single
    qtbot.mousePress(hold, Qt.MouseButton.LeftButton)
    till.wait_for_ending(Kind.CANCELLED, timeout_ms=HOLD_MS + 5000)
    qtbot.mouseRelease(hold, Qt.MouseButton.LeftButton)


def test_a_cancelled_order_that_is_paid_after_all_is_shown_when_the_cashier_has_empty_hands(
    counter: Counter, qtbot: QtBot
) -> None:
    till = counter.open()
    till.charge(900)
    url = till.wait_for_code()
    qtbot.keyClick(till.window.focusWidget(), Qt.Key.Key_Escape)
    till.wait_until_enter_is_heard()
    qtbot.keyClick(till.window.focusWidget(), Qt.Key.Key_Return)
    till.wait_for_ending(Kind.CANCELLED)
    till.window.ending.new_sale.emit()
    till.type("55")
    pay(url)
    qtbot.waitUntil(lambda: _states(till.window.rail.sales.rows) == [State.PAID_LATE])
    assert till.window.page is till.window.desk
    till.window.keypad.wipe.click()
    till.charge(60)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    till.window.ending.new_sale.emit()
    till.wait_for_ending(Kind.LATE)
    till.window.ending.bar.button(Action.KEEP).click()
    assert till.window.page is till.window.desk
    qtbot.waitUntil(till.window.strip.isHidden)


def test_odd_money_is_told_after_every_start_until_somebody_has_dealt_with_it(counter: Counter, qtbot: QtBot) -> None:
    counter.sandbox.scenario = "wrong-amount"
    first = counter.open()
    first.charge(900)
    pay(first.wait_for_code())
    first.wait_for_ending(Kind.MISMATCH)
    qtbot.waitUntil(lambda: Action.LATER in first.window.ending.bar.actions_shown)
    first.window.ending.bar.button(Action.LATER).click()
    assert first.window.page is first.window.desk
    assert first.window.strip.isVisible()
    first.close()
    second = counter.open()
    second.wait_for_ending(Kind.MISMATCH)
    second.window.ending.bar.button(Action.LATER).click()
    second.window.strip.click()
    notices = second.window.rooms.notices
    second.wait_for_page(notices)
    notices.dealt.emit(notices.rows.shown[0].notice.order_id, Dealt.REFUNDED_ELSEWHERE)
    qtbot.waitUntil(notices.none.isVisible)
    notices.left.emit()
    assert second.window.page is second.window.desk
    assert second.window.strip.isHidden()
    second.close()
    third = counter.open()
    assert third.window.page is third.window.desk
    assert third.window.strip.isHidden()


def test_an_answer_that_was_lost_says_that_no_code_was_shown_and_offers_a_new_one(counter: Counter) -> None:
    counter.sandbox.scenario = "answer-lost"
    till = counter.open()
    till.charge(900)
    till.wait_for_ending(Kind.LOST)
    counter.sandbox.scenario = "normal"
    till.window.ending.bar.button(Action.CHARGE_AGAIN).click()
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    assert len({order.bill.merchant_order_id for order in counter.orders}) == 2


def test_another_amount_than_the_bill_is_never_called_paid(counter: Counter) -> None:
    counter.sandbox.scenario = "wrong-amount"
    till = counter.open()
    till.charge(900)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.MISMATCH)


def test_while_nobody_can_say_whether_the_code_was_paid_no_new_sale_is_offered(counter: Counter) -> None:
    till = counter.open(order_timeout=1)
    till.charge(900)
    till.wait_for_code()
    counter.sandbox.scenario = "down"
    till.wait_for_ending(Kind.UNKNOWN)
    assert till.window.ending.bar.actions_shown == (Action.SET_ASIDE, Action.CHECK_NOW)
    counter.sandbox.scenario = "normal"
    till.wait_for_ending(Kind.EXPIRED)


def test_a_sale_that_was_set_aside_can_be_looked_at_while_nobody_answers(counter: Counter) -> None:
    till = counter.open(order_timeout=1)
    till.charge(900)
    till.wait_for_code()
    counter.sandbox.scenario = "down"
    till.wait_for_ending(Kind.UNKNOWN)
    till.window.ending.bar.button(Action.SET_ASIDE).click()
    assert till.window.page is till.window.desk
    till.window.rail.sales.rows[0].click()
    till.wait_for_page(till.window.ending)
    till.wait_for_ending(Kind.UNKNOWN)


def test_a_sale_in_the_rail_can_be_looked_at_again(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.charge(900)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    till.window.ending.new_sale.emit()
    till.window.rail.sales.rows[0].click()
    history = till.window.rooms.history
    till.wait_for_page(history)
    qtbot.waitUntil(lambda: history.panel.order is not None, timeout=WAIT_MS)
    assert history.panel.order is not None
    assert history.panel.order.amount == 900


def test_the_language_changes_in_the_middle_of_everything(counter: Counter) -> None:
    till = counter.open()
    till.window.rail.foot.buttons[RailAction.SETTINGS].click()
    people = till.window.rooms.people
    assert till.window.page is people
    people.languages.chips["kk"].click()
    people.bar.back.click()
    assert till.window.keypad.charge.text() == "Шот ұсыну"
    till.charge(900)
    till.wait_for_code()
    assert "Төлеуге" in _texts(till.window.single)
    till.language.use("en")
    assert "To pay" in _texts(till.window.single)


def _states(rows: list[SaleRow]) -> list[State]:
    return [row.order.state for row in rows if row.isVisible() and row.order is not None]


def _texts(widget: QWidget) -> list[str]:
    return [child.accessibleName() for child in widget.findChildren(QWidget)]
