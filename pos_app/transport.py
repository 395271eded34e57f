"""One HTTP exchange with a total deadline, a size limit, and an honest answer to "may it have been done?".

    TransportError
     +-- NotSent      surely not sent: no route, refused, no TLS, or broken before the first byte of the request left
     +-- AnswerLost   may have been done: part of the request left, and no whole answer came back

`requests` has a timeout for each read but none for the whole, so a server that drips a byte a second could hold a
charge for hours. Here a watchdog shuts the connection's socket down at the deadline, whatever it is waiting for.
"""

import contextlib
import queue
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Final
from urllib.parse import urlsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection

from pos_app import __version__
from pos_app.url import is_loopback

_CHUNK_BYTES: Final = 16_384
_POOL: Final = 4
"""Connections kept to one peer: as many as threads ask at the same time."""


class TransportError(Exception):
    """An exchange without an answer. The message names the peer and what went wrong, never what was sent."""


class NotSent(TransportError):
    """Not one byte of the request left this machine."""


class AnswerLost(TransportError):
    """The request left, at least in part; whether it was done is not known."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it came. `headers` are looked up without regard to case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Transport:
    """Keeps connections alive and makes exchanges over them. Any thread, several at a time.

    TLS is verified; redirects are answers, not followed; nothing is repeated; no cookie is kept; `.netrc` is not read;
    proxies of the environment are used, but never towards this machine itself.
    """

    def __init__(self, *, connect_timeout_s: float = 3.05, max_body_bytes: int = 1 << 20) -> None:
        self._connect_timeout_s = connect_timeout_s
        self._max_body_bytes = max_body_bytes
        self._watchdog = _Watchdog()
        self._session = requests.Session()
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.headers["User-Agent"] = f"rahmet-pos/{__version__}"
        self._session.headers["Accept"] = "application/json"
        adapter = _Adapter()
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)

    def exchange(
        self,
        method: str,
        url: str,
        *,
        form: Sequence[tuple[str, str]] | None = None,
        headers: Mapping[str, str] | None = None,
        total_s: float,
        read_s: float | None = None,
    ) -> Answer:
        """Sends one request and reads its whole answer within `total_s` seconds, connecting included.

        `read_s` bounds a single silence of the peer. Raises NotSent or AnswerLost.
        """
        wire = self._watchdog.enter(total_s)
        try:
            answer = self._send(method, url, form, headers, total_s, read_s)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            what = f"{_peer(url)}: {wire.cut or _plain(error)}"
            raise (AnswerLost(what) if wire.sent else NotSent(what)) from None
        finally:
            self._watchdog.leave(wire)
        return answer

    def interrupt(self) -> None:
        """Ends every exchange under way at once and refuses later ones. Any thread."""
        self._watchdog.refuse_all()

    def close(self) -> None:
        """Gives the kept connections back. No exchange may be under way."""
        self.interrupt()
        self._watchdog.join()
        self._session.close()

    def _send(
        self,
        method: str,
        url: str,
        form: Sequence[tuple[str, str]] | None,
        headers: Mapping[str, str] | None,
        total_s: float,
        read_s: float | None,
    ) -> Answer:
        response = self._session.request(
            method,
            url,
            data=None if form is None else list(form),
            headers=dict(headers or {}),
            auth=_as_it_is,
            timeout=(min(self._connect_timeout_s, total_s), min(read_s or total_s, total_s)),
            allow_redirects=False,
            stream=True,
            proxies={"http": "", "https": ""} if is_loopback(url) else None,
        )
        try:
            return Answer(response.status_code, response.headers, self._read(response))
        finally:
            response.close()

    def _read(self, response: requests.Response) -> bytes:
        body = bytearray()
        for chunk in response.iter_content(_CHUNK_BYTES):
            body += chunk
            if len(body) > self._max_body_bytes:
                raise requests.exceptions.ContentDecodingError(f"answer larger than {self._max_body_bytes} bytes")
        return bytes(body)


class _Wire:
    """One exchange under way: the handle of its socket, whether anything left, why it was cut off."""

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline
        self.sent = False
        self.cut = ""
        self._handle: socket.socket | None = None

    def uses(self, handle: socket.socket | None) -> None:
        """The exchange now runs over that socket; raises OSError if it was cut off before."""
        self._handle = handle
        if self.cut:
            raise TimeoutError(self.cut)

    def cut_off(self, why: str) -> None:
        """Any thread: whatever the exchange waits for on its socket ends now."""
        self.cut = self.cut or why
        if self._handle is not None:
            with contextlib.suppress(OSError):
                self._handle.shutdown(socket.SHUT_RDWR)


class _Watchdog:
    """Cuts exchanges off at their deadlines, from a thread of its own that ends with the transport."""

    def __init__(self) -> None:
        self._wires: set[_Wire] = set()
        self._changed = threading.Condition()
        self._refuses = False
        self._thread: threading.Thread | None = None

    def enter(self, total_s: float) -> _Wire:
        wire = _Wire(time.monotonic() + total_s)
        with self._changed:
            if self._refuses:
                raise NotSent("the till is closing")
            if self._thread is None:
                self._thread = threading.Thread(target=self._watch, name="http-deadlines", daemon=True)
                self._thread.start()
            sooner = all(wire.deadline < other.deadline for other in self._wires)
            self._wires.add(wire)
            if sooner:
                self._changed.notify()
        _here.wire = wire
        return wire

    def leave(self, wire: _Wire) -> None:
        _here.wire = None
        with self._changed:
            self._wires.discard(wire)

    def refuse_all(self) -> None:
        with self._changed:
            self._refuses = True
            for wire in self._wires:
                wire.cut_off("interrupted")
            self._changed.notify()

    def join(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _watch(self) -> None:
        with self._changed:
            while not self._refuses:
                now = time.monotonic()
                for wire in [wire for wire in self._wires if wire.deadline <= now]:
                    wire.cut_off("no whole answer in time")
                    self._wires.discard(wire)
                soonest = min((wire.deadline for wire in self._wires), default=None)
                self._changed.wait(None if soonest is None else max(soonest - now, 0))


class _Here(threading.local):
    """The exchange that runs in this thread."""

    wire: _Wire | None = None


_here: Final = _Here()


class _Tapped:
    """What a connection does for the exchange that uses it. Mixed into urllib3's two kinds of connection."""

    sock: socket.socket | None
    _handle: socket.socket | None = None
    _opening = False

    def connect(self) -> None:
        self._opening = True
        try:
            super().connect()  # type: ignore[misc] # urllib3's, by the order of the bases
        finally:
            self._opening = False

    def _new_conn(self) -> socket.socket:
        made = _within(self._connect_timeout(), super()._new_conn)  # type: ignore[misc]
        # TLS takes the socket over; a second handle on it can still shut it down, also in the handshake.
        self._handle = made.dup()
        self._tell()
        return made

    def send(self, data: Any) -> None:
        if self.sock is None:
            self.connect()
        self._tell()
        if _here.wire is not None and not self._opening:
            _here.wire.sent = True
        super().send(data)  # type: ignore[misc]

    def close(self) -> None:
        super().close()  # type: ignore[misc]
        if self._handle is not None:
            self._handle.close()
            self._handle = None

    def _tell(self) -> None:
        if _here.wire is not None:
            _here.wire.uses(self._handle)

    @staticmethod
    def _connect_timeout() -> float:
        return 0.0 if _here.wire is None else max(_here.wire.deadline - time.monotonic(), 0.0)


