"""A sandbox gateway and a shop that sells through it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.relay.embedded import EmbeddedRelay
from pos_app.sandbox import Sandbox
from tests.shop import FrozenClock, Shop


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock()


@pytest.fixture
def sandbox(clock: FrozenClock) -> Iterator[Sandbox]:
    made = Sandbox(clock=clock, retry_after_s=(0.05,) * 100)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def shop(sandbox: Sandbox, tmp_path: Path) -> Shop:
    return Shop(sandbox, tmp_path / "shop")


@pytest.fixture
def relay(shop: Shop, tmp_path: Path) -> Iterator[EmbeddedRelay]:
    """A relay that goes on while tills come and go."""
    made = EmbeddedRelay(secret=shop.relay_secret, store_path=tmp_path / "relay.sqlite3", port=0)
    made.start()
    yield made
    made.stop()
