"""Foreign bytes become typed answers or NotUnderstood, and nothing odd ever reads as paid."""

import base64
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from requests.structures import CaseInsensitiveDict

from pos_app.gateway.envelope import one_line, payload, whole_id, whole_tenge
from pos_app.gateway.errors import GatewayError, NotUnderstood, Refused
from pos_app.gateway.messages import (
    CreatedOrder,
    CreateRequest,
    PaymentStatus,
    RefundAccepted,
    Statuses,
    read_availability,
    read_created,
    read_refund,
    read_statuses,
    read_token,
)
from pos_app.transport import Answer

PNG = b"\x89PNG\r\n\x1a\n and the rest"
DATA_URI = "data:image/png;base64," + base64.b64encode(PNG).decode()
LINK = "https://rahmetapp.kz/?id=5f2c"


def said(body: bytes | str, status: int = 200, **headers: str) -> Answer:
    raw = body.encode() if isinstance(body, str) else body
    return Answer(status, CaseInsensitiveDict({name.replace("_", "-"): value for name, value in headers.items()}), raw)


def success(data: str, status: int = 200) -> Answer:
    return said('{"error_code": 0, "status": "success", "message": "ok", "data": %s}' % data, status)  # noqa: UP031


def status_of(shape: str) -> PaymentStatus | None:
    """What one order's entry reads as; None when it makes no sense."""
    read = read_statuses(payload(success(f'{{"o-1": {shape}}}')), ["o-1"])
    assert ("o-1" in read.found) != ("o-1" in read.odd)
    return read.found.get("o-1")


# The form of every answer


def test_a_success_is_its_payload() -> None:
    assert payload(success('{"a": 1}', 201)) == {"a": 1}


@pytest.mark.parametrize("status", [200, 400, 401, 500, 503])
def test_an_error_in_the_gateways_form_is_a_refusal_under_any_http_status(status: int) -> None:
    body = '{"error_code": 101, "status": "error", "message": "Неверное имя", "data": null}'
    with pytest.raises(Refused) as refused:
        payload(said(body, status))
    assert (refused.value.code, refused.value.message, refused.value.http_status) == (101, "Неверное имя", status)
    assert not refused.value.may_have_been_done


@pytest.mark.parametrize("code", ["null", "true", '"4"', "1e2", str(10**30)])
def test_a_refusal_with_an_odd_code_is_a_refusal_without_one(code: str) -> None:
    with pytest.raises(Refused) as refused:
        payload(said(f'{{"error_code": {code}, "status": "error", "message": ["x"]}}', 400))
    assert (refused.value.code, refused.value.message) == (None, "")


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<html></html>", b"null", b"[]", b'"success"', b"{}", b'{"status": "ok"}', b'{"status": ["success"]}',
        b'{"status": "success", "data": {}}', b'{"status": "success", "error_code": 5, "data": {}}',
        b'{"status": "success", "error_code": false, "data": {}}', b'{"status": "success", "error_code": 0}',
        b'{"error_code": 0, "status": "success", "data": {', b"\xff\xfe", b"\x00", b"[" * 100_000,
        b'{"error_code": 0, "status": "success", "data": ' + b"9" * 5_000 + b"}",
    ],
)  # fmt: skip
def test_a_body_that_is_not_the_gateways_form_is_not_understood(body: bytes) -> None:
    with pytest.raises(NotUnderstood, match=r"\(HTTP 200\)") as odd:
        payload(said(body))
    assert odd.value.may_have_been_done


@pytest.mark.parametrize("status", [199, 302, 404, 500])
def test_a_success_under_an_http_status_that_denies_it_is_not_understood(status: int) -> None:
    with pytest.raises(NotUnderstood):
        payload(success('{"o-1": true}', status))


@pytest.mark.parametrize(("header", "seconds"), [("30", 30), ("", None), ("-1", None), ("²", None), ("9" * 9, None)])
def test_the_wait_that_an_odd_answer_asks_for_is_kept(header: str, seconds: int | None) -> None:
    with pytest.raises(NotUnderstood) as odd:
        payload(said("slow down", 429, Retry_After=header))
    assert (odd.value.http_status, odd.value.retry_after_s) == (429, seconds)


