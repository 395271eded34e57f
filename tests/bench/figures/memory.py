"""Memory of the till that waits at its keypad, beside that of a bare window and of Chromium."""

import time
from collections.abc import Iterator
from typing import Final

from tests.bench.bench import Bench, Outcome
from tests.bench.chromium import chromium, is_installed
from tests.bench.figures.start import till_folders
from tests.bench.measured import Measured
from tests.bench.proc import pss_kib
from tests.bench.row import Row, Series, at_most_times
from tests.bench.screen import Screen
from tests.bench.shopfront import BARE_WINDOW

IDLE_S: Final = 10
FLOOR_TIMES: Final = {"relay elsewhere": 1.5, "relay embedded": 1.9}
PEER_TIMES: Final = 0.35


def measure(bench: Bench) -> Outcome:
    peer = _peer(bench)
    return Outcome([row for screen in bench.screens for row in _rows(bench, screen, peer)])


def _idle_mib(pid: int) -> float:
    time.sleep(IDLE_S)
    return pss_kib(pid) / 1024


def _peer(bench: Bench) -> Series | None:
    screen = next((screen for screen in bench.screens if screen.keyboard is not None), None)
    if screen is None or not is_installed():
        return None
    bench.say("memory of Chromium")
    with chromium(screen) as kiosk:
        return Series("MiB", (_idle_mib(kiosk.pid),))


def _rows(bench: Bench, screen: Screen, peer: Series | None) -> Iterator[Row]:
    """One after another: side by side they would share the pages of their libraries, and each look smaller."""
    bench.say(f"memory, {screen.name}")
    with Measured(BARE_WINDOW, screen.environment) as window:
        window.until("painted")
        floor = Series("MiB", (_idle_mib(window.pid),))
    for name, folder in till_folders(bench.shop).items():
        with bench.shop.open(folder, screen) as till:
            till.until("painted")
            found = Series("MiB", (_idle_mib(till.pid),))
        targets = [at_most_times(found, floor, FLOOR_TIMES[name], "the floor")]
        if peer is not None:
            targets.append(at_most_times(found, peer, PEER_TIMES, "Chromium"))
        yield Row(f"memory, {name}", screen.name, found, floor, peer, tuple(targets))
