"""Sums that the shop sells again and again, one touch each."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.money import format_tenge
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.measure import KEY

HEIGHT_PX: Final = 64
_QUICK: Final = replace(KEY, text_px=22, padding_px=8, radius_px=12)


class QuickAmounts(QWidget):
    """A row of keys; `chosen` carries whole tenge. GUI thread."""

    chosen = Signal(int)

    def __init__(self, look: Look, language: Language, amounts: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._gap_px = 12
        self.keys = {
            amount: Button(look, language, text=format_tenge(amount), role=Role.KEY_SOFT, measure=_QUICK, parent=self)
            for amount in amounts
        }
        self._group = QButtonGroup(self, exclusive=False)
        for key in self.keys.values():
            self._group.addButton(key)
        self._group.buttonClicked.connect(self._choose)
        self.setVisible(bool(amounts))
        language.changed.connect(self._retell)
        self._retell()

    def set_gap(self, gap_px: int) -> None:
        """The distance between two keys."""
        self._gap_px = gap_px
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if not self.keys:
            return
        step = (self.width() + self._gap_px) / len(self.keys)
        for index, key in enumerate(self.keys.values()):
            left, right = round(index * step), round((index + 1) * step) - self._gap_px
            key.setGeometry(left, 0, right - left, self.height())

    def _choose(self, touched: QAbstractButton) -> None:
        for amount, key in self.keys.items():
            if key is touched:
                self.chosen.emit(amount)

    def _retell(self) -> None:
        for amount, key in self.keys.items():
            key.setAccessibleName(self._language.say("quick_spoken", amount=amount))
