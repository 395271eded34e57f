"""The first administrator: a name and a PIN, or nobody for now."""

from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.people import LONGEST_NAME, name_trouble
from pos_app.settings.chosen import Chosen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.people.pin_pair import PinPair
from pos_app.window.people.pin_well import HEIGHT_PX as WELL_PX
from pos_app.window.setup.form import GAP_PX, Form
from pos_app.window.widgets.field import HEIGHT_PX as FIELD_PX
from pos_app.window.widgets.field import TextField
from pos_app.window.widgets.number_pad import NumberPad
from pos_app.window.widgets.text import Text, word_font

_PAD_PX, _NARROW_PAD_PX, _PAD_HEIGHT_PX, _WIDE_FROM_PX = 400, 264, 424, 800
_LONGEST: Final = LONGEST_NAME


class PeopleForm(Form):
    """`changed` comes with each letter and digit. The PIN is held here only, until `take`. GUI thread."""

    changed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(look, language, parent)
        self.name = TextField(look, language, "user", "setup_person_name", _LONGEST, self)
        self.pins = PinPair(look, language, self)
        self.note = Text(look, word_font(16), 24, "ink2", max_lines=4, parent=self)
        self.pad = NumberPad(look, language, parent=self)
        self.name.line.textChanged.connect(self._tell)
        self.name.left.connect(self.left)
        self.pins.changed.connect(self._tell)
        self.pins.rejected.connect(self._reject)
        self.pad.digit.connect(self.pins.press)
        self.pad.erased.connect(self.pins.erase)
        self.pad.wiped.connect(self.pins.forget)
        self._trouble = ""
        language.changed.connect(self._retell)
        self._retell()

    @property
    def is_empty(self) -> bool:
        """Nobody is to be set up."""
        return not self.name.text() and self.pins.empty

    def lacking(self, _: Chosen) -> str:
        """Why it can't be taken yet; empty where it can, and where it is empty."""
        say = self._language.say
        if self.is_empty:
            return ""
        if name_trouble(self.name.text(), ()) is not None:
            return say("setup_name_first")
        if self.pins.missing:
            return say("pin_digits_more", self.pins.missing)
        return "" if self.pins.complete else say("person_repeat_pin")

    def take(self) -> tuple[str, str]:
        """The name and the PIN, which is forgotten here."""
        return self.name.text(), self.pins.take()

    def heightForWidth(self, _: int) -> int:
        return _PAD_HEIGHT_PX

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
        elif len(event.text()) == 1 and event.text() in self.pad.keys:
            self.pins.press(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.pins.erase()
        else:
            event.ignore()

    def hideEvent(self, event: QHideEvent) -> None:
        if not self.pins.complete:
            self.pins.forget()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        pad = _PAD_PX if self.width() >= _WIDE_FROM_PX else _NARROW_PAD_PX
        room = self.width() - pad - 24
        self.pad.setGeometry(QRect(self.width() - pad, 0, pad, min(self.height(), _PAD_HEIGHT_PX)))
        self.name.setGeometry(0, 0, room, FIELD_PX)
        top = FIELD_PX + GAP_PX
        self.pins.setGeometry(0, top, room, WELL_PX)
        top += WELL_PX + GAP_PX
        self.note.setGeometry(0, top, room, self.note.heightForWidth(room))

    def _tell(self) -> None:
        if not self.pins.empty:
            self._trouble = ""
        self._retell()
        self.changed.emit()

    def _reject(self, words: str) -> None:
        self._trouble = words
        self._retell()

    def _retell(self) -> None:
        say = self._language.say
        self.pins.first.set_caption(say("person_pin_new"))
        self.pins.again.set_caption(say("person_pin_again"))
        self.note.set_token("bad" if self._trouble else "ink2")
        self.note.set_text(say(self._trouble or "setup_pin_note"))
        self.arrange()
