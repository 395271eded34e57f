"""The client against a scripted gateway: what is sent, how often, and what each failure says of the order."""

import logging
import traceback
from collections.abc import Callable
from uuid import UUID

import pytest

from pos_app.gateway.client import Deadlines, Gateway, GatewayAccount
from pos_app.gateway.errors import AnswerMissing, GatewayError, NotReached, NotUnderstood, Refused, Unavailable
from pos_app.gateway.messages import CreatedOrder, CreateRequest, PaymentStatus, RefundAccepted, Statuses
from pos_app.transport import Transport
from tests.gateway.vendor import (
    AVAILABLE,
    CREATED,
    HTML,
    NOT_AVAILABLE,
    PAY_URL,
    REQUEST,
    SECRETS,
    UNAUTHORISED,
    bad,
    bearer,
    form_of,
    good,
    header_of,
    vendor,
)
from tests.peers import Behaviour, answer, closed_port, drip, raw, reset, silence

KEY = UUID("7d0e6a4e-90a7-4a6e-8b1f-3c1f7c3f5a11")
REFUNDED = good({"refund_request": {"id": 9, "amount": 500, "comment": "", "requested_amount": 500}})
LOST = [reset, raw(b""), silence, drip(b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 1000, 0.005)]
LOST_NAMES = ["reset", "closed", "silence", "drip"]
ODD = [
    HTML,
    answer(""),
    answer("", "302 Found", "Location: http://portal.invalid/"),
    answer("[]"),
    answer("", "502 Bad"),
]
ODD_NAMES = ["captive portal", "empty", "redirect", "other json", "proxy error"]


# What is sent


def test_a_token_is_asked_for_with_the_shops_credentials() -> None:
    with vendor({"create": CREATED}) as gateway:
        gateway.client.create(REQUEST)
        (asked,) = gateway.asked("/auth/token")
    assert asked.startswith(b"POST /auth/token ")
    assert form_of(asked) == {
        "client_id": "shop",
        "client_secret": SECRETS[0],
        "grant_type": "client_credentials",
    }
    assert header_of(asked, "Authorization") is None
    assert header_of(asked, "Content-Type") == "application/x-www-form-urlencoded"


def test_create_v1_sends_the_order_and_the_branch_under_the_bearer_token() -> None:
    with vendor({"create": CREATED}) as gateway:
        assert gateway.client.create(REQUEST) == CreatedOrder(77, PAY_URL, None)
        (asked,) = gateway.asked("/create")
    assert asked.startswith(b"POST /orders/v1/preorder/create ")
    assert header_of(asked, "Authorization") == "Bearer hush-bearer"
    assert header_of(asked, "Content-Type") == "application/x-www-form-urlencoded"
    assert form_of(asked) == {
        "merchant_order_id": "till-1-7",
        "amount": "1500",
        "token": SECRETS[1],
        "timeout": "300",
    }


@pytest.mark.parametrize(("qr_link", "url"), [("inner", PAY_URL), ("external", "https://x.app.goo.gl/?link=1")])
def test_create_v2_is_asked_from_outside_and_gives_the_link_of_choice(qr_link: str, url: str) -> None:
    made = good({"preorder_id": 77, "inner_url": PAY_URL, "external_url": "https://x.app.goo.gl/?link=1"})
    with vendor({"create": made}, version="v2", qr_link=qr_link) as gateway:
        assert gateway.client.create(REQUEST).url == url
        (asked,) = gateway.asked("/create")
    assert asked.startswith(b"POST /orders/v2/preorder/create ")
    assert form_of(asked)["request_from_type"] == "external"


def test_letters_of_every_kind_travel_whole() -> None:
    request = CreateRequest("till-1-7", 1500, 300, backlink="app://назад?a=1&b=ә ₸+")
    with vendor({"create": CREATED}) as gateway:
        gateway.client.create(request)
        assert form_of(gateway.asked("/create")[0])["backlink"] == request.backlink


def test_status_numbers_the_orders_as_the_vendors_client_does() -> None:
    with vendor({"status": good({"o-1": True, "o-2": {"is_paid": False, "amount": None}})}) as gateway:
        read = gateway.client.status(["o-1", "o-2", "o-3"])
        (asked,) = gateway.asked("/status")
    assert read == Statuses({"o-1": PaymentStatus(is_paid=True), "o-2": PaymentStatus(is_paid=False)})
    assert asked.startswith(b"POST /orders/v1/preorder/status ")
    assert form_of(asked) == {
        "merchant_order_ids[0]": "o-1",
        "merchant_order_ids[1]": "o-2",
        "merchant_order_ids[2]": "o-3",
    }


def test_refund_carries_its_idempotency_key() -> None:
    with vendor({"refund": REFUNDED}) as gateway:
        assert gateway.client.refund("o-1", 500, KEY) == RefundAccepted(9, 500, 500, "")
        (asked,) = gateway.asked("/refund")
    assert asked.startswith(b"POST /orders/v1/preorder/refund ")
    assert header_of(asked, "X-Idempotency-Key") == str(KEY)
    assert form_of(asked) == {"merchant_order_id": "o-1", "amount": "500"}


