"""The arc that turns while something is being done."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from pos_app.window.look import Look

TURN_MS: Final = 900
_ARC_DEGREES: Final = 270


class Spinner:
    """Turns while it runs and its widget is seen; stands still where nothing may move. GUI thread."""

    def __init__(self, look: Look, widget: QWidget) -> None:
        self._look = look
        self._turning = QVariantAnimation(widget, startValue=0.0, endValue=360.0, duration=TURN_MS)
        self._turning.setLoopCount(-1)
        self._turning.valueChanged.connect(widget.update)

    @property
    def turning(self) -> bool:
        return self._turning.state() == QVariantAnimation.State.Running

    def run(self, running: bool) -> None:
        if running and not self._look.reduce_motion:
            if not self.turning:
                self._turning.start()
        else:
            self._turning.stop()

    def paint(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        angle = float(self._turning.currentValue() or 0.0) if self.turning else 0.0
        width = rect.width() / 9
        circle = rect.adjusted(width, width, -width, -width)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, width, c=Qt.PenCapStyle.RoundCap))
        painter.drawArc(circle, round((90 - angle) * 16), -_ARC_DEGREES * 16)
