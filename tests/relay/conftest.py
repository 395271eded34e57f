"""A relay on loopback, over each kind of store."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.relay.embedded import EmbeddedRelay
from pos_app.relay.store import Store, open_store
from tests.relay.neighbours import SECRET, RunningRelay, running_relay
from tests.relay.postgresql import PostgresServer, is_installed


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresServer]:
    """One server for all tests; each takes a schema of its own."""
    if not is_installed():
        pytest.skip("PostgreSQL is not installed; on Debian: apt-get install postgresql")
    server = PostgresServer()
    try:
        server.start()
        yield server
        server.stop()
    finally:
        server.remove()


@pytest.fixture
def fragile_postgresql() -> Iterator[PostgresServer]:
    """A server of the test's own, to be stopped, killed and frozen."""
    if not is_installed():
        pytest.skip("PostgreSQL is not installed; on Debian: apt-get install postgresql")
    server = PostgresServer()
    try:
        server.start()
        yield server
        server.stop()
    finally:
        server.remove()


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    return tmp_path / "relay.sqlite3"


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a store that nobody opened yet."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'relay.sqlite3'}"
    server: PostgresServer = request.getfixturevalue("postgresql")
    return server.new_store()


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    made = open_store(store_url)
    yield made
    made.close()


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
def relay(store_url: str) -> Iterator[RunningRelay]:
    with running_relay(store_url) as running:
        yield running
