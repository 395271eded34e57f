"""A till that is killed anywhere: the next one on its folder brings its books in line with the gateway's.

The first run of a sale counts the points at which it can die; then each gets a run of its own that is killed there.
"""

import itertools
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from pos_app.order import RECEIVED, State
from pos_app.refund import RefundState
from pos_app.sandbox import Sandbox
from pos_app.sandbox.orders import Preorder
from pos_app.sandbox.parameters import Bill
from pos_app.sandbox.scenario import Scenario
from pos_app.sandbox.scenarios import SCENARIOS
from tests.proof.figures import Figure
from tests.proof.warm import Warm
from tests.shop import FrozenClock, Shop

SIDE_BY_SIDE = 4
TRIES = 3
"""Threads may overtake each other at a point; a run in which nobody was killed proves nothing of it."""
Act = Callable[[Sandbox, str], object]


def pays(sandbox: Sandbox, order_hash: str) -> object:
    return sandbox.customer.pay(order_hash)


def is_declined(sandbox: Sandbox, order_hash: str) -> object:
    return sandbox.customer.decline(order_hash)


@dataclass(frozen=True)
class Sale:
    """What is sold to whom. `customer`: a line that the till says, and what the customer does then; if the till dies
    before, the customer does it all the same."""

    name: str
    ends_in: State
    customer: tuple[tuple[str, Act], ...]
    amount: int = 1500
    cancels: bool = False
    gives_back: int = 0

    def __str__(self) -> str:
        return self.name


SALES = (
    Sale("paid", State.PAID, (("waiting", pays),)),
    Sale("declined then paid", State.PAID, (("waiting", is_declined), ("asked", pays))),
    Sale("cancelled then paid", State.PAID_LATE, (("asked", pays),), cancels=True),
    Sale("paid and given back", State.PAID, (("waiting", pays),), gives_back=600),
    Sale(
        "paid and given back, that answer lost",
        State.PAID,
        (("waiting", pays),),
        amount=SCENARIOS["refund-lost"].amount or 0,
        gives_back=600,
    ),
    Sale("answer lost then paid", State.PAID_LATE, (("asked", pays),), amount=SCENARIOS["answer-lost"].amount or 0),
)


@dataclass
class Run:
    """One sale at a till of its own: the points that it reached, where it was killed, and what was found after."""

    shop: Shop
    terminal: str
    opening: list[str] = field(default_factory=list)
    selling: list[str] = field(default_factory=list)
    killed_at: str | None = None

    @property
    def order_id(self) -> str:
        return f"{self.terminal}-sale"

    @property
    def points(self) -> list[str]:
        return self.opening + self.selling


class Town:
    """Sales side by side at one gateway. Any thread."""

    def __init__(self, sandbox: Sandbox, warm: Warm, folder: Path) -> None:
        self.sandbox = sandbox
        self.creates: Counter[str] = Counter()
        self._warm = warm
        self._folder = folder
        self._numbers = itertools.count(1)
        self._create = sandbox.books.create
        sandbox.books.create = self._count_create  # type: ignore[method-assign]

    def sell(self, sale: Sale, kill_at: str | None = None) -> Run:
        """Sells until the end, or until the till is killed; then the customer does what he still would."""
        terminal = f"till{next(self._numbers)}"
        run = Run(Shop(self.sandbox, self._folder / terminal), terminal)
        customer = list(sale.customer)
        plan = {"amount": sale.amount, "cancels": sale.cancels, "gives_back": sale.gives_back, "kill_at": kill_at}
        said: list[str] = []
        with self._warm.begin("sell", environment=self._environment(run), **plan) as till:
            for line in till:
                said.append(line)
                if line.startswith("point "):
                    (run.selling if "open" in said else run.opening).append(line.removeprefix("point "))
                elif line.startswith("killed "):
                    run.killed_at = line.removeprefix("killed ")
                elif customer and line == customer[0][0]:
                    customer.pop(0)[1](self.sandbox, run.shop.preorder(run.order_id).hash)
        assert run.killed_at is not None or said[-1] == "done", said
        preorder = self.sandbox.books.order(run.order_id)
        for _, act in customer if preorder is not None else ():
            act(self.sandbox, preorder.hash)
        return run

    def finish(self, run: Run) -> None:
        """Starts a till on the folder, and returns when it has found everything out."""
        with self._warm.begin("finish", environment=self._environment(run)) as till:
            said = list(till)
        assert said[-1] == "done", said

    def look_into_the_books(self, run: Run) -> State | None:
        """Fails unless the till's books say what the gateway's say, and nothing is left to do; the order's state."""
        preorder = self.sandbox.books.order(run.order_id)
        with closing(run.shop.journal()) as journal:
            order = journal.order(run.order_id)
            assert journal.unfinished() == []
            assert journal.owed() == []
        assert self.creates[run.order_id] <= 1
        if preorder is None:
            assert order is None or order.state not in RECEIVED
            return None if order is None else order.state
        assert order is not None, "the gateway has an order that the journal has not"
        assert (order.state in (State.PAID, State.PAID_LATE)) == (preorder.payment is not None)
        assert order.paid_amount == (None if preorder.payment is None else preorder.payment.amount)
        self._look_at_refunds(run, preorder)
        self._look_for_callbacks(run)
        return order.state

    def _look_at_refunds(self, run: Run, preorder: Preorder) -> None:
        """What the journal has as asked for went back, once; and nothing else did."""
        refunds = run.shop.refunds(run.order_id)
        assert all(refund.state is RefundState.ACCEPTED for refund in refunds)
        assert [refund.amount for refund in refunds] == [refund.amount for refund in preorder.refunds]
        assert run.shop.order(run.order_id).refunded == preorder.refunded

    def _look_for_callbacks(self, run: Run) -> None:
        """A callback that the relay said 200 to is in its store, whatever came after."""
        heard = {call.url.split("?")[0] for call in self.sandbox.callbacks.calls if call.status == 200}
        mine = {url.split("/")[-2] for url in heard if f"/{run.order_id}/" in url}
        with closing(sqlite3.connect(run.shop.settings().relay_store_path)) as store:
            kept = {outcome for (outcome,) in store.execute("SELECT outcome FROM events")}
        assert mine <= kept

    def _environment(self, run: Run) -> dict[str, str]:
        return run.shop.environment(POS_TERMINAL_ID=run.terminal)

    def _count_create(self, bill: Bill, scenario: Scenario) -> Preorder:
        self.creates[bill.merchant_order_id] += 1
        return self._create(bill, scenario)


