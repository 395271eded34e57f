"""Whatever happens, in whatever order: the books of the till and the gateway agree in the end, and never lie before."""

import logging
import os
import sys
import threading
import time
from collections import Counter as Tally
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from typing import ClassVar, Final, Literal, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from pos_app.order import ENDED, State
from tests.proof.counter import TIMEOUT_S, Counter
from tests.proof.figures import Figure
from tests.proof.world import World

SEQUENCES: Final = int(os.environ.get("PROOF_SEQUENCES", "2000"))
STEPS: Final = 15
_T = TypeVar("_T")
MOST_ORDERS: Final = 2

ANY: Final = st.integers(0, MOST_ORDERS - 1)
"""Which of the orders, or of the requests under way, is meant."""
AMOUNTS: Final = st.sampled_from([1, 1500])
SURROUNDINGS: Final[dict[str, Callable[[Counter, str], None]]] = {
    "callback repeated or overheard": lambda at, order_id: at.world.callback(order_id, "paid"),
    "callback of another journal": lambda at, _: at.world.callback("till-1-of-another-journal", "paid"),
    "relay away": lambda at, _: at.relay_works(False),
    "relay back": lambda at, _: at.relay_works(True),
    "relay replaced": lambda at, _: at.world.relay_is_replaced(),
    "status lags": lambda at, _: at.status_lags(10),
    "status keeps up": lambda at, _: at.status_lags(0),
    "refunds show late": lambda at, _: at.refunds_show(late=True),
    "refunds show": lambda at, _: at.refunds_show(late=False),
    "disk full": lambda at, _: at.disk_is_full(True),
    "disk has room": lambda at, _: at.disk_is_full(False),
    "wall clock back": lambda at, _: at.wall_jumps(timedelta(days=-20_000)),
    "wall clock ahead": lambda at, _: at.wall_jumps(timedelta(days=20_000)),
    "wall clock an hour off": lambda at, _: at.wall_jumps(timedelta(hours=1)),
}


class AnyOrder(RuleBasedStateMachine):
    """What cashier, customer, gateway, network, clock and power can do, each at any time."""

    tally: ClassVar[Tally[str]] = Tally()

    counter: Counter

    @property
    def world(self) -> World:
        return self.counter.world

    def teardown(self) -> None:
        if not hasattr(self, "counter"):
            return
        try:
            self.counter.let_run_out()
            self.tally.update(self.counter.states.values())
            self.tally.update(f"{state} refunds" for state in self.counter.refund_states())
        finally:
            self.counter.close()

    @initialize(amount=AMOUNTS, flows=st.booleans(), checks=st.booleans())
    def opens_and_charges(self, amount: int, flows: bool, checks: bool) -> None:
        self.tally["sequences"] += 1
        self.counter = Counter(checks=checks)
        self.counter.open()
        self.charges(amount, flows)

    @invariant()
    def books_hold(self) -> None:
        self.tally["steps"] += 1
        self.counter.look()

    @precondition(lambda self: self.counter.is_open and self.counter.charged < MOST_ORDERS)
    @rule(amount=AMOUNTS, flows=st.booleans())
    def charges(self, amount: int, flows: bool) -> None:
        self.counter.charge(amount)
        if flows:
            self.counter.flow()

    @precondition(lambda self: self.counter.is_open)
    @rule(which=ANY, does=st.sampled_from(["cancel", "check", "deal"]))
    def cashier(self, which: int, does: str) -> None:
        getattr(self.counter, does)(self.counter.order_id(which))

    @precondition(lambda self: self.counter.is_open)
    @rule(which=ANY, amount=st.sampled_from([1, 700, 1500, 1600]), again=st.booleans(), pays=st.booleans())
    def gives_back(self, which: int, amount: int, again: bool, pays: bool) -> None:
        if pays:
            self.counter.sell_on(which)
        self.counter.refund(self.counter.order_id(which), amount, again=again)

    @precondition(lambda self: self.world.books.orders())
    @rule(which=ANY, more=st.sampled_from([0, 0, 0, 100]), is_heard=st.booleans())
    def customer_pays(self, which: int, more: int, is_heard: bool) -> None:
        preorder = _one(self.world.books.orders(), which)
        self.world.customer_pays(preorder, preorder.bill.amount + more, is_heard=is_heard)

    @precondition(lambda self: self.world.books.orders())
    @rule(which=ANY)
    def customer_fails_to_pay(self, which: int) -> None:
        self.world.customer_fails(_one(self.world.books.orders(), which))

    @rule()
    def all_flows(self) -> None:
        self.counter.flow()

    @precondition(lambda self: self.world.creates)
    @rule(which=ANY, fate=st.sampled_from(["arrives", "is_answered", "is_lost", "is_refused", "does_not_leave"]))
    def a_create(self, which: int, fate: str) -> None:
        getattr(self.world, f"create_{fate}")(_one(self.world.creates, which))
        self.counter.turn()

    @precondition(lambda self: self.world.questions)
    @rule(which=ANY, fate=st.sampled_from(["is_read", "is_answered", "is_lost", "makes_no_sense"]))
    def a_status(self, which: int, fate: str) -> None:
        getattr(self.world, f"status_{fate}")(_one(self.world.questions, which))
        self.counter.turn()

    @precondition(lambda self: self.world.withdrawals)
    @rule(which=ANY, fate=st.sampled_from(["is_done", "is_lost", "is_done_unheard"]))
    def a_withdrawal(self, which: int, fate: str) -> None:
        getattr(self.world, f"withdrawal_{fate}")(_one(self.world.withdrawals, which))
        self.counter.turn()

    @precondition(lambda self: self.world.refunds)
    @rule(which=ANY, fate=st.sampled_from(["arrives", "is_answered", "is_lost", "does_not_leave"]))
    def a_refund(self, which: int, fate: str) -> None:
        getattr(self.world, f"refund_{fate}")(_one(self.world.refunds, which))
        self.counter.turn()

    @precondition(lambda self: self.world.books.orders())
    @rule(which=ANY, amount=st.sampled_from([1, 700, 1500]))
    def given_back_elsewhere(self, which: int, amount: int) -> None:
        self.world.given_back_elsewhere(_one(self.world.books.orders(), which), amount)

    @precondition(lambda self: self.world.relay.events)
    @rule()
    def relay_delivers(self) -> None:
        self.world.relay_delivers()
        self.counter.turn()

    @rule(seconds=st.sampled_from([1, 9, 30, 120, TIMEOUT_S, TIMEOUT_S + 119]), all_flows=st.booleans())
    def time_passes(self, seconds: int, all_flows: bool) -> None:
        self.counter.time_passes(seconds, all_flows=all_flows)

    @rule(seconds=st.sampled_from([TIMEOUT_S - 5, 3600]))
    def machine_sleeps(self, seconds: int) -> None:
        self.counter.machine_sleeps(seconds)

    @precondition(lambda self: self.counter.is_open)
    @rule(when=st.sampled_from(["now", "before", "after"]))
    def power_goes(self, when: Literal["now", "before", "after"]) -> None:
        self.tally["power cuts"] += 1
        self.counter.power_goes(when)

    @precondition(lambda self: self.counter.is_open)
    @rule()
    def closes(self) -> None:
        self.counter.close_till()

    @precondition(lambda self: not self.counter.is_open)
    @rule()
    def opens_again(self) -> None:
        self.counter.open()

    @rule(what=st.sampled_from(sorted(SURROUNDINGS)), which=ANY)
    def surroundings(self, what: str, which: int) -> None:
        SURROUNDINGS[what](self.counter, self.counter.order_id(which))


