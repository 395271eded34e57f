"""An amount of money, as large as there is room for: digits in bold, the tenge sign a little lighter."""

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.money import NARROW_SPACE, TENGE_SIGN, format_tenge, group_digits
from pos_app.window.accessible import has_role
from pos_app.window.look import DISPLAY, Look, font
from pos_app.window.widgets.text import Align

_STEPS_PX: Final = (152, 128, 112, 96, 80, 72, 68, 60, 52, 44, 36, 28)


class Sum(QWidget):
    """Whole tenge on one line; where it is too wide the size steps down, it never wraps. GUI thread."""

    def __init__(
        self,
        look: Look,
        size_px: int,
        ink: str,
        sign_ink: str,
        *,
        align: Align = Align.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._size_px = size_px
        self._inks = (ink, sign_ink)
        self._align = align
        self._amount = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def amount(self) -> int:
        """Tenge."""
        return self._amount

    def set_amount(self, amount: int) -> None:
        self._amount = amount
        self.setAccessibleName(format_tenge(amount))
        self.update()

    def set_inks(self, ink: str, sign_ink: str) -> None:
        """Tokens of the digits and of the tenge sign."""
        self._inks = (ink, sign_ink)
        self.update()

    def set_size(self, size_px: int) -> None:
        """The largest size of the digits; the widget's height goes with it."""
        self._size_px = size_px
        self.updateGeometry()
        self.update()

    def fitting_px(self) -> int:
        """The size in which the amount is drawn at the present width."""
        sizes = [self._size_px, *(step for step in _STEPS_PX if step < self._size_px)]
        return next((size for size in sizes if self._width_at(size) <= self.width()), sizes[-1])

    def sizeHint(self) -> QSize:
        return QSize(round(self._width_at(self._size_px)), round(self._size_px * 1.15))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self.fitting_px()
        bold, lighter = font(size, 700, DISPLAY), font(size, 600, DISPLAY)
        metrics = QFontMetricsF(bold)
        free = self.width() - self._width_at(size)
        left = {Align.AlignRight: free, Align.AlignHCenter: free / 2}.get(self._align, 0.0)
        # On the line where the full size would stand, so that a longer amount does not jump up.
        full = QFontMetricsF(font(self._size_px, 700, DISPLAY))
        baseline = round((self.height() - full.ascent() - full.descent()) / 2 + full.ascent())
        digits = group_digits(self._amount) + NARROW_SPACE
        for text, face, ink in ((digits, bold, self._inks[0]), (TENGE_SIGN, lighter, self._inks[1])):
            painter.setFont(face)
            painter.setPen(self._look.color(ink))
            painter.drawText(QPointF(left, baseline), text)
            left += metrics.horizontalAdvance(text)

    def _width_at(self, size_px: int) -> float:
        digits = QFontMetricsF(font(size_px, 700, DISPLAY)).horizontalAdvance(group_digits(self._amount) + NARROW_SPACE)
        return digits + QFontMetricsF(font(size_px, 600, DISPLAY)).horizontalAdvance(TENGE_SIGN)
