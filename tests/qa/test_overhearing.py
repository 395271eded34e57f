"""Whoever looks on sees what goes over the wire between till and gateway, and none of its secrets."""

from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest
import requests

from pos_app.log import HIDDEN
from pos_app.qa.recording import KEPT, SHOWN, Recording, raw_http
from pos_app.sandbox import Sandbox
from pos_app.sandbox.callbacks import Call
from pos_app.sandbox.overhearing import SHOWN_CHARACTERS, Exchange, Masking, called_back
from pos_app.sandbox.tokens import DEMO_CREDENTIALS
from pos_app.words import words
from tests.qa.conftest import AT, Ran
from tests.shop import FAST, Shop

SECRETS = (DEMO_CREDENTIALS.client_id, DEMO_CREDENTIALS.client_secret, DEMO_CREDENTIALS.branch_token)
EN = words("en")


@pytest.fixture
def recording() -> Recording:
    return Recording()


@pytest.fixture
def sandbox(recording: Recording) -> Iterator[Sandbox]:
    made = Sandbox(retry_after_s=(0.05,), time_scale=0.05, on_exchange=recording)
    made.start()
    yield made
    made.stop()


def exchange(number: int, order_id: str = "a", **known: object) -> Exchange:
    plain = {"method": "POST", "target": f"/orders/{number}", "request_headers": (), "request_body": "", "status": 200}
    return Exchange(at=AT, took_ms=1, order_ids=(order_id,) if order_id else (), **(plain | known))


def everything(exchanges: tuple[Exchange, ...]) -> str:
    return raw_http(exchanges, EN) + repr(exchanges)


def test_a_sale_is_heard_from_create_to_the_callback_and_status(
    sandbox: Sandbox, recording: Recording, tmp_path: Path
) -> None:
    shop = Shop(sandbox, tmp_path)
    with shop.open(FAST) as desk:
        order_id = desk.sell()
    assert sandbox.callbacks.until_idle(5)
    heard = recording.of(order_id)
    asked = [each.target.rpartition("/")[2] for each in heard if not each.is_callback]
    assert asked[0] == "create"
    assert "status" in asked
    assert all(each.status == 200 for each in heard)
    (callback,) = [each for each in heard if each.is_callback]
    assert f"/callback/till-1/{order_id}/paid/{HIDDEN}?reference=" in callback.target
    text = raw_http(heard, EN)
    assert "POST /orders/v1/preorder/create HTTP/1.1" in text
    assert f"merchant_order_id={order_id}&amount=1500" in text
    assert '"is_paid":true' in text


def test_no_secret_is_in_what_was_heard(sandbox: Sandbox, recording: Recording, tmp_path: Path) -> None:
    heard: list[Exchange] = []
    recording.on_news = heard.append
    shop = Shop(sandbox, tmp_path)
    with shop.open(FAST, checklink=True) as desk:
        order_id = desk.sell()
    paid, failed = shop.preorder(order_id).bill.postlink, shop.preorder(order_id).bill.failed_postlink
    assert paid is not None
    assert failed is not None
    said = everything(tuple(heard))
    signatures = (paid.rpartition("/")[2], failed.rpartition("/")[2])
    tokens = tuple(sandbox.tokens._ends)
    assert tokens
    for secret in (*SECRETS, *signatures, *tokens, shop.relay_secret):
        assert secret not in said
    token = next(each for each in heard if each.target == "/auth/token")
    assert f"client_secret={HIDDEN}" in token.request_body
    assert f'"token":"{HIDDEN}"' in token.answer_body.replace(": ", ":")


