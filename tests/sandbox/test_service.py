"""The sandbox as a whole: it starts, says where, ends on a signal, and phones find it."""

import os
import signal
import socket

import pytest
import requests

from pos_app.sandbox import Sandbox
from pos_app.sandbox.address import payer_url
from pos_app.sandbox.answers import Refusal
from pos_app.sandbox.service import run
from tests.sandbox.merchant import Merchant


def test_it_answers_from_start_to_stop() -> None:
    sandbox = Sandbox()
    assert sandbox.url == ""
    sandbox.start()
    assert requests.get(f"{sandbox.url}/sandbox/orders", timeout=5).json() == []
    sandbox.stop()
    sandbox.stop()
    with pytest.raises(requests.ConnectionError):
        requests.get(f"{sandbox.url}/sandbox/orders", timeout=5)


def test_an_address_that_is_taken_is_named(sandbox: Sandbox) -> None:
    port = int(sandbox.url.rpartition(":")[2])
    with pytest.raises(OSError, match=f"cannot listen on 127.0.0.1:{port}"):
        Sandbox(port=port).start()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_in_the_foreground_it_serves_until_a_signal(number: signal.Signals) -> None:
    answers: list[int] = []

    def ready(url: str, gateway_url: str) -> None:
        assert gateway_url == url
        answers.append(requests.get(f"{url}/sandbox/scenario", timeout=5).status_code)
        os.kill(os.getpid(), number)

    run("127.0.0.1", 0, "slow", ready)
    assert answers == [200]


def test_paying_what_nobody_ordered_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(Refusal, match="Заказ не найден"):
        sandbox.customer.pay("nothing")


def test_a_fault_of_ours_is_told_in_the_gateways_form(sandbox: Sandbox, merchant: Merchant) -> None:
    del sandbox.books.__dict__["_hash_of"]
    answer = merchant.post("/orders/v1/preorder/create", merchant.bill())
    assert (answer.status_code, answer.json()["error_code"]) == (500, 500)


def test_a_sandbox_that_listens_everywhere_shows_phones_its_address_in_the_network() -> None:
    sandbox = Sandbox(host="0.0.0.0")  # noqa: S104 - what the test is about
    sandbox.start()
    merchant = Merchant(sandbox)
    try:
        made = merchant.create("v2")
        assert requests.get(made["external_url"], timeout=5).url == made["inner_url"]
        host = made["inner_url"].partition("/pay/")[0].removeprefix("http://").rpartition(":")[0]
        assert socket.inet_aton(host)
        assert host != "0.0.0.0"  # noqa: S104
    finally:
        merchant.session.close()
        sandbox.stop()


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "kassa.local"])
def test_a_sandbox_with_an_address_of_its_own_shows_that(host: str) -> None:
    assert payer_url("http://kassa.local:80", host) == "http://kassa.local:80"


def test_a_machine_without_a_network_shows_its_own_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pos_app.sandbox.address._ELSEWHERE", ("255.255.255.255", 9))
    assert payer_url("http://127.0.0.1:80", "0.0.0.0") == "http://127.0.0.1:80"  # noqa: S104
