"""What each fault looks like on the wire, and whether the gateway had done what it was asked."""

import json
import socket
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
import requests

from pos_app.sandbox import Sandbox
from pos_app.sandbox.faults import Fault
from pos_app.sandbox.scenarios import SCENARIOS
from tests.relay.neighbours import wait_until
from tests.sandbox.conftest import TIME_SCALE, Clock
from tests.sandbox.merchant import ORDER, PREORDER, Merchant, Shop, refusal_of

CREATE, STATUS = f"{PREORDER}/create", f"{PREORDER}/status"
QUESTION = {"merchant_order_ids[]": ORDER}
Looks = Callable[[requests.Response], bool]


def is_page(answer: requests.Response) -> bool:
    return answer.headers["content-type"].startswith("text/html") and answer.text.startswith("<html>")


def is_no_json(answer: requests.Response) -> bool:
    try:
        answer.json()
    except requests.JSONDecodeError:
        return True
    return False


def has_no_type_of_ours(answer: requests.Response) -> bool:
    data = answer.json()["data"]
    if ORDER in data:
        return not isinstance(data[ORDER]["is_paid"], bool)
    return not isinstance(data["preorder_id"], int) and not isinstance(data["url"], str)


SEEN: dict[Fault, tuple[int, Looks]] = {
    Fault.ERROR: (200, lambda answer: answer.json()["status"] == "error"),
    Fault.UNAUTHORISED: (401, lambda answer: answer.json() == {"message": "Unauthenticated."}),
    Fault.TOKEN_ENDS: (401, lambda answer: answer.json()["error_code"] == 401),
    Fault.FORBIDDEN: (403, is_page),
    Fault.TOO_MANY: (429, lambda answer: "retry-after" not in answer.headers),
    Fault.TOO_MANY_WAIT: (429, lambda answer: answer.headers["retry-after"] == "5"),
    Fault.PORTAL: (302, lambda answer: urlsplit(answer.headers["location"]).hostname == "login.wifi.example"),
    Fault.SERVER_ERROR: (500, lambda answer: answer.json() == {"message": "Server Error"}),
    Fault.BAD_GATEWAY: (502, is_page),
    Fault.TRUNCATED: (200, lambda answer: answer.text.startswith('{"error_code":0') and is_no_json(answer)),
    Fault.WRONG_TYPES: (200, has_no_type_of_ours),
    Fault.HUGE: (200, lambda answer: len(answer.content) > 4_000_000 and answer.json()["status"] == "success"),
    Fault.EMPTY: (200, lambda answer: answer.content == b""),
}
ANSWERED = [row for row in SCENARIOS.values() if {row.create, row.status} & set(SEEN)]


def ask(merchant: Merchant, path: str, fields: dict[str, object]) -> requests.Response:
    url, headers = merchant.sandbox.url + path, {"Content-Type": "application/x-www-form-urlencoded"}
    return merchant.session.post(url, fields, headers=headers, allow_redirects=False, timeout=5)


def pay(merchant: Merchant) -> None:
    preorder = merchant.sandbox.books.order(ORDER)
    assert preorder is not None
    merchant.sandbox.customer.pay(preorder.hash)


@pytest.mark.parametrize("name", [row.name for row in ANSWERED if row.create is not Fault.NONE])
def test_create_goes_wrong_as_its_row_says(sandbox: Sandbox, merchant: Merchant, name: str) -> None:
    fault = SCENARIOS[name].create
    sandbox.scenario = name
    status, looks = SEEN[fault]
    answer = ask(merchant, CREATE, merchant.bill())
    assert answer.status_code == status
    assert looks(answer)
    assert (sandbox.books.order(ORDER) is not None) == fault.leaves_it_done


@pytest.mark.parametrize("name", [row.name for row in ANSWERED if row.status is not Fault.NONE])
def test_status_goes_wrong_as_often_as_its_row_says_and_then_tells_the_truth(
    sandbox: Sandbox, merchant: Merchant, name: str
) -> None:
    row = SCENARIOS[name]
    merchant.create()
    sandbox.scenario = name
    if not row.attempts_fail:
        assert merchant.status()[ORDER]["is_paid"] is False
        pay(merchant)
    status, looks = SEEN[row.status]
    for _ in range(row.hits):
        answer = ask(merchant, STATUS, {**QUESTION})
        assert answer.status_code == status
        assert looks(answer)
    merchant.session.headers["Authorization"] = f"Bearer {sandbox.tokens.issue(*merchant.account)}"
    assert merchant.status()[ORDER]["is_paid"] is not row.attempts_fail
    assert sandbox.strikes.of(ORDER) == row.hits


@pytest.mark.parametrize(
    ("name", "is_done"), [("create-unheard", False), ("answer-lost", True), ("create-reset", True)]
)
def test_create_loses_its_connection_before_or_after_it_is_done(
    sandbox: Sandbox, merchant: Merchant, name: str, is_done: bool
) -> None:
    sandbox.scenario = name
    with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        merchant.create()
    assert (sandbox.books.order(ORDER) is not None) == is_done


