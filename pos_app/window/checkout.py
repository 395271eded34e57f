"""Leads one sale after another through the screens: what the till tells decides what cashier and customer see."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pos_app.notice import Dealt, NoticeKind
from pos_app.order import ENDED, Order, State
from pos_app.till.messages import ChargeRefused, Notices, OrderChanged, StatusAsked, Summary
from pos_app.till.order_id import new_order_id
from pos_app.window.bridge import Bridge
from pos_app.window.customer_display import CustomerDisplay
from pos_app.window.desk import Desk
from pos_app.window.ending.screen import EndingScreen
from pos_app.window.keypad import KeypadScreen
from pos_app.window.language import Language
from pos_app.window.sale import Sale, Screen
from pos_app.window.single import SingleScreen
from pos_app.window.waiting import WaitingScreen
from pos_app.window.widgets.qr import load_encoder

_FOR_A_PERSON: Final = frozenset({NoticeKind.PAID_LATE, NoticeKind.MISMATCH})


@dataclass(frozen=True, slots=True)
class Screens:
    """What a sale goes through. `show` brings the desk, the handed-over screen or the ending to the front."""

    desk: Desk
    keypad: KeypadScreen
    waiting: WaitingScreen
    single: SingleScreen
    ending: EndingScreen
    customer: CustomerDisplay
    show: Callable[[QWidget], None]


class Checkout(QObject):
    """The cashier's wishes go to the till, the till's news to the screens. GUI thread.

    `terminal` is the till's name, which is part of every order's ID. `paid` comes once for each sale before a customer
    whose money came, with the locale of the customer's screen; `paying` says when a customer stands before a QR;
    `summoned` that the shop's own software charges one, and that pages beside the sale have to give way.
    """

    paid = Signal(Order, str)
    print_wanted = Signal(str)
    refund_wanted = Signal(str)
    paying = Signal(bool)
    summoned = Signal()

    def __init__(
        self, bridge: Bridge, screens: Screens, language: Language, terminal: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._screens = screens
        self._language = language
        self._terminal = terminal
        self._sale = Sale()
        self._change: OrderChanged | None = None
        self._before_customer = False
        self._handed_over = False
        self._undealt: tuple[str, ...] = ()
        self._noticed: frozenset[str] = frozenset()
        self._watched: set[str] = set()
        self._pointed_out: set[str] = set()
        self._listen_to_cashier()
        bridge.order_changed.connect(self._order_changed)
        bridge.status_asked.connect(self._status_asked)
        bridge.charge_refused.connect(self._charge_refused)
        bridge.notices_changed.connect(self._notices_changed)
        bridge.links_changed.connect(screens.desk.rail.show_links)
        bridge.summary_changed.connect(self._show_summary)

    @property
    def customer_is_paying(self) -> bool:
        """True while closing the window would leave a customer before a QR."""
        charged = self._sale.order is None and self._screens.keypad.busy
        return charged or self._sale.customer_is_paying

    def stands_before(self, order_id: str) -> bool:
        """Whether the order's customer stands here; not so for one that was looked up, or left for the next."""
        return self._before_customer and self._sale.concerns(order_id)

    def wants_a_person(self, order_id: str) -> bool:
        """Whether the order has a notice, or the till still asks about it: then there is something to be done."""
        return order_id in self._noticed or order_id in self._watched

    def look_at(self, order_id: str) -> None:
        """Shows how an order ended, with what can be done, unless a customer is paying."""
        if not self.customer_is_paying:
            self._leave_sale()
            self._look_at(order_id)

    def show_again(self, order_id: str) -> None:
        """Shows a customer the QR of an order that can still be paid, unless another one is paying."""
        if not self.customer_is_paying:
            self._leave_sale()
            self._follow(order_id, before_customer=True)
            self._bridge.tell(order_id)

    def give_up(self) -> None:
        """The till can't work any more: nobody must pay what it would not see."""
        if self._before_customer and self.customer_is_paying:
            self._screens.customer.show_unknown()

    @property
    def undealt(self) -> int:
        """How many payments somebody must still deal with."""
        return len(self._undealt)

    @property
    def topic(self) -> str:
        """What the cashier looks at, as the manual calls it."""
        if self._sale.order is None or self._sale.screen is Screen.KEYPAD:
            return "keypad"
        if self._sale.screen is Screen.WAITING:
            return "waiting"
        return "uncertain" if self._sale.nobody_answers or self._sale.order.state is State.UNCERTAIN else "ending"

    @property
    def screen(self) -> QWidget:
        """What the cashier should look at now."""
        if self._sale.order is None:
            return self._screens.desk
        return self._page_of(self._sale.screen)

    def _listen_to_cashier(self) -> None:
        screens = self._screens
        screens.keypad.charge_pressed.connect(self.charge)
        screens.waiting.qr_here_pressed.connect(self._hand_over)
        screens.ending.new_sale.connect(self._next_customer)
        screens.ending.set_aside.connect(self._next_customer)
        screens.ending.charge_again.connect(self._charge_again)
        screens.ending.dealt.connect(self._deal)
        screens.ending.print_pressed.connect(self._print)
        screens.ending.refund_pressed.connect(self._refund)
        screens.customer.changed.connect(self._screens_changed)
        for asks in (screens.waiting.check_pressed, screens.single.check_pressed, screens.ending.check_again):
            asks.connect(self._check)
        for cancels in (screens.waiting.cancelled, screens.single.cancelled):
            cancels.connect(self._cancel)

    # What the cashier wants.

    def charge(self, amount: int, comment: str) -> None:
        """Begins an order over `amount` tenge; the keypad is busy with it already."""
        load_encoder()
        order_id = new_order_id(self._terminal)
        self._follow(order_id, before_customer=True)
        self._bridge.charge(order_id, amount, comment or None)

    def _charge_again(self, amount: int) -> None:
        comment = self._change.order.comment if self._change is not None else None
        self._leave_sale()
        self._screens.keypad.charge_amount(amount, comment or "")

    def _deal(self, how: Dealt) -> None:
        if self._sale.order_id is not None:
            self._bridge.deal(self._sale.order_id, how)
        self._next_customer()

    def _check(self) -> None:
        if self._sale.order_id is not None:
            self._bridge.check(self._sale.order_id)

    def _cancel(self) -> None:
        if self._sale.order_id is not None:
            self._bridge.cancel(self._sale.order_id)

    def _print(self) -> None:
        if self._sale.order_id is not None:
            self.print_wanted.emit(self._sale.order_id)

    def _refund(self) -> None:
        if self._sale.order_id is not None:
            self.refund_wanted.emit(self._sale.order_id)

    def _hand_over(self) -> None:
        self._handed_over = True
        if self._change is not None:
            self._show(self._sale.screen, self._change)

    def _look_at(self, order_id: str) -> None:
        if self._sale.order_id is None and not self._screens.keypad.busy:
            self._follow(order_id, before_customer=False)
            self._bridge.tell(order_id)

    def _next_customer(self) -> None:
        self._leave_sale()
        self._point_out()

    def _leave_sale(self) -> None:
        self._sale.end()
        self._change = None
        self._screens.waiting.clear()
        self._screens.single.clear()
        self._screens.keypad.clear()
        self._set_paying(False)
        self._screens.desk.show_screen(self._screens.keypad)
        self._screens.show(self._screens.desk)

    def _set_paying(self, paying: bool) -> None:
        self._screens.desk.rail.set_paying(paying)
        self.paying.emit(paying)

    # What the till tells.

    def _order_changed(self, change: OrderChanged) -> None:
        order = change.order
        (self._watched.discard if order.state in ENDED else self._watched.add)(order.id)
        if self._begun_elsewhere(order):
            self._make_way(order.id)
        elif self._left_over(order):
            self._follow(order.id, before_customer=True)
        if self._sale.concerns(order.id):
            before, self._change = self._change, change
            self._show(self._sale.follow(order), change)
            news = before is None or before.order.state is not order.state
            if news and order.state is State.PAID and self._before_customer:
                self.paid.emit(order, self._screens.customer.locale)

    def _status_asked(self, status: StatusAsked) -> None:
        if not self._sale.concerns(status.order_id) or self._change is None:
            return
        before, screen = self._sale.screen, self._sale.asked(status)
        if screen is not before:
            self._show(screen, self._change)
        self._screens.waiting.show_checked(status)
        if screen is Screen.ENDING:
            self._screens.ending.show_checked(status)
            if self._sale.nobody_answers and self._before_customer:
                self._screens.customer.show_unknown()

    def _charge_refused(self, refused: ChargeRefused) -> None:
        if self._sale.concerns(refused.order_id):
            self._sale.end()
            self._screens.keypad.show_refusal(self._language.say("charge_refused"))

    def _notices_changed(self, notices: Notices) -> None:
        self._undealt = tuple(notice.order_id for notice in notices.open if notice.kind in _FOR_A_PERSON)
        self._noticed = frozenset(notice.order_id for notice in notices.open)
        self._screens.ending.show_undealt(frozenset(self._undealt))
        self._point_out()

    def _show_summary(self, summary: Summary) -> None:
        self._screens.desk.rail.show_summary(summary)
        self._screens.keypad.show_summary(summary)

    # Which screen.

    def _follow(self, order_id: str, *, before_customer: bool) -> None:
        self._sale.begin(order_id, looked_up=not before_customer)
        self._change = None
        self._before_customer = before_customer
        self._handed_over = False

    def _left_over(self, order: Order) -> bool:
        """An order whose QR can still be paid, from before the till was started: its customer may stand here."""
        return order.payable and self._idle

    def _begun_elsewhere(self, order: Order) -> bool:
        """An order of the shop's own software, over the till's API: its customer stands here, and nobody else does."""
        free = not self.customer_is_paying or self._sale.screen is Screen.ENDING
        return order.state is State.CREATING and free and not self._sale.concerns(order.id)

    def _make_way(self, order_id: str) -> None:
        """Whatever is typed or looked at gives way to a customer."""
        self._leave_sale()
        self.summoned.emit()
        self._follow(order_id, before_customer=True)
        self._screens.keypad.hold()

    @property
    def _idle(self) -> bool:
        return self._sale.order_id is None and not self._screens.keypad.busy and self._screens.keypad.amount == 0

    def _show(self, screen: Screen, change: OrderChanged) -> None:
        """On the screens that are seen, and no others: a code takes its time to be laid out."""
        screens = self._screens
        if self._before_customer and screens.customer.present:
            screens.customer.show_order(change)
        if screen is Screen.WAITING:
            page = self._page_of(screen)
            (screens.single if page is screens.single else screens.waiting).show_order(change)
            self._set_paying(True)
            screens.desk.show_screen(screens.waiting)
        elif screen is Screen.ENDING:
            if change.order.state in (State.PAID_LATE, State.MISMATCH):
                self._pointed_out.add(change.order.id)
            screens.ending.show_order(change)
        screens.show(self._page_of(screen))

    def _page_of(self, screen: Screen) -> QWidget:
        if screen is Screen.ENDING:
            return self._screens.ending
        handed_over = self._handed_over or not self._screens.customer.present
        return self._screens.single if screen is Screen.WAITING and handed_over else self._screens.desk

    def _screens_changed(self) -> None:
        if not self._screens.customer.present:
            self._screens.customer.forget()
        if self._change is not None:
            self._show(self._sale.screen, self._change)

    def _point_out(self) -> None:
        """Shows a payment that somebody must deal with, once for each, when the cashier has empty hands."""
        news = next((order_id for order_id in self._undealt if order_id not in self._pointed_out), None)
        if news is not None and self._idle:
            self._pointed_out.add(news)
            self._look_at(news)
