"""What customers read where there is nothing to touch: that it is closed, never why, or where the QR will be."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.text import Align, Text, word_font

CLOSED: Final = ("kiosk_closed", "kiosk_ask_staff", "pause")
WAITS_FOR_TILL: Final = ("rahmet", "kiosk_welcome", "qr")
_ICON_PX: Final = 96


class ClosedNote(QWidget):
    """In the middle: an icon, a title and a line, by the keys of their words. GUI thread."""

    def __init__(
        self, look: Look, language: Language, title: str, line: str, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.Pane, name=self._called)
        self._words = (title, line)
        self._icon = icon
        self._look = look
        self._language = language
        centre = Align.AlignHCenter
        self.title = Text(look, word_font(36, 700), 46, "ink", align=centre, max_lines=3, parent=self)
        self.line = Text(look, word_font(24), 34, "ink2", align=centre, max_lines=3, parent=self)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def _called(self) -> str:
        return self.title.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("bg"))
        icon = QRectF((self.width() - _ICON_PX) / 2, self.title.y() - _ICON_PX - 24, _ICON_PX, _ICON_PX)
        paint_icon(painter, self._icon, icon, self._look.color("ink3"))

    def _retell(self) -> None:
        title, line = self._words
        self.title.set_text(self._language.say(title))
        self.line.set_text(self._language.say(line))
        self._arrange()

    def _arrange(self) -> None:
        width = min(760, self.width() - 96)
        left = (self.width() - width) // 2
        title, line = self.title.heightForWidth(width), self.line.heightForWidth(width)
        top = max(_ICON_PX + 24, (self.height() - title - line - 16 + _ICON_PX) // 2)
        self.title.setGeometry(left, top, width, title)
        self.line.setGeometry(left, top + title + 16, width, line)
