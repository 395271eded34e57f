"""`pos-app refund`: money goes back by a command, with the window's rules and the contract's exit status."""

import io

import pytest

from pos_app.money import format_tenge
from pos_app.people import Role
from pos_app.refund import RefundState
from tests.commands.conftest import Run
from tests.shop import CALM, Shop


def sold(shop: Shop, amount: int = 1500) -> str:
    with shop.open(CALM) as desk:
        return desk.sell(amount)


def given_back(shop: Shop, order_id: str) -> list[int]:
    return [refund.amount for refund in shop.preorder(order_id).refunds]


def test_a_part_goes_back_and_then_the_rest(shop: Shop, pos_app: Run) -> None:
    order_id = sold(shop)
    first = pos_app("refund", order_id, "1000", env=shop.environment())
    assert (first.status, first.err) == (0, "")
    assert first.out == f"The gateway accepted the refund of {format_tenge(1000)} for order No. 1.\n"
    assert pos_app("refund", "1", "500", "--reason", "goods").status == 0
    assert given_back(shop, order_id) == [1000, 500]
    assert [refund.reason for refund in shop.refunds(order_id)] == ["other", "goods"]


def test_more_than_is_left_ends_with_2_and_says_what_is_left(shop: Shop, pos_app: Run) -> None:
    order_id = sold(shop)
    assert pos_app("refund", order_id, "1000", env=shop.environment()).status == 0
    ended = pos_app("refund", order_id, "501")
    assert (ended.status, ended.out) == (2, "")
    assert format_tenge(500) in ended.err
    assert given_back(shop, order_id) == [1000]


@pytest.mark.parametrize("named", ["till-1-nobody", "999", "x"])
def test_an_order_that_nobody_knows_is_named_with_what_was_expected(shop: Shop, pos_app: Run, named: str) -> None:
    sold(shop)
    ended = pos_app("refund", named, "100", env=shop.environment())
    assert ended.status == 2
    assert f"ORDER: '{named}'; expected the ID or the number" in ended.err


def test_an_order_is_found_without_the_terminals_name(shop: Shop, pos_app: Run) -> None:
    order_id = sold(shop)
    assert pos_app("refund", order_id.removeprefix("till-1-"), "1", env=shop.environment()).status == 0


def test_an_order_that_was_not_paid_ends_with_2(shop: Shop, pos_app: Run) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.show_qr()
    assert pos_app("refund", order_id, "100", env=shop.environment()).status == 2


def test_what_the_gateway_refuses_ends_with_1_and_its_words(shop: Shop, pos_app: Run) -> None:
    order_id = sold(shop)
    shop.sandbox.books.refund(order_id, 1000, "elsewhere")
    ended = pos_app("refund", order_id, "1500", env=shop.environment())
    assert ended.status == 1
    assert "Можно вернуть не больше 500" in ended.err


def test_a_gateway_out_of_reach_ends_with_3_and_nothing_went_back(shop: Shop, pos_app: Run) -> None:
    order_id = sold(shop)
    shop.sandbox.stop()
    assert pos_app("refund", order_id, "100", env=shop.environment()).status == 3
    assert [refund.state for refund in shop.refunds(order_id)] == [RefundState.REFUSED]


def test_where_people_are_set_up_a_pin_is_needed(shop: Shop, pos_app: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with shop.open(CALM) as desk:
        desk.hire("Мәдина", pin="2580")
        desk.hire("Айгерим", Role.CASHIER, "1379")
        order_id = desk.sell()
    without = pos_app("refund", order_id, "100", env=shop.environment())
    assert (without.status, "--pin: missing" in without.err) == (2, True)
    wrong = pos_app("refund", order_id, "100", "--pin", "1379")
    assert (wrong.status, "PIN is wrong" in wrong.err) == (2, True)
    assert given_back(shop, order_id) == []
    monkeypatch.setattr("sys.stdin", io.StringIO("2580\n"))
    assert pos_app("refund", order_id, "100", "--pin", "-").status == 0
    assert [refund.by for refund in shop.refunds(order_id)] == ["Мәдина"]


def test_beside_an_open_till_it_says_so(shop: Shop, pos_app: Run) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.sell()
        ended = pos_app("refund", order_id, "100", env=shop.environment())
    assert (ended.status, "is in use by process" in ended.err) == (2, True)
    assert given_back(shop, order_id) == []


@pytest.mark.parametrize("arguments", [("1", "0"), ("1", "1.5"), ("1",), ("1", "10", "--reason", "none")])
def test_bad_arguments_end_with_2(shop: Shop, pos_app: Run, arguments: tuple[str, ...]) -> None:
    assert pos_app("refund", *arguments, env=shop.environment()).status == 2
