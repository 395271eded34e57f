"""What goes over the wire between a till and the sandbox, for somebody who looks on; without its secrets.

They are taken out here, where an exchange is heard: nothing further along has ever seen them.
"""

import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import responses
from typing import Final
from urllib.parse import quote, unquote_plus

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pos_app.log import HIDDEN, Redaction
from pos_app.sandbox.callbacks import Call

_OVERHEARD: Final = ("/auth/", "/orders/")
_SECRET_HEADERS: Final = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
_SECRET_FIELDS: Final = frozenset({"client_id", "client_secret", "token", "secret", "password"})
_ORDER_FIELDS: Final = ("merchant_order_id", "merchant_order_ids[")
_CALLBACK: Final = re.compile(r"/(?:callback|check)/[^/]+/([^/?]+)/")
_HEARD_BYTES: Final = 64 * 1024
SHOWN_CHARACTERS: Final = 4 * 1024
"""Of a body; the rest is only counted. Secrets are taken out before it is cut."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer. `at` is aware UTC, `took_ms` until the last byte went out.

    `status` is None where nothing was answered; `cut`: the connection ended before the whole answer was out.
    `is_callback`: the gateway asked, not the till. `order_ids` are those that the request names.
    """

    at: datetime
    took_ms: int
    method: str
    target: str
    request_headers: tuple[tuple[str, str], ...]
    request_body: str
    status: int | None
    answer_headers: tuple[tuple[str, str], ...] = ()
    answer_body: str = ""
    answer_bytes: int = 0
    cut: bool = False
    is_callback: bool = False
    order_ids: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """The status in words; empty for one that has none."""
        return responses.get(self.status or 0, "")


OnExchange = Callable[[Exchange], None]
"""Called in the server's loop, or in the callbacks' thread: it must not wait."""


class Masking:
    """Takes the secrets it was told out of what was heard, and whatever looks like one."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._redaction = Redaction(secrets)

    def text(self, heard: bytes) -> str:
        return self.words(heard.decode("utf-8", "backslashreplace"))

    def words(self, text: str) -> str:
        return self._redaction.redact(text)

    def headers(self, heard: Iterable[tuple[bytes, bytes]]) -> tuple[tuple[str, str], ...]:
        return tuple(self._header(name.decode("latin-1"), value.decode("latin-1")) for name, value in heard)

    def form(self, heard: bytes) -> str:
        """A form's body as it was sent, but for the values that are secret or hold one."""
        pieces = heard.decode("utf-8", "backslashreplace").split("&")
        return self.words("&".join(self._field(piece) for piece in pieces))

    def _header(self, name: str, value: str) -> tuple[str, str]:
        if name.lower() not in _SECRET_HEADERS:
            return name, self.words(value)
        scheme, blank, _ = value.partition(" ")
        return name, f"{scheme} {HIDDEN}" if blank and name.lower().endswith("authorization") else HIDDEN

    def _field(self, piece: str) -> str:
        name, equals, value = piece.partition("=")
        if unquote_plus(name).lower() in _SECRET_FIELDS:
            return f"{name}{equals}{HIDDEN}"
        plain = unquote_plus(value)
        masked = self.words(plain)
        return piece if masked == plain else f"{name}{equals}{quote(masked, safe='/()')}"


class Overhearing:
    """Tells `on_exchange` of each exchange with a till. The payer's and the sandbox's own pages are nobody's business.

    Server's loop only.
    """

    def __init__(self, app: ASGIApp, on_exchange: OnExchange, masking: Masking) -> None:
        self._app = app
        self._on_exchange = on_exchange
        self._masking = masking

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(_OVERHEARD):
            await self._app(scope, receive, send)
            return
        heard = _Heard(receive, send)
        # Read ahead: an app that refuses a call for its token never looks at the body.
        await heard.read_ahead()
        try:
            await self._app(scope, heard.receive, heard.send)
        finally:
            self._on_exchange(self._exchange(scope, heard))

    def _exchange(self, scope: Scope, heard: "_Heard") -> Exchange:
        masking, path = self._masking, scope["raw_path"].decode("latin-1")
        query = scope["query_string"].decode("latin-1")
        return Exchange(
            at=heard.at,
            took_ms=heard.took_ms,
            method=scope["method"],
            target=masking.words(f"{path}?{query}" if query else path),
            request_headers=masking.headers(scope["headers"]),
            request_body=_shown(masking.form(bytes(heard.request))),
            status=heard.status,
            answer_headers=masking.headers(heard.headers),
            answer_body=_shown(masking.text(bytes(heard.answer))),
            answer_bytes=heard.answer_bytes,
            cut=heard.cut,
            order_ids=_orders_of(bytes(heard.request)),
        )


def called_back(call: Call, took_s: float, masking: Masking) -> Exchange:
    """The gateway's own call to a merchant."""
    named = _CALLBACK.search(call.url)
    return Exchange(
        at=datetime.now(UTC),
        took_ms=round(took_s * 1000),
        method="GET",
        target=masking.words(call.url),
        request_headers=(),
        request_body="",
        status=call.status,
        cut=call.status is None,
        is_callback=True,
        order_ids=() if named is None else (named[1],),
    )


class _Heard:
    """One exchange while it goes on."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._send = send
        self._began = time.monotonic()
        self._ended = self._began
        self.at = datetime.now(UTC)
        self.request = bytearray()
        self.answer = bytearray()
        self.answer_bytes = 0
        self.headers: list[tuple[bytes, bytes]] = []
        self.status: int | None = None
        self.cut = False
        self._ahead: Message | None = None

    @property
    def took_ms(self) -> int:
        return round((max(self._ended, self._began) - self._began) * 1000)

    async def read_ahead(self) -> None:
        """Hears the beginning of the request; the app is given it in its turn."""
        self._ahead = await self.receive()

    async def receive(self) -> Message:
        if self._ahead is not None:
            message, self._ahead = self._ahead, None
            return message
        message = await self._receive()
        if message["type"] == "http.request":
            _keep(self.request, message.get("body", b""))
        elif message["type"] == "http.disconnect":
            self.cut = True
            self._ended = time.monotonic()
        return message

    async def send(self, message: Message) -> None:
        # What an app says to a connection that has ended goes nowhere.
        if not self.cut:
            if message["type"] == "http.response.start":
                self.status = message["status"]
                self.headers = list(message.get("headers", []))
            elif message["type"] == "http.response.body":
                body = message.get("body", b"")
                self.answer_bytes += len(body)
                _keep(self.answer, body)
            self._ended = time.monotonic()
        await self._send(message)


def _keep(kept: bytearray, more: bytes) -> None:
    kept += more[: max(0, _HEARD_BYTES - len(kept))]


def _shown(text: str) -> str:
    if len(text) <= SHOWN_CHARACTERS:
        return text
    return f"{text[:SHOWN_CHARACTERS].rstrip()} …"


def _orders_of(body: bytes) -> tuple[str, ...]:
    pairs = (piece.partition("=") for piece in body.decode("utf-8", "replace").split("&"))
    named = ((unquote_plus(name), unquote_plus(value)) for name, _, value in pairs)
    return tuple(value for name, value in named if name.startswith(_ORDER_FIELDS) and value)
