"""A real window beside a relay that comes and goes: what its light says, and what a customer sees of it: nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.relay.embedded import EmbeddedRelay
from pos_app.till.messages import LinkState
from pos_app.window.ending.outcome import Kind
from tests.end_to_end.counter import WAIT_MS, Counter, Till, pay, scanned
from tests.peers import answer, peer
from tests.relay.neighbours import SECRET, counts


class RelayService:
    """A relay at one address, over one store, through every restart."""

    def __init__(self, store_path: Path) -> None:
        self._store_path = store_path
        self._port = 0
        self._relay: EmbeddedRelay | None = None
        self.start()

    def start(self) -> None:
        self._relay = EmbeddedRelay(secret=SECRET, store_path=self._store_path, port=self._port)
        self._relay.start()
        assert self._relay.url.endswith(f":{self._port}") or not self._port
        self._port = int(self._relay.url.rpartition(":")[2])

    def stop(self) -> None:
        relay, self._relay = self._relay, None
        if relay is not None:
            relay.stop()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"


class Leavings(QObject):
    """Counts how often a screen went away."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__()
        self.count = 0
        self._screen = screen
        screen.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Hide
        return False

    def stop(self) -> None:
        self._screen.removeEventFilter(self)


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[RelayService]:
    made = RelayService(tmp_path / "relay" / "relay.sqlite3")
    yield made
    made.stop()


def _light(till: Till) -> LinkState:
    return till.window.rail.foot.lights["relay"].state


def _wait_for_light(till: Till, state: LinkState, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: _light(till) is state, timeout=WAIT_MS)


def test_the_light_goes_out_with_the_relay_and_comes_back_with_it(
    counter: Counter, relay: RelayService, qtbot: QtBot
) -> None:
    till = counter.open(relay_url=relay.url, relay_secret=SECRET)
    _wait_for_light(till, LinkState.ONLINE, qtbot)
    light = till.window.rail.foot.lights["relay"]
    assert light.accessibleName() == "Реле, на связи"
    relay.stop()
    _wait_for_light(till, LinkState.OFFLINE, qtbot)
    assert light.accessibleName() == "Реле, нет связи"
    relay.start()
    _wait_for_light(till, LinkState.ONLINE, qtbot)


def test_a_relay_whose_store_is_down_is_as_good_as_none_to_the_till(counter: Counter, qtbot: QtBot) -> None:
    with peer(answer('{"error":"store unavailable"}', "503 Service Unavailable")) as down:
        till = counter.open(relay_url=down.url, relay_secret=SECRET)
        _wait_for_light(till, LinkState.OFFLINE, qtbot)
        till.close()


def test_a_restart_of_the_relay_in_mid_payment_is_seen_by_nobody_who_pays(
    counter: Counter, relay: RelayService, qtbot: QtBot
) -> None:
    till = counter.open(relay_url=relay.url, relay_secret=SECRET)
    _wait_for_light(till, LinkState.ONLINE, qtbot)
    till.charge(1500)
    code = till.wait_for_code()
    leavings = Leavings(till.window.single)
    relay.stop()
    _wait_for_light(till, LinkState.OFFLINE, qtbot)
    assert scanned(till.window) == code
    relay.start()
    _wait_for_light(till, LinkState.ONLINE, qtbot)
    assert scanned(till.window) == code
    assert leavings.count == 0
    assert counts(relay.url)["accepted"] == 0
    pay(code)
    till.wait_for_ending(Kind.PAID)
    # The code made way for "paid" and for nothing else; and the callback came through the relay that is there now.
    assert leavings.count == 1
    leavings.stop()
    qtbot.waitUntil(lambda: counts(relay.url)["accepted"] == 1, timeout=WAIT_MS)


def test_paid_while_the_relay_is_away_is_paid_at_the_till(counter: Counter, relay: RelayService, qtbot: QtBot) -> None:
    till = counter.open(relay_url=relay.url, relay_secret=SECRET)
    _wait_for_light(till, LinkState.ONLINE, qtbot)
    till.charge(700)
    code = till.wait_for_code()
    leavings = Leavings(till.window.single)
    relay.stop()
    pay(code)
    till.wait_for_ending(Kind.PAID)
    assert leavings.count == 1
    leavings.stop()
