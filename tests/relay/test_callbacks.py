"""What the gateway, or somebody who plays it, gets from the relay. Real HTTP, real store."""

import socket
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pos_app.relay.embedded import EmbeddedRelay
from pos_app.relay.signing import callback_path
from tests.relay.neighbours import SECRET, RunningRelay, ask, ask_fully, call_back, counts, poll, query

PATH = callback_path(SECRET, "till-1", "till-1-42", "paid")
SIGNATURE = PATH.rpartition("/")[2]


def _stored(store_url: str) -> list[tuple[str, str, str, str]]:
    """What another process reads in the store at this moment."""
    return query(store_url, "SELECT terminal, order_id, outcome, query FROM {}events ORDER BY number")


def test_a_callback_is_in_the_store_when_the_gateway_gets_its_200(relay: RunningRelay, store_url: str) -> None:
    assert ask(relay.url, PATH) == (200, b"ok")
    assert _stored(store_url) == [("till-1", "till-1-42", "paid", "")]


def test_the_failed_link_is_kept_as_failed(relay: RunningRelay, store_url: str) -> None:
    assert call_back(relay.url, "till-1-42", "failed") == 200
    assert _stored(store_url) == [("till-1", "till-1-42", "failed", "")]


def test_whatever_the_gateway_appends_is_kept_verbatim(relay: RunningRelay, store_url: str) -> None:
    queries = [
        "reference=77&amount=1500",
        "reference=77&amount=1500&cardAmount=1000&balanceAmount=500",
        "a=%D0%BF%d1%83&b=+&b=%00;c==&&",
        "?reference=77'\"<>\\",
    ]
    for each in queries:
        assert call_back(relay.url, "till-1-42", query=each) == 200
    assert [stored for *_, stored in _stored(store_url)] == queries


def test_a_query_longer_than_any_gateway_sends_is_cut_and_the_callback_counts(
    relay: RunningRelay, store_url: str
) -> None:
    assert call_back(relay.url, "till-1-42", query="x" * 5000) == 200
    assert _stored(store_url) == [("till-1", "till-1-42", "paid", "x" * 2048)]


def test_a_repeat_is_answered_200_and_makes_no_second_event(relay: RunningRelay, store_url: str) -> None:
    assert [call_back(relay.url, "till-1-42", query="reference=77") for _ in range(3)] == [200] * 3
    assert len(_stored(store_url)) == 1
    assert {"accepted": 1, "repeated": 2, "forged": 0}.items() <= counts(relay.url).items()


@pytest.mark.parametrize(
    "target",
    [
        f"/callback/till-1/till-1-42/failed/{SIGNATURE}",
        f"/callback/till-1/till-1-43/paid/{SIGNATURE}",
        f"/callback/till-2/till-1-42/paid/{SIGNATURE}",
        f"/callback/till-1/till-1-42/PAID/{SIGNATURE}",
        f"/callback/till-1/till-1-42/paid/{SIGNATURE[:-1]}",
        f"/callback/till-1/till-1-42/paid/{SIGNATURE[:22]}",
        f"/callback/till-1/till-1-42/paid/{SIGNATURE}=",
        f"/callback/till-1/till-1-42/paid/{SIGNATURE.swapcase()}",
        "/callback/till-1/till-1-42/paid/",
        "/callback/till-1/till-1-42/paid",
        f"{PATH}/",
        f"/{PATH}",
        f"/callback//till-1/till-1-42/paid/{SIGNATURE}",
        f"/callback/till-1%2Ftill-1-42/paid/{SIGNATURE}",
        f"/callback/till-1/till-1-42/paid%2F{SIGNATURE}",
        f"/callback/till-1/x/../till-1-42/paid/{SIGNATURE}",
        f"/callback/till-1/%2e%2e/paid/{SIGNATURE}",
        "/callback/../../etc/passwd",
        f"/callback/till-1/till-1-42%00/paid/{SIGNATURE}",
        f"/callback/till-1/till-1-42%0A/paid/{SIGNATURE}",
        f"/callback/till-1/%D0%BA%D0%B0%D1%81%D1%81%D0%B0/paid/{SIGNATURE}",
        f"/callback/till-1/%FF%FE/paid/{SIGNATURE}",
        f"/callback/till-1/till-1-42/paid/%D0%9A{SIGNATURE[1:]}",
        f"/callback/{'a' * 9000}/till-1-42/paid/{SIGNATURE}",
    ],
)
def test_a_forged_or_malformed_callback_is_404_and_leaves_nothing(aloof_relay: EmbeddedRelay, target: str) -> None:
    before = counts(aloof_relay.url)["forged"]
    assert ask(aloof_relay.url, target)[0] == 404
    assert poll(aloof_relay.url)["events"] == []
    said = counts(aloof_relay.url)
    assert said["accepted"] == 0
    assert said["forged"] - before == (1 if target.startswith("/callback/") else 0)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=40), min_size=4, max_size=4))
