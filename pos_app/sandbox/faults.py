"""Answers that go wrong: each fault by name, whether the gateway had done what was asked, and how it is answered."""

import json
from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.types import Receive, Scope, Send

from pos_app.sandbox.answers import Code, Refusal, refused


class Fault(StrEnum):
    """What becomes of one answer of *create*, *status* or *refund*."""

    NONE = "none"
    REFUSED = "refused"  # the gateway says no, with a code and a message
    UNAVAILABLE = "unavailable"  # the same, with the code for "not available"
    ERROR = "error"  # HTTP 200, and the body says error
    UNAUTHORISED = "401"
    TOKEN_ENDS = "token-ends"  # every token ends at this moment, and this call gets the 401  # noqa: S105
    FORBIDDEN = "403"
    TOO_MANY = "429"
    TOO_MANY_WAIT = "429-wait"  # with Retry-After
    UNHEARD = "unheard"  # the connection ends before anything was done
    PORTAL = "portal"  # a captive portal answers: a redirect to its own page
    LOST = "lost"  # done, and the connection ends without an answer
    RESET = "reset"  # done, and the connection is reset in the middle of the answer's body
    SERVER_ERROR = "500"
    BAD_GATEWAY = "502"
    TRUNCATED = "truncated"
    WRONG_TYPES = "wrong-types"
    HUGE = "huge"
    EMPTY = "empty"

    @property
    def leaves_it_done(self) -> bool:
        """True when the gateway has done what was asked; the till can't tell by the answer."""
        return self in _DONE_ALL_THE_SAME


_DONE_ALL_THE_SAME: Final = frozenset(
    {
        Fault.NONE,
        Fault.LOST,
        Fault.RESET,
        Fault.SERVER_ERROR,
        Fault.BAD_GATEWAY,
        Fault.TRUNCATED,
        Fault.WRONG_TYPES,
        Fault.HUGE,
        Fault.EMPTY,
    }
)
RETRY_AFTER_S: Final = 5
_HUGE_BYTES: Final = 4 * 1024 * 1024
_PORTAL_URL: Final = "http://login.wifi.example/welcome"

Cut = Callable[[tuple[str, int], bool], None]
"""Drops the connection of a client (address, port); with True by a reset."""


class Strikes:
    """How often each row has struck at each order. Counted in the server's loop; read anywhere."""

    def __init__(self) -> None:
        self._struck: Counter[tuple[str, str]] = Counter()

    def strike(self, scenario: str, order_id: str, hits: int) -> bool:
        """True while the row has hit fewer than `hits` answers about the order; counts this one."""
        if self._struck[scenario, order_id] >= hits:
            return False
        self._struck[scenario, order_id] += 1
        return True

    def has_struck(self, scenario: str, order_id: str) -> bool:
        return self._struck[scenario, order_id] > 0

    def of(self, order_id: str) -> int:
        """How many answers about the order went wrong, under whatever row."""
        return sum(count for (_, struck), count in tuple(self._struck.items()) if struck == order_id)


async def spoilt(
    fault: Fault, request: Request, answer: Response | None, cut: Cut, refusal: Refusal | None = None
) -> Response:
    """What goes out under a fault. `answer` is the good one, for the faults that leave it done.

    `refusal` is how the call is refused where that is not as *create* is.

    Raises Refusal for the faults that are refusals in the gateway's form.
    """
    match fault:
        case Fault.REFUSED:
            raise refusal or Refusal(Code.ORDER_REFUSED, "Филиал не принимает оплату: обратитесь к менеджеру")
        case Fault.UNAVAILABLE:
            raise unavailable()
        case Fault.UNHEARD | Fault.LOST:
            return await _end(request, cut)
        case Fault.RESET:
            return _Half(_body(answer), lambda: _cut(request, cut, by_reset=True))
        case Fault.TRUNCATED:
            whole = _body(answer)
            return Response(whole[: len(whole) // 2], media_type="application/json")
        case Fault.WRONG_TYPES:
            return _of_wrong_types(_body(answer))
        case Fault.HUGE:
            return _huge(_body(answer))
        case _:
            return _PLAIN[fault]()


def unavailable() -> Refusal:
    return Refusal(Code.UNAVAILABLE, "Наблюдаются сбои на стороне платёжной системы, оплата временно недоступна")


def down() -> Response:
    """What a proxy says when nothing stands behind it."""
    return _page(503, "Service Temporarily Unavailable")


def portal() -> Response:
    """What a hotel's Wi-Fi answers in place of everybody."""
    return RedirectResponse(_PORTAL_URL, 302)


_PLAIN: Final[dict[Fault, Callable[[], Response]]] = {
    Fault.ERROR: lambda: _refused_with_200(),
    Fault.UNAUTHORISED: lambda: JSONResponse({"message": "Unauthenticated."}, 401),
    Fault.TOKEN_ENDS: lambda: refused(Refusal(Code.TOKEN_INVALID, "Токен авторизации истёк")),
    Fault.FORBIDDEN: lambda: _page(403, "Forbidden"),
    Fault.TOO_MANY: lambda: JSONResponse({"message": "Too Many Attempts."}, 429),
    Fault.TOO_MANY_WAIT: lambda: JSONResponse(
        {"message": "Too Many Attempts."}, 429, {"Retry-After": str(RETRY_AFTER_S)}
    ),
    Fault.PORTAL: portal,
    Fault.SERVER_ERROR: lambda: JSONResponse({"message": "Server Error"}, 500),
    Fault.BAD_GATEWAY: lambda: _page(502, "Bad Gateway"),
    Fault.EMPTY: lambda: Response(b"", media_type="application/json"),
}


class _Half(Response):
    """Promises the whole body, sends half of it, and then does what ends the connection."""

    def __init__(self, body: bytes, end: Callable[[], None]) -> None:
        super().__init__(body, media_type="application/json")
        self._end = end

    async def __call__(self, _: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        half = self.body[: len(self.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        self._end()
        # The body has been read, so what comes next is the end of the connection.
        await receive()


async def _end(request: Request, cut: Cut) -> Response:
    """Ends the connection without an answer; what is returned then goes nowhere."""
    _cut(request, cut, by_reset=False)
    # The body has been read, so what comes next is the end of the connection.
    await request.receive()
    return Response()


def _cut(request: Request, cut: Cut, *, by_reset: bool) -> None:
    if request.client is not None:
        cut((request.client.host, request.client.port), by_reset)


def _refused_with_200() -> Response:
    answer = refused(Refusal(Code.ORDER_REFUSED, "Не удалось выполнить запрос"))
    answer.status_code = 200
    return answer


def _of_wrong_types(good: bytes) -> Response:
    body = json.loads(good)
    return JSONResponse(body | {"data": _of_another_type(body["data"])})


def _of_another_type(value: Any) -> Any:
    """Each leaf as something that it may not be, but that a careless reader takes for it."""
    match value:
        case dict():
            return {name: _of_another_type(each) for name, each in value.items()}
        case bool():
            return "true" if value else "false"
        case int():
            return [value]
        case str():
            return len(value)
        case _:
            return {}


def _huge(good: bytes) -> Response:
    return Response(good[:-1] + b" " * _HUGE_BYTES + good[-1:], media_type="application/json")


def _page(status: int, reason: str) -> Response:
    title = f"{status} {reason}"
    page = f"<html><head><title>{title}</title></head><body><h1>{status}</h1></body></html>"
    return HTMLResponse(page, status)


def _body(answer: Response | None) -> bytes:
    return b"{}" if answer is None else bytes(answer.body)
