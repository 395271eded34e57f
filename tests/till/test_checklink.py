"""`POS_CHECKLINK=on`: the gateway asks before it takes money, and an order that the till gave up can't be paid."""

import json
import logging
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from pos_app.commands.lines import detail_of
from pos_app.order import Order, Reason, State
from pos_app.relay.embedded import EmbeddedRelay
from pos_app.relay.telling import NotTold, RelayTeller
from pos_app.relay.wanted import Withdrawal
from pos_app.till.messages import OrderChanged
from pos_app.till.opening import OpenTill
from pos_app.till.pace import Pace
from pos_app.words import words
from tests.peers import closed_port
from tests.process import started
from tests.relay.neighbours import counts, wait_until
from tests.shop import CALM, FAST, Desk, Ear, Shop

NOT_WANTED = words("ru").say("payer_not_wanted")
LONG_WATCH = replace(FAST, margin_s=60)


@contextmanager
def open_checked(shop: Shop, relay: EmbeddedRelay, pace: Pace = CALM, **chosen: Any) -> Iterator[Desk]:
    with shop.open(pace, checklink=True, relay_url=relay.url, **chosen) as desk:
        yield desk


@pytest.fixture
def desk(shop: Shop, relay: EmbeddedRelay) -> Iterator[Desk]:
    with open_checked(shop, relay) as opened:
        yield opened


def checklink(shop: Shop, order_id: str) -> str:
    link = shop.preorder(order_id).bill.checklink
    assert link is not None
    return link


def ask(url: str, amount: int, reference: str) -> Any:
    """The gateway's question, without the gateway."""
    with urllib.request.urlopen(url, urlencode({"amount": amount, "reference": reference}).encode(), 10) as answer:
        return json.load(answer)


def assert_refused(shop: Shop, order_id: str, why: str = NOT_WANTED) -> None:
    """The customer tries to pay, and no money moves."""
    shop.pay(order_id)
    tried = shop.preorder(order_id)
    assert (tried.payment, tried.last_failure) == (None, why)


def cancelled(desk: Desk, order_id: str) -> Order:
    desk.till.cancel(order_id)
    return desk.until(order_id, State.CANCELLED)


def test_a_wanted_order_is_paid_and_silence_would_refuse_it(shop: Shop, desk: Desk) -> None:
    order_id = desk.show_qr()
    assert checklink(shop, order_id).startswith("http://127.0.0.1")
    assert shop.preorder(order_id).bill.failed_on_check
    shop.pay(order_id)
    desk.until(order_id, State.PAID)
    assert shop.order(order_id).reason is None


