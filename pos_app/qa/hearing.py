"""Hears what a till says, and waits for what it will say: for a sale that nobody watches."""

import threading
import time
from collections.abc import Callable

from pos_app.order import Order
from pos_app.refund import Refund
from pos_app.till.messages import Links, LinkState, Message, OrderChanged, RefundChanged, RefundNotBegun


class GivenUp(Exception):
    """Nobody waits any more: the run was stopped."""


class Hearing:
    """The newest of each order, each refund and the links. Called in the till's thread, asked in others.

    `on_order` is called in the till's thread with each change of an order, and must not wait.
    """

    def __init__(self, on_order: Callable[[Order], None]) -> None:
        self._on_order = on_order
        self._news = threading.Condition()
        self._given_up = False
        self.orders: dict[str, Order] = {}
        self.refunds: dict[str, Refund] = {}
        self.not_begun: set[str] = set()
        self.gateway = LinkState.UNKNOWN

    def __call__(self, message: Message) -> None:
        if isinstance(message, OrderChanged):
            self._on_order(message.order)
        with self._news:
            match message:
                case OrderChanged(order=order):
                    self.orders[order.id] = order
                case RefundChanged(refund=refund):
                    self.refunds[refund.key] = refund
                case RefundNotBegun(order_id=order_id):
                    self.not_begun.add(order_id)
                case Links(gateway=gateway):
                    self.gateway = gateway
                case _:
                    return
            self._news.notify_all()

    def give_up(self) -> None:
        """Whoever waits, or begins to, gets a GivenUp."""
        with self._news:
            self._given_up = True
            self._news.notify_all()

    def until(self, is_so: Callable[[], bool], limit_s: float) -> bool:
        """Waits until it is so; False when it still is not after `limit_s` seconds. Raises GivenUp."""
        end = time.monotonic() + limit_s
        with self._news:
            while not is_so():
                if self._given_up:
                    raise GivenUp
                if not self._news.wait(max(0.0, end - time.monotonic())):
                    return is_so()
            return True
