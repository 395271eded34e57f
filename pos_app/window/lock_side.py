"""The navy side of the lock screen: whose till it is, what time it is, who may sign in, and the connections."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from pos_app.people import Person
from pos_app.till.messages import Links
from pos_app.window.dates import weekday_and_day
from pos_app.window.language import Language
from pos_app.window.look import DARK, DISPLAY, Look, font
from pos_app.window.minute import Minute
from pos_app.window.widgets.brand import Brand
from pos_app.window.widgets.link_line import HEIGHT_PX as LINK_PX
from pos_app.window.widgets.link_line import LinkLine
from pos_app.window.widgets.person_row import ChoiceRow
from pos_app.window.widgets.scroll_column import BAR_PX, ScrollColumn
from pos_app.window.widgets.text import Text, word_font

_ROW_GAP_PX: Final = 12


class LockSide(QWidget):
    """Emits the person that was touched. It is the same in both themes. GUI thread."""

    chosen = Signal(object)

    def __init__(self, look: Look, language: Language, branch: str, till: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        night = Look(DARK, reduce_motion=look.reduce_motion, text_scale=look.text_scale, parent=self)
        self._night = night
        self.brand = Brand(night, language, branch, till, self)
        self.clock = Text(night, font(128, 700, DISPLAY), 144, "white", parent=self)
        self.day = Text(night, word_font(24), 32, "navy_text", max_lines=2, parent=self)
        self.rows: dict[int, ChoiceRow] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._choose)
        self._column = QWidget()
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_ROW_GAP_PX)
        self._layout.addStretch(1)
        self.list = ScrollColumn(night, self._column, "navy_text", self)
        # How far it scrolls is known only when the rows have their places.
        self.list.verticalScrollBar().rangeChanged.connect(self._bring_into_sight)
        self.links = {peer: LinkLine(night, language, peer, self) for peer in ("gateway", "relay")}
        self._minute = Minute(self)
        self._minute.turned.connect(self.tell_time)
        language.changed.connect(self.tell_time)

    def show_people(self, people: Sequence[Person], chosen: Person | None) -> None:
        """A row for each, in that order."""
        for row in self.rows.values():
            self._group.removeButton(row)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {person.id: ChoiceRow(self._night, person) for person in people}
        for index, row in enumerate(self.rows.values()):
            self._group.addButton(row)
            self._layout.insertWidget(index, row)
        self.choose(chosen)
        self._arrange()

    def choose(self, person: Person | None) -> None:
        """Marks this one, and brings it into sight."""
        row = self.rows.get(person.id) if person is not None else None
        self._group.setExclusive(False)
        for other in self.rows.values():
            other.setChecked(other is row)
        self._group.setExclusive(True)
        self._bring_into_sight()

    def show_links(self, links: Links) -> None:
        self.links["gateway"].show_state(links.gateway)
        self.links["relay"].show_state(links.relay)
        self._arrange()

    def tell_time(self) -> None:
        """The clock and the day, now."""
        now = datetime.now(UTC).astimezone()
        self.clock.set_text(f"{now:%H:%M}")
        self.day.set_text(weekday_and_day(now, self._language.locale))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._night.color("navy"))

    def _bring_into_sight(self) -> None:
        row = self._group.checkedButton()
        if row is not None:
            self.list.ensureWidgetVisible(row, 0, _ROW_GAP_PX)

    def _choose(self, row: QAbstractButton) -> None:
        if isinstance(row, ChoiceRow):
            self.chosen.emit(row.person)

    # Geometry, as measured in the design's picture.

    def _arrange(self) -> None:
        wide, high = self.width() >= 480, self.height() >= 740
        edge = 48 if wide else 32
        inner = self.width() - 2 * edge
        top = 48 if high else 24
        mark = 52 if wide else 44
        self.brand.set_sizes(mark, 17 if wide else 14, 20 if wide else 18, 16)
        brand = self.brand.heightForWidth(inner)
        self.brand.setGeometry(edge, top, inner, brand)
        top += brand + (58 if high else 16)
        size = 128 if wide and high else 112 if high else 88
        # Figures have no descenders: the day stands nearer than a line of text would.
        clock = round(size * 1.125) - 6
        self.clock.set_type(font(size, 700, DISPLAY), clock)
        self.clock.setGeometry(edge - 6, top + 3, inner + 12, clock)
        top += 3 + clock
        day = self.day.heightForWidth(inner)
        self.day.setGeometry(edge, top, inner, day)
        top += day + (62 if high else 24)
        foot = self._arrange_links(edge, inner, 48 if high else 24)
        room = foot - (32 if high else 16) - top
        bar = BAR_PX if self._layout.sizeHint().height() > room else 0
        self.list.setGeometry(edge, top, inner + bar, room)

    def _arrange_links(self, edge: int, inner: int, below: int) -> int:
        """Beside each other, or below where that is too wide. Answers their top."""
        hints = [link.sizeHint().width() for link in self.links.values()]
        beside = sum(hints) + 32 <= inner
        top = self.height() - below - LINK_PX * (1 if beside else 2)
        left, line = edge, top
        for link, width in zip(self.links.values(), hints, strict=True):
            link.setGeometry(left, line, width, LINK_PX)
            if beside:
                left += width + 32
            else:
                line += LINK_PX
        return top
