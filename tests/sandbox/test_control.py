"""The sandbox's own controls: see the orders, play the customer, choose the scenario; for programs and for people."""

import re
from typing import Any

import pytest
import requests

from pos_app.money import format_tenge
from pos_app.sandbox import Sandbox
from pos_app.sandbox.scenarios import SCENARIOS
from tests.relay.neighbours import wait_until
from tests.sandbox.conftest import Clock
from tests.sandbox.merchant import ORDER, Merchant, Shop

BROWSER = {"Accept": "text/html,application/xhtml+xml"}


def post(sandbox: Sandbox, path: str, fields: Any = None, **options: Any) -> requests.Response:
    return requests.post(f"{sandbox.url}/sandbox/{path}", fields, allow_redirects=False, timeout=5, **options)


def orders(sandbox: Sandbox) -> list[dict[str, object]]:
    found: list[dict[str, object]] = requests.get(f"{sandbox.url}/sandbox/orders", timeout=5).json()
    return found


def is_answered(sandbox: Sandbox) -> bool:
    try:
        return requests.get(f"{sandbox.url}/sandbox/scenario", timeout=5).ok
    except requests.ConnectionError:
        return False


def page(sandbox: Sandbox) -> str:
    return requests.get(f"{sandbox.url}/sandbox/", timeout=5).text


def test_an_order_is_told_with_all_that_happened_to_it(sandbox: Sandbox, merchant: Merchant, clock: Clock) -> None:
    assert orders(sandbox) == []
    url = merchant.pay_url(timeout=100)
    clock.now += 40
    [told] = orders(sandbox)
    assert (told["merchant_order_id"], told["amount"], told["state"]) == (ORDER, 1500, "payable")
    assert (told["left_s"], told["pay_url"], told["scenario"]) == (60, url, "normal")
    post(sandbox, f"orders/{ORDER}/decline")
    post(sandbox, f"orders/{ORDER}/pay", {"amount": 1600})
    merchant.refund(100)
    [told] = orders(sandbox)
    assert (told["state"], told["paid_amount"], told["failed_attempts"], told["refunded"]) == ("paid", 1600, 1, 100)


def test_a_program_plays_the_customer(sandbox: Sandbox, merchant: Merchant, shop: Shop) -> None:
    merchant.create(postlink=f"{shop.url}/paid", failed_postlink=f"{shop.url}/failed")
    declined = post(sandbox, f"orders/{ORDER}/decline")
    paid = post(sandbox, f"orders/{ORDER}/pay", json={"amount": 900})
    assert (declined.json()["state"], paid.json()["state"], paid.json()["paid_amount"]) == ("payable", "paid", 900)
    assert [call.partition("?")[0] for call in shop.until_calls(2)] == ["/failed", "/paid"]


def test_an_order_id_with_a_slash_is_reached(sandbox: Sandbox, merchant: Merchant) -> None:
    merchant.create(merchant_order_id="a/pay б")
    [path] = re.findall(r'action="/sandbox/(orders/[^"]+/pay)"', page(sandbox))
    assert post(sandbox, path).json()["state"] == "paid"


