"""A card that takes what the keypad types: it has a blue frame while it does."""

from typing import Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.look import Look
from pos_app.window.widgets.card import paint_card
from pos_app.window.widgets.focus_ring import FocusRing

_FRAME_PX: Final = 3


class FedCard(QWidget):
    """Emits `chosen` when it gets the focus. Its owner says whether it is fed. GUI thread."""

    chosen = Signal()

    def __init__(self, look: Look, radius_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._radius_px = radius_px
        self._fed = False
        self.focus_ring = FocusRing(look, self, radius_px)
        look.changed.connect(self.update)

    @property
    def fed(self) -> bool:
        return self._fed

    def set_fed(self, fed: bool) -> None:
        """Whether the keypad's digits come here."""
        if fed != self._fed:
            self._fed = fed
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def paintEvent(self, _: QPaintEvent) -> None:
        line, width = ("primary", _FRAME_PX) if self._fed else ("line", 1)
        rect = QRectF(self.rect())
        paint_card(QPainter(self), self._look, rect, radius_px=self._radius_px, line=line, line_px=width)
