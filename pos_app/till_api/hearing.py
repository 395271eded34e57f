"""What the API has heard of the till: who pays, how orders stand, whether the journal can be written."""

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TypeVar

from pos_app.order import ENDED, Order, State
from pos_app.till.messages import ChargeRefused, JournalTrouble, Links, LinkState, Message, OrderChanged

_KEPT: Final = 256
"""Orders that are over, beside those that go on; older ones are looked up in the journal."""

_T = TypeVar("_T")


class Hearing:
    """Call it with each message, in the till's thread: it takes note and never waits. `until` is the server's loop's.

    The rest may be asked from any thread.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: set[asyncio.Event] = set()
        self._live: dict[str, Order] = {}
        self._over: OrderedDict[str, Order] = OrderedDict()
        self._refused: dict[str, ChargeRefused] = {}
        self._closing = False
        self.trouble = ""
        """Why the journal could not be written when it was tried last; empty where it could."""
        self.ended = False
        """The till has stopped, and `trouble` says why."""
        self.is_up = False
        """The till has taken up what was left, or has ended: the journal can be asked."""
        self.gateway = LinkState.UNKNOWN
        self.relay = LinkState.UNKNOWN

    def __call__(self, message: Message) -> None:
        with self._lock:
            match message:
                case OrderChanged(order=order):
                    self._note(order)
                case ChargeRefused():
                    self._refused[message.order_id] = message
                case JournalTrouble(detail=detail, fatal=fatal):
                    self.trouble, self.ended = detail, self.ended or fatal
                    self.is_up = self.is_up or fatal
                case Links():
                    # It tells of its links last of all that it tells at a start.
                    self.gateway, self.relay, self.is_up = message.gateway, message.relay, True
                case _:
                    return
            loop = self._loop
        if loop is not None:
            # A loop that is closed has nobody who waits.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._wake)

    def order(self, order_id: str) -> Order | None:
        """The order as it was told last, while it goes on or ended lately."""
        with self._lock:
            return self._live.get(order_id) or self._over.get(order_id)

    @property
    def paying(self) -> Order | None:
        """The order before whose QR a customer stands, or is about to."""
        with self._lock:
            return next((order for order in self._live.values() if _is_being_paid(order)), None)

    def take_refusal(self, order_id: str) -> ChargeRefused | None:
        """Why the till did not begin an order, once."""
        with self._lock:
            return self._refused.pop(order_id, None)

    # In the server's loop.

    @property
    def waiting(self) -> int:
        """How many requests wait for news."""
        return len(self._waiting)

    async def until(self, find: Callable[[], _T | None], limit_s: float) -> _T | None:
        """What `find` answers, asked again after each news; None after `limit_s` seconds, or when the server stops."""
        news = asyncio.Event()
        with self._lock:
            self._loop = asyncio.get_running_loop()
        # The wish to be woken is there before the look, so no news can fall between the two.
        self._waiting.add(news)
        try:
            async with asyncio.timeout(limit_s):
                while (found := find()) is None and not self._closing:
                    await news.wait()
                    news.clear()
        except TimeoutError:
            return find()
        finally:
            self._waiting.discard(news)
        return found

    def stop_waiting(self) -> None:
        """Whoever waits is answered now, with what there is."""
        self._closing = True
        self._wake()

    def _wake(self) -> None:
        for news in self._waiting:
            news.set()

    def _note(self, order: Order) -> None:
        if order.state not in ENDED:
            self._live[order.id] = order
            self._over.pop(order.id, None)
            return
        self._live.pop(order.id, None)
        self._over[order.id] = order
        self._over.move_to_end(order.id)
        if len(self._over) > _KEPT:
            self._over.popitem(last=False)


def _is_being_paid(order: Order) -> bool:
    return order.state is State.CREATING or order.payable
