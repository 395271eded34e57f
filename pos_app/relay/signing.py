"""Callback paths that only the relay's secret can make, and what lets a till poll.

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
_NAME: Final = re.compile(r"[A-Za-z0-9._-]{1,96}")


def callback_path(secret: str, terminal: str, order: str, outcome: Outcome) -> str:
    """The path that the gateway is to call: `/callback/TERMINAL/ORDER/OUTCOME/SIGNATURE`, without a query.

    Raises ValueError for a terminal or order with other characters than Latin letters, digits, dot, dash, underscore.
    """
    for name in (terminal, order):
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r}: expected 1 to 96 Latin letters, digits, dots, dashes or underscores")
    return f"/callback/{terminal}/{order}/{outcome}/{_signature(secret, terminal, order, outcome)}"


def verified(secret: str, terminal: str, order: str, outcome: str, signature: str) -> Outcome | None:
    """The outcome that a path of these parts reports, or None where the path is forged or malformed."""
    if not _NAME.fullmatch(terminal) or not _NAME.fullmatch(order):
        return None
    for known in OUTCOMES:
        if known == outcome and _same(signature, _signature(secret, terminal, order, known)):
            return known
    return None


def poll_credential(secret: str, terminal: str) -> str:
    """What a till shows to poll its own events, and no other till's."""
    return _text(_derived(secret, "poll", terminal))


def may_poll(secret: str, terminal: str, authorization: str) -> bool:
    """Whether an `Authorization` header carries the terminal's credential."""
    return _same(authorization, f"Bearer {poll_credential(secret, terminal)}")


def _signature(secret: str, terminal: str, order: str, outcome: Outcome) -> str:
    return _text(_derived(secret, "callback", terminal, order, outcome))


def _derived(secret: str, label: str, *parts: str) -> bytes:
    key = hmac.digest(secret.encode(), f"rahmet-pos relay {label} v1".encode(), hashlib.sha256)
    # No part can hold a slash, so the joined text has one reading only.
    return hmac.digest(key, "/".join(parts).encode(), hashlib.sha256)


def _text(digest: bytes) -> str:
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), expected.encode())
