"""One thing in the basket: its name, what it costs together, and keys for one less and one more."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.money import format_tenge
from pos_app.price_list import Item
from pos_app.window.language import Language
from pos_app.window.look import DISPLAY, Look, font
from pos_app.window.selfservice.basket import BasketLine
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.text import Align, Text, word_font

_KEY_PX, _COUNT_PX, _NAME_LINE_PX = 64, 48, 22
_KEY: Final = Measure(icon_px=24, padding_px=8, radius_px=12)


class BasketRow(QWidget):
    """Emits `more` or `less` with its thing. GUI thread."""

    more = Signal(Item)
    less = Signal(Item)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._line: BasketLine | None = None
        self.name = Text(look, word_font(17, 500), _NAME_LINE_PX, "ink", max_lines=2, least_px=14, parent=self)
        self.sum = Text(look, font(20, 700, DISPLAY), 28, "ink", parent=self)
        self.count = Text(look, font(22, 700, DISPLAY), 28, "ink", align=Align.AlignHCenter, parent=self)
        self.minus = Button(look, language, icon="minus", measure=_KEY, parent=self)
        self.plus = Button(look, language, icon="plus", measure=_KEY, parent=self)
        self.minus.clicked.connect(self._take)
        self.plus.clicked.connect(self._add)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    @property
    def item(self) -> Item | None:
        return None if self._line is None else self._line.item

    def show_line(self, line: BasketLine) -> None:
        self._line = line
        self._retell()

    def heightForWidth(self, width: int) -> int:
        """With a name on one line or on two."""
        return 8 + self.name.heightForWidth(width) + 4 + _KEY_PX + 9

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._look.color("line"))

    def _take(self) -> None:
        if self._line is not None:
            self.less.emit(self._line.item)

    def _add(self) -> None:
        if self._line is not None:
            self.more.emit(self._line.item)

    def _retell(self) -> None:
        if self._line is None:
            return
        name = self._line.item.names.in_language(self._language.locale)
        self.name.set_text(name)
        self.sum.set_text(format_tenge(self._line.tenge))
        self.count.set_text(str(self._line.count))
        self.minus.setAccessibleName(self._language.say("kiosk_less", name=name))
        self.plus.setAccessibleName(self._language.say("kiosk_more", name=name))
        self._arrange()

    def _arrange(self) -> None:
        keys = 2 * _KEY_PX + _COUNT_PX
        top = self.height() - _KEY_PX - 9
        self.name.setGeometry(0, 8, self.width(), self.name.heightForWidth(self.width()))
        self.sum.setGeometry(0, top + (_KEY_PX - 28) // 2, self.width() - keys - 8, 28)
        left = self.width() - keys
        self.minus.setGeometry(left, top, _KEY_PX, _KEY_PX)
        self.count.setGeometry(left + _KEY_PX, top + (_KEY_PX - 28) // 2, _COUNT_PX, 28)
        self.plus.setGeometry(self.width() - _KEY_PX, top, _KEY_PX, _KEY_PX)
