"""The cashier's window, with a real till and gateway behind it: its sales, and all else that it can be led to."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.people import Right, Role
from pos_app.sandbox import Sandbox
from pos_app.till.messages import LinkState
from pos_app.till.opening import OpenTill
from pos_app.window.bridge import Bridge
from pos_app.window.ending.outcome import Action, Kind
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.main import MainWindow
from pos_app.window.widgets.light import Light
from tests.end_to_end.counter import WAIT_MS, pay
from tests.journal.shifts import Till as Written
from tests.shop import Shop
from tests.window.walks.walk import BRANCH, PACE, Page, Walk

PEOPLE: Final = (
    ("Madina O.", Role.ADMINISTRATOR, "2580"),
    ("Aigerim S.", Role.CASHIER, "1379"),
    ("Daniyar K.", Role.SENIOR, "9713"),
)
_WORDS_OF_GATEWAY: Final = frozenset({*["Филиал", "не", "принимает", "оплату", "обратитесь", "к", "менеджеру"]})
DATA: Final = frozenset({BRANCH, *(name for name, _, _ in PEOPLE), "Aigerim", "Daniyar"})


def _a_day(folder: Path) -> None:
    """Sales of the last hours, some of which went wrong or back."""
    folder.mkdir()
    written = Written.open(folder)
    written.terminal = "2"
    first = datetime.now(UTC) - timedelta(hours=5)
    for number in range(24):
        at = first + timedelta(minutes=12 * number)
        order = written.begin(1500 + 950 * number, at, "Aigerim" if number % 4 else "Daniyar")
        if number % 9 == 5:
            written.move(order, State.REJECTED, at, event="create_refused")
        elif number % 11 == 7:
            written.move(order, State.EXPIRED, at + timedelta(minutes=5), event="time_up")
            written.move(order, State.CLOSED, at + timedelta(minutes=8), event="status_unpaid")
        else:
            written.pay(order, at + timedelta(seconds=40))
            if number % 7 == 3:
                written.refund(order, 500, at + timedelta(minutes=3))
    written.journal.close()


class TillWalk(Walk):
    """What the walks of the cashier's window share: the till, and what is done at it."""

    in_kiosk = False

    def __init__(self, folder: Path, qtbot: QtBot, look: Look, locale: str = "ru") -> None:
        self.sandbox = Sandbox()
        self.sandbox.start()
        _a_day(folder)
        settings = Shop(self.sandbox, folder).settings(
            terminal_id="2", branch_name=BRANCH, order_timeout=300, quick_amounts=(500, 1000, 2000), receipt="ask",
            printer="tcp://127.0.0.1:9", locale=locale,
        )  # fmt: skip
        self.bridge = self.news = Bridge(lambda listen: OpenTill(settings, listen, PACE))
        language = Language(locale)
        self.till = MainWindow(settings, self.bridge, look, language, sandbox=True, kiosk=self.in_kiosk)
        super().__init__(qtbot, look, self.till, language)
        self._show()
        self.till.open()
        self.languages = (language, self.till.customer._language, self.till.single._customers_language)
        with qtbot.waitSignal(self.bridge.summary_changed, timeout=WAIT_MS):
            self.bridge.open()
        lights = self.till.rail.findChildren(Light)
        self._until(lambda: {light.state for light in lights} == {LinkState.ONLINE})

    def close(self) -> None:
        with self.qtbot.waitSignal(self.bridge.closed, timeout=WAIT_MS):
            self.till.leave()
        self.till.printing.stop()
        self.till.sounds.stop()
        self.till.deleteLater()
        self.sandbox.stop()

    def _hire(self) -> None:
        for name, role, pin in PEOPLE:
            with self.qtbot.waitSignal(self.bridge.people_changed, timeout=WAIT_MS):
                self.bridge.put_person(None, name, role, pin)

    def _charge(self, amount: int) -> None:
        self.till.keypad.charge_amount(amount, "")

    def _pay(self) -> None:
        """The customer pays the newest bill."""
        pay(f"{self.sandbox.url}/pay/{self.sandbox.books.orders()[-1].hash}")

    def _ended(self, kind: Kind) -> None:
        def is_so() -> bool:
            ending = self.till.ending.ending
            return self.till.page is self.till.ending and ending is not None and ending.kind is kind

        self._until(is_so)
        self.till.ending.auto_return.cancel()

    def _next(self, action: Action) -> None:
        self.till.ending.bar.button(action).click()

    def _cancelled_order(self) -> str:
        self._charge(940)
        self._until(lambda: self.till.page is self.till.single)
        order = self.sandbox.books.orders()[-1].bill.merchant_order_id
        self.bridge.cancel(order)
        self._ended(Kind.CANCELLED)
        return order

    def _pay_late(self, order: str) -> None:
        self._next(Action.NEW_SALE)
        self._pay()
        self.bridge.check(order)
        self._ended(Kind.LATE)


