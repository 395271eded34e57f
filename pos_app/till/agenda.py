"""When each unfinished order is to be asked about, on the monotonic clock. No threads, no clock of its own."""

import heapq
from dataclasses import dataclass
from itertools import islice
from typing import Final

from pos_app.order import ENDED, RECEIVED, Order, State
from pos_app.payment import Phase
from pos_app.till.pace import Pace

IN_ONE_CALL: Final = 100
"""Orders in one *status* call. The API names no limit; a hundred IDs make a body and an answer of some 10 kB."""

_LEFT_ALONE_S: Final = 60
"""The longest that the till leaves a gateway alone because it was asked to: a customer may have paid."""


@dataclass(slots=True)
class Watch:
    """One order's times (monotonic seconds) and how the asking goes."""

    order: Order
    pay_until: float
    watch_until: float
    next_ask: float = float("inf")
    eager_until: float = 0.0
    attempt: int = 0
    in_flight: int = 0
    urgent: bool = False
    counted_down: bool = False

    @property
    def counting(self) -> bool:
        return self.order.payable and not self.counted_down

    def phase(self, now: float) -> Phase:
        # A fresh hint keeps the watch open: the gateway's status may lag behind its own callback.
        if now >= max(self.watch_until, self.eager_until):
            return Phase.WATCH_OVER
        return Phase.TIME_UP if self.order.time_is_up else Phase.PAYABLE

    def is_over(self, now: float) -> bool:
        """Nothing is left to ask: the money came; or the order ended, and no hint that says otherwise is open."""
        if self.order.state in RECEIVED:
            return True
        return self.order.state in ENDED and not self.urgent and not self.attempt and now >= self.eager_until


class Agenda:
    """The orders being watched. Belongs to the till's thread."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._watches: dict[str, Watch] = {}
        self.relay_works = False

    def __len__(self) -> int:
        return len(self._watches)

    def __contains__(self, order_id: str) -> bool:
        return order_id in self._watches

    def watch(self, order_id: str) -> Watch | None:
        return self._watches.get(order_id)

    def begin(self, order: Order, now: float, left_s: float, watch_s: float | None = None) -> Watch:
        """Starts watching an order whose QR has `left_s` more seconds.

        `watch_s`: how long the gateway may let it be paid, where that is not known to be the same.
        """
        watch_until = now + (left_s if watch_s is None else watch_s) + self._pace.margin_s
        watch = Watch(order, now + left_s, watch_until)
        self._watches[order.id] = watch
        self._schedule(watch, now)
        return watch

    def create_ended(self, order_id: str, now: float) -> None:
        """The request left by now at the latest, and the gateway counts from when it came.

        A machine that slept with *create* on its way may have sent it long after the watch began.
        """
        watch = self._watches.get(order_id)
        if watch is not None:
            watch.watch_until = max(watch.watch_until, now + watch.order.timeout_s + self._pace.margin_s)

    def update(self, order: Order, now: float) -> None:
        """Takes an order's new state; one that is over leaves."""
        watch = self._watches.get(order.id)
        if watch is None:
            return
        moved = watch.order.state is not order.state
        watch.order = order
        if watch.is_over(now):
            del self._watches[order.id]
        elif moved and not watch.urgent:
            self._schedule(watch, now)

    def hurry(self, order_id: str, now: float) -> None:
        """Ask at once, beside any question that is under way, and eagerly for a while."""
        watch = self._watches[order_id]
        watch.urgent = True
        watch.next_ask = now
        watch.eager_until = now + self._pace.eager_for_s

    def relay_changed(self, works: bool, now: float) -> None:
        """Without a relay the waiting orders are asked about more often."""
        self.relay_works = works
        for watch in self._watches.values():
            if watch.order.state is State.WAITING:
                watch.next_ask = min(watch.next_ask, now + self._interval(watch, now))

    def countdowns_over(self, now: float) -> list[str]:
        """Orders whose QR has just run out; each is named once, a hundred at a time."""
        late = (watch for watch in self._watches.values() if watch.counting and now >= watch.pay_until)
        over = list(islice(late, IN_ONE_CALL))
        for watch in over:
            watch.counted_down = True
        return [watch.order.id for watch in over]

    def ask_soon(self, order_id: str, now: float) -> None:
        """Ask once, when nothing more urgent is to be asked."""
        self._watches[order_id].next_ask = now

    def due(self, now: float) -> dict[str, Phase]:
        """Orders to ask about now, each with the phase in which the question is asked; marks them as asked.

        No more than fit one call; those before a customer and those that somebody hinted at come first.
        """
        ready = (w for w in self._watches.values() if now >= w.next_ask and (w.urgent or not w.in_flight))
        first = heapq.nsmallest(IN_ONE_CALL, ready, key=lambda w: (not w.order.payable, not w.urgent, w.next_ask))
        due = {watch.order.id: watch.phase(now) for watch in first}
        for watch in first:
            watch.urgent = False
            watch.in_flight += 1
            watch.next_ask = float("inf")
        return due

    def answered(self, order_id: str, now: float, usable: bool, not_before_s: float = 0) -> Watch | None:
        """A question about the order came back; answers its watch with the next question scheduled, unless it is over.

        The next one waits `not_before_s` seconds at least, a minute at most; a hint waits for nothing.
        An order that ended and was asked about because of a hint is asked again until there is an answer.
        """
        watch = self._watches.get(order_id)
        if watch is None:
            return None
        watch.in_flight -= 1
        watch.attempt = 0 if usable else watch.attempt + 1
        if watch.is_over(now):
            del self._watches[order_id]
            return None
        if not watch.urgent:
            self._schedule(watch, now)
            watch.next_ask = max(watch.next_ask, now + min(not_before_s, _LEFT_ALONE_S))
        return watch

    def next_due(self) -> float:
        """When something is due next, monotonic seconds; infinity when nothing is."""
        times = [watch.next_ask for watch in self._watches.values() if watch.urgent or not watch.in_flight]
        return min(*times, self.next_countdown()) if times else self.next_countdown()

    def next_countdown(self) -> float:
        """When the next QR runs out, monotonic seconds; infinity when none is shown."""
        times = [watch.pay_until for watch in self._watches.values() if watch.counting]
        return min(times, default=float("inf"))

    def _schedule(self, watch: Watch, now: float) -> None:
        if watch.order.state is State.CREATING:
            watch.next_ask = float("inf")
            return
        wait = self._pace.retry_after(watch.attempt) if watch.attempt else self._interval(watch, now)
        watch.next_ask = now + wait
        if now < watch.watch_until < watch.next_ask:
            watch.next_ask = watch.watch_until

    def _interval(self, watch: Watch, now: float) -> float:
        if now < watch.eager_until:
            return self._pace.eager_s
        if watch.order.state is State.WAITING:
            return self._pace.beside_relay_s if self.relay_works else self._pace.alone_s
        return self._pace.watching_s
