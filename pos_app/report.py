"""A shift's report: what came in, what went back, when, by whom, and what is still open. Pure.

X is a look at a shift that goes on; Z is the report with which it was closed, kept as it was then and never made anew.
Money is counted where the ledger has it: a payment in the shift in which the gateway's *paid* was recorded, a refund in
the one in which it was accepted. A shift belongs to the day of its opening.
"""

from dataclasses import dataclass
from datetime import datetime

from pos_app.notice import NoticeKind
from pos_app.order import State


@dataclass(frozen=True, slots=True)
class Shift:
    """From the first sale after a Z to the next Z. `closed_at` is None for the one that goes on.

    `numbers_from` is the number of its first order; `orders` begun later belong to it until it is closed.
    """

    number: int
    opened_at: datetime
    opened_by: str
    numbers_from: int
    closed_at: datetime | None = None
    closed_by: str = ""


@dataclass(frozen=True, slots=True)
class StateLine:
    """Orders begun in the shift that stand in one state, and their sum in tenge."""

    state: State
    count: int
    amount: int


@dataclass(frozen=True, slots=True)
class HourLine:
    """What came in within one hour of the local clock; an hour that the clock repeats has two lines."""

    begins_at: datetime
    amount: int
    count: int


@dataclass(frozen=True, slots=True)
class CashierLine:
    """What one person took and gave back; an empty name where nobody was signed in."""

    name: str
    payments: int
    received: int
    refunds: int
    refunded: int


@dataclass(frozen=True, slots=True)
class OrderMark:
    """An order as a report names it."""

    number: int
    order_id: str
    at: datetime
    amount: int


@dataclass(frozen=True, slots=True)
class OpenIssue:
    """What somebody must still look at."""

    kind: NoticeKind
    number: int
    order_id: str
    amount: int


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """How the comparison with the gateway ended: orders asked about, and those that still differ.

    `failure` says why the gateway was not asked about all of them.
    """

    at: datetime
    asked: int
    differing: tuple[str, ...] = ()
    failure: str = ""


@dataclass(frozen=True, slots=True)
class ShiftReport:
    """Everything that the screen, the slip and the file of a shift show. Sums in tenge, times aware UTC.

    `median` is that of the payments, 0 where there are none. `audit_head` ties the report to the audit log: the chain's
    last value when the report was made. `open_refunds` are tenge whose way back is not settled.
    """

    shift: Shift
    made_at: datetime
    terminal: str
    received: int
    payments: int
    refunded: int
    refunds: int
    median: int
    states: tuple[StateLine, ...]
    hours: tuple[HourLine, ...]
    cashiers: tuple[CashierLine, ...]
    first: OrderMark | None
    last: OrderMark | None
    issues: tuple[OpenIssue, ...]
    open_refunds: int = 0
    reconciliation: Reconciliation | None = None
    audit_head: str = ""

    @property
    def net(self) -> int:
        """Tenge received less tenge given back."""
        return self.received - self.refunded

    @property
    def average(self) -> int:
        """Whole tenge of an average payment, rounded down; 0 where there is none."""
        return self.received // self.payments if self.payments else 0