class SaleWalk(TillWalk):
    """From the keypad to each ending."""

    def is_data(self, text: str) -> bool:
        """What the gateway says, broken over lines."""
        return set(re.findall(r"\w+", text)) <= _WORDS_OF_GATEWAY

    def _ways(self) -> Iterator[Page]:
        yield from self._a_sale()
        yield from self._endings()

    def _a_sale(self) -> Iterator[Page]:
        till = self.till
        yield "keypad, empty", till.desk
        self.qtbot.keyClicks(till.keypad, "12500")
        yield "keypad", till.desk
        till.customer.show()
        self._charge(12500)
        self._until(till.waiting.isVisible)
        yield "waiting", till.desk
        till.waiting.bar.ask(True)
        yield "waiting, asked", till.desk
        till.waiting.bar.ask(False)
        till.waiting.qr_here_pressed.emit()
        self._until(lambda: till.page is till.single)
        yield "single", till.single
        self.qtbot.keyClick(till.single, Qt.Key.Key_Escape)
        yield "single, asked", till.single
        till.single.asking.no.click()
        till.close()
        yield "question", till.question
        till.question.no.emit()
        self._pay()
        self._ended(Kind.PAID)
        yield "paid", till.ending
        till.customer.hide()
        self._next(Action.NEW_SALE)

    def _endings(self) -> Iterator[Page]:
        till = self.till
        for scenario, kind, action in (
            ("refuse", Kind.REFUSED, Action.NEW_SALE),
            ("answer-lost", Kind.LOST, Action.SET_ASIDE),
        ):
            self.sandbox.scenario = scenario
            self._charge(3200)
            self._ended(kind)
            yield kind.name.lower(), till.ending
            self._next(action)
        self.sandbox.scenario = "normal"
        order = self._cancelled_order()
        self._until(lambda: Action.CHECK_AGAIN in till.ending.bar.actions_shown)
        yield "cancelled", till.ending
        self._pay_late(order)
        yield "late", till.ending
        self._next(Action.LATER)


