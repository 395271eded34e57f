"""A connection in one line, where it can only be read: the dot of the light, the peer and the word."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.light import WORDS, Light
from pos_app.window.widgets.text import Align, draw_lines, word_font

HEIGHT_PX = 24
_TEXT_LEFT, _TEXT_PX = 20, 16


class LinkLine(Light):
    """Takes no input. GUI thread."""

    def __init__(self, look: Look, language: Language, peer: str, parent: QWidget | None = None) -> None:
        super().__init__(look, language, peer, parent)
        has_role(self, QAccessible.Role.StaticText)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def words(self) -> str:
        return f"{self._language.say(self._peer)} {self._language.say(WORDS[self._state])}"

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(word_font(_TEXT_PX)).horizontalAdvance(self.words())
        return QSize(_TEXT_LEFT + round(words) + 1, HEIGHT_PX)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dot(painter, QPointF(6, self.height() / 2))
        box = QRectF(_TEXT_LEFT, 0, self.width(), HEIGHT_PX)
        draw_lines(
            painter, box, [self.words()], word_font(_TEXT_PX), HEIGHT_PX, self._look.color("ink"), Align.AlignLeft
        )
