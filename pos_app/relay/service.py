"""The relay: takes the gateway's callbacks, lets tills wait for them, and answers for what they still want.

A callback is committed to the store before the gateway gets its 200. Disk work runs in threads beside the event
loop, so that a slow disk holds up no poll that waits.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any, Final

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from pos_app.relay.answers import nothing_here, unavailable
from pos_app.relay.beside import Beside
from pos_app.relay.checking import Checking
from pos_app.relay.credentials import Credentials
from pos_app.relay.errors import StoreError
from pos_app.relay.intake import Intake
from pos_app.relay.metrics import Figures
from pos_app.relay.polling import Polling
from pos_app.relay.store import Callback, Store
from pos_app.relay.waiting import Waiting

_log = logging.getLogger(__name__)
_QUERY_LIMIT: Final = 2_048
_OPENED_AGAIN_S: Final = 1.0
_LAST_ANSWERS_S: Final = 3.0
"""How long a store may take while the relay ends: the server cuts off after five seconds who has no answer by then."""

_Endpoint = Callable[[Request], Awaitable[Response]]
Chore = Callable[["Relay"], Coroutine[Any, Any, None]]
"""Work that goes on while the relay serves. It may raise nothing."""


class Relay:
    """The service over one store. Its methods run in the server's event loop; `app` is what uvicorn serves.

    Owns `store`: `close` closes it. While it can't be opened, all that needs it is answered with 503, and it is tried
    again and again.
    """

    def __init__(self, secret: str, store: Store, chores: Sequence[Chore] = ()) -> None:
        self.store = store
        self.figures = Figures()
        self.beside = Beside(store.hands, self.figures)
        self._credentials = Credentials(secret, {})
        self._intake = Intake(store, self.beside)
        self._waiting = Waiting()
        self._is_open = False
        self._chores = chores
        self._tasks: set[asyncio.Task[None]] = set()
        self._polling = Polling(self._credentials, store, self.beside, self._waiting, self.figures)
        self._checking = Checking(self._credentials, store.wanted, self.beside, self.figures)
        self.app = Starlette(
            routes=[
                _route("GET", "/callback/{terminal}/{order}/{outcome}/{signature}", self._once_open(self.callback)),
                _route("POST", "/check/{terminal}/{order}/{signature}", self._once_open(self.check)),
                _route("PUT", "/wanted/{terminal}/{order}", self._once_open(self._checking.want)),
                _route("DELETE", "/wanted/{terminal}/{order}", self._once_open(self._checking.withdraw)),
                _route("GET", "/events/{terminal}", self._once_open(self._polling.events)),
                _route("GET", "/healthz", self.health),
                _route("GET", "/readyz", self.readiness),
                _route("GET", "/metrics", self.metrics),
            ],
            exception_handlers={404: self.not_found, 405: self.not_found, ClientDisconnect: _nobody},
            lifespan=self._alive,
        )
        self.app.router.redirect_slashes = False

    @property
    def taken(self) -> dict[str, int]:
        """How far each terminal's till has read, as it says itself."""
        return self._polling.taken

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
            news = await self._intake.take(Callback(terminal, order, outcome, query))
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
        if self._waiting.is_ending:
            return JSONResponse({"ready": False, "why": "stopping"}, 503)
        try:
            await self.beside(self.store.probe)
        except StoreError:
            is_ready = False
        else:
            is_ready = self._is_open
        if is_ready:
            return JSONResponse({"ready": True})
        return JSONResponse({"ready": False, "why": "store unavailable"}, 503)

    async def metrics(self, _: Request) -> Response:
        """For Prometheus."""
        from pos_app.relay.exposition import CONTENT_TYPE, exposition

        return Response(exposition(self.figures, len(self._waiting)), headers={"Content-Type": CONTENT_TYPE})

    async def not_found(self, request: Request, _: Exception) -> Response:
        """Neither a path nor a method of ours. Under `/callback/` and `/check/` it counts as forged."""
        if request.scope["path"].startswith(("/callback/", "/check/")):
            self.figures.forged += 1
        return nothing_here()

    def stop_waiting(self) -> None:
        """Every poll that waits is answered now; a callback that the store does not take in time gets its 503. In the
        server's loop."""
        self._waiting.end()
        asyncio.get_running_loop().call_later(_LAST_ANSWERS_S, self.store.abandon)

    def close(self) -> None:
        """After the server has stopped. Takes a few seconds at most, whatever the store does."""
        self.store.abandon()
        self.beside.close()
        self.store.close()

    @asynccontextmanager
    async def _alive(self, _: Starlette) -> AsyncIterator[None]:
        if not await self._open():
            self._begin(self._open_in_time())
        for chore in self._chores:
            self._begin(chore(self))
        yield
        for task in tuple(self._tasks):
            task.cancel()

    async def _open(self) -> bool:
        loop = asyncio.get_running_loop()

        def tell(terminals: Sequence[str] | None) -> None:
            # The store's thread may outlive the loop by a moment.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._heard, terminals)

        try:
            await self.beside(self.store.open)
            self._credentials.keys = await self.beside(self.store.keys.all)
        except StoreError:
            return False
        self.store.listen(tell)
        self._is_open = True
        return True

    async def _open_in_time(self) -> None:
        is_open = False
        while not is_open:
            await asyncio.sleep(_OPENED_AGAIN_S)
            is_open = await self._open()

    def _once_open(self, answer: _Endpoint) -> _Endpoint:
        """Before, nobody knows whose a path is: a terminal may have a secret of its own."""

        async def endpoint(request: Request) -> Response:
            if self._is_open:
                return await answer(request)
            return unavailable(as_json=not request.scope["path"].startswith("/callback/"))

        return endpoint

    def _heard(self, terminals: Sequence[str] | None) -> None:
        """Another relay of the store took callbacks, or did (None) we do not know what."""
        if terminals is None:
            self._begin(self._look_again())
        else:
            for terminal in terminals:
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


def _route(method: str, path: str, endpoint: _Endpoint) -> Route:
    route = Route(path, endpoint, methods=[method])
    # Starlette adds HEAD to GET, and a HEAD is no callback.
    route.methods = {method}
    return route


async def _nobody(_: Request, __: Exception) -> Response:
    """The other side went away in the middle of its request: what is returned goes nowhere."""
    return Response(status_code=400)
