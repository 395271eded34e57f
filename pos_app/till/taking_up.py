"""Takes up what was left: at every start, and from a damaged journal beside selling. Belongs to the till's thread.

There is no second path for a restart: an order from before is watched like any other, and what was owed to it is done.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from pos_app.journal.opening import replace_journal
from pos_app.journal.schema import JournalDamaged, JournalError
from pos_app.journal.writing import Journal
from pos_app.order import Order, Reason, State
from pos_app.payment import CallbackArrived, CreateLost, Effect
from pos_app.relay.client import CallbackEvent
from pos_app.till.agenda import Agenda
from pos_app.till.bookkeeping import Bookkeeper
from pos_app.till.books import Books, Cursor, Happening, Outcome
from pos_app.till.clock import Clock
from pos_app.till.pace import Pace
from pos_app.till.rebuilding import Rebuilding
from pos_app.till.telling import Teller

_LONG_GONE_S: Final = 86_400


class Take(Protocol):
    """Books what happened to orders, or holds it back while the disk refuses."""

    def __call__(self, happenings: Sequence[Happening], *, settles: Effect | None = None) -> None: ...


class TakingUp:
    """`hurry` has an order asked about at once, `withdraw` has the relay told of one.

    `checks`: the gateway asks the relay before it takes money.
    """

    def __init__(
        self,
        books: Books,
        agenda: Agenda,
        keeper: Bookkeeper,
        rebuilding: Rebuilding,
        teller: Teller,
        clock: Clock,
        pace: Pace,
        *,
        take: Take,
        hurry: Callable[[str], None],
        withdraw: Callable[[str], None],
        checks: bool,
    ) -> None:
        self._books = books
        self._agenda = agenda
        self._keeper = keeper
        self._rebuilding = rebuilding
        self._teller = teller
        self._clock = clock
        self._pace = pace
        self._take = take
        self._hurry = hurry
        self._withdraw = withdraw
        self._checks = checks
        self._early: list[tuple[Sequence[CallbackEvent], Cursor]] = []

    def all_that_was_left(self) -> None:
        """Watches every order that has not ended, does what is owed, and tells it all. Raises JournalError."""
        for order in self._books.live:
            self._watch_again(order)
        owed = self._books.owed
        self._are_lost([order_id for order_id, effect in owed if effect is Effect.CREATE], settles=Effect.CREATE)
        for order_id, effect in owed:
            if effect is Effect.WITHDRAW:
                self._withdraw(order_id)
            elif order_id not in self._agenda:
                self._hurry(order_id)
        for order in self._books.live:
            self._teller.order(order)
        told = {order.id for order in self._books.live}
        for order_id in dict.fromkeys(notice.order_id for notice in self._books.notices):
            if order_id not in told:
                self._teller.order_again(order_id)

    # A damaged journal.

    def begin_anew(self, path: Path, why: JournalDamaged) -> Journal:
        """Goes on in a new file; what the old one, which is closed, still says is taken over beside selling."""
        now, highest = self._clock.now(), self._teller.next_number - 1
        journal = replace_journal(path, now, why, highest)
        self._books.move_to(journal, now)
        self._rebuilding.begin(journal, highest)
        return journal

    def from_a_damaged_journal(self, now: float) -> bool:
        """Takes a few orders over, if there are any to take; True where there were."""
        if not self._rebuilding.reading or now < self._keeper.next_try:
            return False
        journal = self._books.journal
        try:
            taken = self._rebuilding.take(self._books, journal, len(self._agenda), self._clock.now())
            if taken is None:
                return False
            self._follow(taken)
        except JournalDamaged:
            raise
        except JournalError as error:
            self._keeper.refused(error)
            return False
        if not self._rebuilding.reading:
            self._called_back_meanwhile()
        return True

    def callbacks(self, events: Sequence[CallbackEvent], cursor: Cursor) -> list[Outcome]:
        """What the relay delivered. Raises JournalError."""
        if self._rebuilding.reading:
            # An order that is not known now may be read from the old file in a moment. The cursor stays, for a crash.
            self._early.append((events, cursor))
            for event in events:
                if event.order in self._agenda:
                    self._hurry(event.order)
            return []
        wall = self._clock.now()
        # Orders that a damaged journal can't have told of, because only the relay still names them.
        adopted = self._rebuilding.adopt(self._books, events, wall)
        if adopted:
            self._follow(adopted)
        return self._books.take([(e.order, CallbackArrived(wall, e.outcome, e.query)) for e in events], cursor=cursor)

    def _called_back_meanwhile(self) -> None:
        early, self._early = self._early, []
        for events, cursor in early:
            self._keeper.book(partial(self.callbacks, events, cursor))

    def _follow(self, taken: Sequence[Order]) -> None:
        """Watches orders that came from a damaged journal."""
        for order in taken:
            self._watch_again(order)
            self._teller.order(order)
        self._are_lost([order.id for order in taken if order.state is State.CREATING], settles=None)
        self._teller.summary()
        self._teller.new_notices()
        self._teller.rebuilt()

    def _are_lost(self, order_ids: Sequence[str], *, settles: Effect | None) -> None:
        """Orders whose *create* was on its way when the till stopped."""
        if order_ids:
            lost = CreateLost(self._clock.now(), Reason.INTERRUPTED, "", self._checks)
            self._take([(order_id, lost) for order_id in order_ids], settles=settles)

    def _watch_again(self, order: Order) -> None:
        now = self._clock.monotonic()
        # The wall clock may have jumped since: the QR gets what it leaves, and the watch lasts in any case.
        gone_s = (self._clock.now() - order.created_at).total_seconds()
        left_s = order.timeout_s - gone_s if 0 <= gone_s <= order.timeout_s else 0
        # There may be one for every sale since the till was bought: an answer ends the watch over each of them.
        long_gone = order.reason is Reason.RECORD_LOST and gone_s > _LONG_GONE_S
        self._agenda.begin(order, now, left_s, -self._pace.margin_s if long_gone else order.timeout_s)
        if order.payable:
            self._agenda.hurry(order.id, now)
        else:
            # There may be thousands, and nobody stands before them.
            self._agenda.ask_soon(order.id, now)
