"""A server starts when it says so, stops soon, and names what it cannot do. Real sockets, threads and signals."""

import asyncio
import logging
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from pos_app.serving import Server, serve_forever
from tests.relay.neighbours import wait_until

Send = Callable[[dict[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[dict[str, Any]]]


class Greeter:
    """Answers at once, or at `/wait` when it is released."""

    def __init__(self) -> None:
        self.released = asyncio.Event()
        self.waiting = threading.Event()

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise NotImplementedError
        if scope["path"] == "/wait":
            self.waiting.set()
            await self.released.wait()
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"5")]})
        await send({"type": "http.response.body", "body": b"hello"})


class Cutter(Greeter):
    """Drops whoever asks for `/cut`."""

    server: Server

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        if scope.get("path") == "/cut":
            self.server.cut(scope["client"])
            while (await receive())["type"] != "http.disconnect":
                pass
        await super().__call__(scope, receive, send)


async def _never_starts(scope: dict[str, Any], receive: Receive, send: Send) -> None:
    if scope["type"] == "lifespan":
        await receive()
        await send({"type": "lifespan.startup.failed", "message": "no"})


@contextmanager
def _serving(host: str = "127.0.0.1", app: Greeter | None = None) -> Iterator[Server]:
    app = app or Greeter()
    server = Server(app, host=host, port=0, name="greeter", on_stopping=app.released.set)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def _alive(name: str) -> bool:
    return any(thread.name == name for thread in threading.enumerate())


def test_a_started_server_answers_at_once_and_keeps_its_name_to_itself() -> None:
    with _serving() as server:
        answer = requests.get(server.url, timeout=5)
    assert answer.text == "hello"
    assert "server" not in answer.headers


def test_answers_on_loopback_do_not_wait_for_nagle() -> None:
    with _serving() as server, requests.Session() as session:
        session.get(server.url, timeout=5)
        started = time.perf_counter()
        for _ in range(10):
            session.get(server.url, timeout=5)
        assert (time.perf_counter() - started) / 10 < 0.03


def test_ipv6_stands_in_brackets() -> None:
    with _serving("::1") as server:
        assert server.url.startswith("http://[::1]:")
        assert requests.get(server.url, timeout=5).text == "hello"


@pytest.mark.parametrize(("wildcard", "reached"), [(str(IPv4Address(0)), "127.0.0.1"), ("::", "[::1]")])
def test_a_server_on_all_addresses_names_one_that_can_be_opened(wildcard: str, reached: str) -> None:
    with _serving(wildcard) as server:
        assert server.url.startswith(f"http://{reached}:")
        assert requests.get(server.url, timeout=5).ok


def test_a_taken_port_is_named() -> None:
    with _serving() as server:
        port = int(server.url.rsplit(":", 1)[1])
        second = Server(Greeter(), host="127.0.0.1", port=port, name="second")
        with pytest.raises(OSError, match=rf"cannot listen on 127\.0\.0\.1:{port}: .+in use"):
            second.start()
        second.stop()
        assert requests.get(server.url, timeout=5).ok


@pytest.mark.parametrize(
    ("host", "port", "named"),
    [
        ("no-such-host.invalid", 0, "no-such-host.invalid:0"),
        ("127.0.0.1", 99_999, "127.0.0.1:99999"),
        ("a" * 70, 0, "a" * 70 + ":0"),
        ("2001:db8::1", 80, r"\[2001:db8::1\]:80"),
    ],
)
def test_an_address_that_is_none_is_named(host: str, port: int, named: str) -> None:
    with pytest.raises(OSError, match=f"cannot listen on {named}: .+"):
        Server(Greeter(), host=host, port=port, name="lost").start()


def test_an_app_that_fails_to_start_is_said_and_leaves_nothing_behind(caplog: pytest.LogCaptureFixture) -> None:
    server = Server(_never_starts, host="127.0.0.1", port=0, name="stillborn")
    with caplog.at_level(logging.ERROR), pytest.raises(RuntimeError, match="stillborn: the app did not start"):
        server.start()
    assert not _alive("stillborn")
    with pytest.raises(requests.ConnectionError):
        requests.get(server.url, timeout=5)


def test_stop_ends_the_thread_frees_the_port_and_may_be_repeated() -> None:
    with _serving() as server:
        assert _alive("greeter")
        server.stop()
        assert not _alive("greeter")
        server.stop()
        with pytest.raises(requests.ConnectionError):
            requests.get(server.url, timeout=5)


def test_a_server_that_was_never_started_stops() -> None:
    Server(Greeter(), host="127.0.0.1", port=0, name="idle").stop()


def test_a_waiting_request_is_released_and_answered_before_the_end() -> None:
    app = Greeter()
    answers: list[str] = []
    with _serving(app=app) as server:
        poll = threading.Thread(target=lambda: answers.append(requests.get(server.url + "/wait", timeout=10).text))
        poll.start()
        assert app.waiting.wait(5)
        started = time.monotonic()
        server.stop()
        assert time.monotonic() - started < 1.5
        poll.join(5)
    assert answers == ["hello"]


