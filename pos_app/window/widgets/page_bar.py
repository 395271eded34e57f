"""The white bar across a page: the way back, and what the page is. Some pages have more on it."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.text import Text, word_font

HEIGHT_PX: Final = 88
BUTTON_PX: Final = 64
BUTTON_TOP_PX: Final = 12
TITLE_PX: Final = 36
_TITLE_TOP_PX: Final = 26
_GAP_PX: Final = 24
_NAMED_PX: Final = 160


class PageBar(QWidget):
    """88 px high; emits `left`. GUI thread. Who puts more on it overrides `_arrange`.

    `named`: the way back has its word beside the arrow, and is as wide as that needs. `least_px`: how small the title
    may get where there is no room for it.
    """

    left = Signal()

    def __init__(
        self,
        look: Look,
        language: Language,
        parent: QWidget | None = None,
        *,
        named: bool = False,
        measure: Measure | None = None,
        least_px: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._named = named
        self._edge_px, self._kept_px = _GAP_PX, 0
        word, spoken = ("back", "") if named else ("", "back")
        self.back = Button(look, language, words=word, spoken=spoken, icon="back", measure=measure, parent=self)
        self.title = Text(look, word_font(28, 700), TITLE_PX, "ink", least_px=least_px, parent=self)
        self.back.clicked.connect(self.left)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_title(self, words: str) -> None:
        self.title.set_text(words)
        self._arrange()

    def set_room(self, edge_px: int, kept_px: int = 0) -> None:
        """Where the bar's own begins and ends; `kept_px` at the right belong to what the page has laid over it."""
        self._edge_px, self._kept_px = edge_px, kept_px
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        painter.fillRect(0, HEIGHT_PX - 1, self.width(), 1, self._look.color("line"))

    def _arrange(self) -> None:
        left = self._place_back(self._edge_px)
        room = self.width() - self._edge_px - self._kept_px - left
        self.title.setGeometry(left, _TITLE_TOP_PX, room, TITLE_PX)

    def _place_back(self, left_px: int) -> int:
        """Puts the way back there, and answers where the title may begin."""
        width = max(_NAMED_PX, self.back.sizeHint().width()) if self._named else BUTTON_PX
        self.back.setGeometry(left_px, BUTTON_TOP_PX, width, BUTTON_PX)
        return left_px + width + _GAP_PX
