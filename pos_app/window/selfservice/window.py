"""The window of a till where customers serve themselves: their pages, and behind a PIN the one for the staff."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pos_app.order import Order
from pos_app.people import Right
from pos_app.resource import resource_path
from pos_app.settings import Settings
from pos_app.till.messages import JournalTrouble, People
from pos_app.window.bridge import Bridge
from pos_app.window.guard import Guard
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.pin_question import PinQuestion
from pos_app.window.printing import Printing
from pos_app.window.selfservice.backroom import Backroom
from pos_app.window.selfservice.closed import CLOSED, ClosedNote
from pos_app.window.selfservice.departure import Departure
from pos_app.window.selfservice.ended import EndedPage
from pos_app.window.selfservice.page import SelfServicePage
from pos_app.window.selfservice.paying import PayingPage
from pos_app.window.selfservice.price_watch import PriceWatch
from pos_app.window.selfservice.selling import Pages, Selling
from pos_app.window.selfservice.staff import StaffPage
from pos_app.window.sounds.sounds import Sounds
from pos_app.window.widgets.sandbox_band import SandboxBand

if TYPE_CHECKING:
    from pos_app.settings.errors import SettingsError
    from pos_app.window.lock import LockScreen

_STARTS_AGAIN_MS: Final = 30_000
"""A kiosk that can't work closes after so long: its watchdog starts the next one."""


