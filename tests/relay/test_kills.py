"""A hundred kills of relay and database, while callbacks come without pause: what got its 200 is there, once, in order.

`RELAY_KILLS` sets another number.
"""

import os
import random
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from itertools import cycle
from pathlib import Path
from typing import Any, Final

import pytest

from tests.relay.neighbours import TERMINAL, call_back, poll, query, wait_until
from tests.relay.postgresql import PostgresServer
from tests.relay.warm import RelayProcess, WarmRelays, warm_relays

KILLS: Final = int(os.environ.get("RELAY_KILLS", "100"))
_GATEWAYS: Final = 3
_AGAIN_S: Final = 0.01

pytestmark = [pytest.mark.slow, pytest.mark.timeout(60 + 5 * KILLS)]


@pytest.fixture
def relays() -> Iterator[WarmRelays]:
    with warm_relays() as made:
        yield made


class Town:
    """A gateway that repeats each callback until it gets its 200, and a till that follows by its cursor."""

    def __init__(self, *running: RelayProcess) -> None:
        self.running = list(running)
        self.acknowledged: list[str] = []
        self.followed: list[tuple[int, str]] = []
        self.refused = 0
        self._closing = threading.Event()
        self._all_said = threading.Event()
        self._threads = ThreadPoolExecutor(_GATEWAYS + 1)
        self._work = [self._threads.submit(self._gateway, number) for number in range(_GATEWAYS)]
        self._work.append(self._threads.submit(self._follow))

    def until_further(self, number: int) -> None:
        """Returns when so many more callbacks got their 200."""
        due = len(self.acknowledged) + number
        wait_until(lambda: len(self.acknowledged) >= due or any(each.done() for each in self._work))

    def close(self) -> None:
        """Returns when the till has followed to the end."""
        self._closing.set()
        *gateways, till = self._work
        for each in gateways:
            each.result(30)
        self._all_said.set()
        till.result(30)
        self._threads.shutdown()

    def _gateway(self, number: int) -> None:
        dice = random.Random(number)
        count = 0
        while not self._closing.is_set():
            count += 1
            self._insist(f"order-{number}-{count}", dice)

    def _insist(self, order: str, dice: random.Random) -> None:
        while True:
            try:
                status = call_back(dice.choice(self.running).url, order)
            except (OSError, HTTPException):
                status = 0
            if status == 200:
                self.acknowledged.append(order)
                return
            assert status in (0, 503), status
            self.refused += 1
            threading.Event().wait(_AGAIN_S)

    def _follow(self) -> None:
        dice = random.Random(7)
        while not (self._all_said.is_set() and set(self.acknowledged) <= {order for _, order in self.followed}):
            after = self.followed[-1][0] if self.followed else 0
            try:
                answer: Any = poll(dice.choice(self.running).url, after)
            except (OSError, HTTPException, AssertionError):
                threading.Event().wait(_AGAIN_S)
                continue
            self.followed += [(event["number"], event["order"]) for event in answer["events"]]


def _hold_to_its_word(town: Town, store_url: str) -> None:
    """What the till followed is all that the store has, in its order; and each 200 is among it."""
    town.close()
    stored = query(store_url, f"SELECT number, order_id FROM {{}}events WHERE terminal = '{TERMINAL}' ORDER BY number")  # noqa: S608
    assert town.followed == stored[: len(town.followed)]
    numbers = [number for number, _ in town.followed]
    orders = [order for _, order in town.followed]
    assert numbers == sorted(set(numbers))
    assert len(orders) == len(set(orders))
    assert set(town.acknowledged) <= set(orders)
    assert len(town.acknowledged) == len(set(town.acknowledged))


def _break(town: Town, kills: int, kill: Callable[[], None]) -> None:
    dice = random.Random(kills)
    for _ in range(kills):
        town.until_further(dice.randint(1, 12))
        kill()
    town.until_further(10)


def _break_in_turn(relays: WarmRelays, store_url: str, number: int, kills: int) -> None:
    """So many relays over one store, of which one after another is killed and begun again."""
    town = Town(*(relays.begin(store_url) for _ in range(number)))
    turn = cycle(range(number))

    def kill() -> None:
        which = next(turn)
        town.running[which].kill()
        town.running[which] = relays.begin(store_url)

    _break(town, kills, kill)
    _hold_to_its_word(town, store_url)


def test_a_relay_over_a_file_that_is_killed_again_and_again(relays: WarmRelays, tmp_path: Path) -> None:
    _break_in_turn(relays, f"sqlite:///{tmp_path / 'relay.sqlite3'}", 1, KILLS // 3)


def test_two_relays_over_one_file_of_which_one_is_killed_again_and_again(relays: WarmRelays, tmp_path: Path) -> None:
    _break_in_turn(relays, f"sqlite:///{tmp_path / 'relay.sqlite3'}", 2, KILLS // 10)


def test_two_relays_over_a_database_of_which_one_is_killed_again_and_again(
    relays: WarmRelays, postgresql: PostgresServer
) -> None:
    _break_in_turn(relays, postgresql.new_store(), 2, KILLS // 3)


def test_a_database_that_is_killed_again_and_again_under_two_relays(
    relays: WarmRelays, fragile_postgresql: PostgresServer
) -> None:
    store_url = fragile_postgresql.new_store()
    town = Town(relays.begin(store_url), relays.begin(store_url))

    def kill() -> None:
        fragile_postgresql.kill()
        fragile_postgresql.start()

    _break(town, KILLS - 2 * (KILLS // 3) - KILLS // 10, kill)
    _hold_to_its_word(town, store_url)
    assert town.refused > 0
