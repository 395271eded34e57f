"""A place that can be touched, below words that others paint."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPointingDevice
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.window.look import Look
from pos_app.window.widgets.card import FIELD_RADIUS_PX
from pos_app.window.widgets.focus_ring import FocusRing


class TouchArea(QAbstractButton):
    """Emits `clicked`; its owner names it and lays the words over it. GUI thread."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.focus_ring = FocusRing(look, self, FIELD_RADIUS_PX)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = event.pointingDevice().type() is QPointingDevice.DeviceType.Mouse
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        if not (self.isDown() or self._hovered) or not self.isEnabled():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("primary_tint" if self.isDown() else "surface2"))
        painter.drawRoundedRect(QRectF(self.rect()), FIELD_RADIUS_PX, FIELD_RADIUS_PX)
