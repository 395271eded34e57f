"""Connections to the database: lent to one thread at a time, kept while they work, replaced when they do not."""

import re
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final, TypeVar

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from pos_app.relay.errors import StoreAway, StoreError

Connection = psycopg.Connection[tuple[Any, ...]]
_T = TypeVar("_T")

_CONNECT_S: Final = 3
_AFTER_A_FAILURE_S: Final = 0.5
"""For so long nobody tries to connect again: a dead database costs one thread its patience, not each."""
_OPTIONS: Final[dict[str, Any]] = {
    "connect_timeout": _CONNECT_S,
    "application_name": "rahmet-pos relay",
    # A server that vanished without a word is noticed within seconds.
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 6_000,
}
_SETTINGS: Final = (
    # Another relay that hangs in the middle of a transaction must not hold a terminal's row for ever.
    "SELECT set_config('idle_in_transaction_session_timeout', '3000', false),"
    " set_config('lock_timeout', '4000', false),"
    " set_config('statement_timeout', '5000', false),"
    # A database may be set up to answer before the disk has it; this is not for callbacks.
    " CASE current_setting('synchronous_commit') WHEN 'off' THEN set_config('synchronous_commit', 'on', false) END"
)
_ENDS: Final = "the relay ends"


class Connections:
    """Any thread. Connects when it must; there are as many connections as calls at a time."""

    def __init__(self, url: str) -> None:
        """Raises ValueError, without the address, for one that libpq does not understand."""
        try:
            chosen = conninfo_to_dict(url)
            if not re.fullmatch(r"(\d{1,5}(,|$))*", str(chosen.get("port", ""))):
                raise psycopg.ProgrammingError
            ours = {name: value for name, value in _OPTIONS.items() if name not in chosen}
            self._conninfo = make_conninfo(url, **ours)
        except psycopg.Error:
            # libpq's own message repeats the address, and with it a password.
            raise ValueError("expected postgresql://USER@HOST/DATABASE, with special characters as %40") from None
        self.label = _label(chosen)
        """The database without user and password, for messages."""
        self._lock = threading.Lock()
        self._idle: list[Connection] = []
        self._lent: set[Connection] = set()
        self._is_abandoned = False
        self._failed_at = -_AFTER_A_FAILURE_S
        self._failure = ""

    def run(self, work: Callable[[Connection], _T]) -> _T:
        """What `work` answers. It may be begun a second time where a kept connection turns out to be dead, so that it
        must do no harm twice. Raises StoreError, of which StoreAway where nothing could be connected to."""
        kept = self._kept()
        try:
            if kept is not None:
                try:
                    return self._on(kept, work)
                except psycopg.Error:
                    if not kept.closed:
                        raise
                    # The others were most likely made before the same restart.
                    self.drop_idle()
            return self._on(self._connected(), work)
        except psycopg.Error as error:
            raise StoreError(f"relay store {self.label}: {_said(error)}") from error

    def abandon(self) -> None:
        """Ends what waits for the server, and connects to it no more. Any thread."""
        with self._lock:
            self._is_abandoned = True
            lent = tuple(self._lent)
        for each in lent:
            # A thread sleeps on it: its sleep ends with the connection.
            cut(each)

    def connect(self) -> Connection:
        """A new connection, the caller's to close. Raises psycopg.Error."""
        with self._lock:
            if self._is_abandoned:
                raise psycopg.OperationalError(_ENDS)
            if time.monotonic() - self._failed_at < _AFTER_A_FAILURE_S:
                raise psycopg.OperationalError(self._failure)
        try:
            made = psycopg.connect(self._conninfo, autocommit=True, prepare_threshold=None)
        except psycopg.Error as error:
            with self._lock:
                self._failed_at, self._failure = time.monotonic(), _said(error)
            raise
        try:
            self._lend(made)
            made.isolation_level = psycopg.IsolationLevel.READ_COMMITTED
            made.execute(_SETTINGS)
        except BaseException:
            made.close()
            raise
        finally:
            with self._lock:
                self._lent.discard(made)
        return made

    def drop_idle(self) -> None:
        """Closes the connections that nobody uses."""
        with self._lock:
            idle, self._idle = self._idle, []
        for each in idle:
            each.close()

    def _connected(self) -> Connection:
        try:
            return self.connect()
        except psycopg.OperationalError as error:
            raise StoreAway(f"relay store {self.label}: {_said(error)}") from error

    def _kept(self) -> Connection | None:
        with self._lock:
            return self._idle.pop() if self._idle else None

    def _lend(self, connection: Connection) -> None:
        """Whoever is about to sleep on it can be woken from here on."""
        with self._lock:
            if self._is_abandoned:
                raise psycopg.OperationalError(_ENDS)
            self._lent.add(connection)

    def _on(self, connection: Connection, work: Callable[[Connection], _T]) -> _T:
        try:
            self._lend(connection)
            answer = work(connection)
        except BaseException:
            if connection.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
                connection.close()
            self._give_back(connection)
            raise
        self._give_back(connection)
        return answer

    def _give_back(self, connection: Connection) -> None:
        with self._lock:
            self._lent.discard(connection)
            if not connection.closed:
                self._idle.append(connection)


def cut(connection: Connection) -> None:
    """Whoever waits on the connection, in whatever thread, waits no longer; it is of no use afterwards."""
    # The family does not matter to a shutdown.
    with suppress(OSError), socket.fromfd(connection.fileno(), socket.AF_INET, socket.SOCK_STREAM) as line:
        line.shutdown(socket.SHUT_RDWR)


def _label(chosen: dict[str, Any]) -> str:
    host = chosen.get("host") or chosen.get("hostaddr") or "localhost"
    port = f":{chosen['port']}" if "port" in chosen else ""
    return f"postgresql://{host}{port}/{chosen.get('dbname', '')}"


def _said(error: psycopg.Error) -> str:
    """The first line of the error; a later one may show values."""
    return (str(error).splitlines() or [type(error).__name__])[0]
