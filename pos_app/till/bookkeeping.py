"""Writing in the order in which things happened, whatever the disk does. Belongs to the till's thread."""

import logging
from collections import deque
from collections.abc import Callable, Sequence

from pos_app.journal.schema import JournalDamaged, JournalError
from pos_app.till.books import Outcome
from pos_app.till.clock import Clock
from pos_app.till.messages import JournalTrouble, Message

_log = logging.getLogger(__name__)


class Bookkeeper:
    """Books what happened and has its outcomes carried out; while the disk refuses, holds both back.

    `mend` goes on in a new journal where the file is damaged; `carry_out` tells and does what follows from a commit.
    Tries again every `retry_s` seconds, when `write_what_was_held` is called.
    """

    def __init__(
        self,
        clock: Clock,
        retry_s: float,
        listen: Callable[[Message], None],
        mend: Callable[[JournalDamaged], None],
        carry_out: Callable[[Sequence[Outcome]], None],
    ) -> None:
        self._clock = clock
        self._retry_s = retry_s
        self._listen = listen
        self._mend = mend
        self._carry_out = carry_out
        self._held: deque[Callable[[], list[Outcome]]] = deque()
        self._refusing = False
        self.next_try = 0.0
        """When the journal is tried again, monotonic seconds; in the past while it works."""

    @property
    def holds_back(self) -> bool:
        """True while something that happened is not written."""
        return bool(self._held)

    def book(self, book: Callable[[], list[Outcome]]) -> None:
        """Writes, then carries out; or later, behind what was held back before."""
        if self._held:
            self._held.append(book)
            return
        try:
            outcomes = book()
        except JournalDamaged as damage:
            self._mend(damage)
            outcomes = book()
        except JournalError as error:
            self._held.append(book)
            self.refused(error)
            return
        if outcomes:
            self.works()
        self._carry_out(outcomes)

    def write_what_was_held(self) -> None:
        """Tries what was held back, in order, if it is time to."""
        if not self._held or self._clock.monotonic() < self.next_try:
            return
        while self._held:
            try:
                outcomes = self._held[0]()
            except JournalDamaged:
                raise
            except JournalError:
                self._put_off()
                return
            self._held.popleft()
            self._carry_out(outcomes)
        self.works()

    def refused(self, error: JournalError) -> None:
        """The journal could not be written: tells so."""
        _log.error("%s", error)
        self._refusing = True
        self._put_off()
        self._listen(JournalTrouble(str(error)))

    def works(self) -> None:
        """The journal was written: tells so where it had refused."""
        if self._refusing and not self._held:
            _log.info("the journal works again")
            self._refusing = False
            self._listen(JournalTrouble(""))

    def _put_off(self) -> None:
        self.next_try = self._clock.monotonic() + self._retry_s
