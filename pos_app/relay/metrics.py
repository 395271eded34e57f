"""What a relay counts. `exposition` says it to Prometheus."""

from bisect import bisect_left
from collections import Counter
from typing import Final

OUTCOMES_OF_TAKING: Final = ("accepted", "repeated", "not_stored")
BUCKETS_S: Final = (0.01, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 120.0, 600.0, 3600.0)


class Delays:
    """How many took how many seconds at most."""

    def __init__(self) -> None:
        self.buckets = [0] * (len(BUCKETS_S) + 1)
        """One for each bound, and one for all that took longer."""
        self.sum_s = 0.0

    def add(self, seconds: float) -> None:
        """A clock that was set, or another relay's, may make it negative: that counts as none."""
        self.buckets[bisect_left(BUCKETS_S, seconds)] += 1
        self.sum_s += max(0.0, seconds)


class Figures:
    """Counts since the start. In the server's loop only."""

    def __init__(self) -> None:
        self.callbacks: Counter[tuple[str, str]] = Counter()
        """By outcome, and by what became of it: one of `OUTCOMES_OF_TAKING`."""
        self.checks: Counter[str] = Counter()
        """By verdict."""
        self.forged = 0
        self.strangers = 0
        """Polls and wishes without the terminal's credential."""
        self.store_errors = 0
        self.pruned = 0
        self.pruned_unread = 0
        """Of those, events that no till had read."""
        self.delivery = Delays()
        """From the taking of a callback to its first handing out."""

    def callbacks_that(self, became: str) -> int:
        """Of both outcomes."""
        return sum(number for (_, what), number in self.callbacks.items() if what == became)
