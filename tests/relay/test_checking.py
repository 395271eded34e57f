"""The gateway's question before it takes money, and the till's word on what it wants. Real HTTP, real store."""

import http.client
import json
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from pos_app.relay.checking import spoken
from pos_app.relay.signing import callback_path, check_path, may_check, verified
from pos_app.relay.store import Store
from pos_app.relay.telling import AlreadyWithdrawn, NotTold, RelayTeller
from pos_app.relay.wanted import Ruling, Verdict, Withdrawal
from pos_app.transport import Transport
from pos_app.words import words
from tests.peers import answer, closed_port, peer
from tests.relay.neighbours import PATIENCE_S, SECRET, TERMINAL, RunningRelay, ask, bearer, counts, query, running_relay

ORDER = "till-1-42"
PATH = check_path(SECRET, TERMINAL, ORDER)
NOT_WANTED = {"status": False, "message": words("ru").say("payer_not_wanted")}
OTHER_AMOUNT = {"status": False, "message": words("ru").say("payer_other_amount")}
YES = {"status": True, "message": ""}


def send(url: str, method: str, target: str, body: bytes = b"", **headers: str) -> tuple[int, Any]:
    """One request with a body; answers status and what its JSON says, or its text."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=PATIENCE_S)
    try:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, target, body, {"Content-Type": "application/x-www-form-urlencoded", **named})
        got = connection.getresponse()
        text = got.read()
        try:
            return got.status, json.loads(text)
        except ValueError:
            return got.status, text
    finally:
        connection.close()


def check(relay: RunningRelay, amount: object = 1500, reference: str = ORDER, **headers: str) -> Any:
    """The gateway's genuine question; answers what it was told."""
    body = urlencode({"amount": amount, "reference": reference}).encode()
    status, said = send(relay.url, "POST", PATH, body, **headers)
    assert status == 200, said
    return said


@pytest.fixture
def teller(relay: RunningRelay) -> Any:
    transport = Transport()
    yield RelayTeller(url=relay.url, terminal=TERMINAL, secret=SECRET, transport=transport)
    transport.close()


def test_an_order_that_is_wanted_may_be_paid(relay: RunningRelay, teller: RelayTeller) -> None:
    teller.want(ORDER, 1500, "ru")
    assert check(relay) == YES
    assert counts(relay.url)["checks_allowed"] == 1


def test_an_order_of_which_nobody_spoke_is_refused(relay: RunningRelay) -> None:
    assert check(relay) == NOT_WANTED
    assert counts(relay.url)["checks_refused"] == 1


def test_a_withdrawn_order_is_refused_for_good(relay: RunningRelay, teller: RelayTeller) -> None:
    teller.want(ORDER, 1500, "ru")
    assert teller.withdraw(ORDER) == Withdrawal(was_wanted=True, was_allowed=False)
    assert check(relay) == NOT_WANTED
    with pytest.raises(AlreadyWithdrawn):
        teller.want(ORDER, 1500, "ru")
    assert check(relay) == NOT_WANTED


def test_a_withdrawal_that_overtakes_the_wish_wins(relay: RunningRelay, teller: RelayTeller) -> None:
    assert teller.withdraw(ORDER) == Withdrawal(was_wanted=False, was_allowed=False)
    with pytest.raises(AlreadyWithdrawn):
        teller.want(ORDER, 1500, "ru")
    assert check(relay) == NOT_WANTED


def test_both_wishes_may_be_repeated(relay: RunningRelay, teller: RelayTeller) -> None:
    for _ in range(2):
        teller.want(ORDER, 1500, "ru")
    assert check(relay) == YES
    assert [teller.withdraw(ORDER) for _ in range(2)] == [Withdrawal(was_wanted=True, was_allowed=True)] * 2


@pytest.mark.parametrize("amount", ["1500", "1500.0", "1500.00"])
def test_the_right_sum_is_known_however_it_is_written(relay: RunningRelay, teller: RelayTeller, amount: str) -> None:
    teller.want(ORDER, 1500, "ru")
    assert check(relay, amount) == YES


