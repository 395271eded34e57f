"""What a till, or somebody who plays it, gets from the relay's long poll. Real HTTP, real store."""

import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pos_app.relay.embedded import EmbeddedRelay
from pos_app.relay.store import open_store
from tests.relay.neighbours import (
    RunningRelay,
    ask,
    ask_fully,
    bearer,
    call_back,
    counts,
    poll,
    query,
    take,
    wait_for_polls,
)


def test_events_above_the_cursor_are_answered_at_once(relay: RunningRelay) -> None:
    call_back(relay.url, "order-1")
    call_back(relay.url, "order-2", "failed", "code=5")
    everything = poll(relay.url, wait_s=30)
    assert [event["order"] for event in everything["events"]] == ["order-1", "order-2"]
    rest = poll(relay.url, after=everything["events"][0]["number"], wait_s=30)
    (event,) = rest["events"]
    assert event == {
        "number": everything["last"],
        "terminal": "till-1",
        "order": "order-2",
        "outcome": "failed",
        "query": "code=5",
        "received_at": event["received_at"],
    }
    age = datetime.now(UTC) - datetime.fromisoformat(event["received_at"])
    assert timedelta() <= age < timedelta(seconds=30)


def test_a_terminal_sees_its_own_events_only(relay: RunningRelay) -> None:
    call_back(relay.url, "order-1")
    call_back(relay.url, "order-2", terminal="till-2")
    assert [event["order"] for event in poll(relay.url, terminal="till-2")["events"]] == ["order-2"]


def test_a_poll_without_news_ends_empty_when_its_wait_is_over(relay: RunningRelay) -> None:
    call_back(relay.url, "order-1")
    last = poll(relay.url)["last"]
    began = time.monotonic()
    answer = poll(relay.url, after=last, wait_s=1)
    assert 1 <= time.monotonic() - began < 5
    assert (answer["events"], answer["last"]) == ([], last)
    assert counts(relay.url)["polls_waiting"] == 0


def test_a_waiting_poll_wakes_within_half_a_second_of_the_callback(relay: RunningRelay) -> None:
    with ThreadPoolExecutor(1) as till:
        answer = till.submit(poll, relay.url, 0, 30)
        wait_for_polls(relay.url, 1)
        began = time.monotonic()
        assert call_back(relay.url, "order-1") == 200
        assert [event["order"] for event in answer.result()["events"]] == ["order-1"]
        assert time.monotonic() - began < 0.5


def test_every_poll_of_the_terminal_wakes_and_no_other(relay: RunningRelay) -> None:
    with ThreadPoolExecutor(4) as tills:
        ours = [tills.submit(poll, relay.url, 0, 30) for _ in range(3)]
        other = tills.submit(poll, relay.url, 0, 30, "till-2")
        wait_for_polls(relay.url, 4)
        call_back(relay.url, "order-1")
        assert [len(answer.result()["events"]) for answer in ours] == [1, 1, 1]
        assert counts(relay.url)["polls_waiting"] == 1
        assert not other.done()
        call_back(relay.url, "order-2", terminal="till-2")
        assert len(other.result()["events"]) == 1


def test_a_repeat_wakes_nobody(relay: RunningRelay) -> None:
    call_back(relay.url, "order-1")
    last = poll(relay.url)["last"]
    with ThreadPoolExecutor(1) as till:
        answer = till.submit(poll, relay.url, last, 30)
        wait_for_polls(relay.url, 1)
        call_back(relay.url, "order-1")
        assert counts(relay.url)["polls_waiting"] == 1
        call_back(relay.url, "order-2")
        assert [event["order"] for event in answer.result()["events"]] == ["order-2"]


def test_a_cursor_of_another_store_learns_of_the_true_one_with_the_next_event(relay: RunningRelay) -> None:
    with ThreadPoolExecutor(1) as till:
        answer = till.submit(poll, relay.url, 10**6, 30)
        wait_for_polls(relay.url, 1)
        call_back(relay.url, "order-1")
        assert answer.result()["events"] == []
        assert answer.result()["last"] < 10**6


def test_no_event_falls_between_the_look_and_the_wait(relay: RunningRelay) -> None:
    """Callbacks race the polls that follow them; each poll's cursor is the last answer's."""
    wanted = [f"order-{number}" for number in range(150)]
    got: list[str] = []
    numbers = [0]

    def follow() -> None:
        while len(got) < len(wanted):
            began = time.monotonic()
            events = poll(relay.url, numbers[-1], 5)["events"]
            assert events, f"an event was slept through for {time.monotonic() - began:.1f} s"
            got.extend(event["order"] for event in events)
            numbers.extend(event["number"] for event in events)

    with ThreadPoolExecutor(4) as pool:
        follower = pool.submit(follow)
        assert set(pool.map(lambda order: call_back(relay.url, order), wanted)) == {200}
        follower.result(20)
    assert sorted(got) == sorted(wanted)
    assert numbers == sorted(set(numbers))


