"""Every scenario of the sandbox's table, played on a real till: orders end as the table says, and the books agree."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from pos_app.order import ENDED, RECEIVED, Order, State
from pos_app.sandbox import Sandbox
from pos_app.sandbox.answers import Refusal
from pos_app.sandbox.faults import Fault
from pos_app.sandbox.orders import Preorder
from pos_app.sandbox.scenario import Befalls, Scenario, StatusStory
from pos_app.sandbox.scenarios import SCENARIOS
from pos_app.till.messages import Links, LinkState, OrderChanged
from tests.shop import FAST, PATIENCE_S, Desk, Shop

TIME_SCALE = 0.05
"""10 seconds of a scenario take half a second here."""
REFUSED_SCALE = 0.1
"""The charge must come while nobody listens."""
AT_ONCE = 8
PACE = replace(FAST, slow_s=60)
BY_AMOUNT = [row for row in SCENARIOS.values() if row.amount is not None and row.befalls is not Befalls.EVERYTHING]


@dataclass(frozen=True)
class Played:
    """One sale after its end: as the journal has it, as the gateway has it, and how often a fault struck."""

    order: Order
    preorder: Preorder | None
    struck: int

    @property
    def received(self) -> int | None:
        """What the gateway's books say came in, tenge."""
        return None if self.preorder is None or self.preorder.payment is None else self.preorder.payment.amount


def pay_what_is_shown(sandbox: Sandbox) -> Callable[[OrderChanged], None]:
    """The customer, who acts as soon as there is a QR."""

    def act(told: OrderChanged) -> None:
        preorder = sandbox.books.order(told.order.id)
        if told.order.payable and preorder is not None and not preorder.failed_attempts:
            with suppress(Refusal):
                sandbox.customer.pay(preorder.hash)

    return act


def until_ended(desk: Desk, order_id: str) -> None:
    desk.ear.until(OrderChanged, lambda told: told.order.id == order_id and told.order.state in ENDED)


def play_chosen(row: Scenario, folder: Path) -> Played:
    """One sale at a sandbox that was started with the row."""
    scale = REFUSED_SCALE if row.shut_when_chosen_s else TIME_SCALE
    sandbox = Sandbox(scenario=row, retry_after_s=(0.05,) * 10, time_scale=scale)
    sandbox.start()
    try:
        shop = Shop(sandbox, folder)
        chosen = {"gateway_url": sandbox.gateway_url, "order_timeout": 1 if row.ends_in == State.CLOSED else 60}
        with shop.open(PACE, image_size=300, **chosen) as desk:
            desk.ear.on(OrderChanged, pay_what_is_shown(sandbox))
            desk.ear.until(Links, lambda links: links.gateway is not LinkState.UNKNOWN)
            order_id = desk.charge()
            until_ended(desk, order_id)
            assert sandbox.callbacks.until_idle(PATIENCE_S)
        return Played(shop.order(order_id), sandbox.books.order(order_id), sandbox.strikes.of(order_id))
    finally:
        sandbox.stop()


def play_by_amount(folder: Path) -> dict[str, Played]:
    """All rows that an amount can choose, rung up at once at one till."""
    sandbox = Sandbox(retry_after_s=(0.05,) * 10, time_scale=TIME_SCALE)
    sandbox.start()
    try:
        shop = Shop(sandbox, folder)
        with shop.open(PACE, image_size=300, order_timeout=12) as desk:
            desk.ear.on(OrderChanged, pay_what_is_shown(sandbox))
            desk.until_warm()
            ids = {row.name: desk.charge(row.amount or 0) for row in BY_AMOUNT}
            for order_id in ids.values():
                until_ended(desk, order_id)
            assert sandbox.callbacks.until_idle(PATIENCE_S)
        return {
            name: Played(shop.order(order_id), sandbox.books.order(order_id), sandbox.strikes.of(order_id))
            for name, order_id in ids.items()
        }
    finally:
        sandbox.stop()


@dataclass(frozen=True)
class Stage:
    """All plays, under way beside each other: they mostly wait."""

    chosen: dict[str, Future[Played]]
    by_amount: Future[dict[str, Played]]


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        by_amount = pool.submit(play_by_amount, tmp_path_factory.mktemp("amounts"))
        chosen = {name: pool.submit(play_chosen, row, tmp_path_factory.mktemp(name)) for name, row in SCENARIOS.items()}
        yield Stage(chosen, by_amount)


def check(row: Scenario, played: Played) -> None:
    assert played.order.state == row.ends_in, played.order
    is_received = played.order.state in RECEIVED
    assert is_received == (played.received is not None), played
    assert played.order.paid_amount == played.received
    goes_wrong = {row.create, row.status} != {Fault.NONE} or row.status_story is not StatusStory.TRUE
    assert (played.struck > 0) == goes_wrong


@pytest.mark.parametrize("name", SCENARIOS)
def test_an_order_ends_as_the_table_says_and_is_received_where_the_gateway_has_it_paid(stage: Stage, name: str) -> None:
    check(SCENARIOS[name], stage.chosen[name].result())


@pytest.mark.parametrize("name", [row.name for row in BY_AMOUNT])
def test_an_amount_chooses_a_scenario_for_its_order_among_others(stage: Stage, name: str) -> None:
    check(SCENARIOS[name], stage.by_amount.result()[name])
