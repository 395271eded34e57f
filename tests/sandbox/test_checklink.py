"""Before it takes money the gateway asks the shop that gave a `checklink`, and goes by its answer."""

import pytest

from pos_app.sandbox import Sandbox
from tests.peers import Behaviour, answer, closed_port, peer, reset
from tests.sandbox.merchant import ORDER, PATIENCE_S, Merchant, Shop


def is_paid(merchant: Merchant) -> bool:
    return bool(merchant.status()[ORDER]["is_paid"])


def test_the_shop_is_asked_about_the_sum_and_its_order(merchant: Merchant, shop: Shop) -> None:
    shop.says({"status": True, "message": "ok"})
    url = merchant.pay_url(checklink=f"{shop.url}/check", postlink=f"{shop.url}/paid")
    merchant.session.post(f"{url}/pay", timeout=PATIENCE_S)
    assert shop.questions == [{"amount": "1500", "reference": ORDER}]
    assert is_paid(merchant)
    assert shop.until_calls(1)[0].startswith("/paid?")


def test_a_no_refuses_the_payment_and_its_reason_reaches_the_payer(merchant: Merchant, shop: Shop) -> None:
    shop.says({"status": False, "message": "Заказ <b>отменён</b>"})
    url = merchant.pay_url(checklink=f"{shop.url}/check", failed_postlink=f"{shop.url}/failed")
    page = merchant.session.post(f"{url}/pay", timeout=PATIENCE_S)
    assert "Заказ &lt;b&gt;отменён&lt;/b&gt;" in page.text
    assert not is_paid(merchant)
    assert shop.until_calls(1)[0].startswith("/failed?")


def test_a_no_without_a_reason_is_told_in_the_gateways_words(merchant: Merchant, shop: Shop) -> None:
    shop.says({"status": False})
    url = merchant.pay_url(checklink=f"{shop.url}/check")
    page = merchant.session.post(f"{url}/pay?lang=en", timeout=PATIENCE_S)
    assert "That attempt failed. You can try again." in page.text


def test_a_no_is_not_final(merchant: Merchant, shop: Shop) -> None:
    shop.says({"status": False})
    url = merchant.pay_url(checklink=f"{shop.url}/check")
    merchant.session.post(f"{url}/pay", timeout=PATIENCE_S)
    shop.says({"status": True})
    merchant.session.post(f"{url}/pay", timeout=PATIENCE_S)
    assert is_paid(merchant)


def test_a_paid_order_is_not_asked_about_again(sandbox: Sandbox, merchant: Merchant, shop: Shop) -> None:
    shop.says({"status": True})
    url = merchant.pay_url(checklink=f"{shop.url}/check")
    for _ in range(2):
        merchant.session.post(f"{url}/pay", timeout=PATIENCE_S)
    assert len(shop.questions) == 1


@pytest.mark.parametrize(
    "behaviour",
    [reset, answer(b"<html>"), answer(b"[]"), answer(b'{"status": "yes"}'), answer(b"[" * 9000), answer(b"\xff")],
)
@pytest.mark.parametrize(("failed_on_check", "paid"), [("true", False), ("false", True)])
def test_without_an_answer_the_merchants_own_choice_counts(
    merchant: Merchant, behaviour: Behaviour, failed_on_check: str, paid: bool
) -> None:
    with peer(behaviour) as shop:
        url = merchant.pay_url(checklink=f"{shop.url}/check", failed_on_check=failed_on_check)
        merchant.session.post(f"{url}/pay", timeout=PATIENCE_S)
    assert is_paid(merchant) is paid


def test_a_shop_that_is_down_refuses_the_payment_unless_it_said_otherwise(merchant: Merchant) -> None:
    url = merchant.pay_url(checklink=f"http://127.0.0.1:{closed_port()}/check")
    assert merchant.session.post(f"{url}/pay", timeout=PATIENCE_S).status_code == 200
    assert not is_paid(merchant)
