"""The page of a till that can't work."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.text import Align, Text, word_font


class StoppedPage(QWidget):
    """What a cashier can do, and the words for whoever mends it. In a `kiosk` its one button starts the till again.

    GUI thread.
    """

    close_pressed = Signal()

    def __init__(self, look: Look, language: Language, *, kiosk: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._in_kiosk = kiosk
        self.title = Text(look, word_font(28, 700), 36, "ink", align=Align.AlignHCenter, max_lines=2, parent=self)
        self.advice = Text(look, word_font(18), 28, "ink2", align=Align.AlignHCenter, max_lines=6, parent=self)
        self.detail = Text(look, word_font(16, 500), 24, "ink", align=Align.AlignHCenter, max_lines=6, parent=self)
        self.button = Button(look, language, words="start_again" if kiosk else "close", role=Role.PRIMARY, parent=self)
        self.button.clicked.connect(self.close_pressed)
        self.setFocusProxy(self.button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def show_detail(self, detail: str) -> None:
        """What went wrong, as the till says it."""
        self.detail.set_text(detail)
        self._arrange()
        QAccessible.updateAccessibility(QAccessibleEvent(self.title, QAccessible.Event.Alert))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("bg"))
        icon = QRectF(self.width() / 2 - 48, self.title.y() - 120, 96, 96)
        paint_icon(painter, "state_unknown", icon, self._look.color("ink"))

    def _retell(self) -> None:
        self.title.set_text(self._language.say("cannot_work"))
        self.advice.set_text(self._language.say("cannot_work_do_kiosk" if self._in_kiosk else "cannot_work_do"))
        self._arrange()

    def _arrange(self) -> None:
        width = min(880, self.width() - 96)
        left = (self.width() - width) // 2
        parts = ((self.title, 16), (self.advice, 16), (self.detail, 32))
        high = 120 + sum(text.heightForWidth(width) + gap for text, gap in parts) + 88
        top = max(16, (self.height() - high) // 2) + 120
        for text, gap in parts:
            text.setGeometry(left, top, width, text.heightForWidth(width))
            top += text.height() + gap
        self.button.setGeometry((self.width() - 280) // 2, top, 280, 88)
        self.update()
