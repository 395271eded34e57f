"""Whatever becomes of *refund* on its way, the money goes back once, and the journal says so in the end."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from pos_app.refund import RefundState
from pos_app.sandbox import Sandbox
from pos_app.sandbox.faults import Fault
from pos_app.sandbox.scenario import Befalls, Scenario
from pos_app.sandbox.scenarios import SCENARIOS
from pos_app.till.messages import RefundChanged
from tests.shop import CALM, Desk, Shop

ROWS: Final = [row for row in SCENARIOS.values() if row.befalls is Befalls.REFUND]
SURELY_NOT_DONE: Final = frozenset({Fault.REFUSED, Fault.UNAUTHORISED})
"""Faults after which the till knows at once that nothing went back."""


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    made = Sandbox(retry_after_s=(0.05,) * 10, time_scale=0.02)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def shop(sandbox: Sandbox, tmp_path: Path) -> Shop:
    return Shop(sandbox, tmp_path / "shop")


def until_accepted(desk: Desk, order_id: str) -> str:
    """A cashier who asks anew after each refusal; the key of the refund that the gateway took."""
    while True:
        key = desk.give_back(order_id, 700)
        settled = desk.ear.until(RefundChanged, lambda told, key=key: told.refund.key == key and told.refund.ended_at)
        if settled.refund.state is RefundState.ACCEPTED:
            return key


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_money_goes_back_once_whatever_becomes_of_the_request(shop: Shop, row: Scenario) -> None:
    with shop.open(CALM, max_amount=10_000_000) as desk:
        order_id = desk.sell(row.amount or 0)
        key = desk.give_back(order_id, 700)
        if row.refund in SURELY_NOT_DONE:
            desk.until_refund(key, RefundState.REFUSED)
            assert shop.preorder(order_id).refunds == ()
            key = until_accepted(desk, order_id)
        desk.until_refund(key, RefundState.ACCEPTED)
    assert [refund.key for refund in shop.preorder(order_id).refunds] == [key]
    assert shop.order(order_id).refunded == 700


@pytest.mark.parametrize("name", ["refund-lost", "refund-500", "refund-truncated"])
def test_meanwhile_it_is_uncertain_and_says_when_it_is_sent_again(shop: Shop, name: str) -> None:
    with shop.open(CALM, max_amount=10_000_000) as desk:
        order_id = desk.sell(SCENARIOS[name].amount or 0)
        key = desk.give_back(order_id, 700)
        desk.until_refund(key, RefundState.UNCERTAIN)
        desk.until_refund(key, RefundState.ACCEPTED)
    assert shop.events(order_id)[-3:] == ["refund_asked", "refund_uncertain", "refunded"]


def test_an_uncertain_refund_is_settled_by_status_where_the_gateway_answers_no_more_requests(shop: Shop) -> None:
    with shop.open(CALM, max_amount=10_000_000) as desk:
        order_id = desk.sell(SCENARIOS["refund-lost"].amount or 0)
        shop.sandbox.books.refund(order_id, 700, "its-answer-was-lost")
        shop.sandbox.scenario = "normal"
        key = desk.give_back(order_id, 700)
        desk.until_refund(key, RefundState.UNCERTAIN)
        desk.till.check(order_id)
        assert desk.until_refund(key, RefundState.ACCEPTED).amount == 700