def test_a_request_that_nobody_releases_is_cut_at_the_limit() -> None:
    app = Greeter()
    server = Server(app, host="127.0.0.1", port=0, name="stubborn")
    server.start()
    with socket.create_connection(("127.0.0.1", int(server.url.rsplit(":", 1)[1]))) as client:
        client.sendall(b"GET /wait HTTP/1.1\r\nHost: here\r\n\r\n")
        assert app.waiting.wait(5)
        started = time.monotonic()
        server.stop(limit_s=0.2)
        assert time.monotonic() - started < 3
    assert not _alive("stubborn")


def test_a_head_that_never_ends_is_refused() -> None:
    with _serving() as server, socket.create_connection(("127.0.0.1", int(server.url.rsplit(":", 1)[1]))) as client:
        client.settimeout(5)
        client.sendall(b"GET / HTTP/1.1\r\nX-Long: " + b"a" * 40_000)
        assert client.recv(64).startswith(b"HTTP/1.1 400 ")


_FOREGROUND = """
import asyncio, sys
from pos_app.serving import serve_forever
async def app(scope, receive, send):
    if scope["type"] != "http":
        raise NotImplementedError
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})
def say(word):
    print(word, flush=True)
serve_forever(app, "127.0.0.1", 0, "foreground", say, lambda: say("stopping"))
print("ended", flush=True)
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_in_the_foreground_it_serves_until_a_signal_and_ends_without_a_word_on_stderr(number: int) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", _FOREGROUND], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    url = program.stdout.readline().strip()
    try:
        assert requests.get(url, timeout=5).status_code == 204
        program.send_signal(number)
        said, complained = program.communicate(timeout=10)
    finally:
        program.kill()
    assert (said, complained, program.returncode) == ("stopping\nended\n", "", 0)


def test_a_signal_gives_the_program_back_with_its_own_signal_handlers() -> None:
    before = signal.getsignal(signal.SIGTERM)
    answers: list[str] = []

    def be_told_to_end(url: str) -> None:
        answers.append(requests.get(url, timeout=5).text)
        signal.raise_signal(signal.SIGTERM)

    serve_forever(Greeter(), "127.0.0.1", 0, "foreground", be_told_to_end)
    assert answers == ["hello"]
    assert signal.getsignal(signal.SIGTERM) == before
    assert not _alive("foreground")


def test_a_server_that_cannot_be_announced_is_stopped_all_the_same() -> None:
    def fail(url: str) -> None:
        raise BrokenPipeError(url)

    with pytest.raises(BrokenPipeError):
        serve_forever(Greeter(), "127.0.0.1", 0, "unheard", fail)
    assert not _alive("unheard")


def test_a_cut_client_gets_no_byte_and_others_are_served_on() -> None:
    app = Cutter()
    server = app.server = Server(app, host="127.0.0.1", port=0, name="cutter")
    server.cut(("127.0.0.1", 1))
    server.start()
    try:
        with pytest.raises(requests.ConnectionError):
            requests.get(server.url + "/cut", timeout=5)
        assert requests.get(server.url, timeout=5).text == "hello"
    finally:
        server.stop()


def _is_refused(url: str) -> bool:
    address = urlsplit(url)
    try:
        socket.create_connection((address.hostname, address.port), timeout=5).close()
    except (ConnectionRefusedError, ConnectionResetError):
        return True
    return False


def test_a_server_that_is_shut_refuses_everybody_for_a_while_and_keeps_its_port() -> None:
    with _serving() as server, requests.Session() as session:
        assert session.get(server.url, timeout=5).text == "hello"
        for _ in range(2):
            server.shut(60)
            wait_until(lambda: _is_refused(server.url))
        port = int(server.url.rpartition(":")[2])
        with socket.socket() as other, pytest.raises(OSError, match="in use"):
            other.bind(("127.0.0.1", port))
        server.shut(0.05)
        wait_until(lambda: not _is_refused(server.url))
        assert session.get(server.url, timeout=5).text == "hello"


def test_a_server_that_is_shut_stops_at_once_and_gives_its_port_back() -> None:
    with _serving() as server:
        server.shut(60)
        wait_until(lambda: _is_refused(server.url))
    with socket.create_server(("127.0.0.1", int(server.url.rpartition(":")[2]))):
        server.shut(60)


def test_a_server_that_has_not_started_is_not_shut() -> None:
    Server(Greeter(), host="127.0.0.1", port=0, name="early").shut(1)


def test_a_server_whose_port_is_gone_stays_shut_and_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def taken(*_: object) -> socket.socket:
        raise OSError("cannot listen on 127.0.0.1:1: taken")

    with _serving() as server:
        monkeypatch.setattr("pos_app.serving._bind", taken)
        server.shut(0)
        wait_until(lambda: "stays shut: cannot listen on 127.0.0.1:1" in caplog.text)
        assert _is_refused(server.url)
