"""*Create* makes an order out of good parameters, in both versions, and names what is wrong with bad ones."""

import base64
import io

import pytest
import requests
import zxingcpp
from PIL import Image

from pos_app.sandbox import Sandbox
from tests.sandbox.merchant import ORDER, Merchant, data_of, refusal_of

CREATE = "/orders/v1/preorder/create"
PNG = "data:image/png;base64,"


def test_a_v1_order_gets_a_number_and_a_link(merchant: Merchant) -> None:
    made = merchant.create()
    assert set(made) == {"preorder_id", "url"}
    assert isinstance(made["preorder_id"], int)
    assert made["url"].startswith(merchant.sandbox.url + "/pay/")


def test_a_v2_order_gets_the_link_and_the_link_wrapped_for_other_apps(merchant: Merchant) -> None:
    made = merchant.create("v2", request_from_type="external")
    assert set(made) == {"preorder_id", "inner_url", "external_url"}
    assert requests.get(made["inner_url"], timeout=5).status_code == 200
    wrapped = requests.get(made["external_url"], timeout=5)
    assert (wrapped.status_code, wrapped.url) == (200, made["inner_url"])


def test_orders_get_numbers_and_links_of_their_own(merchant: Merchant) -> None:
    made = [merchant.create(merchant_order_id=f"till-1-{number}") for number in range(3)]
    assert len({each["preorder_id"] for each in made}) == len({each["url"] for each in made}) == 3


@pytest.mark.parametrize("version", ["v1", "v2"])
@pytest.mark.parametrize("side_px", [100, 301, 2000])
def test_the_picture_has_the_size_asked_for_and_reads_as_the_link(
    merchant: Merchant, version: str, side_px: int
) -> None:
    made = merchant.create(version, image_size=side_px)
    assert made["qr_image_base_64"].startswith(PNG)
    picture = Image.open(io.BytesIO(base64.b64decode(made["qr_image_base_64"].removeprefix(PNG), validate=True)))
    assert (picture.format, picture.size) == ("PNG", (side_px, side_px))
    # Dark on light: an inverted code is one that many phones cannot read.
    [read] = zxingcpp.read_barcodes(picture.convert("L"), try_invert=False)
    assert read.text == (made["url"] if version == "v1" else made["inner_url"])


def test_everything_else_that_was_sent_is_kept(merchant: Merchant) -> None:
    merchant.create(
        backlink="shop://thanks?x=1",
        postlink="https://r.kz/p/1",
        failed_postlink="http://127.0.0.1:1/f",
        checklink="https://r.kz/c",
        failed_on_check="false",
        timeout=60,
    )
    preorder = merchant.sandbox.books.order(ORDER)
    assert preorder is not None
    bill = preorder.bill
    assert (bill.backlink, bill.postlink) == ("shop://thanks?x=1", "https://r.kz/p/1")
    assert (bill.failed_postlink, bill.checklink) == ("http://127.0.0.1:1/f", "https://r.kz/c")
    assert (bill.failed_on_check, bill.timeout_s) == (False, 60)


def test_an_order_without_a_timeout_can_be_paid_for_half_an_hour(merchant: Merchant) -> None:
    merchant.create()
    preorder = merchant.sandbox.books.order(ORDER)
    assert preorder is not None
    assert merchant.sandbox.books.left_s(preorder) == 1800


@pytest.mark.parametrize("amount", [1, 10_000_000])
def test_the_smallest_and_the_largest_sum_are_taken(merchant: Merchant, amount: int) -> None:
    merchant.create(amount=amount)
    assert [preorder.bill.amount for preorder in merchant.sandbox.books.orders()] == [amount]


def test_an_order_id_serves_once(merchant: Merchant) -> None:
    merchant.create()
    again = merchant.post(CREATE, merchant.bill(amount=900))
    assert refusal_of(again) == (409, 1002, f"Заказ {ORDER} уже существует")
    assert [preorder.bill.amount for preorder in merchant.sandbox.books.orders()] == [1500]


