"""From 'charge' to the painted QR, and how often the network is asked on the way."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from tests.bench.bare_calls import BareCalls
from tests.bench.bench import Bench, Outcome
from tests.bench.counter import Shown, counter
from tests.bench.figures.key_press import times_of
from tests.bench.figures.start import till_folders
from tests.bench.measured import Measured
from tests.bench.row import Row, Series, at_most_times, exactly, milliseconds
from tests.bench.screen import Screen
from tests.bench.shopfront import BARE_LABEL, counting_gateway, embedded_relay_url

FLOOR_TIMES: Final = 1.5
ROUND_TRIPS: Final = 1


def measure(bench: Bench) -> Outcome:
    rows = [row for screen in bench.screens for row in _rows(bench, screen)]
    return Outcome([*rows, _round_trips(bench)])


def _rows(bench: Bench, screen: Screen) -> Iterator[Row]:
    bench.say(f"charge to QR, {screen.name}")
    took: list[float] = []
    floor: list[float] = []
    shop, folder = bench.shop, till_folders(bench.shop)["relay embedded"]
    with counter(shop, folder, screen) as opened, Measured(BARE_LABEL, screen.environment) as bare:
        calls = BareCalls(shop.gateway_url, embedded_relay_url(folder), shop.relay_secret)
        for number in range(bench.times(60, 10)):
            shown, _, _ = opened.sell()
            took.append(shown.painted - shown.pressed)
            (frame_ms,) = times_of(bare, "frames", 1)
            floor.append(calls.create_s(f"bare-{screen.name}-{number}-{time.monotonic_ns()}") + frame_ms / 1000)
    series, bare_call = milliseconds(took), milliseconds(floor)
    target = at_most_times(series, bare_call, FLOOR_TIMES, "the floor")
    yield Row("'charge' to painted QR", screen.name, series, bare_call, targets=(target,))


def _round_trips(bench: Bench) -> Row:
    """Counted by the gateway, in a run of its own: whoever listens takes time."""
    screen = bench.screens[0]
    bench.say("calls of the gateway between 'charge' and QR")
    with counting_gateway() as gateway:
        shop = replace(bench.shop, gateway_url=gateway.url)
        folder = shop.till_folder("counted", relay="embedded")
        with counter(shop, folder, screen) as opened:
            shown = [opened.sell()[0] for _ in range(bench.times(20, 5))]
    counts = [_calls_until_created(gateway.calls, each) for each in shown]
    series = Series("calls", tuple(map(float, counts)))
    target = exactly("each time", max(counts, key=lambda count: abs(count - ROUND_TRIPS)), ROUND_TRIPS)
    return Row("round trips between 'charge' and QR", screen.name, series, targets=(target,))


def _calls_until_created(calls: Sequence[tuple[str, float]], shown: Shown) -> int:
    """From 'charge' to the answer of *create*, that one included; what the till asks later the QR does not wait for."""
    later = [(path, at) for path, at in calls if at >= shown.pressed]
    created = next(place for place, (path, _) in enumerate(later) if path.endswith("/create"))
    return created + 1
