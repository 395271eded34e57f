"""What a cashier must know beside the sale: a strip until it is mended, or the page of a till that can't work."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.text import Align, Text, word_font

_ICON_PX, _STRIP_PX, _PAD_PX = 24, 12, 24


class NoticeStrip(QWidget):
    """A sentence across the window's top, by the key of its words. Hidden while there is none. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._words = ""
        self.sentence = Text(look, word_font(17, 600), 24, "warn", max_lines=3, parent=self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self.hide()

    def show_words(self, key: str) -> None:
        """Shows the sentence; none for an empty key."""
        if key == self._words:
            return
        self._words = key
        self._retell()
        self.setVisible(bool(key))
        if key:
            QAccessible.updateAccessibility(QAccessibleEvent(self.sentence, QAccessible.Event.Alert))

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.sentence.heightForWidth(self._room(width)) + 2 * _STRIP_PX

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("warn_tint"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.color("line"))
        top = (self.height() - _ICON_PX) / 2
        paint_icon(painter, "info", QRectF(_PAD_PX, top, _ICON_PX, _ICON_PX), self._look.color("warn"))

    def _room(self, width: int) -> int:
        return width - 2 * _PAD_PX - _ICON_PX - 12

    def _retell(self) -> None:
        self.sentence.set_text(self._language.say(self._words) if self._words else "")
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        room = self._room(self.width())
        self.sentence.setGeometry(_PAD_PX + _ICON_PX + 12, _STRIP_PX, room, self.sentence.heightForWidth(room))


class StoppedPage(QWidget):
    """The till can't work: what a cashier can do, and the words for whoever mends it. GUI thread."""

    close_pressed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self.title = Text(look, word_font(28, 700), 36, "ink", align=Align.AlignHCenter, max_lines=2, parent=self)
        self.advice = Text(look, word_font(18), 28, "ink2", align=Align.AlignHCenter, max_lines=6, parent=self)
        self.detail = Text(look, word_font(16, 500), 24, "ink", align=Align.AlignHCenter, max_lines=6, parent=self)
        self.button = Button(look, language, words="close", role=Role.PRIMARY, parent=self)
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
        self.advice.set_text(self._language.say("cannot_work_do"))
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
