"""The embedded relay stands where it can, says what it can't, and leaves nothing behind."""

import socket
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.relay.embedded import EmbeddedRelay
from tests.relay.neighbours import SECRET, call_back, counts, poll, query, wait_until


def _relay_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("relay")]


def test_it_stands_at_the_port_that_it_was_given(store_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = found.getsockname()[1]
    relay = EmbeddedRelay(secret=SECRET, store_path=store_path, port=port)
    relay.start()
    try:
        assert relay.url == f"http://127.0.0.1:{port}"
        assert counts(relay.url)["status"] == "ok"
    finally:
        relay.stop()


def test_it_takes_another_port_where_its_own_is_busy(store_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]
        relay = EmbeddedRelay(secret=SECRET, store_path=store_path, port=port)
        relay.start()
        try:
            assert relay.url != f"http://127.0.0.1:{port}"
            assert call_back(relay.url, "order-1") == 200
        finally:
            relay.stop()


def test_a_stopped_relay_leaves_no_thread_and_no_open_store(store_path: Path) -> None:
    relay = EmbeddedRelay(secret=SECRET, store_path=store_path, port=0)
    relay.start()
    call_back(relay.url, "order-1")
    relay.stop()
    relay.stop()
    assert _relay_threads() == []
    # The last connection's end folds the log into the store.
    assert [path.name for path in store_path.parent.iterdir()] == ["relay.sqlite3"]
    with pytest.raises(RuntimeError, match="not started"):
        _ = relay.url


def test_a_started_again_relay_has_what_it_had(store_path: Path) -> None:
    relay = EmbeddedRelay(secret=SECRET, store_path=store_path, port=0)
    relay.start()
    call_back(relay.url, "order-1")
    before = poll(relay.url)
    relay.stop()
    relay.start()
    try:
        assert poll(relay.url) == before
    finally:
        relay.stop()


def test_it_removes_old_events_that_its_till_has_read(store_path: Path) -> None:
    relay = EmbeddedRelay(secret=SECRET, store_path=store_path, port=0)
    relay.start()
    for number in range(3):
        call_back(relay.url, f"order-{number}")
    last = poll(relay.url)["last"]
    relay.stop()
    # Between 90 days, for what was read, and a year, for what was not.
    old = f"{datetime.now(UTC) - timedelta(days=200):%Y-%m-%dT%H:%M:%S.000+00:00}"
    query(f"sqlite:///{store_path}", f"UPDATE events SET received_at = '{old}' WHERE order_id <> 'order-2'")  # noqa: S608
    relay = EmbeddedRelay(secret=SECRET, store_path=store_path, port=0, pruned_after_s=0.2)
    relay.start()
    try:
        assert poll(relay.url, after=last - 2)["last"] == last
        wait_until(lambda: [each["order"] for each in poll(relay.url)["events"]] == ["order-1", "order-2"])
    finally:
        relay.stop()


def test_a_store_that_cannot_be_opened_is_an_oserror_that_names_it(store_path: Path) -> None:
    store_path.mkdir()
    relay = EmbeddedRelay(secret=SECRET, store_path=store_path, port=0)
    with pytest.raises(OSError, match=r"relay\.sqlite3"):
        relay.start()
    relay.stop()
    assert _relay_threads() == []


def test_an_address_that_is_not_ours_is_an_oserror_and_the_store_is_given_back(store_path: Path) -> None:
    relay = EmbeddedRelay(secret=SECRET, store_path=store_path, host="203.0.113.1", port=0)
    with pytest.raises(OSError, match=r"203\.0\.113\.1"):
        relay.start()
    assert [path.name for path in store_path.parent.iterdir()] == ["relay.sqlite3"]
    relay.stop()


def test_neither_relay_nor_poll_tells_the_secret_in_its_repr(store_path: Path) -> None:
    assert SECRET not in repr(EmbeddedRelay(secret=SECRET, store_path=store_path))
