"""Measures the till beside what the platform takes and what a peer does, and prints one table. `make bench`.

Nothing here is a test: what is missed is said, and the exit status is 0 unless something broke.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from tests.bench import record
from tests.bench.bench import Bench, Outcome
from tests.bench.figures import callback, charge, journals, key_press, memory, processor, sales, soak, start
from tests.bench.measured import Broken
from tests.bench.screen import OFFSCREEN, Screen, lacks_for_x, x_server
from tests.bench.shopfront import shopfront
from tests.bench.table import table

_FIGURES: Final[dict[str, Callable[[Bench], Outcome]]] = {
    "start": start.measure,
    "memory": memory.measure,
    "processor": processor.measure,
    "keys": key_press.measure,
    "charge": charge.measure,
    "callback": callback.measure,
    "sales": sales.measure,
    "journals": journals.measure,
    "soak": soak.measure,
}


def main(arguments: Sequence[str] | None = None) -> int:
    chosen = _parser().parse_args(arguments)
    began = time.monotonic()
    outcomes: list[Outcome] = []
    broken = []
    with tempfile.TemporaryDirectory(prefix="pos-bench-") as folder, ExitStack() as stack:
        screens = _screens(chosen.screen, stack)
        bench = Bench(stack.enter_context(shopfront(Path(folder))), screens, chosen.quick, chosen.soak)
        for name in chosen.only:
            try:
                outcomes.append(_FIGURES[name](bench))
            except (Broken, AssertionError, OSError) as error:
                broken.append(f"{name}: {error}")
    rows = [row for outcome in outcomes for row in outcome.rows]
    record.write(chosen.folder, rows, [chart for outcome in outcomes for chart in outcome.charts])
    print(table(rows))
    print(f"\n{time.monotonic() - began:.0f} s; every sample, and charts: {chosen.folder}/")
    for line in broken:
        print(f"broken: {line}", file=sys.stderr)
    return 1 if broken else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", type=_names, default=list(_FIGURES), metavar="NAME,…", help=", ".join(_FIGURES))
    parser.add_argument("--quick", action="store_true", help="few samples, a small journal: to see that it works")
    parser.add_argument("--screen", choices=["offscreen", "xvfb", "both"], default="both")
    parser.add_argument("--soak", type=int, default=1_500, metavar="SALES", help="how many (default: %(default)s)")
    parser.add_argument("--folder", type=Path, default=Path("bench"), help="for JSON and charts (default: %(default)s)")
    return parser


def _names(text: str) -> list[str]:
    names = text.split(",")
    unknown = [name for name in names if name not in _FIGURES]
    if unknown:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: expected some of {', '.join(_FIGURES)}")
    return names


def _screens(wanted: str, stack: ExitStack) -> list[Screen]:
    screens = [] if wanted == "xvfb" else [OFFSCREEN]
    lacking = lacks_for_x()
    if wanted != "offscreen" and not lacking:
        screens.append(stack.enter_context(x_server()))
    elif wanted != "offscreen":
        print(f"no X server: {', '.join(lacking)} lacks here", file=sys.stderr)
    return screens or [OFFSCREEN]


if __name__ == "__main__":
    sys.exit(main())