@pytest.mark.parametrize("amount", ["1499", "15000", "1500.5", "-1500", "", "1e3", "١٥٠٠", "9" * 400])
def test_another_sum_or_none_is_refused(relay: RunningRelay, teller: RelayTeller, amount: str) -> None:
    teller.want(ORDER, 1500, "ru")
    assert check(relay, amount) == OTHER_AMOUNT
    assert teller.withdraw(ORDER) == Withdrawal(was_wanted=True, was_allowed=False)


def test_a_question_about_another_order_at_this_ones_path_is_refused(relay: RunningRelay, teller: RelayTeller) -> None:
    teller.want(ORDER, 1500, "ru")
    assert check(relay, reference="till-1-43") == NOT_WANTED


def test_a_question_in_json_is_understood(relay: RunningRelay, teller: RelayTeller) -> None:
    teller.want(ORDER, 1500, "ru")
    assert send(relay.url, "POST", PATH, b'{"amount": 1500, "reference": "till-1-42"}') == (200, YES)
    assert send(relay.url, "POST", PATH, b'{"amount": 1500.0}') == (200, YES)
    assert send(relay.url, "POST", PATH, b'{"amount": 1, "reference": "till-1-42"}') == (200, OTHER_AMOUNT)


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[]", b'{"amount": null}', b"{" * 4000, b"&" * 4000])
def test_a_question_that_makes_no_sense_is_refused(relay: RunningRelay, teller: RelayTeller, body: bytes) -> None:
    teller.want(ORDER, 1500, "ru")
    assert send(relay.url, "POST", PATH, body) == (200, OTHER_AMOUNT)


def test_a_question_of_another_size_is_not_read(relay: RunningRelay, teller: RelayTeller) -> None:
    teller.want(ORDER, 1500, "ru")
    status, _ = send(relay.url, "POST", PATH, b"amount=1500&x=" + b"x" * 5000)
    assert status == 413


def test_a_forged_question_finds_nothing_and_is_counted(relay: RunningRelay, teller: RelayTeller) -> None:
    teller.want(ORDER, 1500, "ru")
    signature = PATH.rpartition("/")[2]
    callback = callback_path(SECRET, TERMINAL, ORDER, "paid").rpartition("/")[2]
    forged = [
        f"/check/{TERMINAL}/{ORDER}/{callback}",
        f"/check/{TERMINAL}/{ORDER}/{signature[::-1]}",
        f"/check/{TERMINAL}/{ORDER}/",
        f"/check/{TERMINAL}/till-1-43/{signature}",
        f"/check/till-2/{ORDER}/{signature}",
        f"/check/{TERMINAL}%2f{ORDER}/x/{signature}",
        check_path("another secret", TERMINAL, ORDER),
    ]
    for path in forged:
        assert send(relay.url, "POST", path, b"amount=1500") == (404, b"not found"), path
    assert ask(relay.url, PATH) == (404, b"not found")
    assert counts(relay.url)["forged"] == len(forged) + 1


def test_a_callback_can_not_be_signed_with_what_opens_a_check() -> None:
    signature = PATH.rpartition("/")[2]
    assert may_check(SECRET, TERMINAL, ORDER, signature)
    assert verified(SECRET, TERMINAL, ORDER, "paid", signature) is None
    assert not may_check(SECRET, TERMINAL, "..", signature)
    with pytest.raises(ValueError, match="order"):
        check_path(SECRET, TERMINAL, "a/b")


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
@pytest.mark.parametrize(
    "headers", [{}, bearer("till-2"), bearer(secret="another"), {"Authorization": "Bearer " + PATH.rpartition("/")[2]}]
)
def test_only_the_terminal_says_what_it_wants(
    relay: RunningRelay, teller: RelayTeller, method: str, headers: dict[str, str]
) -> None:
    teller.want(ORDER, 1500, "ru")
    status, _ = send(relay.url, method, f"/wanted/{TERMINAL}/{ORDER}", b"amount=1&locale=ru", **headers)
    assert status == 401
    assert check(relay) == YES


@pytest.mark.parametrize("body", [b"", b"amount=0&locale=ru", b"amount=1500&locale=fr", b"amount=x&locale=ru"])
def test_a_wish_that_makes_no_sense_is_refused(relay: RunningRelay, body: bytes) -> None:
    assert send(relay.url, "PUT", f"/wanted/{TERMINAL}/{ORDER}", body, **bearer())[0] == 400
    assert send(relay.url, "DELETE", f"/wanted/{TERMINAL}/{'x' * 97}", **bearer())[0] == 400


def test_tills_do_not_speak_for_each_other(relay: RunningRelay, teller: RelayTeller) -> None:
    teller.want(ORDER, 1500, "ru")
    other = check_path(SECRET, "till-2", ORDER)
    assert send(relay.url, "POST", other, b"amount=1500") == (200, NOT_WANTED)


@pytest.mark.parametrize(
    ("headers", "locale"),
    [
        ({}, "kk"),
        ({"Accept_Language": "en-GB,en;q=0.9,ru;q=0.8"}, "en"),
        ({"Accept_Language": "ru"}, "ru"),
        ({"Accept_Language": "de,*"}, "kk"),
    ],
)
def test_the_payer_is_told_in_their_language_else_in_the_shops(
    relay: RunningRelay, teller: RelayTeller, headers: dict[str, str], locale: str
) -> None:
    teller.want(ORDER, 1500, "kk")
    teller.withdraw(ORDER)
    assert check(relay, **headers) == {"status": False, "message": words(locale).say("payer_not_wanted")}


def test_a_header_without_end_costs_nothing() -> None:
    assert spoken("x," * 100_000 + "en", "ru") == "ru"


def test_what_is_wanted_outlives_the_relay(relay: RunningRelay, teller: RelayTeller, store_url: str) -> None:
    teller.want(ORDER, 1500, "ru")
    teller.want("till-1-43", 700, "ru")
    teller.withdraw("till-1-43")
    relay.stop()
    with running_relay(store_url) as again:
        assert check(again) == YES
        gone = check_path(SECRET, TERMINAL, "till-1-43")
        assert send(again.url, "POST", gone, b"amount=700") == (200, NOT_WANTED)


def test_a_store_that_fails_gives_503_and_nobody_pays(relay: RunningRelay, teller: RelayTeller, store_url: str) -> None:
    teller.want(ORDER, 1500, "ru")
    query(store_url, "ALTER TABLE {}wanted RENAME TO elsewhere")
    assert send(relay.url, "POST", PATH, b"amount=1500")[0] == 503
    with pytest.raises(NotTold, match="HTTP 503"):
        teller.want(ORDER, 1500, "ru")
    with pytest.raises(NotTold, match="HTTP 503"):
        teller.withdraw(ORDER)


def test_a_relay_that_is_not_there_or_talks_nonsense_was_not_told() -> None:
    transport = Transport()
    try:
        dead = RelayTeller(
            url=f"http://127.0.0.1:{closed_port()}", terminal=TERMINAL, secret=SECRET, transport=transport
        )
        with pytest.raises(NotTold, match="refused"):
            dead.want(ORDER, 1500, "ru")
        with peer(answer(b"<html>")) as portal:
            lost = RelayTeller(url=portal.url, terminal=TERMINAL, secret=SECRET, transport=transport)
            with pytest.raises(NotTold, match="no sense"):
                lost.withdraw(ORDER)
    finally:
        transport.close()


def test_wishes_of_last_week_are_forgotten(store: Store, store_url: str) -> None:
    store.wanted.want(TERMINAL, "till-1-old", 1500, "ru")
    query(store_url, "UPDATE {}wanted SET told_at = '2026-01-01T00:00:00.000+00:00'")
    assert store.wanted.rule(TERMINAL, "till-1-old", 1500) == Ruling(Verdict.ALLOWED, "ru")
    store.wanted.want(TERMINAL, ORDER, 1500, "ru")
    assert store.wanted.rule(TERMINAL, "till-1-old", 1500) == Ruling(Verdict.NOT_WANTED, "")
    assert store.wanted.rule(TERMINAL, ORDER, 1500) == Ruling(Verdict.ALLOWED, "ru")
