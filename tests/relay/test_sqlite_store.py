"""What is SQLite's own: the file, whose it is, and how an older one becomes the present one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.relay.errors import StoreError
from pos_app.relay.sqlite.store import SqliteStore
from pos_app.relay.store import open_store
from tests.relay.neighbours import events_of, highest_of, take

_FIRST_VERSION = (
    "CREATE TABLE store (id TEXT NOT NULL) STRICT",
    """CREATE TABLE events (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        terminal TEXT NOT NULL,
        order_id TEXT NOT NULL,
        outcome TEXT NOT NULL,
        query TEXT NOT NULL,
        received_at TEXT NOT NULL,
        UNIQUE (terminal, order_id, outcome, query)
    ) STRICT""",
    "CREATE INDEX events_by_terminal ON events (terminal, number)",
    "INSERT INTO store VALUES ('abc')",
    "INSERT INTO events VALUES (7, 'till-1', 'till-1-42', 'paid', '', '2026-11-24T12:00:00.000+00:00')",
)


@pytest.fixture
def store(store_path: Path) -> Iterator[SqliteStore]:
    made = SqliteStore(store_path)
    yield made
    made.close()


def test_nobody_else_on_the_machine_reads_the_store(store: SqliteStore, store_path: Path) -> None:
    take(store, "till-1", "order-1", "paid", "")
    modes = {path.name: path.stat().st_mode & 0o777 for path in store_path.parent.glob("relay.sqlite3*")}
    assert set(modes.values()) == {0o600}


def test_a_commit_is_on_the_disk_when_it_returns(store: SqliteStore) -> None:
    (level,) = store._file._connection.execute("PRAGMA synchronous").fetchone()
    (mode,) = store._file._connection.execute("PRAGMA journal_mode").fetchone()
    assert (level, mode) == (2, "wal")


def test_a_file_that_is_no_store_is_named_and_left_alone(store_path: Path) -> None:
    store_path.write_bytes(b"The quick brown fox" * 100)
    with pytest.raises(StoreError, match=r"relay\.sqlite3"):
        SqliteStore(store_path)
    assert store_path.read_bytes() == b"The quick brown fox" * 100


def test_a_store_of_a_later_version_is_not_touched(store: SqliteStore, store_path: Path) -> None:
    with sqlite3.connect(store_path) as future:
        future.execute("PRAGMA user_version=9")
    future.close()
    with pytest.raises(StoreError, match="version 9"):
        SqliteStore(store_path)


def test_a_store_without_identity_is_refused(store: SqliteStore, store_path: Path) -> None:
    with sqlite3.connect(store_path) as vandal:
        vandal.execute("DELETE FROM store")
    vandal.close()
    with pytest.raises(StoreError, match="identity"):
        SqliteStore(store_path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="file"):
        SqliteStore(tmp_path / "file" / "relay.sqlite3")


def test_a_store_of_the_first_version_opens_with_all_its_events(store_path: Path) -> None:
    with sqlite3.connect(store_path) as connection:
        for statement in _FIRST_VERSION:
            connection.execute(statement)
        connection.execute("PRAGMA user_version=1")
    connection.close()
    with closing(SqliteStore(store_path)) as store:
        assert store.id == "abc"
        assert [event.order for event in events_of(store, "till-1", 0, 10)] == ["till-1-42"]
        assert store.lasts(("till-1", "till-2")) == {"till-1": 7}
        assert store.wanted.want("till-1", "till-1-42", 1500, "ru")
        assert take(store, "till-1", "till-1-43", "paid", "")
        assert highest_of(store, "till-1") == 8


def test_an_address_opens_the_file_that_it_names(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/shop/relay.sqlite3")
    assert take(store, "till-1", "order-1", "paid", "")
    store.close()
    assert (tmp_path / "shop" / "relay.sqlite3").exists()
