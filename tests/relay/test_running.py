"""The relay as a service: until a signal, with systemd and a log for machines beside it."""

import asyncio
import io
import json
import logging
import signal
import socket
import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from pos_app.crowd import MOST_WAITING
from pos_app.relay.json_lines import JsonLines
from pos_app.relay.pruning import Keeping, prune_now_and_then
from pos_app.relay.running import run
from pos_app.relay.signing import poll_credential
from pos_app.relay.systemd import Systemd
from tests.relay.bench.line import lines_to, question
from tests.relay.neighbours import SECRET, ask, call_back, poll, query, running_relay, wait_for_polls, wait_until
from tests.relay.warm import warm_relays


def _relay_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("relay")]


def test_in_the_foreground_it_serves_until_a_signal_and_keeps_what_it_took(store_path: Path) -> None:
    def use_and_end(url: str) -> None:
        assert call_back(url, "order-1") == 200
        signal.raise_signal(signal.SIGTERM)

    run("127.0.0.1", 0, f"sqlite:///{store_path}", SECRET, use_and_end)
    assert _relay_threads() == []
    connection = sqlite3.connect(store_path)
    assert connection.execute("SELECT order_id FROM events").fetchall() == [("order-1",)]
    connection.close()


def test_in_the_foreground_a_signal_ends_a_waiting_poll_with_an_empty_answer(store_path: Path) -> None:
    answers: list[Future[Any]] = []
    with ThreadPoolExecutor(1) as till:

        def wait_and_end(url: str) -> None:
            answers.append(till.submit(poll, url, 0, 30))
            wait_for_polls(url, 1)
            signal.raise_signal(signal.SIGINT)

        run("127.0.0.1", 0, f"sqlite:///{store_path}", SECRET, wait_and_end)
    assert answers[0].result()["events"] == []


def test_in_the_foreground_a_store_that_cannot_be_opened_is_an_oserror(store_path: Path) -> None:
    store_path.mkdir()
    with pytest.raises(OSError, match=r"relay\.sqlite3"):
        run("127.0.0.1", 0, f"sqlite:///{store_path}", SECRET, print)


