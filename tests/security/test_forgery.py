"""Whoever can reach the relay can say anything to it; no till believes any of it."""

import http.client
import os
import random
import string
import time
from collections.abc import Callable, Iterator
from typing import Final
from urllib.parse import urlsplit

from pos_app.order import State
from pos_app.relay.embedded import EmbeddedRelay
from pos_app.relay.signing import Outcome, callback_path, poll_credential, verified
from pos_app.till.messages import OrderChanged
from tests.relay.neighbours import ask, bearer, counts
from tests.shop import CALM, Desk, Shop

FORGERIES: Final = int(os.environ.get("FORGERIES", "100000"))
OVER_HTTP: Final = 400
SECRET: Final = "what the shop's till and relay share"
LETTERS: Final = string.ascii_letters + string.digits + "-_"

Parts = tuple[str, str, str, str]
"""Terminal, order, outcome, signature."""


def forged(random_of: random.Random, secret: str, order: str, terminal: str = "till-1") -> Iterator[Parts]:
    """Endless forgeries for one order: guesses, near misses, and genuine signatures of something else."""

    def signed(secret: str, terminal: str, order: str, outcome: Outcome) -> str:
        return callback_path(secret, terminal, order, outcome).rpartition("/")[2]

    true = {outcome: signed(secret, terminal, order, outcome) for outcome in ("paid", "failed")}
    others = [
        (terminal, order, "paid", true["failed"]),
        (terminal, order, "failed", true["paid"]),
        (terminal, order, "Paid", true["paid"]),
        ("till-2", order, "paid", true["paid"]),
        (terminal, order, "paid", signed(secret, "till-2", order, "paid")),
        (terminal, order + "0", "paid", true["paid"]),
        (terminal, order, "paid", signed(secret, terminal, order + "0", "paid")),
        (terminal, order, "paid", signed(secret + " ", terminal, order, "paid")),
        (terminal, order, "paid", poll_credential(secret, terminal)),
        (terminal, order, "paid", true["paid"] + "="),
        (terminal, order, "paid", true["paid"][:-1]),
        (terminal, order, "paid", true["paid"].swapcase()),
    ]
    while True:
        yield from others
        for _ in range(100):
            yield terminal, order, "paid", "".join(random_of.choices(LETTERS, k=43))
            place, letter = random_of.randrange(43), random_of.choice(LETTERS)
            missed = true["paid"][:place] + letter + true["paid"][place + 1 :]
            if missed != true["paid"]:
                yield terminal, order, "paid", missed


def test_none_of_a_hundred_thousand_forgeries_is_taken(record_property: Callable[[str, object], None]) -> None:
    guesses = forged(random.Random(3), SECRET, "till-1-42")
    began = time.monotonic()
    taken = [parts for parts, _ in zip(guesses, range(FORGERIES), strict=False) if verified(SECRET, *parts)]
    assert taken == []
    record_property("proof", f"forgery: {FORGERIES} forged callbacks in {time.monotonic() - began:.1f} s, none taken")
    genuine = callback_path(SECRET, "till-1", "till-1-42", "paid").split("/")[2:]
    assert verified(SECRET, *genuine) == "paid"


def relay_of(shop: Shop, order_id: str) -> str:
    """The URL of the relay that the gateway was told for an order."""
    postlink = urlsplit(link(shop, order_id))
    return f"{postlink.scheme}://{postlink.netloc}"


def link(shop: Shop, order_id: str, outcome: str = "paid") -> str:
    bill = shop.preorder(order_id).bill
    found = bill.postlink if outcome == "paid" else bill.failed_postlink
    assert found is not None
    return found


def ask_all(url: str, targets: list[str]) -> list[int]:
    """The statuses of many requests over one connection."""
    line = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)
    statuses = []
    try:
        for target in targets:
            line.request("GET", target)
            answer = line.getresponse()
            answer.read()
            statuses.append(answer.status)
    finally:
        line.close()
    return statuses


def until_heard(shop: Shop, desk: Desk, order_id: str) -> None:
    """Returns when the till has done what a genuine callback makes it do: what came before it is behind it too."""
    assert ask(relay_of(shop, order_id), urlsplit(link(shop, order_id, "failed")).path)[0] == 200
    desk.ear.until(OrderChanged, lambda told: told.order.id == order_id and told.order.failed_attempts == 1)


