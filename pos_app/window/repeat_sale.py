"""The last sale once more: its sum, to be touched."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.money import format_tenge
from pos_app.window.language import Language
from pos_app.window.look import SMALLEST_PX, Look, font, paint_icon
from pos_app.window.widgets.card import FIELD_RADIUS_PX
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.ledge import Role, paint_ledge
from pos_app.window.widgets.text import Align, Size, draw_lines, fit_larger, word_font

if TYPE_CHECKING:
    from pos_app.order import Order

_ICON_PX, _ICON_FROM_PX = 22, 180
_LARGEST_PX = 24
_EDGE, _TEXT_LEFT = 16, 55


class RepeatSale(QAbstractButton):
    """Emits `clicked`; hidden while there is no sale to repeat. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._order: Order | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.focus_ring = FocusRing(look, self, FIELD_RADIUS_PX)
        self.hide()
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    @property
    def order(self) -> "Order | None":
        """The sale that would be repeated."""
        return self._order

    @property
    def face_fits(self) -> bool:
        """True where caption and sum are shown whole."""
        caption = QFontMetricsF(word_font(14)).horizontalAdvance(self.text())
        return max(caption, self._width_at(self._fitting_px())) <= self._room

    def show_order(self, order: "Order | None") -> None:
        self._order = order
        self.setVisible(order is not None)
        self._retell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter charges, wherever the focus is.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._order is None:
            return
        painter = QPainter(self)
        pressed = 1.0 if self.isDown() else 0.0
        rect = QRectF(self.rect())
        paint_ledge(painter, self._look, Role.KEY_SOFT, rect, radius_px=FIELD_RADIUS_PX, pressed=pressed)
        painter.translate(0, 2 * pressed)
        if self._left == _TEXT_LEFT:
            icon = QRectF(21, 20, _ICON_PX, _ICON_PX)
            paint_icon(painter, "refresh", icon, self._look.color("ink2"))
        ink2, ink, larger = self._look.color("ink2"), self._look.color("ink"), self._look.text_scale > 100
        top, high, below = (4, 25, 30) if larger else (11, 20, 24)
        caption = fit_larger(self.text(), word_font(14), 20, self._look, Size(self._room, high))
        caption.draw(painter, QRectF(self._left, top, self._room, high), ink2)
        face = font(self._fitting_px(), 600)
        box = QRectF(self._left, 28, self._room, below)
        draw_lines(painter, box, [self._sum()], face, below, ink, Align.AlignLeft)

    @property
    def _left(self) -> int:
        """Where the words begin: beside the icon, where there is room for one."""
        return _TEXT_LEFT if self.width() >= _ICON_FROM_PX else _EDGE

    @property
    def _room(self) -> int:
        return self.width() - self._left - _EDGE

    def _fitting_px(self) -> int:
        fits = (
            size
            for size in range(min(24, self._look.text_px(18)), SMALLEST_PX, -1)
            if self._width_at(size) <= self._room
        )
        return next(fits, SMALLEST_PX)

    def _width_at(self, size_px: int) -> float:
        return QFontMetricsF(font(size_px, 600)).horizontalAdvance(self._sum())

    def _sum(self) -> str:
        return format_tenge(self._order.amount) if self._order is not None else ""

    def _retell(self) -> None:
        self.setText(self._language.say("repeat"))
        if self._order is not None:
            self.setAccessibleName(self._language.say("repeat_spoken", amount=self._order.amount))
        hint = self._language.say("repeat_hint")
        self.setAccessibleDescription(hint)
        self.setToolTip(hint)
        self.update()
