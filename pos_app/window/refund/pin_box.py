"""The PIN of somebody who may give money back."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.people import PIN_DIGITS
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.pin_patience import PinPatience
from pos_app.window.refund.box import BADGE_PX, RADIUS_PX, Box
from pos_app.window.widgets.pin_dots import PinDots
from pos_app.window.widgets.text import Align, Text, word_font

_DOTS: Final = (11, 48)


class PinBox(Box):
    """Four dots in a well, and how many tries are left. It never knows a digit. GUI thread."""

    def __init__(self, look: Look, language: Language, patience: PinPatience, parent: QWidget | None = None) -> None:
        super().__init__(look, 2, parent)
        has_role(self, QAccessible.Role.EditableText, is_secret=True)
        self._language = language
        self._patience = patience
        self._troubled = False
        self._well = QRectF()
        self.tries = Text(look, word_font(14), 20, "ink2", align=Align.AlignRight, max_lines=2, parent=self)
        self.dots = PinDots(look, language, *_DOTS, parent=self)
        patience.changed.connect(self._retell)
        language.changed.connect(self._retell)
        self._retell()

    def set_filled(self, digits: int) -> None:
        """How many digits were typed."""
        self.dots.set_filled(digits)
        self.set_done(digits == PIN_DIGITS)
        self.setAccessibleDescription(self.dots.accessibleName())

    def shake(self) -> None:
        self.dots.shake()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("primary_tint" if self.fed else "surface2"))
        painter.drawRoundedRect(self._well, RADIUS_PX, RADIUS_PX)

    def _retell(self) -> None:
        say = self._language.say
        self.title.set_text(say("refund_pin"))
        self.setAccessibleName(say("refund_pin"))
        self.setAccessibleDescription(self.dots.accessibleName())
        trouble = self._patience.words(self._language)
        self.tries.set_type(word_font(16, 600) if trouble else word_font(14), 22 if trouble else 20, 2)
        self.tries.set_token("bad" if trouble else "ink2")
        self.tries.set_text(trouble or say("tries", n=self._patience.tries_left))
        news, self._troubled = bool(trouble) and not self._troubled, bool(trouble)
        if news:
            QAccessible.updateAccessibility(QAccessibleEvent(self.tries, QAccessible.Event.Alert))
        self._arrange()

    # Geometry, as measured in the design's picture.

    def _arrange(self) -> None:
        self._edge = edge = 27 if self.height() >= 170 else 17
        inner = self.width() - 2 * edge
        title = min(self.title.sizeHint().width(), inner - BADGE_PX - 12)
        self.title.setGeometry(edge + BADGE_PX + 12, edge + 2, title, 28)
        room = inner - BADGE_PX - 12 - title - 16
        high = self.tries.heightForWidth(room)
        self.tries.setGeometry(self.width() - edge - room, edge + 16 - high // 2, room, high)
        top = edge + BADGE_PX + (16 if edge == 27 else 10)
        self._well = QRectF(edge, top, inner, self.height() - edge - top)
        self.dots.setGeometry(self._well.toRect())
        self.update()
