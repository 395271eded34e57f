"""Which orders the tills still want to be paid: the relay's answer to the gateway's question before money moves."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from typing import Final, Protocol

from pos_app.relay.schema import StoreError

_KEPT: Final = timedelta(days=3)
"""Longer than any order can be paid, with room for a clock that is set."""


class Verdict(Enum):
    """What is said to a payment."""

    ALLOWED = auto()
    NOT_WANTED = auto()
    OTHER_AMOUNT = auto()


@dataclass(frozen=True, slots=True)
class Ruling:
    """A verdict, and the language of the shop that asked for the order ("" where that is not known)."""

    verdict: Verdict
    locale: str


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What the relay knew of an order that is not wanted any more.

    `was_wanted`: it had been told that it was. `was_allowed`: a payment was let through before.
    """

    was_wanted: bool
    was_allowed: bool


class Wanted(Protocol):
    """Any thread. Each answer is on the disk when it is given; each may raise StoreError."""

    def want(self, terminal: str, order: str, amount: int, locale: str) -> bool:
        """The till wants `amount` tenge for the order. May be repeated; False once it was withdrawn, for good."""

    def withdraw(self, terminal: str, order: str) -> Withdrawal:
        """The till does not want the order any more, whether it was known or not. May be repeated."""

    def rule(self, terminal: str, order: str, amount: int | None) -> Ruling:
        """Whether the gateway may take `amount` tenge (None: it did not say) for the order."""


class SqliteWanted:
    """In the relay's own store, over its one connection: a yes and a withdrawal never overlap."""

    def __init__(self, connection: sqlite3.Connection, lock: threading.Lock) -> None:
        self._connection = connection
        self._lock = lock

    def want(self, terminal: str, order: str, amount: int, locale: str) -> bool:
        now = datetime.now(UTC)
        with self._alone() as connection:
            connection.execute("DELETE FROM wanted WHERE told_at < ?", (_text(now - _KEPT),))
            connection.execute(
                "INSERT INTO wanted (terminal, order_id, amount, locale, is_wanted, told_at) VALUES (?, ?, ?, ?, 1, ?)"
                " ON CONFLICT DO UPDATE SET amount = excluded.amount, locale = excluded.locale WHERE is_wanted",
                (terminal, order, amount, locale, _text(now)),
            )
            (is_wanted,) = connection.execute(
                "SELECT is_wanted FROM wanted WHERE terminal = ? AND order_id = ?", (terminal, order)
            ).fetchone()
        return bool(is_wanted)

    def withdraw(self, terminal: str, order: str) -> Withdrawal:
        with self._alone() as connection:
            # An order that nobody had asked for is noted too: should the wish arrive after all, it comes too late.
            connection.execute(
                "INSERT INTO wanted (terminal, order_id, is_wanted, told_at) VALUES (?, ?, 0, ?)"
                " ON CONFLICT DO UPDATE SET is_wanted = 0",
                (terminal, order, _text(datetime.now(UTC))),
            )
            amount, was_allowed = connection.execute(
                "SELECT amount, was_allowed FROM wanted WHERE terminal = ? AND order_id = ?", (terminal, order)
            ).fetchone()
        return Withdrawal(amount is not None, bool(was_allowed))

    def rule(self, terminal: str, order: str, amount: int | None) -> Ruling:
        with self._alone() as connection:
            known = connection.execute(
                "SELECT amount, locale, is_wanted FROM wanted WHERE terminal = ? AND order_id = ?", (terminal, order)
            ).fetchone()
            if known is None:
                return Ruling(Verdict.NOT_WANTED, "")
            wanted_amount, locale, is_wanted = known
            if not is_wanted:
                return Ruling(Verdict.NOT_WANTED, locale)
            if amount != wanted_amount:
                return Ruling(Verdict.OTHER_AMOUNT, locale)
            connection.execute(
                "UPDATE wanted SET was_allowed = 1 WHERE terminal = ? AND order_id = ?", (terminal, order)
            )
        return Ruling(Verdict.ALLOWED, locale)

    @contextmanager
    def _alone(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    yield self._connection
                    self._connection.execute("COMMIT")
                finally:
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
            except sqlite3.Error as error:
                raise StoreError(str(error)) from error


def _text(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")
