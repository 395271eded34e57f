"""One thing that is known of an order: touched, it goes to the clipboard."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.look import Look, font, paint_icon
from pos_app.window.widgets.text import Align, draw_lines, word_font, wrap
from pos_app.window.widgets.touch_area import TouchArea

_ICON_PX, _ASIDE_PX, _MAX_LINES = 22, 40, 4
_LINE_PX: Final = 24


class FactRow(TouchArea):
    """A caption over a value, which may take some lines. Emits `clicked`. GUI thread.

    `copies` is what goes to the clipboard.
    """

    def __init__(self, look: Look, caption: str, value: str, copies: str, hint: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.caption = caption
        self.value = value
        self.copies = copies
        self.setAccessibleName(f"{caption}: {value}")
        self.setAccessibleDescription(hint)
        self.setToolTip(hint)

    def lines(self, width: int) -> list[str]:
        return wrap(self.value, font(16, 600), width - _ASIDE_PX, _MAX_LINES)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 20 + _LINE_PX * len(self.lines(width)) + 20

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        ink2 = self._look.color("ink2")
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.color("line"))
        room = self.width() - _ASIDE_PX
        draw_lines(painter, QRectF(0, 10, room, 20), [self.caption], word_font(14), 20, ink2, Align.AlignLeft)
        box = QRectF(0, 30, room, _LINE_PX)
        ink = self._look.color("ink")
        draw_lines(painter, box, self.lines(self.width()), font(16, 600), _LINE_PX, ink, Align.AlignLeft)
        top = (self.height() - _ICON_PX) / 2
        paint_icon(painter, "copy", QRectF(self.width() - _ICON_PX - 8, top, _ICON_PX, _ICON_PX), ink2)
