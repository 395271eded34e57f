"""What the till takes of the processor while nothing happens: at the keypad, and with a QR that counts down."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Final

from tests.bench.bench import Bench, Outcome
from tests.bench.counter import counter
from tests.bench.figures.start import till_folders
from tests.bench.measured import Measured
from tests.bench.proc import processor_s
from tests.bench.row import Row, Series, percentile_under
from tests.bench.screen import Screen
from tests.bench.shopfront import BARE_WINDOW

KEYPAD_PERCENT: Final = 0.5
QR_PERCENT: Final = 2.0
_SETTLED_S: Final = 6
"""By then what a finished sale still has to do is done."""


def measure(bench: Bench) -> Outcome:
    return Outcome([row for screen in bench.screens for row in _rows(bench, screen)])


def _rows(bench: Bench, screen: Screen) -> Iterator[Row]:
    """Side by side: what hardly works does not hinder the others."""
    bench.say(f"processor, {screen.name}")
    with ExitStack() as stack:
        bare = stack.enter_context(Measured(BARE_WINDOW, screen.environment))
        folders = till_folders(bench.shop)
        tills = {name: stack.enter_context(counter(bench.shop, folder, screen)) for name, folder in folders.items()}
        pids = {name: opened.till.pid for name, opened in tills.items()}
        time.sleep(_SETTLED_S)
        idle = _shares({"": bare.pid, **pids}, bench.times(15, 5))
        shown = {name: opened.charge() for name, opened in tills.items()}
        time.sleep(1)
        paying = _shares({"": bare.pid, **pids}, bench.times(15, 5))
        for name, opened in tills.items():
            # A till that ends before a customer has paid shows the QR again when it is opened.
            opened.finish(shown[name])
    for what, found, limit in (("at the keypad", idle, KEYPAD_PERCENT), ("with a QR", paying, QR_PERCENT)):
        for name in tills:
            yield Row(
                f"processor {what}, {name}",
                screen.name,
                found[name],
                idle[""],
                targets=(percentile_under(found[name], 50, limit),),
            )


def _shares(pids: dict[str, int], seconds: float) -> dict[str, Series]:
    """Of one core, in percent."""
    before = {name: processor_s(pid) for name, pid in pids.items()}
    time.sleep(seconds)
    return {name: Series("%", (100 * (processor_s(pid) - before[name]) / seconds,)) for name, pid in pids.items()}
