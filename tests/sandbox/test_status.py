"""*Status* tells the truth of the books, in each shape that the vendor has used."""

import pytest

from pos_app.sandbox import Sandbox
from tests.sandbox.conftest import Clock
from tests.sandbox.merchant import ORDER, PREORDER, Merchant, data_of, refusal_of


def pay(sandbox: Sandbox, amount: int | None = None) -> None:
    preorder = sandbox.books.order(ORDER)
    assert preorder is not None
    sandbox.customer.pay(preorder.hash, amount)


def test_an_unpaid_order_is_told_without_a_sum(merchant: Merchant) -> None:
    merchant.create()
    told = merchant.status()[ORDER]
    assert (told["is_paid"], told["amount"], told["cashback"]) == (False, None, None)
    assert isinstance(told["reference"], int)


def test_a_paid_order_is_told_with_the_sum_that_came_in(sandbox: Sandbox, merchant: Merchant) -> None:
    merchant.create()
    pay(sandbox, 1600)
    told = merchant.status()[ORDER]
    assert (told["is_paid"], told["amount"], told["cashback"]) == (True, 1600, 32)
    assert (told["balance_amount"], told["device"]) == (0, "ANDROID")
    assert "refund" not in told


def test_the_shape_of_2019_has_three_members(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = "status-2019"
    merchant.create()
    assert merchant.status() == {ORDER: {"is_paid": False, "amount": None, "cashback": None}}
    pay(sandbox)
    assert merchant.status() == {ORDER: {"is_paid": True, "amount": 1500, "cashback": 30}}


def test_the_oldest_shape_is_yes_or_no(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = "status-bool"
    merchant.create()
    assert merchant.status() == {ORDER: False}
    pay(sandbox)
    assert merchant.status() == {ORDER: True}


@pytest.mark.parametrize("names", [("[]", "[]"), ("[0]", "[1]"), ("[]", "[7]")])
def test_several_orders_are_told_at_once_however_they_are_numbered(merchant: Merchant, names: tuple[str, str]) -> None:
    merchant.create()
    merchant.create(merchant_order_id="till-1-8")
    fields = f"merchant_order_ids{names[0]}={ORDER}&merchant_order_ids{names[1]}=till-1-8"
    assert set(data_of(merchant.post(f"{PREORDER}/status", fields.encode()))) == {ORDER, "till-1-8"}


def test_an_unknown_order_is_left_out(merchant: Merchant) -> None:
    merchant.create()
    assert set(merchant.status(ORDER, "till-1-404")) == {ORDER}
    assert merchant.status("till-1-404") == {}


def test_an_order_that_expired_is_unpaid(merchant: Merchant, clock: Clock) -> None:
    merchant.create(timeout=60)
    clock.now += 61
    assert merchant.status()[ORDER]["is_paid"] is False


@pytest.mark.parametrize("fields", [{}, {"merchant_order_ids": ORDER}, {"merchant_order_ids[]": ""}])
def test_status_of_no_order_is_refused(aloof: Merchant, fields: dict[str, object]) -> None:
    assert refusal_of(aloof.post(f"{PREORDER}/status", fields))[:2] == (422, 422)
