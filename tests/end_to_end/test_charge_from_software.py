"""The shop's own software charges over the API: the window shows it as if the cashier had typed it."""

from uuid import uuid4

import pytest
import requests
from pytestqt.plugin import QtBot

from pos_app.window.ending.outcome import Kind
from tests.end_to_end.counter import WAIT_MS, Counter, Till, decline, pay
from tests.till_api.desk import KEY

HEADERS = {"Authorization": f"Bearer {KEY}"}


@pytest.fixture
def till(counter: Counter, qtbot: QtBot) -> Till:
    opened = counter.open(api_port=1, api_key=KEY)
    qtbot.waitUntil(lambda: opened.bridge._till is not None, timeout=WAIT_MS)
    return opened


def charge(till: Till, amount: int) -> str:
    answer = requests.post(
        f"{till.api_url}/v1/charge",
        json={"amount": amount, "order": "A-17"},
        headers={**HEADERS, "Idempotency-Key": str(uuid4())},
        timeout=10,
    )
    assert answer.status_code == 201, answer.text
    return str(answer.json()["order"])


def state_of(till: Till, order_id: str) -> str:
    return str(requests.get(f"{till.api_url}/v1/charge/{order_id}", headers=HEADERS, timeout=10).json()["state"])


def test_the_qr_stands_on_the_screen_and_both_sides_learn_of_the_payment(counter: Counter, till: Till) -> None:
    order_id = charge(till, 2450)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    assert till.window.ending.ending is not None
    assert state_of(till, order_id) == "paid"
    assert [order.bill.amount for order in counter.orders] == [2450]


def test_an_amount_that_was_being_typed_gives_way(till: Till) -> None:
    till.type("999")
    charge(till, 2450)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)


def test_a_page_that_the_cashier_looks_at_gives_way(till: Till, qtbot: QtBot) -> None:
    till.window.office.open_history()
    assert till.window.page is not till.window.desk
    charge(till, 2450)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)


def test_the_next_customer_need_not_wait_until_the_ending_before_is_put_away(counter: Counter, till: Till) -> None:
    first = charge(till, 1000)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    second = charge(till, 2000)
    pay(till.wait_for_code())
    till.wait_for_ending(Kind.PAID)
    assert first != second
    assert [order.bill.amount for order in counter.orders] == [1000, 2000]


def test_a_failed_attempt_leaves_the_code_on_the_screen(till: Till) -> None:
    order_id = charge(till, 2450)
    code = till.wait_for_code()
    decline(code)
    assert till.wait_for_code() == code
    pay(code)
    till.wait_for_ending(Kind.PAID)
    assert state_of(till, order_id) == "paid"


def test_the_software_learns_that_the_cashier_serves_somebody(till: Till) -> None:
    till.charge(500)
    code = till.wait_for_code()
    busy = requests.post(
        f"{till.api_url}/v1/charge",
        json={"amount": 1},
        headers={**HEADERS, "Idempotency-Key": str(uuid4())},
        timeout=10,
    )
    assert busy.status_code == 409
    pay(code)
    till.wait_for_ending(Kind.PAID)
