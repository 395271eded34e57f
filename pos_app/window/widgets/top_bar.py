"""The bar of a page that speaks of one thing: an order, a person."""

from typing import Final

from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.page_bar import HEIGHT_PX, PageBar
from pos_app.window.widgets.text import Align, Text, word_font

_BACK_LEFT_PX: Final = 16
_NARROW_PX: Final = 1280


class TopBar(PageBar):
    """Says at the right which thing it is. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(look, language, parent)
        self.subject = Text(look, word_font(16), 24, "ink2", align=Align.AlignRight, max_lines=2, parent=self)

    def set_subject(self, words: str) -> None:
        """At the right; on a narrow screen on two lines if need be."""
        self.subject.set_text(words)
        self._arrange()

    def _arrange(self) -> None:
        edge = 24 if self.width() >= _NARROW_PX else 16
        left = self._place_back(_BACK_LEFT_PX)
        whole = self.width() - edge - left
        title = min(self.title.sizeHint().width(), whole)
        self.title.setGeometry(left, 26, title, 36)
        room = max(0, whole - title - 24)
        high = self.subject.heightForWidth(room)
        self.subject.setGeometry(self.width() - edge - room, (HEIGHT_PX - high) // 2, room, high)
