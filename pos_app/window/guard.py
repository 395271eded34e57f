"""Who may do what at the window: the lock over everything, and a PIN before what not everybody may do."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pos_app.people import Right
from pos_app.till.messages import Links, People, PinAnswer, PinFor
from pos_app.window.bridge import Bridge

if TYPE_CHECKING:
    from pos_app.window.lock import LockScreen
    from pos_app.window.pin_question import PinQuestion


class Guard(QObject):
    """Without people there is neither a lock nor a question, and neither page is made. GUI thread.

    `show` brings a page to the front. `locked` and `unlocked` say when that changes; `turned_back` that nobody gave
    a PIN.
    """

    locked = Signal()
    unlocked = Signal()
    turned_back = Signal()

    def __init__(
        self,
        bridge: Bridge,
        make_lock: "Callable[[], LockScreen]",
        make_question: "Callable[[], PinQuestion]",
        show: Callable[[QWidget], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._make_lock = make_lock
        self._make_question = make_question
        self._show = show
        self._people = People((), None)
        self._links: Links | None = None
        self._then: Callable[[], None] | None = None
        bridge.people_changed.connect(self._people_changed)
        bridge.pin_answered.connect(self._pin_answered)
        bridge.links_changed.connect(self._links_changed)

    @property
    def is_locked(self) -> bool:
        """True while there are people and none of them is signed in."""
        return bool(self._people.everybody) and self._people.who is None

    @cached_property
    def lock_screen(self) -> "LockScreen":
        page = self._make_lock()
        page.sign_in.connect(self._bridge.sign_in)
        if self._links is not None:
            page.show_links(self._links)
        return page

    @cached_property
    def pin_question(self) -> "PinQuestion":
        page = self._make_question()
        page.given.connect(self._bridge.allow)
        page.no.connect(self._turn_back)
        return page

    def may_be_seen(self, page: QWidget) -> bool:
        """Whether a page may be shown now: while the till is locked, none but those that ask for a PIN."""
        return not self.is_locked or page in (self.lock_screen, self.__dict__.get("pin_question"))

    def is_allowed(self, right: Right) -> bool:
        """Whether whoever works here needs no other PIN for it."""
        return not self._people.everybody or (self._people.who is not None and self._people.who.may(right))

    def need(self, right: Right, then: Callable[[], None], *, anew: bool = False) -> None:
        """Does it, at once or after somebody who may has given a PIN. A till that is locked can only be left.

        `anew`: a PIN is asked for even where whoever works here may.
        """
        if self.is_locked and right is not Right.EXIT:
            return
        if self.is_allowed(right) and not anew:
            then()
            return
        self._then = then
        self.pin_question.ask(right)
        self._show(self.pin_question)

    def lock(self) -> None:
        """Nobody is signed in any more, where there are people."""
        if self._people.who is not None:
            self._bridge.lock()

    def _people_changed(self, people: People) -> None:
        was_locked, self._people = self.is_locked, people
        if people.everybody:
            self.lock_screen.show_people(people)
        if self.is_locked:
            self._then = None
            self.locked.emit()
            self._show(self.lock_screen)
        elif was_locked:
            self.unlocked.emit()

    def _pin_answered(self, answer: PinAnswer) -> None:
        self.lock_screen.show_pin(answer)
        if self._then is None:
            return
        self.pin_question.show_pin(answer)
        if answer.asked is PinFor.ALLOW and answer.person is not None:
            then, self._then = self._then, None
            then()

    def _links_changed(self, links: Links) -> None:
        self._links = links
        if "lock_screen" in self.__dict__:
            self.lock_screen.show_links(links)

    def _turn_back(self) -> None:
        self._then = None
        if self.is_locked:
            self._show(self.lock_screen)
        else:
            self.turned_back.emit()
