"""Paths for the gateway that only the relay's secret can make, and what lets a till poll.

HMAC-SHA-256 (RFC 2104) under keys derived from `POS_RELAY_SECRET` with a label each, so that a path that leaks tells
nothing of the credential. The relay knows a forged path without knowing any order.
"""

import base64
import hashlib
import hmac
import re
from typing import Final, Literal, get_args

Outcome = Literal["paid", "failed"]

OUTCOMES: Final[tuple[Outcome, ...]] = get_args(Outcome)
_TERMINAL: Final = re.compile(r"(?!\.{1,2}\Z)[A-Za-z0-9._-]{1,64}")
_ORDER: Final = re.compile(r"(?!\.{1,2}\Z)[A-Za-z0-9._-]{1,96}")
# "." and ".." are left out: whoever calls the path would resolve them away (RFC 3986, 5.2.4).


def callback_path(secret: str, terminal: str, order: str, outcome: Outcome) -> str:
    """The path that the gateway is to call: `/callback/TERMINAL/ORDER/OUTCOME/SIGNATURE`, without a query.

    Raises ValueError for a terminal or order that can't stand in a path, and for an empty secret.
    """
    _raise_unless_named(terminal, order)
    return f"/callback/{terminal}/{order}/{outcome}/{_signature(secret, terminal, order, outcome)}"


def check_path(secret: str, terminal: str, order: str) -> str:
    """The path at which the gateway asks whether an order is still wanted: `/check/TERMINAL/ORDER/SIGNATURE`.

    A callback's signature opens no check, nor the other way round. Raises ValueError as `callback_path` does.
    """
    _raise_unless_named(terminal, order)
    return f"/check/{terminal}/{order}/{_check_signature(secret, terminal, order)}"


def may_check(secret: str, terminal: str, order: str, signature: str) -> bool:
    """Whether a path of these parts is one that `check_path` made."""
    if not is_terminal(terminal) or not is_order(order):
        return False
    return _same(signature, _check_signature(secret, terminal, order))


def verified(secret: str, terminal: str, order: str, outcome: str, signature: str) -> Outcome | None:
    """The outcome that a path of these parts reports, or None where the path is forged or malformed."""
    if not is_terminal(terminal) or not is_order(order):
        return None
    for known in OUTCOMES:
        if known == outcome and _same(signature, _signature(secret, terminal, order, known)):
            return known
    return None


def is_order(text: str) -> bool:
    """Whether `text` can be an order's ID in a callback path."""
    return _ORDER.fullmatch(text) is not None


def is_terminal(text: str) -> bool:
    """Whether `text` can be a terminal's name in a path."""
    return _TERMINAL.fullmatch(text) is not None


def terminal_secret(secret: str, terminal: str, salt: str) -> str:
    """A secret for one terminal alone, from the relay's and what the store keeps of it: neither is enough by itself.

    It serves the terminal as `secret` serves all: as `POS_RELAY_SECRET`.
    """
    return _text(_derived(secret, "terminal", terminal, salt))


def poll_credential(secret: str, terminal: str) -> str:
    """What a till shows to poll its own events and to say which of its own orders it wants, and no other till's."""
    return _text(_derived(secret, "poll", terminal))


def may_poll(secret: str, terminal: str, authorization: str) -> bool:
    """Whether an `Authorization` header carries the terminal's credential. False for a terminal that can't be one."""
    return is_terminal(terminal) and _same(authorization, f"Bearer {poll_credential(secret, terminal)}")


def _raise_unless_named(terminal: str, order: str) -> None:
    if not is_terminal(terminal):
        raise ValueError(f"terminal {terminal!r}: expected 1 to 64 Latin letters, digits, dots, dashes or underscores")
    if not is_order(order):
        raise ValueError(f"order {order!r}: expected 1 to 96 Latin letters, digits, dots, dashes or underscores")


def _check_signature(secret: str, terminal: str, order: str) -> str:
    return _text(_derived(secret, "check", terminal, order))


def _signature(secret: str, terminal: str, order: str, outcome: Outcome) -> str:
    return _text(_derived(secret, "callback", terminal, order, outcome))


def _derived(secret: str, label: str, *parts: str) -> bytes:
    if not secret:
        raise ValueError("the relay's secret is empty: anybody could sign with it")
    key = hmac.digest(secret.encode(), f"rahmet-pos relay {label} v1".encode(), hashlib.sha256)
    # No part can hold a slash, so the joined text has one reading only.
    return hmac.digest(key, "/".join(parts).encode(), hashlib.sha256)


def _text(digest: bytes) -> str:
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), expected.encode())
