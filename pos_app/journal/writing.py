"""The journal's one writer: each event of an order is one durable commit."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Self

from pos_app.journal.audit import AuditLine, Deed, add_audit_line
from pos_app.journal.keepsakes import keep
from pos_app.journal.lines import (
    add_to_history,
    enter_payment,
    enter_refund,
    has_payment,
    open_shift,
    put_order,
    put_refund,
    raise_notice,
)
from pos_app.journal.reading import JournalReader
from pos_app.journal.rows import to_ms
from pos_app.journal.salvage import Found
from pos_app.journal.schema import CHECKED_AT_ONCE_BYTES, check, connect, error_of
from pos_app.journal.takeover import take_over
from pos_app.notice import Dealt, NoticeKind
from pos_app.order import Moment, Order
from pos_app.people import Role
from pos_app.refund import Refund, RefundState

_DEAL: Final = "UPDATE notices SET dealt_at = ?, how = ?, dealt_by = ? WHERE order_id = ? AND dealt_at IS NULL"
_SETTLE: Final = "DELETE FROM owed WHERE order_id = ? AND effect = ?"


@dataclass(frozen=True, slots=True)
class Dealing:
    """How somebody dealt with an order's notices, and who: a cashier's name, or nothing where none is known."""

    how: Dealt
    by: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One event's outcome: the order as it is now, the line of history, what became owed and what was settled.

    `raises` opens a notice. `resolves` closes the one of that kind, `dealt` all of the order's, as a person said.
    `refunds` are those of the order that are new or moved, `audit` who did what.
    """

    order: Order
    moment: Moment
    owe: tuple[str, ...] = ()
    settle: tuple[str, ...] = ()
    raises: NoticeKind | None = None
    resolves: NoticeKind | None = None
    dealt: Dealing | None = None
    refunds: tuple[Refund, ...] = ()
    audit: tuple[AuditLine, ...] = ()


