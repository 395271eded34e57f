"""A server that many keep waiting serves those who ask. Real sockets; times shortened, never slept through."""

import gc
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

import pytest
import requests

from pos_app.crowd import Crowd, Guarded
from pos_app.serving import Server
from tests.relay.neighbours import wait_until
from tests.test_serving import Greeter, Receive, Send

ASK = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"


class Talker(Greeter):
    """Answers 20 MB at `/much`, and reads the whole body of a POST before it answers."""

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] == "POST":
            while (await receive()).get("more_body"):
                pass
        if scope.get("path") == "/much":
            await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"20000000")]})
            for _ in range(200):
                await send({"type": "http.response.body", "body": b"x" * 100_000, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
            return
        await super().__call__(scope, receive, send)


@contextmanager
def serving(crowd: Crowd | None = None) -> Iterator[Server]:
    app = Talker()
    server = Server(app, host="127.0.0.1", port=0, name="crowded", on_stopping=app.released.set, crowd=crowd)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def connect(server: Server) -> socket.socket:
    made = socket.create_connection(("127.0.0.1", int(server.url.rsplit(":", 1)[1])), timeout=5)
    made.settimeout(5)
    return made


def hears_hello(line: socket.socket) -> bool:
    """Asks no further; reads one whole answer."""
    heard = b""
    while not heard.endswith(b"hello") and (more := line.recv(1000)):
        heard += more
    return heard.endswith(b"hello")


def is_dropped(line: socket.socket) -> bool:
    """Waits for the server to end the connection; an answer instead is none."""
    try:
        return line.recv(1) == b""
    except ConnectionResetError:
        return True


def dripped_for_s(line: socket.socket) -> float:
    """Sends a byte now and then until the server ends the connection, or five seconds are over."""
    began, pause = time.monotonic(), threading.Event()
    with suppress(ConnectionError):
        while time.monotonic() - began < 5:
            line.sendall(b"a")
            pause.wait(0.02)
    return time.monotonic() - began


@pytest.mark.parametrize(
    "begun",
    [
        b"",
        b"G",
        b"GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ",
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc",
    ],
    ids=["nothing", "a letter", "half a head", "half a body"],
)
def test_a_request_that_is_not_whole_in_its_time_is_dropped(begun: bytes) -> None:
    with serving(Crowd(request_within_s=0.2)) as server, connect(server) as slow:
        slow.sendall(begun)
        assert is_dropped(slow)


@pytest.mark.parametrize(
    "begun", [b"GET / HTTP/1.1\r\nX: ", b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n"]
)
def test_a_byte_now_and_then_buys_no_time(begun: bytes) -> None:
    with serving(Crowd(request_within_s=0.3)) as server, connect(server) as slow:
        slow.sendall(begun)
        assert dripped_for_s(slow) < 3


def test_a_body_that_the_app_never_reads_buys_no_time_either() -> None:
    with serving(Crowd(request_within_s=0.3)) as server, connect(server) as slow:
        slow.sendall(b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n")
        assert slow.recv(100).startswith(b"HTTP/1.1 200 ")
        assert dripped_for_s(slow) < 3


def test_a_kept_connection_may_rest_longer_than_a_request_takes() -> None:
    with serving(Crowd(request_within_s=0.1)) as server, connect(server) as kept, connect(server) as timer:
        kept.sendall(ASK)
        assert hears_hello(kept)
        assert is_dropped(timer)
        kept.sendall(ASK)
        assert hears_hello(kept)


def test_a_request_that_waits_for_its_answer_is_no_part_of_the_crowd() -> None:
    app = Talker()
    server = Server(app, host="127.0.0.1", port=0, name="crowded", crowd=Crowd(request_within_s=0.1, most_waiting=1))
    server.start()
    try:
        with connect(server) as poll:
            poll.sendall(ASK.replace(b"/ ", b"/wait ", 1))
            assert app.waiting.wait(5)
            with connect(server) as first, connect(server) as second:
                assert is_dropped(first)
                assert is_dropped(second)
            server._loop.call_soon_threadsafe(app.released.set)  # type: ignore[union-attr]
            assert hears_hello(poll)
    finally:
        server.stop()


def test_where_too_many_wait_the_one_that_waits_longest_goes() -> None:
    with serving(Crowd(most_waiting=3)) as server, ExitStack() as open_lines:
        lines = []
        for _ in range(5):
            line = open_lines.enter_context(connect(server))
            line.sendall(b"GET ")
            lines.append(line)
        assert is_dropped(lines[0])
        assert is_dropped(lines[1])
        for line in lines[2:]:
            line.sendall(ASK[4:])
            assert hears_hello(line)


def test_one_that_has_been_served_stays_before_those_that_never_asked() -> None:
    with serving(Crowd(most_waiting=8)) as server, ExitStack() as lines:
        kept = lines.enter_context(connect(server))
        kept.sendall(ASK)
        assert hears_hello(kept)
        strangers = [lines.enter_context(connect(server)) for _ in range(20)]
        assert all(is_dropped(stranger) for stranger in strangers[:13])
        kept.sendall(ASK)
        assert hears_hello(kept)


def test_hundreds_of_silent_connections_keep_nobody_from_being_served() -> None:
    with serving() as server, ExitStack() as open_lines:
        for number in range(400):
            open_lines.enter_context(connect(server)).sendall(ASK[: number % len(ASK)])
        began = time.monotonic()
        for _ in range(5):
            assert requests.get(server.url, timeout=5).text == "hello"
        assert time.monotonic() - began < 2


def test_an_answer_that_nobody_takes_is_given_up() -> None:
    with serving(Crowd(answer_taken_within_s=0.2)) as server, connect(server) as deaf:
        deaf.sendall(ASK.replace(b"/ ", b"/much ", 1))
        assert requests.get(server.url, timeout=5).text == "hello"
        wait_until(lambda: not server._uvicorn.server_state.connections)  # type: ignore[union-attr]


def test_an_answer_that_is_taken_slowly_arrives_whole() -> None:
    with serving(Crowd(answer_taken_within_s=2)) as server:
        answer = requests.get(server.url + "/much", stream=True, timeout=5)
        assert sum(map(len, answer.iter_content(65536))) == 20_000_000


def test_a_connection_that_was_reset_is_forgotten_at_once() -> None:
    def is_kept() -> bool:
        gc.collect()
        return any(isinstance(each, Guarded) and each.client == client for each in gc.get_objects())

    with serving() as server:
        with connect(server) as line:
            client = line.getsockname()
            line.sendall(ASK)
            assert hears_hello(line)
            assert is_kept()
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        wait_until(lambda: not is_kept())