def test_hundreds_of_forgeries_over_http_leave_a_till_as_it_was(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.until_warm()
        order_id = desk.show_qr()
        asked, events = shop.sandbox.books.calls["status"], shop.events(order_id)
        guesses = forged(random.Random(5), shop.relay_secret, order_id)
        targets = [
            f"/callback/{'/'.join(parts)}?amount=1500" for parts, _ in zip(guesses, range(OVER_HTTP), strict=False)
        ]
        assert set(ask_all(relay_of(shop, order_id), targets)) == {404}
        # At the usual port: a late callback of some other shop's may have come in between.
        assert counts(relay_of(shop, order_id))["forged"] >= OVER_HTTP
        assert (shop.sandbox.books.calls["status"], shop.events(order_id)) == (asked, events)
        until_heard(shop, desk, order_id)
        assert desk.states(order_id)[-1] == "waiting"
        assert shop.events(order_id) == [*events, "attempt_failed"]
        shop.pay(order_id)
        desk.until(order_id, State.PAID)


def test_a_genuine_link_that_leaked_makes_the_till_ask_and_never_pays(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.show_qr()
        path = urlsplit(link(shop, order_id)).path
        statuses = ask_all(relay_of(shop, order_id), [f"{path}?amount=1500&reference={n}" for n in range(100)])
        assert set(statuses) == {200}
        until_heard(shop, desk, order_id)
        assert shop.order(order_id).state is State.WAITING
        assert shop.events(order_id).count("callback") <= 32
        assert set(shop.events(order_id)) == {"charge_asked", "created", "callback", "attempt_failed"}


def test_a_callback_that_is_replayed_after_the_payment_changes_nothing(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id, next_one = desk.show_qr(), desk.show_qr(900)
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
        paid, moments = shop.order(order_id), shop.moments(order_id)
        for outcome in ("paid", "failed"):
            path = urlsplit(link(shop, order_id, outcome)).path
            assert set(ask_all(relay_of(shop, order_id), [f"{path}?amount={n}" for n in range(50)])) == {200}
        until_heard(shop, desk, next_one)
        assert (shop.order(order_id), shop.moments(order_id)) == (paid, moments)


def test_a_callback_for_another_terminal_is_not_told_to_this_one(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.show_qr()
        events = shop.events(order_id)
        path = callback_path(shop.relay_secret, "till-2", order_id, "paid")
        assert ask(relay_of(shop, order_id), path)[0] == 200
        until_heard(shop, desk, order_id)
        assert shop.events(order_id) == [*events, "attempt_failed"]
        assert shop.order(order_id).state is State.WAITING


def test_a_callback_for_an_order_that_never_was_makes_none(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        order_id = desk.show_qr()
        assert (
            ask(relay_of(shop, order_id), callback_path(shop.relay_secret, "till-1", "till-1-never", "paid"))[0] == 200
        )
        until_heard(shop, desk, order_id)
        reader = shop.journal()
        assert reader.order("till-1-never") is None
        reader.close()


def test_nobody_else_learns_what_a_till_is_told(shop: Shop, relay: EmbeddedRelay) -> None:
    path = callback_path(shop.relay_secret, "till-1", "till-1-42", "paid")
    assert ask(relay.url, path)[0] == 200
    for who, headers in {
        "nobody": {},
        "a stranger": bearer(secret="guessed"),
        "another terminal": bearer("till-2", shop.relay_secret),
        "the holder of a callback's link": {"Authorization": f"Bearer {path.rpartition('/')[2]}"},
    }.items():
        status, body = ask(relay.url, "/events/till-1?after=0&wait=0", headers=headers)
        assert status == 401, who
        assert b"till-1-42" not in body, who
    status, body = ask(relay.url, "/events/till-1?after=0&wait=0", headers=bearer("till-1", shop.relay_secret))
    assert status == 200
    assert b"till-1-42" in body


def test_a_till_with_another_terminals_credential_gets_nothing_and_still_sells(
    shop: Shop, relay: EmbeddedRelay
) -> None:
    """Two shops share a relay's address, not its secret: the second one's till is told nothing, and asks *status*."""
    with shop.open(relay_url=relay.url, relay_secret="the secret of another shop") as desk:
        order_id = desk.show_qr()
        shop.pay(order_id)
        desk.until(order_id, State.PAID)
        assert "callback" not in shop.events(order_id)