def test_without_the_setting_nothing_is_asked_and_a_cancel_can_be_paid(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.show_qr()
        assert shop.preorder(order_id).bill.checklink is None
        assert cancelled(desk, order_id).reason is None
        shop.pay(order_id)
        desk.until(order_id, State.PAID_LATE)


def test_a_cancelled_order_can_not_be_paid(shop: Shop, desk: Desk) -> None:
    order_id = desk.show_qr()
    assert cancelled(desk, order_id).reason is Reason.WITHDRAWN
    assert_refused(shop, order_id)
    assert shop.events(order_id)[:4] == ["charge_asked", "created", "cancel_asked", "withdrawn"]


def test_the_relay_refuses_before_the_cashier_hears_of_the_cancel(
    shop: Shop, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    order_id = desk.show_qr()
    may_go_on, withdraw = threading.Event(), RelayTeller.withdraw

    def withdraw_late(teller: RelayTeller, order: str) -> Withdrawal:
        assert may_go_on.wait(10)
        return withdraw(teller, order)

    monkeypatch.setattr(RelayTeller, "withdraw", withdraw_late)
    desk.till.cancel(order_id)
    told = desk.ear.until(OrderChanged, lambda told: told.order.reason is Reason.CANCELLING)
    assert (told.order.state, told.order.payable, told.pay_until) == (State.WAITING, False, None)
    may_go_on.set()
    desk.until(order_id, State.CANCELLED)
    assert_refused(shop, order_id)


def test_an_expired_order_can_not_be_paid(shop: Shop, relay: EmbeddedRelay) -> None:
    with open_checked(shop, relay, LONG_WATCH, order_timeout=1) as desk:
        order_id = desk.show_qr()
        assert desk.until(order_id, State.EXPIRED).reason is Reason.WITHDRAWN
        assert_refused(shop, order_id)
    assert shop.events(order_id)[2:4] == ["time_up", "withdrawn"]


def test_a_withdrawn_order_is_watched_to_its_end_all_the_same(shop: Shop, relay: EmbeddedRelay) -> None:
    with open_checked(shop, relay, FAST, order_timeout=1) as desk:
        order_id = desk.show_qr()
        assert desk.until(order_id, State.CLOSED).reason is None
        assert desk.states(order_id) == ["creating", "waiting", "expired", "closed"]


def test_closing_the_till_takes_back_what_waits(shop: Shop, relay: EmbeddedRelay) -> None:
    with open_checked(shop, relay) as desk:
        order_id = desk.show_qr()
    assert shop.order(order_id).state is State.CANCELLED
    assert_refused(shop, order_id)


def test_an_order_that_waits_when_the_till_is_killed_can_be_paid_at_the_next_start(
    shop: Shop, relay: EmbeddedRelay
) -> None:
    environment = shop.environment(POS_CHECKLINK="on", POS_RELAY_URL=relay.url)
    with started("charge", "1500", "--order", "killed", "--json", env=environment) as till:
        till.until('"state": "waiting"')
        till.kill()
    shop.pay("till-1-killed")
    with open_checked(shop, relay) as desk:
        desk.until("till-1-killed", State.PAID)


def test_a_dead_relay_refuses_by_its_silence(shop: Shop, relay: EmbeddedRelay, desk: Desk) -> None:
    order_id = desk.show_qr()
    relay.stop()
    assert_refused(shop, order_id, "")
    assert desk.states(order_id) == ["creating", "waiting"]


def test_another_sum_than_the_bills_is_refused(shop: Shop, desk: Desk) -> None:
    order_id = desk.show_qr(1500)
    link = checklink(shop, order_id)
    assert ask(link, 1499, order_id) == {"status": False, "message": words("ru").say("payer_other_amount")}
    assert ask(link, 1500, order_id) == {"status": True, "message": ""}


def test_the_payer_is_told_in_the_shops_language(shop: Shop, relay: EmbeddedRelay) -> None:
    with open_checked(shop, relay, locale="kk") as desk:
        order_id = desk.show_qr()
        cancelled(desk, order_id)
        assert_refused(shop, order_id, words("kk").say("payer_not_wanted"))


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_a_payer_whose_language_is_known_is_told_in_it(shop: Shop, desk: Desk, language: str) -> None:
    order_id = desk.show_qr()
    cancelled(desk, order_id)
    page = f"{shop.sandbox.url}/pay/{shop.preorder(order_id).hash}/pay?lang={language}"
    with urllib.request.urlopen(page, b"", 10) as answer:
        assert words(language).say("payer_not_wanted") in answer.read().decode()
    assert shop.preorder(order_id).payment is None


def test_a_cancel_of_which_the_relay_can_not_be_told_says_so_and_is_told_later(
    shop: Shop, relay: EmbeddedRelay, desk: Desk, tmp_path: Path
) -> None:
    order_id = desk.show_qr()
    port = int(relay.url.rsplit(":", 1)[1])
    relay.stop()
    left = cancelled(desk, order_id)
    assert left.reason is Reason.NOT_WITHDRAWN
    assert "127.0.0.1" in left.message
    assert detail_of(left, words("en")).endswith("The gateway could not be told: it may still be paid.")
    again = EmbeddedRelay(secret=shop.relay_secret, store_path=tmp_path / "relay.sqlite3", port=port)
    again.start()
    try:
        known = desk.ear.until(OrderChanged, lambda told: told.order.reason is Reason.WITHDRAWN).order
        assert (known.state, known.message) == (State.CANCELLED, "")
        assert detail_of(known, words("en")).endswith("Payments of it are refused from now on.")
        assert_refused(shop, order_id)
    finally:
        again.stop()


def test_an_order_of_which_the_relay_never_heard_is_created_without_a_check(shop: Shop) -> None:
    with shop.open(FAST, checklink=True, relay_url=f"http://127.0.0.1:{closed_port()}") as desk:
        first, second = desk.show_qr(), desk.show_qr()
        assert shop.preorder(first).bill.checklink is None
        shop.pay(first)
        desk.until(first, State.PAID)
        assert cancelled(desk, second).reason is Reason.NOT_WITHDRAWN
        shop.pay(second)
        desk.until(second, State.PAID_LATE)


def test_a_relay_that_noted_the_wish_but_whose_answer_was_lost_makes_no_false_promise(
    shop: Shop, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    want = RelayTeller.want

    def want_in_vain(teller: RelayTeller, order: str, amount: int, locale: str) -> None:
        want(teller, order, amount, locale)
        raise NotTold("no whole answer in time")

    monkeypatch.setattr(RelayTeller, "want", want_in_vain)
    order_id = desk.show_qr()
    assert shop.preorder(order_id).bill.checklink is None
    assert cancelled(desk, order_id).reason is Reason.NOT_WITHDRAWN
    shop.pay(order_id)
    desk.until(order_id, State.PAID_LATE)


def test_a_payment_let_through_just_before_the_cancel_is_not_called_impossible(shop: Shop, desk: Desk) -> None:
    order_id = desk.show_qr()
    assert ask(checklink(shop, order_id), 1500, order_id)["status"]
    left = cancelled(desk, order_id)
    assert (left.reason, left.message) == (Reason.NOT_WITHDRAWN, "a payment was let through before")
    # The gateway has its yes, and takes the money now.
    shop.sandbox.books.pay(shop.preorder(order_id).hash, 1500, "ANDROID")
    desk.till.check(order_id)
    assert desk.until(order_id, State.PAID_LATE).reason is None


@pytest.mark.parametrize("first", ["nobody", "the customer", "the cashier"])
def test_a_customer_and_a_cashier_who_press_at_once_end_with_the_same_books(
    shop: Shop, relay: EmbeddedRelay, first: str
) -> None:
    with open_checked(shop, relay, LONG_WATCH) as desk:
        order_id = desk.show_qr()
        together = threading.Barrier(2)

        def pay() -> None:
            together.wait(10)
            shop.pay(order_id)

        customer = threading.Thread(target=pay)
        customer.start()
        if first == "the cashier":
            desk.till.cancel(order_id)
        together.wait(10)
        if first == "the customer":
            wait_until(lambda: counts(relay.url)["checks_allowed"] == 1)
        desk.till.cancel(order_id)
        customer.join()
        if shop.preorder(order_id).payment is None:
            assert desk.until(order_id, State.CANCELLED).reason is Reason.WITHDRAWN
            assert_refused(shop, order_id)
            assert desk.states(order_id) == ["creating", "waiting", "cancelled"]
        else:
            ended = desk.ear.until(OrderChanged, lambda told: told.order.ended_at is not None).order
            assert ended.state in (State.PAID, State.PAID_LATE)
            # A cancel that came too late promised nothing.
            reasons = {told.order.reason for told in desk.ear.heard(OrderChanged)}
            assert Reason.WITHDRAWN not in reasons


def test_an_order_whose_create_was_lost_can_not_be_paid(shop: Shop, relay: EmbeddedRelay) -> None:
    shop.sandbox.scenario = "answer-lost"
    with open_checked(shop, relay) as desk:
        order_id = desk.charge()
        desk.until(order_id, State.UNCERTAIN)
        wait_until(lambda: "withdraw" not in owed(shop, order_id))
        assert_refused(shop, order_id)


def test_a_cancel_while_create_is_under_way_is_withdrawn_as_well(shop: Shop, relay: EmbeddedRelay) -> None:
    shop.sandbox.scenario = "slow"
    with open_checked(shop, relay) as desk:
        order_id = desk.charge()
        wait_until(lambda: shop.sandbox.books.calls["create"] == 1)
        cancelled(desk, order_id)
        known = desk.ear.until(OrderChanged, lambda told: told.order.reason is Reason.WITHDRAWN).order
        assert known.state is State.CANCELLED


def test_a_till_that_died_while_it_told_the_relay_does_so_at_its_next_start(
    shop: Shop, relay: EmbeddedRelay, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, dead = threading.Event(), threading.Event()

    def hang(_: RelayTeller, __: str) -> Withdrawal:
        asked.set()
        dead.wait(10)
        raise NotTold("too late")

    with monkeypatch.context() as patched:
        patched.setattr(RelayTeller, "withdraw", hang)
        with open_checked(shop, relay, replace(CALM, withdraw_s=0.05)) as desk:
            order_id = desk.show_qr()
            desk.till.cancel(order_id)
            assert asked.wait(10)
            stopping = threading.Timer(0.3, dead.set)
            stopping.start()
            desk.till.stop()
            stopping.join()
    assert shop.order(order_id).state is State.WAITING
    assert owed(shop, order_id) == ["withdraw"]
    with open_checked(shop, relay) as desk:
        assert desk.until(order_id, State.CANCELLED).reason is Reason.WITHDRAWN
        assert_refused(shop, order_id)


def test_where_the_gateway_can_not_reach_the_relay_it_is_not_told_to_ask(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    settings = shop.settings(gateway_url=f"https://gateway.invalid:{closed_port()}", checklink=True)
    with caplog.at_level(logging.WARNING), OpenTill(settings, Ear(), CALM):
        pass
    assert "set POS_CALLBACK_URL" in caplog.text


def owed(shop: Shop, order_id: str) -> list[str]:
    """What the till still owes the order."""
    reader = shop.journal()
    try:
        return [effect for owed_to, effect in reader.owed() if owed_to == order_id]
    finally:
        reader.close()
