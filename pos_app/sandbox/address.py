"""The address of the sandbox: what a request may call it, and where a customer's phone finds it."""

import re
import socket
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from pos_app.sandbox.answers import Code, Refusal, refused

_HOST: Final = re.compile(r"(?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,252}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?")
_WILDCARDS: Final = frozenset({"", "0.0.0.0", "::"})  # noqa: S104 - names to recognise, not to bind
_ELSEWHERE: Final = ("192.0.2.1", 9)
"""An address for documentation (RFC 5737). Nothing is ever sent there."""


class PlainHost:
    """Lets requests through whose `Host` is an address; the rest get a 400, as RFC 9112 (3.2) asks."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            host = Headers(scope=scope).get("host")
            if host is not None and not _HOST.fullmatch(host):
                answer = refused(Refusal(Code.HOST_WRONG, "Заголовок Host: ожидается адрес"))
                await answer(scope, receive, send)
                return
        await self._app(scope, receive, send)


def payer_url(url: str, host: str) -> str:
    """The base URL for phones of a sandbox that was told to listen on `host` and has `url` for this machine.

    A sandbox that listens everywhere is found under this machine's address in its network, where it has one.
    """
    if host not in _WILDCARDS:
        return url
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            # Connecting a datagram socket sends nothing: it only chooses the way out, and with it our address there.
            asking.connect(_ELSEWHERE)
        except OSError:
            return url
        return f"http://{asking.getsockname()[0]}:{urlsplit(url).port}"
