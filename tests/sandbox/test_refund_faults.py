"""What each fault of *refund* looks like on the wire, and whether the money had gone back."""

from collections.abc import Callable

import pytest
import requests

from pos_app.gateway.client import Deadlines
from pos_app.sandbox import Sandbox
from pos_app.sandbox.faults import Fault
from pos_app.sandbox.scenario import Befalls
from pos_app.sandbox.scenarios import SCENARIOS
from tests.sandbox.conftest import TIME_SCALE, Clock
from tests.sandbox.merchant import ORDER, PREORDER, Merchant, data_of, refusal_of
from tests.sandbox.test_faults import SEEN

REFUND = f"{PREORDER}/refund"
KEY = "0b6e3b35-175a-43ca-8b51-46199061adc6"
ROWS = [row for row in SCENARIOS.values() if row.befalls is Befalls.REFUND]
SPOILT = [row.name for row in ROWS if row.refund is not Fault.NONE]
CUT = {Fault.UNHEARD, Fault.LOST, Fault.RESET}


def has_no_type_of_ours(answer: requests.Response) -> bool:
    made = answer.json()["data"]["refund_request"]
    return not isinstance(made["id"], int) and not isinstance(made["amount"], int)


LOOKS: dict[Fault, tuple[int, Callable[[requests.Response], bool]]] = {
    **SEEN,
    Fault.REFUSED: (422, lambda answer: refusal_of(answer) == (422, 1009, "Возврат отклонён банком")),
    Fault.WRONG_TYPES: (200, has_no_type_of_ours),
}


@pytest.fixture
def paid(merchant: Merchant) -> Merchant:
    """A merchant with one order that was paid, 1500 tenge."""
    return paid_order(merchant)


def paid_order(merchant: Merchant, amount: int = 1500, order_id: str = ORDER) -> Merchant:
    merchant.create(amount=amount, merchant_order_id=order_id)
    preorder = merchant.sandbox.books.order(order_id)
    assert preorder is not None
    merchant.sandbox.customer.pay(preorder.hash)
    return merchant


def in_the_books(sandbox: Sandbox) -> int:
    preorder = sandbox.books.order(ORDER)
    assert preorder is not None
    return preorder.refunded


def told(merchant: Merchant) -> int:
    return int(merchant.status()[ORDER].get("refund", {}).get("refunded_amount", 0))


def ask(merchant: Merchant, key: str = KEY) -> requests.Response:
    headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Idempotency-Key": key}
    fields = {"merchant_order_id": ORDER, "amount": "500"}
    url = merchant.sandbox.url + REFUND
    return merchant.session.post(url, fields, headers=headers, allow_redirects=False, timeout=10)


def goes_wrong(merchant: Merchant, fault: Fault) -> None:
    """One refund whose answer is spoilt by the fault; fails where it is not."""
    if fault in CUT:
        with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
            ask(merchant)
        return
    status, looks = LOOKS[fault]
    answer = ask(merchant)
    assert answer.status_code == status
    assert looks(answer)


@pytest.mark.parametrize("name", SPOILT)
def test_refund_goes_wrong_as_its_row_says(sandbox: Sandbox, paid: Merchant, name: str) -> None:
    fault = SCENARIOS[name].refund
    sandbox.scenario = name
    goes_wrong(paid, fault)
    assert in_the_books(sandbox) == (500 if fault.leaves_it_done else 0)
    assert told(paid) == in_the_books(sandbox)


@pytest.mark.parametrize("name", SPOILT)
def test_the_same_key_gets_its_answer_when_the_row_has_struck_often_enough_and_the_money_goes_back_once(
    sandbox: Sandbox, paid: Merchant, name: str
) -> None:
    row = SCENARIOS[name]
    sandbox.scenario = name
    for _ in range(row.hits):
        goes_wrong(paid, row.refund)
    made = data_of(ask(paid))["refund_request"]
    assert (made["amount"], made["idempotency_key"]) == (500, KEY)
    assert in_the_books(sandbox) == told(paid) == 500
    assert sandbox.strikes.of(ORDER) == row.hits


def test_a_slow_refund_is_done_at_once_and_answered_once_late(sandbox: Sandbox, paid: Merchant, clock: Clock) -> None:
    sandbox.scenario = "refund-slow"
    late = ask(paid)
    assert late.elapsed.total_seconds() >= SCENARIOS["refund-slow"].refund_delay_s * TIME_SCALE
    assert data_of(late) == data_of(ask(paid))
    assert in_the_books(sandbox) == 500
    assert sandbox.strikes.of(ORDER) == 1


def test_a_till_does_not_wait_for_a_slow_refund() -> None:
    assert SCENARIOS["refund-slow"].refund_delay_s > Deadlines().refund


def test_a_slow_refund_is_in_the_books_before_its_answer_comes(sandbox: Sandbox, paid: Merchant) -> None:
    sandbox.scenario = "refund-slow"
    with pytest.raises(requests.ReadTimeout):
        paid.session.post(
            sandbox.url + REFUND,
            {"merchant_order_id": ORDER, "amount": "500"},
            headers={"X-Idempotency-Key": KEY, "Content-Type": "application/x-www-form-urlencoded"},
            timeout=SCENARIOS["refund-slow"].refund_delay_s * TIME_SCALE / 4,
        )
    assert in_the_books(sandbox) == 500


def test_status_shows_a_refund_late(sandbox: Sandbox, paid: Merchant, clock: Clock) -> None:
    sandbox.scenario = "refund-shows-late"
    data_of(ask(paid))
    assert in_the_books(sandbox) == 500
    assert (told(paid), told(paid)) == (0, 0)
    assert paid.status()[ORDER]["is_paid"] is True
    clock.now += SCENARIOS["refund-shows-late"].refund_lag_s * TIME_SCALE
    assert told(paid) == 500
    assert sandbox.strikes.of(ORDER) == 3


def test_status_shows_a_late_refund_never_at_the_first_question(sandbox: Sandbox, paid: Merchant, clock: Clock) -> None:
    sandbox.scenario = "refund-shows-late"
    data_of(ask(paid))
    clock.now += 3600
    assert (told(paid), told(paid)) == (0, 500)


def test_an_amount_chooses_the_fault_of_its_own_orders_refund_alone(sandbox: Sandbox, merchant: Merchant) -> None:
    paid_order(merchant, 1500, "plain")
    amount = SCENARIOS["refund-500"].amount
    assert amount is not None
    paid_order(merchant, amount)
    assert data_of(merchant.refund(500, order_id="plain"))
    assert ask(merchant).status_code == 500
    assert in_the_books(sandbox) == 500


@pytest.mark.parametrize("name", SPOILT)
def test_what_can_not_be_given_back_is_refused_for_its_own_reason(sandbox: Sandbox, paid: Merchant, name: str) -> None:
    """A fault hides no mistake of the merchant's, and strikes no order that there is not."""
    sandbox.scenario = name
    assert refusal_of(paid.refund(1, order_id="unknown"))[:2] == (404, 1003)
    assert refusal_of(paid.refund(0))[:2] == (422, 422)
    assert sandbox.strikes.of(ORDER) == 0


@pytest.mark.parametrize("name", [row.name for row in ROWS])
def test_the_sale_before_goes_well(sandbox: Sandbox, merchant: Merchant, name: str) -> None:
    sandbox.scenario = name
    told = paid_order(merchant).status()[ORDER]
    assert (told["is_paid"], told["amount"]) == (True, 1500)
    assert SCENARIOS[name].ends_in == "paid"
    assert sandbox.strikes.of(ORDER) == 0
