"""A relay on loopback, with its store in a file."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.relay.embedded import EmbeddedRelay
from tests.relay.neighbours import SECRET


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    return tmp_path / "relay.sqlite3"


@pytest.fixture(scope="module")
def aloof_relay(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedRelay]:
    """One for all tests of a module that ask for what it must refuse: its store stays empty."""
    store_path = tmp_path_factory.mktemp("aloof") / "relay.sqlite3"
    made = EmbeddedRelay(secret=SECRET, store_path=store_path, port=0)
    made.start()
    yield made
    made.stop()
    connection = sqlite3.connect(store_path)
    assert connection.execute("SELECT count(*) FROM events").fetchone() == (0,)
    connection.close()


@pytest.fixture
def relay(store_path: Path) -> Iterator[EmbeddedRelay]:
    made = EmbeddedRelay(secret=SECRET, store_path=store_path, port=0)
    made.start()
    yield made
    made.stop()
