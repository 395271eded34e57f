"""A relay whose database is away when it starts, and one whose database hangs when it ends. Real processes."""

import json
import os
import signal
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from urllib.parse import urlsplit

import pytest

from pos_app.relay.credentials import issue
from pos_app.relay.signing import callback_path
from pos_app.relay.store import open_store
from tests.relay.neighbours import (
    SECRET,
    ask,
    ask_fully,
    bearer,
    call_back,
    counts,
    listening,
    poll,
    wait_for_polls,
    wait_until,
)
from tests.relay.postgresql import PostgresServer
from tests.relay.warm import RelayProcess, WarmRelays, warm_relays

STOP_LIMIT_S = 10
"""Half of what the unit for systemd gives it."""


@pytest.fixture
def relays() -> Iterator[WarmRelays]:
    with warm_relays() as made:
        yield made


def _seconds_to_end(relay: RelayProcess) -> float:
    began = time.monotonic()
    os.kill(relay.pid, signal.SIGTERM)
    wait_until(lambda: not _runs(relay.pid))
    return time.monotonic() - began


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_relay_that_starts_before_its_database_says_so_and_works_once_that_is_there(
    relays: WarmRelays, fragile_postgresql: PostgresServer
) -> None:
    url = fragile_postgresql.new_database()
    with closing(open_store(url)) as desk:
        own = issue(desk.keys, SECRET, "till-2")
    fragile_postgresql.stop()
    relay = relays.begin(url)
    assert counts(relay.url)["status"] == "ok"
    assert ask(relay.url, "/readyz") == (503, b'{"ready":false,"why":"store unavailable"}')
    for path in (callback_path(SECRET, "till-1", "order-1", "paid"), callback_path(own, "till-2", "order-2", "paid")):
        status, headers, _ = ask_fully(relay.url, path)
        assert (status, headers["retry-after"]) == (503, "5")
    assert ask(relay.url, "/events/till-1", headers=bearer())[0] == 503

    with listening(relay.url) as till:
        till.until(lambda: till.links == ["offline"])
        fragile_postgresql.start()
        wait_until(lambda: call_back(relay.url, "order-1") == 200)
        till.until_events(1)
        till.until(lambda: till.links[-1] == "online")
    assert ask(relay.url, "/readyz") == (200, b'{"ready":true}')
    # It knows whose secret is whose by now.
    assert call_back(relay.url, "order-2", terminal="till-2") == 404
    assert call_back(relay.url, "order-2", terminal="till-2", secret=own) == 200


def test_a_relay_whose_database_never_comes_ends_at_once(
    relays: WarmRelays, fragile_postgresql: PostgresServer
) -> None:
    url = fragile_postgresql.new_database()
    fragile_postgresql.stop()
    assert _seconds_to_end(relays.begin(url)) < STOP_LIMIT_S
    fragile_postgresql.start()


def test_a_relay_whose_database_hangs_ends_in_time_and_lets_nobody_wait(
    relays: WarmRelays, fragile_postgresql: PostgresServer
) -> None:
    url = fragile_postgresql.new_database()
    relay = relays.begin(url)
    assert call_back(relay.url, "order-1") == 200
    last = poll(relay.url)["last"]
    address = urlsplit(relay.url)
    with (
        ThreadPoolExecutor(1) as threads,
        socket.create_connection((address.hostname, address.port), timeout=STOP_LIMIT_S) as gateway,
    ):
        till = threads.submit(ask, relay.url, f"/events/till-1?after={last}&wait=30", "GET", bearer())
        wait_for_polls(relay.url, 1)
        fragile_postgresql.freeze()
        try:
            path = callback_path(SECRET, "till-1", "order-2", "paid")
            gateway.sendall(f"GET {path} HTTP/1.1\r\nHost: relay\r\n\r\n".encode())
            # Whoever comes after it and is answered tells that it has come.
            assert counts(relay.url)["status"] == "ok"
            took_s = _seconds_to_end(relay)
        finally:
            fragile_postgresql.thaw()
        assert took_s < STOP_LIMIT_S
        status, body = till.result()
        # A poll that had not looked yet can't be told anything.
        assert status == 503 or json.loads(body)["events"] == []
        # Nobody knows whether it is on the disk.
        assert gateway.recv(100).startswith(b"HTTP/1.1 503 ")
