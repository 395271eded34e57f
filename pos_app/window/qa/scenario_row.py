"""A scenario in the list: its verdict, its name, and what the gateway does under it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.qa.sheet import Row
from pos_app.qa.verdict import Verdict
from pos_app.qa.wording import description, verdict_words
from pos_app.window.language import Language
from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.badge import Badge, paint_badge
from pos_app.window.widgets.text import Align, Size, draw_lines, fit_larger, word_font, wrap
from pos_app.window.widgets.touch_area import TouchArea
from pos_app.words import words

ROW_PX: Final = 72
"""At the design's size of text."""

_LEFT: Final = Align.AlignLeft
_BADGES: Final = {Verdict.PASSED: Badge.PAID, Verdict.FAILED: Badge.DECLINED}
INKS: Final = {Verdict.PASSED: "ok", Verdict.FAILED: "bad", Verdict.NOT_RUN: "ink2"}
_ICON_PX, _LEFT_PX, _NEXT_PX = 32, 60, 20


class ScenarioRow(TouchArea):
    """72 px high. Its owner says which one the keyboard reaches. GUI thread."""

    def __init__(self, look: Look, language: Language, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._language = language
        self.row = row
        self.is_playing = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def show_row(self, row: Row, *, is_playing: bool) -> None:
        if (row, is_playing) != (self.row, self.is_playing):
            self.row, self.is_playing = row, is_playing
            self._retell()

    def holds(self, sought: str) -> bool:
        """Whether each word that is looked for stands in its name or its description."""
        about = f"{self.row.name} {self._about()}".casefold()
        return all(word in about for word in sought.casefold().split())

    def sizeHint(self) -> QSize:
        return QSize(480, self._look.text_px(ROW_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, verdict = QPainter(self), self.row.verdict
        painter.fillRect(_LEFT_PX, self.height() - 1, self.width() - _LEFT_PX, 1, self._look.color("line"))
        self._paint_verdict(painter, QRectF(12, (self.height() - _ICON_PX) / 2, _ICON_PX, _ICON_PX))
        said = self._verdict()
        look, top, line_px = self._look, self._look.text_px(11), self._look.text_px(24)
        right = self.width() - 12 - _NEXT_PX - 8
        ink = "primary" if self.is_playing else INKS[verdict]
        word_px = draw_word(painter, self._look, said, ink, QRectF(_LEFT_PX, top, right - _LEFT_PX, line_px))
        room = right - _LEFT_PX - word_px - 12
        name = fit_larger(self.row.name, word_font(17, 600), 24, look, Size(room, line_px))
        name.draw(painter, QRectF(_LEFT_PX, top, room, line_px), look.color("ink"))
        below = QRectF(_LEFT_PX, look.text_px(38), right - _LEFT_PX, look.text_px(20))
        lines = wrap(self._about(), look.enlarged(word_font(14)), below.width(), 1)
        draw_lines(painter, below, lines, look.enlarged(word_font(14)), below.height(), look.color("ink2"), _LEFT)
        place = QRectF(self.width() - 12 - _NEXT_PX, (self.height() - _NEXT_PX) / 2, _NEXT_PX, _NEXT_PX)
        paint_icon(painter, "next", place, self._look.color("ink3"))

    def _paint_verdict(self, painter: QPainter, place: QRectF) -> None:
        badge = Badge.WAITING if self.is_playing else _BADGES.get(self.row.verdict)
        if badge is not None:
            paint_badge(painter, self._look, badge, place)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("ledge"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place.adjusted(3, 3, -3, -3))

    def _about(self) -> str:
        return description(self.row.name, words(self._language.locale))

    def _verdict(self) -> str:
        if self.is_playing:
            return self._language.say("qa_on")
        return verdict_words(self.row.verdict, words(self._language.locale))

    def _retell(self) -> None:
        say = self._language.say
        self.setAccessibleName(say("qa_row_spoken", name=self.row.name, verdict=self._verdict(), about=self._about()))
        self.setToolTip(self._about())
        self.update()


def draw_word(painter: QPainter, look: Look, word: str, token: str, box: QRectF) -> float:
    """A verdict at the right of `box`; its width."""
    face = look.enlarged(word_font(14, 600))
    draw_lines(painter, box, [word], face, box.height(), look.color(token), Align.AlignRight)
    painter.setFont(face)
    return float(painter.fontMetrics().horizontalAdvance(word))
