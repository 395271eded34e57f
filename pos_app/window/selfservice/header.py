"""The bar over self-service: whose shop it is, and the customer's language."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.brand import Brand
from pos_app.window.widgets.language_switch import HEIGHT_PX as SWITCH_PX
from pos_app.window.widgets.language_switch import LanguageSwitch

HEIGHT_PX: Final = 96
_SWITCH_PX, _EDGE_PX = 248, 24


class Header(QWidget):
    """Navy in both themes, as all that speaks to customers. Emits `chosen` with a locale. GUI thread."""

    chosen = Signal(str)

    def __init__(self, look: Look, language: Language, branch: str, till: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.brand = Brand(look, language, branch, till, self)
        self.switch = LanguageSwitch(look, language, self)
        self.switch.chosen.connect(self.chosen)
        look.changed.connect(self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = (self.height() - SWITCH_PX) // 2
        left = self.width() - _EDGE_PX - _SWITCH_PX
        self.switch.setGeometry(left, top, _SWITCH_PX, SWITCH_PX)
        self.brand.set_larger(52, 16, 20, 14, left - 2 * _EDGE_PX, SWITCH_PX)
        self.brand.setGeometry(_EDGE_PX, top, left - 2 * _EDGE_PX, SWITCH_PX)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("navy"))
