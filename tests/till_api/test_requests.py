"""What comes in and is none: each names what is wrong, its value and what was expected, and nothing is begun."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from pos_app.sandbox import Sandbox
from pos_app.till_api.naming import is_ours, order_id_of
from pos_app.till_api.reading import charge_of
from tests.shop import Shop
from tests.till_api.desk import KEY, Software, open_with_api

TENGE = "whole tenge from 1 to 1000000"
SECONDS = "whole seconds from 1 to 86400"
LINE = "one line of at most 40 characters"


@pytest.fixture(scope="module")
def software(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Software]:
    """One till for all that it must refuse: at the end it has sold nothing."""
    sandbox = Sandbox()
    sandbox.start()
    with open_with_api(Shop(sandbox, tmp_path_factory.mktemp("shop"))) as opened:
        yield opened
    assert list(sandbox.books.orders()) == []
    sandbox.stop()


@pytest.mark.parametrize(
    ("body", "name", "value", "expected"),
    [
        (b"{}", "amount", "", TENGE),
        (b'{"amount": 0}', "amount", "0", TENGE),
        (b'{"amount": -5}', "amount", "-5", TENGE),
        (b'{"amount": 1000001}', "amount", "1000001", TENGE),
        (b'{"amount": 1500.50}', "amount", "1500.50", TENGE),
        (b'{"amount": 1500.000001}', "amount", "1500.000001", TENGE),
        (b'{"amount": 0.0}', "amount", "0.0", TENGE),
        (b'{"amount": 1e3}', "amount", "1e3", TENGE),
        (b'{"amount": NaN}', "amount", "NaN", TENGE),
        (b'{"amount": "1500"}', "amount", "1500", TENGE),
        (b'{"amount": true}', "amount", "true", TENGE),
        (b'{"amount": null}', "amount", "null", TENGE),
        (b'{"amount": [1]}', "amount", "[1]", TENGE),
        (b'{"amount": 1, "timeout": 0}', "timeout", "0", SECONDS),
        (b'{"amount": 1, "timeout": 86401}', "timeout", "86401", SECONDS),
        (b'{"amount": 1, "timeout": "60"}', "timeout", "60", SECONDS),
        (b'{"amount": 1, "order": 17}', "order", "17", LINE),
        (b'{"amount": 1, "order": 1.5}', "order", "1.5", LINE),
        (b'{"amount": 1, "order": "%s"}' % (b"A" * 41), "order", "A" * 41, LINE),
        (b'{"amount": 1, "order": "A\\n17"}', "order", "A\n17", LINE),
        (b'{"amount": 1, "order": "\\u202e71-A"}', "order", "\u202e71-A", LINE),
        (b'{"amount": 1, "order": "\\ud800"}', "order", "\\ud800", LINE),
        (b'{"amount": 1, "sum": 5}', "sum", "5", "none but amount, order, comment, timeout"),
    ],
)
def test_a_value_that_is_wrong_is_named_with_what_was_expected(
    software: Software, body: bytes, name: str, value: str, expected: str
) -> None:
    answer = software.post(body)
    assert answer.status_code == 422
    told = answer.json()
    assert (told["name"], told["value"], told["expected"]) == (name, value, expected)
    assert name in told["error"]
    assert expected in told["error"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"amount=1500",
        b"[]",
        b'"1500"',
        b"null",
        b'{"amount": 1500',
        b'{"amount": 1, "amount": 1500}',
        b"\xff\xfe",
        b'{"amount": \xd1}',
        b"[" * 4000,
    ],
)
def test_a_body_that_is_no_json_object_is_refused(software: Software, body: bytes) -> None:
    answer = software.post(body)
    assert answer.status_code == 400
    assert answer.json()["error"].startswith("the body ")


def test_a_body_without_end_is_refused(software: Software) -> None:
    answer = software.post(b'{"amount": 1, "comment": "' + b"a" * 5000 + b'"}')
    assert answer.status_code == 413
    assert "4096" in answer.json()["error"]


def test_a_body_that_is_said_to_be_a_form_is_none(software: Software) -> None:
    """A web page can send a form to any address without asking; JSON it can't."""
    answer = software.post(b'{"amount": 1500}', **{"Content-Type": "text/plain"})
    assert answer.status_code == 415


@pytest.mark.parametrize("key", ["", "short", "a" * 65, "with space-in-it", "ключ-ключ".encode().decode("latin-1")])
def test_without_a_key_for_repetitions_nothing_is_begun(software: Software, key: str) -> None:
    answer = requests.post(
        f"{software.url}/v1/charge",
        json={"amount": 1500},
        headers={"Authorization": f"Bearer {KEY}", "Idempotency-Key": key.encode("latin-1")},
        timeout=5,
    )
    assert answer.status_code == 422
    assert answer.json()["name"] == "Idempotency-Key"


