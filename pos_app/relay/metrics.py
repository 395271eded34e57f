"""What a relay counts, and the text in which Prometheus reads it.

A library for it would bring a registry for the whole process and serve it by threads of its own; the format is a line
for each number.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
_BUCKETS_S: Final = (0.01, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 120.0, 600.0, 3600.0)


class Delays:
    """How many took how many seconds at most."""

    def __init__(self) -> None:
        self.buckets = [0] * (len(_BUCKETS_S) + 1)
        self.sum_s = 0.0

    def add(self, seconds: float) -> None:
        """A clock that was set, or another relay's, may make it negative: that counts as none."""
        self.buckets[bisect_left(_BUCKETS_S, seconds)] += 1
        self.sum_s += max(0.0, seconds)

    @property
    def count(self) -> int:
        return sum(self.buckets)


class Figures:
    """Counts since the start. In the server's loop only."""

    def __init__(self) -> None:
        self.callbacks: Counter[tuple[str, str]] = Counter()
        """By outcome, and by what became of it: accepted, repeated, not_stored."""
        self.checks: Counter[str] = Counter()
        """By verdict."""
        self.forged = 0
        self.strangers = 0
        """Polls and wishes without the terminal's credential."""
        self.store_errors = 0
        self.pruned = 0
        self.delivery = Delays()
        """From the taking of a callback to its first handing out."""

    def callbacks_that(self, became: str) -> int:
        """Of both outcomes."""
        return sum(number for (_, what), number in self.callbacks.items() if what == became)

    def exposition(self, polls_waiting: int) -> str:
        """All of it, as Prometheus reads it."""
        return "".join(f"{line}\n" for line in self._lines(polls_waiting))

    def _lines(self, polls_waiting: int) -> Iterator[str]:
        outcomes = [(outcome, became) for outcome in ("paid", "failed") for became in _BECAME]
        yield from _family("callbacks_total", "counter", "Genuine callbacks, by outcome and by what became of them.")
        for outcome, became in outcomes:
            labels = f'{{outcome="{outcome}",result="{became}"}}'
            yield f"relay_callbacks_total{labels} {self.callbacks[outcome, became]}"
        yield from _family("checks_total", "counter", "Questions before a payment, by verdict.")
        for verdict in ("allowed", "not_wanted", "other_amount"):
            yield f'relay_checks_total{{verdict="{verdict}"}} {self.checks[verdict]}'
        yield from _single(
            "forged_total", "counter", "Paths of a callback or a check that were not genuine.", self.forged
        )
        yield from _single("strangers_total", "counter", "Requests without the terminal's credential.", self.strangers)
        yield from _single("store_errors_total", "counter", "Calls that the store did not answer.", self.store_errors)
        yield from _single("pruned_total", "counter", "Old events that were removed.", self.pruned)
        yield from _single("polls_waiting", "gauge", "Tills that wait at this relay.", polls_waiting)
        yield from self._histogram()

    def _histogram(self) -> Iterator[str]:
        name = "relay_delivery_seconds"
        yield from _family("delivery_seconds", "histogram", "From a callback's arrival until a till has it.")
        so_far = 0
        for bound, number in zip((*map(str, _BUCKETS_S), "+Inf"), self.delivery.buckets, strict=True):
            so_far += number
            yield f'{name}_bucket{{le="{bound}"}} {so_far}'
        yield f"{name}_sum {self.delivery.sum_s:.6f}"
        yield f"{name}_count {so_far}"


_BECAME: Final = ("accepted", "repeated", "not_stored")


def _family(name: str, kind: str, text: str) -> Iterable[str]:
    return f"# HELP relay_{name} {text}", f"# TYPE relay_{name} {kind}"


def _single(name: str, kind: str, text: str, number: int) -> Iterator[str]:
    yield from _family(name, kind, text)
    yield f"relay_{name} {number}"
