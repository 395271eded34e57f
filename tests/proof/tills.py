"""What a till does that is a process of its own: the engine as `charge` runs it, and a cashier with a plan."""

import gc
import json
import queue
import resource
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from zlib import crc32

import uvicorn.protocols.http.h11_impl  # noqa: F401 - what a till imports when it needs it, a forked one has

import pos_app.relay.service  # noqa: F401
from pos_app.journal.reading import JournalReader
from pos_app.order import ENDED, Order, State
from pos_app.refund import OPEN, RefundReason
from pos_app.settings import Settings, load_settings
from pos_app.till.messages import (
    JournalTrouble,
    Links,
    LinkState,
    Message,
    OrderChanged,
    RefundChanged,
    StatusAsked,
    Summary,
)
from pos_app.till.opening import OpenTill
from tests.proof.points import Points, Say, install
from tests.shop import CALM, FAST

PATIENCE_S: Final = 20
BUSY: Final = replace(
    FAST, beside_relay_s=0.3, alone_s=0.2, watching_s=0.3, margin_s=0.5, upkeep_s=0.1, upkeep_retry_s=0.05
)
"""A day in minutes: a payment is seen at once where its callback comes, and soon where it does not."""
_ANSWERS: Final = (LinkState.ONLINE, LinkState.SLOW)


def sell(job: Mapping[str, Any], say: Say) -> None:
    """One sale: charges, cancels where the plan says so, and stays until the money has come or nothing more can.

    What the plan names then goes back, and the till stays until that is settled. Says each point, when the till is
    open, each new state of the order and each answer about it.
    """
    settings = _settings(job)
    order_id = f"{settings.terminal_id}-sale"
    install(Points(say, job["kill_at"], {order_id: "ORDER", settings.terminal_id: "TERMINAL"}))
    inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
    opened = OpenTill(settings, inbox.put, CALM)
    opened.start()
    _until_warm(inbox)
    say("open")
    opened.till.charge(order_id, job["amount"])
    state = None
    while state not in ENDED:
        match inbox.get(timeout=PATIENCE_S):
            case OrderChanged(order=order) if order.state is not state:
                state = order.state
                say(state.value)
                if state is State.WAITING and job["cancels"]:
                    opened.till.cancel(order_id)
            case StatusAsked():
                say("asked")
    if job["gives_back"]:
        key = f"{crc32(order_id.encode()):08x}-0000-4000-8000-000000000001"
        opened.till.refund(key, order_id, job["gives_back"], RefundReason.GOODS)
        _until_settled(inbox, say)
    opened.stop()
    say("done")


def finish(job: Mapping[str, Any], say: Say) -> None:
    """The next till on a folder: it takes up what is there, and is let run until nothing is left to find out."""
    settings = _settings(job)
    inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
    clock = _Leaping()
    pace = replace(FAST, longest_wait_s=0.02)
    opened = OpenTill(settings, inbox.put, pace, clock)
    opened.start()
    live = _taken_up(inbox)
    for order in live.values():
        say(f"{order.id} {order.state}")
    with closing(JournalReader.open(settings.journal_path)) as reader:
        is_open = bool(reader.open_refunds())
    if is_open:
        _until_settled(inbox, say)
    while any(order.state not in ENDED for order in live.values()):
        match inbox.get(timeout=PATIENCE_S):
            case OrderChanged(order=order):
                live[order.id] = order
                say(f"{order.id} {order.state}")
            case StatusAsked(answered=True) if not clock.leapt_s:
                # Nobody pays any more: what is left of the wait may as well be over.
                clock.leapt_s = settings.order_timeout + pace.margin_s
    opened.stop()
    say("done")


