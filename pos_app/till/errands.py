"""What the till sends others out for, and what they bring back: reports, made in their threads, read in the till's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from pos_app.gateway.messages import Statuses
from pos_app.order import Order
from pos_app.payment import Created, CreateLost, CreateNotSent, CreateRefused, Phase, Withdrawn
from pos_app.refund import Refund, RefundEvent
from pos_app.relay.client import CallbackEvent
from pos_app.till.messages import LinkState


@dataclass(frozen=True, slots=True)
class CreateReport:
    """How a *create* ended; `link` is None where the gateway was not asked."""

    order_id: str
    event: Created | CreateRefused | CreateNotSent | CreateLost
    link: LinkState | None


@dataclass(frozen=True, slots=True)
class StatusReport:
    """What *status* said of the orders that were asked about; `answers` is None when nothing usable came.

    `retry_after_s`: how long the gateway wants to be left alone (RFC 9110, 10.2.3); 0 where it did not say.
    """

    asked: Mapping[str, Phase]
    answers: Statuses | None
    link: LinkState
    retry_after_s: int = 0


@dataclass(frozen=True, slots=True)
class WithdrawReport:
    """Whether the relay refuses the order's payments from now on."""

    order_id: str
    event: Withdrawn


@dataclass(frozen=True, slots=True)
class UpkeepReport:
    """How the gateway answered when nobody was waiting."""

    link: LinkState


@dataclass(frozen=True, slots=True)
class DayReport:
    """What *status* said of a day's orders. `failure` says why those that are not in `asked` were not answered for.

    `shift` is its number where they are those of a shift that is to be closed.
    """

    day: date
    asked: tuple[str, ...]
    answers: Statuses
    link: LinkState
    failure: str = ""
    shift: int | None = None


@dataclass(frozen=True, slots=True)
class RefundReport:
    """What came of one request to give money back. `retry_after_s` as in StatusReport."""

    key: str
    event: RefundEvent
    link: LinkState
    retry_after_s: int = 0


class Desk(Protocol):
    """Where reports are handed in: the till. Any thread."""

    def created(self, report: CreateReport) -> None: ...
    def status_answered(self, report: StatusReport) -> None: ...
    def withdrawn(self, report: WithdrawReport) -> None: ...
    def day_answered(self, report: DayReport) -> None: ...
    def upkept(self, report: UpkeepReport) -> None: ...
    def refund_answered(self, report: RefundReport) -> None: ...
    def called_back(self, store_id: str, events: Sequence[CallbackEvent]) -> None: ...
    def relay_is(self, state: LinkState) -> None: ...


class Errands(Protocol):
    """Whoever goes out for the till. Called in the till's thread; none but `stop` waits."""

    def start(self, desk: Desk, relay_store: str | None, relay_after: int) -> None:
        """Begins to listen to the relay, after the last event that the journal holds."""

    def hear_again(self) -> None:
        """Has the relay tell every callback that it still has, once more."""

    def create(self, order: Order) -> None:
        """Has the gateway make the order, of which the relay knows before: one CreateReport follows."""

    def withdraw(self, order: Order) -> None:
        """Has the relay told that the order is not wanted any more: one WithdrawReport follows, within seconds."""

    def ask_status(self, asked: Mapping[str, Phase]) -> None:
        """Has the gateway asked about all of these in one call: one StatusReport follows."""

    def ask_day(self, day: date, order_ids: Sequence[str], shift: int | None = None) -> None:
        """Has the gateway asked about all of these, some at a time: one DayReport follows, after minutes perhaps."""

    def refund(self, refund: Refund, accepted_before: int, *, repeated: bool) -> None:
        """Has the gateway give money back under the refund's key: one RefundReport follows.

        `repeated`: it may have been sent before. `accepted_before` tenge of the order were given back besides.
        """

    def keep_warm(self) -> None:
        """Has token, availability and connection made ready for the next sale: one UpkeepReport follows."""

    def wake(self) -> None:
        """The machine slept: whatever connection is kept may be dead without knowing it."""

    def stop(self) -> None:
        """Ends what is under way and joins the threads. Nothing is reported after it returns."""
