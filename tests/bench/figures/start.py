"""Cold start: from exec to the keypad's paint and to that of a key; beside a bare window and Chromium."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.bench.bench import Bench, Outcome
from tests.bench.chromium import chromium, is_installed
from tests.bench.measured import Measured
from tests.bench.row import Row, Series, at_most_times, milliseconds
from tests.bench.screen import Screen
from tests.bench.shopfront import BARE_WINDOW, Shopfront

FLOOR_TIMES: Final = 1.5
PEER_TIMES: Final = 0.6


@dataclass
class _Took:
    """Seconds, on one screen; by the place of the relay where the till is meant."""

    bare: list[float] = field(default_factory=list)
    painted: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    typed: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))


def measure(bench: Bench) -> Outcome:
    folders = till_folders(bench.shop)
    with_x = next((screen for screen in bench.screens if screen.keyboard is not None), None)
    took = {screen.name: _Took() for screen in bench.screens}
    peer: list[float] = []
    for screen in bench.screens:
        for folder in folders.values():
            till_painted_and_typed_s(bench.shop, folder, screen)
    for number in range(bench.times(11, 3)):
        bench.say(f"cold start, round {number + 1}")
        for screen in bench.screens:
            _start_each(bench.shop, folders, screen, took[screen.name])
        if with_x is not None and is_installed():
            with chromium(with_x) as kiosk:
                peer.append(kiosk.painted_s)
    beside = milliseconds(peer) if peer else None
    return Outcome([row for name, found in took.items() for row in _rows(name, found, beside)])


def till_folders(shop: Shopfront) -> dict[str, Path]:
    """The two ways in which a shop has its relay."""
    return {
        "relay elsewhere": shop.till_folder("relay-elsewhere", relay=shop.relay_url),
        "relay embedded": shop.till_folder("relay-embedded", relay="embedded"),
    }


def bare_painted_s(screen: Screen) -> float:
    with Measured(BARE_WINDOW, screen.environment) as bare:
        return bare.until("painted") - bare.began


def till_painted_and_typed_s(shop: Shopfront, folder: Path, screen: Screen) -> tuple[float, float]:
    """From exec to the keypad's first paint, and to the paint of the digit that was pressed then."""
    with shop.open(folder, screen) as till:
        painted = till.until("painted")
        if screen.keyboard is None:
            till.order("key 7")
        else:
            screen.keyboard.press("7")
        return painted - till.began, till.until("typed") - till.began


def _start_each(shop: Shopfront, folders: dict[str, Path], screen: Screen, took: _Took) -> None:
    for name, folder in folders.items():
        took.bare.append(bare_painted_s(screen))
        painted, typed = till_painted_and_typed_s(shop, folder, screen)
        took.painted[name].append(painted)
        took.typed[name].append(typed)


def _rows(screen: str, took: _Took, peer: Series | None) -> Iterator[Row]:
    bare = milliseconds(took.bare)
    for name in took.typed:
        yield Row(f"keypad painted, {name}", screen, milliseconds(took.painted[name]), bare, peer)
        series = milliseconds(took.typed[name])
        targets = [at_most_times(series, bare, FLOOR_TIMES, "the floor")]
        if peer is not None:
            targets.append(at_most_times(series, peer, PEER_TIMES, "Chromium"))
        yield Row(f"cold start, {name}", screen, series, bare, peer, tuple(targets))
