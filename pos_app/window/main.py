"""The cashier's window: the screens of a sale, one above the other, and what may stand over all of them."""

from datetime import UTC, date, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pos_app.day import local_day
from pos_app.resource import resource_path
from pos_app.settings import Settings
from pos_app.till.messages import JournalRebuilt, JournalTrouble, Notices
from pos_app.window.bridge import Bridge
from pos_app.window.checkout import Checkout, Screens
from pos_app.window.customer import CustomerScreen
from pos_app.window.customer_display import CustomerDisplay
from pos_app.window.desk import Desk
from pos_app.window.ending.screen import EndingScreen
from pos_app.window.keypad import KeypadScreen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.notice_strip import NoticeStrip
from pos_app.window.question import Question
from pos_app.window.rail import Rail
from pos_app.window.reconciliation import ReconciliationPage
from pos_app.window.single import SingleScreen
from pos_app.window.stopped import StoppedPage
from pos_app.window.waiting import WaitingScreen
from pos_app.window.widgets.cross_fade import CrossFade
from pos_app.window.widgets.sandbox_band import SandboxBand


class MainWindow(QWidget):
    """Shows the till of `bridge`. Closing asks first while a customer pays. GUI thread.

    `left` comes once, when the window has closed for good and the bridge was told to close the till.
    """

    left = Signal()

    def __init__(self, settings: Settings, bridge: Bridge, look: Look, language: Language, *, sandbox: bool) -> None:
        super().__init__()
        till, branch = settings.terminal_id, settings.branch_name
        self._bridge = bridge
        self._language = language
        self._leaving = False
        self._trouble = False
        self._rebuilt: JournalRebuilt | None = None
        self._build_screens(look, language, till, branch, settings.max_amount)
        self.customer = CustomerScreen(look, Language(language.locale, self), branch, till, sandbox)
        self.display = CustomerDisplay(self.customer, self)
        self._stack_up(look, sandbox=sandbox)
        screens = Screens(
            self.desk, self.keypad, self.waiting, self.single, self.ending, self.display, self._show_screen
        )
        self.checkout = Checkout(bridge, screens, language, till, self)
        self._connect()
        self.setWindowTitle(f"Rahmet POS · {till}")
        self.setWindowIcon(QIcon(str(resource_path("icons/mark.svg"))))

    @property
    def page(self) -> QWidget | None:
        """What fills the window now."""
        return self._pages.currentWidget()

    def open(self) -> None:
        """Shows the customer's greeting too, where there is a display for it. After `show`."""
        self.display.open()

    def leave(self) -> None:
        """Closes without a question; the till ends in its own time."""
        if self._leaving:
            return
        self._leaving = True
        self.display.close()
        self.hide()
        self._bridge.close()
        self.left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        if self.checkout.customer_is_paying and self.page is not self.stopped:
            self._show_page(self.question)
        else:
            self.leave()

    def _build_screens(self, look: Look, language: Language, till: str, branch: str, max_amount: int) -> None:
        self.rail = Rail(look, language, till)
        self.keypad = KeypadScreen(look, language, max_amount)
        self.waiting = WaitingScreen(look, language)
        self.desk = Desk(self.rail, self.keypad, self.waiting)
        self.single = SingleScreen(look, language, branch, till)
        self.ending = EndingScreen(look, language, till)
        self.question = Question(
            look, language, title="ask_close", text="ask_close_hint", yes="yes_close", no="no_stay"
        )
        self.reconciliation = ReconciliationPage(look, language, _today)
        self.stopped = StoppedPage(look, language)

    def _stack_up(self, look: Look, *, sandbox: bool) -> None:
        self.strip = NoticeStrip(look, self._language)
        self._pages = QStackedWidget()
        for page in (self.desk, self.single, self.ending, self.reconciliation, self.question, self.stopped):
            self._pages.addWidget(page)
        self._fade = CrossFade(look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if sandbox:
            column.addWidget(SandboxBand(look, self._language))
        column.addWidget(self.strip)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.rail.language_chosen.connect(self._speak)
        self.rail.day_chosen.connect(self._open_day)
        self.reconciliation.asked.connect(self._bridge.reconcile)
        self.reconciliation.left.connect(self._stay)
        self._bridge.reconciled.connect(self.reconciliation.show_result)
        self.question.yes.connect(self.leave)
        self.question.no.connect(self._stay)
        self.stopped.close_pressed.connect(self.leave)
        self._bridge.failed.connect(self._stop)
        self._bridge.journal_trouble.connect(self._journal_trouble)
        self._bridge.journal_rebuilt.connect(self._journal_rebuilt)
        self._bridge.notices_changed.connect(self._notices_changed)
        self.strip.clicked.connect(self._strip_pressed)

    def _speak(self, locale: str) -> None:
        self._language.use(locale)
        self.customer.set_home_locale(locale)

    def _open_day(self) -> None:
        if not self.checkout.customer_is_paying:
            self._show_page(self.reconciliation)

    def _stay(self) -> None:
        self._show_page(self.checkout.screen)

    def _stop(self, detail: str) -> None:
        self.checkout.give_up()
        self.stopped.show_detail(detail)
        self._show_page(self.stopped)

    def _journal_trouble(self, trouble: JournalTrouble) -> None:
        if trouble.fatal:
            self._stop(trouble.detail)
        else:
            self._trouble = bool(trouble.detail)
            self._tell_strip()

    def _journal_rebuilt(self, rebuilt: JournalRebuilt) -> None:
        self._rebuilt = rebuilt
        self._tell_strip()

    def _notices_changed(self, _: Notices) -> None:
        self._tell_strip()

    def _strip_pressed(self) -> None:
        if self._trouble:
            return
        if self._rebuilt is not None:
            if self._rebuilt.ended:
                self._bridge.accept_rebuilt()
                self._rebuilt = None
                self._tell_strip()
        else:
            self.checkout.look_at_undealt()

    def _tell_strip(self) -> None:
        """The worst first; what is between the cashier and old payments is not for a customer's eyes."""
        undealt, rebuilt = self.checkout.undealt, self._rebuilt
        if self._trouble:
            self.strip.show_words("journal_stuck")
        elif rebuilt is not None:
            key = "journal_rebuilt" if rebuilt.ended else "journal_rebuilding"
            self.strip.show_words(
                key, kept=rebuilt.taken_over, asked=rebuilt.asked, lost=rebuilt.lost, path=str(rebuilt.kept_aside)
            )
        elif undealt and self.page is self.desk:
            self.strip.show_words("undealt", n=undealt)
        else:
            self.strip.show_words("")

    def _show_screen(self, screen: QWidget) -> None:
        # A question stands until it is answered, or until there is nothing left to ask.
        asks = self.page is self.question and self.checkout.customer_is_paying
        if self.page is not self.stopped and not asks:
            self._show_page(screen)

    def _show_page(self, page: QWidget) -> None:
        before = self.page
        if page is before:
            return
        if page is self.desk and before is not self.single:
            self._fade.start(self._pages)
        self._pages.setCurrentWidget(page)
        self._tell_strip()


def _today() -> date:
    return local_day(datetime.now(UTC))