def test_more_events_than_fit_in_one_answer_come_in_the_next(relay: RunningRelay, store_url: str) -> None:
    with closing(open_store(store_url)) as other:
        for number in range(250):
            take(other, "till-1", f"order-{number}", "paid", "")
    after, orders = 0, []
    for size in (100, 100, 50):
        answer = poll(relay.url, after)
        assert len(answer["events"]) == size
        after = answer["last"]
        orders += [event["order"] for event in answer["events"]]
    assert orders == [f"order-{number}" for number in range(250)]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": ""},
        {"Authorization": "Bearer "},
        {"Authorization": "Bearer x"},
        {"Authorization": "Basic dGlsbC0xOng="},
        bearer("till-2"),
        bearer(secret="another secret"),
        {"Authorization": bearer()["Authorization"] + "A"},
        {"Authorization": bearer()["Authorization"][:-1]},
        {"Authorization": "Bearer \xff\xfe"},
    ],
)
def test_without_the_terminals_credential_nothing_is_told(aloof_relay: EmbeddedRelay, headers: dict[str, str]) -> None:
    status, answered, body = ask_fully(aloof_relay.url, "/events/till-1?after=0&wait=0", headers=headers)
    assert (status, answered["www-authenticate"]) == (401, "Bearer")
    assert json.loads(body) == {"error": "expected the terminal's credential"}


@pytest.mark.parametrize("terminal", ["%D0%BA%D0%B0%D1%81%D1%81%D0%B0", "%FF", "till-1%00", "%2e%2e"])
def test_a_terminal_that_cannot_be_one_is_as_unknown_as_any_other(aloof_relay: EmbeddedRelay, terminal: str) -> None:
    assert ask(aloof_relay.url, f"/events/{terminal}?after=0&wait=0", headers=bearer())[0] == 401


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("after=-1&wait=0", "after"),
        ("after=x&wait=0", "after"),
        ("after=&wait=0", "after"),
        ("after=1.5&wait=0", "after"),
        ("after=99999999999999999999&wait=0", "after"),
        ("after=%D9%A1&wait=0", "after"),
        ("after=0&wait=31", "wait"),
        ("after=0&wait=-1", "wait"),
        ("after=0&wait=1e3", "wait"),
        ("after=0&wait=" + "9" * 5000, "wait"),
    ],
)
def test_a_cursor_or_wait_that_is_none_is_named(aloof_relay: EmbeddedRelay, query: str, name: str) -> None:
    status, body = ask(aloof_relay.url, f"/events/till-1?{query}", headers=bearer())
    assert status == 400
    error = json.loads(body)["error"]
    assert error.startswith(f"{name} ")
    assert "expected a whole number from 0 to" in error
    assert len(error) < 200


def test_nothing_asked_for_means_everything_and_no_wait(relay: RunningRelay) -> None:
    call_back(relay.url, "order-1")
    status, body = ask(relay.url, "/events/till-1", headers=bearer())
    assert (status, len(json.loads(body)["events"])) == (200, 1)


def test_a_store_that_fails_is_said_to_the_till(relay: RunningRelay, store_url: str) -> None:
    query(store_url, "DROP TABLE {}events")
    status, headers, body = ask_fully(relay.url, "/events/till-1?wait=0", headers=bearer())
    assert (status, headers["retry-after"]) == (503, "5")
    assert json.loads(body) == {"error": "store unavailable"}


def test_a_till_that_waits_is_told_at_once_that_the_store_fails(relay: RunningRelay, store_url: str) -> None:
    with ThreadPoolExecutor(1) as till:
        answer = till.submit(ask, relay.url, "/events/till-1?wait=30", "GET", bearer())
        wait_for_polls(relay.url, 1)
        query(store_url, "ALTER TABLE {}events RENAME TO gone")
        query(store_url, "ALTER TABLE {}keys RENAME TO gone_too")
        if store_url.startswith("postgresql"):
            query(store_url, "SELECT pg_notify('relay_' || id, 'somebody:!') FROM {}store")
        assert answer.result()[0] == 503


def test_waiting_polls_end_empty_and_at_once_when_the_relay_stops(relay: RunningRelay) -> None:
    call_back(relay.url, "order-1")
    last = poll(relay.url)["last"]
    answers: list[Any] = []
    tills = [threading.Thread(target=lambda: answers.append(poll(relay.url, last, 30))) for _ in range(3)]
    for till in tills:
        till.start()
    wait_for_polls(relay.url, 3)
    began = time.monotonic()
    relay.stop()
    for till in tills:
        till.join()
    assert time.monotonic() - began < 2
    assert [(answer["events"], answer["last"]) for answer in answers] == [([], last)] * 3
