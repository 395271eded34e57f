"""Leads one customer after another from the tiles to the QR and to how it ended: what the till tells decides."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pos_app.order import Order, State
from pos_app.till.messages import ChargeRefused, OrderChanged, StatusAsked
from pos_app.till.order_id import new_order_id
from pos_app.window.bridge import Bridge
from pos_app.window.language import Language
from pos_app.window.selfservice.ended import EndedPage
from pos_app.window.selfservice.page import SelfServicePage
from pos_app.window.selfservice.paying import PayingPage


@dataclass(frozen=True, slots=True)
class Pages:
    """What an order goes through. `show` brings one of them to the front."""

    goods: SelfServicePage
    paying: PayingPage
    ended: EndedPage
    show: Callable[[QWidget], None]


class Selling(QObject):
    """The customer's wishes go to the till, the till's news to the pages. GUI thread.

    An order that came over the till's API is led like one from the tiles. `paid` comes once for each customer whose
    money came, with the locale that they read.
    """

    paid = Signal(Order, str)

    def __init__(
        self, bridge: Bridge, pages: Pages, language: Language, terminal: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._pages = pages
        self._language = language
        self._terminal = terminal
        self._order_id = ""
        self._order: Order | None = None
        self._given_up = False
        pages.goods.charge_pressed.connect(self._charge)
        pages.paying.cancelled.connect(self._give_up)
        pages.ended.next_customer.connect(self._next_customer)
        bridge.order_changed.connect(self._order_changed)
        bridge.status_asked.connect(self._status_asked)
        bridge.charge_refused.connect(self._refused)

    @property
    def customer_is_paying(self) -> bool:
        """True while a customer stands before a QR, or is about to."""
        return bool(self._order_id) and (self._order is None or self._order.state in (State.CREATING, State.WAITING))

    @property
    def page(self) -> QWidget:
        """What the customer should look at now."""
        if self._order is None or self._order.state is State.CREATING:
            return self._pages.goods
        waits = self._order.state is State.WAITING and not self._pages.ended.is_unknown_of(self._order)
        return self._pages.paying if waits else self._pages.ended

    def _charge(self, amount: int, comment: str) -> None:
        self._follow(new_order_id(self._terminal))
        self._bridge.charge(self._order_id, amount, comment or None)

    def _give_up(self) -> None:
        self._given_up = True
        self._bridge.cancel(self._order_id)

    def _next_customer(self) -> None:
        self._follow("")
        self._pages.paying.clear()
        self._pages.ended.clear()
        self._pages.goods.clear()
        self._pages.show(self._pages.goods)

    def _follow(self, order_id: str) -> None:
        self._order_id, self._order, self._given_up = order_id, None, False

    def _order_changed(self, change: OrderChanged) -> None:
        order = change.order
        if not self._order_id and (order.payable or order.state is State.CREATING):
            self._follow(order.id)
            self._pages.goods.hold()
        if order.id != self._order_id:
            return
        before, self._order = self._order, order
        if order.state is State.CREATING:
            return
        if order.state is State.WAITING:
            self._pages.paying.show_order(change)
            self._pages.show(self.page)
        elif before is None or before.state is not order.state:
            self._end(order)

    def _end(self, order: Order) -> None:
        self._pages.paying.clear()
        if not self._pages.ended.knows(order.state) or (self._given_up and order.state is State.CLOSED):
            self._next_customer()
            return
        self._pages.ended.show_ended(order)
        self._pages.show(self._pages.ended)
        if order.state is State.PAID:
            self.paid.emit(order, self._language.locale)

    def _status_asked(self, status: StatusAsked) -> None:
        order = self._order
        if order is None or status.order_id != order.id or status.answered or self._pages.ended.is_unknown_of(order):
            return
        if order.state is State.WAITING and order.time_is_up:
            self._pages.ended.show_unknown(order)
            self._pages.show(self._pages.ended)

    def _refused(self, refused: ChargeRefused) -> None:
        if refused.order_id == self._order_id:
            self._follow("")
            self._pages.goods.show_refusal(self._language.say("kiosk_ask_staff"))
