"""The form for one person: the name, the role, and the PIN twice."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QElapsedTimer, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.people import LONGEST_NAME, Person, PersonTrouble, Role, name_trouble
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.people.pin_pair import PinPair
from pos_app.window.people.pin_well import HEIGHT_PX as WELL_PX
from pos_app.window.people.role_card import HEIGHT_PX as ROLE_PX
from pos_app.window.people.role_card import RoleCard
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.button import Role as ButtonRole
from pos_app.window.widgets.field import HEIGHT_PX as FIELD_PX
from pos_app.window.widgets.field import TextField
from pos_app.window.widgets.hold_button import HoldButton
from pos_app.window.widgets.measure import BAR_PRIMARY
from pos_app.window.widgets.number_pad import NumberPad
from pos_app.window.widgets.text import Text, word_font

_TROUBLES: Final = {
    PersonTrouble.NAME: "person_name",
    PersonTrouble.NAME_TAKEN: "person_name_taken",
    PersonTrouble.PIN: "person_pin",
    PersonTrouble.PIN_TAKEN: "person_pin_taken",
    PersonTrouble.LAST_ADMINISTRATOR: "person_last_administrator",
    PersonTrouble.NOT_ALLOWED: "person_not_allowed",
    PersonTrouble.JOURNAL: "person_journal",
}
_BUTTON_PX: Final = 88
_WIDE_FROM_PX: Final = 1280


class PersonForm(QWidget):
    """Emits `saved` once: the ID or None for somebody new, the name, the role, and the PIN ("" keeps it).

    After that it is busy until `refuse`, or until its owner leaves it. `remove_asked` is for those without a finger:
    the owner asks in words first. GUI thread.
    """

    saved = Signal(object, str, Role, str)
    removed = Signal(int)
    remove_asked = Signal()
    left = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._person: Person | None = None
        self._others: tuple[Person, ...] = ()
        self._first = False
        self._busy = False
        self._trouble = ""
        self._shown_for = QElapsedTimer()
        self.name = TextField(look, language, "user", "person_name_field", LONGEST_NAME, self)
        self.roles = {role: RoleCard(look, language, role, self) for role in Role}
        self._choice = QButtonGroup(self)
        for card in self.roles.values():
            self._choice.addButton(card)
        self.pins = PinPair(look, language, self)
        self.note = Text(look, word_font(16), 24, "ink2", max_lines=3, parent=self)
        self.remove = HoldButton(look, language, words="person_remove", parent=self)
        self.pad = NumberPad(look, language, parent=self)
        measure = replace(BAR_PRIMARY, padding_px=16)
        self.save = Button(
            look, language, words="person_save", icon="check", role=ButtonRole.PRIMARY, measure=measure, parent=self
        )
        self._connect()
        self._set_tab_order()
        self._retell()

    def _connect(self) -> None:
        self.name.left.connect(self.left)
        self.name.line.textChanged.connect(self._forgive)
        self._choice.buttonClicked.connect(self._choose_role)
        self.pins.changed.connect(self._retell)
        self.pins.rejected.connect(self._reject_pins)
        self.pad.digit.connect(self._press)
        self.pad.erased.connect(self._erase)
        self.pad.wiped.connect(self._wipe)
        self.save.clicked.connect(self._save)
        self.remove.held.connect(self.remove_person)
        self._language.changed.connect(self._retell)

    # What the owner says.

    @property
    def person(self) -> Person | None:
        """Whom it changes; None for somebody new."""
        return self._person

    @property
    def busy(self) -> bool:
        """True while the till writes."""
        return self._busy

    def begin(self, person: Person | None, everybody: Sequence[Person]) -> None:
        """For `person`, or for somebody new; the very first can only be an administrator."""
        self._person = person
        self._others = tuple(other for other in everybody if other != person)
        self._first = not everybody
        self._trouble = ""
        role = person.role if person is not None else Role.ADMINISTRATOR if self._first else Role.CASHIER
        self.name.set_text(person.name if person is not None else "")
        for card in self.roles.values():
            card.setEnabled(not self._first or card.role is Role.ADMINISTRATOR)
        self.roles[role].setChecked(True)
        self.remove.setVisible(person is not None)
        self._set_busy(False)
        self.pins.forget()

    def refuse(self, why: PersonTrouble) -> None:
        """Nothing was written; the form says why and takes input again."""
        self._set_busy(False)
        self.pins.forget()
        self._complain(self._language.say(_TROUBLES[why]))

    def remove_person(self) -> None:
        """Asks for the person to be removed, once."""
        if self._person is not None and not self._busy:
            self._set_busy(True)
            self.removed.emit(self._person.id)

    # Keyboard. Digits go to the framed PIN, but for the name's field, which takes them itself.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown_for.start()
        self.name.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self.pins.forget()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
        elif len(event.text()) == 1 and event.text() in self.pad.keys:
            self._press(event.text())
        else:
            self._press_named(event)

    def _press_named(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Backspace:
                self._erase()
            case Qt.Key.Key_Delete if self._person is not None and not self.name.line.hasFocus():
                self.remove_asked.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat() and self._shown_for.hasExpired(ENTER_DEAF_MS):
                    self._enter()
            case _:
                event.ignore()

    def _enter(self) -> None:
        if self.name.line.hasFocus() and self._lacking():
            self.pins.first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._save()

    # What was typed and chosen.

    def _press(self, digit: str) -> None:
        if not self._busy:
            self._trouble = ""
            self.pins.press(digit)

    def _erase(self) -> None:
        if not self._busy:
            self.pins.erase()

    def _wipe(self) -> None:
        if not self._busy:
            self.pins.forget()

    def _reject_pins(self, words: str) -> None:
        self._complain(self._language.say(words))

    def _choose_role(self, _: QAbstractButton) -> None:
        self._forgive()

    def _save(self) -> None:
        if self._busy or self._lacking():
            return
        name = self.name.text()
        trouble = name_trouble(name, self._others)
        if trouble is not None:
            self._complain(self._language.say(_TROUBLES[trouble]))
            return
        role = next(card.role for card in self.roles.values() if card.isChecked())
        # The name's field is off while the till writes: the keyboard must not be left with nobody.
        self.pins.first.setFocus(Qt.FocusReason.OtherFocusReason)
        pin = self.pins.take()
        self._set_busy(True)
        self.saved.emit(None if self._person is None else self._person.id, name, role, pin)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.save.set_busy(busy)
        self.save.set_words("person_saving" if busy else "person_save")
        self.name.setEnabled(not busy)
        self.remove.setEnabled(not busy)
        self._retell()

    def _complain(self, sentence: str) -> None:
        self._trouble = sentence
        self._retell()
        QAccessible.updateAccessibility(QAccessibleEvent(self.note, QAccessible.Event.Alert))

    def _forgive(self) -> None:
        self._trouble = ""
        self._retell()

    # Words.

    def _lacking(self) -> str:
        """Why it can't be saved yet; empty where it can."""
        say = self._language.say
        if not self.name.text():
            return say("person_need_name")
        if self._person is not None and self.pins.empty:
            return ""
        if self.pins.missing:
            return say("pin_digits_more", self.pins.missing)
        return "" if self.pins.complete else say("person_repeat_pin")

    def _retell(self) -> None:
        say, new = self._language.say, self._person is None
        self.pins.first.set_caption(say("person_pin_new" if new else "person_pin_change"))
        self.pins.again.set_caption(say("person_pin_again"))
        hint = say("role_first") if self._first else "" if new else say("person_pin_keeps")
        self.note.set_token("bad" if self._trouble else "ink2")
        self.note.set_text(self._trouble or hint)
        lacking = "" if self._busy else self._lacking()
        self.save.setEnabled(not lacking)
        self.save.set_second_line(lacking)
        self._arrange()

    # Geometry: as the refund's form.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= _WIDE_FROM_PX
        padding, pad = (24, 424) if wide else (16, 336)
        low = self.height() < 620
        gap = 12 if low else 16
        inner = self.rect().adjusted(padding, padding, -padding, -padding)
        side = QRect(inner.right() + 1 - pad, inner.top(), pad, inner.height())
        self.pad.setGeometry(side.adjusted(0, 0, 0, -_BUTTON_PX - gap))
        self.save.setGeometry(side.left(), side.bottom() + 1 - _BUTTON_PX, pad, _BUTTON_PX)
        left, room, top = inner.left(), side.left() - padding - inner.left(), inner.top()
        self.name.setGeometry(left, top, room, FIELD_PX)
        top += FIELD_PX + gap
        self._arrange_roles(QRect(left, top, room, ROLE_PX))
        top += ROLE_PX + gap
        self.pins.setGeometry(left, top, room, WELL_PX)
        top += WELL_PX + gap
        self.note.setGeometry(left, top, room, self.note.heightForWidth(room))
        remove = min(room, max(360, self.remove.sizeHint().width()))
        self.remove.setGeometry(left, inner.bottom() + 1 - _BUTTON_PX, remove, _BUTTON_PX)

    def _arrange_roles(self, row: QRect) -> None:
        step = (row.width() + 12) / len(self.roles)
        for index, card in enumerate(self.roles.values()):
            start, end = round(index * step), round((index + 1) * step) - 12
            card.setGeometry(row.left() + start, row.top(), end - start, row.height())

    def _set_tab_order(self) -> None:
        chain = [self.name.line, *self.roles.values(), self.pins.first, self.pins.again, *self.pad.buttons, self.save]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)