def test_availability_is_asked_with_get() -> None:
    with vendor({"availability": [AVAILABLE, NOT_AVAILABLE]}) as gateway:
        assert gateway.client.keep_warm()
        assert not gateway.client.keep_warm()
        assert gateway.asked("/availability")[0].startswith(b"GET /orders/v1/preorder/availability ")
        assert header_of(gateway.asked("/availability")[0], "Authorization") == "Bearer hush-bearer"


# How often


def test_a_warm_gateway_creates_in_one_round_trip_on_the_kept_connection() -> None:
    with vendor({"create": CREATED}) as gateway:
        gateway.client.keep_warm()
        assert gateway.calls() == ["token", "availability"]
        gateway.client.create(REQUEST)
        assert gateway.calls() == ["token", "availability", "create"]
        assert gateway.peer.connections == 1


def test_a_cold_gateway_fetches_a_token_first() -> None:
    with vendor({"create": CREATED}) as gateway:
        gateway.client.create(REQUEST)
        assert gateway.calls() == ["token", "create"]


def test_a_token_of_unknown_life_serves_more_than_one_call() -> None:
    with vendor({"token": bearer(life_s="soon"), "status": good([])}) as gateway:
        gateway.client.status(["o-1"])
        gateway.client.status(["o-1"])
        assert gateway.calls() == ["token", "status", "status"]


def test_a_refused_token_is_renewed_once_and_the_call_made_again() -> None:
    with vendor({"token": [bearer(1), bearer(2)], "create": [UNAUTHORISED, CREATED]}) as gateway:
        assert gateway.client.create(REQUEST).preorder_id == 77
        assert gateway.calls() == ["token", "create", "token", "create"]
        assert [header_of(each, "Authorization") for each in gateway.asked("/create")] == [
            "Bearer hush-bearer1",
            "Bearer hush-bearer2",
        ]


@pytest.mark.parametrize(
    ("second", "code"),
    [(UNAUTHORISED, 401), (answer("<html>", "401 Unauthorized"), None)],
    ids=["in the gateway's form", "as a page"],
)
def test_a_call_that_the_new_token_does_not_open_either_is_refused(second: Behaviour, code: int | None) -> None:
    with vendor({"create": [UNAUTHORISED, second]}) as gateway:
        with pytest.raises(Refused) as refused:
            gateway.client.create(REQUEST)
        assert gateway.calls() == ["token", "create", "token", "create"]
    assert (refused.value.code, refused.value.http_status) == (code, 401)


@pytest.mark.parametrize("behaviour", LOST + ODD, ids=LOST_NAMES + ODD_NAMES)
def test_a_create_whose_answer_is_lost_or_odd_may_have_been_done_and_is_not_repeated(behaviour: Behaviour) -> None:
    with vendor({"create": [behaviour, CREATED]}) as gateway:
        with pytest.raises(AnswerMissing if behaviour in LOST else NotUnderstood) as lost:
            gateway.client.create(REQUEST)
        assert gateway.calls() == ["token", "create"]
    assert lost.value.may_have_been_done


def test_a_create_that_the_gateway_refuses_keeps_its_code_and_words() -> None:
    no = bad(1004, "Филиал не принимает оплату", "422 Unprocessable")
    with vendor({"create": no}) as gateway, pytest.raises(Refused) as refused:
        gateway.client.create(REQUEST)
    assert (refused.value.code, refused.value.message) == (1004, "Филиал не принимает оплату")
    assert (refused.value.http_status, refused.value.may_have_been_done) == (422, False)


# What goes wrong before a call


CALLS: list[Callable[[Gateway], object]] = [
    lambda client: client.create(REQUEST),
    lambda client: client.refund("o-1", 500, KEY),
    lambda client: client.status(["o-1"]),
    lambda client: client.keep_warm(),
]
CALL_NAMES = ["create", "refund", "status", "availability"]


@pytest.mark.parametrize("call", CALLS, ids=CALL_NAMES)
@pytest.mark.parametrize("behaviour", [reset, silence, HTML], ids=["reset", "silence", "captive portal"])
def test_a_call_for_which_no_token_came_was_surely_not_sent(
    behaviour: Behaviour, call: Callable[[Gateway], object]
) -> None:
    with vendor({"token": behaviour}) as gateway:
        with pytest.raises(NotReached, match="want of a token") as missed:
            call(gateway.client)
        assert gateway.calls() == ["token"]
    assert not missed.value.may_have_been_done


def test_a_call_whose_token_was_refused_and_not_replaced_was_surely_not_done() -> None:
    with vendor({"token": [bearer(), HTML], "create": UNAUTHORISED}) as gateway:
        with pytest.raises(NotReached):
            gateway.client.create(REQUEST)
        assert gateway.calls() == ["token", "create", "token"]


