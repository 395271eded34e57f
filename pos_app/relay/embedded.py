"""The relay inside the app, in a thread of its own. It keeps events as long as a relay of its own does."""

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.relay.errors import StoreError
from pos_app.relay.pruning import FIRST_ROUND_S, Keeping, prune_now_and_then
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

    def __init__(
        self,
        *,
        secret: str,
        store_path: Path,
        host: str = "127.0.0.1",
        port: int = PREFERRED_PORT,
        pruned_after_s: float = FIRST_ROUND_S,
    ) -> None:
        """`pruned_after_s`: how long after the start old events are removed for the first time."""
        self._secret = secret
        self._store_path = store_path
        self._host = host
        self._port = port
        self._pruned_after_s = pruned_after_s
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
        prune = partial(prune_now_and_then, keeping=Keeping(), first_s=self._pruned_after_s)
        self._relay = Relay(self._secret, store, [prune])
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