@pytest.mark.parametrize("name", ["merchant_order_id", "amount", "token"])
@pytest.mark.parametrize("value", [None, ""])
def test_a_required_parameter_that_lacks_is_named(aloof: Merchant, name: str, value: str | None) -> None:
    refused = refusal_of(aloof.post(CREATE, aloof.bill(**{name: value})))
    assert refused == (422, 422, f"Не передан обязательный параметр {name}")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("amount", bad) for bad in ("0", "-5", "+5", "15.50", "1e3", "1 500", "abc", "१२", "10000001", "9" * 40)),
        *(("timeout", bad) for bad in ("0", "-1", "5m", "2592001")),
        *(("image_size", bad) for bad in ("99", "2001", "big")),
        *(("postlink", bad) for bad in ("ftp://r.kz/p", "r.kz/p", "http://", "http://[/", "http://r.kz:0/")),
        *(("failed_postlink", bad) for bad in ("javascript:alert(1)", "http://r.kz/" + "x" * 2000, "http://r.kz:x/")),
        ("checklink", "http://r.kz/\n"),
        *(("backlink", bad) for bad in ("javascript:alert(1)", "DATA:text/html,x", "no-scheme", "file:///etc/passwd")),
        ("failed_on_check", "maybe"),
        ("request_from_type", "till"),
        *(("merchant_order_id", bad) for bad in ("x" * 101, "a\nb", "a\x00b", " padded ", "\u202eevil")),
    ],
)
def test_a_bad_parameter_is_named(aloof: Merchant, name: str, value: str) -> None:
    status, code, message = refusal_of(aloof.post(CREATE, aloof.bill(**{name: value})))
    assert (status, code) == (422, 422)
    assert message.startswith(f"Параметр {name}: ожидается ")


def test_another_shops_branch_is_refused(aloof: Merchant) -> None:
    assert refusal_of(aloof.post(CREATE, aloof.bill(token="0" * 32))) == (422, 1001, "Филиал не найден")


@pytest.mark.parametrize("media_type", ["application/json", "multipart/form-data; boundary=x", "text/plain", ""])
def test_a_body_of_another_type_is_refused(aloof: Merchant, media_type: str) -> None:
    answer = aloof.post(CREATE, aloof.bill(), **{"Content-Type": media_type})
    assert refusal_of(answer)[:2] == (415, 415)


def test_the_type_may_name_its_charset(merchant: Merchant) -> None:
    media_type = "Application/X-WWW-Form-Urlencoded; charset=UTF-8"
    assert data_of(merchant.post(CREATE, merchant.bill(), **{"Content-Type": media_type}))


@pytest.mark.parametrize("body", [b"amount=%FF", b"\xff\xfe", b"a=1&" * 5001])
def test_a_body_that_is_no_form_is_refused(aloof: Merchant, body: bytes) -> None:
    assert refusal_of(aloof.post(CREATE, body))[:2] == (422, 422)


def test_a_body_too_large_is_refused(aloof: Merchant) -> None:
    assert refusal_of(aloof.post(CREATE, b"amount=" + b"1" * 300_000))[:2] == (413, 413)


def test_of_a_repeated_parameter_the_last_counts(merchant: Merchant) -> None:
    token = merchant.sandbox.credentials.branch_token
    assert data_of(merchant.post(CREATE, f"merchant_order_id={ORDER}&amount=1&amount=700&token={token}".encode()))
    assert merchant.sandbox.books.orders()[0].bill.amount == 700


def test_what_was_called_is_counted(sandbox: Sandbox, merchant: Merchant) -> None:
    merchant.create()
    merchant.post(CREATE, {})
    merchant.status()
    assert (sandbox.books.calls["create"], sandbox.books.calls["status"], sandbox.books.calls["refund"]) == (2, 1, 0)
