"""The store keeps what it accepted, once, in order, through a restart. Real files."""

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_app.relay.store import QUERIES_LIMIT, SqliteStore, StoreError, open_store


@pytest.fixture
def store(store_path: Path) -> Iterator[SqliteStore]:
    made = SqliteStore(store_path)
    yield made
    made.close()


def test_an_accepted_callback_is_read_back_as_it_came(store: SqliteStore) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    assert store.accept("till-1", "order-1", "failed", "reference=9&amount=1%20500")
    (event,) = store.after("till-1", 0, 10)
    assert (event.terminal, event.order, event.outcome, event.query) == (
        "till-1",
        "order-1",
        "failed",
        "reference=9&amount=1%20500",
    )
    assert before <= event.received_at <= datetime.now(UTC)


def test_a_repeat_makes_no_second_event(store: SqliteStore) -> None:
    assert store.accept("till-1", "order-1", "paid", "reference=9")
    assert not store.accept("till-1", "order-1", "paid", "reference=9")
    assert len(store.after("till-1", 0, 10)) == 1


def test_another_outcome_query_order_or_terminal_is_an_event_of_its_own(store: SqliteStore) -> None:
    assert store.accept("till-1", "order-1", "paid", "")
    assert store.accept("till-1", "order-1", "failed", "")
    assert store.accept("till-1", "order-1", "paid", "x")
    assert store.accept("till-1", "order-2", "paid", "")
    assert store.accept("till-2", "order-1", "paid", "")
    assert len(store.after("till-1", 0, 10)) == 4
    assert len(store.after("till-2", 0, 10)) == 1


def test_more_queries_than_a_gateway_ever_sends_are_not_kept(store: SqliteStore) -> None:
    kept = [store.accept("till-1", "order-1", "paid", f"n={number}") for number in range(QUERIES_LIMIT + 5)]
    assert kept == [True] * QUERIES_LIMIT + [False] * 5
    assert store.accept("till-1", "order-1", "failed", "n=0")


def test_events_come_in_pages_above_the_cursor(store: SqliteStore) -> None:
    for number in range(5):
        store.accept("till-1", f"order-{number}", "paid", "")
    first = store.after("till-1", 0, 3)
    rest = store.after("till-1", first[-1].number, 3)
    assert [event.order for event in first + rest] == [f"order-{number}" for number in range(5)]
    assert store.last("till-1") == rest[-1].number
    assert store.last("till-2") == 0


def test_a_number_is_never_given_twice_though_old_events_are_removed(store: SqliteStore, store_path: Path) -> None:
    store.accept("till-1", "order-1", "paid", "")
    (old,) = store.after("till-1", 0, 10)
    with sqlite3.connect(store_path) as broom:
        broom.execute("DELETE FROM events")
    broom.close()
    store.accept("till-1", "order-2", "paid", "")
    (new,) = store.after("till-1", 0, 10)
    assert new.number > old.number


def test_threads_that_write_at_once_get_numbers_that_only_rise(store: SqliteStore) -> None:
    seen: list[int] = []
    written = threading.Event()

    def follow() -> None:
        while not (written.is_set() and store.last("till-1") == (seen[-1] if seen else 0)):
            seen.extend(event.number for event in store.after("till-1", seen[-1] if seen else 0, 7))

    follower = threading.Thread(target=follow)
    follower.start()
    with ThreadPoolExecutor(4) as writers:
        accepted = list(writers.map(lambda number: store.accept("till-1", f"order-{number}", "paid", ""), range(80)))
    written.set()
    follower.join()
    assert all(accepted)
    assert len(seen) == 80
    assert seen == sorted(set(seen))


def test_a_store_keeps_its_identity_and_events_when_it_is_opened_again(store_path: Path) -> None:
    first = SqliteStore(store_path)
    first.accept("till-1", "order-1", "paid", "")
    events = first.after("till-1", 0, 10)
    first.close()
    second = SqliteStore(store_path)
    assert (second.id, second.after("till-1", 0, 10)) == (first.id, events)
    second.close()


def test_another_store_has_another_identity(store: SqliteStore, tmp_path: Path) -> None:
    other = SqliteStore(tmp_path / "other.sqlite3")
    assert other.id != store.id
    other.close()


def test_stores_that_are_opened_at_the_same_moment_are_one(store_path: Path) -> None:
    with ThreadPoolExecutor(6) as openers:
        stores = list(openers.map(SqliteStore, [store_path] * 6))
    assert len({store.id for store in stores}) == 1
    for store in stores:
        store.close()


def test_nobody_else_on_the_machine_reads_the_store(store: SqliteStore, store_path: Path) -> None:
    store.accept("till-1", "order-1", "paid", "")
    modes = {path.name: path.stat().st_mode & 0o777 for path in store_path.parent.glob("relay.sqlite3*")}
    assert set(modes.values()) == {0o600}


def test_a_commit_is_on_the_disk_when_it_returns(store: SqliteStore) -> None:
    (level,) = store._connection.execute("PRAGMA synchronous").fetchone()
    (mode,) = store._connection.execute("PRAGMA journal_mode").fetchone()
    assert (level, mode) == (2, "wal")


def test_a_store_that_broke_says_so_on_every_call(store: SqliteStore, store_path: Path) -> None:
    with sqlite3.connect(store_path) as vandal:
        vandal.execute("DROP TABLE events")
    vandal.close()
    for use in (
        lambda: store.accept("till-1", "order-1", "paid", ""),
        lambda: store.after("till-1", 0, 10),
        lambda: store.last("till-1"),
    ):
        with pytest.raises(StoreError, match="events"):
            use()


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


def test_an_address_opens_the_file_that_it_names(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/shop/relay.sqlite3")
    assert store.accept("till-1", "order-1", "paid", "")
    store.close()
    assert (tmp_path / "shop" / "relay.sqlite3").exists()


def test_postgresql_is_refused_in_so_many_words_and_without_its_password() -> None:
    with pytest.raises(ValueError, match="not available in this version") as refused:
        open_store("postgresql://relay:hunter2@db/relay")
    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize("url", ["", "relay.sqlite3", "sqlite://", "sqlite:///", "sqlite://host/x", "mysql://u:pw@h/d"])
def test_an_address_of_another_form_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="expected sqlite:///FILE") as refused:
        open_store(url)
    assert "pw" not in str(refused.value)
