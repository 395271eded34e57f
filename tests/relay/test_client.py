"""A till hears of every callback once, in order, whatever happens to the relay or the line. Real HTTP, real threads."""

import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.relay.client import CallbackEvent, PollRefused, read_batch
from pos_app.relay.embedded import EmbeddedRelay
from pos_app.transport import Answer
from tests.peers import answer, peer, raw, reset, silence
from tests.relay.neighbours import (
    SECRET,
    ListeningTill,
    bearer,
    call_back,
    counts,
    listening,
    poll,
    poller_for,
    wait_for_polls,
    wait_until,
)


def _event(number: int, /, **others: Any) -> dict[str, Any]:
    known = {"order": f"order-{number}", "outcome": "paid", "query": "", "received_at": "2026-11-24T12:00:00.123+00:00"}
    return {"number": number, **known, **others}


def _page(*numbers: int, store: str = "s1", last: int | None = None) -> str:
    highest = last if last is not None else max(numbers, default=0)
    return json.dumps({"store": store, "last": highest, "events": [_event(number) for number in numbers]})


def test_a_callback_reaches_the_listening_till_with_all_that_the_gateway_said(relay: EmbeddedRelay) -> None:
    with listening(relay.url) as till:
        till.until_link("online")
        wait_for_polls(relay.url, 1)
        call_back(relay.url, "order-1", "failed", "reference=7&amount=1500")
        till.until_events(1)
    (event,) = till.events
    assert (event.order, event.outcome, event.query) == ("order-1", "failed", "reference=7&amount=1500")
    assert event.received_at.tzinfo is UTC
    assert till.stores == [poll(relay.url)["store"]]


def test_a_till_that_was_away_gets_what_came_after_its_cursor(relay: EmbeddedRelay) -> None:
    for number in range(3):
        call_back(relay.url, f"order-{number}")
    before = poll(relay.url)
    with listening(relay.url, store_id=before["store"], after=before["events"][0]["number"]) as till:
        till.until_events(2)
    assert till.orders == ["order-1", "order-2"]


def test_of_many_callbacks_at_once_none_is_skipped_doubled_or_out_of_order(relay: EmbeddedRelay) -> None:
    orders = [f"order-{number}" for number in range(200)]
    with listening(relay.url) as till:
        with ThreadPoolExecutor(6) as gateway:
            assert set(gateway.map(lambda order: call_back(relay.url, order), orders)) == {200}
        till.until_events(len(orders))
    assert sorted(till.orders) == sorted(orders)
    assert till.numbers == sorted(set(till.numbers))


def test_a_full_page_of_the_longest_queries_is_not_too_much_for_the_till(relay: EmbeddedRelay) -> None:
    for number in range(100):
        assert call_back(relay.url, f"order-{number}", query='"\\' * 1024) == 200
    with listening(relay.url) as till:
        till.until_events(100)
    assert till.links == ["online"]


def test_a_restart_of_the_relay_in_mid_poll_loses_nothing(store_path: Path) -> None:
    first = EmbeddedRelay(secret=SECRET, store_path=store_path, port=0)
    first.start()
    first_url = first.url
    with listening(first_url) as till:
        wait_for_polls(first.url, 1)
        call_back(first.url, "order-1")
        till.until_events(1)
        wait_for_polls(first.url, 1)
        first.stop()
        till.until_link("online", "offline")
        second = EmbeddedRelay(secret=SECRET, store_path=store_path, port=int(first_url.rpartition(":")[2]))
        second.start()
        try:
            assert second.url == first_url
            call_back(second.url, "order-2")
            till.until_events(2)
            till.until_link("online", "offline", "online")
        finally:
            second.stop()
    assert till.orders == ["order-1", "order-2"]
    assert len(set(till.stores)) == 1


def test_a_relay_with_a_new_store_is_read_from_its_start(relay: EmbeddedRelay) -> None:
    call_back(relay.url, "order-1")
    with listening(relay.url, store_id="gone", after=10**9) as till:
        till.until_events(1)
        call_back(relay.url, "order-2")
        till.until_events(2)
    assert till.orders == ["order-1", "order-2"]
    assert set(till.stores) == {poll(relay.url)["store"]}