def _within(limit_s: float, make: Callable[[], socket.socket]) -> socket.socket:
    """Makes a connection within `limit_s` seconds, though the system's name look-up knows no limit.

    A look-up that hangs is left behind in its thread; what it still makes is closed.
    """
    made: queue.SimpleQueue[socket.socket | Exception] = queue.SimpleQueue()
    given_up = threading.Event()

    def look_up_and_connect() -> None:
        try:
            found: socket.socket | Exception = make()
        except Exception as error:
            found = error
        made.put(found)
        if given_up.is_set() and isinstance(found, socket.socket):
            found.close()

    threading.Thread(target=look_up_and_connect, name="http-connect", daemon=True).start()
    try:
        found = made.get(timeout=limit_s)
    except queue.Empty:
        given_up.set()
        raise TimeoutError("no connection in time") from None
    if isinstance(found, Exception):
        raise found
    return found


class _HttpConnection(_Tapped, HTTPConnection):
    pass


class _HttpsConnection(_Tapped, HTTPSConnection):
    pass


class _HttpPool(urllib3.HTTPConnectionPool):
    ConnectionCls = _HttpConnection


class _HttpsPool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _HttpsConnection


class _Adapter(HTTPAdapter):
    """Uses the tapped connections, directly or through a proxy; repeats nothing."""

    def __init__(self) -> None:
        super().__init__(pool_connections=2, pool_maxsize=_POOL, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        _tap(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        _tap(manager)
        return manager


def _tap(manager: Any) -> None:
    manager.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """An `auth` that adds nothing: with it, `requests` does not put a login from `.netrc` over our own header."""
    return request


def _peer(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _plain(error: BaseException) -> str:
    """What went wrong underneath, without the URL that `requests` puts into its messages."""
    cause: BaseException | None = error
    said = type(error).__name__
    while cause is not None:
        if isinstance(cause, TimeoutError):
            said = "no whole answer in time"
        elif isinstance(cause, OSError) and cause.strerror:
            said = cause.strerror
        cause = cause.__cause__ or cause.__context__
    return said
