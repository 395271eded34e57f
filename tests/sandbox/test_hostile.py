"""Whatever comes in gets a clean answer below 500, and no traceback reaches the log."""

import socket
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
import requests

from pos_app.sandbox import Sandbox
from tests.relay.neighbours import ask_fully
from tests.sandbox.merchant import PREORDER, Merchant, refusal_of


@pytest.fixture(autouse=True)
def _no_traceback(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert [record.getMessage() for record in caplog.get_records("call") if record.exc_info] == []


def say(sandbox: Sandbox, request: bytes) -> bytes:
    """Sends these bytes, and then no more; answers all that comes back."""
    address = urlsplit(sandbox.url)
    with socket.create_connection((address.hostname, address.port), timeout=5) as line:
        line.sendall(request)
        line.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: line.recv(65536), b""))


@pytest.mark.parametrize("host", ["[", "]:80", "a b", "a/b", "user@a", "a:99999x", "<script>", "x" * 300, "\xe9", ""])
@pytest.mark.parametrize("path", ["/pay/nothing", "/sandbox", "/sandbox/orders"])
def test_a_host_that_is_no_address_gets_a_400(aloof: Merchant, host: str, path: str) -> None:
    status, _, body = ask_fully(aloof.sandbox.url, path, headers={"Host": host})
    assert status == 400
    assert b"1008" in body


@pytest.mark.parametrize("host", ["evil.example", "evil.example:81", "[::1]:80", "kassa_1.local"])
def test_a_foreign_host_never_gets_into_a_link(aloof: Merchant, host: str) -> None:
    for path in ("/pay/nothing", "/sandbox", "/pay/nothing/", "/sandbox/"):
        status, headers, body = ask_fully(aloof.sandbox.url, path, headers={"Host": host})
        assert status < 500
        assert host not in headers.get("location", "")
        assert host.encode() not in body


def test_a_request_of_http_1_0_needs_no_host(aloof: Merchant) -> None:
    assert b" 200 OK\r\n" in say(aloof.sandbox, b"GET /sandbox/orders HTTP/1.0\r\n\r\n")


@pytest.mark.parametrize(
    "target",
    [
        "/pay/%00",
        "/pay/%ff%fe",
        "/pay/%0d%0aSet-Cookie:%20a=b",
        "/pay/" + "x" * 4000,
        "/pay/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/pay/nothing?lang=%ff&lang=%00",
        "/pay/nothing?" + "lang=xx&" * 500,
        "/link?link=%ff",
        "/link?link=" + "%5B" * 100,
        "/fonts/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/sandbox/orders/%00/pay",
        "//evil.example/%2e%2e",
        "/pay",
        "/favicon.ico",
        "/orders/v3/preorder/create",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "HEAD"])
def test_a_strange_target_gets_a_clean_answer(aloof: Merchant, target: str, method: str) -> None:
    status, headers, body = ask_fully(aloof.sandbox.url, target, method)
    assert status in {303, 404, 405}
    assert "set-cookie" not in headers
    assert b"<script>alert" not in body


def test_a_method_that_is_not_offered_is_named_as_such(aloof: Merchant) -> None:
    for path in ("/auth/token", f"{PREORDER}/create", "/sandbox/orders/x/pay"):
        assert refusal_of(requests.get(aloof.sandbox.url + path, timeout=5))[:2] == (405, 405)
    assert refusal_of(requests.delete(f"{aloof.sandbox.url}/pay/x", timeout=5))[:2] == (405, 405)


@pytest.mark.parametrize("authorization", [b"\xff\xfe", b"Bearer \xd0\xbf", b"Bearer " + b"x" * 9000])
def test_a_strange_token_is_refused(aloof: Merchant, authorization: bytes) -> None:
    head = b"GET %s/availability HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: %s\r\n\r\n"
    assert b" 401 Unauthorized\r\n" in say(aloof.sandbox, head % (PREORDER.encode(), authorization))


def test_a_client_that_leaves_in_the_middle_is_nobodys_fault(aloof: Merchant) -> None:
    head = b"POST /auth/token HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    say(aloof.sandbox, head + b"Content-Length: 1000\r\n\r\nclient_id=")
    assert requests.get(f"{aloof.sandbox.url}/sandbox/orders", timeout=5).json() == []


def test_noise_that_is_no_http_gets_a_400(aloof: Merchant) -> None:
    assert b" 400 " in say(aloof.sandbox, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n")


def test_a_crowd_that_says_nothing_holds_up_nobody(aloof: Merchant) -> None:
    address = urlsplit(aloof.sandbox.url)
    crowd = [socket.create_connection((address.hostname, address.port), timeout=5) for _ in range(50)]
    try:
        assert requests.get(f"{aloof.sandbox.url}/sandbox/orders", timeout=5).json() == []
    finally:
        for each in crowd:
            each.close()


def test_many_orders_at_once_are_all_kept(merchant: Merchant) -> None:
    def create(number: int) -> None:
        for each in range(5):
            merchant.create(merchant_order_id=f"o-{number}-{each}", amount=number * 10 + each + 1)

    crowd = [threading.Thread(target=create, args=(number,)) for number in range(8)]
    for each in crowd:
        each.start()
    for each in crowd:
        each.join(20)
    orders = merchant.sandbox.books.orders()
    assert len({preorder.preorder_id for preorder in orders}) == len({preorder.hash for preorder in orders}) == 40
