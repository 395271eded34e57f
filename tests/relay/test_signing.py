"""Only who knows the secret can name a callback's path or poll a terminal."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.relay.signing import OUTCOMES, Outcome, callback_path, may_poll, poll_credential, verified

SECRET = "s3cret"
names = st.text(string.ascii_letters + string.digits + "._-", min_size=1, max_size=64).filter(
    lambda name: name not in (".", "..")
)


def _parts(terminal: str = "till-1", order: str = "till-1-42", outcome: Outcome = "paid") -> list[str]:
    return callback_path(SECRET, terminal, order, outcome).split("/")[2:]


@given(names, names, st.sampled_from(OUTCOMES))
def test_a_path_of_ours_is_known_again(terminal: str, order: str, outcome: Outcome) -> None:
    assert verified(SECRET, *_parts(terminal, order, outcome)) == outcome


def test_a_path_needs_no_escaping_and_carries_no_query() -> None:
    path = callback_path(SECRET, "till-1", "till-1-42", "failed")
    assert re.fullmatch(r"/callback/till-1/till-1-42/failed/[A-Za-z0-9_-]{43}", path)


@given(names, names, names, names)
def test_a_signature_fits_no_other_terminal_or_order(terminal: str, order: str, other: str, another: str) -> None:
    signature = _parts(terminal, order)[3]
    accepted = verified(SECRET, other, another, "paid", signature)
    assert (accepted == "paid") == ((other, another) == (terminal, order))


def test_a_signature_fits_no_other_outcome() -> None:
    terminal, order, _, signature = _parts(outcome="failed")
    assert verified(SECRET, terminal, order, "paid", signature) is None


def test_moving_the_border_between_terminal_and_order_breaks_the_signature() -> None:
    signature = _parts("till-1", "2-x")[3]
    assert verified(SECRET, "till-12", "-x", "paid", signature) is None
    assert verified(SECRET, "till", "-12-x", "paid", signature) is None


@given(st.text())
def test_no_other_text_is_a_signature(text: str) -> None:
    terminal, order, outcome, signature = _parts()
    assert verified(SECRET, terminal, order, outcome, text) is None
    assert verified(SECRET, terminal, order, outcome, signature + text) == ("paid" if text == "" else None)


@given(st.integers(0, 42))
def test_a_shortened_signature_is_none(length: int) -> None:
    terminal, order, outcome, signature = _parts()
    assert verified(SECRET, terminal, order, outcome, signature[:length]) is None


@pytest.mark.parametrize("text", ["\ud800", "пароль", "\0", "a" * 100_000])
def test_text_that_no_encoder_likes_is_refused_without_a_crash(text: str) -> None:
    terminal, order, outcome, signature = _parts()
    assert verified(SECRET, terminal, order, outcome, text) is None
    assert verified(SECRET, text, order, outcome, signature) is None
    assert verified(SECRET, terminal, text, outcome, signature) is None
    assert verified(SECRET, terminal, order, text, signature) is None
    assert not may_poll(SECRET, terminal, text)
    assert not may_poll(SECRET, text, f"Bearer {poll_credential(SECRET, terminal)}")


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "a b", "a\n", "касса", "a?b", "a%2Fb", "a" * 97])
def test_a_name_that_cannot_stand_in_a_path_is_not_signed(name: str) -> None:
    with pytest.raises(ValueError, match="terminal"):
        callback_path(SECRET, name, "order", "paid")
    with pytest.raises(ValueError, match="order"):
        callback_path(SECRET, "till-1", name, "paid")


def test_another_secret_signs_differently() -> None:
    assert verified("s3creT", *_parts()) is None
    assert poll_credential("s3creT", "till-1") != poll_credential(SECRET, "till-1")


def test_an_empty_secret_signs_nothing() -> None:
    with pytest.raises(ValueError, match="empty"):
        callback_path("", "till-1", "order", "paid")
    with pytest.raises(ValueError, match="empty"):
        poll_credential("", "till-1")


def test_a_credential_lets_its_own_terminal_poll_and_no_other() -> None:
    credential = f"Bearer {poll_credential(SECRET, 'till-1')}"
    assert may_poll(SECRET, "till-1", credential)
    assert not may_poll(SECRET, "till-2", credential)


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", f"Basic {poll_credential(SECRET, 'till-1')}"])
def test_a_header_without_the_credential_opens_nothing(header: str) -> None:
    assert not may_poll(SECRET, "till-1", header)


def test_a_callback_signature_is_no_credential() -> None:
    assert not may_poll(SECRET, "till-1", f"Bearer {_parts()[3]}")
