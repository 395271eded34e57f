"""The lock screen: nobody is signed in; whoever works here chooses themselves and types their PIN."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.people import Person
from pos_app.till.messages import Links, People, PinAnswer, PinFor
from pos_app.window.language import Language
from pos_app.window.lock_side import LockSide
from pos_app.window.look import Look
from pos_app.window.pin_panel import PinPanel

_SIDE_PX: Final = 560
_NARROW_SIDE_PX: Final = 400
_WIDE_FROM_PX: Final = 1280


class LockScreen(QWidget):
    """Emits `sign_in` with a person's ID and four digits at the fourth one. GUI thread.

    It remembers who was chosen last, and who was signed in; `show_pin` lets it take the next PIN.
    """

    sign_in = Signal(int, str)

    def __init__(self, look: Look, language: Language, branch: str, till: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._people: tuple[Person, ...] = ()
        self._chosen: Person | None = None
        self.side = LockSide(look, language, branch, till, self)
        self.pin = PinPanel(look, language, PinFor.SIGN_IN, self)
        self.side.chosen.connect(self._choose)
        self.pin.typed.connect(self._sign_in)
        self.setFocusProxy(self.pin)
        language.changed.connect(self._retell)
        self._retell()

    @property
    def chosen(self) -> Person | None:
        """Who types the PIN."""
        return self._chosen

    def show_people(self, people: People) -> None:
        """Who may sign in. Somebody who signed in is chosen the next time, too."""
        self._people = people.everybody
        before = people.who or self._chosen
        wanted = before.id if before is not None else None
        self._chosen = next((person for person in self._people if person.id == wanted), None)
        if self._chosen is None and len(self._people) == 1:
            self._chosen = self._people[0]
        self.side.show_people(self._people, self._chosen)
        self._retell()

    def show_links(self, links: Links) -> None:
        self.side.show_links(links)

    def show_pin(self, answer: PinAnswer) -> None:
        """What the till says of a PIN. A right one is followed by the news of who is signed in."""
        self.pin.show_pin(answer)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.side.choose(self._chosen)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Down:
                self._step(1)
            case _ if self.pin.hasFocus():
                event.ignore()
            case _:
                # Digits count wherever the focus is.
                self.pin.keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = _SIDE_PX if self.width() >= _WIDE_FROM_PX else _NARROW_SIDE_PX
        self.side.setGeometry(0, 0, side, self.height())
        self.pin.setGeometry(side, 0, self.width() - side, self.height())

    def _step(self, by: int) -> None:
        if not self._people:
            return
        at = self._people.index(self._chosen) if self._chosen in self._people else -1 if by > 0 else 0
        person = self._people[(at + by) % len(self._people)]
        self.side.choose(person)
        self._choose(person)

    def _choose(self, person: Person) -> None:
        if person != self._chosen:
            self.pin.clear()
        self._chosen = person
        self._retell()
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sign_in(self, pin: str) -> None:
        if self._chosen is not None:
            self.sign_in.emit(self._chosen.id, pin)

    def _retell(self) -> None:
        if self._chosen is None:
            self.pin.set_hint(self._language.say("choose_yourself"))
        else:
            first = self._chosen.name.split()[0]
            self.pin.set_hint(self._language.say("locked_for", name=first))
        self.pin.set_closed(self._chosen is None)
