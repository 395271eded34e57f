"""From a key's event to the amount that it makes, painted; beside an empty label's text."""

from collections.abc import Iterator
from typing import Final

from tests.bench.bench import Bench, Outcome
from tests.bench.counter import counter
from tests.bench.figures.start import till_folders
from tests.bench.measured import Measured
from tests.bench.row import Row, Series, percentile_under
from tests.bench.screen import Screen
from tests.bench.shopfront import BARE_LABEL

LIMIT_MS: Final = 16.0
_AT_ONCE: Final = 102
"""Whole rounds of digits and a wipe, so that each batch begins at nothing."""


def measure(bench: Bench) -> Outcome:
    return Outcome([row for screen in bench.screens for row in _rows(bench, screen)])


def times_of(measured: Measured, what: str, count: int) -> list[float]:
    """What the probe took for each of `count`, in milliseconds."""
    measured.order(f"{what} {count}")
    (took,), _ = measured.news(what)
    return [int(each) / 1000 for each in took.split(",")]


def _rows(bench: Bench, screen: Screen) -> Iterator[Row]:
    bench.say(f"key presses, {screen.name}")
    pressed: list[float] = []
    floor: list[float] = []
    folder = till_folders(bench.shop)["relay embedded"]
    with Measured(BARE_LABEL, screen.environment) as bare, counter(bench.shop, folder, screen) as opened:
        for _ in range(bench.times(10, 2)):
            pressed += times_of(opened.till, "presses", _AT_ONCE)
            floor += times_of(bare, "labels", _AT_ONCE)
    series = Series("ms", tuple(pressed))
    yield Row(
        f"key press to painted amount, {len(pressed)} presses",
        screen.name,
        series,
        Series("ms", tuple(floor)),
        targets=(percentile_under(series, 99, LIMIT_MS),),
    )
