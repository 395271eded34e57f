"""Who may speak for a terminal.

A shop's tills share the relay's secret. A terminal that was issued a secret of its own signs and polls with that alone:
what opens another till opens nothing of it. A revoked one is let in with nothing.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from pos_app.relay.signing import Outcome, is_terminal, may_check, may_poll, terminal_secret, verified

_SALT_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Key:
    """What the store keeps of a terminal's own secret: nothing that could be used without the relay's."""

    salt: str
    is_revoked: bool


class Keys(Protocol):
    """Any thread. Each may raise StoreError."""

    def all(self) -> dict[str, Key]:
        """Of every terminal that was ever issued a secret, or revoked."""

    def put(self, terminal: str, key: Key) -> None:
        """Replaces what the terminal had; on the disk when it returns, and told to every relay of the store."""


def issue(keys: Keys, secret: str, terminal: str) -> str:
    """A secret for the terminal's `POS_RELAY_SECRET`; whatever the terminal had before is worth nothing from now on.

    Raises ValueError for a terminal that can't be one, StoreError where it can't be kept.
    """
    _raise_unless_named(terminal)
    key = Key(secrets.token_hex(_SALT_BYTES), is_revoked=False)
    keys.put(terminal, key)
    return terminal_secret(secret, terminal, key.salt)


def revoke(keys: Keys, terminal: str) -> None:
    """Neither a secret of its own nor the shared one opens the terminal any more, until one is issued.

    Raises ValueError for a terminal that can't be one, StoreError where it can't be kept.
    """
    _raise_unless_named(terminal)
    keys.put(terminal, Key("", is_revoked=True))


class Credentials:
    """Judges paths and headers by the relay's secret, and by the keys as they were read last. Server's loop only."""

    def __init__(self, secret: str, keys: Mapping[str, Key]) -> None:
        if not secret:
            raise ValueError("the relay's secret is empty: anybody could sign with it")
        self._secret = secret
        self.keys = keys

    def may_poll(self, terminal: str, authorization: str) -> bool:
        """Whether an `Authorization` header may speak for the terminal."""
        secret = self._secret_of(terminal)
        return secret is not None and may_poll(secret, terminal, authorization)

    def verified(self, terminal: str, order: str, outcome: str, signature: str) -> Outcome | None:
        """The outcome that a callback's path reports, or None where it is forged or malformed."""
        secret = self._secret_of(terminal)
        return None if secret is None else verified(secret, terminal, order, outcome, signature)

    def may_check(self, terminal: str, order: str, signature: str) -> bool:
        """Whether a check's path is genuine."""
        secret = self._secret_of(terminal)
        return secret is not None and may_check(secret, terminal, order, signature)

    def _secret_of(self, terminal: str) -> str | None:
        key = self.keys.get(terminal)
        if key is None:
            return self._secret
        return None if key.is_revoked else terminal_secret(self._secret, terminal, key.salt)


def _raise_unless_named(terminal: str) -> None:
    if not is_terminal(terminal):
        raise ValueError(f"terminal {terminal!r}: expected 1 to 64 Latin letters, digits, dots, dashes or underscores")
