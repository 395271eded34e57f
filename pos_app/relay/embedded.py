"""The relay inside the app, in a thread of its own."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.relay.errors import StoreError
from pos_app.relay.sqlite.store import SqliteStore

if TYPE_CHECKING:
    from pos_app.relay.service import Relay
    from pos_app.serving import Server

PREFERRED_PORT: Final = 8710
_log = logging.getLogger(__name__)


class EmbeddedRelay:
    """On loopback, at its usual port so that a tunnel finds it, else at any free one.

    `start` and `stop` may take a moment: not on the GUI thread. `stop` does no harm before `start`, after one that
    failed, or twice.
    """

    def __init__(self, *, secret: str, store_path: Path, host: str = "127.0.0.1", port: int = PREFERRED_PORT) -> None:
        self._secret = secret
        self._store_path = store_path
        self._host = host
        self._port = port
        self._relay: Relay | None = None
        self._server: Server | None = None

    @property
    def url(self) -> str:
        """Where the relay listens. Raises RuntimeError while it does not."""
        if self._server is None:
            raise RuntimeError("the embedded relay is not started")
        return self._server.url

    def start(self) -> None:
        """Raises OSError where nothing can be listened on or the store can't be opened."""
        from pos_app.relay.service import Relay

        try:
            store = SqliteStore(self._store_path)
        except StoreError as error:
            raise OSError(str(error)) from error
        try:
            self._relay = Relay(self._secret, store)
        except StoreError as error:
            store.close()
            raise OSError(str(error)) from error
        try:
            self._server = self._listen(self._relay)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Answers the polls that wait, then ends server and store."""
        server, self._server = self._server, None
        relay, self._relay = self._relay, None
        if server is not None:
            server.stop()
        if relay is not None:
            relay.close()

    def _listen(self, relay: "Relay") -> "Server":
        from pos_app.serving import Server

        for port in (self._port, 0):
            server = Server(relay.app, host=self._host, port=port, name="relay", on_stopping=relay.stop_waiting)
            try:
                server.start()
            except OSError as error:
                if port == 0:
                    raise
                _log.info("%s: the relay takes any free port", error)
            else:
                break
        return server
