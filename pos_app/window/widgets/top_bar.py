"""The white bar across a page: the way back, what the page is, and which thing it speaks of."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.text import Align, Text, word_font

HEIGHT_PX: Final = 88
_BACK_PX, _TITLE_LEFT, _NARROW_PX = 64, 104, 1280


class TopBar(QWidget):
    """88 px high; emits `left`. GUI thread."""

    left = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.back = Button(look, language, spoken="back", icon="back", parent=self)
        self.title = Text(look, word_font(28, 700), 36, "ink", parent=self)
        self.subject = Text(look, word_font(16), 24, "ink2", align=Align.AlignRight, max_lines=2, parent=self)
        self.back.clicked.connect(self.left)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_title(self, words: str) -> None:
        self.title.set_text(words)
        self._arrange()

    def set_subject(self, words: str) -> None:
        """At the right; on a narrow screen on two lines if need be."""
        self.subject.set_text(words)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        painter.fillRect(0, HEIGHT_PX - 1, self.width(), 1, self._look.color("line"))

    def _arrange(self) -> None:
        edge = 24 if self.width() >= _NARROW_PX else 16
        self.back.setGeometry(16, 12, _BACK_PX, _BACK_PX)
        whole = self.width() - edge - _TITLE_LEFT
        title = min(self.title.sizeHint().width(), whole)
        self.title.setGeometry(_TITLE_LEFT, 26, title, 36)
        room = max(0, whole - title - 24)
        high = self.subject.heightForWidth(room)
        self.subject.setGeometry(self.width() - edge - room, (HEIGHT_PX - high) // 2, room, high)
