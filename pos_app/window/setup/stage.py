"""What stands beside the steps: a title, a sentence, a note, and the form of one page with its checks."""

from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.settings.chosen import Chosen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.check_form import CheckForm
from pos_app.window.setup.check_list import CheckList
from pos_app.window.setup.content import Content
from pos_app.window.setup.form import Form
from pos_app.window.setup.gateway_form import GatewayForm
from pos_app.window.setup.language_form import LanguageForm
from pos_app.window.setup.pages import GROUPS, QUIET, Page
from pos_app.window.setup.people_form import PeopleForm
from pos_app.window.setup.printer_form import PrinterForm
from pos_app.window.setup.relay_form import RelayForm
from pos_app.window.setup.till_form import TillForm
from pos_app.window.widgets.scroll_column import BAR_PX, ScrollColumn
from pos_app.window.widgets.text import Text, word_font

_WORDS: Final = {
    Page.LANGUAGE: ("setup_step_language", "setup_language_hint"),
    Page.GATEWAY: ("setup_step_gateway", "setup_gateway_hint"),
    Page.TILL: ("setup_step_till", "setup_till_hint"),
    Page.RELAY: ("setup_step_relay", "setup_relay_hint"),
    Page.PRINTER: ("setup_step_printer", "setup_printer_hint"),
    Page.PEOPLE: ("people_title", "setup_people_hint"),
    Page.CHECK: ("setup_check_title", "setup_check_hint"),
}
_TITLE_TOP, _TITLE_PX, _HINT_TOP = 24, 44, 70


class Stage(QWidget):
    """Shows one page at a time; the forms are made once and keep what was typed. GUI thread."""

    def __init__(self, look: Look, language: Language, *, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._page = Page.LANGUAGE
        self._told: tuple[str, str, bool] | None = None
        self.title = Text(look, word_font(36, 700), _TITLE_PX, "ink", parent=self)
        self.hint = Text(look, word_font(18), 26, "ink2", max_lines=2, parent=self)
        self.note = Text(look, word_font(16), 22, "bad", max_lines=3, parent=self)
        self.languages = LanguageForm(look, language)
        self.gateway = GatewayForm(look, language)
        self.till = TillForm(look, language)
        self.relay = RelayForm(look, language)
        self.printer = PrinterForm(look, language)
        self.people = PeopleForm(look, language)
        self.check = CheckForm(look, language, first=first)
        forms: tuple[Form, ...] = (
            self.languages, self.gateway, self.till, self.relay, self.printer, self.people, self.check,
        )  # fmt: skip
        self.contents: dict[Page, Content] = {}
        self._columns: dict[Page, ScrollColumn] = {}
        for page, form in zip(Page, forms, strict=True):
            quiet = QUIET.get(page, frozenset())
            checks = CheckList(look, language, GROUPS[page], quiet=quiet, can_mend=page is Page.CHECK)
            self.contents[page] = Content(form, checks)
            self._columns[page] = ScrollColumn(look, self.contents[page], parent=self)
        language.changed.connect(self._retell)
        self.show_page(Page.LANGUAGE)

    @property
    def page(self) -> Page:
        """The one that is seen."""
        return self._page

    @property
    def form(self) -> Form:
        """That of the page that is seen."""
        return self.contents[self._page].form

    @property
    def checks(self) -> CheckList:
        """Those of the page that is seen."""
        return self.contents[self._page].checks

    def show_page(self, page: Page) -> None:
        self._page = page
        self._told = None
        for each, column in self._columns.items():
            column.setVisible(each is page)
        self._columns[page].verticalScrollBar().setValue(0)
        self._retell()

    def show_chosen(self, chosen: Chosen) -> None:
        """Fills every form in."""
        for content in self.contents.values():
            content.form.show_chosen(chosen)
            content.arrange()

    def tell(self, words: str, what: str, *, good: bool) -> None:
        """A sentence under the title, by its key; `what` fills its place. It goes when the page does."""
        self._told = (words, what, good)
        self._retell()
        QAccessible.updateAccessibility(QAccessibleEvent(self.note, QAccessible.Event.Alert))

    def tell_nothing(self) -> None:
        self._told = None
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _retell(self) -> None:
        say = self._language.say
        title, hint = _WORDS[self._page]
        self.title.set_text(say(title))
        self.hint.set_text(say(hint))
        if self._told is not None:
            words, what, good = self._told
            self.note.set_token("ok" if good else "bad")
            self.note.set_text(say(words, why=what, till=what, path=what))
        self.note.setVisible(self._told is not None)
        self._arrange()

    def _arrange(self) -> None:
        # The scroll bar stands beside what it scrolls.
        room = self.width() - BAR_PX
        title = self.title.sizeHint().height()
        self.title.setGeometry(0, _TITLE_TOP, room, title)
        hint, top = self.hint.heightForWidth(room), _HINT_TOP + title - _TITLE_PX
        self.hint.setGeometry(0, top, room, hint)
        top += hint + 16
        if not self.note.isHidden():
            note = self.note.heightForWidth(room)
            self.note.setGeometry(0, top, room, note)
            top += note + 12
        for column in self._columns.values():
            column.setGeometry(0, top, self.width(), self.height() - top)
        for content in self.contents.values():
            content.set_room(room)