def test_an_older_copy_of_the_store_does_not_make_the_till_deaf(relay: EmbeddedRelay) -> None:
    call_back(relay.url, "order-1")
    with listening(relay.url, store_id=poll(relay.url)["store"], after=10**9) as till:
        till.until_events(1)
    assert till.orders == ["order-1"]


def test_a_till_stops_at_once_though_its_poll_waits(relay: EmbeddedRelay) -> None:
    till = ListeningTill()
    poller = poller_for(till, relay.url)
    poller.start()
    till.until_link("online")
    wait_for_polls(relay.url, 1)
    began = time.monotonic()
    poller.stop()
    assert time.monotonic() - began < 1
    assert till.links == ["online"]
    assert not _alive("till-relay")


def test_a_till_stops_at_once_though_its_next_try_is_far_off() -> None:
    with peer(answer("busy", "503 Service Unavailable")) as relay:
        till = ListeningTill()
        poller = poller_for(till, relay.url)
        poller.start()
        wait_until(lambda: len(relay.requests) >= 3)
        began = time.monotonic()
        poller.stop()
        assert time.monotonic() - began < 1
    assert not _alive("till-relay")


def test_a_poller_that_never_started_can_be_stopped() -> None:
    poller_for(ListeningTill(), "http://127.0.0.1:9").stop()


def test_a_stop_does_not_wait_for_ever_for_a_listener_that_hangs(relay: EmbeddedRelay) -> None:
    let_go = threading.Event()
    hangs = threading.Event()

    def hang(_: str, __: tuple[CallbackEvent, ...]) -> None:
        hangs.set()
        let_go.wait(10)

    call_back(relay.url, "order-1")
    poller = poller_for(ListeningTill(), relay.url, on_events=hang)
    poller.start()
    assert hangs.wait(10)
    began = time.monotonic()
    poller.stop(limit_s=0.1)
    assert time.monotonic() - began < 2
    let_go.set()
    wait_until(lambda: not _alive("till-relay"))


def test_an_answer_that_was_lost_is_asked_for_again_from_the_same_number() -> None:
    whole = _page(1, 2)
    lost = f"HTTP/1.1 200 OK\r\nContent-Length: {len(whole)}\r\n\r\n{whole[:-30]}".encode()
    with peer(answer(_page(last=0)), raw(lost), answer(whole), silence) as relay:
        with listening(relay.url) as till:
            till.until_events(2)
            wait_until(lambda: len(relay.requests) == 4)
        cursors = [request.split(b"after=")[1].split(b"&")[0] for request in relay.requests]
    assert cursors == [b"0", b"0", b"0", b"2"]
    assert till.numbers == [1, 2]


def test_what_an_answer_repeats_is_not_handed_on_again() -> None:
    with peer(answer(_page(1, 2)), answer(_page(1, 2, 3)), silence) as relay, listening(relay.url) as till:
        till.until_events(3)
    assert till.numbers == [1, 2, 3]


def test_a_listener_that_failed_is_given_the_same_events_again(relay: EmbeddedRelay) -> None:
    till = ListeningTill()
    failures = iter([True, False, False])

    def hear(store: str, events: tuple[CallbackEvent, ...]) -> None:
        if next(failures):
            raise RuntimeError("a fault of the till")
        till.hear(store, events)

    call_back(relay.url, "order-1")
    poller = poller_for(till, relay.url, on_events=hear)
    poller.start()
    till.until_events(1)
    poller.stop()
    assert till.orders == ["order-1"]


def test_a_relay_that_is_down_is_offline_and_tried_at_growing_distances() -> None:
    with peer(reset) as relay:
        began = time.monotonic()
        with listening(relay.url) as till:
            wait_until(lambda: relay.connections >= 4)
            took_s = time.monotonic() - began
        assert till.links == ["offline"]
    # Pauses of 0.2, 0.4 and 0.8 s, of each at least the half.
    assert took_s >= 0.7


