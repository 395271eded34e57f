"""The till's long poll."""

import asyncio
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from pos_app.relay.answers import stranger, unavailable
from pos_app.relay.beside import Beside
from pos_app.relay.credentials import Credentials
from pos_app.relay.errors import StoreError
from pos_app.relay.metrics import Figures
from pos_app.relay.store import Event, Store
from pos_app.relay.waiting import Waiting

_LONGEST_WAIT_S: Final = 30
_EVENTS_AT_ONCE: Final = 100


class Polling:
    """Answers over one store. In the server's loop; `beside` is where its disk work is done."""

    def __init__(
        self, credentials: Credentials, store: Store, beside: Beside, waiting: Waiting, figures: Figures
    ) -> None:
        self.taken: dict[str, int] = {}
        """How far each terminal's till has read, as it says itself."""
        self._credentials = credentials
        self._store = store
        self._on_disk = beside
        self._waiting = waiting
        self._figures = figures
        self._handed_out: dict[str, int] = {}

    async def events(self, request: Request) -> Response:
        """A till's long poll: `after=N&wait=25` answers at once if there is news above N, else when some comes."""
        terminal = request.path_params["terminal"]
        if not self._credentials.may_poll(terminal, request.headers.get("authorization", "")):
            self._figures.strangers += 1
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
        answer = {"store": self._store.id, "last": last, "events": [_members(event) for event in found]}
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})

    async def _wait_for_events(self, terminal: str, after: int, wait_s: int) -> tuple[list[Event], int]:
        """The events above `after`, and the last one's number; the terminal's highest where there are none."""
        until = asyncio.get_running_loop().time() + wait_s
        # The wish to be woken is there before the look at the store, so no arrival can fall between the two.
        with self._waiting.at(terminal) as poll:
            while True:
                poll.arrival.clear()
                page = await self._on_disk(partial(self._store.read, terminal, after, _EVENTS_AT_ONCE))
                before, poll.seen = poll.seen, page.last
                if page.events:
                    return page.events, page.events[-1].number
                rest_s = until - asyncio.get_running_loop().time()
                # Where the number changed and nothing lies above the cursor, the cursor is another store's.
                if rest_s <= 0 or self._waiting.is_ending or before not in (None, poll.seen):
                    return [], poll.seen
                with suppress(TimeoutError):
                    await asyncio.wait_for(poll.arrival.wait(), rest_s)
                if self._waiting.is_ending:
                    # Whatever came just now is above the till's cursor still.
                    return [], poll.seen

    def _measure(self, terminal: str, after: int, found: list[Event]) -> None:
        """A till that reads from the start has most likely had all of it before."""
        known = self._handed_out.get(terminal, after or None)
        for event in found:
            if known is not None and event.number > known:
                self._figures.delivery.add((datetime.now(UTC) - event.received_at).total_seconds())
        if found or after:
            self._handed_out[terminal] = max(known or 0, after, *(event.number for event in found))


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
