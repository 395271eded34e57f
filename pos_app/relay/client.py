"""The till's side of the relay: one thread that waits for callbacks and hands them on.

A long poll with a cursor: the relay answers what is above the number last handed on. The owner journals the cursor,
so a restart of either side loses nothing; an answer that is lost is asked for again.
"""

import json
import logging
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any, Final

from pos_app.relay.signing import OUTCOMES, Outcome, poll_credential
from pos_app.transport import Answer, Transport, TransportError

_log = logging.getLogger(__name__)
_WAIT_S: Final = 25
_SLACK_S: Final = 8
"""How much longer than the wait an answer may take before the relay counts as gone."""
_FIRST_RETRY_S: Final = 0.2
_LONGEST_RETRY_S: Final = 10.0


@dataclass(frozen=True, slots=True)
class CallbackEvent:
    """A callback as the relay took it. `received_at` is the relay's clock, aware UTC."""

    number: int
    order: str
    outcome: Outcome
    query: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Batch:
    """One answer of the relay: its store's identity, the terminal's highest number, and the events asked for."""

    store: str
    last: int
    events: tuple[CallbackEvent, ...]


class PollRefused(Exception):
    """The relay answered, but not with events; the message says what it said."""


class RelayPoller:
    """Polls from `start` to `stop`. `on_events` and `on_link` are called in its thread.

    `on_events(store, events)` gets each event once, in rising order; `on_link` gets "online" or "offline" when it changes.
    """

    def __init__(
        self,
        *,
        url: str,
        terminal: str,
        secret: str,
        store_id: str | None,
        after: int,
        on_events: Callable[[str, tuple[CallbackEvent, ...]], None],
        on_link: Callable[[str], None],
        wait_s: int = _WAIT_S,
    ) -> None:
        self._url = url
        self._terminal = terminal
        self._authorization = f"Bearer {poll_credential(secret, terminal)}"
        self._store_id = store_id
        self._after = after
        self._on_events = on_events
        self._on_link = on_link
        self._wait_s = wait_s
        self._link = ""
        self._stopping = threading.Event()
        self._transport = Transport()
        self._thread = threading.Thread(target=self._run, name="till-relay")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ends a waiting poll at once and joins the thread."""
        self._stopping.set()
        self._transport.interrupt()
        if self._thread.ident is not None:
            self._thread.join()
        self._transport.close()

    def _run(self) -> None:
        retry_s = _FIRST_RETRY_S
        # The first poll does not wait, so that the light is true at once.
        wait_s = 0
        while not self._stopping.is_set():
            try:
                batch = self._poll(wait_s)
            except (TransportError, PollRefused) as error:
                if self._stopping.is_set():
                    return
                self._link_is("offline", str(error))
                self._stopping.wait(retry_s * random.uniform(0.5, 1))  # noqa: S311 - spreads tills, guards nothing
                retry_s = min(retry_s * 2, _LONGEST_RETRY_S)
                wait_s = 0
                continue
            retry_s, wait_s = _FIRST_RETRY_S, self._wait_s
            self._link_is("online", "")
            self._hand_on(batch)

    def _poll(self, wait_s: int) -> Batch:
        answer = self._transport.exchange(
            "GET",
            f"{self._url}/events/{self._terminal}?after={self._after}&wait={wait_s}",
            headers={"Authorization": self._authorization},
            total_s=wait_s + _SLACK_S,
        )
        return read_batch(answer)

    def _hand_on(self, batch: Batch) -> None:
        if batch.store != self._store_id or batch.last < self._after:
            started_over = self._store_id is not None
            self._store_id = batch.store
            if self._after > 0:
                # Another store, or an older copy of it: its numbers say nothing about ours, so all of it is read.
                _log.warning("the relay's store was replaced: reading it from the start (%s)", started_over)
                self._after = 0
                return
        news = tuple(event for event in batch.events if event.number > self._after)
        if news:
            self._after = news[-1].number
            self._on_events(batch.store, news)

    def _link_is(self, link: str, why: str) -> None:
        if link != self._link:
            _log.info("relay %s %s", link, why)
            self._link = link
            self._on_link(link)


def read_batch(answer: Answer) -> Batch:
    """The relay's answer. Raises PollRefused for anything but a well-formed one."""
    if answer.status != 200:
        raise PollRefused(f"relay answered HTTP {answer.status}")
    try:
        body = json.loads(answer.body, parse_float=str)
        store, last, events = body["store"], body["last"], body["events"]
        if not (isinstance(store, str) and 0 < len(store) <= 64 and type(last) is int and last >= 0):
            raise ValueError("no store or number")
        read = tuple(map(_event, events))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError) as error:
        raise PollRefused(f"relay's answer makes no sense: {type(error).__name__}") from None
    if any(earlier.number >= later.number for earlier, later in pairwise(read)):
        raise PollRefused("relay's events are out of order")
    return Batch(store, last, read)


def _event(members: Any) -> CallbackEvent:
    number, order, outcome, query = members["number"], members["order"], members["outcome"], members["query"]
    if type(number) is not int or number < 1 or outcome not in OUTCOMES:
        raise ValueError("an event that is none")
    if not (isinstance(order, str) and isinstance(query, str)):
        raise TypeError("an event that is none")
    return CallbackEvent(number, order, outcome, query, datetime.fromisoformat(members["received_at"]))
