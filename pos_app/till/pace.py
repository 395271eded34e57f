"""How often the till asks, in seconds. One place, so that a shop's figures are read at a glance and tests run fast."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds everywhere.

    The relay brings a payment within milliseconds; *status* is asked at a calmer pace beside it, because a callback
    may never come, and faster where there is no relay to rely on. A hint (a callback, the countdown's end, the
    cashier) makes the till eager for a while: the gateway's *status* may lag behind its own callback.

    A refund whose answer was lost is sent again, under its key, after `refund_retry_s`, the last of them for good.

    A till that is closed waits `withdraw_s` for the relay to hear that its orders are not wanted any more.

    A wait of the system does not count the machine's sleep, so none is longer than `longest_wait_s`; a till that was
    not awake for `asleep_s` takes nothing for granted that it knew before.

    A journal too large to be looked through at the start is that `full_check_after_s`: the first customers come first.
    """

    beside_relay_s: float = 5
    alone_s: float = 2
    eager_s: float = 1
    eager_for_s: float = 15
    watching_s: float = 15
    retry_s: tuple[float, ...] = (1, 2, 4, 8, 10)
    margin_s: float = 120
    upkeep_s: float = 45
    upkeep_retry_s: float = 5
    slow_s: float = 2
    held_retry_s: float = 1
    refund_retry_s: tuple[float, ...] = (1, 2, 4, 8, 15, 30, 60)
    withdraw_s: float = 3.5
    longest_wait_s: float = 1
    asleep_s: float = 5
    full_check_after_s: float = 60

    def retry_after(self, attempt: int) -> float:
        """How long to wait after the given unanswered attempt, counted from 1."""
        return self.retry_s[min(attempt, len(self.retry_s)) - 1]

    def refund_again_after(self, attempt: int) -> float:
        """How long to wait before a refund is sent again, after the given attempt, counted from 1."""
        return self.refund_retry_s[min(attempt, len(self.refund_retry_s)) - 1]
