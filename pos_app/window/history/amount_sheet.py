"""A span of sums, by finger: from, to."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from pos_app.money import TypedAmount, format_tenge
from pos_app.window.history.sheet import EDGE_PX, Sheet
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.choice_chip import ChoiceChip
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.number_pad import NumberPad

_LIMIT_TENGE: Final = 999_999_999
_PAD_PX: Final = 324
_BUTTON: Final = Measure(text_px=18, padding_px=12)
_KEY: Final = Measure(text_px=28, icon_px=28, figures=True)


class AmountSheet(Sheet):
    """`chosen` carries what the search field is to hold: `1000-5000`, `1000-`, `-5000`, or nothing. GUI thread."""

    chosen = Signal(str)

    def __init__(self, look: Look, language: Language, parent: QWidget) -> None:
        super().__init__(look, QSize(432, 2 * EDGE_PX + 64 + 12 + _PAD_PX + 16 + 64), parent)
        self._language = language
        self._amounts = [TypedAmount(_LIMIT_TENGE), TypedAmount(_LIMIT_TENGE)]
        self.ends = [ChoiceChip(look, parent=self), ChoiceChip(look, parent=self)]
        self._choice = QButtonGroup(self)
        for place, end in enumerate(self.ends):
            self._choice.addButton(end, place)
        self.pad = NumberPad(look, language, _KEY, parent=self)
        self.forget_all = Button(look, language, words="forget_search", measure=_BUTTON, parent=self)
        self.show_found = Button(look, language, words="show_found", role=Role.PRIMARY, measure=_BUTTON, parent=self)
        self.pad.digit.connect(self._press)
        self.pad.erased.connect(self._erase)
        self.pad.wiped.connect(self._wipe)
        self.forget_all.clicked.connect(self._choose_any)
        self.show_found.clicked.connect(self._choose)
        language.changed.connect(self._retell)
        self.begin(None, None)

    def begin(self, amount_from: int | None, amount_to: int | None) -> None:
        """Starts from what is chosen now; None: no bound."""
        self._amounts = [TypedAmount(_LIMIT_TENGE, min(end or 0, _LIMIT_TENGE)) for end in (amount_from, amount_to)]
        self.ends[0].setChecked(True)
        self._retell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.isAutoRepeat():
                self._choose()
            case Qt.Key.Key_Backspace:
                self._erase()
            case Qt.Key.Key_Delete:
                self._wipe()
            case Qt.Key.Key_Minus | Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.ends[1 - self._place].setChecked(True)
            case _ if event.text().isascii() and event.text().isdigit():
                self._press(event.text())
            case _:
                super().keyPressEvent(event)

    def called(self) -> str:
        return self._language.say("choose_amounts")

    def arrange(self) -> None:
        inside = self.inside
        left, width, top = inside.left(), inside.width(), inside.top()
        half = (width - 12) // 2
        self.ends[0].setGeometry(left, top, half, 64)
        self.ends[1].setGeometry(left + width - half, top, half, 64)
        foot = inside.bottom() + 1 - 64
        self.forget_all.setGeometry(left, foot, half, 64)
        self.show_found.setGeometry(left + width - half, foot, half, 64)
        self.pad.setGeometry(left, top + 76, width, foot - 16 - top - 76)

    @property
    def _place(self) -> int:
        return max(0, self._choice.checkedId())

    def _press(self, digits: str) -> None:
        self._put(self._amounts[self._place].press(digits))

    def _erase(self) -> None:
        self._put(self._amounts[self._place].erase())

    def _wipe(self) -> None:
        self._put(self._amounts[self._place].clear())

    def _put(self, amount: TypedAmount) -> None:
        self._amounts[self._place] = amount
        self._retell()

    def _choose(self) -> None:
        first, last = (str(amount.tenge) if amount.tenge else "" for amount in self._amounts)
        self.chosen.emit(f"{first}-{last}" if first or last else "")

    def _choose_any(self) -> None:
        self.chosen.emit("")

    def _retell(self) -> None:
        say = self._language.say
        for end, key, amount in zip(self.ends, ("amount_from", "amount_to"), self._amounts, strict=True):
            value = format_tenge(amount.tenge) if amount.tenge else say("amount_any")
            end.set_words(f"{say(key)}: {value}")
