"""Who may ask: whoever has the key, at an address of this machine. A web page in a browser here has neither."""

import hmac
from typing import TYPE_CHECKING, Final

from starlette.responses import JSONResponse

from pos_app.till_api.answers import error
from pos_app.till_api.document import PATH as DOCUMENT_PATH

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

_NAMES: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})


class Gate:
    """Stands before the routes. The document of the API is open to everybody here; it says nothing of this shop.

    A page of the internet that has its own name resolved to this machine (DNS rebinding) is known by the `Host` that
    its browser sends, and turned away before anything is read.
    """

    def __init__(self, app: "ASGIApp", key: str) -> None:
        self._app = app
        self._key = key.encode()

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        refusal = self._refusal(scope) if scope["type"] == "http" else None
        await (refusal or self._app)(scope, receive, send)

    def _refusal(self, scope: "Scope") -> JSONResponse | None:
        headers: list[tuple[bytes, bytes]] = scope["headers"]
        if not _is_of_this_machine(_only(headers, b"host")):
            return error(421, "this address is none of the till's: expected 127.0.0.1 or localhost")
        if scope["path"] != DOCUMENT_PATH and not self._opens(_only(headers, b"authorization")):
            # The challenge is due with every 401 (RFC 9110, 15.5.2).
            challenge = {"WWW-Authenticate": "Bearer"}
            return error(401, "expected Authorization: Bearer KEY, as in POS_API_KEY", challenge)
        return None

    def _opens(self, authorization: bytes) -> bool:
        scheme, _, given = authorization.partition(b" ")
        # The comparison takes as long for a near miss as for any other.
        same = hmac.compare_digest(given.strip(), self._key)
        return same and scheme.lower() == b"bearer"


def _only(headers: list[tuple[bytes, bytes]], name: bytes) -> bytes:
    found = [value for header, value in headers if header == name]
    return found[0] if len(found) == 1 else b""


def _is_of_this_machine(host: bytes) -> bool:
    name, _, port = host.decode("latin-1").rpartition(":")
    if not port.isdigit() or not name:
        name = host.decode("latin-1")
    return name.lower() in _NAMES