def test_foreign_words_become_one_short_printable_line() -> None:
    assert one_line("a\r\n\tb\x00\u202ec" + "d" * 1000)[:8] == "a b cddd"
    assert len(one_line("d" * 1000)) == 300
    assert one_line(5) == ""


# Sums


@pytest.mark.parametrize(
    ("value", "sum_tenge"),
    [(None, None), (0, 0), (1500, 1500), ("1500", 1500), ("1500.00", 1500), ("007", 7), (10**12, 10**12)],
)
def test_a_sum_is_read_without_a_float(value: object, sum_tenge: int | None) -> None:
    assert whole_tenge(value) == sum_tenge


@pytest.mark.parametrize(
    "value",
    [True, False, 1.0, -1, "-1", "1.5", "1,500", "1 500", "1e3", "", ".0", "NaN", "٣", [], {}, 10**12 + 1, "9" * 30],
)
def test_anything_else_is_no_sum(value: object) -> None:
    with pytest.raises(NotUnderstood):
        whole_tenge(value)


def test_an_id_may_be_as_large_as_a_database_keeps() -> None:
    assert whole_id(2**63 - 1) == whole_id(str(2**63 - 1)) == 2**63 - 1
    with pytest.raises(NotUnderstood):
        whole_id(2**63)


# token, availability


@pytest.mark.parametrize(
    ("life", "life_s"),
    [("10800", 10_800), ('"10800"', 10_800), ("10800.0", 10_800), ("0", 0), ("-5", 0), ("null", 0), ('"soon"', 0)],
)
def test_a_life_that_makes_no_sense_is_unknown(life: str, life_s: int) -> None:
    data = payload(success(f'{{"token_type": "Bearer", "token": "ey.J0", "expire_in": {life}}}'))
    assert read_token(data) == ("ey.J0", life_s)


@pytest.mark.parametrize("token", [None, "", 5, True, "a b", "a\r\nX-Evil: 1", "ключ", "x" * 8_001])
def test_a_token_that_fits_no_header_is_not_understood(token: object) -> None:
    with pytest.raises(NotUnderstood, match="no usable token"):
        read_token({"token": token, "expire_in": 10_800})


def test_availability_is_a_plain_yes_or_no() -> None:
    assert read_availability({"available": True})
    assert not read_availability({"available": False})
    odd: tuple[object, ...] = (1, "true", None, [])
    for each in odd:
        with pytest.raises(NotUnderstood):
            read_availability({"available": each})


# create


def test_every_parameter_of_the_vendors_table_is_sent() -> None:
    request = CreateRequest(
        "o-1", 1500, 300, "app://back", "https://r/p", "https://r/f", 400, "https://r/c", failed_on_check=False
    )
    assert dict(request.form("branch", "v2")) == {
        "merchant_order_id": "o-1",
        "amount": "1500",
        "token": "branch",
        "timeout": "300",
        "backlink": "app://back",
        "postlink": "https://r/p",
        "failed_postlink": "https://r/f",
        "image_size": "400",
        "checklink": "https://r/c",
        "failed_on_check": "false",
        "request_from_type": "external",
    }


def test_what_is_none_or_zero_is_not_sent() -> None:
    sent = CreateRequest("o-1", 1500, 300, image_size=0, backlink="").form("branch", "v1")
    assert [name for name, _ in sent] == ["merchant_order_id", "amount", "token", "timeout"]


def test_a_request_does_not_show_the_links_that_must_not_be_guessed() -> None:
    request = CreateRequest("o-1", 1500, 300, postlink="hush", failed_postlink="hush", checklink="hush")
    assert "hush" not in repr(request)


