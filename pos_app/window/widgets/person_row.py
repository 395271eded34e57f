"""One person of a list: the first letter in a circle, the name, what else is to be said, and where it leads."""

from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pos_app.people import Person
from pos_app.window.look import DARK, LIGHT, Look, paint_icon
from pos_app.window.widgets.card import FIELD_RADIUS_PX
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.ledge import mixed
from pos_app.window.widgets.text import Align, Fit, Size, draw_lines, fit_larger, word_font

HEIGHT_PX: Final = 72
_FACE_PX, _FACE_LEFT, _TEXT_LEFT, _ICON_PX, _EDGE_PX = 44, 16, 76, 24, 16
_NAME_PX, _NOTE_PX = 19, 16
_NOTE_SHARE: Final = 0.4


class Inks(NamedTuple):
    """The colours of a row."""

    fill: QColor
    line: QColor
    name: QColor
    face: QColor
    letter: QColor
    icon: QColor


class PersonRow(QAbstractButton):
    """A card of 72 px that opens something; emits `clicked`. `note` is said at its right. GUI thread."""

    def __init__(self, look: Look, person: Person, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._note = note
        self.person = person
        self.mark = "next"
        self.setText(person.name)
        self.setAccessibleName(", ".join(filter(None, (person.name, note))))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(look, self, FIELD_RADIUS_PX)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def name_lines(self) -> list[str]:
        """The name as it is drawn at the present width."""
        return self._name_fit().lines

    def _name_fit(self) -> Fit:
        right = _EDGE_PX + _ICON_PX + 12
        if self._note:
            right += round(QFontMetricsF(self._note_fit().face).horizontalAdvance(self._note)) + 16
        size = Size(self.width() - _TEXT_LEFT - right, self.height() - 8, 2)
        return fit_larger(self.text(), word_font(_NAME_PX, 600), 24, self._look, size)

    def _note_fit(self) -> Fit:
        return fit_larger(self._note, word_font(_NOTE_PX), 24, self._look, Size(self.width() * _NOTE_SHARE, 36))

    def inks(self) -> Inks:
        look = self._look
        fill = look.color("primary_tint" if self.isDown() else "surface")
        line, face, letter = look.color("line"), look.color("primary_tint"), look.color("primary")
        return Inks(fill, line, look.color("ink"), face, letter, look.color("ink2"))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        inks, rect = self.inks(), QRectF(self.rect())
        painter.setBrush(inks.line)
        painter.drawRoundedRect(rect, FIELD_RADIUS_PX, FIELD_RADIUS_PX)
        painter.setBrush(inks.fill)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), FIELD_RADIUS_PX - 1, FIELD_RADIUS_PX - 1)
        self._paint_face(painter, inks)
        self._paint_words(painter, inks)
        if self.mark:
            middle = self.height() / 2
            place = QRectF(self.width() - _EDGE_PX - _ICON_PX, middle - _ICON_PX / 2, _ICON_PX, _ICON_PX)
            paint_icon(painter, self.mark, place, inks.icon)

    def _paint_face(self, painter: QPainter, inks: Inks) -> None:
        circle = QRectF(_FACE_LEFT, (self.height() - _FACE_PX) / 2, _FACE_PX, _FACE_PX)
        painter.setBrush(inks.face)
        painter.drawEllipse(circle)
        letter = self.text().strip()[:1].upper()
        box = circle.adjusted(0, (_FACE_PX - 24) / 2, 0, 0)
        draw_lines(painter, box, [letter], word_font(17, 600), 24, inks.letter, Align.AlignHCenter)

    def _paint_words(self, painter: QPainter, inks: Inks) -> None:
        name, note = self._name_fit(), self._note_fit()
        box = QRectF(_TEXT_LEFT, (self.height() - name.line_px * len(name.lines)) / 2, self.width(), name.line_px)
        name.draw(painter, box, inks.name)
        top, right = (self.height() - note.line_px) / 2, self.width() - _EDGE_PX - _ICON_PX - 12
        note.draw(painter, QRectF(0, top, right, note.line_px), self._look.color("ink2"), Align.AlignRight)


class ChoiceRow(PersonRow):
    """On navy, in every theme: one of several, the chosen one white with a check. GUI thread.

    `look` is a dark one, whose ring is seen on navy.
    """

    def __init__(self, look: Look, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(look, person, parent=parent)
        self.mark = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.toggled.connect(self._follow)

    def inks(self) -> Inks:
        if self.isChecked():
            white, deep = QColor(LIGHT.white), QColor(LIGHT.primary)
            return Inks(white, white, QColor(LIGHT.ink), QColor(LIGHT.primary_tint), deep, deep)
        navy2, white = QColor(DARK.navy2), QColor(DARK.white)
        lighter = mixed(navy2, QColor(DARK.sky), 0.16)
        fill = lighter if self.isDown() else navy2
        return Inks(fill, fill, white, mixed(navy2, QColor(DARK.sky), 0.3) if self.isDown() else lighter, white, white)

    def _follow(self, chosen: bool) -> None:
        self.mark = "check" if chosen else ""
        self.update()
