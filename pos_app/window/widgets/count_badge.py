"""How many things wait: a number on amber that can't be overlooked."""

from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QEnterEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look, font
from pos_app.window.widgets.card import FIELD_RADIUS_PX
from pos_app.window.widgets.focus_ring import FocusRing

HEIGHT_PX: Final = 28
TOUCH_PX: Final = 64
_EDGE_PX: Final = 8
_MOST: Final = 99


def count_text(count: int) -> str:
    return str(count) if count <= _MOST else f"{_MOST}+"


def count_width(count: int) -> int:
    """A circle for one digit, longer for more."""
    words = QFontMetricsF(font(16, 700)).horizontalAdvance(count_text(count))
    return max(HEIGHT_PX, ceil(words) + 2 * _EDGE_PX)


def paint_count(painter: QPainter, look: Look, rect: QRectF, count: int, *, around: str) -> None:
    """`around` is the token of the hairline that sets the amber off from what lies below it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.color(around), 2))
    painter.setBrush(look.color("amber"))
    radius = rect.height() / 2 - 1
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    painter.setFont(font(16, 700))
    painter.setPen(look.color("panel_ink"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, count_text(count))


class CountBadge(QAbstractButton):
    """The number in the top right corner of a place to touch; hidden at 0. Emits `clicked`. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._count = 0
        self._drop_px = 0
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.focus_ring = FocusRing(look, self, FIELD_RADIUS_PX)
        self.hide()
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    @property
    def count(self) -> int:
        return self._count

    def show_count(self, count: int) -> None:
        """More than before are told to a screen reader at once."""
        grew = count > self._count
        self._count = count
        self.setVisible(count > 0)
        self._retell()
        if grew:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def set_drop(self, drop_px: int) -> None:
        """How far the number stands below the upper edge."""
        self._drop_px = drop_px
        self.update()

    def number_rect(self) -> QRectF:
        """Where the number is painted."""
        width = count_width(self._count)
        return QRectF(self.width() - width, self._drop_px, width, HEIGHT_PX)

    def sizeHint(self) -> QSize:
        return QSize(TOUCH_PX, TOUCH_PX)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = event.pointingDevice().type() is QPointingDevice.DeviceType.Mouse
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        touched = self.isDown() or (self._hovered and self.isEnabled())
        around = "primary" if touched else "surface"
        paint_count(QPainter(self), self._look, self.number_rect(), self._count, around=around)

    def _retell(self) -> None:
        self.setAccessibleName(self._language.say("notices", self._count))
        hint = self._language.say("notices_hint")
        self.setAccessibleDescription(hint)
        self.setToolTip(hint)
        self.update()