def test_a_secret_is_masked_however_it_is_spelt(sandbox: Sandbox, recording: Recording) -> None:
    signature = "dGhpcy1pcy1hLXNpZ25hdHVyZQ"
    heard: SimpleQueue[Exchange] = SimpleQueue()
    recording.on_news = heard.put
    requests.post(
        f"{sandbox.url}/orders/v1/preorder/create?token={DEMO_CREDENTIALS.branch_token}",
        data={
            "merchant_order_id": "a",
            "%74oken": "odd",
            "comment": f"my secret is {DEMO_CREDENTIALS.client_secret}",
            "postlink": f"https://relay.example/callback/till-1/a/paid/{signature}",
        },
        headers={
            "Authorization": "Bearer not-a-token-of-ours",
            "Cookie": "session=abcdef",
            "X-Idempotency-Key": DEMO_CREDENTIALS.client_secret,
        },
        timeout=5,
    )
    said = everything((heard.get(timeout=5),))
    for secret in (*SECRETS, signature, "not-a-token-of-ours", "abcdef"):
        assert secret not in said
    assert f"Authorization: Bearer {HIDDEN}" in said


def test_a_connection_that_was_cut_is_told_as_it_was(ran: Ran) -> None:
    played = ran("answer-lost", "create-reset", "create-huge")
    lost, reset, huge = (
        next(each for each in played[name].exchanges if each.target.endswith("/create"))
        for name in ("answer-lost", "create-reset", "create-huge")
    )
    assert (lost.status, lost.cut, lost.answer_body) == (None, True, "")
    assert "(the connection ended without an answer)" in raw_http((lost,), EN)
    assert (reset.status, reset.cut) == (200, True)
    assert "(the connection ended in the middle of the answer)" in raw_http((reset,), EN)
    assert huge.answer_bytes > 4_000_000
    assert len(huge.answer_body) <= SHOWN_CHARACTERS + 2
    assert f"(bytes in all: {huge.answer_bytes})" in raw_http((huge,), EN)


def test_a_secret_at_the_end_of_what_is_shown_is_not_cut_in_two() -> None:
    padding = "x" * (SHOWN_CHARACTERS - 5)
    masking = Masking(SECRETS)
    assert DEMO_CREDENTIALS.branch_token[:5] not in masking.text(f"{padding} {SECRETS[2]}".encode())[-40:]


def test_a_call_that_is_refused_for_its_token_is_heard_with_what_it_asked(ran: Ran) -> None:
    refused = [each for each in ran("create-token-expired")["create-token-expired"].exchanges if each.status == 401]
    assert [each.target for each in refused] == ["/orders/v1/preorder/create"]
    assert "amount=9001002" in refused[0].request_body


def test_pages_for_people_are_not_heard(sandbox: Sandbox, recording: Recording) -> None:
    heard: SimpleQueue[Exchange] = SimpleQueue()
    recording.on_news = heard.put
    requests.get(f"{sandbox.url}/sandbox/", timeout=5)
    requests.get(f"{sandbox.url}/orders/v1/preorder/availability", timeout=5)
    assert heard.get(timeout=5).target == "/orders/v1/preorder/availability"


def test_a_callback_that_reached_nobody_has_no_status() -> None:
    call = called_back(Call("http://127.0.0.1:1/callback/till-1/a/paid/c2ln?amount=1", None), 0.1, Masking(()))
    assert (call.status, call.cut, call.order_ids) == (None, True, ("a",))
    assert "c2ln" not in call.target


def test_an_orders_exchanges_are_told_from_the_others() -> None:
    recording = Recording()
    for each in (exchange(1, ""), exchange(2, "a"), exchange(3, "b"), exchange(4, ""), exchange(5, "a")):
        recording(each)
    assert [each.target for each in recording.of("a")] == ["/orders/2", "/orders/4", "/orders/5"]
    assert recording.of("unknown") == ()


def test_only_so_many_are_kept_and_repeats_count_once() -> None:
    recording = Recording()
    for number in range(KEPT + 10):
        recording(exchange(number))
    assert len(recording.of("a")) == KEPT
    text = raw_http(recording.of("a"), EN)
    assert f"(earlier exchanges left out: {KEPT - SHOWN})" in text
    assert text.count("HTTP/1.1 200 OK") == SHOWN
    again = raw_http([exchange(1)] * 7, EN)
    assert again.count("POST") == 1
    assert "7 times in a row" in again
