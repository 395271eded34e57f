"""A terminal with a secret of its own: it opens that terminal and nothing else, and nothing else opens it."""

from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from pos_app.relay.credentials import Credentials, Key, issue, revoke
from pos_app.relay.signing import callback_path, check_path, terminal_secret
from pos_app.relay.store import Store, open_store
from tests.relay.neighbours import (
    SECRET,
    RunningRelay,
    ask,
    bearer,
    call_back,
    counts,
    listening,
    poll,
    query,
    running_relay,
    wait_until,
)


@pytest.fixture
def desk(store_url: str, relay: RunningRelay) -> Iterator[Store]:
    """The store in the hands of whoever issues and revokes, beside a relay that serves."""
    with closing(open_store(store_url)) as made:
        yield made


def _status(relay: RunningRelay, terminal: str, secret: str) -> int:
    return ask(relay.url, f"/events/{terminal}?after=0&wait=0", headers=bearer(terminal, secret))[0]


def _issued(relay: RunningRelay, desk: Store, terminal: str) -> str:
    """A secret that the running relay knows of."""
    secret = issue(desk.keys, SECRET, terminal)
    wait_until(lambda: _status(relay, terminal, secret) == 200)
    return secret


def test_an_issued_secret_serves_its_terminal_as_the_shared_one_did(relay: RunningRelay, desk: Store) -> None:
    secret = _issued(relay, desk, "till-1")
    with listening(relay.url, secret=secret) as till:
        assert call_back(relay.url, "order-1", secret=secret) == 200
        till.until_events(1)
    assert till.orders == ["order-1"]


def test_it_can_neither_read_another_till_nor_forge_its_callbacks(relay: RunningRelay, desk: Store) -> None:
    first, second = _issued(relay, desk, "till-1"), _issued(relay, desk, "till-2")
    assert call_back(relay.url, "order-2", terminal="till-2", secret=second) == 200
    for terminal in ("till-2", "till-3"):
        assert _status(relay, terminal, first) == 401
        assert call_back(relay.url, "order-9", terminal=terminal, secret=first) == 404
        assert _checked(relay, check_path(first, terminal, "order-9")) == 404
        assert _withdrawn(relay, terminal, first) == 401
    assert [event["order"] for event in poll(relay.url, terminal="till-2", secret=second)["events"]] == ["order-2"]
    assert poll(relay.url, secret=first)["events"] == []


def test_the_shared_secret_opens_nothing_of_a_terminal_that_has_its_own(relay: RunningRelay, desk: Store) -> None:
    """Any other till of the shop knows it."""
    _issued(relay, desk, "till-1")
    assert _status(relay, "till-1", SECRET) == 401
    assert call_back(relay.url, "order-1") == 404
    assert _withdrawn(relay, "till-1", SECRET) == 401
    assert _status(relay, "till-2", SECRET) == 200


def test_a_new_secret_ends_the_old_one(relay: RunningRelay, desk: Store) -> None:
    old = _issued(relay, desk, "till-1")
    new = _issued(relay, desk, "till-1")
    assert old != new
    assert _status(relay, "till-1", old) == 401
    assert call_back(relay.url, "order-1", secret=old) == 404


def test_a_revoked_terminal_is_let_in_with_nothing_and_a_new_secret_lets_it_in_again(
    relay: RunningRelay, desk: Store
) -> None:
    secret = _issued(relay, desk, "till-1")
    revoke(desk.keys, "till-1")
    wait_until(lambda: _status(relay, "till-1", secret) == 401)
    assert _status(relay, "till-1", SECRET) == 401
    for each in (secret, SECRET):
        assert call_back(relay.url, "order-1", secret=each) == 404
    assert _status(relay, "till-2", SECRET) == 200
    again = _issued(relay, desk, "till-1")
    assert _status(relay, "till-1", again) == 200


def test_a_terminal_can_be_revoked_that_never_had_a_secret_of_its_own(relay: RunningRelay, desk: Store) -> None:
    revoke(desk.keys, "till-9")
    wait_until(lambda: _status(relay, "till-9", SECRET) == 401)


def test_whoever_was_refused_is_counted(relay: RunningRelay) -> None:
    _status(relay, "till-1", "another")
    call_back(relay.url, "order-1", secret="another")
    assert b"relay_strangers_total 1.0\n" in ask(relay.url, "/metrics")[1]
    assert counts(relay.url)["forged"] == 1


def test_what_was_issued_and_revoked_holds_at_the_next_start(store_url: str) -> None:
    with closing(open_store(store_url)) as desk:
        secret = issue(desk.keys, SECRET, "till-1")
        revoke(desk.keys, "till-2")
    with running_relay(store_url) as relay:
        assert _status(relay, "till-1", secret) == 200
        assert _status(relay, "till-1", SECRET) == 401
        assert _status(relay, "till-2", SECRET) == 401


def test_the_store_holds_no_secret_and_is_worth_nothing_without_the_relays(store: Store, store_url: str) -> None:
    secret = issue(store.keys, SECRET, "till-1")
    ((_, salt, *_),) = query(store_url, "SELECT * FROM {}keys")
    assert secret != salt
    assert terminal_secret(SECRET, "till-1", salt) == secret
    assert terminal_secret("another", "till-1", salt) != secret
    assert terminal_secret(SECRET, "till-2", salt) != secret


@pytest.mark.parametrize("terminal", ["", ".", "a/b", "касса", "a" * 65])
def test_only_what_can_be_a_terminal_is_issued_a_secret(store: Store, terminal: str) -> None:
    with pytest.raises(ValueError, match="terminal"):
        issue(store.keys, SECRET, terminal)
    with pytest.raises(ValueError, match="terminal"):
        revoke(store.keys, terminal)
    assert store.keys.all() == {}


def test_an_empty_secret_judges_nobody() -> None:
    with pytest.raises(ValueError, match="empty"):
        Credentials("", {})


def test_no_judge_shows_a_secret_in_its_repr() -> None:
    assert SECRET not in repr(Credentials(SECRET, {"till-1": Key("salt", is_revoked=False)}))


def _checked(relay: RunningRelay, path: str) -> int:
    return ask(relay.url, path, "POST")[0]


def _withdrawn(relay: RunningRelay, terminal: str, secret: str) -> int:
    connection = HTTPConnection(urlsplit(relay.url).netloc, timeout=10)
    try:
        connection.request("DELETE", f"/wanted/{terminal}/order-1", headers=bearer(terminal, secret))
        return connection.getresponse().status
    finally:
        connection.close()


def test_a_callback_under_a_shared_secret_is_a_path_of_the_old_form(relay: RunningRelay) -> None:
    """Tills that were never issued anything go on as they did."""
    assert ask(relay.url, callback_path(SECRET, "till-1", "order-1", "paid")) == (200, b"ok")
