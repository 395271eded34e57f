"""What was paid, what went back before, and what will be left: three figures side by side."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.card import paint_card
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Text, word_font

_WORDS = ("refund_paid", "refund_before", "refund_left")


class Figures(QWidget):
    """Tenge, each under its caption. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self.captions = [Text(look, word_font(14), 20, "ink2", parent=self) for _ in _WORDS]
        self.sums = [Sum(look, 32, "ink", "ink2", parent=self) for _ in _WORDS]
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def show_sums(self, paid: int, before: int, left: int) -> None:
        for shown, amount in zip(self.sums, (paid, before, left), strict=True):
            shown.set_amount(amount)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        paint_card(QPainter(self), self._look, QRectF(self.rect()), radius_px=16)

    def _retell(self) -> None:
        for caption, words in zip(self.captions, _WORDS, strict=True):
            caption.set_text(self._language.say(words))
        self._arrange()

    # Geometry, as measured in the design's picture.

    def _arrange(self) -> None:
        edge = 25 if self.width() >= 800 else 17
        step = (self.width() - 2 * edge) / 3
        top = (self.height() - 20 - 37) // 2
        for index, (caption, shown) in enumerate(zip(self.captions, self.sums, strict=True)):
            left, room = edge + round(index * step), round(step) - (8 if index < 2 else 0)
            caption.setGeometry(left, top, room, 20)
            shown.setGeometry(left, top + 20, room, 37)
