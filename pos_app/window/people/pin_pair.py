"""A new PIN, typed twice: nobody can read what they typed, so it has to be the same both times."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.people import PIN_DIGITS
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.people.pin_well import PinWell

_GAP_PX = 12


class PinPair(QWidget):
    """Takes digits for the framed one; `rejected` carries the key of the words for what is wrong. GUI thread.

    `changed` comes with every digit, and when they are forgotten.
    """

    changed = Signal()
    rejected = Signal(str)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.again = PinWell(look, language, self), PinWell(look, language, self)
        self.first.chosen.connect(self._feed_first)
        self.again.chosen.connect(self._feed_again)
        self._feed(self.first)

    @property
    def empty(self) -> bool:
        return len(self.first.typed) == len(self.again.typed) == 0

    @property
    def missing(self) -> int:
        """Digits that the first one lacks."""
        return PIN_DIGITS - len(self.first.typed)

    @property
    def complete(self) -> bool:
        """True for two that are the same and may be somebody's PIN."""
        return self.first.typed.complete and self.again.typed.complete

    def press(self, digit: str) -> None:
        """A digit; after the fourth the other one is fed, or both begin anew."""
        fed = self._fed
        fed.typed.press(digit)
        fed.show_typed()
        if fed.typed.complete:
            self._look_at(fed)
        self.changed.emit()

    def erase(self) -> None:
        self._fed.typed.erase()
        self._fed.show_typed()
        self.changed.emit()

    def forget(self) -> None:
        """Both begin anew."""
        for well in (self.first, self.again):
            well.typed.clear()
            well.show_typed()
        self._feed(self.first)
        self.changed.emit()

    def take(self) -> str:
        """The PIN, which is forgotten here; "" where none was typed."""
        pin = self.first.typed.take()
        self.again.typed.clear()
        return pin

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        half = (self.width() - _GAP_PX) // 2
        self.first.setGeometry(0, 0, half, self.height())
        self.again.setGeometry(half + _GAP_PX, 0, self.width() - half - _GAP_PX, self.height())

    @property
    def _fed(self) -> PinWell:
        return self.again if self.again.fed else self.first

    def _look_at(self, well: PinWell) -> None:
        if well is self.first and not well.typed.good:
            self._reject("person_pin")
        elif self.complete and not self.first.typed.same_as(self.again.typed):
            self._reject("person_pins_differ")
        elif well is self.first:
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
            self._feed(self.again)

    def _reject(self, words: str) -> None:
        for well in (self.first, self.again):
            well.dots.shake()
        self.forget()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rejected.emit(words)

    def _feed_first(self) -> None:
        self._feed(self.first)

    def _feed_again(self) -> None:
        self._feed(self.again)

    def _feed(self, fed: PinWell) -> None:
        for well in (self.first, self.again):
            well.set_fed(well is fed)
