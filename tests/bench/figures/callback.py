"""From the gateway's callback to the painted 'paid', the till's own *status* call on the way included."""

import time
from collections.abc import Iterator
from typing import Final

from tests.bench.bare_calls import BareCalls
from tests.bench.bench import Bench, Outcome
from tests.bench.counter import counter
from tests.bench.figures.start import till_folders
from tests.bench.row import Row, median_above, milliseconds, percentile_under
from tests.bench.screen import Screen
from tests.bench.shopfront import embedded_relay_url

ABOVE_MS: Final = 10.0
LIMIT_MS: Final = 50.0
_LONG_POLL_S: Final = 0.02
"""By then the till's next poll is at its relay."""
_IN_FULL: Final = 20


def measure(bench: Bench) -> Outcome:
    return Outcome([row for screen in bench.screens for row in _rows(bench, screen)])


def _rows(bench: Bench, screen: Screen) -> Iterator[Row]:
    """The sandbox calls nobody back here, so that the bench can, and knows when it did."""
    bench.say(f"callback to paid, {screen.name}")
    took: list[float] = []
    in_full: list[float] = []
    floor: list[float] = []
    shop, folder = bench.shop, till_folders(bench.shop)["relay embedded"]
    with counter(shop, folder, screen) as opened:
        calls = BareCalls(shop.gateway_url, embedded_relay_url(folder), shop.relay_secret)
        opened.choose_scenario("no-callback")
        try:
            while len(took) < bench.times(100, 10):
                shown = opened.charge()
                opened.pay(shown)
                time.sleep(_LONG_POLL_S)
                sent = calls.call_back(shown.order)
                paid = opened.till.until("paid")
                # The till asks for itself every few seconds, too: then there was nothing left to bring.
                if paid > sent:
                    took.append(paid - sent)
                    if len(in_full) < _IN_FULL:
                        in_full.append(opened.till.until("in_full") - sent)
                opened.next_customer()
                floor.append(calls.callback_and_status_s(shown.order))
        finally:
            opened.choose_scenario("normal")
    series, bare = milliseconds(took), milliseconds(floor)
    targets = (median_above(series, bare, ABOVE_MS), percentile_under(series, 99, LIMIT_MS))
    yield Row("callback to painted 'paid'", screen.name, series, bare, targets=targets)
    yield Row("the same until its panel has grown and the title stands", screen.name, milliseconds(in_full), bare)
