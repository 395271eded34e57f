"""What a till of years feels like: start, sale, history and report beside a thousand orders, and beside a million."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.bench.bench import Bench, Outcome
from tests.bench.chart import Chart
from tests.bench.counter import Counter
from tests.bench.row import Row, Series, flat, milliseconds
from tests.bench.years import write_years

SIZES: Final = (1_000, 100_000, 1_000_000)
DAY: Final = 500
LONG_DAY: Final = 2_000
FLAT_PERCENT: Final = 20.0
_WHAT: Final = ("start until ready", "sale", "history page", "day report")
_Took = dict[str, list[float]]


def measure(bench: Bench) -> Outcome:
    sizes = SIZES[:2] if bench.quick else SIZES
    folders: dict[str, Path] = {}
    for size in sizes:
        bench.say(f"writing {size} orders")
        folders[_named(size)] = _written(bench, size, DAY)
    long_day = f"a day of {LONG_DAY}"
    folders[long_day] = _written(bench, sizes[1], LONG_DAY)
    took: dict[str, _Took] = {name: {what: [] for what in _WHAT} for name in folders}
    for number in range(bench.times(5, 2)):
        bench.say(f"start, sale, history and report over each journal, round {number + 1}")
        for name, folder in folders.items():
            _use(bench, folder, took[name])
    rows = list(_rows(bench, sizes, took))
    rows.append(_report_of_long_day(bench, took, long_day))
    return Outcome(rows, [_chart(sizes, took)])


def _written(bench: Bench, size: int, day: int) -> Path:
    folder = bench.shop.till_folder(f"journal-{size}-{day}", relay="embedded", orders=None)
    write_years(folder / "journal.sqlite3", size, day)
    return folder


def _use(bench: Bench, folder: Path, took: _Took) -> None:
    """The first sale and the first look at a page load their code: they are not counted."""
    with bench.shop.open(folder, bench.screens[0]) as till:
        took[_WHAT[0]].append(till.until("ready") - till.began)
        time.sleep(1.5)
        opened = Counter(till, bench.shop.gateway_url)
        opened.sell()
        for _ in range(3):
            shown, paid, painted = opened.sell()
            took["sale"].append(shown.painted - shown.pressed + painted - paid)
        for page, what in (("history", "history page"), ("report", "day report")):
            opened.open(page)
            took[what] += [opened.open(page) for _ in range(3)]


def _rows(bench: Bench, sizes: tuple[int, ...], took: dict[str, _Took]) -> Iterator[Row]:
    for what in _WHAT:
        first = milliseconds(took[_named(sizes[0])][what])
        for size in sizes:
            found = milliseconds(took[_named(size)][what])
            targets = () if size == sizes[0] else (flat(found, first, FLAT_PERCENT, _named(sizes[0])),)
            yield Row(f"{what}, {_named(size)}", bench.screens[0].name, found, targets=targets)


def _report_of_long_day(bench: Bench, took: dict[str, _Took], name: str) -> Row:
    """Four times the day may take four times as long."""
    found = milliseconds(took[name]["day report"])
    usual = milliseconds(took[_named(SIZES[1])]["day report"])
    most = 100 * (LONG_DAY / DAY - 1)
    target = flat(found, usual, most, f"a day of {DAY}")
    return Row(f"day report, {name} orders", bench.screens[0].name, found, targets=(target,))


def _named(size: int) -> str:
    return f"{size:,} orders".replace(",", " ")


def _chart(sizes: tuple[int, ...], took: dict[str, _Took]) -> Chart:
    lines = [
        (what, [(float(size), Series("ms", tuple(took[_named(size)][what])).median * 1000) for size in sizes])
        for what in _WHAT
    ]
    return Chart("journals", "Orders in the journal", "orders", "ms", lines, logarithmic=True)
