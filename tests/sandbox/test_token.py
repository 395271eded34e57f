"""Whoever has the shop's credentials gets a token, and nothing but a good token opens the rest."""

import pytest
import requests

from pos_app.sandbox import Sandbox
from tests.sandbox.conftest import Clock
from tests.sandbox.merchant import PREORDER, Merchant, data_of, refusal_of

AVAILABILITY = f"{PREORDER}/availability"
REFUND = "v1/preorder/refund"


def ask_token(merchant: Merchant, **changes: object) -> requests.Response:
    client_id, client_secret, grant_type = merchant.account
    whole = {"client_id": client_id, "client_secret": client_secret, "grant_type": grant_type, **changes}
    return merchant.post("/auth/token", {name: value for name, value in whole.items() if value is not None})


def availability(sandbox: Sandbox, authorization: str | None) -> requests.Response:
    headers = {} if authorization is None else {"Authorization": authorization}
    return requests.get(sandbox.url + AVAILABILITY, headers=headers, timeout=5)


def test_a_token_opens_the_api(sandbox: Sandbox, merchant: Merchant) -> None:
    given = data_of(ask_token(merchant))
    assert (given["token_type"], given["expire_in"]) == ("Bearer", 10_800)
    assert len(given["token"].split(".")) == 3
    assert data_of(availability(sandbox, f"Bearer {given['token']}")) == {"available": True}


def test_every_token_is_another_and_the_older_stays_good(sandbox: Sandbox, merchant: Merchant) -> None:
    first, second = (data_of(ask_token(merchant))["token"] for _ in range(2))
    assert first != second
    assert data_of(availability(sandbox, f"Bearer {first}"))
    assert data_of(availability(sandbox, f"bearer {second}"))


def test_a_token_ends_with_its_lifetime(sandbox: Sandbox, merchant: Merchant, clock: Clock) -> None:
    clock.now += sandbox.tokens.lifetime_s - 1
    assert data_of(merchant.session.get(sandbox.url + AVAILABILITY, timeout=5))
    clock.now += 1
    assert refusal_of(merchant.session.get(sandbox.url + AVAILABILITY, timeout=5))[:2] == (401, 401)


def test_a_token_that_ended_is_forgotten_when_the_next_is_issued(sandbox: Sandbox, clock: Clock) -> None:
    known = sandbox.credentials
    first = sandbox.tokens.issue(known.client_id, known.client_secret, "client_credentials")
    clock.now += sandbox.tokens.lifetime_s
    sandbox.tokens.issue(known.client_id, known.client_secret, "client_credentials")
    clock.now -= sandbox.tokens.lifetime_s
    assert refusal_of(availability(sandbox, f"Bearer {first}"))[0] == 401


def test_revoked_tokens_are_bad_before_their_time(sandbox: Sandbox, merchant: Merchant) -> None:
    sandbox.tokens.revoke_all()
    assert refusal_of(merchant.session.get(sandbox.url + AVAILABILITY, timeout=5))[0] == 401
    assert data_of(ask_token(merchant))


@pytest.mark.parametrize(
    ("changes", "http_status", "code"),
    [
        ({"client_id": "nobody"}, 401, 4),
        ({"client_secret": "wrong"}, 401, 101),
        ({"client_secret": "неверный"}, 401, 101),
        ({"client_id": None}, 422, 422),
        ({"client_secret": ""}, 422, 422),
        ({"grant_type": None}, 422, 422),
        ({"grant_type": "password"}, 422, 422),
    ],
)
def test_a_wrong_account_gets_no_token(
    aloof: Merchant, changes: dict[str, object], http_status: int, code: int
) -> None:
    assert refusal_of(ask_token(aloof, **changes))[:2] == (http_status, code)


@pytest.mark.parametrize("authorization", [None, "", "Bearer", "Bearer ", "Bearer eyJ.no.pe", "Basic c2FuZGJveDp4"])
def test_nothing_but_a_good_token_opens_the_api(aloof: Merchant, authorization: str | None) -> None:
    assert refusal_of(availability(aloof.sandbox, authorization))[:2] == (401, 401)


@pytest.mark.parametrize("method", ["v1/preorder/create", "v2/preorder/create", "v1/preorder/status", REFUND])
def test_every_method_wants_the_token(aloof: Merchant, method: str) -> None:
    answer = requests.post(f"{aloof.sandbox.url}/orders/{method}", aloof.bill(), timeout=5)
    assert refusal_of(answer)[:2] == (401, 401)
