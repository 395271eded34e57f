"""A picture, whole, in the middle of navy."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.look import Look


class PictureView(QWidget):
    """As large as fits, never cut off or stretched. GUI thread."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._image = QImage()

    def set_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def image_rect(self) -> QRectF:
        """Where the picture is, in this widget's pixels; empty while there is none."""
        if self._image.isNull():
            return QRectF()
        ratio = self.devicePixelRatioF()
        wide, high = self._image.width() / ratio, self._image.height() / ratio
        scale = min(self.width() / wide, self.height() / high)
        # One that was scaled to this place beforehand stays as it is, pixel for pixel.
        scale = 1.0 if abs(scale - 1) * max(wide, high) < 2 else scale
        left, top = (self.width() - wide * scale) / 2, (self.height() - high * scale) / 2
        return QRectF(round(left * ratio) / ratio, round(top * ratio) / ratio, wide * scale, high * scale)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("navy"))
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.image_rect(), self._image)