def test_in_the_foreground_an_address_of_another_form_is_a_valueerror() -> None:
    with pytest.raises(ValueError, match=r"--store: .*sqlite:///FILE"):
        run("127.0.0.1", 0, "relay.sqlite3", SECRET, print)


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    """Systemd's end of the line."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(tmp_path / "notify"))
        line.settimeout(10)
        yield line


def test_systemd_is_told_when_it_listens_that_it_lives_and_when_it_ends(
    store_path: Path, systemd: socket.socket
) -> None:
    told: list[str] = []

    def listen_and_end(_: str) -> None:
        while told.count("WATCHDOG=1") < 3 or len(told) < 4:
            told.append(systemd.recv(1000).decode())
        signal.raise_signal(signal.SIGTERM)

    environment = {"NOTIFY_SOCKET": systemd.getsockname(), "WATCHDOG_USEC": "40000"}
    run("127.0.0.1", 0, f"sqlite:///{store_path}", SECRET, listen_and_end, systemd=Systemd.of(environment))
    assert any(each.startswith("READY=1\nSTATUS=listens on http://127.0.0.1:") for each in told)
    while told[-1] != "STOPPING=1":
        told.append(systemd.recv(1000).decode())


def test_a_service_holds_more_tills_than_fit_into_a_tills_own_relay(tmp_path: Path) -> None:
    number = 3 * MOST_WAITING

    async def wait_together(url: str) -> None:
        lines = await lines_to([url], number, at_once=number)
        # Each has said nothing yet, and none was sent away for it.
        tills = [f"till-{which}" for which in range(number)]
        waiting = [
            line.ask(question(f"/events/{till}?after=0&wait=30", poll_credential(SECRET, till)))
            for line, till in zip(lines, tills, strict=True)
        ]
        await asyncio.to_thread(wait_for_polls, url, number)
        for till in tills:
            assert await asyncio.to_thread(call_back, url, f"{till}-1", terminal=till) == 200
        answers = await asyncio.gather(*waiting)
        assert [json.loads(each.body)["events"][0]["terminal"] for each in answers] == tills
        for line in lines:
            line.hang_up()

    with warm_relays() as relays:
        asyncio.run(wait_together(relays.begin(f"sqlite:///{tmp_path / 'relay.sqlite3'}").url))


def test_without_systemd_nobody_is_told_and_a_line_that_is_dead_is_no_trouble(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    Systemd.of({}).tell("READY=1")
    assert caplog.messages == []
    Systemd.of({"NOTIFY_SOCKET": str(tmp_path / "nobody")}).tell("READY=1")
    Systemd.of({"NOTIFY_SOCKET": "@nobody/of/that/name"}).tell("READY=1")
    assert [message.partition(":")[0] for message in caplog.messages] == ["systemd was not told"] * 2


def test_old_events_are_removed_while_it_serves(store_url: str) -> None:
    chore = partial(prune_now_and_then, keeping=Keeping(timedelta(days=30)), first_s=0.05, round_s=0.05)
    with running_relay(store_url, chores=[chore]) as relay:
        for number in range(5):
            call_back(relay.url, f"order-{number}")
        events = poll(relay.url)["events"]
        query(store_url, "UPDATE {}events SET received_at = '2026-01-01T00:00:00.000+00:00'")
        # Nobody has said yet that they have come; the next poll says it of three.
        assert len(poll(relay.url)["events"]) == 5
        last = poll(relay.url, after=events[2]["number"])["last"]
        wait_until(lambda: [each["order"] for each in poll(relay.url)["events"]] == ["order-3", "order-4"])
        assert poll(relay.url)["last"] == last
        wait_until(lambda: b"relay_pruned_total 3.0\n" in ask(relay.url, "/metrics")[1])


def test_events_that_no_till_ever_read_go_late_and_are_said(store_url: str, caplog: pytest.LogCaptureFixture) -> None:
    keeping = Keeping(timedelta(days=30), timedelta(days=90))
    chore = partial(prune_now_and_then, keeping=keeping, first_s=0.05, round_s=0.05)
    with running_relay(store_url) as relay:
        call_back(relay.url, "order-1")
        call_back(relay.url, "order-2")
    query(store_url, "UPDATE {}events SET received_at = '2026-01-01T00:00:00.000+00:00' WHERE order_id = 'order-1'")
    with running_relay(store_url, chores=[chore]) as relay:
        wait_until(lambda: b"relay_pruned_unread_total 1.0\n" in ask(relay.url, "/metrics")[1])
        assert [each["order"] for each in poll(relay.url)["events"]] == ["order-2"]
    assert "1 events that no till had read were removed: they were too old" in caplog.messages


def test_a_cursor_that_nobody_can_have_removes_nothing(store_url: str) -> None:
    chore = partial(prune_now_and_then, keeping=Keeping(timedelta()), first_s=0.05, round_s=0.05)
    with running_relay(store_url, chores=[chore]) as relay:
        call_back(relay.url, "order-1")
        assert poll(relay.url, after=10**9)["events"] == []
        assert relay.relay.taken == {}
        assert [each["order"] for each in poll(relay.url)["events"]] == ["order-1"]


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """The log as JSON lines."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(JsonLines(("hush-hush",)))
    logger = logging.getLogger("pos_app.relay")
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield written
    logger.removeHandler(handler)
    logger.setLevel(before)


def test_the_log_tells_each_callback_as_a_json_object(store_url: str, lines: io.StringIO) -> None:
    with running_relay(store_url) as relay:
        call_back(relay.url, "order-1", "failed")
        call_back(relay.url, "order-1", "failed")
    told: list[dict[str, Any]] = [json.loads(line) for line in lines.getvalue().splitlines()]
    mine = [each for each in told if each.get("order") == "order-1"]
    assert [each["result"] for each in mine] == ["accepted", "repeated"]
    assert {"level": "info", "terminal": "till-1", "outcome": "failed"}.items() <= mine[0].items()
    assert mine[0]["at"].endswith("Z")


def test_no_json_line_tells_a_secret(lines: io.StringIO) -> None:
    path = "/callback/till-1/order-1/paid/abcdefgh"
    try:
        raise ValueError("what it knew: hush-hush")
    except ValueError:
        logging.getLogger("pos_app.relay.service").exception(
            "at %s with %s", path, "hush-hush", extra={"order": "hush-hush"}
        )
    line = json.loads(lines.getvalue())
    assert "hush" not in lines.getvalue()
    assert "abcdefgh" not in lines.getvalue()
    assert "ValueError" in line["error"]
