"""Which news of the till are heard and seen from across the shop."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

from pos_app.notice import NoticeKind
from pos_app.order import Order, State
from pos_app.till.clock import ticks
from pos_app.till.messages import ChargeRefused, Notices, OrderChanged, StatusAsked
from pos_app.window.bridge import Bridge
from pos_app.window.checkout import Checkout
from pos_app.window.sounds.attention import Attention
from pos_app.window.sounds.flash import Flash
from pos_app.window.sounds.sounds import Sounds

SOON_S: Final = 30
_TOO_LATE_S: Final = 25
"""A machine that slept over the moment says nothing of it afterwards."""

_FOR_A_PERSON: Final = frozenset({NoticeKind.PAID_LATE, NoticeKind.MISMATCH})


class Announcer(QObject):
    """Of orders, only the one whose customer stands here is heard. GUI thread.

    Made after `checkout`, which must have heard the same news first. `flash` lies over the cashier's window: a key or a
    touch there means that an uncertain payment was looked at.
    """

    def __init__(
        self, bridge: Bridge, checkout: Checkout, sounds: Sounds, flash: Flash, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._checkout = checkout
        self._sounds = sounds
        self._order: Order | None = None
        self._unanswered = False
        self._in_the_dark = False
        self._noticed: frozenset[str] | None = None
        self._attention = Attention(flash.window(), self)
        self._soon = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._pay_until = 0.0
        self._soon.timeout.connect(self._nearly_over)
        self._attention.caught.connect(sounds.looked_at)
        sounds.sounded.connect(flash.show_tone)
        checkout.paid.connect(self._paid)
        bridge.order_changed.connect(self._order_changed)
        bridge.status_asked.connect(self._status_asked)
        bridge.charge_refused.connect(self._charge_refused)
        bridge.notices_changed.connect(self._notices_changed)

    def _order_changed(self, change: OrderChanged) -> None:
        order = change.order
        if not self._checkout.stands_before(order.id):
            return
        before = self._order if self._order is not None and self._order.id == order.id else None
        if before is None:
            self._unanswered = self._in_the_dark = False
        self._order = order
        self._watch_time(change)
        if before is None or before.state is not order.state:
            self._tell_state(before, order)
        elif order.failed_attempts > before.failed_attempts:
            self._sounds.failed()
        self._tell_silence(order)

    def _tell_state(self, before: Order | None, order: Order) -> None:
        match order.state:
            case State.REJECTED:
                self._sounds.failed()
            case State.CLOSED if before is not None and before.state is State.CREATING:
                self._sounds.failed()
            case State.EXPIRED:
                self._sounds.expired()
            case State.UNCERTAIN:
                self._wonder()
            case _:
                self._sounds.looked_at()

    def _paid(self, _order: Order, _locale: str) -> None:
        self._sounds.paid()

    def _status_asked(self, status: StatusAsked) -> None:
        order = self._order
        if order is not None and status.order_id == order.id and self._checkout.stands_before(order.id):
            self._unanswered = not status.answered
            self._tell_silence(order)

    def _tell_silence(self, order: Order) -> None:
        """While time is up and the gateway can't be asked, nobody knows whether the customer paid."""
        in_the_dark = order.state is State.WAITING and order.time_is_up and self._unanswered
        if in_the_dark and not self._in_the_dark:
            self._wonder()
        elif self._in_the_dark and not in_the_dark:
            self._sounds.looked_at()
        self._in_the_dark = in_the_dark

    def _wonder(self) -> None:
        self._sounds.uncertain()
        self._attention.seek()

    def _charge_refused(self, _: ChargeRefused) -> None:
        self._sounds.failed()

    def _notices_changed(self, notices: Notices) -> None:
        noticed = frozenset(notice.order_id for notice in notices.open if notice.kind in _FOR_A_PERSON)
        # Those from before the till was opened are on the strip; nobody needs to be called for them.
        if self._noticed is not None and noticed - self._noticed:
            self._sounds.notice()
        self._noticed = noticed

    # The customer's time.

    def _watch_time(self, change: OrderChanged) -> None:
        if change.pay_until is None:
            self._soon.stop()
            return
        self._pay_until = change.pay_until
        wait_s = change.pay_until - ticks() - SOON_S
        if wait_s > 0:
            self._soon.start(round(wait_s * 1000))

    def _nearly_over(self) -> None:
        order = self._order
        awake = self._pay_until - ticks() > _TOO_LATE_S
        if awake and order is not None and self._checkout.stands_before(order.id):
            self._sounds.soon()
