"""A hostile proxy between till and gateway: it is told nothing, and nothing that it says is a payment."""

import socket
import ssl
import tracemalloc
import zlib
from contextlib import suppress
from pathlib import Path

import pytest

from pos_app.journal.reading import JournalReader
from pos_app.order import RECEIVED, Reason, State
from pos_app.settings import Settings
from pos_app.till.messages import OrderChanged, StatusAsked
from pos_app.till.opening import OpenTill
from pos_app.transport import AnswerLost, Transport
from tests.gateway.vendor import CREATED, good, vendor
from tests.peers import CERTIFICATE, Behaviour, Peer, answer, peer, raw
from tests.shop import CALM, FAST, Ear

SECRETS = (b"hush-client", b"hush-secret", b"hush-branch", b"hush-bearer")
PAID = b'{"error_code": 0, "status": "success", "message": "", "data": {"till-1-7": {"is_paid": true, "amount": 1500}}}'


def settings_at(url: str, folder: Path) -> Settings:
    return Settings(
        data_dir=folder,
        gateway_url=url,
        client_id="hush-client",
        client_secret="hush-secret",
        branch_token="hush-branch",
        relay_secret="what till and relay share",
        order_timeout=60,
    )


def charged(url: str, folder: Path) -> State:
    """What a charge comes to at a gateway of that address, when it is neither being made nor waited for."""
    ear = Ear()
    with OpenTill(settings_at(url, folder), ear, CALM) as opened:
        opened.till.charge("till-1-7", 1500)
        return ear.until(OrderChanged, lambda told: told.order.state is not State.CREATING).order.state


@pytest.fixture
def through(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy but the test's own."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


class Impostor:
    """A proxy that plays the gateway inside the tunnel, under a certificate of its own. Called in the peer's thread."""

    def __init__(self) -> None:
        self.tunnels = 0
        self.heard = b""

    def __call__(self, connection: socket.socket, request: bytes) -> None:
        assert request.startswith(b"CONNECT ")
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        self.tunnels += 1
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        with suppress(OSError), context.wrap_socket(connection.dup(), server_side=True) as tunnel:
            self.heard += tunnel.recv(65536)
            tunnel.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(PAID), PAID))


def overheard(proxy: Peer) -> bytes:
    return b"".join(proxy.requests)


@pytest.mark.parametrize(
    "behaviour",
    [
        raw(b"HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + PAID),
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(PAID), PAID)),
        answer("", "302 Found", "Location: http://evil.example/"),
        answer(PAID, "407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=x"),
    ],
    ids=["plain in the tunnel", "answer to connect", "redirect", "asks for a login"],
)
@pytest.mark.usefixtures("through")
def test_a_proxy_that_takes_tls_away_gets_the_gateways_name_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, behaviour: Behaviour
) -> None:
    with peer(behaviour) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        assert charged("https://gateway.invalid", tmp_path / "shop") is State.CLOSED
        assert proxy.requests
        for request in proxy.requests:
            assert request.startswith(b"CONNECT gateway.invalid:443 ")
        assert [secret for secret in SECRETS if secret in overheard(proxy)] == []


@pytest.mark.parametrize("its_name_is_trusted", [False, True], ids=["nobody trusts it", "trusted for another name"])
@pytest.mark.usefixtures("through")
def test_a_proxy_with_a_certificate_of_its_own_is_told_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, its_name_is_trusted: bool
) -> None:
    if its_name_is_trusted:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(CERTIFICATE))
    impostor = Impostor()
    with peer(impostor) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        assert charged("https://gateway.invalid", tmp_path / "shop") is State.CLOSED
    assert impostor.tunnels >= 1
    assert impostor.heard == b""


def test_a_gateway_whose_certificate_nobody_trusts_is_told_nothing(tmp_path: Path) -> None:
    with peer(answer(PAID), tls=True) as gateway:
        assert charged(gateway.url, tmp_path / "shop") is State.CLOSED
        assert gateway.requests == []


@pytest.mark.parametrize(
    ("status", "to"),
    [
        ("301 Moved", "http://evil.example/"),
        ("302 Found", "//evil.example/"),
        ("307 Temporary", "/"),
        ("308 Permanent", "https://evil.example/"),
    ],
)
def test_a_redirect_is_never_followed(tmp_path: Path, to: str, status: str) -> None:
    with vendor({"create": answer("", status, f"Location: {to}"), "status": good([])}) as gateway:
        assert charged(gateway.peer.url, tmp_path / "shop") is State.UNCERTAIN
        assert gateway.calls().count("create") == 1


def squeezed(data: bytes, times: int) -> bytes:
    for _ in range(times):
        packer = zlib.compressobj(9, wbits=31)
        data = packer.compress(data) + packer.flush()
    return data


BOMB = squeezed(b" " * 50_000_000, 1)


@pytest.mark.parametrize(
    "behaviour",
    [
        answer(b" " * 5_000_000 + PAID),
        raw(b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 5_000_000 + PAID),
        raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"10000\r\n%s\r\n" % (b" " * 0x10000) * 50),
        answer(BOMB, "200 OK", "Content-Encoding: gzip"),
        answer(squeezed(BOMB, 1), "200 OK", "Content-Encoding: gzip, gzip"),
        answer(squeezed(BOMB, 2), "200 OK", "Content-Encoding: gzip, gzip, gzip"),
        answer(squeezed(BOMB, 9), "200 OK", "Content-Encoding: " + ", ".join(["gzip"] * 10)),
    ],
    ids=["huge", "huge without length", "huge in chunks", "bomb", "bomb in a bomb", "three deep", "ten deep"],
)
def test_an_answer_of_any_size_takes_little_memory_and_is_no_answer(behaviour: Behaviour) -> None:
    transport = Transport()
    with peer(behaviour) as gateway:
        tracemalloc.start()
        try:
            with pytest.raises(AnswerLost):
                transport.exchange("POST", gateway.url, form=[("a", "b")], total_s=10)
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    transport.close()
    # The peer's own thread is measured too: it holds what it sends.
    assert most < 20_000_000


@pytest.mark.parametrize(
    "status",
    [
        answer(PAID, "500 Internal Server Error"),
        answer(PAID, "302 Found", "Location: /"),
        answer(PAID.replace(b"till-1-7", b"till-1-8")),
        answer(PAID.replace(b'"success"', b'"error"')),
        answer(PAID.replace(b'"error_code": 0', b'"error_code": 400')),
        answer(PAID.replace(b"true", b'"true"')),
        answer(PAID.replace(b"true", b"1")),
        answer(PAID[:-1]),
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + PAID),
        answer(b"<html>paid</html>"),
    ],
    ids=["500", "302", "another order", "error", "code", "text", "number", "cut", "broken off", "page"],
)
def test_a_proxy_without_the_gateways_words_can_not_say_paid(tmp_path: Path, status: Behaviour) -> None:
    """The proxy stands where TLS has ended already; what it says is as near to a payment as it gets."""
    ear, folder = Ear(), tmp_path / "shop"
    with vendor({"create": CREATED, "status": status}) as gateway:
        with OpenTill(settings_at(gateway.peer.url, folder), ear, FAST) as opened:
            opened.till.charge("till-1-7", 1500)
            ear.until(OrderChanged, lambda told: told.order.state is State.WAITING)
            for _ in range(2):
                ear.forget()
                opened.till.check("till-1-7")
                ear.until(StatusAsked)
        reader = JournalReader.open(folder / "journal.sqlite3")
        found = reader.order("till-1-7")
        reader.close()
    assert found is not None
    assert found.state not in RECEIVED
    assert found.reason is not Reason.REFUSED
