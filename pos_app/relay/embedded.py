"""The relay inside the app, in a thread of its own; and the same in the foreground, as a service."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.relay.store import SqliteStore, StoreError, open_store

if TYPE_CHECKING:
    from pos_app.serving import Server

PREFERRED_PORT: Final = 8710
_log = logging.getLogger(__name__)


class EmbeddedRelay:
    """On loopback, at its usual port so that a tunnel finds it, else at any free one.

    `start` and `stop` may take a moment: not on the GUI thread.
    """

    def __init__(self, *, secret: str, store_path: Path, host: str = "127.0.0.1", port: int = PREFERRED_PORT) -> None:
        self._secret = secret
        self._store_path = store_path
        self._host = host
        self._port = port

    @property
    def url(self) -> str:
        return self._server.url

    def start(self) -> None:
        """Raises OSError where nothing can be listened on or the store can't be opened."""
        from pos_app.relay.service import Relay

        try:
            self._relay = Relay(self._secret, SqliteStore(self._store_path))
        except StoreError as error:
            raise OSError(str(error)) from error
        try:
            self._server = self._listen(self._port)
        except OSError:
            _log.info("port %d is taken: the relay takes another", self._port)
            self._server = self._listen(0)

    def _listen(self, port: int) -> "Server":
        from pos_app.serving import Server

        server = Server(self._relay.app, host=self._host, port=port, name="relay", on_stopping=self._relay.stop_waiting)
        server.start()
        return server

    def stop(self) -> None:
        self._server.stop()
        self._relay.close()


def run(host: str, port: int, store_url: str, secret: str, on_ready: Callable[[str], None]) -> None:
    """Serves until SIGINT or SIGTERM. Main thread. Raises ValueError for a bad store address, OSError else."""
    from pos_app.relay.service import Relay
    from pos_app.serving import serve_forever

    try:
        relay = Relay(secret, open_store(store_url))
    except StoreError as error:
        raise OSError(str(error)) from error
    try:
        serve_forever(relay.app, host, port, "relay", on_ready, relay.stop_waiting)
    finally:
        relay.close()
