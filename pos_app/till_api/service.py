"""The API over one till: asks it by wishes and hears it by messages, all in the server's event loop."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from pos_app.journal.schema import JournalError
from pos_app.order import ENDED, WATCHED, Order, State
from pos_app.sale_reference import written
from pos_app.till.messages import ChargeRefused
from pos_app.till_api.answers import bad_value, error, of_order, stuck
from pos_app.till_api.document import PATH as DOCUMENT_PATH
from pos_app.till_api.document import document
from pos_app.till_api.gate import Gate
from pos_app.till_api.hearing import Hearing
from pos_app.till_api.naming import is_key, is_ours, order_id_of
from pos_app.till_api.reading import (
    LARGEST_BODY_BYTES,
    BadValue,
    Charge,
    NotJson,
    charge_of,
    known_of,
    wait_of,
)
from pos_app.till_api.wishes import Questions, Wishes

_TILL_ANSWERS_WITHIN_S: Final = 10.0
_CANCELLED_WITHIN_S: Final = 5.0
_MOST_WAITING: Final = 32
"""Requests that wait for news at a time; further ones are answered at once."""
_WORDS: Final = {404: "nothing stands at this path", 405: "this path takes another method"}


class Service:
    """`app` is what uvicorn serves. `limit_tenge` is the largest amount of an order."""

    def __init__(
        self,
        till: Wishes,
        journal: Questions,
        hearing: Hearing,
        *,
        key: str,
        terminal: str,
        limit_tenge: int,
    ) -> None:
        self._till = till
        self._journal = journal
        self._hearing = hearing
        self._terminal = terminal
        self._limit_tenge = limit_tenge
        self._one_at_a_time = asyncio.Lock()
        self._document = document(limit_tenge)
        routes = Starlette(
            routes=[
                _route("POST", "/v1/charge", self.charge),
                _route("GET", "/v1/charge/{order}", self.look),
                _route("POST", "/v1/charge/{order}/cancel", self.cancel),
                _route("GET", "/v1/status", self.status),
                _route("GET", DOCUMENT_PATH, self.describe),
            ],
            exception_handlers={
                HTTPException: _refused,
                BadValue: _bad_value,
                NotJson: _not_json,
                _Unanswered: _unanswered,
                ClientDisconnect: _nobody,
            },
        )
        routes.router.redirect_slashes = False
        self.app: ASGIApp = Gate(routes, key)

    async def charge(self, request: Request) -> Response:
        """Begins an order, once for each `Idempotency-Key`."""
        key = request.headers.get("idempotency-key", "")
        if not is_key(key):
            raise BadValue("Idempotency-Key", key, "8 to 64 Latin letters, digits, dots, dashes or underscores")
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return error(415, "expected Content-Type: application/json")
        wanted = charge_of(await _body(request), self._limit_tenge)
        order_id = order_id_of(self._terminal, key)
        # Two requests with one key at the same time: the second finds what the first has begun.
        async with self._one_at_a_time:
            known = await self._order(order_id)
            if known is not None:
                return self._repeated(known, wanted, key)
            if self._hearing.ended:
                return stuck(f"nothing was begun: {self._hearing.trouble}")
            return await self._begin(order_id, wanted)

    async def look(self, request: Request) -> Response:
        """An order as it stands, or as soon as it stands otherwise than the asker knows."""
        wait_s, known = wait_of(request.query_params), known_of(request.query_params)
        order = await self._ours(request)
        if order is None:
            return _no_such_order()
        seen = known or order.state
        if order.state is not seen or order.state in ENDED or self._hearing.waiting >= _MOST_WAITING:
            return of_order(order)
        return of_order(await self._hearing.until(partial(self._other_than, order.id, seen), wait_s) or order)

    async def cancel(self, request: Request) -> Response:
        """Stops waiting for an order. One that is over already is answered as it is."""
        order = await self._ours(request)
        if order is None:
            return _no_such_order()
        if order.state in ENDED or order.state in WATCHED:
            return of_order(order)
        self._till.cancel(order.id)
        over = await self._hearing.until(partial(self._over, order.id), _CANCELLED_WITHIN_S)
        # Where the relay has to be told first, that may take longer.
        return of_order(order, 202) if over is None else of_order(over)

    async def status(self, _: Request) -> Response:
        """Whether a charge would be begun now, and how the till stands."""
        hearing, paying = self._hearing, self._hearing.paying
        return JSONResponse(
            {
                "terminal": self._terminal,
                "till": "idle" if paying is None else "paying",
                "order": paying.id if paying is not None and is_ours(self._terminal, paying.id) else None,
                "gateway": hearing.gateway.value,
                "relay": hearing.relay.value,
                "journal": "stuck" if hearing.trouble else "ok",
            },
            headers={"Cache-Control": "no-store"},
        )

    async def describe(self, _: Request) -> Response:
        return JSONResponse(self._document)

    async def _begin(self, order_id: str, wanted: Charge) -> Response:
        self._hearing.take_refusal(order_id)
        self._till.charge(order_id, wanted.amount, _comment(wanted), timeout_s=wanted.timeout_s, alone=True)
        told: Order | ChargeRefused | None = await self._hearing.until(
            partial(self._told, order_id), _TILL_ANSWERS_WITHIN_S
        )
        if isinstance(told, Order):
            return of_order(told, 201, {"Location": f"/v1/charge/{order_id}"})
        if told is None:
            raise _Unanswered
        if told.paying:
            return error(409, "another customer is paying: try again when the till is idle")
        # The till has it, though neither memory nor journal had when they were asked.
        found = await self._order(order_id)
        return stuck(f"nothing was begun: {told.detail}") if found is None else of_order(found)

    def _repeated(self, known: Order, wanted: Charge, key: str) -> Response:
        same = (wanted.amount, _comment(wanted)) == (known.amount, known.comment)
        if not same or wanted.timeout_s not in (None, known.timeout_s):
            raise BadValue("Idempotency-Key", key, f"a new key for another charge; this one began {known.id}")
        return of_order(known)

    async def _ours(self, request: Request) -> Order | None:
        order_id = request.path_params["order"]
        return await self._order(order_id) if is_ours(self._terminal, order_id) else None

    async def _order(self, order_id: str) -> Order | None:
        """From what was heard, else from the journal."""
        if await self._hearing.until(self._is_up, _TILL_ANSWERS_WITHIN_S) is None:
            raise _Unanswered
        return self._hearing.order(order_id) or await self._look_up(order_id)

    async def _look_up(self, order_id: str) -> Order | None:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Order | JournalError | None] = loop.create_future()

        def settle(found: Order | JournalError | None) -> None:
            if not answer.done():
                answer.set_result(found)

        def answered(found: Order | JournalError | None) -> None:
            # A loop that is closed has nobody who waits.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(settle, found)

        self._journal.ask(lambda reader: reader.order(order_id), answered)
        try:
            found = await asyncio.wait_for(answer, _TILL_ANSWERS_WITHIN_S)
        except TimeoutError:
            raise _Unanswered from None
        if isinstance(found, JournalError):
            raise _Unanswered
        return found

    def _is_up(self) -> bool | None:
        return self._hearing.is_up or None

    def _told(self, order_id: str) -> Order | ChargeRefused | None:
        return self._hearing.order(order_id) or self._hearing.take_refusal(order_id)

    def _other_than(self, order_id: str, seen: State) -> Order | None:
        order = self._hearing.order(order_id)
        return order if order is not None and order.state is not seen else None

    def _over(self, order_id: str) -> Order | None:
        order = self._hearing.order(order_id)
        return order if order is not None and order.state not in (State.CREATING, State.WAITING) else None


class _Unanswered(Exception):
    """Neither till nor journal has answered in time."""


def _comment(wanted: Charge) -> str | None:
    return written(wanted.order, wanted.comment) or None


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST_BODY_BYTES:
            raise HTTPException(413, f"expected a body of at most {LARGEST_BODY_BYTES} bytes")
    return bytes(body)


def _route(method: str, path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Route:
    route = Route(path, endpoint, methods=[method])
    # Starlette adds HEAD to GET; the document has none.
    route.methods = {method}
    return route


def _no_such_order() -> Response:
    return error(404, "no such order was begun over this API")


async def _refused(_: Request, problem: Any) -> Response:
    sentence = _WORDS.get(problem.status_code, problem.detail)
    return error(problem.status_code, sentence, problem.headers)


async def _bad_value(_: Request, problem: Any) -> Response:
    return bad_value(problem)


async def _not_json(_: Request, problem: Exception) -> Response:
    return error(400, str(problem))


async def _unanswered(_: Request, __: Exception) -> Response:
    return stuck("the till does not answer: send the same request again, with the same Idempotency-Key")


async def _nobody(_: Request, __: Exception) -> Response:
    """The other side went away in the middle of its request: what is returned goes nowhere."""
    return Response(status_code=400)