@pytest.mark.parametrize("call", CALLS, ids=CALL_NAMES)
def test_wrong_credentials_refuse_every_call_in_the_gateways_words(call: Callable[[Gateway], object]) -> None:
    with vendor({"token": bad(4, "Client authentication failed", "401 Unauthorized")}) as gateway:
        with pytest.raises(Refused) as refused:
            call(gateway.client)
        assert gateway.calls() == ["token"]
    assert (refused.value.code, refused.value.message) == (4, "Client authentication failed")


@pytest.mark.parametrize("call", CALLS, ids=CALL_NAMES)
def test_a_gateway_that_is_not_there_was_surely_not_reached(call: Callable[[Gateway], object]) -> None:
    transport = Transport()
    client = Gateway(GatewayAccount(f"http://127.0.0.1:{closed_port()}", "shop", *SECRETS[:2]), transport)
    with pytest.raises(NotReached, match="refused"):
        call(client)
    transport.close()


def test_a_gateway_known_to_take_no_orders_is_asked_again_before_a_create() -> None:
    with vendor({"availability": [NOT_AVAILABLE, NOT_AVAILABLE, AVAILABLE], "create": CREATED}) as gateway:
        gateway.client.keep_warm()
        with pytest.raises(Unavailable) as refused:
            gateway.client.create(REQUEST)
        assert gateway.calls() == ["token", "availability", "availability"]
        assert not refused.value.may_have_been_done
        gateway.client.create(REQUEST)
        gateway.client.create(REQUEST)
        assert gateway.calls()[3:] == ["availability", "create", "create"]


@pytest.mark.parametrize("behaviour", [reset, HTML], ids=["reset", "captive portal"])
def test_a_create_whose_availability_could_not_be_known_was_surely_not_sent(behaviour: Behaviour) -> None:
    with vendor({"availability": [NOT_AVAILABLE, behaviour], "create": CREATED}) as gateway:
        gateway.client.keep_warm()
        with pytest.raises(NotReached, match="create not sent"):
            gateway.client.create(REQUEST)
        assert gateway.asked("/create") == []


# Other calls


@pytest.mark.parametrize("call", CALLS[1:], ids=CALL_NAMES[1:])
@pytest.mark.parametrize("behaviour", LOST[:2] + ODD, ids=LOST_NAMES[:2] + ODD_NAMES)
def test_any_call_tells_a_lost_answer_from_an_odd_one(behaviour: Behaviour, call: Callable[[Gateway], object]) -> None:
    expected = AnswerMissing if behaviour in LOST else NotUnderstood
    says = dict.fromkeys(("refund", "status", "availability"), behaviour)
    with vendor(says) as gateway, pytest.raises(expected) as error:
        call(gateway.client)
    assert error.value.may_have_been_done


def test_a_gateway_that_asks_for_patience_is_not_understood_and_its_wait_is_kept() -> None:
    slow_down = answer("<html>", "429 Too Many Requests", "Retry-After: 30")
    with vendor({"status": slow_down}) as gateway, pytest.raises(NotUnderstood) as odd:
        gateway.client.status(["o-1"])
    assert (odd.value.http_status, odd.value.retry_after_s) == (429, 30)


def test_deadlines_are_the_tills() -> None:
    assert Deadlines() == Deadlines(token=5, availability=5, create=10, status=10, refund=15)


# Secrets


def test_no_secret_is_in_any_repr_log_or_traceback(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    told = ""
    for behaviour in [
        *LOST[:2],
        *ODD,
        bad(5, f"no {SECRETS[0]}, {SECRETS[1]} or {SECRETS[2]}", "400 Bad"),
        UNAUTHORISED,
    ]:
        with vendor(dict.fromkeys(("create", "refund", "status", "availability"), behaviour)) as gateway:
            for call in CALLS:
                with pytest.raises(GatewayError) as error:
                    call(gateway.client)
                told += "".join(traceback.format_exception(error.value)) + repr(error.value)
            told += repr(gateway.client) + repr(vars(gateway.client))
    with vendor({"token": bad(4, f"unknown {SECRETS[0]}")}) as gateway, pytest.raises(Refused, match=r"unknown \*\*\*"):
        gateway.client.create(REQUEST)
    for secret in SECRETS:
        assert secret not in told
        assert secret not in caplog.text


def test_each_call_leaves_one_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "pos_app.gateway")
    with vendor({"create": CREATED, "status": raw(b"")}) as gateway:
        gateway.client.create(REQUEST)
        with pytest.raises(AnswerMissing):
            gateway.client.status(["o-1", "o-2"])
    lines = [record.getMessage().rpartition(" in ")[0] for record in caplog.records]
    assert lines == [
        "POST /auth/token: HTTP 200",
        "POST /orders/v1/preorder/create till-1-7: HTTP 200",
        "POST /orders/v1/preorder/status o-1 o-2: no answer",
    ]
