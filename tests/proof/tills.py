"""What a till does that is a process of its own: the engine as `charge` runs it, and a cashier with a plan."""

import queue
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import uvicorn.protocols.http.h11_impl  # noqa: F401 - what a till imports when it needs it, a forked one has

import pos_app.relay.service  # noqa: F401
from pos_app.order import ENDED, Order, State
from pos_app.settings import Settings, load_settings
from pos_app.till.messages import JournalTrouble, Links, LinkState, Message, OrderChanged, StatusAsked, Summary
from pos_app.till.opening import OpenTill
from tests.proof.points import Points, Say, install
from tests.shop import CALM, FAST

PATIENCE_S: Final = 20
_ANSWERS: Final = (LinkState.ONLINE, LinkState.SLOW)


def sell(job: Mapping[str, Any], say: Say) -> None:
    """One sale: charges, cancels where the plan says so, and stays until the money has come or nothing more can.

    Says each point, when the till is open, each new state of the order and each answer about it.
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


def _settings(job: Mapping[str, Any]) -> Settings:
    return load_settings(job["environment"], None, need_account=True)


def _until_warm(inbox: "queue.SimpleQueue[Message]") -> None:
    while True:
        match inbox.get(timeout=PATIENCE_S):
            case Links(gateway=gateway, relay=relay) if gateway in _ANSWERS and relay in _ANSWERS:
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


ROLES: Final[Mapping[str, Callable[[Mapping[str, Any], Say], None]]] = {"sell": sell, "finish": finish}
