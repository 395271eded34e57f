"""The relay: takes the gateway's callbacks, lets tills wait for them, and answers for what they still want.

A callback is committed to the store before the gateway gets its 200. Disk work runs in threads beside the event
loop, so that a slow disk holds up no poll that waits.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from pos_app.relay.answers import nothing_here, stranger, unavailable
from pos_app.relay.beside import Beside
from pos_app.relay.checking import Checking
from pos_app.relay.credentials import Credentials
from pos_app.relay.errors import StoreError
from pos_app.relay.metrics import CONTENT_TYPE, Figures
from pos_app.relay.store import Event, Store
from pos_app.relay.waiting import Waiting

_log = logging.getLogger(__name__)
_LONGEST_WAIT_S: Final = 30
_EVENTS_AT_ONCE: Final = 100
_QUERY_LIMIT: Final = 2_048

Chore = Callable[["Relay"], Coroutine[Any, Any, None]]
"""Work that goes on while the relay serves. It may raise nothing."""


class Relay:
    """The service over one store. Its methods run in the server's event loop; `app` is what uvicorn serves.

    Owns `store`: `close` closes it. Raises StoreError where it can't be read.
    """

    def __init__(self, secret: str, store: Store, chores: Sequence[Chore] = ()) -> None:
        self.store = store
        self.figures = Figures()
        self.taken: dict[str, int] = {}
        """How far each terminal's till has read, as it says itself."""
        self.beside = Beside(store.hands, self.figures)
        self._handed_out: dict[str, int] = {}
        self._credentials = Credentials(secret, store.keys.all())
        self._waiting = Waiting()
        self._stopping = False
        self._chores = chores
        self._tasks: set[asyncio.Task[None]] = set()
        self._checking = Checking(self._credentials, store.wanted, self.beside, self.figures)
        self.app = Starlette(
            routes=[
                _route("GET", "/callback/{terminal}/{order}/{outcome}/{signature}", self.callback),
                _route("POST", "/check/{terminal}/{order}/{signature}", self.check),
                _route("PUT", "/wanted/{terminal}/{order}", self._checking.want),
                _route("DELETE", "/wanted/{terminal}/{order}", self._checking.withdraw),
                _route("GET", "/events/{terminal}", self.events),
                _route("GET", "/healthz", self.health),
                _route("GET", "/readyz", self.readiness),
                _route("GET", "/metrics", self.metrics),
            ],
            exception_handlers={404: self.not_found, 405: self.not_found, ClientDisconnect: _nobody},
            lifespan=self._alive,
        )
        self.app.router.redirect_slashes = False

    async def callback(self, request: Request) -> Response:
        """The gateway's `postlink` and `failed_postlink`.

        Whatever query it appended is kept as it came, up to 2 KiB; what is longer is cut, for the callback must count.
        """
        parts = request.path_params
        terminal, order = parts["terminal"], parts["order"]
        query = request.scope["query_string"][:_QUERY_LIMIT].decode("ascii", "backslashreplace")
        outcome = self._credentials.verified(terminal, order, parts["outcome"], parts["signature"])
        # An escaped slash is no separator (RFC 3986, 2.2), though it arrives here unescaped.
        if outcome is None or b"%2f" in request.scope["raw_path"].lower():
            self.figures.forged += 1
            return nothing_here()
        try:
            news = await self.beside(partial(self.store.accept, terminal, order, outcome, query))
        except StoreError:
            became, answer = "not_stored", unavailable()
        else:
            became = "accepted" if news else "repeated"
            answer = PlainTextResponse("ok", headers={"Cache-Control": "no-store"})
        self.figures.callbacks[outcome, became] += 1
        if became == "accepted":
            self._waiting.wake(terminal)
        _log.log(
            logging.ERROR if became == "not_stored" else logging.INFO,
            "callback %s of %s: %s",
            outcome,
            order,
            became,
            extra={"terminal": terminal, "order": order, "outcome": outcome, "result": became},
        )
        return answer

    async def check(self, request: Request) -> Response:
        """The gateway's `checklink`: a forged one is no path of ours, a genuine one is answered with yes or no."""
        parts = request.path_params
        genuine = self._credentials.may_check(parts["terminal"], parts["order"], parts["signature"])
        if not genuine or b"%2f" in request.scope["raw_path"].lower():
            self.figures.forged += 1
            return nothing_here()
        return await self._checking.check(request)

    async def events(self, request: Request) -> Response:
        """A till's long poll: `after=N&wait=25` answers at once if there is news above N, else when some comes."""
        terminal = request.path_params["terminal"]
        if not self._credentials.may_poll(terminal, request.headers.get("authorization", "")):
            self.figures.strangers += 1
            return stranger()
        try:
            after = _number(request, "after", 2**62)
            wait_s = _number(request, "wait", _LONGEST_WAIT_S)
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)
        try:
            found, last = await self._wait_for_events(terminal, after, wait_s)
        except StoreError:
            return unavailable(as_json=True)
        if after <= last:
            self.taken[terminal] = max(after, self.taken.get(terminal, 0))
        self._measure(terminal, after, found)
        answer = {"store": self.store.id, "last": last, "events": [_members(event) for event in found]}
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})

    async def health(self, _: Request) -> Response:
        """That the process answers; with counts since the start, for people."""
        return JSONResponse(
            {
                "status": "ok",
                "accepted": self.figures.callbacks_that("accepted"),
                "repeated": self.figures.callbacks_that("repeated"),
                "forged": self.figures.forged,
                "polls_waiting": len(self._waiting),
                "checks_allowed": self.figures.checks["allowed"],
                "checks_refused": self.figures.checks.total() - self.figures.checks["allowed"],
            }
        )

    async def readiness(self, _: Request) -> Response:
        """Whether a callback would be taken now: 503 where the store does not answer, and from the end's beginning."""
        if self._stopping:
            return JSONResponse({"ready": False, "why": "stopping"}, 503)
        try:
            await self.beside(self.store.probe)
        except StoreError:
            return JSONResponse({"ready": False, "why": "store unavailable"}, 503)
        return JSONResponse({"ready": True})

    async def metrics(self, _: Request) -> Response:
        """For Prometheus."""
        return Response(self.figures.exposition(len(self._waiting)), headers={"Content-Type": CONTENT_TYPE})

    async def not_found(self, request: Request, _: Exception) -> Response:
        """Neither a path nor a method of ours. Under `/callback/` and `/check/` it counts as forged."""
        if request.scope["path"].startswith(("/callback/", "/check/")):
            self.figures.forged += 1
        return nothing_here()

    def stop_waiting(self) -> None:
        """Every poll that waits is answered now, with what there is. In the server's loop."""
        self._stopping = True
        self._waiting.wake_all()

    def close(self) -> None:
        """After the server has stopped."""
        self.beside.close()
        self.store.close()

    @asynccontextmanager
    async def _alive(self, _: Starlette) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()

        def tell(terminal: str | None) -> None:
            # The store's thread may outlive the loop by a moment.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._heard, terminal)

        self.store.listen(tell)
        for chore in self._chores:
            self._begin(chore(self))
        yield
        for task in tuple(self._tasks):
            task.cancel()

    def _heard(self, terminal: str | None) -> None:
        """Another relay of the store took a callback, or did (None) we do not know what."""
        if terminal is None:
            self._begin(self._look_again())
        else:
            self._waiting.wake(terminal)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _look_again(self) -> None:
        try:
            self._credentials.keys = await self.beside(self.store.keys.all)
            self._waiting.wake_behind(await self.beside(partial(self.store.lasts, self._waiting.terminals)))
        except StoreError:
            # Tills that wait are to know at once that nothing will come: each finds it out for itself.
            self._waiting.wake_all()

    async def _wait_for_events(self, terminal: str, after: int, wait_s: int) -> tuple[list[Event], int]:
        """The events above `after`, and the last one's number; the terminal's highest where there are none."""
        until = asyncio.get_running_loop().time() + wait_s
        # The wish to be woken is there before the look at the store, so no arrival can fall between the two.
        with self._waiting.at(terminal) as poll:
            while True:
                poll.arrival.clear()
                # Read before the events: one that comes in between is found now, or missed by neither.
                before, poll.seen = poll.seen, await self.beside(partial(self.store.last, terminal))
                found = await self.beside(partial(self.store.after, terminal, after, _EVENTS_AT_ONCE))
                if found:
                    return found, found[-1].number
                rest_s = until - asyncio.get_running_loop().time()
                # Where the number changed and nothing lies above the cursor, the cursor is another store's.
                if rest_s <= 0 or self._stopping or before not in (None, poll.seen):
                    return [], poll.seen
                with suppress(TimeoutError):
                    await asyncio.wait_for(poll.arrival.wait(), rest_s)

    def _measure(self, terminal: str, after: int, found: list[Event]) -> None:
        """A till that reads from the start has most likely had all of it before."""
        known = self._handed_out.get(terminal, after or None)
        for event in found:
            if known is not None and event.number > known:
                self.figures.delivery.add((datetime.now(UTC) - event.received_at).total_seconds())
        if found or after:
            self._handed_out[terminal] = max(known or 0, after, *(event.number for event in found))


def _route(method: str, path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Route:
    route = Route(path, endpoint, methods=[method])
    # Starlette adds HEAD to GET, and a HEAD is no callback.
    route.methods = {method}
    return route


async def _nobody(_: Request, __: Exception) -> Response:
    """The other side went away in the middle of its request: what is returned goes nowhere."""
    return Response(status_code=400)


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
