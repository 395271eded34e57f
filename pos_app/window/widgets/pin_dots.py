"""How many digits of a PIN were typed, as dots. Which digits they are is not known here."""

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QAccessible, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.people import PIN_DIGITS
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look

SHAKE_PX: Final = 6
SHAKE_MS: Final = 240
_SWINGS: Final = ((0.0, 0.0), (0.2, -1.0), (0.5, 1.0), (0.75, -0.5), (1.0, 0.0))


class PinDots(QWidget):
    """Four dots, a filled one for each digit, in the middle of the widget. GUI thread.

    `radius_px` is that of a filled dot, `step_px` lies between two centres.
    """

    def __init__(
        self, look: Look, language: Language, radius_px: int = 13, step_px: int = 52, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._language = language
        self._radius_px = radius_px
        self._step_px = step_px
        self._filled = 0
        self._shaking = QVariantAnimation(self, startValue=0.0, endValue=0.0, duration=SHAKE_MS)
        for at, share in _SWINGS:
            self._shaking.setKeyValueAt(at, share * SHAKE_PX)
        self._shaking.valueChanged.connect(self.update)
        self._shaking.finished.connect(self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    @property
    def filled(self) -> int:
        return self._filled

    @property
    def shaking(self) -> bool:
        return self._shaking.state() == QVariantAnimation.State.Running

    def set_filled(self, digits: int) -> None:
        """How many were typed, 0 to 4."""
        if digits != self._filled:
            self._filled = digits
            self._retell()

    def shake(self) -> None:
        """Swings once to both sides; stands still where nothing may move."""
        if not self._look.reduce_motion:
            self._shaking.stop()
            self._shaking.start()

    def sizeHint(self) -> QSize:
        return QSize((PIN_DIGITS - 1) * self._step_px + 2 * (self._radius_px + SHAKE_PX), 2 * self._radius_px + 2)

    def hideEvent(self, event: QHideEvent) -> None:
        self._shaking.stop()
        super().hideEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shift = float(self._shaking.currentValue() or 0.0) if self.shaking else 0.0
        left = self.width() / 2 - (PIN_DIGITS - 1) * self._step_px / 2 + shift
        for index in range(PIN_DIGITS):
            centre = QPointF(left + index * self._step_px, self.height() / 2)
            if index < self._filled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._look.color("ink"))
                painter.drawEllipse(centre, self._radius_px, self._radius_px)
            else:
                painter.setPen(QPen(self._look.color("ink3"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, self._radius_px - 2, self._radius_px - 2)

    def _retell(self) -> None:
        self.setAccessibleName(self._language.say("pin_spoken", n=self._filled))
        self.update()
