"""The relay's two neighbours: a gateway that calls it over plain HTTP, and a till that listens through the poller."""

import http.client
import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import psycopg

from pos_app.relay.client import CallbackEvent, RelayPoller
from pos_app.relay.service import Chore, Relay
from pos_app.relay.signing import Outcome, callback_path, poll_credential
from pos_app.relay.store import Callback, Event, Store, open_store
from pos_app.serving import Server

SECRET = "a secret of the tests"
TERMINAL = "till-1"
PATIENCE_S = 10


def ask(url: str, target: str, method: str = "GET", headers: Mapping[str, str] | None = None) -> tuple[int, bytes]:
    """One request whose target goes out byte for byte; answers status and body."""
    status, _, body = ask_fully(url, target, method, headers)
    return status, body


def ask_fully(
    url: str, target: str, method: str = "GET", headers: Mapping[str, str] | None = None
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=PATIENCE_S)
    try:
        connection.request(method, target, headers=dict(headers or {}))
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def call_back(
    url: str, order: str, outcome: Outcome = "paid", query: str = "", terminal: str = TERMINAL, secret: str = SECRET
) -> int:
    """A genuine callback; answers its HTTP status."""
    path = callback_path(secret, terminal, order, outcome)
    return ask(url, f"{path}?{query}" if query else path)[0]


def poll(url: str, after: int = 0, wait_s: int = 0, terminal: str = TERMINAL, secret: str = SECRET) -> Any:
    """One poll with the right credential; answers the JSON of a 200."""
    status, body = ask(url, f"/events/{terminal}?after={after}&wait={wait_s}", headers=bearer(terminal, secret))
    assert status == 200, body
    return json.loads(body)


def bearer(terminal: str = TERMINAL, secret: str = SECRET) -> dict[str, str]:
    return {"Authorization": f"Bearer {poll_credential(secret, terminal)}"}


def counts(url: str) -> Any:
    """What `/healthz` says."""
    status, body = ask(url, "/healthz")
    assert status == 200
    return json.loads(body)


def take(store: Store, terminal: str, order: str, outcome: Outcome = "paid", query: str = "") -> bool:
    """One callback into the store; False for a repeat."""
    (is_news,) = store.accept([Callback(terminal, order, outcome, query)])
    return is_news


def events_of(store: Store, terminal: str, after: int, limit: int) -> list[Event]:
    return store.read(terminal, after, limit).events


def highest_of(store: Store, terminal: str) -> int:
    """The highest number that the terminal ever had."""
    return store.read(terminal, 0, 1).last


def wait_until(is_so: Callable[[], bool]) -> None:
    """Returns as soon as `is_so()`; fails after ten seconds."""
    deadline = time.monotonic() + PATIENCE_S
    pause = threading.Event()
    while not is_so():
        assert time.monotonic() < deadline, "did not come true in time"
        pause.wait(0.005)


def wait_for_polls(url: str, number: int) -> None:
    """Returns when that many polls wait at the relay."""
    wait_until(lambda: counts(url)["polls_waiting"] == number)


class ListeningTill:
    """A till's ear: what its poller handed on, in order, and how the link changed."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self.stores: list[str] = []
        self.events: list[CallbackEvent] = []
        self.links: list[str] = []

    def hear(self, store: str, events: tuple[CallbackEvent, ...]) -> None:
        with self._news:
            self.stores.append(store)
            self.events += events
            self._news.notify_all()

    def link(self, state: str) -> None:
        with self._news:
            self.links.append(state)
            self._news.notify_all()

    def until(self, is_so: Callable[[], bool]) -> None:
        """Returns when `is_so()` after something was heard; fails after ten seconds."""
        with self._news:
            assert self._news.wait_for(is_so, PATIENCE_S), (self.links, [event.number for event in self.events])

    def until_events(self, number: int) -> None:
        self.until(lambda: len(self.events) >= number)

    def until_link(self, *states: str) -> None:
        self.until(lambda: tuple(self.links) == states)

    @property
    def numbers(self) -> list[int]:
        return [event.number for event in self.events]

    @property
    def orders(self) -> list[str]:
        return [event.order for event in self.events]


def poller_for(till: ListeningTill, url: str, **others: Any) -> RelayPoller:
    """A poller whose news go to `till`; `others` are arguments of its own."""
    chosen: dict[str, Any] = {
        "terminal": TERMINAL,
        "secret": SECRET,
        "store_id": None,
        "after": 0,
        "on_events": till.hear,
        "on_link": till.link,
        "wait_s": 20,
    }
    return RelayPoller(url=url, **{**chosen, **others})


@contextmanager
def listening(url: str, **others: Any) -> Iterator[ListeningTill]:
    """A till that polls while the block runs."""
    till = ListeningTill()
    poller = poller_for(till, url, **others)
    poller.start()
    try:
        yield till
    finally:
        poller.stop()


class RunningRelay:
    """A relay that serves in this process, at any free port, over whatever store."""

    def __init__(self, store_url: str, secret: str = SECRET, chores: Sequence[Chore] = ()) -> None:
        self.relay = Relay(secret, open_store(store_url), chores)
        self._server = Server(
            self.relay.app, host="127.0.0.1", port=0, name="relay", on_stopping=self.relay.stop_waiting
        )
        self._server.start()
        self._is_open = True
        self.url = self._server.url

    def stop(self) -> None:
        """Twice does no harm."""
        if self._is_open:
            self._is_open = False
            self._server.stop()
            self.relay.close()


@contextmanager
def running_relay(store_url: str, secret: str = SECRET, chores: Sequence[Chore] = ()) -> Iterator[RunningRelay]:
    """A relay that serves while the block runs."""
    running = RunningRelay(store_url, secret, chores)
    try:
        yield running
    finally:
        running.stop()


def query(store_url: str, statement: str) -> list[tuple[Any, ...]]:
    """What another program reads in a store, or does to it; `{}` stands for what the database's tables begin with."""
    if store_url.startswith("sqlite:///"):
        connection: Any = sqlite3.connect(store_url.removeprefix("sqlite:///"), isolation_level=None, timeout=5)
        prefix = ""
    else:
        connection, prefix = psycopg.connect(store_url, autocommit=True), "relay_"
    try:
        found = connection.execute(statement.format(prefix))
        return list(found.fetchall()) if found.description is not None else []
    finally:
        connection.close()
