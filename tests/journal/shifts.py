"""A journal that lives through shifts, written as the till writes it, for tests of reports."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.journal.report_json import to_json
from pos_app.journal.reporting import shift_report
from pos_app.journal.writing import Entry, Journal
from pos_app.notice import NoticeKind, raised, resolved
from pos_app.order import Moment, Order, State
from pos_app.refund import Refund, RefundState
from pos_app.report import Reconciliation, ShiftReport

OPENING = datetime(2026, 11, 23, 3, 2, tzinfo=UTC)
"""08:02 in Almaty."""


@dataclass
class Till:
    """Sells at times that a test names. Numbers run on; `terminal` is that of every order."""

    journal: Journal
    terminal: str = "till-1"
    _orders: dict[int, Order] = field(default_factory=dict)

    @classmethod
    def open(cls, folder: Path) -> "Till":
        return cls(Journal.open(folder / "journal.sqlite3"))

    def begin(self, amount: int, at: datetime = OPENING, cashier: str = "Айгерим") -> int:
        """A bill whose QR is shown. Answers its number."""
        number = self.journal.next_number()
        order = Order(f"{self.terminal}-{number}", number, amount, State.CREATING, at, 300, cashier=cashier)
        self._write(order, at, "charge_asked")
        self.move(number, State.WAITING, at, event="created")
        return number

    def move(self, number: int, state: State, at: datetime = OPENING, *, event: str = "tested") -> None:
        before = self._orders[number]
        ended = at if state in (State.REJECTED, State.CLOSED) else None
        after = replace(before, state=state, ended_at=ended)
        self._write(after, at, event, raised(before, after), resolved(before, after))

    def pay(self, number: int, at: datetime = OPENING, amount: int | None = None, state: State = State.PAID) -> None:
        """The gateway says *paid*, with another amount where one is named."""
        before = self._orders[number]
        paid = before.amount if amount is None else amount
        after = replace(before, state=state, paid_amount=paid, ended_at=at)
        self._write(after, at, "paid", raised(before, after), resolved(before, after))

    def sell(self, amount: int, at: datetime = OPENING, cashier: str = "Айгерим") -> int:
        number = self.begin(amount, at, cashier)
        self.pay(number, at)
        return number

    def refund(
        self,
        number: int,
        amount: int,
        at: datetime = OPENING,
        *,
        state: RefundState = RefundState.ACCEPTED,
        by: str = "Айгерим",
    ) -> None:
        before = self._orders[number]
        accepted = state is RefundState.ACCEPTED
        after = replace(before, refunded=before.refunded + (amount if accepted else 0))
        refund = Refund(
            str(uuid.uuid4()), self.journal.next_refund_number(), after.id, amount, state, at, by, ended_at=at
        )
        self._write(after, at, "refunded", refunds=(refund,))

    def report(self, number: int | None = None, at: datetime = OPENING) -> ShiftReport:
        """X of the shift that goes on, or a report of the one with that number, counted anew."""
        shift = self.journal.open_shift() if number is None else self.journal.shift(number)
        assert shift is not None
        return shift_report(self.journal, shift, self.terminal, at)

    def close(self, at: datetime, by: str = "Айгерим", reconciliation: Reconciliation | None = None) -> ShiftReport:
        """Z."""
        shift = self.journal.open_shift()
        assert shift is not None
        closed = replace(shift, closed_at=at, closed_by=by)
        report = shift_report(self.journal, closed, self.terminal, at, reconciliation)
        self.journal.close_shift(shift.number, at, by, to_json(report))
        return report

    def order(self, number: int) -> Order:
        return self._orders[number]

    def _write(
        self,
        order: Order,
        at: datetime,
        event: str,
        raises: NoticeKind | None = None,
        resolves: NoticeKind | None = None,
        refunds: tuple[Refund, ...] = (),
    ) -> None:
        moment = Moment(at, event, order.state)
        self.journal.commit([Entry(order, moment, raises=raises, resolves=resolves, refunds=refunds)])
        self._orders[order.number] = order


@contextmanager
def clock_of(zone: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The local clock is that of `zone`, an IANA name, while open."""
    import time

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        yield
    finally:
        monkeypatch.undo()
        time.tzset()


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)