class OfficeWalk(TillWalk):
    """All that is not a sale: the books, the people, the manual, and who may go there."""

    def settle(self) -> None:
        super().settle()
        # The manual is fetched beside the window.
        if self.till.page is vars(self.till.rooms).get("help"):
            self._until(lambda: self.till.rooms.help.is_read)

    def is_prose(self, widget: QWidget) -> bool:
        if "help" not in vars(self.till.rooms):
            return False
        page = self.till.rooms.help
        return page.text.isAncestorOf(widget) or page.contents.isAncestorOf(widget)

    def _ways(self) -> Iterator[Page]:
        self._charge(12500)
        self._until(lambda: self.till.page is self.till.single)
        self._pay()
        self._ended(Kind.PAID)
        self._next(Action.NEW_SALE)
        self._pay_late(self._cancelled_order())
        self._next(Action.LATER)
        yield from self._office()
        yield from self._people()
        yield from self._questions()

    def _office(self) -> Iterator[Page]:
        till, rooms = self.till, self.till.rooms
        till.office.open_history()
        self._until(lambda: rooms.history.panel.detail is not None)
        yield "history", rooms.history
        for name, opener, sheet in self._sheets():
            opener.emit()
            yield f"history, {name}", sheet
            rooms.history.sheets.close()
        paid = next(order for order in self.sandbox.books.orders() if order.payment is not None)
        till.office._open_refund(paid.bill.merchant_order_id)
        self._until(lambda: till.page is rooms.refund)
        rooms.refund.form.amount.part.click()
        self.qtbot.keyClicks(till.focusWidget(), "5000")
        yield "refund", rooms.refund
        # Not by waitSignal: the signal comes twice from another thread, the second time to a blocker that is gone.
        rooms.refund.form.refund.click()
        self._until(lambda: rooms.refund.outcome.refund is not None and rooms.refund.outcome.refund.state == "accepted")
        yield "refund's outcome", rooms.refund
        till._stay()
        till.office.open_notices()
        self._until(lambda: all(row.sum.isVisible() for row in rooms.notices.rows.shown))
        yield "notices", rooms.notices
        till._stay()
        yield from self._report()
        till.office._open_reconciliation()
        self._until(lambda: till.page is rooms.reconciliation)
        with self.qtbot.waitSignal(self.bridge.reconciled, timeout=WAIT_MS):
            rooms.reconciliation.asked.emit(rooms.reconciliation.day)
        self._until(lambda: not rooms.reconciliation.ask.busy)
        yield "reconciliation", rooms.reconciliation
        till._stay()
        till.office.open_help()
        self._until(lambda: rooms.help.is_read)
        yield "help", rooms.help
        till._stay()

    def _report(self) -> Iterator[Page]:
        report = self.till.rooms.report
        self.till.office.open_report()
        self._until(lambda: report.report is not None)
        yield "report", report
        report.bar.day.click()
        self._until(lambda: all(cell.accessibleName() for cell in report.calendar.cells if cell.isEnabled()))
        yield "report, calendar", report
        report.bar.back.click()
        report.body.panel.close_pressed.emit()
        yield "report, closing", report
        report.bar.back.click()

    def _sheets(self) -> Iterator[tuple[str, SignalInstance, QWidget]]:
        history = self.till.rooms.history
        yield "calendar", history.bar.days.calendar_wanted, history.sheets.calendar
        yield "amounts", history.bar.amounts_wanted, history.sheets.amounts
        yield "export", history.bar.export_wanted, history.sheets.export

    def _people(self) -> Iterator[Page]:
        till, rooms = self.till, self.till.rooms
        self._hire()
        till.office._open_people()
        yield "people", rooms.people
        rooms.people.roll.rows[1].click()
        yield "person", rooms.people
        rooms.people.form.remove_asked.emit()
        yield "person, removing", rooms.people
        till._stay()

    def _questions(self) -> Iterator[Page]:
        till = self.till
        self.bridge.lock()
        self._until(lambda: till.page is till.guard.lock_screen)
        yield "lock", till.guard.lock_screen
        self.bridge.sign_in(2, "1379")
        self._until(lambda: till.page is till.desk)
        till.guard.need(Right.REPORT, till.office._open_report)
        self._until(lambda: till.page is till.guard.pin_question)
        yield "PIN question", till.guard.pin_question
        till.guard.pin_question.no.emit()
        till._stop("journal.sqlite3: disk I/O error")
        yield "stopped", till.stopped


class KioskWalk(TillWalk):
    """The way out of a kiosk, and what it says where it can't work."""

    in_kiosk = True

    def _ways(self) -> Iterator[Page]:
        till = self.till
        self._hire()
        self.bridge.lock()
        self._until(lambda: till.page is till.guard.lock_screen)
        yield "kiosk, locked", till.guard.lock_screen
        self.bridge.sign_in(2, "1379")
        self._until(lambda: till.page is till.desk)
        till.close()
        self._until(lambda: till.page is till.guard.pin_question)
        yield "kiosk, way out", till.guard.pin_question
        self.qtbot.keyClicks(till.guard.pin_question.pin, "0000")
        self._until(lambda: till.guard.pin_question.pin.patience.words(self.languages[0]) != "")
        yield "kiosk, wrong PIN", till.guard.pin_question
        till.guard.pin_question.no.emit()
        self._until(lambda: till.page is till.desk)
        till._stop("journal.sqlite3: disk I/O error")
        yield "kiosk, stopped", till.stopped
