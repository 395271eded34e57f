"""The relay: takes the gateway's callbacks, lets tills wait for them, and answers for what they still want.

A callback is committed to the store before the gateway gets its 200. Disk work runs in one thread beside the event
loop, so that a slow disk holds up no poll that waits.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Final, TypeVar

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from pos_app.relay.checking import Checking
from pos_app.relay.signing import may_check, may_poll, verified
from pos_app.relay.store import Event, Store, StoreError

_log = logging.getLogger(__name__)
_LONGEST_WAIT_S: Final = 30
_EVENTS_AT_ONCE: Final = 100
_QUERY_LIMIT: Final = 2_048
_T = TypeVar("_T")


class Relay:
    """The service over one store. Its methods run in the server's event loop; `app` is what uvicorn serves.

    Owns `store`: `close` closes it.
    """

    def __init__(self, secret: str, store: Store) -> None:
        self._secret = secret
        self._store = store
        self._disk = ThreadPoolExecutor(1, "relay-store")
        self._arrivals: defaultdict[str, set[asyncio.Event]] = defaultdict(set)
        self._stopping = False
        self._checking = Checking(secret, store.wanted, self._on_disk)
        self.accepted = 0
        self.repeated = 0
        self.forged = 0
        self.app = Starlette(
            routes=[
                _route("GET", "/callback/{terminal}/{order}/{outcome}/{signature}", self.callback),
                _route("POST", "/check/{terminal}/{order}/{signature}", self.check),
                _route("PUT", "/wanted/{terminal}/{order}", self._checking.want),
                _route("DELETE", "/wanted/{terminal}/{order}", self._checking.withdraw),
                _route("GET", "/events/{terminal}", self.events),
                _route("GET", "/healthz", self.health),
            ],
            exception_handlers={404: self.not_found, 405: self.not_found, ClientDisconnect: _nobody},
        )
        self.app.router.redirect_slashes = False

    async def callback(self, request: Request) -> Response:
        """The gateway's `postlink` and `failed_postlink`.

        Whatever query it appended is kept as it came, up to 2 KiB; what is longer is cut, for the callback must count.
        """
        parts = request.path_params
        terminal, order = parts["terminal"], parts["order"]
        query = request.scope["query_string"][:_QUERY_LIMIT].decode("ascii", "backslashreplace")
        outcome = verified(self._secret, terminal, order, parts["outcome"], parts["signature"])
        # An escaped slash is no separator (RFC 3986, 2.2), though it arrives here unescaped.
        if outcome is None or b"%2f" in request.scope["raw_path"].lower():
            self.forged += 1
            return _nothing_here()
        try:
            news = await self._on_disk(partial(self._store.accept, terminal, order, outcome, query))
        except StoreError:
            _log.exception("callback for %s not stored", order)
            return PlainTextResponse("store unavailable", 503, headers={"Retry-After": "5"})
        if news:
            self.accepted += 1
            for arrival in self._arrivals.get(terminal, ()):
                arrival.set()
        else:
            self.repeated += 1
        return PlainTextResponse("ok", headers={"Cache-Control": "no-store"})

    async def check(self, request: Request) -> Response:
        """The gateway's `checklink`: a forged one is no path of ours, a genuine one is answered with yes or no."""
        parts = request.path_params
        genuine = may_check(self._secret, parts["terminal"], parts["order"], parts["signature"])
        if not genuine or b"%2f" in request.scope["raw_path"].lower():
            self.forged += 1
            return _nothing_here()
        return await self._checking.check(request)

    async def events(self, request: Request) -> Response:
        """A till's long poll: `after=N&wait=25` answers at once if there is news above N, else when some comes."""
        terminal = request.path_params["terminal"]
        if not may_poll(self._secret, terminal, request.headers.get("authorization", "")):
            # The challenge is due with every 401 (RFC 9110, 15.5.2).
            return JSONResponse({"error": "expected the terminal's credential"}, 401, {"WWW-Authenticate": "Bearer"})
        try:
            after = _number(request, "after", 2**62)
            wait_s = _number(request, "wait", _LONGEST_WAIT_S)
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)
        try:
            found = await self._wait_for_events(terminal, after, wait_s)
            last = found[-1].number if found else await self._on_disk(partial(self._store.last, terminal))
        except StoreError:
            _log.exception("events of %s not read", terminal)
            return JSONResponse({"error": "store unavailable"}, 503, headers={"Retry-After": "5"})
        answer = {"store": self._store.id, "last": last, "events": [_members(event) for event in found]}
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})

    async def health(self, _: Request) -> Response:
        """Counts since the start, for people and monitors."""
        polls = sum(map(len, self._arrivals.values()))
        return JSONResponse(
            {
                "status": "ok",
                "accepted": self.accepted,
                "repeated": self.repeated,
                "forged": self.forged,
                "polls_waiting": polls,
                "checks_allowed": self._checking.allowed,
                "checks_refused": self._checking.refused,
            }
        )

    async def not_found(self, request: Request, _: Exception) -> Response:
        """Neither a path nor a method of ours. Under `/callback/` and `/check/` it counts as forged."""
        if request.scope["path"].startswith(("/callback/", "/check/")):
            self.forged += 1
        return _nothing_here()

    def stop_waiting(self) -> None:
        """Every poll that waits is answered now, with what there is. In the server's loop."""
        self._stopping = True
        for arrivals in self._arrivals.values():
            for arrival in arrivals:
                arrival.set()

    def close(self) -> None:
        """After the server has stopped."""
        self._disk.shutdown(wait=True)
        self._store.close()

    async def _wait_for_events(self, terminal: str, after: int, wait_s: int) -> list[Event]:
        # The wish to be woken is there before the look at the store, so no arrival can fall between the two.
        arrival = asyncio.Event()
        waiting = self._arrivals[terminal]
        waiting.add(arrival)
        try:
            found = await self._read(terminal, after)
            if found or wait_s == 0 or self._stopping:
                return found
            try:
                await asyncio.wait_for(arrival.wait(), wait_s)
            except TimeoutError:
                return []
            return await self._read(terminal, after)
        finally:
            waiting.discard(arrival)
            if not waiting:
                self._arrivals.pop(terminal, None)

    async def _read(self, terminal: str, after: int) -> list[Event]:
        return await self._on_disk(partial(self._store.after, terminal, after, _EVENTS_AT_ONCE))

    async def _on_disk(self, work: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._disk, work)


def _route(method: str, path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Route:
    route = Route(path, endpoint, methods=[method])
    # Starlette adds HEAD to GET, and a HEAD is no callback.
    route.methods = {method}
    return route


async def _nobody(_: Request, __: Exception) -> Response:
    """The other side went away in the middle of its request: what is returned goes nowhere."""
    return Response(status_code=400)


def _nothing_here() -> Response:
    return PlainTextResponse("not found", 404)


def _number(request: Request, name: str, highest: int) -> int:
    text = request.query_params.get(name, "0")
    if not (text.isascii() and text.isdigit() and len(text) <= 19 and int(text) <= highest):
        raise ValueError(f"{name} {text[:40]!r}: expected a whole number from 0 to {highest}")
    return int(text)


def _members(event: Event) -> dict[str, Any]:
    return {
        "number": event.number,
        "terminal": event.terminal,
        "order": event.order,
        "outcome": event.outcome,
        "query": event.query,
        "received_at": event.received_at.isoformat(timespec="milliseconds"),
    }
