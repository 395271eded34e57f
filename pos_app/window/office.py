"""The ways between a sale and the pages beside it: history, refund, report, comparison, people, notices, help."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pos_app.notice import Dealt
from pos_app.order import Order
from pos_app.people import Right
from pos_app.refund import RefundState
from pos_app.till.messages import Notices, People, RefundChanged, ShiftClosed
from pos_app.window.bridge import Bridge
from pos_app.window.checkout import Checkout
from pos_app.window.guard import Guard
from pos_app.window.look_up_one import OrderFinder
from pos_app.window.printing import Printing
from pos_app.window.rail import Rail
from pos_app.window.rail_foot import RailAction
from pos_app.window.rooms import Rooms

if TYPE_CHECKING:
    from pos_app.journal.finding import Detail


class Office(QObject):
    """Opens and leaves the pages, takes their wishes to the till and the till's news to them. GUI thread.

    `show` brings a page to the front; `back` is what a cashier sees who leaves them all. `language_chosen` carries a
    locale.
    """

    language_chosen = Signal(str)

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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._rooms = rooms
        self._checkout = checkout
        self._guard = guard
        self._printing = printing
        self._show = show
        self._back = back
        self._people = People((), None)
        self._notices = Notices(())
        self._came_from: list[QWidget] = []
        self._over_a_sale = False
        self._over: QWidget | None = None
        self._wired: set[str] = set()
        self._find = OrderFinder(bridge.look_up, self)
        rail.action_chosen.connect(self._go)
        rail.day_chosen.connect(self.open_report)
        rail.notices_chosen.connect(self.open_notices)
        rail.sale_chosen.connect(self._open_sale)
        rail.help_chosen.connect(self.open_help)
        self._rail = rail
        self._hear()

    def _hear(self) -> None:
        bridge = self._bridge
        bridge.people_changed.connect(self._people_changed)
        bridge.notices_changed.connect(self._notices_changed)
        bridge.refund_changed.connect(self._refund_changed)
        bridge.order_changed.connect(self._order_changed)
        bridge.shift_closed.connect(self._shift_closed)
        self._checkout.paid.connect(self._paid)
        self._checkout.print_wanted.connect(self._print_again)
        self._checkout.refund_wanted.connect(self._open_refund)

    # Opening.

    def open_history(self) -> None:
        self._open("history")

    def open_report(self) -> None:
        """The day report, for whoever may see it."""
        if not self._checkout.customer_is_paying:
            self._guard.need(Right.REPORT, partial(self._open, "report"))

    def open_people(self) -> None:
        if not self._checkout.customer_is_paying:
            self._guard.need(Right.SETTINGS, partial(self._open, "people"))

    def open_notices(self) -> None:
        if not self._checkout.customer_is_paying:
            self._open("notices")

    def open_help(self) -> None:
        """At the page that goes with what is on the screen."""
        from pos_app.window.help.topics import TOPICS

        self._page("help").open_at(TOPICS[self._checkout.topic if not self._came_from else self._topic()])
        self._open("help")

    def put_away(self) -> None:
        """All pages are left: a sale, the lock or the end of the program comes first."""
        self._came_from.clear()

    def give_up(self) -> None:
        """The till closes: what is still being written to a file stops."""
        for name, page in self._rooms.made():
            if name == "history":
                page.give_up()  # type: ignore[attr-defined]

    @property
    def page(self) -> QWidget | None:
        """The one that is open; None where a cashier sells."""
        return self._came_from[-1] if self._came_from else None

    def stays_before(self, screen: QWidget) -> bool:
        """Whether an open page stays although a sale has a screen to show.

        One that was opened before a customer paid gives way to what became of that; any other waits for the cashier.
        """
        return bool(self._came_from) and (not self._over_a_sale or screen is self._over)

    def _topic(self) -> str:
        names = {page: name for name, page in self._rooms.made()}
        name = names.get(self._came_from[-1], "keypad")
        return "day_report" if name == "report" else name

    def _go(self, action: RailAction) -> None:
        match action:
            case RailAction.HISTORY | RailAction.REFUND:
                self.open_history()
            case RailAction.SETTINGS:
                self.open_people()
            case RailAction.LOCK:
                self._guard.lock()

    def _open_sale(self, order_id: str) -> None:
        """A sale of the rail: what a person must look at is shown with what can be done, any other in the history."""
        if self._checkout.wants_a_person(order_id):
            self._checkout.look_at(order_id)
        else:
            self._open_order(order_id)

    def _open_order(self, order_id: str) -> None:
        self._page("history").show_order(order_id)
        self._open("history")

    def _open(self, name: str) -> None:
        if self._guard.is_locked:
            return
        page = self._page(name)
        if not self._came_from:
            self._over_a_sale, self._over = self._checkout.customer_is_paying, self._checkout.screen
        if page in self._came_from:
            del self._came_from[self._came_from.index(page) :]
        self._came_from.append(page)
        self._show(page)

    def _page(self, name: str) -> Any:
        page = getattr(self._rooms, name)
        if name not in self._wired:
            self._wired.add(name)
            getattr(self, f"_wire_{name}")(page)
        return page

    def _leave(self) -> None:
        """Back to the page from which this one was opened; from the first, to the sale."""
        if self._came_from:
            self._came_from.pop()
        if self._came_from:
            self._show(self._came_from[-1])
        else:
            self._bridge.end_allowed()
            self._back()

    # What the pages want.

    def _wire_history(self, page: Any) -> None:
        page.left.connect(self._leave)
        page.order_wanted.connect(self._show_qr)
        page.refund_wanted.connect(self._open_refund)
        page.print_wanted.connect(self._print_again)

    def _wire_refund(self, page: Any) -> None:
        page.show_people(self._people)
        page.left.connect(self._leave)
        page.done.connect(self._leave)
        page.refund_pressed.connect(self._bridge.refund)
        page.repeat_wanted.connect(self._bridge.repeat_refund)
        page.print_wanted.connect(self._print_refund)
        self._bridge.refund_changed.connect(page.show_refund)
        self._bridge.refund_not_begun.connect(page.show_not_begun)
        self._bridge.pin_answered.connect(page.show_pin)
        self._bridge.people_changed.connect(page.show_people)

    def _wire_report(self, page: Any) -> None:
        page.left.connect(self._leave)
        page.close_wanted.connect(self._close_shift)
        page.print_wanted.connect(self._printing.print_report)
        page.reconcile_wanted.connect(self._open_reconciliation)
        page.order_wanted.connect(self._open_order)
        self._bridge.shift_closed.connect(page.show_closed)
        self._bridge.shift_not_closed.connect(page.show_not_closed)
        for news in (self._bridge.order_changed, self._bridge.refund_changed, self._bridge.notices_changed):
            news.connect(page.changed)

    def _wire_reconciliation(self, page: Any) -> None:
        page.asked.connect(self._bridge.reconcile)
        page.left.connect(self._leave)
        self._bridge.reconciled.connect(page.show_result)

    def _wire_people(self, page: Any) -> None:
        page.show_people(self._people)
        page.left.connect(self._leave)
        page.put.connect(self._bridge.put_person)
        page.removed.connect(self._bridge.remove_person)
        page.language_chosen.connect(self.language_chosen)
        self._bridge.people_changed.connect(page.show_people)
        self._bridge.person_refused.connect(page.show_refused)

    def _wire_notices(self, page: Any) -> None:
        page.show_notices(self._notices)
        page.left.connect(self._leave)
        page.refund_wanted.connect(self._open_refund)
        page.order_wanted.connect(self._open_order)
        page.check_wanted.connect(self._bridge.check)
        page.dealt.connect(self._deal)
        self._bridge.notices_changed.connect(page.show_notices)
        self._bridge.status_asked.connect(page.show_checked)

    def _wire_help(self, page: Any) -> None:
        page.left.connect(self._leave)

    def _open_reconciliation(self) -> None:
        self._open("reconciliation")

    def _close_shift(self, unreconciled: bool) -> None:
        self._bridge.close_shift(unreconciled=unreconciled)

    def _deal(self, order_id: str, how: Dealt) -> None:
        self._bridge.deal(order_id, how)

    def _show_qr(self, order_id: str) -> None:
        self.put_away()
        self._back()
        self._checkout.show_again(order_id)

    def _open_refund(self, order_id: str) -> None:
        if not self._checkout.customer_is_paying:
            self._find.order(order_id, self._refund_found)

    def _refund_found(self, found: "Detail") -> None:
        self._page("refund").show_order(found.order, found.refunds)
        self._open("refund")

    # Printing.

    def _print_again(self, order_id: str) -> None:
        self._find.order(order_id, self._print_found)

    def _print_found(self, found: "Detail") -> None:
        self._printing.print_order(found.order, found.refunds)

    def _print_refund(self, refund: Any) -> None:
        self._find.order(refund.order_id, partial(self._print_refund_of, refund.key))

    def _print_refund_of(self, key: str, found: "Detail") -> None:
        refund = next((each for each in found.refunds if each.key == key), None)
        if refund is not None:
            self._printing.print_refund(found.order, refund)

    def _paid(self, order: Order, locale: str) -> None:
        self._printing.order_paid(order, locale=locale or None)

    # What the till tells.

    def _people_changed(self, people: People) -> None:
        self._people = people
        self._rail.set_cashier(people.who.name if people.who is not None else "")

    def _notices_changed(self, notices: Notices) -> None:
        self._notices = notices
        self._rail.show_notice_count(len(notices.open))

    def _order_changed(self, change: Any) -> None:
        if "history" in self._wired:
            self._rooms.history.order_changed(change)

    def _refund_changed(self, change: RefundChanged) -> None:
        if "history" in self._wired:
            self._rooms.history.refund_changed(change)
        refund = change.refund
        if refund.state is RefundState.ACCEPTED and not refund.elsewhere and self._printing.prints_by_itself:
            self._print_refund(refund)

    def _shift_closed(self, closed: ShiftClosed) -> None:
        if self._printing.prints_by_itself:
            self._printing.print_report(closed.report)
