"""What one relay tells the others through the database, and how it hears them.

A commit tells (NOTIFY), a connection that does nothing else hears (LISTEN). It also hears itself, every two seconds:
where that does not come back, whether the connection dropped or something on the way keeps notifications to itself,
the owner is told to look for itself, again and again, until it does.
"""

import logging
import secrets
import threading
from collections.abc import Callable
from typing import Final

import psycopg

from pos_app.relay.postgres.connections import Connection, cut
from pos_app.relay.store import OnNews

ANYTHING: Final = "!"
"""More than one terminal's events changed."""
BETWEEN: Final = ","
_BEAT: Final = "?"
_BEAT_S: Final = 2.0
_AGAIN_S: Final = 1.0
_log = logging.getLogger(__name__)


class Channel:
    """Where the relays of one store are told; each message names its sender. No mark can be a terminal's name."""

    def __init__(self) -> None:
        self.name = ""
        """The store's, known when it was opened."""
        self.sender = secrets.token_hex(6)

    def tell(self, connection: Connection, what: str) -> None:
        """With the commit of what is open on the connection, or at once. `what` is a mark, or terminals with `,`
        between them, as many as 8000 bytes hold."""
        connection.execute("SELECT pg_notify(%s, %s)", (self.name, f"{self.sender}:{what}"))


class Listening:
    """One thread with one connection, from its making to `stop`. `on_news` is called there."""

    def __init__(self, connect: Callable[[], Connection], channel: Channel, on_news: OnNews) -> None:
        self._connect = connect
        self._channel = channel
        self._on_news = on_news
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._connection: Connection | None = None
        self._hears = True
        self._thread = threading.Thread(target=self._run, name="relay-listening", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ends the connection, whatever it waits for, and the thread."""
        self._stopping.set()
        with self._lock:
            if self._connection is not None and not self._connection.closed:
                cut(self._connection)
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._listen()
            except psycopg.Error as error:
                if not self._stopping.is_set():
                    self._now_hears(False, str(error).partition("\n")[0])
            except Exception:
                _log.critical("relay listening", exc_info=True)
            if not self._stopping.is_set():
                self._on_news(None)
                self._stopping.wait(_AGAIN_S)

    def _listen(self) -> None:
        with self._connect() as connection:
            with self._lock:
                if self._stopping.is_set():
                    return
                self._connection = connection
            try:
                connection.execute(f"LISTEN {self._channel.name}")
                # What was committed while nobody listened is not told again.
                self._on_news(None)
                while not self._stopping.is_set():
                    heard_itself = self._hear(connection)
                    self._now_hears(heard_itself, "notifications do not come through")
                    if not heard_itself:
                        self._on_news(None)
            finally:
                with self._lock:
                    self._connection = None

    def _hear(self, connection: Connection) -> bool:
        """One beat long; answers whether the relay heard itself."""
        heard_itself = False
        self._channel.tell(connection, _BEAT)
        for notice in connection.notifies(timeout=_BEAT_S):
            sender, _, what = notice.payload.partition(":")
            if sender == self._channel.sender:
                heard_itself = heard_itself or what == _BEAT
            elif what != _BEAT:
                self._on_news(None if what == ANYTHING else what.split(BETWEEN))
        return heard_itself

    def _now_hears(self, hears: bool, why: str) -> None:
        if hears and not self._hears:
            _log.info("other relays are heard again")
        elif not hears and self._hears:
            _log.warning("other relays are not heard, the store is looked at instead: %s", why)
        self._hears = hears
