"""urllib3's connections, tapped: each tells its thread's exchange which socket it uses and when a byte leaves."""

import socket
import threading
from typing import TYPE_CHECKING, Any, Final

import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection

from pos_app.transport.deadlines import Wire

_POOL: Final = 4
"""Connections kept to one peer: as many as threads ask at the same time."""


class _Here(threading.local):
    """The exchange that runs in this thread. urllib3 gives no other way from a call to the connection it takes."""

    wire: Wire | None = None


here: Final = _Here()

if TYPE_CHECKING:
    _Either = HTTPConnection
else:
    _Either = object


class _Tapped(_Either):
    """What a connection does for the exchange that uses it. Mixed into urllib3's two kinds of connection."""

    _handle: socket.socket | None = None
    _opening = False

    def connect(self) -> None:
        # What a proxy's tunnel and a TLS handshake send is not yet the request.
        self._opening = True
        try:
            super().connect()
        finally:
            self._opening = False

    def _new_conn(self) -> socket.socket:
        if here.wire is None:
            return super()._new_conn()
        made = here.wire.connect(super()._new_conn)
        try:
            # TLS takes the socket over; a second handle on it can still shut it down, also in the handshake.
            self._handle = made.dup()
            here.wire.uses(self._handle)
        except OSError:
            made.close()
            raise
        return made

    def send(self, data: Any) -> None:
        if self.sock is None:
            self.connect()
        if here.wire is not None:
            here.wire.uses(self._handle)
            # Before, not after: of a send that fails nobody knows how much the system had taken.
            here.wire.sent = here.wire.sent or not self._opening
        super().send(data)

    def close(self) -> None:
        super().close()
        if self._handle is not None:
            self._handle.close()
            self._handle = None


class _HttpConnection(_Tapped, HTTPConnection):
    pass


class _HttpsConnection(_Tapped, HTTPSConnection):
    pass


class _HttpPool(urllib3.HTTPConnectionPool):
    ConnectionCls = _HttpConnection


class _HttpsPool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _HttpsConnection


class TappedAdapter(HTTPAdapter):
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
