"""The old screen fades over the new one, which is there and takes input from the first moment."""

from typing import Final

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from pos_app.window.look import SCREEN_CHANGE_MS, Look

_CLEAR: Final = 0.0


class CrossFade(QWidget):
    """Lies over `parent` while it fades, and lets every touch through. GUI thread."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._before = QPixmap()
        self._fading = QVariantAnimation(self, startValue=1.0, endValue=_CLEAR)
        self._fading.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._fading.valueChanged.connect(self.update)
        self._fading.finished.connect(self._end)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def start(self, before: QWidget) -> None:
        """Fades what `before` shows now; call it just before another widget takes its place."""
        duration_ms = self._look.motion_ms(SCREEN_CHANGE_MS)
        if duration_ms == 0 or not before.isVisible():
            return
        self._before = before.grab()
        self.setGeometry(before.geometry())
        self._fading.setDuration(duration_ms)
        self._fading.start()
        self.show()
        self.raise_()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._fading.currentValue() or _CLEAR)
        painter.drawPixmap(0, 0, self._before)

    def _end(self) -> None:
        self.hide()
        self._before = QPixmap()
