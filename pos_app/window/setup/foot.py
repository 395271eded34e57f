"""The buttons below a page of the set-up: back, check again, and the one next action."""

from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.measure import BAR, Measure
from pos_app.window.widgets.text import word_font

HEIGHT_PX = 88
_GAP_PX, _NEXT_PX, _WIDE_FROM_PX = 16, 280, 800
_NARROW = Measure(text_px=18, padding_px=16)


class SetupFoot(QWidget):
    """88 px high. GUI thread."""

    back = Signal()
    again = Signal()
    onward = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.back_button = Button(look, language, words="back", parent=self)
        self.again_button = Button(look, language, words="setup_check_again", icon="refresh", parent=self)
        self.next_button = Button(look, language, words="setup_next", icon="next", role=Role.PRIMARY, parent=self)
        self.back_button.clicked.connect(self.back)
        self.again_button.clicked.connect(self.again)
        self.next_button.clicked.connect(self.onward)
        language.changed.connect(self.arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def show_next(self, words: str, hindrance: str, *, busy: bool) -> None:
        """What the next action is called, and why it is off; empty: it is on."""
        button = self.next_button
        button.set_words(words)
        button.setEnabled(not hindrance)
        button.set_second_line(hindrance)
        button.set_busy(busy)
        self.arrange()

    def arrange(self) -> None:
        """Anew, after words changed."""
        narrow = self.width() < _WIDE_FROM_PX
        for button in (self.back_button, self.again_button):
            button.set_measure(_NARROW if narrow else BAR)
        left = 0
        for button in (self.back_button, self.again_button):
            wide = button.sizeHint().width()
            button.setGeometry(left, 0, wide, HEIGHT_PX)
            left += wide + _GAP_PX if not button.isHidden() else 0
        reason = QFontMetricsF(word_font(15, 500)).horizontalAdvance(self.next_button.second_line)
        wide = min(max(_NEXT_PX, ceil(reason) + 56), self.width() - left)
        self.next_button.setGeometry(self.width() - wide, 0, wide, HEIGHT_PX)
