"""How many sales an hour one till could ring up: whole ones, one after another, with a customer who pays at once."""

import time
from typing import Final

from tests.bench.bench import Bench, Outcome
from tests.bench.counter import counter
from tests.bench.figures.start import till_folders
from tests.bench.row import Row, Series, over

LIMIT: Final = 10_000
_BATCH: Final = 20


def measure(bench: Bench) -> Outcome:
    screen = bench.screens[-1]
    bench.say(f"sales an hour, {screen.name}")
    rates = []
    with counter(bench.shop, till_folders(bench.shop)["relay embedded"], screen) as opened:
        for _ in range(bench.times(8, 2)):
            began = time.monotonic()
            for number in range(_BATCH):
                opened.sell(500 + 10 * number)
            rates.append(3600 * _BATCH / (time.monotonic() - began))
    series = Series("/h", tuple(rates))
    return Outcome([Row("sales an hour of one till", screen.name, series, targets=(over(series, LIMIT),))])