@pytest.mark.parametrize(
    ("path", "options", "status"),
    [
        ("orders/till-1-404/pay", {}, 404),
        ("orders/till-1-7/pay", {"fields": {"amount": "x"}}, 422),
        ("orders/till-1-7/pay", {"json": {"amount": 1.5}}, 422),
        ("orders/till-1-7/pay", {"json": {"amount": True}}, 422),
        ("orders/till-1-7/pay", {"json": [1]}, 422),
        ("orders/till-1-7/pay", {"fields": b"{", "headers": {"Content-Type": "application/json"}}, 422),
        ("orders/till-1-7/pay", {"fields": b"[" * 9000, "headers": {"Content-Type": "application/json"}}, 422),
        ("orders/till-1-7/decline", {"fields": b"\xff"}, 422),
        ("orders/till-1-7/decline", {"fields": b"x" * 300_000}, 413),
        ("scenario", {}, 422),
        ("scenario", {"fields": {"scenario": "sunny"}}, 422),
        ("scenario", {"json": {"scenario": "\ud800"}}, 422),
        ("scenario", {"fields": b"\xff"}, 422),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(
    sandbox: Sandbox, merchant: Merchant, path: str, options: dict[str, object], status: int
) -> None:
    merchant.create()
    answer = post(sandbox, path, **options)
    assert answer.status_code == status
    assert answer.json()["error"]
    assert merchant.status()[ORDER]["is_paid"] is False
    assert sandbox.books.orders()[0].failed_attempts == 0
    assert sandbox.scenario.name == "normal"


def test_a_program_that_pays_too_late_is_told_so(sandbox: Sandbox, merchant: Merchant, clock: Clock) -> None:
    merchant.create(timeout=60)
    clock.now += 60
    answer = post(sandbox, f"orders/{ORDER}/pay")
    assert (answer.status_code, answer.json()) == (409, {"error": "Срок оплаты заказа истёк"})


def test_a_program_chooses_the_scenario(sandbox: Sandbox) -> None:
    table = requests.get(f"{sandbox.url}/sandbox/scenarios", timeout=5).json()
    assert [row["name"] for row in table] == list(SCENARIOS)
    for name in SCENARIOS.keys() - {"connection-refused"}:
        assert post(sandbox, "scenario", {"scenario": name}).json()["name"] == name
        assert requests.get(f"{sandbox.url}/sandbox/scenario", timeout=5).json()["name"] == name
        assert sandbox.scenario is SCENARIOS[name]


def test_a_program_that_has_everybody_refused_is_answered_first(sandbox: Sandbox) -> None:
    assert post(sandbox, "scenario", {"scenario": "connection-refused"}).json()["name"] == "connection-refused"
    wait_until(lambda: not is_answered(sandbox))
    wait_until(lambda: is_answered(sandbox))


def test_a_program_learns_the_address_for_the_till(sandbox: Sandbox) -> None:
    assert post(sandbox, "scenario", {"scenario": "normal"}).json()["gateway_url"] == sandbox.url
    broken = post(sandbox, "scenario", {"scenario": "tls-failure"}).json()["gateway_url"]
    assert broken.startswith("https://127.0.0.1:")
    assert broken in page(sandbox)


def test_the_page_shows_the_scenarios_and_which_is_on(sandbox: Sandbox) -> None:
    sandbox.scenario = "wrong-amount"
    shown = page(sandbox)
    assert re.findall(r'value="([^"]+)" aria-pressed="true"', shown) == ["wrong-amount"]
    assert re.findall(r'value="([^"]+)" aria-pressed', shown) == list(SCENARIOS)
    groups = ["Everything", "Create", "Status", "Callbacks", "Customer", "Refund"]
    assert re.findall("<h3>(.+)</h3>", shown) == groups
    assert "No orders yet." in shown


def test_the_page_shows_how_an_order_ends_and_which_amount_chooses_the_scenario(sandbox: Sandbox) -> None:
    shown = re.findall(
        r'value="([^"]+)" aria-pressed.+?<small>a till\'s order ends (\S+?)(?: · (.+?))?</small>', page(sandbox)
    )
    table = [
        (row.name, row.ends_in, "" if row.amount is None else format_tenge(row.amount)) for row in SCENARIOS.values()
    ]
    assert shown == table


def test_the_page_shows_the_orders_newest_first_and_what_came_of_them(
    sandbox: Sandbox, merchant: Merchant, clock: Clock
) -> None:
    merchant.create(merchant_order_id="first", timeout=60)
    clock.now += 60
    merchant.create(merchant_order_id="second", amount=2000)
    merchant.create(merchant_order_id="third", timeout=90)
    post(sandbox, "orders/second/pay", {"amount": 2100})
    merchant.refund(300, order_id="second")
    post(sandbox, "orders/third/decline")
    shown = page(sandbox)
    assert re.findall(r'<a class="which" href="/pay/[^"]+">(\w+)</a>', shown) == ["third", "second", "first"]
    assert re.findall(r'<li class="is-(\w+)">', shown) == ["payable", "paid", "expired"]
    assert shown.count('action="/sandbox/orders/') == 2
    for fact in ("01:30 left", "failed attempts: 1", "2\u202f100\u202f₸ came in", "300\u202f₸ refunded"):
        assert fact in shown


def test_the_page_shows_the_newest_hundred(sandbox: Sandbox, merchant: Merchant) -> None:
    for number in range(101):
        merchant.create(merchant_order_id=f"o{number}")
    shown = page(sandbox)
    assert shown.count('<a class="which"') == 100
    assert '<span class="count">101</span>' in shown
    assert ">o0<" not in shown


@pytest.mark.parametrize("path", [f"orders/{ORDER}/pay", f"orders/{ORDER}/decline", "scenario"])
def test_a_person_comes_back_to_the_page(sandbox: Sandbox, merchant: Merchant, path: str) -> None:
    merchant.create()
    answer = post(sandbox, path, {"scenario": "slow"}, headers=BROWSER)
    assert (answer.status_code, answer.headers["location"]) == (303, "/sandbox/")


def test_a_person_who_asks_for_what_is_not_there_is_told_so(sandbox: Sandbox) -> None:
    answer = post(sandbox, "orders/till-1-404/pay", headers=BROWSER)
    assert (answer.status_code, answer.json()) == (404, {"error": "Заказ till-1-404 не найден"})


def test_a_person_who_pays_twice_sees_how_the_order_stands(sandbox: Sandbox, merchant: Merchant) -> None:
    merchant.create()
    for _ in range(2):
        assert post(sandbox, f"orders/{ORDER}/pay", headers=BROWSER).headers["location"] == "/sandbox/"


@pytest.mark.parametrize("path", ["/", "/sandbox"])
def test_the_bare_address_leads_to_the_page(sandbox: Sandbox, path: str) -> None:
    answer = requests.get(sandbox.url + path, timeout=5)
    assert answer.url == f"{sandbox.url}/sandbox/"
    assert "Sandbox gateway" in answer.text
