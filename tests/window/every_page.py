"""A walk over every page of a real window, with a real till and gateway behind it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.people import Right, Role
from pos_app.sandbox import Sandbox
from pos_app.till.messages import LinkState
from pos_app.till.opening import OpenTill
from pos_app.till.pace import Pace
from pos_app.window.bridge import Bridge
from pos_app.window.ending.outcome import Action, Kind
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.main import MainWindow
from pos_app.window.widgets.light import Light
from tests.end_to_end.counter import WAIT_MS, pay
from tests.journal.shifts import Till as Written
from tests.shop import Shop

PACE: Final = Pace(alone_s=0.2, beside_relay_s=0.2, eager_s=0.1, retry_s=(0.2,), watching_s=60)
BRANCH: Final = "Coffee & Co, Abay 52"
PEOPLE: Final = (
    ("Madina O.", Role.ADMINISTRATOR, "2580"),
    ("Aigerim S.", Role.CASHIER, "1379"),
    ("Daniyar K.", Role.SENIOR, "9713"),
)
"""Names in Latin letters: what is in Cyrillic on an English screen is then no name."""

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


class Walk:
    """The window, and `pages`, which leads it to one page after another."""

    def __init__(self, sandbox: Sandbox, folder: Path, qtbot: QtBot, look: Look, locale: str = "ru") -> None:
        shop = Shop(sandbox, folder)
        _a_day(folder)
        settings = shop.settings(
            terminal_id="2", branch_name=BRANCH, order_timeout=300, quick_amounts=(500, 1000, 2000), receipt="ask",
            printer="tcp://127.0.0.1:9", locale=locale,
        )  # fmt: skip
        self.sandbox = sandbox
        self.look = look
        self.language = Language(locale)
        self._qtbot = qtbot
        self.bridge = Bridge(lambda listen: OpenTill(settings, listen, PACE))
        self.window = MainWindow(settings, self.bridge, look, self.language, sandbox=True)
        self.window.resize(1366, 768)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.open()
        with qtbot.waitSignal(self.bridge.summary_changed, timeout=WAIT_MS):
            self.bridge.open()
        lights = self.window.rail.findChildren(Light)
        qtbot.waitUntil(lambda: {light.state for light in lights} == {LinkState.ONLINE}, timeout=WAIT_MS)
        self.window.activateWindow()

    def speak(self, locale: str) -> None:
        """Every language of the window, the customer's too."""
        for language in (self.language, self.window.customer._language, self.window.single._customers_language):
            language.use(locale)

    def close(self) -> None:
        with self._qtbot.waitSignal(self.bridge.closed, timeout=WAIT_MS):
            self.window.leave()
        self.window.printing.stop()
        self.window.deleteLater()

    def pages(self) -> Iterator[tuple[str, QWidget]]:
        """The name of each page and the page, while the window shows it. The window must be left as it was found."""
        for flow in (self._a_sale, self._endings, self._office, self._people, self._questions):
            for name, page in flow():
                # What the till finds out meanwhile would change the page while it is looked at.
                self.bridge.blockSignals(True)
                # What came or went on the page has its place before anybody looks.
                for _ in range(3):
                    QCoreApplication.sendPostedEvents()
                try:
                    yield name, page
                finally:
                    self.bridge.blockSignals(False)

    def _a_sale(self) -> Iterator[tuple[str, QWidget]]:
        window = self.window
        yield "keypad, empty", window.desk
        self._qtbot.keyClicks(window.keypad, "12500")
        yield "keypad", window.desk
        window.customer.show()
        self._charge(12500)
        self._until(window.waiting.isVisible)
        yield "waiting", window.desk
        window.waiting.bar.ask(True)
        yield "waiting, asked", window.desk
        window.waiting.bar.ask(False)
        window.waiting.qr_here_pressed.emit()
        self._until(lambda: window.page is window.single)
        yield "single", window.single
        self._qtbot.keyClick(window.single, Qt.Key.Key_Escape)
        yield "single, asked", window.single
        window.single.no.click()
        window.close()
        yield "question", window.question
        window.question.no.emit()
        self._pay()
        self._ended(Kind.PAID)
        yield "paid", window.ending
        window.customer.hide()
        self._next(Action.NEW_SALE)

    def _endings(self) -> Iterator[tuple[str, QWidget]]:
        window = self.window
        for scenario, kind, action in (
            ("refuse", Kind.REFUSED, Action.NEW_SALE),
            ("answer-lost", Kind.LOST, Action.SET_ASIDE),
        ):
            self.sandbox.scenario = scenario
            self._charge(3200)
            self._ended(kind)
            yield kind.name.lower(), window.ending
            self._next(action)
        self.sandbox.scenario = "normal"
        self._charge(940)
        self._until(lambda: window.page is window.single)
        order = self.sandbox.books.orders()[-1].bill.merchant_order_id
        self.bridge.cancel(order)
        self._ended(Kind.CANCELLED)
        self._until(lambda: Action.CHECK_AGAIN in window.ending.bar.actions_shown)
        yield "cancelled", window.ending
        self._next(Action.NEW_SALE)
        self._pay()
        self.bridge.check(order)
        self._ended(Kind.LATE)
        yield "late", window.ending
        self._next(Action.LATER)

    def _office(self) -> Iterator[tuple[str, QWidget]]:
        window, rooms = self.window, self.window.rooms
        window.office.open_history()
        self._until(lambda: rooms.history.panel.detail is not None)
        yield "history", rooms.history
        for name, opener, sheet in self._sheets():
            opener.emit()
            yield f"history, {name}", sheet
            rooms.history.sheets.close()
        paid = next(order for order in self.sandbox.books.orders() if order.payment is not None)
        window.office._open_refund(paid.bill.merchant_order_id)
        self._until(lambda: window.page is rooms.refund)
        rooms.refund.form.amount.part.click()
        self._qtbot.keyClicks(window.focusWidget(), "5000")
        yield "refund", rooms.refund
        # Not by waitSignal: the signal comes twice from another thread, the second time to a blocker that is gone.
        rooms.refund.form.refund.click()
        self._until(lambda: rooms.refund.outcome.refund is not None and rooms.refund.outcome.refund.state == "accepted")
        yield "refund's outcome", rooms.refund
        window._stay()
        window.office.open_notices()
        self._until(lambda: all(row.sum.isVisible() for row in rooms.notices.rows.shown))
        yield "notices", rooms.notices
        window._stay()
        window.office.open_report()
        self._until(lambda: rooms.report.report is not None)
        yield "report", rooms.report
        rooms.report.bar.day.click()
        self._until(lambda: all(cell.accessibleName() for cell in rooms.report.calendar.cells if cell.isEnabled()))
        yield "report, calendar", rooms.report
        rooms.report.bar.back.click()
        rooms.report.body.panel.close_pressed.emit()
        yield "report, closing", rooms.report
        rooms.report.bar.back.click()
        window.office._open_reconciliation()
        self._until(lambda: window.page is rooms.reconciliation)
        with self._qtbot.waitSignal(self.bridge.reconciled, timeout=WAIT_MS):
            rooms.reconciliation.asked.emit(rooms.reconciliation.day)
        self._until(lambda: not rooms.reconciliation.ask.busy)
        yield "reconciliation", rooms.reconciliation
        window._stay()
        window.office.open_help()
        self._until(lambda: rooms.help.is_read)
        yield "help", rooms.help
        window._stay()

    def _sheets(self) -> Iterator[tuple[str, SignalInstance, QWidget]]:
        history = self.window.rooms.history
        yield "calendar", history.bar.days.calendar_wanted, history.sheets.calendar
        yield "amounts", history.bar.amounts_wanted, history.sheets.amounts
        yield "export", history.bar.export_wanted, history.sheets.export

    def _people(self) -> Iterator[tuple[str, QWidget]]:
        window, rooms = self.window, self.window.rooms
        for name, role, pin in PEOPLE:
            with self._qtbot.waitSignal(self.bridge.people_changed, timeout=WAIT_MS):
                self.bridge.put_person(None, name, role, pin)
        window.office._open_people()
        yield "people", rooms.people
        rooms.people.roll.rows[1].click()
        yield "person", rooms.people
        rooms.people.form.remove_asked.emit()
        yield "person, removing", rooms.people
        window._stay()

    def _questions(self) -> Iterator[tuple[str, QWidget]]:
        window = self.window
        self.bridge.lock()
        self._until(lambda: window.page is window.guard.lock_screen)
        yield "lock", window.guard.lock_screen
        with self._qtbot.waitSignal(self.bridge.pin_answered, timeout=WAIT_MS):
            self.bridge.sign_in(2, "1379")
        self._until(lambda: window.page is window.desk)
        window.guard.need(Right.REPORT, window.office._open_report)
        self._until(lambda: window.page is window.guard.pin_question)
        yield "PIN question", window.guard.pin_question
        window.guard.pin_question.no.emit()
        window._stop("journal.sqlite3: disk I/O error")
        yield "stopped", window.stopped

    def _charge(self, amount: int) -> None:
        self.window.keypad.charge_amount(amount, "")

    def _pay(self) -> None:
        """The customer pays the newest bill."""
        pay(f"{self.sandbox.url}/pay/{self.sandbox.books.orders()[-1].hash}")

    def _ended(self, kind: Kind) -> None:
        def is_so() -> bool:
            ending = self.window.ending.ending
            return self.window.page is self.window.ending and ending is not None and ending.kind is kind

        self._until(is_so)
        self.window.ending.auto_return.cancel()

    def _next(self, action: Action) -> None:
        self.window.ending.bar.button(action).click()

    def _until(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=WAIT_MS)
