"""Closing the window, coming back, and what the cashier sees of trouble."""

import sqlite3
import threading

import requests
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.till.messages import JournalTrouble
from pos_app.window.ending.outcome import Kind
from tests.end_to_end.counter import WAIT_MS, Counter, pay


def test_closing_asks_first_while_a_customer_pays(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.charge(900)
    url = till.wait_for_code()
    till.window.close()
    assert till.window.page is till.window.question
    qtbot.keyClick(till.window.focusWidget(), Qt.Key.Key_Return)
    assert till.wait_for_code() == url
    till.window.close()
    pay(url)
    till.wait_for_ending(Kind.PAID)


def test_a_till_that_is_idle_closes_at_once_and_leaves_no_thread(counter: Counter, qtbot: QtBot) -> None:
    others = set(threading.enumerate())
    till = counter.open()
    with qtbot.waitSignal(till.bridge.closed, timeout=3000):
        till.window.close()
    till.closed = True
    assert not till.window.isVisible()
    qtbot.waitUntil(lambda: set(threading.enumerate()) <= others)


def test_a_code_is_on_the_screen_again_after_a_restart_and_its_payment_is_seen(counter: Counter) -> None:
    first = counter.open()
    first.charge(900)
    url = first.wait_for_code()
    first.close()
    second = counter.open()
    assert second.wait_for_code() == url
    pay(url)
    second.wait_for_ending(Kind.PAID)


def test_a_payment_made_while_the_till_was_off_is_seen_at_the_next_start(counter: Counter, qtbot: QtBot) -> None:
    first = counter.open()
    first.charge(900)
    url = first.wait_for_code()
    first.close()
    pay(url)
    second = counter.open()
    second.wait_for_ending(Kind.PAID)


def test_a_second_till_on_the_same_folder_says_who_holds_it(counter: Counter) -> None:
    counter.open()
    second = counter.open()
    second.wait_for_page(second.window.stopped)
    assert "in use by process" in second.window.stopped.detail.text()
    second.window.close()
    assert not second.window.isVisible()
    second.closed = True


def test_a_journal_that_cannot_be_written_stops_new_bills_and_keeps_what_was_typed(
    counter: Counter, qtbot: QtBot
) -> None:
    till = counter.open()
    lock = sqlite3.connect(counter.folder / "journal.sqlite3", isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    try:
        with qtbot.waitSignal(till.bridge.charge_refused, timeout=20_000):
            till.charge(900)
    finally:
        lock.rollback()
        lock.close()
    assert till.window.page is till.window.desk
    assert till.window.keypad.amount == 900
    assert till.window.keypad.card.trouble.text() == "Счёт не выставлен"
    assert "Журнал кассы не записывается" in till.window.strip.sentence.text()
    assert till.window.strip.isVisible()
    assert counter.orders == []
    till.window.keypad.charge.click()
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    assert till.window.strip.isHidden()


def test_a_payment_that_cannot_be_written_is_not_shown_before_it_is(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    till.charge(900)
    url = till.wait_for_code()
    lock = sqlite3.connect(counter.folder / "journal.sqlite3", isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    try:
        with qtbot.waitSignal(till.bridge.journal_trouble, timeout=20_000):
            requests.post(f"{url}/pay", timeout=5)
        assert till.window.page is till.window.single
        assert till.window.strip.isVisible()
    finally:
        lock.rollback()
        lock.close()
    till.wait_for_ending(Kind.PAID)
    qtbot.waitUntil(till.window.strip.isHidden)


def test_a_till_that_fails_takes_the_code_from_the_customers_screen(counter: Counter, qtbot: QtBot) -> None:
    till = counter.open()
    # As if on a display of the customer's own.
    till.window.customer.show()
    till.charge(900)
    till.wait_for_page(till.window.desk)
    qtbot.waitUntil(lambda: till.window.customer.pay.qr.shows_code, timeout=WAIT_MS)
    assert till.window.customer.pay.isVisibleTo(till.window.customer)
    till.bridge.journal_trouble.emit(JournalTrouble("the till stopped", fatal=True))
    assert till.window.page is till.window.stopped
    assert till.window.stopped.detail.text() == "the till stopped"
    assert not till.window.customer.pay.isVisibleTo(till.window.customer)
    till.window.close()
    assert not till.window.isVisible()
    till.closed = True