def test_a_reset_comes_in_the_middle_of_the_body(sandbox: Sandbox, merchant: Merchant) -> None:
    merchant.create()
    pay(merchant)
    sandbox.scenario = "status-reset"
    body = f"merchant_order_ids[]={ORDER}"
    head = (
        f"POST {STATUS} HTTP/1.1",
        "Host: 127.0.0.1",
        f"Authorization: {merchant.session.headers['Authorization']}",
        "Content-Type: application/x-www-form-urlencoded",
        f"Content-Length: {len(body)}",
    )
    address = urlsplit(sandbox.url)
    with socket.create_connection((address.hostname, address.port), timeout=5) as line:
        line.sendall("\r\n".join((*head, "", body)).encode())
        got = line.recv(65536)
        while b"\r\n\r\n" not in got:
            got += line.recv(65536)
        more: list[bytes] = []
        with pytest.raises(ConnectionResetError):
            more.extend(iter(lambda: line.recv(65536), b""))
    got += b"".join(more)
    said, _, came = got.partition(b"\r\n\r\n")
    promised = int(said.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
    assert 0 < len(came) < promised


def test_status_lags_behind_the_callback(sandbox: Sandbox, merchant: Merchant, shop: Shop, clock: Clock) -> None:
    sandbox.scenario = "status-lag"
    merchant.create(postlink=f"{shop.url}/paid")
    pay(merchant)
    shop.until_calls(1)
    assert merchant.status()[ORDER]["is_paid"] is False
    clock.now += 10 * TIME_SCALE
    assert merchant.status()[ORDER]["is_paid"] is True


def test_a_lagging_status_misses_the_first_question_however_late_it_comes(
    sandbox: Sandbox, merchant: Merchant, clock: Clock
) -> None:
    sandbox.scenario = "status-lag"
    merchant.create(timeout=86_400)
    assert merchant.status()[ORDER]["is_paid"] is False
    assert sandbox.strikes.of(ORDER) == 0
    pay(merchant)
    clock.now += 3600
    assert [merchant.status()[ORDER]["is_paid"] for _ in range(2)] == [False, True]
    assert sandbox.strikes.of(ORDER) == 1


def test_status_misses_a_paid_order(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = "status-missing"
    merchant.create()
    assert merchant.status()[ORDER]["is_paid"] is False
    pay(merchant)
    assert [merchant.status() for _ in range(3)] == [{}, {}, {}]
    assert merchant.status()[ORDER]["is_paid"] is True


def test_status_flaps(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = "status-flapping"
    merchant.create()
    pay(merchant)
    for _ in range(2):
        assert merchant.status() == {}
        assert merchant.status()[ORDER]["is_paid"] is False
        assert ask(merchant, STATUS, {**QUESTION}).status_code == 502
        assert merchant.status()[ORDER]["is_paid"] is True


def test_status_tells_sums_as_text(sandbox: Sandbox, merchant: Merchant) -> None:
    merchant.create()
    pay(merchant)
    merchant.refund(100)
    sandbox.scenario = "status-amounts-as-strings"
    told = merchant.status()[ORDER]
    assert (told["is_paid"], told["amount"], told["reference"]) == (True, "1500.00", 70000001)
    assert told["refund"]["refunded_amount"] == "100.00"


def test_an_outage_begins_with_an_order_and_ends(sandbox: Sandbox, merchant: Merchant, clock: Clock) -> None:
    sandbox.scenario = "outage"
    url = merchant.pay_url()
    for path in (STATUS, CREATE, "/auth/token"):
        assert ask(merchant, path, {}).status_code == 503
    assert requests.get(url, timeout=5).status_code == 200
    clock.now += 120 * TIME_SCALE
    assert merchant.status()[ORDER]["is_paid"] is False


def is_refused(sandbox: Sandbox) -> bool:
    address = urlsplit(sandbox.url)
    try:
        socket.create_connection((address.hostname, address.port), timeout=5).close()
    except (ConnectionRefusedError, ConnectionResetError):
        return True
    return False


@pytest.mark.parametrize("name", ["connection-refused", "connection-refused-later"])
def test_connections_are_refused_for_a_while(sandbox: Sandbox, merchant: Merchant, name: str) -> None:
    sandbox.scenario = name
    if name == "connection-refused-later":
        assert merchant.create()["preorder_id"]
    wait_until(lambda: is_refused(sandbox))
    wait_until(lambda: not is_refused(sandbox))
    assert requests.get(f"{sandbox.url}/sandbox/scenario", timeout=5).json()["name"] == name


def test_a_sandbox_that_nobody_can_reach_ends_at_once() -> None:
    sandbox = Sandbox(scenario="connection-refused")
    sandbox.start()
    wait_until(lambda: is_refused(sandbox))
    sandbox.stop()
    assert is_refused(sandbox)


def test_the_tls_handshake_fails(sandbox: Sandbox) -> None:
    sandbox.scenario = "tls-failure"
    assert sandbox.gateway_url.startswith("https://127.0.0.1:")
    for _ in range(2):
        with pytest.raises(requests.exceptions.SSLError, match=r"(?i)handshake"):
            requests.get(f"{sandbox.gateway_url}/orders/v1/preorder/availability", timeout=5)


def test_a_portal_redirects_every_call(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = "portal"
    for path in ("/auth/token", CREATE, STATUS):
        assert ask(merchant, path, {}).headers["location"].startswith("http://login.wifi.example/")


def test_tokens_end_as_create_comes_and_a_new_one_is_good(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = "create-token-expired"
    for _ in range(2):
        assert refusal_of(ask(merchant, CREATE, merchant.bill()))[:2] == (401, 401)
    merchant.session.headers["Authorization"] = f"Bearer {sandbox.tokens.issue(*merchant.account)}"
    assert merchant.create()["preorder_id"]


def test_a_callback_comes_before_the_answer_to_create(sandbox: Sandbox, merchant: Merchant, shop: Shop) -> None:
    sandbox.scenario = "early-callback"
    merchant.create(postlink=f"{shop.url}/paid")
    assert [call.partition("?")[0] for call in shop.calls] == ["/paid"]


@pytest.mark.parametrize(
    ("name", "calls"),
    [("second-attempt", ["/failed", "/paid"]), ("swapped-callbacks", ["/paid", "/failed"])],
)
def test_a_second_attempt_pays(sandbox: Sandbox, merchant: Merchant, shop: Shop, name: str, calls: list[str]) -> None:
    sandbox.scenario = name
    merchant.create(postlink=f"{shop.url}/paid", failed_postlink=f"{shop.url}/failed")
    pay(merchant)
    assert [call.partition("?")[0] for call in shop.until_calls(2)] == calls
    assert merchant.status()[ORDER]["is_paid"]


def test_a_callback_names_another_amount_than_was_paid(sandbox: Sandbox, merchant: Merchant, shop: Shop) -> None:
    sandbox.scenario = "callback-wrong-amount"
    merchant.create(postlink=f"{shop.url}/paid")
    pay(merchant)
    assert "&amount=1&" in shop.until_calls(1)[0]
    assert merchant.status()[ORDER]["amount"] == 1500


def test_an_underpaid_order_got_less_but_never_nothing(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.scenario = "underpaid"
    for order_id, amount, came in (("dear", 1500, 1400), ("cheap", 50, 1)):
        paying = merchant.pay_url(merchant_order_id=order_id, amount=amount).rpartition("/")[2]
        sandbox.customer.pay(paying)
        assert merchant.status(order_id)[order_id]["amount"] == came


def test_forged_callbacks_carry_no_signature_of_ours_and_are_not_repeated(
    sandbox: Sandbox, merchant: Merchant, shop: Shop
) -> None:
    sandbox.scenario = "forged-callback"
    shop.answers = [404] * 10
    merchant.create(postlink=f"{shop.url}/o/paid/abc", failed_postlink=f"{shop.url}/o/failed/xyz")
    sandbox.customer.pay(merchant.sandbox.books.orders()[0].hash)
    assert sandbox.callbacks.until_idle(10)
    forged = {call.partition("?")[0] for call in shop.calls} - {"/o/failed/xyz"}
    assert forged == {"/o/paid/cba", "/o/paid/", "/o/paid/xyz"}
    assert len([call for call in shop.calls if "/paid/" in call]) == 3
    assert merchant.status()[ORDER]["is_paid"] is False


def test_an_overheard_callback_lies(sandbox: Sandbox, merchant: Merchant, shop: Shop) -> None:
    sandbox.scenario = "overheard-callback"
    merchant.create(postlink=f"{shop.url}/paid")
    pay(merchant)
    assert shop.until_calls(1)[0].startswith("/paid?")
    assert merchant.status()[ORDER]["is_paid"] is False


def test_an_amount_chooses_a_scenario_while_the_normal_one_is_on(sandbox: Sandbox, merchant: Merchant) -> None:
    amount = SCENARIOS["create-502"].amount
    assert ask(merchant, CREATE, merchant.bill(amount=amount)).status_code == 502
    sandbox.scenario = "double-callback"
    made = merchant.create(merchant_order_id="other", amount=amount)
    assert made["preorder_id"]
    told = requests.get(f"{sandbox.url}/sandbox/orders", timeout=5).json()
    assert [order["scenario"] for order in told] == ["create-502", "double-callback"]


def test_a_slow_order_is_slow_alone(sandbox: Sandbox, merchant: Merchant) -> None:
    merchant.create(merchant_order_id="quick")
    amount = SCENARIOS["slow"].amount
    for path, fields in ((CREATE, merchant.bill(amount=amount)), (STATUS, QUESTION)):
        assert ask(merchant, path, {**fields}).elapsed.total_seconds() >= 3 * TIME_SCALE
    assert json.loads(ask(merchant, STATUS, {"merchant_order_ids[]": "quick"}).text)["data"]["quick"]


def test_each_amount_chooses_one_scenario_and_no_shop_asks_for_it() -> None:
    amounts = [row.amount for row in SCENARIOS.values() if row.amount is not None]
    assert len(set(amounts)) == len(amounts)
    assert all(9_000_001 <= amount <= 9_999_999 for amount in amounts)