@pytest.mark.parametrize(
    ("members", "qr_link", "url"),
    [
        ({"url": LINK}, "inner", LINK),
        ({"url": LINK}, "external", LINK),
        ({"inner_url": LINK, "external_url": "https://x.page.link/?link=1"}, "inner", LINK),
        ({"inner_url": "https://x.kz", "external_url": LINK}, "external", LINK),
        ({"external_url": LINK}, "inner", LINK),
        ({"inner_url": LINK, "external_url": None}, "external", LINK),
        ({"url": "http://127.0.0.1:8710/pay/1"}, "inner", "http://127.0.0.1:8710/pay/1"),
    ],
)
def test_the_link_is_found_in_the_answers_of_both_versions(members: dict[str, Any], qr_link: Any, url: str) -> None:
    assert read_created({"preorder_id": 7, **members}, qr_link) == CreatedOrder(7, url, None)


@pytest.mark.parametrize(
    "link",
    ["http://rahmetapp.kz/", "javascript:alert(1)", "https://a.kz/\n", "https://a.kz/" + "x" * 2_000, 5, ["x"], "x"],
)
def test_a_link_that_may_not_be_shown_is_not_understood(link: object) -> None:
    with pytest.raises(NotUnderstood, match="link"):
        read_created({"preorder_id": 7, "url": link}, "inner")


@pytest.mark.parametrize("picture", [DATA_URI, DATA_URI + '"'])
def test_a_picture_serves_where_there_is_no_link(picture: str) -> None:
    made = read_created({"preorder_id": 7, "qr_image_base_64": picture}, "inner")
    assert made == CreatedOrder(7, None, PNG)
    assert "rest" not in repr(made)


ODD_PICTURES = [5, "x", "data:image/png;base64,!!!", "data:image/png;base64,AAAA", "data:image/jpeg;base64,AAAA"]


@pytest.mark.parametrize("picture", ODD_PICTURES)
def test_a_picture_that_is_none_matters_only_where_there_is_no_link(picture: object) -> None:
    assert read_created({"preorder_id": 7, "url": LINK, "qr_image_base_64": picture}, "inner").qr_png is None
    with pytest.raises(NotUnderstood, match="picture"):
        read_created({"preorder_id": 7, "qr_image_base_64": picture}, "inner")


@pytest.mark.parametrize(
    "data", [None, [], {}, {"preorder_id": 7}, {"url": LINK}, {"preorder_id": True, "url": LINK}, {"preorder_id": "x"}]
)
def test_a_created_order_without_number_or_link_is_not_understood(data: object) -> None:
    with pytest.raises(NotUnderstood):
        read_created(data, "inner")


# status


@pytest.mark.parametrize(
    ("shape", "status"),
    [
        ("true", PaymentStatus(is_paid=True)),
        ("false", PaymentStatus(is_paid=False)),
        ('{"is_paid": true, "amount": 1500, "cashback": 15}', PaymentStatus(True, 1500, cashback=15)),
        ('{"is_paid": false, "amount": null, "cashback": null}', PaymentStatus(is_paid=False)),
        (
            '{"is_paid": true, "amount": "1500.00", "refund": {"refunded_amount": 500, "refunded_cashback": 5}}',
            PaymentStatus(True, 1500, refunded_amount=500),
        ),
        (
            '{"is_paid": true, "amount": 1500.0, "reference": 90071, "cashback": 0, "balance_amount": 100,'
            ' "device": "ANDROID", "refund": null}',
            PaymentStatus(True, 1500, "90071", 0, 0, 100, "ANDROID"),
        ),
    ],
)
def test_status_is_read_in_every_shape(shape: str, status: PaymentStatus) -> None:
    assert status_of(shape) == status


@pytest.mark.parametrize(
    "shape",
    [
        "1", '"true"', "[]", "{}", '{"is_paid": 1}', '{"is_paid": "true"}', '{"is_paid": null}', '{"paid": true}',
        '{"is_paid": true, "amount": -1500}', '{"is_paid": true, "amount": 1500.5}', '{"is_paid": true, "amount": NaN}',
        '{"is_paid": true, "amount": Infinity}', '{"is_paid": true, "amount": 1e3}',
        '{"is_paid": true, "amount": true}',
        '{"is_paid": true, "amount": 1000000000001}', '{"is_paid": true, "refund": 5}',
        '{"is_paid": true, "refund": {"refunded_amount": -1}}', '{"is_paid": true, "refund": {"refunded_amount": "x"}}',
    ],
)  # fmt: skip
def test_an_odd_entry_is_neither_paid_nor_unpaid(shape: str) -> None:
    assert status_of(shape) is None


