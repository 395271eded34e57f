"""Who works at the till: people, their PINs, and who is allowed what just now. Belongs to the till's thread.

Hashing a PIN takes some 50 ms on purpose (argon2id, RFC 9106), so it has a thread of its own, one PIN after another.
"""

import logging
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from pos_app.journal.audit import AuditLine, Deed
from pos_app.journal.schema import JournalDamaged, JournalError
from pos_app.journal.writing import Journal
from pos_app.people import (
    TRIES,
    Person,
    PersonTrouble,
    Right,
    Role,
    is_good_pin,
    name_trouble,
    tries_left,
    wait_s,
)
from pos_app.till.clock import Clock
from pos_app.till.messages import Message, People, PersonRefused, PinAnswer, PinFor
from pos_app.till.pins import hash_of, owner_of

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Look:
    """A PIN to be looked at, whose it may be, and what is done then."""

    asked: PinFor
    pin: str = field(repr=False)
    among: Mapping[int, str] = field(repr=False)
    about: str
    then: Callable[[Person], None]


class Staff:
    """`listen` hears People, PinAnswer and PersonRefused.

    `hashing` has the thread for PINs; `later` runs something in the till's.
    """

    def __init__(
        self,
        journal: Journal,
        clock: Clock,
        listen: Callable[[Message], None],
        later: Callable[[Callable[[], None]], None],
        hashing: Executor,
    ) -> None:
        self._journal = journal
        self._clock = clock
        self._listen = listen
        self._later = later
        self._hashing = hashing
        self._waiting: deque[_Look] = deque()
        self._looking = False
        self._allowed: dict[Right, Person] = {}
        self.who: Person | None = None
        self.everybody: tuple[Person, ...] = journal.people()
        self._wrong, until = journal.pin_guard()
        # The wall clock may have jumped since: nobody waits longer than they had to.
        left_s = 0.0 if until is None else (until - clock.now()).total_seconds()
        self._until = clock.monotonic() + min(max(left_s, 0.0), wait_s(self._wrong))

    @property
    def name(self) -> str:
        """Whoever works here now; empty where nobody is signed in."""
        return self.who.name if self.who is not None else ""

    def move_to(self, journal: Journal) -> None:
        """Goes on in a new journal, which has the people by now."""
        self._journal = journal
        self.everybody = journal.people()
        self.tell()

    def tell(self) -> None:
        """Says who has a PIN here and who is signed in."""
        self._listen(People(self.everybody, self.who))

    def whoever_may(self, right: Right) -> Person | None:
        """The one who is signed in, if they may; else the one who has given a PIN for it since."""
        if self.who is not None and self.who.may(right):
            return self.who
        return self._allowed.get(right)

    # Wishes.

    def sign_in(self, person_id: int, pin: str) -> None:
        hashes = {owner: each for owner, each in self._journal.pin_hashes().items() if owner == person_id}
        name = next((person.name for person in self.everybody if person.id == person_id), "")
        self._look(_Look(PinFor.SIGN_IN, pin, hashes, name, self._signed_in))

    def allow(self, right: Right, pin: str) -> None:
        self._look(_Look(PinFor.ALLOW, pin, self._hashes_of(right), right.value, partial(self._allow, right)))

    def ask(self, asked: PinFor, right: Right, pin: str, then: Callable[[Person], None]) -> None:
        """Has `then` called with the person who has the right and that PIN; else says that it is wrong."""
        self._look(_Look(asked, pin, self._hashes_of(right), right.value, then))

    def lock(self) -> None:
        """Nobody is signed in any more, and nothing is allowed."""
        self._allowed.clear()
        if self.who is not None:
            self._note(AuditLine(self._clock.now(), self.who.name, Deed.LOCKED, self.who.name))
            self.who = None
        self.tell()

    def end_allowed(self) -> None:
        """What somebody was allowed by a PIN is over."""
        self._allowed.clear()

    def put(self, person_id: int | None, name: str, role: Role, pin: str) -> None:
        """Adds somebody, or changes the one with that ID, whose PIN an empty one keeps. People or PersonRefused."""
        name = name.strip()
        others = [person for person in self.everybody if person.id != person_id]
        trouble = name_trouble(name, others) or self._role_trouble(person_id, role)
        if trouble is None and (pin or person_id is None) and not is_good_pin(pin):
            trouble = PersonTrouble.PIN
        by = self.whoever_may(Right.SETTINGS)
        if self.everybody and by is None:
            trouble = PersonTrouble.NOT_ALLOWED
        if trouble is not None:
            self._listen(PersonRefused(trouble))
            return
        taken = {owner: each for owner, each in self._journal.pin_hashes().items() if owner != person_id}
        line = AuditLine(self._clock.now(), by.name if by is not None else "", Deed.PERSON_PUT, name, role.value)
        self._hashing.submit(self._hash, pin, taken, partial(self._put, person_id, name, role, line))

    def remove(self, person_id: int) -> None:
        """People or PersonRefused follows."""
        person = next((each for each in self.everybody if each.id == person_id), None)
        by = self.whoever_may(Right.SETTINGS)
        if person is None or by is None:
            self._listen(PersonRefused(PersonTrouble.NOT_ALLOWED))
        elif trouble := self._role_trouble(person_id, None):
            self._listen(PersonRefused(trouble))
        else:
            now = self._clock.now()
            line = AuditLine(now, by.name, Deed.PERSON_REMOVED, person.name)
            self._write(partial(self._journal.remove_person, person_id, now, line))

    # PINs, one after another.

    def _hashes_of(self, right: Right) -> dict[int, str]:
        may = {person.id for person in self.everybody if person.may(right)}
        return {owner: each for owner, each in self._journal.pin_hashes().items() if owner in may}

    def _look(self, look: _Look) -> None:
        self._waiting.append(look)
        self._look_at_next()

    def _look_at_next(self) -> None:
        while self._waiting and not self._looking:
            look = self._waiting.popleft()
            if self._clock.monotonic() < self._until:
                self._listen(PinAnswer(look.asked, None, tries_left(self._wrong), self._until))
                continue
            self._looking = True
            self._hashing.submit(self._find, look)

    def _find(self, look: _Look) -> None:
        """In the hashing thread."""
        owner: int | None = None
        try:
            owner = owner_of(look.pin, look.among)
        except Exception:
            _log.critical("a PIN could not be looked at", exc_info=True)
        self._later(partial(self._found, look, owner))

    def _found(self, look: _Look, owner: int | None) -> None:
        self._looking = False
        person = next((each for each in self.everybody if each.id == owner), None)
        if person is None:
            self._was_wrong(look)
        else:
            self._was_right()
            self._listen(PinAnswer(look.asked, person, TRIES))
            look.then(person)
        self._look_at_next()

    def _was_wrong(self, look: _Look) -> None:
        self._wrong += 1
        left_s = wait_s(self._wrong)
        self._until = self._clock.monotonic() + left_s
        now = self._clock.now()
        line = AuditLine(now, self.name, Deed.WRONG_PIN, look.about, look.asked.value)
        self._guard(now + timedelta(seconds=left_s), line)
        self._listen(PinAnswer(look.asked, None, tries_left(self._wrong), self._until if left_s else None))

    def _was_right(self) -> None:
        if self._wrong:
            self._wrong = 0
            self._guard(self._clock.now(), None)

    def _signed_in(self, person: Person) -> None:
        self._allowed.clear()
        self.who = person
        self._note(AuditLine(self._clock.now(), person.name, Deed.SIGNED_IN, person.name))
        self.tell()

    def _allow(self, right: Right, person: Person) -> None:
        self._allowed[right] = person
        self._note(AuditLine(self._clock.now(), person.name, Deed.ALLOWED, right.value))

    # People.

    def _role_trouble(self, person_id: int | None, role: Role | None) -> PersonTrouble | None:
        """Somebody must stay who may change everything."""
        others = [person for person in self.everybody if person.id != person_id]
        if role is Role.ADMINISTRATOR or any(person.role is Role.ADMINISTRATOR for person in others):
            return None
        return PersonTrouble.LAST_ADMINISTRATOR

    def _hash(self, pin: str, taken: Mapping[int, str], then: Callable[[str | None], None]) -> None:
        """In the hashing thread: `then` gets the hash, None where somebody has that PIN."""
        hashed: str | None = None
        try:
            hashed = "" if not pin else None if owner_of(pin, taken) is not None else hash_of(pin)
        except Exception:
            _log.critical("a PIN could not be hashed", exc_info=True)
        self._later(partial(then, hashed))

    def _put(self, person_id: int | None, name: str, role: Role, line: AuditLine, hashed: str | None) -> None:
        if hashed is None:
            self._listen(PersonRefused(PersonTrouble.PIN_TAKEN))
        else:
            self._write(partial(self._journal.put_person, person_id, name, role, hashed, line))

    def _write(self, write: Callable[[], None]) -> None:
        try:
            write()
            self.everybody = self._journal.people()
        except JournalDamaged:
            raise
        except JournalError as error:
            _log.error("%s", error)
            self._listen(PersonRefused(PersonTrouble.JOURNAL))
            return
        if self.who is not None:
            known = {person.id: person for person in self.everybody}
            self.who = known.get(self.who.id)
        elif len(self.everybody) == 1:
            # Whoever set up the first PIN is the administrator, and must not be locked out in the middle of it.
            self.who = self.everybody[0]
        self.tell()

    def _guard(self, until: datetime, line: AuditLine | None) -> None:
        self._tried(partial(self._journal.guard_pins, self._wrong, until, line))

    def _note(self, *lines: AuditLine) -> None:
        self._tried(partial(self._journal.note, *lines))

    def _tried(self, write: Callable[[], None]) -> None:
        """Writes if the disk lets it: a full one must not keep anybody from selling."""
        try:
            write()
        except JournalDamaged:
            raise
        except JournalError as error:
            _log.error("%s", error)
