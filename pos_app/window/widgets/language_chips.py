"""The languages of the cashier's screen as chips side by side."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.chip import Chip
from pos_app.window.widgets.language_switch import LANGUAGES

_GAP_PX: Final = 8
_CHIP_PX: Final = 88


class LanguageChips(QWidget):
    """Says which language was chosen; whoever owns the language switches it. 64 px high. GUI thread."""

    chosen = Signal(str)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.chips = {code: Chip(look, label, name, self) for code, label, name in LANGUAGES}
        self._group = QButtonGroup(self)
        for chip in self.chips.values():
            self._group.addButton(chip)
        self._group.buttonClicked.connect(self._tell)
        language.changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        return QSize(len(self.chips) * (_CHIP_PX + _GAP_PX) - _GAP_PX, 64)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        step = (self.width() + _GAP_PX) / len(self.chips)
        for index, chip in enumerate(self.chips.values()):
            left, right = round(index * step), round((index + 1) * step) - _GAP_PX
            chip.setGeometry(left, 0, right - left, self.height())

    def _tell(self, touched: QAbstractButton) -> None:
        for locale, chip in self.chips.items():
            if chip is touched:
                self.chosen.emit(locale)

    def _follow(self) -> None:
        for locale, chip in self.chips.items():
            chip.setChecked(locale == self._language.locale)
