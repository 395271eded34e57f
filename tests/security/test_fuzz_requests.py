"""Raw bytes in place of a callback: answered or dropped, never a server error, never another event."""

import logging
import socket
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest
from hypothesis import strategies as st

from pos_app.relay.embedded import EmbeddedRelay
from pos_app.relay.signing import callback_path, check_path, poll_credential
from tests.relay.neighbours import counts
from tests.security.fuzzing import Fuzz, damaged
from tests.security.test_shop_wifi import address_of
from tests.shop import Shop

TAIL: Final = b" HTTP/1.1\r\nHost: relay.shop.kz\r\nUser-Agent: gateway\r\n\r\n"
FORM: Final = b" HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "


def said(url: str, request: bytes) -> bytes:
    with socket.create_connection(address_of(url), timeout=10) as line:
        try:
            line.sendall(request)
            line.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: line.recv(65536), b""))
        except ConnectionError:
            return b""


def stored(path: Path) -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return set(connection.execute("SELECT terminal, order_id, outcome FROM events"))


def test_damaged_requests(
    fuzz: Fuzz, relay: EmbeddedRelay, shop: Shop, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = callback_path(shop.relay_secret, "till-1", "till-1-42", "paid").encode()
    question = check_path(shop.relay_secret, "till-1", "till-1-42").encode()
    credential = poll_credential(shop.relay_secret, "till-1").encode()
    genuine = st.sampled_from(
        [
            b"GET " + path + b"?reference=77&amount=1500" + TAIL,
            b"POST " + path + b" HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello" + b"GET " + path + TAIL,
            b"GET /events/till-1?after=0&wait=0 HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
            + credential
            + b"\r\n\r\n",
            b"POST " + question + FORM + b"26\r\n\r\namount=1500&reference=till-1",
            b"POST " + question + FORM + b'15\r\n\r\n{"amount": 1500}',
            b"PUT /wanted/till-1/till-1-42"
            + FORM
            + b"21\r\nAuthorization: Bearer "
            + credential
            + b"\r\n\r\namount=1500&locale=ru",
            b"GET /healthz" + TAIL + b"GET " + path + TAIL,
            b"GET " + path + b" HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        ]
    )

    def check(request: bytes) -> None:
        answer = said(relay.url, request)
        assert answer == b"" or answer[:10] in (b"HTTP/1.1 2", b"HTTP/1.1 4"), answer
        assert stored(tmp_path / "relay.sqlite3") <= {("till-1", "till-1-42", "paid")}

    fuzz("requests to the relay", check, 250, request=damaged(genuine) | st.binary(max_size=200))
    # Neither a crash nor a line for each: a stranger could wash the log away.
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []
    assert counts(relay.url)["status"] == "ok"
