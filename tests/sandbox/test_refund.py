"""*Refund* gives back once for a key, and never more than came in."""

import threading
from uuid import uuid4

import pytest

from tests.sandbox.merchant import ORDER, PREORDER, Merchant, data_of, refusal_of

A_KEY = "0b6e3b35-175a-43ca-8b51-46199061adc6"


@pytest.fixture
def paid(merchant: Merchant) -> Merchant:
    """A merchant with one order that was paid, 1500 tenge."""
    merchant.create()
    preorder = merchant.sandbox.books.order(ORDER)
    assert preorder is not None
    merchant.sandbox.customer.pay(preorder.hash)
    return merchant


def refunded(merchant: Merchant) -> int:
    return int(merchant.status()[ORDER].get("refund", {}).get("refunded_amount", 0))


def test_a_refund_is_accepted_and_status_shows_it(paid: Merchant) -> None:
    key = str(uuid4())
    made = data_of(paid.refund(500, key))["refund_request"]
    assert (made["amount"], made["requested_amount"], made["idempotency_key"]) == (500, 500, key)
    assert (made["commission_amount"], made["cashback_amount"], made["comment"]) == (0, 10, None)
    assert isinstance(made["id"], int)
    assert paid.status()[ORDER]["refund"] == {"refunded_amount": 500, "refunded_cashback": 10}


def test_a_repeat_with_the_same_key_is_the_same_refund(paid: Merchant) -> None:
    key = str(uuid4())
    assert paid.refund(500, key).json() == paid.refund(500, key).json()
    assert refunded(paid) == 500


def test_repeats_at_the_same_moment_refund_once(paid: Merchant) -> None:
    key = str(uuid4())
    threads = [threading.Thread(target=paid.refund, args=(500, key)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert refunded(paid) == 500


def test_another_key_is_another_refund(paid: Merchant) -> None:
    first, second = (data_of(paid.refund(750))["refund_request"]["id"] for _ in range(2))
    assert first != second
    assert refunded(paid) == 1500


def test_a_key_that_served_another_refund_is_refused(paid: Merchant) -> None:
    key = str(uuid4())
    data_of(paid.refund(500, key))
    assert refusal_of(paid.refund(501, key))[:2] == (409, 1007)
    assert refunded(paid) == 500


def test_more_than_is_left_is_refused(paid: Merchant) -> None:
    data_of(paid.refund(1000))
    assert refusal_of(paid.refund(501)) == (422, 1006, "Можно вернуть не больше 500")
    assert refunded(paid) == 1000


def test_what_was_never_paid_cannot_be_given_back(merchant: Merchant) -> None:
    merchant.create()
    assert refusal_of(merchant.refund(1))[:2] == (409, 1005)


def test_an_unknown_order_cannot_be_refunded(aloof: Merchant) -> None:
    assert refusal_of(aloof.refund(1))[:2] == (404, 1003)


@pytest.mark.parametrize("key", ["", "1", A_KEY.replace("-4", "-1"), "{" + A_KEY + "}", A_KEY.replace("-", "")])
def test_a_key_that_is_no_uuid_of_version_4_is_refused(aloof: Merchant, key: str) -> None:
    fields = {"merchant_order_id": ORDER, "amount": 1}
    refused = refusal_of(aloof.post(f"{PREORDER}/refund", fields, **{"X-Idempotency-Key": key}))
    assert refused[:2] == (422, 422)
    assert "X-Idempotency-Key" in refused[2]


@pytest.mark.parametrize("amount", ["", "0", "-1", "1.5", "x"])
def test_a_bad_amount_is_refused(aloof: Merchant, amount: str) -> None:
    status, code, message = refusal_of(aloof.refund(amount))
    assert (status, code) == (422, 422)
    assert "amount" in message