def sell_all_day(job: Mapping[str, Any], say: Say) -> None:
    """Sale after sale by a plan, from the one that the job names; then waits until nothing is left to find out.

    The cashier sells while the gateway's light is green, waits for a payment as long as the plan says, and gives up.
    Says when a sale begins, whatever is told of it, and how much memory the till takes after so many sales as the job
    names, and at the end.
    """
    settings = _settings(job)
    plan = json.loads(Path(job["plan"]).read_text())
    inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
    opened = OpenTill(settings, inbox.put, BUSY)
    opened.start()
    counter = _BusyCounter(opened, inbox, say, _taken_up(inbox))
    for number in range(job["first"], len(plan)):
        counter.wait_for_light()
        say(f"begins {number}")
        counter.sell(f"{settings.terminal_id}-{number:04}", *plan[number])
        if number == job["first"] + job["warm_after"]:
            say(f"memory {_memory_kib()}")
    counter.wait_for_all()
    say(f"memory {_memory_kib()}")
    opened.stop()
    say("done")


class _BusyCounter:
    """A cashier who sells one thing after another, and what the till has told."""

    def __init__(
        self, opened: OpenTill, inbox: "queue.SimpleQueue[Message]", say: Say, orders: dict[str, Order]
    ) -> None:
        self._opened = opened
        self._inbox = inbox
        self._say = say
        self._open = {order.id for order in orders.values() if order.state not in ENDED}
        self._selling: Order | None = None
        self._light = LinkState.UNKNOWN

    def wait_for_light(self) -> None:
        """Returns when the gateway answers."""
        while self._light not in _ANSWERS:
            self._hear(PATIENCE_S)

    def sell(self, order_id: str, amount: int, patience_s: float) -> None:
        """Charges, and returns when the sale is over for the cashier, who may have given up."""
        self._selling = None
        self._opened.till.charge(order_id, amount)
        give_up_at = time.monotonic() + patience_s
        while self._selling is None or self._selling.state in (State.CREATING, State.WAITING):
            try:
                self._hear(max(0.0, give_up_at - time.monotonic()), order_id)
            except queue.Empty:
                self._opened.till.cancel(order_id)
                give_up_at += PATIENCE_S

    def wait_for_all(self) -> None:
        """Returns when every order has ended."""
        while self._open:
            self._hear(PATIENCE_S)

    def _hear(self, limit_s: float, selling: str = "") -> None:
        match self._inbox.get(timeout=limit_s):
            case OrderChanged(order=order):
                (self._open.discard if order.state in ENDED else self._open.add)(order.id)
                if order.id == selling:
                    self._selling = order
                    self._say(order.state.value)
            case Links(gateway=light):
                self._light = light
            case JournalTrouble(detail=detail) if detail:
                raise RuntimeError(detail)


def _memory_kib() -> int:
    """What this process has in memory, once what nobody needs is given back."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 1024


def _settings(job: Mapping[str, Any]) -> Settings:
    return load_settings(job["environment"], None, need_account=True)


def _until_warm(inbox: "queue.SimpleQueue[Message]") -> None:
    while True:
        match inbox.get(timeout=PATIENCE_S):
            case Links(gateway=gateway, relay=relay) if gateway in _ANSWERS and relay in _ANSWERS:
                return


def _until_settled(inbox: "queue.SimpleQueue[Message]", say: Say) -> None:
    """Returns when the gateway has said what became of the refund."""
    while True:
        match inbox.get(timeout=PATIENCE_S):
            case RefundChanged(refund=refund):
                say(f"refund {refund.state}")
                if refund.state not in OPEN:
                    return


def _taken_up(inbox: "queue.SimpleQueue[Message]") -> dict[str, Order]:
    """The orders that a till tells of when it starts: all that have not ended, and those with a notice."""
    live: dict[str, Order] = {}
    while True:
        match inbox.get(timeout=PATIENCE_S):
            case OrderChanged(order=order):
                live[order.id] = order
            case Summary():
                return live
            case JournalTrouble(fatal=True) as trouble:
                raise RuntimeError(trouble.detail)


class _Leaping:
    """The machine's clocks, ahead by `leapt_s` seconds. Any thread."""

    leapt_s = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self.leapt_s

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.leapt_s)


ROLES: Final[Mapping[str, Callable[[Mapping[str, Any], Say], None]]] = {
    "sell": sell,
    "finish": finish,
    "sell_all_day": sell_all_day,
}
