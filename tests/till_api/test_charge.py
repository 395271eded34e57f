"""A till program hands over an amount and gets the result: once for a key, whatever is repeated or crashes."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import requests

from pos_app.order import State
from tests.shop import CALM, Shop
from tests.till_api.desk import Software, open_with_api


def test_a_till_program_hands_over_an_amount_and_learns_that_it_was_paid(shop: Shop, software: Software) -> None:
    begun = software.charge(1500, order="A-17", comment="латте")
    assert begun.status_code == 201
    order_id = begun.json()["order"]
    assert begun.headers["Location"] == f"/v1/charge/{order_id}"
    shown = software.until(order_id, "waiting")
    assert shown["url"]
    assert shown["payable"]
    assert shown["comment"] == "№ A-17 · латте"
    shop.pay(order_id)
    paid = software.until(order_id, "paid")
    assert (paid["amount"], paid["paid_amount"], paid["payable"]) == (1500, 1500, False)
    assert shop.order(order_id).state is State.PAID


def test_the_bill_at_the_gateway_ends_when_the_program_said(shop: Shop, software: Software) -> None:
    order_id = software.charge(700, timeout=45).json()["order"]
    assert software.until(order_id, "waiting")["timeout"] == 45
    assert shop.preorder(order_id).bill.timeout_s == 45


def test_without_a_time_of_its_own_an_order_gets_the_tills(shop: Shop, software: Software) -> None:
    assert software.charge(700).json()["timeout"] == 60


def test_a_request_that_is_repeated_is_the_same_charge(shop: Shop, software: Software) -> None:
    begun, again = software.charge(900, key="receipt-0001"), software.charge(900, key="receipt-0001")
    assert (begun.status_code, again.status_code) == (201, 200)
    assert begun.json()["order"] == again.json()["order"]
    software.until(begun.json()["order"], "waiting")
    assert [order.bill.amount for order in shop.sandbox.books.orders()] == [900]


def test_a_repetition_after_the_payment_charges_nobody_again(shop: Shop, software: Software) -> None:
    order_id = software.charge(900, key="receipt-0001").json()["order"]
    software.until(order_id, "waiting")
    shop.pay(order_id)
    software.until(order_id, "paid")
    again = software.charge(900, key="receipt-0001")
    assert (again.status_code, again.json()["state"]) == (200, "paid")
    assert len(list(shop.sandbox.books.orders())) == 1


def test_a_till_that_was_opened_again_knows_the_charge_by_its_key(shop: Shop) -> None:
    with open_with_api(shop) as before:
        order_id = before.charge(900, key="receipt-0001").json()["order"]
        before.until(order_id, "waiting")
        shop.pay(order_id)
        before.until(order_id, "paid")
    with open_with_api(shop) as after:
        again = after.charge(900, key="receipt-0001")
        assert (again.status_code, again.json()["order"], again.json()["state"]) == (200, order_id, "paid")
        assert after.order(order_id).json() == again.json()
    assert len(list(shop.sandbox.books.orders())) == 1


def test_a_dozen_requests_with_one_key_at_once_begin_one_order(shop: Shop, software: Software) -> None:
    answers: list[requests.Response] = []

    def ask() -> None:
        answers.append(software.charge(900, key="receipt-0001"))

    threads = [threading.Thread(target=ask) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answer.status_code for answer in answers) == [200] * 11 + [201]
    assert len({answer.json()["order"] for answer in answers}) == 1
    software.until(answers[0].json()["order"], "waiting")
    assert len(list(shop.sandbox.books.orders())) == 1


@pytest.mark.parametrize("other", [{"amount": 901}, {"comment": "чай"}, {"timeout": 30}])
def test_a_key_is_no_cover_for_another_charge(software: Software, other: dict[str, object]) -> None:
    software.charge(900, key="receipt-0001")
    refused = software.charge(**{"amount": 900, "key": "receipt-0001", **other})
    assert refused.status_code == 422
    assert refused.json()["name"] == "Idempotency-Key"
    assert refused.json()["value"] == "receipt-0001"


def test_while_another_customer_pays_nothing_is_begun(shop: Shop, software: Software) -> None:
    first = software.charge(900).json()["order"]
    software.until(first, "waiting")
    assert software.charge(100).status_code == 409
    shop.pay(first)
    software.until(first, "paid")
    assert [order.bill.amount for order in shop.sandbox.books.orders()] == [900]
    assert software.charge(100).status_code == 201


def test_a_customer_whom_the_cashier_serves_counts_as_well(software: Software) -> None:
    order_id = software.desk.show_qr(2500)
    assert software.charge(100).status_code == 409
    assert software.status()["till"] == "paying"
    assert software.status()["order"] is None, "the cashier's orders are nobody else's business"
    software.desk.till.cancel(order_id)
    software.desk.until(order_id, State.CANCELLED)
    assert software.charge(100).status_code == 201


def test_the_cashiers_own_orders_can_neither_be_read_nor_cancelled(software: Software) -> None:
    order_id = software.desk.show_qr(2500)
    assert software.order(order_id).status_code == 404
    assert software.cancel(order_id).status_code == 404
    assert software.order("till-1-api-00000000000000000000").status_code == 404


def test_a_customer_who_leaves_is_not_waited_for(software: Software) -> None:
    order_id = software.charge(900).json()["order"]
    software.until(order_id, "waiting")
    cancelled = software.cancel(order_id)
    assert (cancelled.status_code, cancelled.json()["state"]) == (200, "cancelled")
    assert software.cancel(order_id).status_code == 200
    assert software.status()["till"] == "idle"


def test_whoever_paid_after_it_was_cancelled_is_told_of(shop: Shop) -> None:
    with open_with_api(shop, CALM) as software:
        order_id = software.charge(900).json()["order"]
        software.until(order_id, "waiting")
        software.cancel(order_id)
        shop.pay(order_id)
        assert software.until(order_id, "paid_late")["paid_amount"] == 900


def test_cancelling_what_is_paid_changes_nothing(shop: Shop, software: Software) -> None:
    order_id = software.charge(900).json()["order"]
    software.until(order_id, "waiting")
    shop.pay(order_id)
    software.until(order_id, "paid")
    assert software.cancel(order_id).json()["state"] == "paid"


def test_no_change_between_two_questions_is_missed(software: Software) -> None:
    order_id = software.charge(900).json()["order"]
    software.until(order_id, "waiting")
    assert software.order(order_id, wait=60, known="creating").json()["state"] == "waiting"


def test_a_wait_without_news_ends_when_it_was_to(software: Software) -> None:
    order_id = software.charge(900).json()["order"]
    software.until(order_id, "waiting")
    assert software.order(order_id, wait=1, known="waiting").json()["state"] == "waiting"


def test_whoever_waits_is_answered_when_the_till_closes(shop: Shop) -> None:
    answers: list[requests.Response] = []
    with open_with_api(shop) as software:
        order_id = software.charge(900).json()["order"]
        software.until(order_id, "waiting")
        asked = threading.Event()

        def ask() -> None:
            asked.set()
            answers.append(software.order(order_id, wait=60, known="waiting"))

        thread = threading.Thread(target=ask)
        thread.start()
        asked.wait()
        # An answered question on another connection says that the server has read the one before it.
        software.status()
    thread.join()
    assert answers[0].json()["state"] == "waiting"


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another program holds the journal."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_while_the_journal_can_not_be_written_nothing_is_begun(shop: Shop, software: Software) -> None:
    software.desk.until_warm()
    with locked(shop.settings().journal_path):
        refused = software.charge(900, key="receipt-0001")
        assert (refused.status_code, refused.headers["Retry-After"]) == (503, "2")
        assert "journal" in refused.json()["error"]
        assert software.status()["journal"] == "stuck"
    assert shop.sandbox.books.calls["create"] == 0
    assert software.charge(900, key="receipt-0001").status_code == 201
    assert software.status()["journal"] == "ok"
