"""`pos-app relay` as a process that is killed: what it said 200 to is never lost."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path

from tests.relay.neighbours import SECRET, call_back, listening, poll, wait_until


@contextmanager
def _relay_process(store_path: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A relay of its own process, and its URL."""
    command = [sys.executable, "-m", "pos_app", "relay", "--port", "0", "--store", f"sqlite:///{store_path}"]
    environment = {**os.environ, "POS_RELAY_SECRET": SECRET, "POS_DATA_DIR": str(store_path.parent / "data")}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    assert process.stdout is not None
    try:
        yield process, process.stdout.readline().split()[-1]
    finally:
        process.kill()
        process.communicate()


def test_a_killed_relay_has_every_callback_that_it_answered_with_200(store_path: Path) -> None:
    acknowledged: list[str] = []

    with _relay_process(store_path) as (process, url), ThreadPoolExecutor(4) as gateway:

        def call_back_until_it_dies(caller: int) -> None:
            for number in range(10_000):
                try:
                    status = call_back(url, f"order-{caller}-{number}")
                except (OSError, HTTPException):
                    return
                assert status == 200
                acknowledged.append(f"order-{caller}-{number}")

        callers = [gateway.submit(call_back_until_it_dies, caller) for caller in range(4)]
        wait_until(lambda: len(acknowledged) >= 100)
        process.kill()
        for caller in callers:
            caller.result()

    with _relay_process(store_path) as (_, url), listening(url) as till:
        wait_until(lambda: set(acknowledged) <= set(till.orders))
        assert till.numbers == sorted(set(till.numbers))


def test_a_till_goes_on_from_its_cursor_at_a_relay_that_was_killed_and_started_again(store_path: Path) -> None:
    with _relay_process(store_path) as (_, url):
        call_back(url, "order-1")
        taken = poll(url)
        call_back(url, "order-2")

    after = {"store_id": taken["store"], "after": taken["last"]}
    with _relay_process(store_path) as (_, url), listening(url, **after) as till:
        till.until_events(1)
        call_back(url, "order-3")
        till.until_events(2)
    assert till.orders == ["order-2", "order-3"]
    assert set(till.stores) == {taken["store"]}
