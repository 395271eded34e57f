"""The groups of a price list as chips in a row that is pushed aside by finger: one shows its things, the first all."""

from math import ceil
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QScroller, QWidget

from pos_app.price_list import Group
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.choice_chip import ChoiceChip
from pos_app.window.widgets.text import word_font

HEIGHT_PX: Final = 64
_GAP_PX, _PAD_PX, _NARROWEST_PX = 8, 20, 96


class GroupChips(QScrollArea):
    """Emits `chosen` with the group's key, empty for all. GUI thread."""

    chosen = Signal(str)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._ground = QWidget()
        self._groups: tuple[Group, ...] = ()
        self.chips: dict[str, ChoiceChip] = {}
        self._choice = QButtonGroup(self)
        self._choice.buttonClicked.connect(self._tell)
        self.setWidget(self._ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._ground.setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        language.changed.connect(self._retell)

    @property
    def wanted(self) -> bool:
        """Whether there is anything to choose between."""
        return len(self._groups) > 1

    def set_groups(self, groups: tuple[Group, ...]) -> None:
        for chip in self.chips.values():
            self._choice.removeButton(chip)
            chip.hide()
            chip.deleteLater()
        self._groups = groups
        self.chips = {key: self._chip() for key in ("", *(group.key for group in groups))}
        self.choose_all()
        self._retell()

    def choose_all(self) -> None:
        """As it is for a new customer."""
        self.chips[""].setChecked(True)
        self.horizontalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _chip(self) -> ChoiceChip:
        chip = ChoiceChip(self._look, parent=self._ground)
        self._choice.addButton(chip)
        chip.show()
        return chip

    def _tell(self, touched: QAbstractButton) -> None:
        for key, chip in self.chips.items():
            if chip is touched:
                self.ensureWidgetVisible(chip)
                self.chosen.emit(key)

    def _retell(self) -> None:
        names = {group.key: group.names.in_language(self._language.locale) for group in self._groups}
        for key, chip in self.chips.items():
            chip.set_words(names.get(key) or self._language.say("kiosk_all"))
        self._arrange()

    def _arrange(self) -> None:
        left, face = 0, self._look.enlarged(word_font(16, 700))
        for chip in self.chips.values():
            words = QFontMetricsF(face).horizontalAdvance(chip.text())
            width = max(_NARROWEST_PX, ceil(words) + 2 * _PAD_PX)
            chip.setGeometry(left, 0, width, HEIGHT_PX)
            left += width + _GAP_PX
        self._ground.resize(max(0, left - _GAP_PX), HEIGHT_PX)
