"""Ten digits, C and erase: the keys that sums and PINs are typed with by finger."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.measure import KEY, Measure

_ROWS: Final = (("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9"))


class NumberPad(QWidget):
    """Three columns of four keys that share its room. Says what was touched and holds nothing. GUI thread."""

    digit = Signal(str)
    erased = Signal()
    wiped = Signal()

    def __init__(
        self, look: Look, language: Language, measure: Measure = KEY, gap_px: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._gap_px = gap_px
        self._digits = QButtonGroup(self, exclusive=False)
        self.keys: dict[str, Button] = {}
        for digit in "1234567890":
            key = Button(look, language, text=digit, spoken=f"key_{digit}", role=Role.KEY, measure=measure, parent=self)
            self._digits.addButton(key)
            self.keys[digit] = key
        self.wipe = Button(
            look, language, text="C", spoken="pad_clear", role=Role.KEY_SOFT, measure=measure, parent=self
        )
        self.erase = Button(
            look, language, icon="bksp", spoken="erase_one", role=Role.KEY_SOFT, measure=measure, parent=self
        )
        self._digits.buttonClicked.connect(self._press)
        self.wipe.clicked.connect(self.wiped)
        self.erase.clicked.connect(self.erased)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._set_tab_order()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """Every key, row by row."""
        return *(key for digit, key in self.keys.items() if digit != "0"), self.wipe, self.keys["0"], self.erase

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rows = [*([self.keys[digit] for digit in row] for row in _ROWS), [self.wipe, self.keys["0"], self.erase]]
        for row, buttons in enumerate(rows):
            for column, button in enumerate(buttons):
                button.setGeometry(self._cell(row, column))

    def _cell(self, row: int, column: int) -> QRect:
        across, down = (self.width() + self._gap_px) / 3, (self.height() + self._gap_px) / 4
        left, top = round(column * across), round(row * down)
        right, bottom = round((column + 1) * across) - self._gap_px, round((row + 1) * down) - self._gap_px
        return QRect(left, top, right - left, bottom - top)

    def _press(self, key: QAbstractButton) -> None:
        self.digit.emit(key.text())

    def _set_tab_order(self) -> None:
        for first, second in pairwise(self.buttons):
            QWidget.setTabOrder(first, second)
