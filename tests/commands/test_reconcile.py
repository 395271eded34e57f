"""`pos-app reconcile`: a day's orders against the gateway's books, alone and beside a running till."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pos_app.commands import reconcile
from pos_app.order import State
from pos_app.till.opening import DataFolderLock
from tests.commands.conftest import Ended, Run
from tests.peers import closed_port
from tests.shop import CALM, Shop
from tests.till.ledger import a_bad_day, pay, sell, write_ended

MEMBERS = ["order", "till", "gateway", "done"]
LOOK = "nothing: a person must look"


def told(ended: Ended) -> dict[str, dict[str, Any]]:
    rows = json.loads(ended.out)
    assert all(list(row) == MEMBERS for row in rows)
    return {row["order"]: row for row in rows}


def test_each_difference_is_printed_with_what_was_done_about_it(shop: Shop, pos_app: Run) -> None:
    orders = a_bad_day(shop)
    ended = pos_app("reconcile", "--day", "today", "--json", env=shop.environment())
    assert (ended.status, ended.err) == (1, "")
    names = {order_id: name for name, order_id in orders.items()}
    assert {names[order]: tuple(row.values())[1:] for order, row in told(ended).items()} == {
        "closed": ("closed", "paid 300", "recorded as paid_late 300"),
        "unseen": ("paid 400", "not paid", LOOK),
        "other": ("paid 499", "paid 500", LOOK),
        "refund": ("paid 600", "paid 600, refunded 250", "recorded as paid 600, refunded 250"),
        "less": ("paid 700, refunded 70", "paid 700", LOOK),
    }
    assert shop.order(orders["closed"]).state is State.PAID_LATE
    assert shop.events(orders["closed"])[-1] == "status_paid"


def test_without_a_difference_the_status_is_0(shop: Shop, pos_app: Run) -> None:
    (order_id,) = sell(shop, 1500)
    ended = pos_app("reconcile", env=shop.environment())
    assert (ended.status, ended.out, ended.err) == (0, "1 orders asked about, no differences\n", "")
    assert pos_app("reconcile", "--json").out == "[]\n"
    assert shop.order(order_id).state is State.WAITING


def test_people_get_a_line_for_each_difference(shop: Shop, pos_app: Run) -> None:
    (order_id,) = sell(shop, 1500)
    write_ended(shop, order_id, State.PAID, paid_amount=1500)
    ended = pos_app("reconcile", env=shop.environment())
    assert ended.status == 1
    assert ended.out.splitlines() == [
        f"{order_id}  till: paid 1500  gateway: not paid  done: {LOOK}",
        "1 orders asked about, 1 difference",
    ]


def test_an_order_that_the_gateway_does_not_know_is_unknown(shop: Shop, pos_app: Run) -> None:
    shop.sandbox.scenario = "answer-lost"
    with shop.open(CALM) as desk:
        desk.until_warm()
        order_id = desk.charge()
        desk.until(order_id, State.UNCERTAIN)
    shop.sandbox.books._hash_of.pop(order_id)
    write_ended(shop, order_id, State.PAID, paid_amount=1500)
    shop.sandbox.scenario = "normal"
    assert told(pos_app("reconcile", "--json", env=shop.environment()))[order_id]["gateway"] == "unknown"


def test_another_day_is_another_days_orders(shop: Shop, pos_app: Run) -> None:
    (order_id,) = sell(shop, 1500)
    yesterday = datetime.now(UTC) - timedelta(days=1)
    write_ended(shop, order_id, State.CLOSED, created_at=yesterday)
    pay(shop, order_id)
    environment = shop.environment()
    assert pos_app("reconcile", "--day", "today", env=environment).status == 0
    assert pos_app("reconcile", "--day", f"{yesterday.astimezone():%Y-%m-%d}", env=environment).status == 1
    assert pos_app("reconcile", "--day", "yesterday", env=environment).status == 0


def test_a_running_till_records_what_was_found(shop: Shop, pos_app: Run) -> None:
    orders = a_bad_day(shop)
    with shop.open(CALM) as desk:
        ended = pos_app("reconcile", "--json", env=shop.environment())
        desk.until(orders["closed"], State.PAID_LATE)
    rows = told(ended)
    assert ended.status == 1
    assert rows[orders["closed"]]["done"] == "recorded as paid_late 300"
    assert rows[orders["refund"]]["done"] == "recorded as paid 600, refunded 250"
    assert rows[orders["other"]]["done"] == LOOK


def test_a_till_that_is_busy_does_it_later(shop: Shop, pos_app: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconcile, "_TILL_RECORDS_WITHIN_S", 0.05)
    (order_id,) = sell(shop, 1500)
    write_ended(shop, order_id, State.CLOSED)
    pay(shop, order_id)
    lock = DataFolderLock(shop.folder)
    lock.take()
    try:
        ended = pos_app("reconcile", "--json", env=shop.environment())
    finally:
        lock.release()
    done = told(ended)[order_id]["done"]
    assert done == "handed over to the running till, which asks the gateway and records it"
    assert shop.order(order_id).state is State.CLOSED
    with shop.open(CALM) as desk:
        desk.until(order_id, State.PAID_LATE)


def test_a_gateway_that_can_not_be_reached_ends_with_3(shop: Shop, pos_app: Run) -> None:
    sell(shop, 1500)
    away = shop.environment(POS_GATEWAY_URL=f"http://127.0.0.1:{closed_port()}")
    ended = pos_app("reconcile", "--json", env=away)
    assert (ended.status, ended.out) == (3, "[]\n")
    assert ended.err.startswith("pos-app: gateway: ")


def test_a_shop_that_has_sold_nothing_has_nothing_to_compare(shop: Shop, pos_app: Run) -> None:
    ended = pos_app("reconcile", env=shop.environment())
    assert (ended.status, ended.out) == (0, "0 orders asked about, no differences\n")
    assert not shop.settings().journal_path.exists()


def test_a_wrong_day_names_itself_and_what_was_expected(shop: Shop, pos_app: Run) -> None:
    ended = pos_app("reconcile", "--day", "24.11.2026", env=shop.environment())
    assert (ended.status, ended.out) == (2, "")
    assert ended.err == "pos-app: --day: '24.11.2026'; expected YYYY-MM-DD, today or yesterday\n"


def test_a_damaged_journal_is_named_and_ends_with_2(shop: Shop, pos_app: Run) -> None:
    shop.folder.mkdir()
    shop.settings().journal_path.write_bytes(b"no database at all" * 500)
    ended = pos_app("reconcile", env=shop.environment())
    assert ended.status == 2
    assert "journal.sqlite3" in ended.err
