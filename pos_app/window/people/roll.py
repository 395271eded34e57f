"""The list of those who work here, or what it means that nobody is on it."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from pos_app.people import Person
from pos_app.till.messages import People
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.people.role_card import WORDS
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.person_row import PersonRow
from pos_app.window.widgets.scroll_column import BAR_PX, ScrollColumn
from pos_app.window.widgets.text import Align, Text, word_font

_EDGE_PX, _GAP_PX, _BUTTON_PX, _BUTTON_WIDTH_PX = 24, 12, 88, 360
_WIDEST_PX: Final = 960


class Roll(QWidget):
    """Emits the person that was touched, or that somebody is to be added. GUI thread."""

    chosen = Signal(object)
    add_pressed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._people = People((), None)
        self.rows: tuple[PersonRow, ...] = ()
        centre = Align.AlignHCenter
        self.title = Text(look, word_font(28, 700), 36, "ink", align=centre, max_lines=2, parent=self)
        self.hint = Text(look, word_font(18), 28, "ink2", align=centre, max_lines=5, parent=self)
        self._group = QButtonGroup(self, exclusive=False)
        self._group.buttonClicked.connect(self._choose)
        self._column = QWidget()
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(0, 0, BAR_PX, 0)
        self._layout.setSpacing(_GAP_PX)
        self._layout.addStretch(1)
        self.list = ScrollColumn(look, self._column, parent=self)
        self.add = Button(look, language, words="person_add", icon="plus", role=Role.PRIMARY, parent=self)
        self.add.clicked.connect(self.add_pressed)
        language.changed.connect(self._retell)
        self._retell()

    def show_people(self, people: People) -> None:
        self._people = people
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _choose(self, row: QAbstractButton) -> None:
        if isinstance(row, PersonRow):
            self.chosen.emit(row.person)

    def _retell(self) -> None:
        self.title.set_text(self._language.say("people_none"))
        self.hint.set_text(self._language.say("people_none_hint"))
        for row in self.rows:
            self._group.removeButton(row)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(PersonRow(self._look, person, self._note(person)) for person in self._people.everybody)
        for index, row in enumerate(self.rows):
            self._group.addButton(row)
            self._layout.insertWidget(index, row)
        for widget in (self.title, self.hint):
            widget.setVisible(not self.rows)
        self.list.setVisible(bool(self.rows))
        self._arrange()

    def _note(self, person: Person) -> str:
        role = self._language.say(WORDS[person.role][0])
        return f"{role} · {self._language.say('person_signed_in')}" if person == self._people.who else role

    def _arrange(self) -> None:
        wide = min(_WIDEST_PX, self.width() - 2 * _EDGE_PX)
        left = (self.width() - wide) // 2
        foot = self.height() - _EDGE_PX - _BUTTON_PX
        self.list.setGeometry(left, _EDGE_PX, wide + BAR_PX, foot - 2 * _EDGE_PX)
        if self.rows:
            self.add.setGeometry(left + wide - _BUTTON_WIDTH_PX, foot, _BUTTON_WIDTH_PX, _BUTTON_PX)
            return
        title, hint = self.title.heightForWidth(wide), self.hint.heightForWidth(wide)
        top = (self.height() - title - hint - _BUTTON_PX - 16 - 40) * 2 // 5
        self.title.setGeometry(left, top, wide, title)
        self.hint.setGeometry(left, top + title + 16, wide, hint)
        self.add.setGeometry(
            (self.width() - _BUTTON_WIDTH_PX) // 2, top + title + hint + 56, _BUTTON_WIDTH_PX, _BUTTON_PX
        )
