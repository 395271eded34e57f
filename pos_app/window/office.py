"""The ways between a sale and the pages beside it: history, refund, report, comparison, people, notices, help."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pos_app.notice import Dealt
from pos_app.people import Right
from pos_app.settings import Settings
from pos_app.till.messages import Notices, OrderChanged, People, RefundChanged
from pos_app.window.bridge import Bridge
from pos_app.window.checkout import Checkout
from pos_app.window.guard import Guard
from pos_app.window.look_up_one import OrderFinder
from pos_app.window.printing import Printing
from pos_app.window.rail import Rail
from pos_app.window.rail_foot import RailAction
from pos_app.window.rooms import Rooms
from pos_app.window.slips import Slips

if TYPE_CHECKING:
    from pos_app.journal.finding import Detail
    from pos_app.window.help.page import HelpPage
    from pos_app.window.history.screen import HistoryScreen
    from pos_app.window.notices.page import NoticesPage
    from pos_app.window.people.page import PeoplePage
    from pos_app.window.reconciliation import ReconciliationPage
    from pos_app.window.refund.screen import RefundScreen
    from pos_app.window.report.screen import ReportScreen
    from pos_app.window.setup.page import SetupPage


class Office(QObject):
    """Opens and leaves the pages, takes their wishes to the till and the till's news to them. GUI thread.

    `show` brings a page to the front; `back` is what a cashier sees who leaves them all. `language_chosen` carries a
    locale, `apply_wanted` settings that hold once the till opens anew. A page is wired when it is opened for the first
    time. `practice`: the settings are the sandbox's, and of the page for them only the people are left.
    """

    language_chosen = Signal(str)
    apply_wanted = Signal(Settings)

    def __init__(
        self,
        bridge: Bridge,
        rooms: Rooms,
        rail: Rail,
        checkout: Checkout,
        guard: Guard,
        printing: Printing,
        *,
        show: Callable[[QWidget], None],
        back: Callable[[], None],
        practice: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._rooms = rooms
        self._rail = rail
        self._checkout = checkout
        self._guard = guard
        self._show = show
        self._back = back
        self._practice = practice
        self._people = People((), None)
        self._notices = Notices(())
        self._opened: list[QWidget] = []
        self._over_a_sale = False
        self._over: QWidget | None = None
        self._wired: set[QWidget] = set()
        self._find = OrderFinder(bridge.look_up, self)
        self._slips = Slips(bridge, printing, self._find, self)
        self._connect()

    def _connect(self) -> None:
        rail, checkout, bridge = self._rail, self._checkout, self._bridge
        rail.action_chosen.connect(self._go)
        rail.day_chosen.connect(self.open_report)
        rail.notices_chosen.connect(self.open_notices)
        rail.sale_chosen.connect(self._open_sale)
        rail.help_chosen.connect(self.open_help)
        checkout.paid.connect(self._slips.paid)
        checkout.print_wanted.connect(self._slips.print_order)
        checkout.refund_wanted.connect(self._open_refund)
        bridge.people_changed.connect(self._people_changed)
        bridge.notices_changed.connect(self._notices_changed)
        bridge.order_changed.connect(self._order_changed)
        bridge.refund_changed.connect(self._refund_changed)

    # Opening and leaving.

    @property
    def page(self) -> QWidget | None:
        """The one that is open; None where a cashier sells."""
        return self._opened[-1] if self._opened else None

    def stays_before(self, screen: QWidget) -> bool:
        """Whether an open page stays although a sale has a screen to show.

        One that was opened while a customer paid gives way to what became of that; any other waits for the cashier.
        """
        return bool(self._opened) and (not self._over_a_sale or screen is self._over)

    def put_away(self) -> None:
        """All pages are left: a sale, the lock or the end of the program comes first."""
        self._opened.clear()

    def open_history(self) -> None:
        self._open(self._history())

    def open_report(self) -> None:
        """The report of the shift, for whoever may see it."""
        if not self._checkout.customer_is_paying:
            self._guard.need(Right.REPORT, self._open_report)

    def open_settings(self) -> None:
        """The settings, for whoever may change them."""
        if not self._checkout.customer_is_paying:
            self._guard.need(Right.SETTINGS, self._open_people if self._practice else self._open_setup)

    def open_notices(self) -> None:
        if not self._checkout.customer_is_paying:
            self._open(self._notices_page())

    def open_help(self) -> None:
        """At the page that goes with what is on the screen."""
        from pos_app.window.help.topics import TOPICS

        page, topic = self._help(), self._rooms.topic(self.page) or self._checkout.topic
        if self.page is not page:
            page.open_at(TOPICS[topic])
            self._open(page)

    def _open_report(self) -> None:
        self._open(self._report())

    def _open_people(self) -> None:
        self._open(self._people_page())

    def _open_setup(self) -> None:
        page = self._setup()
        page.begin_anew()
        self._open(page)

    def _open_reconciliation(self) -> None:
        self._open(self._reconciliation())

    def _open_order(self, order_id: str) -> None:
        page = self._history()
        page.show_order(order_id)
        self._open(page)

    def _open_sale(self, order_id: str) -> None:
        """A sale of the rail: what a person must look at is shown with what can be done, any other in the history."""
        if self._checkout.wants_a_person(order_id):
            self._checkout.look_at(order_id)
        else:
            self._open_order(order_id)

    def _open_refund(self, order_id: str) -> None:
        if not self._checkout.customer_is_paying:
            self._find.order(order_id, self._refund_found)

    def _refund_found(self, found: "Detail") -> None:
        page = self._refund()
        page.show_order(found.order, found.refunds)
        self._open(page)

    def _go(self, action: RailAction) -> None:
        match action:
            case RailAction.HISTORY | RailAction.REFUND:
                self.open_history()
            case RailAction.SETTINGS:
                self.open_settings()
            case RailAction.LOCK:
                self._guard.lock()

    def _open(self, page: QWidget) -> None:
        if self._guard.is_locked:
            return
        if not self._opened:
            self._over_a_sale, self._over = self._checkout.customer_is_paying, self._checkout.screen
        if page in self._opened:
            del self._opened[self._opened.index(page) :]
        self._opened.append(page)
        self._show(page)

    def _leave(self) -> None:
        """Back to the page from which this one was opened; from the first, to the sale."""
        if self._opened:
            self._opened.pop()
        if self._opened:
            self._show(self._opened[-1])
        else:
            self._bridge.end_allowed()
            self._back()

    # The pages, and what they want.

    def _is_new(self, page: QWidget) -> bool:
        """True once for each page."""
        is_new = page not in self._wired
        self._wired.add(page)
        return is_new

    def _history(self) -> "HistoryScreen":
        page = self._rooms.history
        if self._is_new(page):
            page.left.connect(self._leave)
            page.order_wanted.connect(self._show_qr)
            page.refund_wanted.connect(self._open_refund)
            page.print_wanted.connect(self._slips.print_order)
        return page

    def _refund(self) -> "RefundScreen":
        page = self._rooms.refund
        if self._is_new(page):
            page.show_people(self._people)
            page.left.connect(self._leave)
            page.done.connect(self._leave)
            page.refund_pressed.connect(self._bridge.refund)
            page.repeat_wanted.connect(self._bridge.repeat_refund)
            page.print_wanted.connect(self._slips.print_refund)
            self._bridge.refund_changed.connect(page.show_refund)
            self._bridge.refund_not_begun.connect(page.show_not_begun)
            self._bridge.pin_answered.connect(page.show_pin)
            self._bridge.people_changed.connect(page.show_people)
        return page

    def _report(self) -> "ReportScreen":
        page = self._rooms.report
        if self._is_new(page):
            page.left.connect(self._leave)
            page.close_wanted.connect(self._close_shift)
            page.print_wanted.connect(self._slips.print_report)
            page.reconcile_wanted.connect(self._open_reconciliation)
            page.order_wanted.connect(self._open_order)
            self._bridge.shift_closed.connect(page.show_closed)
            self._bridge.shift_not_closed.connect(page.show_not_closed)
            for news in (self._bridge.order_changed, self._bridge.refund_changed, self._bridge.notices_changed):
                news.connect(page.changed)
        return page

    def _reconciliation(self) -> "ReconciliationPage":
        page = self._rooms.reconciliation
        if self._is_new(page):
            page.asked.connect(self._bridge.reconcile)
            page.left.connect(self._leave)
            self._bridge.reconciled.connect(page.show_result)
        return page

    def _people_page(self) -> "PeoplePage":
        page = self._rooms.people
        if self._is_new(page):
            page.show_people(self._people)
            page.left.connect(self._leave)
            page.put.connect(self._bridge.put_person)
            page.removed.connect(self._bridge.remove_person)
            page.language_chosen.connect(self.language_chosen)
            self._bridge.people_changed.connect(page.show_people)
            self._bridge.person_refused.connect(page.show_refused)
        return page

    def _setup(self) -> "SetupPage":
        page = self._rooms.setup
        if self._is_new(page):
            page.left.connect(self._leave)
            page.language_chosen.connect(self.language_chosen)
            page.people_wanted.connect(self._open_people)
            page.apply_wanted.connect(self.apply_wanted)
        return page

    def _notices_page(self) -> "NoticesPage":
        page = self._rooms.notices
        if self._is_new(page):
            page.show_notices(self._notices)
            page.left.connect(self._leave)
            page.refund_wanted.connect(self._open_refund)
            page.order_wanted.connect(self._open_order)
            page.check_wanted.connect(self._bridge.check)
            page.dealt.connect(self._deal)
            self._bridge.notices_changed.connect(page.show_notices)
            self._bridge.status_asked.connect(page.show_checked)
        return page

    def _help(self) -> "HelpPage":
        page = self._rooms.help
        if self._is_new(page):
            page.left.connect(self._leave)
        return page

    def _close_shift(self, unreconciled: bool) -> None:
        self._bridge.close_shift(unreconciled=unreconciled)

    def _deal(self, order_id: str, how: Dealt) -> None:
        self._bridge.deal(order_id, how)

    def _show_qr(self, order_id: str) -> None:
        self.put_away()
        self._back()
        self._checkout.show_again(order_id)

    # What the till tells.

    def _people_changed(self, people: People) -> None:
        self._people = people
        self._rail.set_cashier(people.who.name if people.who is not None else "")

    def _notices_changed(self, notices: Notices) -> None:
        self._notices = notices
        self._rail.show_notice_count(len(notices.open))

    def _order_changed(self, change: OrderChanged) -> None:
        if self._rooms.has_history:
            self._rooms.history.order_changed(change)

    def _refund_changed(self, change: RefundChanged) -> None:
        if self._rooms.has_history:
            self._rooms.history.refund_changed(change)
