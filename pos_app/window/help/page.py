"""The help: the manual's pages on the right, and on the left their list or what a search found."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QWidget

from pos_app.window.accessible import has_role
from pos_app.window.help.contents import ContentsList, Entry
from pos_app.window.help.finding import Hit, find
from pos_app.window.help.manual import Manual
from pos_app.window.help.reading_page import ReadingPage
from pos_app.window.help.shelf import Shelf
from pos_app.window.help.topics import CONTENTS, Part, Topic
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.chip import Chip
from pos_app.window.widgets.field import TextField
from pos_app.window.widgets.measure import BAR
from pos_app.window.widgets.scroll_column import BAR_PX
from pos_app.window.widgets.text import Align, Text, word_font

_BAR_PX: Final = 88
_BACK: Final = replace(BAR, padding_px=8, radius_px=12)
_BACK_PX: Final = 64
_GAP_PX: Final = 8
_RING_PX: Final = 6
_WIDE_FROM_PX: Final = 1280
_LONGEST_SEARCH: Final = 40
_SCROLLS: Final = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)


class HelpPage(QWidget):
    """Shows the manual in the window's language; `left` is emitted by Esc, F1 and the way back. GUI thread.

    The manual is read beside the window when it is first shown, and again after a switch of the language.
    """

    left = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._topic = Topic.START
        self._manual: Manual | None = None
        self._asked_for = ""
        self._hits: tuple[Hit, ...] = ()
        self._shelf = Shelf(self)
        self.back = Button(look, language, spoken="back", icon="back", measure=_BACK, parent=self)
        self.title = Text(look, word_font(28, 700), 36, "ink", parent=self)
        self.search = TextField(look, language, "search", "help_search", _LONGEST_SEARCH, self)
        self.parts = {part: Chip(look, "", "", self) for part in Part}
        self.contents = ContentsList(look, self)
        self.nothing = Text(look, word_font(16), 24, "ink2", max_lines=4, parent=self)
        self.text = ReadingPage(look, self._shelf, self)
        self.unreadable = Text(look, word_font(20, 500), 28, "ink2", align=Align.AlignHCenter, max_lines=4, parent=self)
        self._group = QButtonGroup(self)
        for number, chip in enumerate(self.parts.values()):
            self._group.addButton(chip, number)
        self.nothing.hide()
        self.unreadable.hide()
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.title.text)
        self._connect()
        self._retell()

    @property
    def topic(self) -> Topic:
        """The page that is shown, or will be once the manual has been read."""
        return self._topic

    @property
    def is_read(self) -> bool:
        """Whether the manual stands there in the window's language."""
        return self._manual is not None and self._manual.locale == self._language.locale

    def open_at(self, topic: Topic) -> None:
        """Turns to a page, with nothing searched for. Whoever owns the window shows the help."""
        self.search.clear()
        self._turn_to(topic)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fetch()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.left.emit()
        elif key == Qt.Key.Key_F3 or (key == Qt.Key.Key_F and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.line.selectAll()
        elif key in _SCROLLS:
            QApplication.sendEvent(self.text, event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("bg"))
        painter.fillRect(0, 0, self.width(), _BAR_PX, self._look.color("surface"))
        column = self._column_px()
        painter.fillRect(column, 0, self.width() - column, self.height(), self._look.color("surface"))
        painter.fillRect(0, _BAR_PX - 1, self.width(), 1, self._look.color("line"))
        painter.fillRect(column, _BAR_PX, 1, self.height() - _BAR_PX, self._look.color("line"))

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.search.line.textChanged.connect(self._search)
        self.search.line.returnPressed.connect(self._go_to_found)
        self.search.left.connect(self._leave_search)
        self._group.buttonClicked.connect(self._choose_part)
        self.contents.chosen.connect(self._choose)
        self.text.wanted.connect(self._follow)
        self._shelf.manual_came.connect(self._take)
        self._shelf.unreadable.connect(self._tell_unreadable)
        self._language.changed.connect(self._retell)
        self._look.changed.connect(self.update)

    # What is read.

    def _fetch(self) -> None:
        locale = self._language.locale
        if not self.is_read and self._asked_for != locale:
            self._asked_for = locale
            self._shelf.fetch_manual(locale)

    def _take(self, manual: Manual) -> None:
        if manual.locale == self._language.locale:
            self._manual = manual
            self.unreadable.hide()
            self._search(self.search.text())
            self._show_text()

    def _tell_unreadable(self, locale: str) -> None:
        if locale == self._language.locale:
            # The next time that the help is opened it is tried again.
            self._asked_for = ""
            self.text.hide()
            self.unreadable.show()

    # What is shown.

    def _turn_to(self, topic: Topic) -> None:
        self._topic = topic
        self._list()
        self._show_text()

    def _show_text(self) -> None:
        if self._manual is not None and self.is_read:
            stems = next((hit.stems for hit in self._hits if hit.topic is self._topic), ())
            self.text.show_page(self._manual.pages[self._topic], stems)
            self.text.show()

    def _list(self) -> None:
        """The pages of the part, or those that were found."""
        searching = bool(self.search.text())
        self.nothing.setVisible(searching and not self._hits and self.is_read)
        for part, chip in self.parts.items():
            chip.setVisible(not searching)
            chip.setChecked(part is self._topic.part)
        if self._manual is not None and self.is_read:
            topics = CONTENTS[self._topic.part]
            titles = {topic: page.title for topic, page in self._manual.pages.items()}
            plain = [Entry(topic, titles[topic]) for topic in topics]
            found = [Entry(hit.topic, titles[hit.topic], hit.excerpt) for hit in self._hits]
            self.contents.show_entries(found if searching else plain, self._topic)
            self._set_tab_order()
        self._arrange()

    def _set_tab_order(self) -> None:
        order = [self.back, self.search.line, *self.parts.values(), *self.contents.rows, self.text]
        # Of the parts Qt lets Tab come to the chosen one alone, and has no order for the other.
        for before, after in pairwise(each for each in order if each.focusPolicy() != Qt.FocusPolicy.NoFocus):
            QWidget.setTabOrder(before, after)

    def _search(self, asked: str) -> None:
        self._hits = find(self._manual, asked) if self._manual is not None and self.is_read else ()
        self._list()
        self.text.mark(next((hit.stems for hit in self._hits if hit.topic is self._topic), ()))

    def _go_to_found(self) -> None:
        """To the first page that was found, and then from word to word in it."""
        if any(hit.topic is self._topic for hit in self._hits):
            self.text.next_mark()
        elif self._hits:
            self._choose(self._hits[0].topic)

    def _leave_search(self) -> None:
        """Esc ends the search first, and the help when there is none."""
        if self.search.line.text():
            self.search.clear()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _choose_part(self, chip: QAbstractButton) -> None:
        for part, each in self.parts.items():
            if each is chip and part is not self._topic.part:
                self._turn_to(CONTENTS[part][0])

    def _choose(self, topic: Topic) -> None:
        self._topic = topic
        self.contents.point_at(topic)
        self._show_text()

    def _follow(self, topic: Topic) -> None:
        """A link was touched: what was searched for is over."""
        self.open_at(topic)

    # How it looks.

    def _retell(self) -> None:
        say = self._language.say
        self.title.set_text(say("help"))
        self.nothing.set_text(say("help_nothing"))
        self.unreadable.set_text(say("help_unreadable"))
        for part, chip in self.parts.items():
            chip.setText(say(f"help_{part}"))
            chip.setAccessibleName(chip.text())
        if self.isVisible():
            self._fetch()
        self._arrange()
        self.update()

    def _column_px(self) -> int:
        return 352 if self.width() >= _WIDE_FROM_PX else 304

    def _arrange(self) -> None:
        width, column = self.width(), self._column_px()
        edge = 24 if width >= _WIDE_FROM_PX else 16
        field = 400 if width >= _WIDE_FROM_PX else 336
        self.back.setGeometry(16, 12, _BACK_PX, _BACK_PX)
        self.search.setGeometry(width - edge - field, 12, field, 64)
        self.title.setGeometry(104, 26, width - edge - field - 24 - 104, 36)
        self._arrange_column(edge, column - 2 * edge)
        self._arrange_text(column + 1, width - column - 1)

    def _arrange_column(self, left: int, room: int) -> None:
        """The two parts share the room by their words; the list has the rest."""
        words = {
            part: QFontMetricsF(word_font(16, 700)).horizontalAdvance(chip.text()) for part, chip in self.parts.items()
        }
        spare = (room - _GAP_PX - sum(words.values())) / len(words)
        x = left
        for part, chip in self.parts.items():
            wide = round(words[part] + spare)
            chip.setGeometry(x, _BAR_PX + 16, wide, 64)
            x += wide + _GAP_PX
        top = _BAR_PX + 16 + (0 if self.search.text() else 64 + 16)
        self.contents.setGeometry(left - _RING_PX, top - _RING_PX, room + 2 * _RING_PX + BAR_PX, self.height() - top)
        self.nothing.setGeometry(left, _BAR_PX + 32, room, self.nothing.heightForWidth(room))

    def _arrange_text(self, left: int, room: int) -> None:
        self.text.setGeometry(left, _BAR_PX, room, self.height() - _BAR_PX)
        inner, high = room - 80, self.unreadable.heightForWidth(room - 80)
        self.unreadable.setGeometry(left + 40, (self.height() + _BAR_PX - high) // 2, inner, high)
