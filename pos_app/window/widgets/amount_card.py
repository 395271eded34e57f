"""The hero of the keypad: the amount that is being typed, what it is the sum of, and why one can't be."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look, font
from pos_app.window.widgets.card import CARD_RADIUS_PX, paint_card
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.terms import LINE_PX as TERMS_PX
from pos_app.window.widgets.terms import Terms
from pos_app.window.widgets.text import Align, Text, draw_lines, word_font

SPOKEN_AFTER_MS: Final = 600
"""An amount is told to a screen reader so long after the last digit."""

_EDGE, _HINT_PX = 33, 24


class AmountCard(QWidget):
    """Caption, amount, and below the caption the positions of a sum, then a hint at Enter or why not. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._shows_hint = True
        self.sum = Sum(look, 88, "ink3", "ink3", align=Align.AlignRight, parent=self)
        self.caption = Text(look, word_font(20, 500), 28, "ink", parent=self)
        self.terms = Terms(look, language, self)
        self.trouble = Text(look, font(17, 600), 24, "bad", max_lines=2, parent=self)
        self._speaking = QTimer(self, singleShot=True, interval=SPOKEN_AFTER_MS)
        self._speaking.timeout.connect(self._speak)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.focus_ring = FocusRing(look, self, CARD_RADIUS_PX)
        has_role(self, QAccessible.Role.EditableText, value=self._spoken)
        language.changed.connect(self._retranslate)
        look.changed.connect(self.update)
        self._retranslate()

    def set_amount(self, amount: int, added: tuple[int, ...] = (), typed_tenge: int = 0) -> None:
        """Whole tenge; 0 is shown as a placeholder. Of a sum: the positions, and the one that is being typed."""
        self.terms.show_positions(added, typed_tenge)
        inks = ("ink", "ink2") if amount else ("ink3", "ink3")
        self.sum.set_inks(*inks)
        self.sum.set_amount(amount)
        self._arrange()
        self._speaking.start()

    def set_trouble(self, sentence: str) -> None:
        """Why the last key or the charge had no effect; empty: nothing is wrong."""
        self.trouble.set_text(sentence)
        self._arrange()
        self.update()
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self.trouble, QAccessible.Event.Alert))

    def set_sizes(self, amount_px: int, *, shows_hint: bool) -> None:
        self.sum.set_size(amount_px)
        self._shows_hint = shows_hint
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        trouble = bool(self.trouble.text())
        line, width = ("bad", 2) if trouble else ("line", 1)
        paint_card(painter, self._look, QRectF(self.rect()), line=line, line_px=width)
        if self._shows_hint and not trouble and self._look.text_scale == 100:
            self._paint_hint(painter)

    def _paint_hint(self, painter: QPainter) -> None:
        key, words = word_font(14, 600), word_font(14)
        cap = QRectF(_EDGE, self.height() - 25 - _HINT_PX, QFontMetricsF(key).horizontalAdvance("Enter") + 18, _HINT_PX)
        paint_card(painter, self._look, cap, radius_px=6)
        draw_lines(painter, cap, ["Enter"], key, _HINT_PX, self._look.color("ink2"), Align.AlignHCenter)
        beside = QRectF(cap.right() + 9, cap.top(), self.width(), _HINT_PX)
        hint = self._language.say("enter_charges")
        draw_lines(painter, beside, [hint], words, _HINT_PX, self._look.color("ink2"), Align.AlignLeft)

    def _arrange(self) -> None:
        # The sum is the card's; beside it the caption grows as far as a third.
        larger = self.caption.sizeHint().height() - 28
        caption = min(self.caption.sizeHint().width(), self.width() - 2 * _EDGE)
        if larger:
            caption = min(caption, self.width() // 3)
        self.caption.setGeometry(_EDGE, 25 - larger // 2, caption, 28 + larger)
        left = _EDGE + caption + 24
        if self.trouble.text():
            room = max(caption, (self.width() - 2 * _EDGE) * 2 // 5)
            room = min(room, self.trouble.sizeHint().width())
            high = self.trouble.heightForWidth(room)
            self.trouble.setGeometry(_EDGE, self.height() - 21 - high, room, high)
            left = max(left, _EDGE + room + 24)
        self.trouble.setVisible(bool(self.trouble.text()))
        high = self.sum.sizeHint().height()
        # The positions take what the amount leaves of the line, and give way to what went wrong.
        room = max(caption, self.width() - 2 * _EDGE - self.sum.sizeHint().width() - 24)
        self.terms.setGeometry(_EDGE, 53 + larger // 2, room, TERMS_PX + larger // 2)
        self.terms.setVisible(self.trouble.isHidden() or not self.terms.geometry().intersects(self.trouble.geometry()))
        self.sum.setGeometry(left, (self.height() - high) // 2, self.width() - _EDGE - left, high)

    def _speak(self) -> None:
        self.setAccessibleDescription(self._spoken())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _spoken(self) -> str:
        positions = self.terms.spoken()
        if positions:
            return self._language.say("spoken_sum", amount=self.sum.amount, positions=positions)
        return self._language.say("spoken_amount", amount=self.sum.amount)

    def _retranslate(self) -> None:
        self.caption.set_text(self._language.say("amount"))
        self.setAccessibleName(self._language.say("amount"))
        self.setAccessibleDescription(self._spoken())
        self._arrange()
        self.update()