class Journal(JournalReader):
    """Reads and writes. Belongs to the thread that opened it: the till's."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Opens, creates or migrates the journal. Raises JournalDamaged, JournalError."""
        return cls(connect(path), path)

    def check(self) -> bool:
        """Looks through the file for a moment; False when it is too large for that. Raises JournalDamaged, OSError."""
        return self._path.stat().st_size <= CHECKED_AT_ONCE_BYTES and check(self._connection, self._path)

    def commit(
        self,
        entries: Iterable[Entry],
        relay_cursor: tuple[str, str, int] | None = None,
        settled: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Writes all of it or nothing, and returns when it is on the disk.

        `relay_cursor` is (terminal, store, last event taken); `settled` are owed effects (order ID, effect) that were
        done and changed nothing. Raises JournalError when the disk is full or broken; nothing was written then.
        """
        with self._transaction() as connection:
            for entry in entries:
                _write(connection, entry)
            if relay_cursor is not None:
                connection.execute(
                    "INSERT INTO relay_cursor (terminal, store, after) VALUES (?, ?, ?) ON CONFLICT (terminal)"
                    " DO UPDATE SET store = excluded.store, after = excluded.after",
                    relay_cursor,
                )
            for owed in settled:
                connection.execute(_SETTLE, owed)

    def note(self, *lines: AuditLine) -> None:
        """Writes into the audit log what somebody did that changes nothing else. Raises JournalError."""
        with self._transaction() as connection:
            for line in lines:
                add_audit_line(connection, line)

    def put_person(self, person_id: int | None, name: str, role: Role, pin_hash: str, line: AuditLine) -> None:
        """Adds a person, or changes the one with that ID; an empty hash keeps the PIN. Raises JournalError."""
        with self._transaction() as connection:
            if person_id is None:
                connection.execute(
                    "INSERT INTO people (name, role, pin_hash) VALUES (?, ?, ?)", (name, role.value, pin_hash)
                )
            else:
                connection.execute(
                    "UPDATE people SET name = ?, role = ?, pin_hash = coalesce(nullif(?, ''), pin_hash) WHERE id = ?",
                    (name, role.value, pin_hash, person_id),
                )
            add_audit_line(connection, line)

    def remove_person(self, person_id: int, at: datetime, line: AuditLine) -> None:
        """Takes the PIN from somebody; what they did keeps their name. Raises JournalError."""
        with self._transaction() as connection:
            query = "UPDATE people SET removed_at = ?, pin_hash = '' WHERE id = ?"
            connection.execute(query, (to_ms(at), person_id))
            add_audit_line(connection, line)

    def guard_pins(self, wrong: int, until: datetime, line: AuditLine | None) -> None:
        """Notes how many wrong PINs came in a row, and until when none is taken. Raises JournalError."""
        with self._transaction() as connection:
            connection.execute(
                "INSERT INTO pin_guard (id, wrong, until) VALUES (1, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET wrong = excluded.wrong, until = excluded.until",
                (wrong, to_ms(until)),
            )
            if line is not None:
                add_audit_line(connection, line)

    def close_shift(self, number: int, at: datetime, by: str, report: str) -> None:
        """Closes a shift with its report, for good. Raises JournalError."""
        with self._transaction() as connection:
            connection.execute(
                "UPDATE shifts SET closed_at = ?, closed_by = ?, report = ? WHERE number = ?",
                (to_ms(at), by, report, number),
            )
            add_audit_line(connection, AuditLine(at, by, Deed.SHIFT_CLOSED, str(number)))

    def begin_rebuild(self, aside: Path, at: datetime, numbers_from: int) -> None:
        """Notes that this journal replaces a damaged file; new orders get numbers above `numbers_from`.

        What can't wait until the file was read is here afterwards: people and shifts.
        """
        with self._transaction() as connection:
            connection.execute(
                "INSERT INTO rebuilds (kept_aside, began_at, numbers_from) VALUES (?, ?, ?)",
                (aside.name, to_ms(at), numbers_from),
            )
            keep(connection, aside, at)

    def take_over(self, kept_aside: str, found: Iterable[Found], at: datetime) -> list[Order]:
        """Writes orders of a damaged file, less those that are here already; answers the ones to be asked about.

        All of it or nothing; raises JournalError.
        """
        with self._transaction() as connection:
            return take_over(connection, kept_aside, found, at)

    def end_rebuild(self, kept_aside: str, at: datetime, lost: int) -> None:
        """Notes that a damaged file was read to its end."""
        with self._transaction() as connection:
            connection.execute(
                "UPDATE rebuilds SET ended_at = ?, lost = ? WHERE kept_aside = ?", (to_ms(at), lost, kept_aside)
            )

    def accept_rebuilds(self, at: datetime, by: str) -> None:
        """Somebody took note of every damaged file that has been read to its end. Raises JournalError."""
        with self._transaction() as connection:
            connection.execute(
                "UPDATE rebuilds SET accepted_at = ?, accepted_by = ? WHERE accepted_at IS NULL AND ended_at NOT NULL",
                (to_ms(at), by),
            )

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            # History comes first, for an order that is new as well.
            self._connection.execute("PRAGMA defer_foreign_keys=ON")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        # A broken schema is told in text that may be no UTF-8.
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise error_of(self._path, " can't be written", error) from error


def _write(connection: sqlite3.Connection, entry: Entry) -> None:
    order, moment = entry.order, entry.moment
    # Before the state, which the schema refuses without it.
    add_to_history(connection, order.id, moment)
    put_order(connection, order)
    for refund in entry.refunds:
        put_refund(connection, refund)
    _count(connection, entry)
    for effect in entry.owe:
        connection.execute("INSERT OR IGNORE INTO owed (order_id, effect) VALUES (?, ?)", (order.id, effect))
    for effect in entry.settle:
        connection.execute(_SETTLE, (order.id, effect))
    _note(connection, entry)


def _count(connection: sqlite3.Connection, entry: Entry) -> None:
    """Into the ledger and the shift that goes on; whatever moves money, or begins an order, opens one."""
    order, at = entry.order, entry.moment.at
    begins = entry.moment.event == "charge_asked"
    comes_in = order.paid_amount is not None and not has_payment(connection, order.id)
    goes_back = any(refund.state is RefundState.ACCEPTED for refund in entry.refunds)
    if begins or comes_in or goes_back:
        shift = open_shift(connection, at, order.cashier or "", order.number if begins else None)
        if comes_in:
            enter_payment(connection, order, shift)
        for refund in entry.refunds:
            enter_refund(connection, refund, shift)
    for line in entry.audit:
        add_audit_line(connection, line)


def _note(connection: sqlite3.Connection, entry: Entry) -> None:
    order_id, at = entry.order.id, entry.moment.at
    if entry.resolves is not None:
        connection.execute(
            f"{_DEAL} AND kind = ?", (to_ms(at), Dealt.RESOLVED.value, "", order_id, entry.resolves.value)
        )
    if entry.dealt is not None:
        connection.execute(_DEAL, (to_ms(at), entry.dealt.how.value, entry.dealt.by, order_id))
    if entry.raises is not None:
        raise_notice(connection, order_id, entry.raises, at)
