"""Peers that misbehave on the level of bytes, on real sockets."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Final

Behaviour = Callable[[socket.socket, bytes], None]
"""What a peer does with a connection once it has read one whole request (given as bytes)."""

CERTIFICATE: Final = Path(__file__).parent / "tls" / "localhost.pem"
"""What a peer with TLS shows; nobody trusts it unless told to."""


@contextmanager
def peer(*behaviours: Behaviour, tls: bool = False) -> Iterator["Peer"]:
    """A listening peer; each request gets the next behaviour, the last one serves all further requests."""
    made = Peer(behaviours, tls=tls)
    try:
        yield made
    finally:
        made.close()


class Peer:
    def __init__(self, behaviours: tuple[Behaviour, ...], *, tls: bool) -> None:
        self._behaviours = list(behaviours)
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if tls else None
        if self._tls is not None:
            self._tls.load_cert_chain(CERTIFICATE)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.requests: list[bytes] = []
        self.connections = 0
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self._listener.getsockname()[1]}"
        self._start(self._accept)

    def close(self) -> None:
        for each in (self._listener, *self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join(5)

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
                self._open.append(connection)
            while request := _read_request(connection):
                self.requests.append(request)
                behave = self._behaviours.pop(0) if len(self._behaviours) > 1 else self._behaviours[0]
                behave(connection, request)
        except OSError:
            return


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            return b""
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def answer(body: bytes | str, status: str = "200 OK", *headers: str) -> Behaviour:
    """A whole, well-formed answer."""
    raw = body.encode() if isinstance(body, str) else body
    head = "\r\n".join((f"HTTP/1.1 {status}", f"Content-Length: {len(raw)}", *headers))

    def behave(connection: socket.socket, _: bytes) -> None:
        connection.sendall(head.encode() + b"\r\n\r\n" + raw)

    return behave


def raw(data: bytes, *, then_close: bool = True) -> Behaviour:
    """Exactly these bytes, and then the end of the connection."""

    def behave(connection: socket.socket, _: bytes) -> None:
        connection.sendall(data)
        if then_close:
            connection.shutdown(socket.SHUT_RDWR)

    return behave


def reset(connection: socket.socket, _: bytes) -> None:
    """Cuts the connection without an answer."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
    connection.close()


def silence(connection: socket.socket, _: bytes) -> None:
    """Never answers; ends when the other side does."""
    connection.recv(1)


def drip(data: bytes, every_s: float) -> Behaviour:
    """Sends a byte at a time."""

    def behave(connection: socket.socket, _: bytes) -> None:
        pause = threading.Event()
        for byte in data:
            connection.sendall(bytes([byte]))
            pause.wait(every_s)

    return behave


@contextmanager
def deaf_listener() -> Iterator[str]:
    """The address of a listener that lets nobody in: its queue is full, so connecting to it hangs."""
    with socket.socket() as listener, ExitStack() as waiting:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(3):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        yield f"127.0.0.1:{listener.getsockname()[1]}"


def closed_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as once:
        return int(once.getsockname()[1])