class SelfServiceWindow(QWidget):
    """Shows the till of `bridge` to customers alone, in the place of MainWindow. GUI thread.

    Closing it leads to the staff's page, where there are people by the PIN of somebody who may end the program. `left`
    comes once, when it has closed for good and the bridge was told to close the till. A `kiosk` that can't work closes
    by itself.
    """

    left = Signal()

    def __init__(
        self, settings: Settings, bridge: Bridge, look: Look, language: Language, *, sandbox: bool, kiosk: bool = False
    ) -> None:
        super().__init__()
        self._settings = settings
        self._bridge = bridge
        self._look = look
        self._language = language
        self._in_kiosk = kiosk
        self._leaving = False
        self._has_people = False
        self._works_no_more = False
        self.unset: SettingsError | None = None
        """What a sale needs and was said nowhere: the till was left so that it is set up first."""
        self.printing = Printing(settings, language, practice=sandbox, parent=self)
        self.sounds = Sounds(settings, self)
        self.customers_language = Language(language.locale, self)
        self._build_pages()
        self._stack_up(sandbox=sandbox)
        pages = Pages(self.goods, self.paying, self.ended, self._show_to_customer)
        self.selling = Selling(bridge, pages, self.customers_language, settings.terminal_id, self)
        self.guard = Guard(bridge, self._make_lock, self._make_pin_question, self._show_guards_page, self)
        has_list = settings.price_list is not None
        self.backroom = Backroom(bridge, language, has_list=has_list, parent=self)
        self.prices = None
        if settings.price_list is not None:
            self.prices = PriceWatch(settings.price_list, settings.max_amount, self)
            self.prices.stocked.connect(self.goods.stock)
            self.prices.stocked.connect(self.backroom.stocked)
            self.prices.spoiled.connect(self.backroom.spoiled)
        self._connect()
        self.setWindowTitle(f"Rahmet POS · {settings.terminal_id}")
        self.setWindowIcon(QIcon(str(resource_path("icons/mark.svg"))))

    @property
    def page(self) -> QWidget | None:
        """What fills the window now."""
        return self._pages.currentWidget()

    def open(self) -> None:
        """Begins to read the price list. After `show`."""
        if self.prices is not None:
            self.prices.read()

    def leave(self) -> None:
        """Closes without a question; the till ends in its own time."""
        if self._leaving:
            return
        self._leaving = True
        if self.prices is not None:
            self.prices.stop()
        self.hide()
        self._bridge.close()
        self.left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        if self._in_kiosk and not self._has_people:
            # The till has not said yet whose PIN it is: a kiosk has somebody's.
            return
        if self.page is not self.staff:
            self.guard.need(Right.EXIT, self._show_staff, anew=self._has_people)

    def _build_pages(self) -> None:
        look, till, branch = self._look, self._settings.terminal_id, self._settings.branch_name
        customers = self.customers_language
        self.goods = SelfServicePage(
            look,
            customers,
            branch,
            till,
            self._settings.max_amount,
            has_list=self._settings.price_list is not None,
        )
        self.paying = PayingPage(look, customers, branch, till)
        self.ended = EndedPage(look, customers)
        self.staff = StaffPage(look, self._language)
        self.stopped = ClosedNote(look, customers, *CLOSED)

    def _stack_up(self, *, sandbox: bool) -> None:
        self._pages = QStackedWidget()
        for page in (self.goods, self.paying, self.ended, self.staff, self.stopped):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if sandbox:
            column.addWidget(SandboxBand(self._look, self.customers_language))
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._away = Departure(parent=self)
        self._away.gone.connect(self._back_to_customers)
        self._give_up = QTimer(self, singleShot=True, interval=_STARTS_AGAIN_MS)
        self._give_up.timeout.connect(self.leave)
        self.selling.paid.connect(self._paid)
        self.guard.turned_back.connect(self._back_to_customers)
        self.backroom.changed.connect(self._tell_staff)
        self._language.changed.connect(self._tell_staff)
        self.staff.back.connect(self._back_to_customers)
        self.staff.close_pressed.connect(self.leave)
        self._bridge.people_changed.connect(self._people_changed)
        self._bridge.failed.connect(self._stop)
        self._bridge.unset.connect(self._set_up_first)
        self._bridge.journal_trouble.connect(self._journal_trouble)

    # The staff.

    def _people_changed(self, people: People) -> None:
        # Whoever has signed in elsewhere, it is a customer who stands here.
        self._has_people = bool(people.everybody)

    def _make_lock(self) -> "LockScreen":
        from pos_app.window.lock import LockScreen

        # Nobody signs in here, so it is never seen.
        page = LockScreen(self._look, self._language, self._settings.branch_name, self._settings.terminal_id)
        page.setParent(self)
        page.hide()
        return page

    def _make_pin_question(self) -> PinQuestion:
        page = PinQuestion(self._look, self._language)
        self._pages.addWidget(page)
        return page

    def _show_guards_page(self, page: QWidget) -> None:
        if isinstance(page, PinQuestion):
            self._pages.setCurrentWidget(page)
            self._away.watch(True)
        elif isinstance(self.page, PinQuestion):
            self._back_to_customers()

    def _show_staff(self) -> None:
        self._tell_staff()
        self._pages.setCurrentWidget(self.staff)
        self._away.watch(True)

    def _tell_staff(self) -> None:
        self.staff.show_lines(self.backroom.headings, self.backroom.details)

    def _back_to_customers(self) -> None:
        self._away.watch(False)
        self._bridge.end_allowed()
        self._pages.setCurrentWidget(self.stopped if self._works_no_more else self.selling.page)

    # The customers.

    @property
    def _staff_is_here(self) -> bool:
        return self.page is self.staff or isinstance(self.page, PinQuestion)

    def _show_to_customer(self, page: QWidget) -> None:
        if not self._staff_is_here and not self._works_no_more:
            self._pages.setCurrentWidget(page)

    def _paid(self, order: Order, locale: str) -> None:
        self.sounds.paid()
        self.printing.order_paid(order, (), locale)

    def _stop(self, _: str) -> None:
        self._works_no_more = True
        if not self._staff_is_here:
            self._pages.setCurrentWidget(self.stopped)
        if self._in_kiosk:
            self._give_up.start()

    def _set_up_first(self, error: "SettingsError") -> None:
        if self._in_kiosk:
            self._stop(str(error))
        else:
            self.unset = error
            self.leave()

    def _journal_trouble(self, trouble: JournalTrouble) -> None:
        if trouble.fatal:
            self._stop(trouble.detail)