def _one(things: Sequence[_T], which: int) -> _T:
    return things[which % len(things)]


@pytest.fixture(autouse=True)
def nothing_slows_it_down() -> Iterator[None]:
    """Neither logging, but for alarms, nor the measuring of coverage, which other tests are for."""
    logging.disable(logging.ERROR)
    here, elsewhere = sys.gettrace(), threading.gettrace()
    sys.settrace(None)
    threading.settrace(None)  # type: ignore[arg-type]
    yield
    threading.settrace(elsewhere)  # type: ignore[arg-type]
    sys.settrace(here)
    logging.disable(logging.NOTSET)


@pytest.mark.timeout(60 + SEQUENCES // 10)
def test_in_any_order_of_events_no_payment_is_lost_and_none_is_invented(figure: Figure) -> None:
    chosen = settings(
        max_examples=SEQUENCES,
        stateful_step_count=STEPS,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )
    began = time.monotonic()
    run_state_machine_as_test(AnyOrder, settings=chosen)
    tally = AnyOrder.tally
    ended = ", ".join(f"{tally[state]} {state}" for state in ENDED if tally[state])
    figure(
        f"any order: {tally['sequences']} sequences of {tally['steps']} steps with {tally['power cuts']} power cuts in"
        f" {time.monotonic() - began:.0f} s: {ended}; {tally['accepted refunds']} refunds accepted,"
        f" {tally['refused refunds']} refused"
    )
    assert tally["sequences"] >= SEQUENCES
    ends = [*ENDED, "accepted refunds", "refused refunds"]
    assert SEQUENCES < 2000 or all(tally[end] for end in ends), "no sequence reached some end of an order or a refund"


# What was found so, and mended.


@pytest.fixture
def counter() -> Iterator[Counter]:
    made = Counter()
    made.open()
    yield made
    made.close()


def test_a_create_that_a_sleep_held_up_is_watched_for_all_the_time_that_the_gateway_gives_it(counter: Counter) -> None:
    counter.charge(1500)
    counter.machine_sleeps(3600)
    (create,) = counter.world.creates
    counter.world.create_is_answered(create)
    counter.time_passes(TIMEOUT_S - 10, all_flows=True)
    (preorder,) = counter.world.books.orders()
    counter.world.customer_pays(preorder, 1500, is_heard=False)
    counter.let_run_out()
    assert counter.states == {"till-1-1": State.PAID_LATE}
