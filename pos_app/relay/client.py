"""The till's side of the relay: one thread that waits for callbacks and hands them on.

A long poll with a cursor: the relay answers what is above the number last handed on. The owner journals the cursor,
so a restart of either side loses nothing; an answer that is lost is asked for again.
"""

import json
import logging
import random
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, Final

from pos_app.relay.signing import OUTCOMES, Outcome, is_order, poll_credential
from pos_app.transport import Answer, Transport, TransportError

_log = logging.getLogger(__name__)
_WAIT_S: Final = 25
_SLACK_S: Final = 8
"""How much longer than the wait an answer may take before the relay counts as gone."""
_FIRST_PAUSE_S: Final = 0.2
_LONGEST_PAUSE_S: Final = 10.0
_HIGHEST_NUMBER: Final = 2**62
_LONGEST_QUERY: Final = 16_384
_STORE: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")

ONLINE: Final = "online"
SLOW: Final = "slow"
OFFLINE: Final = "offline"


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

    `on_events(store, events)` gets each event once, in rising order; one that raised is given the same events again.
    `on_link` gets "online", "slow" (an answer took `slow_s` seconds more than it was asked to wait) or "offline", on a
    change only.
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
        slow_s: float = 2,
    ) -> None:
        self._url = url
        self._terminal = terminal
        self._authorization = f"Bearer {poll_credential(secret, terminal)}"
        self._store_id = store_id
        self._after = after
        self._on_events = on_events
        self._on_link = on_link
        self._wait_s = wait_s
        self._slow_s = slow_s
        self._link = ""
        self._why = ""
        self._stopping = threading.Event()
        self._from_start = threading.Event()
        self._anew = threading.Event()
        self._transport = Transport()
        # A daemon: a look-up of the relay's name can't be interrupted, and must not keep a closed till alive.
        self._thread = threading.Thread(target=self._run, name="till-relay", daemon=True)

    def start(self) -> None:
        """Once. Any thread."""
        self._thread.start()

    def poll_anew(self) -> None:
        """The machine slept: a poll that waits may wait on a dead connection, and another one is begun. Any thread."""
        self._anew.set()
        self._transport.forget_connections()
        self._transport.cut_short()

    def read_again(self) -> None:
        """Hands on every event that the relay still has, from the first one, with the next poll. Any thread."""
        self._from_start.set()

    def stop(self, limit_s: float = 3) -> None:
        """Ends a waiting poll at once and joins the thread, for at most `limit_s` seconds. Any thread but that one."""
        self._stopping.set()
        self._transport.interrupt()
        if self._thread.ident is not None:
            self._thread.join(limit_s)
            if self._thread.is_alive():
                _log.warning("the relay's poll did not end in %s s", limit_s)
        self._transport.close()

    def _run(self) -> None:
        pause_s = _FIRST_PAUSE_S
        while not self._stopping.is_set():
            if self._poll():
                pause_s = _FIRST_PAUSE_S
                continue
            self._stopping.wait(pause_s * random.uniform(0.5, 1))  # noqa: S311 - spreads tills, guards nothing
            pause_s = min(pause_s * 2, _LONGEST_PAUSE_S)

    def _poll(self) -> bool:
        """One question to the relay; False where the next one should wait a little."""
        if self._from_start.is_set():
            self._from_start.clear()
            self._after = 0
        # A relay that did not answer last time is not asked to wait, so that the light is true at once.
        wait_s = self._wait_s if self._link in (ONLINE, SLOW) and not self._anew.is_set() else 0
        self._anew.clear()
        began = time.monotonic()
        try:
            batch = self._ask(wait_s)
            took_s = time.monotonic() - began
            self._link_is(SLOW if took_s - wait_s >= self._slow_s else ONLINE)
            if self._replaced(batch):
                return False
            # An empty answer long before its time would otherwise be asked for without end.
            return self._hand_on(batch) or took_s >= wait_s / 2
        except (TransportError, PollRefused) as error:
            if self._anew.is_set():
                return True
            if not self._stopping.is_set():
                self._link_is(OFFLINE, str(error))
        except Exception:
            _log.critical("relay poll", exc_info=True)
        return False

    def _ask(self, wait_s: int) -> Batch:
        answer = self._transport.exchange(
            "GET",
            f"{self._url}/events/{self._terminal}?after={self._after}&wait={wait_s}",
            headers={"Authorization": self._authorization},
            total_s=wait_s + _SLACK_S,
        )
        return read_batch(answer)

    def _replaced(self, batch: Batch) -> bool:
        """Whether another store, or an older copy of ours, answered: its numbers say nothing about ours."""
        if self._after > 0 and (batch.store != self._store_id or batch.last < self._after):
            _log.warning("the relay's store was replaced: reading it from the start")
            self._store_id, self._after = batch.store, 0
            return True
        self._store_id = batch.store
        return False

    def _hand_on(self, batch: Batch) -> bool:
        news = tuple(event for event in batch.events if event.number > self._after)
        if news:
            self._on_events(batch.store, news)
            self._after = news[-1].number
        return bool(news)

    def _link_is(self, link: str, why: str = "") -> None:
        if (link, why) != (self._link, self._why):
            _log.info("relay %s %s", link, why)
        changed = link != self._link
        self._link, self._why = link, why
        if changed:
            self._on_link(link)


def read_batch(answer: Answer) -> Batch:
    """The relay's answer. Raises PollRefused for anything but a well-formed one."""
    if answer.status != 200:
        raise PollRefused(f"relay answered HTTP {answer.status}")
    try:
        body = json.loads(answer.body, parse_float=str)
        store, last, events = body["store"], _number(body["last"]), body["events"]
        if not (isinstance(store, str) and _STORE.fullmatch(store) and isinstance(events, list)):
            raise ValueError("no store or no events")
        read = tuple(map(_event, events))
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError) as error:
        raise PollRefused(f"relay's answer makes no sense: {type(error).__name__}") from None
    numbers = [0, *(event.number for event in read)]
    if any(earlier >= later for earlier, later in pairwise(numbers)) or numbers[-1] > last:
        raise PollRefused("relay's events are out of order")
    return Batch(store, last, read)


def _event(members: Any) -> CallbackEvent:
    order, outcome, query = members["order"], members["outcome"], members["query"]
    received_at = datetime.fromisoformat(members["received_at"])
    if not (isinstance(order, str) and is_order(order) and outcome in OUTCOMES and received_at.tzinfo is not None):
        raise ValueError("an event that is none")
    if not (isinstance(query, str) and query.isascii() and query.isprintable() and len(query) <= _LONGEST_QUERY):
        raise ValueError("a query that is none")
    return CallbackEvent(_number(members["number"]), order, outcome, query, received_at.astimezone(UTC))


def _number(member: Any) -> int:
    """A number that fits the journal's column."""
    if type(member) is not int or not 0 <= member <= _HIGHEST_NUMBER:
        raise ValueError("a number that is none")
    return member
