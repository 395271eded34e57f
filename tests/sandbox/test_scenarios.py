"""Each behaviour by name does what its row says, to the gateway's clients and to the payer."""

import base64
import time
from dataclasses import replace
from itertools import count

import pytest
import requests

from pos_app.order import ENDED, State
from pos_app.sandbox import Sandbox
from pos_app.sandbox.scenarios import SCENARIOS, scenario_named
from tests.relay.neighbours import wait_until
from tests.sandbox.conftest import TIME_SCALE
from tests.sandbox.merchant import ORDER, PREORDER, Merchant, Shop, data_of, refusal_of

CREATE = f"{PREORDER}/create"


def order_hash(merchant: Merchant, **changes: object) -> str:
    return merchant.pay_url(**changes).rpartition("/")[2]


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_row_names_the_state_in_which_a_tills_order_ends(name: str) -> None:
    assert State(SCENARIOS[name].ends_in) in ENDED
    assert SCENARIOS[name].description.endswith(".")


def test_an_unknown_name_is_refused_with_the_names_there_are(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="'sunny': expected one of normal, slow, down, "):
        scenario_named("sunny")
    with pytest.raises(ValueError, match="'sunny'"):
        sandbox.scenario = "sunny"  # type: ignore[assignment]
    with pytest.raises(ValueError, match="'sunny'"):
        Sandbox(scenario="sunny")
    assert sandbox.scenario.name == "normal"


def test_slow_answers_take_their_time(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = "slow"
    begun = time.monotonic()
    merchant.create()
    assert 3 * TIME_SCALE <= time.monotonic() - begun < 2


def test_a_slow_answer_does_not_hold_up_the_end(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = replace(SCENARIOS["slow"], answer_delay_s=3600 / TIME_SCALE)
    with pytest.raises(requests.ReadTimeout):
        merchant.session.get(f"{sandbox.url}{PREORDER}/availability", timeout=0.1)
    begun = time.monotonic()
    sandbox.stop()
    assert time.monotonic() - begun < 3


def test_decline_lets_every_attempt_fail(sandbox: Sandbox, merchant: Merchant, shop: Shop) -> None:
    sandbox.scenario = "decline"
    paying = order_hash(merchant, failed_postlink=f"{shop.url}/failed")
    sandbox.customer.pay(paying)
    sandbox.customer.pay(paying, 1500)
    assert len(shop.until_calls(2)) == 2
    assert not merchant.status()[ORDER]["is_paid"]


def test_answer_lost_creates_the_order_and_cuts_the_line(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = "answer-lost"
    with pytest.raises(requests.ConnectionError):
        merchant.create()
    assert merchant.status() == {ORDER: {"is_paid": False, "amount": None, "cashback": None, "reference": 70000001}}


def test_refuse_creates_nothing(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = "refuse"
    assert refusal_of(merchant.post(CREATE, merchant.bill()))[:2] == (422, 1004)
    assert sandbox.books.orders() == ()


def test_unavailable_says_so_and_creates_nothing(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = "unavailable"
    answer = merchant.session.get(f"{sandbox.url}{PREORDER}/availability", timeout=5)
    assert data_of(answer) == {"available": False}
    assert refusal_of(merchant.post(CREATE, merchant.bill()))[:2] == (503, 400)
    assert sandbox.books.orders() == ()


@pytest.mark.parametrize(("name", "calls"), [("no-callback", 0), ("normal", 1), ("double-callback", 2)])
def test_callbacks_come_as_often_as_the_scenario_says(
    sandbox: Sandbox, merchant: Merchant, shop: Shop, name: str, calls: int
) -> None:
    sandbox.scenario = name
    paying = order_hash(merchant, postlink=f"{shop.url}/paid")
    sandbox.customer.pay(paying)
    sandbox.callbacks.send(f"{shop.url}/last")
    assert shop.until_calls(calls + 1)[-1] == "/last"
    assert len(shop.calls) == calls + 1
    assert merchant.status()[ORDER]["is_paid"]


def test_late_callbacks_come_after_their_delay(sandbox: Sandbox, merchant: Merchant, shop: Shop) -> None:
    sandbox.scenario = "late-callback"
    paying = order_hash(merchant, postlink=f"{shop.url}/paid")
    begun = time.monotonic()
    sandbox.customer.pay(paying)
    shop.until_calls(1)
    assert time.monotonic() - begun >= 10 * TIME_SCALE


def test_wrong_amount_takes_100_tenge_more(sandbox: Sandbox, merchant: Merchant, shop: Shop) -> None:
    sandbox.scenario = "wrong-amount"
    sandbox.customer.pay(order_hash(merchant, postlink=f"{shop.url}/paid"))
    assert "&amount=1600&" in shop.until_calls(1)[0]
    assert merchant.status()[ORDER]["amount"] == 1600


def test_down_answers_everything_with_a_proxys_page(sandbox: Sandbox, merchant: Merchant) -> None:
    url = merchant.pay_url()
    sandbox.scenario = "down"
    for answer in (
        merchant.post(CREATE, merchant.bill(merchant_order_id="till-1-8")),
        merchant.session.get(f"{sandbox.url}{PREORDER}/availability", timeout=5),
        merchant.session.get(url, timeout=5),
        merchant.session.post(f"{url}/pay", timeout=5),
    ):
        assert (answer.status_code, answer.headers["content-type"]) == (503, "text/html; charset=utf-8")
    assert len(sandbox.books.orders()) == 1
    assert sandbox.books.paid_orders() == ()


def test_image_only_sends_the_picture_and_no_link(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = "image-only"
    made = merchant.create(image_size=300)
    assert set(made) == {"preorder_id", "qr_image_base_64"}
    assert base64.b64decode(made["qr_image_base_64"].partition(",")[2]).startswith(b"\x89PNG")
    assert set(merchant.create(merchant_order_id="till-1-8")) == {"preorder_id"}


def test_an_orders_fate_is_settled_when_it_is_created(sandbox: Sandbox, merchant: Merchant) -> None:
    paying = order_hash(merchant)
    sandbox.scenario = "decline"
    sandbox.customer.pay(paying)
    assert merchant.status()[ORDER]["is_paid"]


def test_the_simulated_customer_pays_by_itself(shop: Shop) -> None:
    with_customer = Sandbox(autopay_s=0.05)
    with_customer.start()
    merchant = Merchant(with_customer)
    try:
        merchant.create(postlink=f"{shop.url}/paid")
        shop.until_calls(1)
        assert [preorder.bill.merchant_order_id for preorder in with_customer.books.paid_orders()] == [ORDER]
    finally:
        merchant.session.close()
        with_customer.stop()


def test_the_simulated_customer_who_comes_too_late_pays_nothing(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    # Time flies: whenever the sandbox looks, another thousand seconds are over.
    with_customer = Sandbox(autopay_s=0.01, clock=count(0, 1000).__next__)
    with_customer.start()
    merchant = Merchant(with_customer)
    try:
        merchant.create(timeout=60)
        wait_until(lambda: "the simulated customer did not pay: Срок оплаты заказа истёк" in caplog.text)
        assert with_customer.books.paid_orders() == ()
    finally:
        merchant.session.close()
        with_customer.stop()
