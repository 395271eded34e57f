"""A listener whose TLS handshake always fails: it answers what a client says first with a fatal alert."""

import socket
import socketserver
import threading
from contextlib import suppress
from typing import Final

# A TLS record of type 21 (alert), version 1.2, two bytes: level 2 (fatal), 40 (handshake_failure).
_ALERT: Final = bytes((21, 3, 3, 0, 2, 2, 40))
_SPEAKS_WITHIN_S: Final = 2


class BrokenTls:
    """Listens on a free port of `host` in a thread of its own from `start` to `stop`, by the owner, once each."""

    def __init__(self, host: str) -> None:
        self._server = _ListenerV6((host, 0), _Handshake) if ":" in host else _Listener((host, 0), _Handshake)
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="sandbox-broken-tls", daemon=True
        )

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Listener(socketserver.ThreadingTCPServer):
    daemon_threads = True


class _ListenerV6(_Listener):
    address_family = socket.AF_INET6


class _Handshake(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        self.request.settimeout(_SPEAKS_WITHIN_S)
        with suppress(OSError):
            self.request.recv(65_536)
            self.request.sendall(_ALERT)