class Pauses(threading.Event):
    """Notes how long the poller means to pause, and does not let it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.asked.append(timeout or 0)
        return self.is_set()


def test_the_pauses_grow_to_ten_seconds_and_no_two_tills_keep_the_same_ones() -> None:
    with peer(reset) as relay:
        tills = [poller_for(ListeningTill(), relay.url) for _ in range(2)]
        asked = []
        for till in tills:
            pauses = till._stopping = Pauses()
            till.start()
            wait_until(lambda: len(pauses.asked) >= 12)  # noqa: B023 - called in this turn
            till.stop()
            asked.append(pauses.asked[:12])
    longest = [min(0.2 * 2**number, 10) for number in range(12)]
    for each in asked:
        assert all(most / 2 <= pause <= most for pause, most in zip(each, longest, strict=True))
    assert asked[0] != asked[1]
    # A whole chain that lost its relay spreads over five seconds.
    assert len({round(pause, 3) for each in asked for pause in each[7:]}) == 10


def test_the_pauses_are_short_again_once_the_relay_has_answered() -> None:
    down = [reset] * 3
    with peer(*down, answer(_page(last=0)), reset, answer(_page(1)), silence) as relay, listening(relay.url) as till:
        till.until_link("offline", "online")
        began = time.monotonic()
        till.until_link("offline", "online", "offline", "online")
        assert time.monotonic() - began < 0.75


def test_a_relay_that_answers_before_its_time_is_not_asked_without_end() -> None:
    with peer(answer(_page(last=0))) as relay:
        began = time.monotonic()
        with listening(relay.url) as till:
            wait_until(lambda: len(relay.requests) >= 5)
            took_s = time.monotonic() - began
        assert till.links == ["online"]
    assert took_s >= 0.7


def test_two_stores_behind_one_address_are_not_asked_without_end() -> None:
    other, ours = answer(_page(1, store="s2")), answer(_page(1, store="s1"))
    with peer(ours, other, ours, other, ours, other, ours, silence) as relay:
        began = time.monotonic()
        with listening(relay.url):
            wait_until(lambda: len(relay.requests) >= 7)
        assert time.monotonic() - began >= 0.3


def test_a_relay_that_answers_late_is_slow() -> None:
    with peer(answer(_page(last=0)), silence) as relay, listening(relay.url, slow_s=0) as till:
        till.until_link("slow")


def test_a_wrong_secret_is_offline_and_never_sent_in_the_clear(
    relay: EmbeddedRelay, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with listening(relay.url, secret="not the relay's") as till:
        till.until_link("offline")
    assert "HTTP 401" in caplog.text
    assert "not the relay's" not in caplog.text
    assert bearer(secret="not the relay's")["Authorization"][7:] not in caplog.text


def test_the_secret_itself_is_never_on_the_wire() -> None:
    with peer(answer(_page(1)), silence) as relay, listening(relay.url) as till:
        till.until_events(1)
        assert relay.requests[0].startswith(b"GET /events/till-1?after=0&wait=0 HTTP/1.1\r\n")
        assert bearer()["Authorization"].encode() in relay.requests[0]
        assert SECRET.encode() not in relay.requests[0]


def test_a_poll_waits_only_at_a_relay_that_answers() -> None:
    with peer(reset, answer(_page(last=0)), silence) as relay, listening(relay.url, wait_s=7):
        wait_until(lambda: len(relay.requests) == 3)
        waits = [request.split(b"wait=")[1].split(b" ")[0] for request in relay.requests]
    assert waits == [b"0", b"0", b"7"]


def test_two_tills_each_hear_their_own(relay: EmbeddedRelay) -> None:
    with listening(relay.url) as one, listening(relay.url, terminal="till-2") as two:
        wait_for_polls(relay.url, 2)
        call_back(relay.url, "order-1")
        call_back(relay.url, "order-2", terminal="till-2")
        one.until_events(1)
        two.until_events(1)
    assert (one.orders, two.orders) == (["order-1"], ["order-2"])
    assert counts(relay.url)["accepted"] == 2


_SENSELESS = {
    "not JSON": b"<html>captive portal</html>",
    "nothing": b"",
    "no object": b"[]",
    "no members": b"{}",
    "null": b"null",
    "not UTF-8": b"\xff\xfe\x00",
    "deep": b"[" * 100_000,
    "a number of 5000 digits": b'{"store":"s","last":' + b"9" * 5000 + b',"events":[]}',
    "NaN": b'{"store":"s","last":NaN,"events":[]}',
    "a fraction": b'{"store":"s","last":1.0,"events":[]}',
    "a bool for a number": b'{"store":"s","last":true,"events":[]}',
    "a number beyond the journal": b'{"store":"s","last":4611686018427387905,"events":[]}',
    "a negative number": b'{"store":"s","last":-1,"events":[]}',
    "a store without name": b'{"store":"","last":0,"events":[]}',
    "a store that cannot be written": b'{"store":"\\ud800","last":0,"events":[]}',
    "events that are none": b'{"store":"s","last":0,"events":""}',
    "an event that is none": b'{"store":"s","last":0,"events":[7]}',
    "events beyond the last": _page(1, 2, last=1).encode(),
    "events out of order": _page(2, 1).encode(),
    "an event twice": _page(1, 1).encode(),
    "an event with number 0": _page(0).encode(),
    **{
        f"{name}={value!r}": json.dumps({"store": "s", "last": 1, "events": [_event(1, **{name: value})]}).encode()
        for name, value in (
            ("number", "1"),
            ("order", "a/b"),
            ("order", ""),
            ("order", 7),
            ("order", "\ud800"),
            ("outcome", "refunded"),
            ("outcome", ["paid"]),
            ("query", None),
            ("query", "\ud800"),
            ("query", "x" * 20_000),
            ("received_at", "yesterday"),
            ("received_at", 1),
            ("received_at", "2026-11-24T12:00:00"),
            ("received_at", "0001-01-01T00:00:00+14:00"),
        )
    },
}


@pytest.mark.parametrize("body", _SENSELESS.values(), ids=_SENSELESS.keys())
def test_an_answer_that_makes_no_sense_is_refused(body: bytes) -> None:
    with pytest.raises(PollRefused):
        read_batch(Answer(200, {}, body))


def test_a_senseless_answer_is_offline_and_the_next_good_one_is_taken() -> None:
    with peer(answer("<html>"), answer(_page(1)), silence) as relay, listening(relay.url) as till:
        till.until_link("offline", "online")
        till.until_events(1)


@pytest.mark.parametrize("status", [204, 301, 401, 404, 500, 503])
def test_another_status_is_refused_whatever_the_body_says(status: int) -> None:
    with pytest.raises(PollRefused, match=str(status)):
        read_batch(Answer(status, {}, _page(1).encode()))


def test_a_time_of_another_zone_is_read_as_utc() -> None:
    body = json.dumps({"store": "s", "last": 1, "events": [_event(1, received_at="2026-11-24T17:00:00+05:00")]})
    (event,) = read_batch(Answer(200, {}, body.encode())).events
    assert event.received_at == datetime(2026, 11, 24, 12, tzinfo=UTC)


_scraps = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
_almost_events = st.fixed_dictionaries(
    {},
    optional={
        "number": st.integers(-2, 9) | _scraps,
        "order": st.just("order-1") | _scraps,
        "outcome": st.sampled_from(["paid", "failed"]) | _scraps,
        "query": st.text(max_size=5) | _scraps,
        "received_at": st.just("2026-11-24T12:00:00+00:00") | st.datetimes().map(datetime.isoformat) | _scraps,
    },
)
_almost_pages = st.fixed_dictionaries(
    {},
    optional={
        "store": st.just("s") | _scraps,
        "last": st.integers(-2, 9) | _scraps,
        "events": st.lists(_almost_events | _scraps, max_size=3) | _scraps,
    },
)


def _read_or_refused(body: bytes) -> None:
    try:
        batch = read_batch(Answer(200, {}, body))
    except PollRefused:
        return
    numbers = [event.number for event in batch.events]
    assert numbers == sorted(set(numbers))
    assert all(0 < number <= batch.last for number in numbers)
    for event in batch.events:
        assert event.received_at.utcoffset() is not None
        f"{batch.store}{event.order}{event.query}".encode()


@given(st.binary(max_size=200))
def test_no_bytes_crash_the_reader(body: bytes) -> None:
    _read_or_refused(body)


@given(_almost_pages | _scraps)
def test_no_json_crashes_the_reader(page: Any) -> None:
    _read_or_refused(json.dumps(page).encode())


def _alive(name: str) -> bool:
    return any(thread.name == name for thread in threading.enumerate())
