"""A choice of a few, side by side under a caption."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.choice_chip import ChoiceChip
from pos_app.window.widgets.text import Text, word_font

_CAPTION_PX, _GAP_PX, _CHIP_PX = 24, 8, 64


class ChoiceRow(QWidget):
    """`options` are values with the keys of their words, or `as_said` with the words themselves. GUI thread.

    `chosen` carries its name and the value.
    """

    chosen = Signal(str, str)

    def __init__(
        self,
        look: Look,
        language: Language,
        name: str,
        caption: str,
        options: Mapping[str, str],
        *,
        as_said: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.name = name
        self._caption_words = caption
        self._words = dict(options)
        self._as_said = as_said
        self.caption = Text(look, word_font(15, 500), _CAPTION_PX, "ink2", parent=self)
        self.chips = {value: ChoiceChip(look, parent=self) for value in options}
        self._group = QButtonGroup(self)
        for chip in self.chips.values():
            self._group.addButton(chip)
        self._group.buttonClicked.connect(self._tell)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        language.changed.connect(self._retell)
        self._retell()

    @property
    def value(self) -> str:
        """What is chosen now; empty before anything was."""
        return next((value for value, chip in self.chips.items() if chip.isChecked()), "")

    def set_value(self, value: str) -> None:
        if value in self.chips:
            self.chips[value].setChecked(True)

    def sizeHint(self) -> QSize:
        return QSize(240, self.caption.sizeHint().height() + 4 + _CHIP_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        caption = self.caption.sizeHint().height()
        self.caption.setGeometry(0, 0, self.width(), caption)
        step = (self.width() + _GAP_PX) / len(self.chips)
        for index, chip in enumerate(self.chips.values()):
            left, right = round(index * step), round((index + 1) * step) - _GAP_PX
            chip.setGeometry(left, caption + 4, right - left, _CHIP_PX)

    def _tell(self, touched: QAbstractButton) -> None:
        for value, chip in self.chips.items():
            if chip is touched:
                self.chosen.emit(self.name, value)

    def _retell(self) -> None:
        caption = self._language.say(self._caption_words)
        self.caption.set_text(caption)
        for value, chip in self.chips.items():
            chip.set_words(self._words[value] if self._as_said else self._language.say(self._words[value]))
            chip.setAccessibleDescription(caption)
