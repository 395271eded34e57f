"""The shop is called back when something happened: with what the gateway appends, and again until it answers 200."""

from urllib.parse import parse_qsl, urlsplit

import pytest

from pos_app.sandbox import Sandbox
from pos_app.sandbox.callbacks import Callbacks
from tests.peers import closed_port
from tests.relay.neighbours import wait_until
from tests.sandbox.merchant import ORDER, Merchant, Shop


def order_for(merchant: Merchant, shop: Shop, **changes: object) -> str:
    """Creates an order with both callbacks; answers its hash."""
    links = {"postlink": f"{shop.url}/paid", "failed_postlink": f"{shop.url}/failed"}
    return merchant.pay_url(**{**links, **changes}).rpartition("/")[2]


def test_a_payment_calls_the_postlink_with_the_gateways_own_parameters(
    sandbox: Sandbox, merchant: Merchant, shop: Shop
) -> None:
    sandbox.customer.pay(order_for(merchant, shop))
    [call] = shop.until_calls(1)
    reference = merchant.status()[ORDER]["reference"]
    assert call == f"/paid?reference={reference}&amount=1500&cardAmount=1500&balanceAmount=0"


def test_a_failed_attempt_calls_the_failed_postlink_and_leaves_the_order_payable(
    sandbox: Sandbox, merchant: Merchant, shop: Shop
) -> None:
    order_hash = order_for(merchant, shop)
    sandbox.customer.decline(order_hash)
    assert shop.until_calls(1)[0].startswith("/failed?reference=")
    sandbox.customer.pay(order_hash)
    assert shop.until_calls(2)[1].startswith("/paid?reference=")


def test_what_is_appended_is_appended_as_text(sandbox: Sandbox, merchant: Merchant, shop: Shop) -> None:
    sandbox.customer.pay(order_for(merchant, shop, postlink=f"{shop.url}/paid?mine=1"))
    [call] = shop.until_calls(1)
    assert call.startswith("/paid?mine=1?reference=")


def test_the_books_know_of_the_payment_before_the_shop_does(sandbox: Sandbox, merchant: Merchant, shop: Shop) -> None:
    told: list[bool] = []
    note = shop.note
    shop.note = lambda path: told.append(merchant.status()[ORDER]["is_paid"]) or note(path)  # type: ignore[func-returns-value, method-assign]
    sandbox.customer.pay(order_for(merchant, shop))
    shop.until_calls(1)
    assert told == [True]


def test_an_order_without_links_calls_nobody(sandbox: Sandbox, merchant: Merchant) -> None:
    order_hash = merchant.pay_url().rpartition("/")[2]
    sandbox.customer.decline(order_hash)
    sandbox.customer.pay(order_hash)
    sandbox.stop()
    assert sandbox.callbacks.calls == ()


def test_a_shop_that_fails_is_called_again_until_it_answers_200(
    sandbox: Sandbox, merchant: Merchant, shop: Shop
) -> None:
    shop.answers = [500, 302]
    sandbox.customer.pay(order_for(merchant, shop))
    calls = shop.until_calls(3)
    assert len(set(calls)) == 1
    wait_until(lambda: len(sandbox.callbacks.calls) == 3)
    assert [call.status for call in sandbox.callbacks.calls] == [500, 302, 200]


def test_a_shop_that_keeps_failing_is_given_up(
    sandbox: Sandbox, merchant: Merchant, shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    gone = f"http://127.0.0.1:{closed_port()}/paid"
    sandbox.customer.pay(order_for(merchant, shop, postlink=gone))
    wait_until(lambda: "given up after 3 tries" in caplog.text)
    assert [call.status for call in sandbox.callbacks.calls] == [None, None, None]


def test_one_shops_silence_does_not_lose_anothers_callback(sandbox: Sandbox, merchant: Merchant, shop: Shop) -> None:
    shop.answers = [503]
    sandbox.customer.pay(order_for(merchant, shop))
    sandbox.customer.pay(order_for(merchant, shop, merchant_order_id="till-1-8", amount=700))
    calls = shop.until_calls(3)
    assert sorted(dict(parse_qsl(urlsplit(call).query))["amount"] for call in calls) == ["1500", "1500", "700"]


def test_a_late_callback_waits_its_time_while_others_go_ahead(shop: Shop) -> None:
    callbacks = Callbacks(())
    callbacks.start()
    callbacks.send(f"{shop.url}/late", after_s=0.15)
    callbacks.send(f"{shop.url}/soon")
    assert shop.until_calls(2) == ["/soon", "/late"]
    callbacks.stop()


def test_stopping_drops_what_is_owed(shop: Shop) -> None:
    callbacks = Callbacks()
    callbacks.start()
    callbacks.send(f"{shop.url}/late", after_s=3600)
    callbacks.stop()
    callbacks.stop()
    assert shop.calls == []
