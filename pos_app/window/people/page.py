"""The page on which an administrator says who works at the till."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.people import Person, Role
from pos_app.till.messages import People, PersonRefused
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.people.form import PersonForm
from pos_app.window.people.roll import Roll
from pos_app.window.question import Question
from pos_app.window.widgets.language_chips import LanguageChips
from pos_app.window.widgets.page_bar import HEIGHT_PX as BAR_PX
from pos_app.window.widgets.top_bar import TopBar


class PeoplePage(QWidget):
    """`put` carries an ID or None, a name, a role, and a PIN ("" keeps the old one); `removed` an ID. GUI thread.

    The language of the cashier's screen is chosen here as well: `language_chosen` carries a locale.

    The till's news decide what is shown: a form stays until `show_people` or `show_refused` answers it.
    """

    put = Signal(object, str, Role, str)
    removed = Signal(int)
    left = Signal()
    language_chosen = Signal(str)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._people = People((), None)
        self.bar = TopBar(look, language, self)
        self.languages = LanguageChips(look, language, self)
        self.roll = Roll(look, language, self)
        self.form = PersonForm(look, language, self)
        self.question = Question(
            look,
            language,
            title="person_remove_ask",
            text="person_remove_hint",
            yes="person_remove_yes",
            no="no_stay",
            parent=self,
        )
        self._parts = (self.roll, self.form, self.question)
        self.bar.left.connect(self._go_back)
        self.languages.chosen.connect(self.language_chosen)
        self.roll.chosen.connect(self._change)
        self.roll.add_pressed.connect(self._add)
        self.form.saved.connect(self.put)
        self.form.removed.connect(self.removed)
        self.form.left.connect(self._go_back)
        self.form.remove_asked.connect(self._ask)
        self.question.yes.connect(self._remove)
        self.question.no.connect(self._back_to_form)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._show(self.roll)

    def show_people(self, people: People) -> None:
        """Who works here now. A form that was saved has done its work."""
        self._people = people
        self.roll.show_people(people)
        if self.form.busy:
            self._show(self.roll)

    def show_refused(self, refused: PersonRefused) -> None:
        """Nothing was written."""
        if self.form.busy:
            self._show(self.form)
            self.form.refuse(refused.why)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show(self.roll)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.setGeometry(0, 0, self.width(), BAR_PX)
        chips = self.languages.sizeHint()
        self.languages.setGeometry(self.width() - 16 - chips.width(), 12, chips.width(), chips.height())
        self.languages.raise_()
        for part in self._parts:
            part.setGeometry(0, BAR_PX, self.width(), self.height() - BAR_PX)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def _go_back(self) -> None:
        if not self.roll.isHidden():
            self.left.emit()
        else:
            self._show(self.roll if self.question.isHidden() else self.form)

    def _add(self) -> None:
        self.form.begin(None, self._people.everybody)
        self._show(self.form)

    def _change(self, person: Person) -> None:
        self.form.begin(person, self._people.everybody)
        self._show(self.form)

    def _ask(self) -> None:
        self._show(self.question)

    def _remove(self) -> None:
        self._show(self.form)
        self.form.remove_person()

    def _back_to_form(self) -> None:
        self._show(self.form)

    def _show(self, wanted: QWidget) -> None:
        for part in self._parts:
            part.setVisible(part is wanted)
        self.languages.setVisible(wanted is self.roll)
        if wanted is self.roll and self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._retell()

    def _retell(self) -> None:
        if not self.roll.isHidden():
            self.bar.set_title(self._language.say("people_title"))
        else:
            self.bar.set_title(self._language.say("person_new" if self.form.person is None else "person_change"))