@pytest.mark.parametrize("wait", ["-1", "61", "1.5", "soon", "", "9" * 30])
def test_a_wait_that_is_none_is_named(software: Software, wait: str) -> None:
    answer = software.order("till-1-api-00000000000000000000", wait=wait)
    assert answer.status_code == 422
    assert (answer.json()["name"], answer.json()["value"]) == ("wait", wait[:60])


def test_a_state_that_is_none_is_named(software: Software) -> None:
    told = software.order("till-1-api-00000000000000000000", known="payed").json()
    assert (told["name"], told["value"]) == ("known", "payed")
    assert "paid_late" in told["expected"]


@pytest.mark.parametrize(
    "authorization",
    [
        None,
        "",
        "Bearer",
        "Bearer ",
        f"Basic {KEY}",
        KEY,
        f"Bearer {KEY}x",
        f"Bearer {KEY[:-1]}",
        f"Bearer {KEY.upper()}",
    ],
)
@pytest.mark.parametrize("path", ["/v1/status", "/v1/charge/till-1-api-0", "/nowhere"])
def test_nobody_without_the_key_learns_anything(software: Software, authorization: str | None, path: str) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    answer = requests.get(software.url + path, headers=headers, timeout=5)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Bearer"
    assert list(answer.json()) == ["error"]
    assert KEY not in answer.text


@pytest.mark.parametrize("host", ["shop.example", "evil.example:80", "127.0.0.1.evil.example", "192.168.0.7", ""])
@pytest.mark.parametrize("path", ["/v1/status", "/openapi.json"])
def test_a_web_page_that_has_its_name_lead_here_is_turned_away(software: Software, host: str, path: str) -> None:
    """DNS rebinding: the browser believes that it talks to the page's own server, and says so."""
    headers = {"Host": host, "Authorization": f"Bearer {KEY}"}
    assert requests.get(software.url + path, headers=headers, timeout=5).status_code == 421


@pytest.mark.parametrize("host", ["127.0.0.1:1", "localhost", "LOCALHOST:8730", "[::1]:8730"])
def test_this_machine_has_several_names(software: Software, host: str) -> None:
    headers = {"Host": host, "Authorization": f"Bearer {KEY}"}
    assert requests.get(f"{software.url}/v1/status", headers=headers, timeout=5).status_code == 200


def test_no_page_of_the_internet_may_read_an_answer(software: Software) -> None:
    headers = {"Origin": "https://evil.example", "Authorization": f"Bearer {KEY}"}
    answer = requests.get(f"{software.url}/v1/status", headers=headers, timeout=5)
    assert not [name for name in answer.headers if name.lower().startswith("access-control-")]
    preflight = requests.options(
        f"{software.url}/v1/charge", headers={**headers, "Access-Control-Request-Method": "POST"}, timeout=5
    )
    assert preflight.status_code == 405


def test_it_listens_to_this_machine_alone(software: Software) -> None:
    assert software.url.startswith("http://127.0.0.1:")


@pytest.mark.parametrize(("method", "path"), [("GET", "/v1/charge"), ("PUT", "/v1/status"), ("HEAD", "/v1/status")])
def test_another_method_is_told_which_one_is_meant(software: Software, method: str, path: str) -> None:
    answer = requests.request(method, software.url + path, headers={"Authorization": f"Bearer {KEY}"}, timeout=5)
    assert answer.status_code == 405
    assert answer.headers["Allow"] in ("POST", "GET")


def test_whole_tenge_with_an_empty_fraction_are_whole() -> None:
    made = charge_of(b'{"amount": 1500.00, "timeout": 60.0}', 1_000_000)
    assert (made.amount, made.timeout_s) == (1500, 60)
    assert type(made.amount) is int


def test_an_orders_id_is_made_of_the_key_alone() -> None:
    made = order_id_of("till-1", "receipt-0001")
    assert made == order_id_of("till-1", "receipt-0001")
    assert made != order_id_of("till-1", "receipt-0002")
    assert made != order_id_of("till-2", "receipt-0001")
    assert is_ours("till-1", made)
    assert not is_ours("till-2", made)
    assert not is_ours("till-1", made + "0")
    assert not is_ours("till-1", "till-1-261124T141502-7f3c1d")


def test_neither_log_nor_settings_tell_the_key(shop: Shop, caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    from pos_app.commands.starting import secrets_of

    settings = shop.settings(api_port=1, api_key=KEY)
    assert KEY not in repr(settings)
    assert KEY in secrets_of(settings)
    with caplog.at_level("DEBUG"), open_with_api(shop) as opened:
        opened.charge(1500)
        requests.get(f"{opened.url}/v1/status", headers={"Authorization": "Bearer wrong"}, timeout=5)
    assert KEY not in caplog.text


def test_every_answer_is_json_that_says_what_happened(software: Software) -> None:
    answer = requests.get(f"{software.url}/nowhere", headers={"Authorization": f"Bearer {KEY}"}, timeout=5)
    assert answer.status_code == 404
    assert json.loads(answer.text) == {"error": "nothing stands at this path"}
