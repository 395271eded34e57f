"""A customer on the shop's Wi-Fi: requests too large, too slow, too many, or for what lies elsewhere on the disk."""

import http.client
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import product
from urllib.parse import urlsplit

import pytest

from pos_app.order import State
from pos_app.relay.embedded import EmbeddedRelay
from pos_app.relay.signing import callback_path
from pos_app.sandbox import Sandbox
from tests.process import started
from tests.relay.neighbours import ask, counts
from tests.shop import CALM, Shop

CROWD = 300


def address_of(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    return parts.hostname, parts.port


@contextmanager
def slowloris(url: str, beginning: bytes) -> Iterator[None]:
    """Hundreds of connections, each with half a request and then a byte now and then; those that end come again."""
    ended, everyone_is_there = threading.Event(), threading.Event()

    def drip() -> None:
        with ExitStack() as stack:
            lines: list[socket.socket] = []
            while not ended.is_set():
                with suppress(OSError):
                    while len(lines) < CROWD:
                        line = stack.enter_context(socket.create_connection(address_of(url), timeout=5))
                        lines.append(line)
                        line.sendall(beginning)
                everyone_is_there.set()
                for line in tuple(lines):
                    try:
                        line.sendall(b"a")
                    except OSError:
                        line.close()
                        lines.remove(line)
                ended.wait(0.05)

    dripping = threading.Thread(target=drip)
    dripping.start()
    try:
        assert everyone_is_there.wait(10)
        yield
    finally:
        ended.set()
        dripping.join()


HALF_A_HEAD = b"GET /callback/till-1/x/paid/y HTTP/1.1\r\nHost: a\r\nX-Slow: "
HALF_A_BODY = b"POST /auth/token HTTP/1.1\r\nHost: a\r\nContent-Length: 10000\r\n"
HALF_A_BODY += b"Content-Type: application/x-www-form-urlencoded\r\n\r\n"


@contextmanager
def relay_with_few_files(shop: Shop) -> Iterator[str]:
    """The relay as a service that may have fewer files open than the crowd has connections."""
    under = ("prlimit", f"--nofile={CROWD - 50}") if sys.platform == "linux" else ()
    with started("relay", "--port", "0", env=shop.environment(), under=under) as service:
        url = service.until("relay listens on").split()[-1]
        yield url


@pytest.mark.parametrize("beginning", [HALF_A_HEAD, HALF_A_BODY], ids=["heads", "bodies"])
def test_hundreds_of_slow_connections_keep_neither_callback_nor_gateway_from_being_served(
    shop: Shop, beginning: bytes
) -> None:
    # A calm till asks only after a hint: it sees the payment because the relay took the callback and told it.
    with relay_with_few_files(shop) as url, shop.open(CALM, relay_url=url) as desk:
        desk.until_warm()
        with slowloris(url, beginning), slowloris(shop.sandbox.url, beginning):
            order_id = desk.show_qr()
            shop.pay(order_id)
            desk.until(order_id, State.PAID)
            assert "callback" in shop.events(order_id)


def too_large(path: bytes) -> Iterator[bytes]:
    """Requests of which one part has no measure."""
    end = b" HTTP/1.1\r\nHost: a\r\n\r\n"
    yield b"GET " + path + b"?" + b"q" * 1_000_000 + end
    yield b"GET /" + b"x" * 1_000_000 + end
    yield b"G" * 1_000_000 + b" " + path + end
    yield b"GET " + path + b" HTTP/1.1\r\nHost: a\r\n" + b"X-Much: y\r\n" * 50_000 + b"\r\n"
    yield b"GET " + path + b" HTTP/1.1\r\nHost: a\r\nCookie: " + b"c" * 1_000_000 + b"\r\n\r\n"


def test_a_head_that_is_too_large_is_refused_and_never_a_callback(relay: EmbeddedRelay, shop: Shop) -> None:
    path = callback_path(shop.relay_secret, "till-1", "till-1-42", "paid").encode()
    for request in too_large(path):
        with socket.create_connection(address_of(relay.url), timeout=10) as line:
            heard = b""
            # The server may have closed before it was all sent.
            with suppress(OSError):
                line.sendall(request)
            with suppress(OSError):
                heard = line.recv(100)
        assert heard[:13] in (b"", b"HTTP/1.1 400 "), request[:40]
    assert counts(relay.url)["accepted"] == 0


def test_a_body_without_end_is_not_kept_by_the_relay(relay: EmbeddedRelay) -> None:
    with socket.create_connection(address_of(relay.url), timeout=10) as line:
        line.sendall(b"POST /callback/a/b/paid/c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
        with suppress(OSError):
            for _ in range(100):
                line.sendall(b"10000\r\n" + b"x" * 0x10000 + b"\r\n")
        assert line.recv(13) == b"HTTP/1.1 404 "
    assert ask(relay.url, "/healthz")[0] == 200


def test_a_body_without_end_is_refused_by_the_sandbox(sandbox: Sandbox) -> None:
    line = http.client.HTTPConnection(*address_of(sandbox.url), timeout=10)
    line.putrequest("POST", "/auth/token")
    line.putheader("Content-Type", "application/x-www-form-urlencoded")
    line.putheader("Content-Length", str(10**12))
    line.endheaders()
    with suppress(OSError):
        for _ in range(100):
            line.send(b"x" * 0x10000)
    assert line.getresponse().status == 413
    line.close()
    assert ask(sandbox.url, "/sandbox/orders")[0] == 200


CLIMBS = (
    "/../../../../etc/passwd",
    "/..%2f..%2f..%2f..%2fetc%2fpasswd",
    "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/..%5c..%5c..%5cetc%5cpasswd",
    "//etc/passwd",
    "/file:///etc/passwd",
    "/fonts/../../../../../../etc/passwd",
    "/fonts/..%2f..%2fpos_app%2fserving.py",
    "/fonts//etc/passwd",
    "/fonts/%2fetc%2fpasswd",
    "/fonts/Inter-Regular.ttf%00.txt",
    "/pay/../../etc/passwd",
    "/pay/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/icon.svg/../../etc/passwd",
    "/events/../healthz",
    "/events/..%2f..%2frelay.sqlite3",
    "/callback/../../relay.sqlite3",
    "/relay.sqlite3",
    "/journal.sqlite3",
)


def test_no_path_leads_to_a_file(relay: EmbeddedRelay, sandbox: Sandbox) -> None:
    for url, climb in product((relay.url, sandbox.url), CLIMBS):
        status, body = ask(url, climb)
        assert status in {400, 401, 404}, climb
        assert [mark for mark in (b"root:", b"SQLite format", b"import ", b"accepted") if mark in body] == [], climb


@pytest.mark.parametrize("name", ["../up", "/etc/passwd", "..", "a/b", "a\\b"])
def test_an_order_or_terminal_cannot_be_named_like_a_path(name: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        callback_path("secret", name, "order", "paid")
    with pytest.raises(ValueError, match="expected"):
        callback_path("secret", "till-1", name, "paid")
