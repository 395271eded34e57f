"""The promise: an order steps, the journal holds its new state and what is owed for it, and only then others hear.

Knows neither network nor time: events carry their own.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pos_app.journal.audit import AuditLine, Deed
from pos_app.journal.salvage import Found
from pos_app.journal.writing import Dealing, Entry, Journal
from pos_app.notice import Notice, raised, resolved
from pos_app.order import ENDED, Moment, Order, State
from pos_app.payment import CancelAsked, ChargeAsked, Effect, Event, begin, step
from pos_app.refund import Refund, RefundEvent, RefundReason
from pos_app.till.chronicle import chronicle
from pos_app.till.refund_book import RefundBook

_log = logging.getLogger(__name__)

Happening = tuple[str, Event]
"""An order's ID and what happened to it."""

Cursor = tuple[str, str, int]
"""Terminal, relay store and the last event taken from it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one happening did: the order as the journal now has it, and the effects to be done.

    `before` is the order as it was, None for a new one. `refunds` are those of the order that are new or moved.
    """

    order: Order
    effects: tuple[Effect, ...]
    before: Order | None = None
    refunds: tuple[Refund, ...] = ()


class Books:
    """The orders of one journal. Belongs to the till's thread; JournalError means that nothing was changed."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._live = {order.id: order for order in journal.unfinished()}
        self._owed = {(order_id, Effect(effect)) for order_id, effect in journal.owed()}
        self.refunds = RefundBook(journal)
        self.notices: tuple[Notice, ...] = journal.notices()
        """What nobody has dealt with yet, oldest first."""
        self.who = ""
        """The name of whoever works at the till now; empty where nobody has signed in."""

    @property
    def journal(self) -> Journal:
        """The one that is written now."""
        return self._journal

    @property
    def live(self) -> tuple[Order, ...]:
        """Orders that the till still has to find out about, oldest first."""
        return tuple(self._live.values())

    @property
    def being_paid(self) -> str | None:
        """The ID of an order before whose QR a customer stands, or is about to."""
        paying = (order.id for order in self._live.values() if order.state is State.CREATING or order.payable)
        return next(paying, None)

    @property
    def owed(self) -> tuple[tuple[str, Effect], ...]:
        return tuple(sorted(self._owed))

    def order(self, order_id: str) -> Order | None:
        return self._live.get(order_id) or self._journal.order(order_id)

    def move_to(self, journal: Journal, at: datetime) -> None:
        """Goes on in a new journal, because the file of the old one is damaged: what is watched is written there first.

        Raises JournalError; the books are as they were then.
        """
        entries = []
        for order in self._live.values():
            owe = tuple(effect for owing, effect in self._owed if owing == order.id)
            entries.append(Entry(order, Moment(at, "carried_over", order.state), owe))
        entries += self.refunds.carried(at)
        journal.commit(entries)
        self._journal = journal
        self.refunds.move_to(journal)
        self._owed = {(order_id, effect) for order_id, effect in self._owed if order_id in self._live}
        self.notices = journal.notices()

    def take_over(self, kept_aside: str, found: Sequence[Found], at: datetime) -> list[Order]:
        """Orders of a damaged journal come into this one; answers those that are to be asked about, and are watched.

        Raises JournalError.
        """
        unfinished = self._journal.take_over(kept_aside, found, at)
        self._live.update((order.id, order) for order in unfinished)
        self.refunds.read_again()
        self.notices = self._journal.notices()
        return unfinished

    def open(self, event: ChargeAsked) -> Outcome:
        """Begins an order. Raises JournalError."""
        order, effects = begin(event)
        self._commit([(Outcome(order, effects), event)], None, None)
        return Outcome(order, effects)

    def take(
        self, happenings: Sequence[Happening], settles: Effect | None = None, cursor: Cursor | None = None
    ) -> list[Outcome]:
        """Steps each order and commits all of it at once; answers what changed or has effects. Raises JournalError.

        `settles` is the effect whose outcome the happenings report. Orders that this journal does not know are left
        alone: a relay may hold callbacks from before the journal was replaced.
        """
        stepped: dict[str, Order] = {}
        outcomes: list[tuple[Outcome, Event]] = []
        settled: list[str] = []
        for order_id, event in happenings:
            before = stepped.get(order_id) or self.order(order_id)
            if before is None:
                _log.warning("order %s is not in the journal: %s left alone", order_id, type(event).__name__)
                continue
            after, effects = step(before, event)
            stepped[order_id] = after
            if after is not before or effects:
                outcomes.append((Outcome(after, effects, before, self.refunds.shown(before, event)), event))
            elif settles is not None and (order_id, settles) in self._owed:
                settled.append(order_id)
        if outcomes or cursor is not None or settled:
            self._commit(outcomes, settles, cursor, settled)
        return [outcome for outcome, _ in outcomes]

    def deal(self, order_id: str, dealing: Dealing, at: datetime) -> list[Outcome]:
        """Ends an order's notices, as somebody said; nothing where it has none. Raises JournalError."""
        order = self.order(order_id)
        kinds = [notice.kind for notice in self.notices if notice.order_id == order_id]
        if order is None or not kinds:
            return []
        by = f" by {dealing.by}" if dealing.by else ""
        moment = Moment(at, "dealt_with", order.state, f"{' '.join(kinds)}: {dealing.how}{by}")
        audit = AuditLine(at, dealing.by, Deed.DEALT, order_id, f"{' '.join(kinds)}: {dealing.how}")
        self._journal.commit([Entry(order, moment, dealt=dealing, audit=(audit,))])
        self.notices = tuple(notice for notice in self.notices if notice.order_id != order_id)
        _log.info("order %s: %s %s", order_id, moment.event, moment.detail)
        return [Outcome(order, (), order)]

    def ask_refund(self, key: str, order: Order, amount: int, reason: RefundReason, by: str, at: datetime) -> Outcome:
        """Writes a refund down before anybody outside can see it. The caller has looked for hindrances.

        Raises JournalError: also where the schema finds more asked than is left of the payment.
        """
        return self._write_refund(self.refunds.asked(key, order, amount, reason, by, at), order)

    def end_refund(self, key: str, event: RefundEvent) -> list[Outcome]:
        """Takes what came of a refund; nothing where that changes nothing. Raises JournalError."""
        refund = self.refunds.refund(key)
        order = None if refund is None else self.order(refund.order_id)
        if order is None:
            return []
        has_notice = any(notice.order_id == order.id for notice in self.notices)
        entry = self.refunds.ended(key, event, order, has_notice=has_notice)
        return [] if entry is None else [self._write_refund(entry, order)]

    def _write_refund(self, entry: Entry, before: Order) -> Outcome:
        self._journal.commit([entry])
        self.refunds.keep(entry.order, entry.refunds)
        if entry.dealt is not None:
            self.notices = tuple(notice for notice in self.notices if notice.order_id != before.id)
        _log.info("order %s: %s %s", before.id, entry.moment.event, entry.moment.detail)
        return Outcome(entry.order, (), before, entry.refunds)

    def _commit(
        self,
        outcomes: Sequence[tuple[Outcome, Event]],
        settles: Effect | None,
        cursor: Cursor | None,
        settled: Sequence[str] = (),
    ) -> None:
        done = [] if settles is None else [(order_id, settles) for order_id in settled]
        self._journal.commit([_entry(outcome, event, settles, self.who) for outcome, event in outcomes], cursor, done)
        self._owed.difference_update(done)
        for outcome, event in outcomes:
            order = outcome.order
            if settles is not None:
                self._owed.discard((order.id, settles))
            self._owed.update((order.id, effect) for effect in outcome.effects)
            self._note(outcome, event.at)
            self.refunds.keep(order, outcome.refunds)
            if order.state in ENDED:
                self._live.pop(order.id, None)
            else:
                self._live[order.id] = order
            _log.info("order %s: %s", order.id, " ".join((*chronicle(event), order.state)))

    def _note(self, outcome: Outcome, at: datetime) -> None:
        """The notices as the journal now has them."""
        order_id, over = outcome.order.id, resolved(outcome.before, outcome.order)
        kept = tuple(n for n in self.notices if n.order_id != order_id or n.kind is not over)
        kind = raised(outcome.before, outcome.order)
        self.notices = kept if kind is None else (*kept, Notice(order_id, kind, at))


def _entry(outcome: Outcome, event: Event, settles: Effect | None, who: str) -> Entry:
    name, detail = chronicle(event)
    return Entry(
        outcome.order,
        Moment(event.at, name, outcome.order.state, detail),
        owe=outcome.effects,
        settle=() if settles is None else (settles,),
        raises=raised(outcome.before, outcome.order),
        resolves=resolved(outcome.before, outcome.order),
        refunds=outcome.refunds,
        audit=_audit(outcome.order, event, who),
    )


def _audit(order: Order, event: Event, who: str) -> tuple[AuditLine, ...]:
    """What somebody wished. What the gateway said of it stands in the order's history."""
    match event:
        case ChargeAsked():
            return (AuditLine(event.at, event.cashier or "", Deed.CHARGED, order.id, f"{order.amount} tenge"),)
        case CancelAsked():
            return (AuditLine(event.at, who, Deed.CANCELLED, order.id),)
        case _:
            return ()
