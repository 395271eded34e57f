"""Serves an ASGI app on uvicorn, in a thread of its own or in the foreground: relay and sandbox run on it.

uvicorn is imported when a server starts, so that naming this module costs a till nothing.
"""

import asyncio
import logging
import math
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from pos_app.doorway import Doorway

if TYPE_CHECKING:
    import uvicorn

    from pos_app.crowd import Crowd

log = logging.getLogger(__name__)

_LARGEST_HEAD_BYTES: Final = 16 * 1024
_KEEP_ALIVE_S: Final = 75
_BACKLOG: Final = 256
_WILDCARDS: Final = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - a name to translate, not to bind


class Server:
    """One ASGI app behind one listening socket, in one thread.

    `port` 0 takes any free one. `on_stopping` runs in the server's event loop when it begins to stop: there the app
    wakes what waits (long polls), so that draining takes no longer than the answers. `crowd` says how long connections
    may keep it waiting, and how many. `start` and `stop` may be called from any thread, once each; a repeated `stop`
    does nothing.
    """

    def __init__(
        self,
        app: Any,
        *,
        host: str,
        port: int,
        name: str,
        on_stopping: Callable[[], None] | None = None,
        crowd: "Crowd | None" = None,
    ) -> None:
        self._app = app
        self._host = host
        self._port = port
        self._name = name
        self._on_stopping = on_stopping
        self._crowd = crowd
        self._lock = threading.Lock()
        self._uvicorn: uvicorn.Server | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._settled = threading.Event()
        self._thread: threading.Thread | None = None
        self._doorway: Doorway | None = None
        self.url = ""
        """`http://host:port` under which this machine reaches the server; empty until it listens."""

    def start(self) -> None:
        """Returns when requests are answered.

        Raises OSError, naming host and port, when the address cannot be listened on, and RuntimeError when the app's
        own start-up failed.
        """
        import uvicorn

        from pos_app.crowd import Crowd, Guarded

        listening = _listen(self._host, self._port)
        self.url = _url_of(listening)
        config = uvicorn.Config(
            self._app,
            log_config=None,
            # A warning for each request that is none would let a stranger wash the log away.
            log_level=logging.ERROR,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            loop="asyncio",
            http=cast("type[asyncio.Protocol]", partial(Guarded, self._crowd or Crowd())),
            ws="none",
            backlog=_BACKLOG,
            timeout_keep_alive=_KEEP_ALIVE_S,
            h11_max_incomplete_event_size=_LARGEST_HEAD_BYTES,
            callback_notify=self._say_started,
            timeout_notify=0,
        )
        self._uvicorn = uvicorn.Server(config)
        # A daemon, so that a program which dies without `stop` is not kept alive by its server.
        self._thread = threading.Thread(target=self._run, args=(self._uvicorn, listening), name=self._name, daemon=True)
        self._thread.start()
        self._settled.wait()
        if self._loop is None:
            self._thread.join()
            listening.close()
            raise RuntimeError(f"{self._name}: the app did not start")
        log.info("%s listens on %s", self._name, self.url)

    def stop(self, limit_s: float = 5) -> None:
        """Takes no new requests, gives open ones up to `limit_s` seconds, then cuts them, and joins the thread."""
        with self._lock:
            thread, self._thread = self._thread, None
        if thread is None or self._loop is None or self._uvicorn is None:
            return
        self._uvicorn.config.timeout_graceful_shutdown = max(1, math.ceil(limit_s))
        try:
            self._loop.call_soon_threadsafe(self._begin_to_stop, self._uvicorn)
        except RuntimeError:
            log.warning("%s had ended by itself", self._name)
        thread.join(limit_s + 5)
        log.info("%s stopped", self._name)

    def cut(self, client: tuple[str, int], by_reset: bool = False) -> None:
        """Drops the connection of `client` (its address and port) without another byte: a fault to practise on.

        In the server's loop only. An unknown client changes nothing.
        """
        if self._doorway is not None:
            self._doorway.cut(client, by_reset=by_reset)

    def shut(self, seconds: float) -> None:
        """Listens to nobody for so long, and drops whoever is connected: a fault to practise on. Any thread."""
        if self._loop is not None and self._doorway is not None:
            # A loop that is closed lets nobody in anyway.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._doorway.shut, seconds)

    def _run(self, server: "uvicorn.Server", listening: socket.socket) -> None:
        try:
            server.run(sockets=[listening])
        except SystemExit:
            log.error("%s: the app's start-up failed", self._name)
        finally:
            self._settled.set()

    async def _say_started(self) -> None:
        self._loop = asyncio.get_running_loop()
        if self._uvicorn is not None:
            self._doorway = Doorway(self._uvicorn, lambda: _bind(self._host, int(self.url.rpartition(":")[2])))
        self._settled.set()

    def _begin_to_stop(self, server: "uvicorn.Server") -> None:
        server.should_exit = True
        if self._doorway is not None:
            self._doorway.close()
        if self._on_stopping is not None:
            self._on_stopping()


@contextmanager
def end_signal() -> Iterator[Callable[[], None]]:
    """While open, SIGINT and SIGTERM only end the wait that it hands out. Main thread only (ValueError elsewhere)."""
    told = threading.Event()

    def wait() -> None:
        # On Windows a wait without a limit would hold the signal back for ever.
        while not told.wait(0.5):
            pass

    handled = [signal.SIGINT, signal.SIGTERM]
    if sys.platform == "win32":
        handled.append(signal.SIGBREAK)
    before = {number: signal.signal(number, lambda *_: told.set()) for number in handled}
    try:
        yield wait
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def serve_forever(
    app: Any,
    host: str,
    port: int,
    name: str,
    on_ready: Callable[[str], None],
    on_stopping: Callable[[], None] | None = None,
    crowd: "Crowd | None" = None,
) -> None:
    """Serves in the foreground until SIGINT or SIGTERM; `on_ready` gets the URL.

    Main thread only. Raises as `Server.start` does.
    """
    server = Server(app, host=host, port=port, name=name, on_stopping=on_stopping, crowd=crowd)
    with end_signal() as wait:
        server.start()
        try:
            on_ready(server.url)
            wait()
        finally:
            server.stop()


def _listen(host: str, port: int) -> socket.socket:
    listening = _bind(host, port)
    try:
        listening.listen(_BACKLOG)
    except OSError as error:
        listening.close()
        raise _cannot_listen(host, port, error) from error
    return listening


def _bind(host: str, port: int) -> socket.socket:
    """A socket that has the address, and does not listen yet. Raises OSError, naming host and port."""
    try:
        if not 0 <= port <= 65_535:
            raise OverflowError("expected a port from 0 to 65535")
        found = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP, flags=socket.AI_PASSIVE
        )
        family, kind, _, _, address = found[0]
        # The protocol is named because asyncio turns Nagle's algorithm off only where it is: 40 ms on every answer.
        bound = socket.socket(family, kind, socket.IPPROTO_TCP)
        try:
            if sys.platform != "win32":
                bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            bound.bind(address)
        except OSError:
            bound.close()
            raise
    except (OSError, OverflowError, UnicodeError) as error:
        raise _cannot_listen(host, port, error) from error
    return bound


def _cannot_listen(host: str, port: int, error: Exception) -> OSError:
    reason = getattr(error, "strerror", None) or str(error)
    return OSError(f"cannot listen on {_bracketed(host)}:{port}: {reason}")


def _url_of(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://{_bracketed(_WILDCARDS.get(host, host))}:{port}"


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
