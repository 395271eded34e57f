"""What the till tells whoever listens: a window's bridge, the `charge` command, a test.

Messages are immutable and are handed over in the till's own thread, in the order in which things happened, and only
after the journal holds what they say.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from pos_app.notice import Notice
from pos_app.order import Moment, Order
from pos_app.people import Person, PersonTrouble
from pos_app.refund import Hindrance, Refund
from pos_app.report import ShiftReport
from pos_app.till.link_state import LinkState as LinkState
from pos_app.till.reconciling import Difference


@dataclass(frozen=True, slots=True)
class OrderChanged:
    """An order moved, or more is known about it. The newest message for an order holds all there is to know.

    `pay_until` is on the clock that counts the machine's sleep (seconds, `till.clock.ticks`): when the QR ends; None
    once it is not shown any more. `watch_until` is a wall-clock time (aware UTC) for people: until when the till keeps
    asking.
    """

    order: Order
    moments: tuple[Moment, ...]
    pay_until: float | None
    watch_until: datetime


@dataclass(frozen=True, slots=True)
class StatusAsked:
    """The gateway was asked about an order. `answered` is False when no usable answer came.

    `attempt` counts from 1 since the last usable answer; `next_in_s` is when the till asks again by itself.
    """

    order_id: str
    answered: bool
    attempt: int
    next_in_s: float


@dataclass(frozen=True, slots=True)
class Links:
    """The two lights of the rail; `since` are aware UTC times of the last change."""

    gateway: LinkState
    gateway_since: datetime
    relay: LinkState
    relay_since: datetime


@dataclass(frozen=True, slots=True)
class Summary:
    """The rail: today's tenge (received, less refunds), counts, the newest orders, the next number."""

    total: int
    payments: int
    refunds: int
    recent: tuple[Order, ...]
    next_number: int


@dataclass(frozen=True, slots=True)
class ChargeRefused:
    """The till did not begin an order; nothing was written or sent. `detail` says why, for people.

    `paying` is the ID of the order that another customer pays now, where that is why.
    """

    order_id: str
    detail: str
    paying: str = ""


@dataclass(frozen=True, slots=True)
class JournalTrouble:
    """The journal refuses (a full disk, a damaged file). What happens is held back and tried again until it is written.

    An empty `detail` says that it works again. After a `fatal` one the till has stopped: it can't be opened at all.
    """

    detail: str
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Notices:
    """What somebody still has to look at, oldest first: all of it, at every start and after each change.

    The order of each notice is told by an OrderChanged before this. `Till.deal` ends a notice.
    """

    open: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class JournalRebuilt:
    """The journal's file was damaged and a new one was begun; selling goes on meanwhile.

    The damaged file is kept at `kept_aside`. `taken_over` orders were read from it, or from a backup, and stand in the
    new journal; of `asked` only the ID could be trusted, and the gateway is asked about them; of `lost` orders nothing
    was left but a gap in the numbers. `ended` is False while old files are still being read: the counts grow, and the
    message comes again. It comes again at every start, too, until `Till.accept_rebuilt`.
    """

    kept_aside: Path
    at: datetime
    taken_over: int
    asked: int
    lost: int
    ended: bool


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The orders of a local calendar day were compared with the gateway's books.

    `asked` orders were answered for; `differences` are oldest first, each with what was done about it. `failure` says
    why the gateway was not asked about the rest; it is empty where there is none.
    """

    day: date
    asked: int
    differences: tuple[Difference, ...]
    failure: str = ""


@dataclass(frozen=True, slots=True)
class RefundChanged:
    """A refund was begun, or more is known about it. The order is told by an OrderChanged as well, before this.

    `next_in_s` is when the till sends the same key again by itself; None where it does not.
    """

    refund: Refund
    next_in_s: float | None = None


@dataclass(frozen=True, slots=True)
class RefundNotBegun:
    """Nothing was written or sent. `left` tenge of the payment can still go back; `detail`, if any, is for people."""

    order_id: str
    why: Hindrance
    left: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class People:
    """Who has a PIN here, by name, and who is signed in: at every start and after each change.

    Without people there is nobody to sign in, and the till asks for no PIN.
    """

    everybody: tuple[Person, ...]
    who: Person | None


class PinFor(StrEnum):
    """What a PIN was given for."""

    SIGN_IN = "sign_in"
    ALLOW = "allow"
    REFUND = "refund"


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """A PIN was looked at. `person` is whose it is, None for a wrong one and for somebody who may not.

    `tries_left` wrong ones more, and the till takes none for a while; `wait_until` is when it takes one again, on the
    clock of `till.clock.ticks`, None where it does already.
    """

    asked: PinFor
    person: Person | None
    tries_left: int
    wait_until: float | None = None


@dataclass(frozen=True, slots=True)
class PersonRefused:
    """A person was not added or changed; nothing was written."""

    why: PersonTrouble


@dataclass(frozen=True, slots=True)
class ShiftClosed:
    """A shift was closed with this report (Z), which never changes again."""

    report: ShiftReport


class NotClosed(StrEnum):
    """Why a shift stays open. Keys of the translations begin with `not_closed_`."""

    PAYING = "paying"  # a customer stands before a QR
    EMPTY = "empty"  # no shift is open: nothing was sold since the last Z
    UNRECONCILED = "unreconciled"  # the gateway was not asked about every order; it can be closed without
    NOT_ALLOWED = "not_allowed"  # nobody who may has given a PIN
    JOURNAL = "journal"


@dataclass(frozen=True, slots=True)
class ShiftNotClosed:
    """The shift goes on; `detail` is for people, often empty."""

    why: NotClosed
    detail: str = ""


Message = (
    OrderChanged
    | StatusAsked
    | Links
    | Summary
    | ChargeRefused
    | JournalTrouble
    | Notices
    | JournalRebuilt
    | Reconciled
    | RefundChanged
    | RefundNotBegun
    | People
    | PinAnswer
    | PersonRefused
    | ShiftClosed
    | ShiftNotClosed
)