@pytest.mark.parametrize(
    "extra",
    [
        '"cashback": -5',
        '"cashback": 1.5',
        '"balance_amount": "x"',
        '"device": 5',
        '"reference": [[1]]',
        '"reference": 1e9',
    ],
)
def test_an_odd_member_on_which_nothing_depends_hides_no_payment(extra: str) -> None:
    status = status_of(f'{{"is_paid": true, "amount": 1500, {extra}}}')
    assert status is not None
    assert (status.is_paid, status.amount, status.cashback, status.balance_amount) == (True, 1500, None, None)


def test_one_odd_entry_spoils_only_itself_and_an_unknown_order_is_absent() -> None:
    data = {"o-1": True, "o-2": "perhaps", "o-4": None, "other": True}
    read = read_statuses(data, ["o-1", "o-2", "o-3", "o-4"])
    assert read == Statuses({"o-1": PaymentStatus(is_paid=True)}, frozenset({"o-2"}))


def test_an_empty_list_of_orders_is_an_empty_object_as_php_writes_it() -> None:
    assert read_statuses([], ["o-1"]) == Statuses({})
    for odd in (None, [1], "x", True):
        with pytest.raises(NotUnderstood):
            read_statuses(odd, ["o-1"])


# refund


def test_a_refund_that_was_taken_is_read() -> None:
    request = {"id": 5, "amount": "500.00", "comment": "a\nb", "requested_amount": 500, "idempotency_key": "k"}
    assert read_refund({"refund_request": request}) == RefundAccepted(5, 500, 500, "a b")


@pytest.mark.parametrize("data", [None, {}, {"refund_request": []}, {"refund_request": {"amount": -1}}])
def test_an_odd_refund_is_not_understood(data: object) -> None:
    with pytest.raises(NotUnderstood):
        read_refund(data)


# Anything at all

NAMES = st.sampled_from(
    ["error_code", "status", "message", "data", "o-1", "is_paid", "amount", "refund", "refunded_amount", "reference",
     "url", "inner_url", "preorder_id", "qr_image_base_64", "token", "expire_in", "available", "refund_request", "id"]
)  # fmt: skip
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    | st.sampled_from(["success", "error", "true", "1500", "1500.00", LINK, DATA_URI, 0, 1500]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=12,
)  # fmt: skip


def read_everything(answer: Answer) -> bool:
    """Reads the answer as every kind there is; true when something took order o-1 for paid."""
    data: Any = None
    with suppress(GatewayError):
        data = payload(answer)
    for read in (read_token, read_availability, read_refund, lambda data: read_created(data, "inner")):
        with suppress(GatewayError):
            read(data)
    with suppress(GatewayError):
        found = read_statuses(data, ["o-1"]).found.get("o-1")
        return found is not None and found.is_paid
    return False


@given(body=st.binary(max_size=300), status=st.integers(100, 599))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_not_understood(body: bytes, status: int) -> None:
    assert not read_everything(said(body, status))


@given(value=VALUES)
@settings(max_examples=300, deadline=None)
def test_any_json_is_read_and_paid_only_where_it_says_true(value: object) -> None:
    body = json.dumps({"error_code": 0, "status": "success", "message": "", "data": {"o-1": value}})
    literal = value is True or (isinstance(value, dict) and value.get("is_paid") is True)
    assert read_everything(said(body)) <= literal
    read_everything(said(json.dumps({"error_code": 0, "status": "success", "message": "", "data": value})))
    read_everything(said(json.dumps(value)))


@pytest.mark.parametrize("depth", [100, 300, 600, 900, 950, 980, 990, 995, 100_000])
def test_however_deep_an_answer_is_nested_it_is_read_or_not_understood(depth: int) -> None:
    nested = "[" * depth + "]" * depth
    assert not read_everything(success(f'{{"o-1": {nested}}}'))
    read_everything(success(f'{{"o-1": {{"is_paid": true, "reference": {nested}}}}}'))