def test_no_guessed_path_is_ever_taken(aloof_relay: EmbeddedRelay, parts: list[str]) -> None:
    escaped = ["".join(f"%{byte:02X}" for byte in part.encode("utf-8", "surrogatepass")) for part in parts]
    assert ask(aloof_relay.url, f"/callback/{'/'.join(escaped)}")[0] == 404


@pytest.mark.parametrize("method", ["HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "BREW"])
def test_only_a_get_is_a_callback(aloof_relay: EmbeddedRelay, method: str) -> None:
    assert ask(aloof_relay.url, PATH, method)[0] == 404
    assert poll(aloof_relay.url)["events"] == []


def test_a_path_whose_letters_were_escaped_on_the_way_is_the_same_path(relay: RunningRelay, store_url: str) -> None:
    assert ask(relay.url, PATH.replace("till-1-42", "till%2D1%2d42"))[0] == 200
    assert _stored(store_url) == [("till-1", "till-1-42", "paid", "")]


def test_any_host_header_will_do_and_a_broken_one_breaks_nothing(relay: RunningRelay) -> None:
    for host in ("relay.shop.kz", "[", "a b", ":::", ""):
        assert ask(relay.url, PATH, headers={"Host": host})[0] == 200
        assert ask(relay.url, "/callback/x", headers={"Host": host})[0] == 404


def test_an_answer_tells_nothing_about_the_server_and_is_not_for_a_cache(relay: RunningRelay) -> None:
    _, headers, _ = ask_fully(relay.url, PATH)
    assert headers["cache-control"] == "no-store"
    assert "server" not in headers


@pytest.mark.parametrize("target", ["/", "/docs", "/openapi.json", "/callbacks", "/events", "/healthz/"])
def test_there_is_nothing_else_to_find(aloof_relay: EmbeddedRelay, target: str) -> None:
    before = counts(aloof_relay.url)["forged"]
    assert ask(aloof_relay.url, target) == (404, b"not found")
    assert counts(aloof_relay.url)["forged"] == before


def test_a_store_that_fails_gives_503_and_the_callback_counts_when_it_comes_again(
    relay: RunningRelay, store_url: str
) -> None:
    query(store_url, "ALTER TABLE {0}events RENAME TO gone")
    status, headers, body = ask_fully(relay.url, PATH)
    assert (status, headers["retry-after"], body) == (503, "5", b"store unavailable")
    assert counts(relay.url)["accepted"] == 0
    query(store_url, "ALTER TABLE gone RENAME TO {0}events")
    assert ask(relay.url, PATH)[0] == 200
    assert [event["order"] for event in poll(relay.url)["events"]] == ["till-1-42"]


def test_half_a_request_does_not_hold_up_a_whole_one(relay: RunningRelay) -> None:
    address = urlsplit(relay.url)
    with socket.create_connection((address.hostname, address.port)) as slow:
        slow.sendall(b"GET /callback/till-1/")
        assert ask(relay.url, PATH)[0] == 200
