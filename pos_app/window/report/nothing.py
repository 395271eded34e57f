"""What stands in a report's place where there is none: no shift is open, or the journal can't be read."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.text import Align, Text, word_font


class NothingPage(QWidget):
    """Empty until it has something to say. GUI thread."""

    again_pressed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._words: tuple[str, ...] = ()
        centred = Align.AlignHCenter
        self.title = Text(look, word_font(28, 700), 36, "ink", align=centred, max_lines=2, parent=self)
        self.text = Text(look, word_font(18), 28, "ink2", align=centred, max_lines=3, parent=self)
        self.again = Button(look, language, words="try_again", icon="refresh", role=Role.PRIMARY, parent=self)
        self.again.clicked.connect(self.again_pressed)
        self.again.hide()
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    def show_words(self, *words: str, again: bool = False) -> None:
        """A title and a sentence, by their keys; `again` offers to ask once more."""
        self._words = words
        self.again.setVisible(again)
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def _retell(self) -> None:
        said = [self._language.say(key) for key in self._words]
        for text, words in zip((self.title, self.text), (*said, "", ""), strict=False):
            text.set_text(words)
        self._arrange()

    def _arrange(self) -> None:
        width = min(880, self.width() - 96)
        left = (self.width() - width) // 2
        title, text = self.title.heightForWidth(width), self.text.heightForWidth(width)
        top = max(24, (self.height() - title - text - 120) * 2 // 5)
        self.title.setGeometry(left, top, width, title)
        self.text.setGeometry(left, top + title + 12, width, text)
        button = max(280, self.again.sizeHint().width())
        self.again.setGeometry((self.width() - button) // 2, top + title + text + 48, button, 88)
