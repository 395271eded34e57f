"""Sale after sale, as fast as they come: memory, threads, sockets and files at the end as after the first thousand."""

import time
from collections import Counter as Counted
from typing import Final

from tests.bench.bench import Bench, Outcome
from tests.bench.chart import Chart
from tests.bench.counter import Counter, counter
from tests.bench.figures.start import till_folders
from tests.bench.proc import open_files, pss_kib, threads
from tests.bench.row import Row, Series, at_most, flat

WARM: Final = 1_000
FLAT_PERCENT: Final = 5.0
_SAMPLES: Final = 40
_PAUSE_S: Final = 1.0
"""What a sale still has to do is done by then."""


def measure(bench: Bench) -> Outcome:
    screen = bench.screens[0]
    sales, warm = bench.soak, WARM if bench.soak > WARM else bench.soak // 2
    bench.say(f"soak: {sales} sales, {screen.name}")
    memory: list[tuple[float, float]] = []
    every = max(1, sales // _SAMPLES)
    before: Counted[str] = Counted()
    began = time.monotonic()
    with counter(bench.shop, till_folders(bench.shop)["relay embedded"], screen) as opened:
        for number in range(1, sales + 1):
            opened.sell(500 + number % 997)
            if number % every == 0 or number in (warm, sales):
                memory.append((number, pss_kib(opened.till.pid) / 1024))
            if number == warm:
                before = _held(opened)
        left = _held(opened) - before
    took = time.monotonic() - began
    first = Series("MiB", tuple(mib for number, mib in memory if warm <= number <= warm + 2 * every))
    last = Series("MiB", tuple(mib for _, mib in memory[-3:]))
    note = f"{sales} sales in {took:.0f} s; left over: {dict(left) or 'nothing'}"
    rows = [
        Row(
            f"memory after {sales} sales",
            screen.name,
            last,
            first,
            targets=(flat(last, first, FLAT_PERCENT, f"{warm} sales"),),
        ),
        Row(
            f"threads, sockets and files more than after {warm} sales",
            screen.name,
            Series("", (float(left.total()),)),
            targets=(at_most("left over", left.total(), 0),),
            notes=(note,),
        ),
    ]
    return Outcome(rows, [Chart("soak", "Memory over sales", "sales", "MiB", [("PSS of the till", memory)])])


def _held(opened: Counter) -> "Counted[str]":
    """Threads and descriptors by kind, at rest."""
    time.sleep(_PAUSE_S)
    kinds = Counted(target.partition(":")[0] for target in open_files(opened.till.pid))
    kinds["thread"] = threads(opened.till.pid)
    return kinds