@pytest.fixture(scope="module")
def town(warm: Warm, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    sandbox = Sandbox(clock=FrozenClock(), retry_after_s=(0.05, 0.2))
    sandbox.start()
    yield Town(sandbox, warm, tmp_path_factory.mktemp("town"))
    sandbox.stop()


@pytest.fixture(scope="module")
def whole_runs(town: Town) -> dict[Sale, Run]:
    """Each sale once with nobody killed, which tells the points."""
    with ThreadPoolExecutor(SIDE_BY_SIDE) as lanes:
        return dict(zip(SALES, lanes.map(town.sell, SALES), strict=True))


@pytest.mark.parametrize("sale", SALES, ids=str)
def test_a_sale_with_nobody_killed_ends_as_it_should(town: Town, whole_runs: dict[Sale, Run], sale: Sale) -> None:
    run = whole_runs[sale]
    town.look_into_the_books(run)
    assert run.shop.order(run.order_id).state is sale.ends_in
    assert {"write to journal", "POST /orders/v1/preorder/create"} <= {of.split(", ")[0][7:] for of in run.points}


def test_a_till_that_is_killed_at_any_point_while_it_opens_opens_the_next_time(
    town: Town, whole_runs: dict[Sale, Run], figure: Figure
) -> None:
    began = time.monotonic()
    found = cut_off_at_each(town, SALES[0], whole_runs[SALES[0]].opening)
    assert set(found) == {None}
    figure(f"crash matrix, opening: {_told(found, began)}")


@pytest.mark.parametrize("sale", SALES, ids=str)
def test_a_sale_whose_till_is_killed_at_any_point_is_in_the_books_as_the_gateway_has_it(
    town: Town, whole_runs: dict[Sale, Run], sale: Sale, figure: Figure
) -> None:
    began = time.monotonic()
    found = cut_off_at_each(town, sale, whole_runs[sale].selling)
    assert found[sale.ends_in] > 0
    figure(f"crash matrix, {sale}: {_told(found, began)}")


def cut_off_at_each(town: Town, sale: Sale, points: list[str]) -> Counter[State | None]:
    """Sells as often as there are points, each time to a till that dies there; how the orders stand in the end."""
    with ThreadPoolExecutor(SIDE_BY_SIDE) as lanes:
        return Counter(lanes.map(partial(_cut_off, town, sale), points))


def _cut_off(town: Town, sale: Sale, point: str) -> State | None:
    for _ in range(TRIES):
        run = town.sell(sale, kill_at=point)
        town.finish(run)
        state = town.look_into_the_books(run)
        if run.killed_at == point:
            return state
    raise AssertionError(f"{point!r} was not reached in {TRIES} runs")


def _told(found: Counter[State | None], began: float) -> str:
    ends = ", ".join(f"{count} {state or 'not begun'}" for state, count in found.most_common())
    return f"{found.total()} kills in {time.monotonic() - began:.1f} s: {ends}"
