"""The client against the sandbox gateway: the whole API over real HTTP, in every shape and behaviour that it knows."""

from collections.abc import Iterator
from typing import Literal
from uuid import uuid4

import pytest

from pos_app.gateway.client import Gateway, GatewayAccount
from pos_app.gateway.errors import AnswerMissing, GatewayError, NotReached, NotUnderstood, Refused, Unavailable
from pos_app.gateway.messages import CreateRequest, Statuses
from pos_app.sandbox import Sandbox
from pos_app.transport import Transport
from tests.gateway.vendor import REQUEST

ORDER = REQUEST.merchant_order_id


class Clock:
    """The sandbox's time in seconds; a test moves it."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sandbox(clock: Clock) -> Iterator[Sandbox]:
    made = Sandbox(clock=clock)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport()
    yield made
    made.close()


def client_of(
    sandbox: Sandbox,
    transport: Transport,
    *,
    api_version: Literal["v1", "v2"] = "v1",
    qr_link: Literal["inner", "external"] = "inner",
    client_secret: str | None = None,
    branch_token: str | None = None,
) -> Gateway:
    known = sandbox.credentials
    account = GatewayAccount(
        sandbox.url,
        known.client_id,
        client_secret or known.client_secret,
        branch_token or known.branch_token,
        api_version,
        qr_link,
    )
    return Gateway(account, transport)


@pytest.fixture
def client(sandbox: Sandbox, transport: Transport) -> Gateway:
    return client_of(sandbox, transport)


def pay(sandbox: Sandbox, order_id: str = ORDER, amount: int | None = None) -> None:
    preorder = sandbox.books.order(order_id)
    assert preorder is not None
    sandbox.customer.pay(preorder.hash, amount)


def test_a_v1_order_comes_back_with_its_number_and_link(sandbox: Sandbox, client: Gateway) -> None:
    made = client.create(REQUEST)
    preorder = sandbox.books.order(ORDER)
    assert preorder is not None
    assert (made.preorder_id, made.qr_png) == (preorder.preorder_id, None)
    assert made.url == f"{sandbox.url}/pay/{preorder.hash}"


@pytest.mark.parametrize(("qr_link", "path"), [("inner", "/pay/"), ("external", "/link?link=")])
def test_a_v2_order_comes_back_with_the_link_of_choice(
    sandbox: Sandbox, transport: Transport, qr_link: Literal["inner", "external"], path: str
) -> None:
    made = client_of(sandbox, transport, api_version="v2", qr_link=qr_link).create(REQUEST)
    assert made.url is not None
    assert made.url.startswith(sandbox.url + path)


def test_every_parameter_reaches_the_gateway(sandbox: Sandbox, client: Gateway) -> None:
    request = CreateRequest(
        "till-1-8",
        2500,
        120,
        "app://back",
        "https://r.kz/p",
        "https://r.kz/f",
        300,
        "https://r.kz/c",
        failed_on_check=False,
    )
    made = client.create(request)
    preorder = sandbox.books.order("till-1-8")
    assert preorder is not None
    assert (preorder.bill.amount, sandbox.books.left_s(preorder)) == (2500, 120)
    assert preorder.bill.postlink == "https://r.kz/p"
    assert preorder.bill.failed_postlink == "https://r.kz/f"
    assert made.qr_png is not None
    assert made.qr_png.startswith(b"\x89PNG")


def test_a_picture_serves_where_the_gateway_sends_no_link(sandbox: Sandbox, client: Gateway) -> None:
    sandbox.scenario = "image-only"
    made = client.create(CreateRequest(ORDER, 1500, 300, image_size=300))
    assert made.url is None
    assert made.qr_png is not None


@pytest.mark.parametrize("scenario", ["normal", "status-bool"])
def test_status_tells_paid_from_unpaid_and_leaves_out_the_unknown(
    sandbox: Sandbox, client: Gateway, scenario: str
) -> None:
    sandbox.scenario = scenario
    client.create(REQUEST)
    client.create(CreateRequest("till-1-8", 700, 300))
    pay(sandbox)
    read = client.status([ORDER, "till-1-8", "till-1-9"])
    assert {order_id: found.is_paid for order_id, found in read.found.items()} == {ORDER: True, "till-1-8": False}
    assert read.odd == frozenset()
    assert read.found[ORDER].amount == (None if scenario == "status-bool" else 1500)


def test_status_tells_the_sum_that_came_in(sandbox: Sandbox, client: Gateway) -> None:
    client.create(REQUEST)
    pay(sandbox, amount=1600)
    paid = client.status([ORDER]).found[ORDER]
    assert (paid.is_paid, paid.amount, paid.refunded_amount) == (True, 1600, 0)
    preorder = sandbox.books.order(ORDER)
    assert preorder is not None
    assert paid.reference == str(preorder.reference)


def test_status_of_nothing_but_unknown_orders_is_empty(client: Gateway) -> None:
    assert client.status(["till-1-404"]) == Statuses({})


def test_a_refund_repeated_with_its_key_is_made_once(sandbox: Sandbox, client: Gateway) -> None:
    client.create(REQUEST)
    pay(sandbox)
    key = uuid4()
    first, again = client.refund(ORDER, 500, key), client.refund(ORDER, 500, key)
    assert first == again
    assert first.amount == 500
    assert client.status([ORDER]).found[ORDER].refunded_amount == 500
    client.refund(ORDER, 500, uuid4())
    assert client.status([ORDER]).found[ORDER].refunded_amount == 1000


def test_a_refund_of_more_than_is_left_is_refused(sandbox: Sandbox, client: Gateway) -> None:
    client.create(REQUEST)
    pay(sandbox)
    with pytest.raises(Refused) as refused:
        client.refund(ORDER, 1501, uuid4())
    assert refused.value.code == 1006
    assert client.status([ORDER]).found[ORDER].refunded_amount == 0


def test_a_token_that_ended_at_the_gateway_is_renewed_without_notice(
    sandbox: Sandbox, client: Gateway, clock: Clock
) -> None:
    client.keep_warm()
    clock.now += sandbox.tokens.lifetime_s + 1
    client.create(REQUEST)
    sandbox.tokens.revoke_all()
    assert not client.status([ORDER]).found[ORDER].is_paid
    assert sandbox.books.calls["token"] == 3
    assert len(sandbox.books.orders()) == 1


def test_wrong_credentials_are_refused_in_the_gateways_words(sandbox: Sandbox, transport: Transport) -> None:
    with pytest.raises(Refused) as refused:
        client_of(sandbox, transport, client_secret="wrong").keep_warm()
    assert (refused.value.code, refused.value.http_status) == (101, 401)
    with pytest.raises(Refused) as refused:
        client_of(sandbox, transport, branch_token="wrong").create(REQUEST)
    assert refused.value.code == 1001
    assert sandbox.books.orders() == ()


@pytest.mark.parametrize(
    ("scenario", "error"),
    [("refuse", Refused), ("answer-lost", AnswerMissing), ("down", NotReached), ("unavailable", Refused)],
)
def test_each_failing_behaviour_says_what_became_of_the_order(
    sandbox: Sandbox, client: Gateway, scenario: str, error: type[GatewayError]
) -> None:
    sandbox.scenario = scenario
    with pytest.raises(error) as failed:
        client.create(REQUEST)
    assert failed.value.may_have_been_done == (len(sandbox.books.orders()) == 1)


def test_a_proxys_page_in_place_of_an_answer_leaves_the_order_open(sandbox: Sandbox, client: Gateway) -> None:
    client.keep_warm()
    sandbox.scenario = "down"
    with pytest.raises(NotUnderstood) as odd:
        client.create(REQUEST)
    assert (odd.value.http_status, odd.value.may_have_been_done) == (503, True)


def test_an_order_is_not_sent_where_the_gateway_is_known_to_take_none(sandbox: Sandbox, client: Gateway) -> None:
    sandbox.scenario = "unavailable"
    assert not client.keep_warm()
    with pytest.raises(Unavailable):
        client.create(REQUEST)
    assert sandbox.books.calls["create"] == 0
    sandbox.scenario = "normal"
    assert client.create(REQUEST).url is not None


def test_an_order_that_was_made_though_its_answer_was_lost_is_found_by_status(
    sandbox: Sandbox, client: Gateway
) -> None:
    sandbox.scenario = "answer-lost"
    with pytest.raises(AnswerMissing):
        client.create(REQUEST)
    assert not client.status([ORDER]).found[ORDER].is_paid
    assert sandbox.books.calls["create"] == 1
