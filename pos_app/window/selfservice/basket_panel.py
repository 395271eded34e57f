"""What was chosen, what it costs, and the one key that pays."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.money import format_tenge
from pos_app.price_list import Item
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.selfservice.basket import Basket
from pos_app.window.selfservice.basket_row import BasketRow
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.scroll_column import BAR_PX, ScrollColumn
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Align, Text, word_font

_EDGE_PX, _GAP_PX, _PAY_PX, _CLEAR_PX = 24, 12, 96, 64
_BETWEEN_PX: Final = 32
_NARROW_PX: Final = 340
_CLEAR: Final = Measure(text_px=16, icon_px=20, gap_px=8, padding_px=14, radius_px=12)


class BasketPanel(QWidget):
    """Emits `more` and `less` with a thing, `cleared`, and `pay_pressed`. GUI thread."""

    more = Signal(Item)
    less = Signal(Item)
    cleared = Signal()
    pay_pressed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._basket = Basket(0)
        self._note = ""
        self.title = Text(look, word_font(20, 600), 28, "ink", least_px=16, parent=self)
        self.clear = Button(look, language, words="kiosk_clear", icon="cross", measure=_CLEAR, parent=self)
        self._ground = QWidget()
        self._scroll = ScrollColumn(look, self._ground, parent=self)
        self._scroll.setWidgetResizable(False)
        self.hint = Text(look, word_font(18), 26, "ink2", align=Align.AlignHCenter, max_lines=3, parent=self)
        self.note = Text(look, word_font(16, 600), 22, "warn", max_lines=3, least_px=14, parent=self)
        self.total_caption = Text(look, word_font(18, 500), 26, "ink2", parent=self)
        self.total = Sum(look, 44, "ink", "ink2", align=Align.AlignRight, parent=self)
        self.pay = Button(look, language, words="kiosk_pay", icon="qr", role=Role.PRIMARY, parent=self)
        self.rows: list[BasketRow] = []
        self.clear.clicked.connect(self.cleared)
        self.pay.clicked.connect(self.pay_pressed)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    @property
    def busy(self) -> bool:
        return self.pay.busy

    def show_basket(self, basket: Basket) -> None:
        grew = len(basket.lines) > len(self._basket.lines)
        self._basket = basket
        while len(self.rows) < len(basket.lines):
            self.rows.append(self._row())
        for row, line in zip(self.rows, basket.lines, strict=False):
            row.show_line(line)
        self._retell()
        if grew:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.maximum())

    def show_note(self, sentence: str) -> None:
        """Why something had no effect, or what happens next; empty for nothing."""
        self._note = sentence
        self._retell()

    def set_busy(self, busy: bool) -> None:
        """While busy, the bill is being made, and nothing can be changed."""
        self.pay.set_busy(busy)
        self.pay.set_words("creating" if busy else "kiosk_pay")
        for row in self.rows:
            row.setEnabled(not busy)
        self.clear.setEnabled(not busy)
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        line = self._look.color("line")
        if self._is_wide:
            painter.fillRect(0, 0, self.width(), 1, line)
        else:
            painter.fillRect(0, 0, 1, self.height(), line)

    @property
    def _is_wide(self) -> bool:
        """Below the tiles, as on an upright screen."""
        return self.width() > self.height()

    def _row(self) -> BasketRow:
        row = BasketRow(self._look, self._language, self._ground)
        row.more.connect(self.more)
        row.less.connect(self.less)
        return row

    def _retell(self) -> None:
        empty = not self._basket.lines
        say = self._language.say
        self.title.set_text(say("kiosk_order"))
        self.hint.set_text(say("kiosk_empty"))
        self.hint.setVisible(empty)
        self.clear.setVisible(not empty)
        self._scroll.setVisible(not empty)
        self.note.set_text(self._note)
        self.total_caption.set_text(say("kiosk_total"))
        self.total.set_amount(self._basket.tenge)
        self.pay.setEnabled(not empty)
        self.pay.set_second_line(say("kiosk_choose") if empty else format_tenge(self._basket.tenge))
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(self._basket.lines))
        self._arrange()

    def _arrange(self) -> None:
        edge = _EDGE_PX if self.width() >= _NARROW_PX else 16
        inner = self.rect().adjusted(edge, 16, -edge, -edge)
        clear = self.clear.sizeHint().width()
        self.clear.setGeometry(inner.right() + 1 - clear, inner.top(), clear, _CLEAR_PX)
        beside = 0 if self.clear.isHidden() else clear + _GAP_PX
        title = self.title.sizeHint().height()
        self.title.setGeometry(inner.left(), inner.top() + (_CLEAR_PX - title) // 2, inner.width() - beside, title)
        pay = min(inner.width(), 400) if self._is_wide else inner.width()
        foot = inner.bottom() + 1 - _PAY_PX
        self.pay.setGeometry(inner.right() + 1 - pay, foot, pay, _PAY_PX)
        if self._is_wide:
            sums = inner.adjusted(0, 0, -pay - 24, 0)
            self._arrange_total(sums.left(), foot + (_PAY_PX - 56) // 2, sums.width())
            foot -= _GAP_PX
        else:
            foot -= 56 + _GAP_PX
            self._arrange_total(inner.left(), foot, inner.width())
        high = self.note.heightForWidth(inner.width()) if self._note else 0
        self.note.setVisible(bool(self._note))
        if high:
            foot -= high + 8
            self.note.setGeometry(inner.left(), foot, inner.width(), high)
        top = inner.top() + _CLEAR_PX + 8
        self._scroll.setGeometry(inner.left(), top, inner.width() + min(edge - 4, BAR_PX), max(0, foot - top - 8))
        hint = self.hint.heightForWidth(inner.width())
        self.hint.setGeometry(inner.left(), top + max(0, (foot - top - hint) // 2), inner.width(), hint)
        self._arrange_rows(inner.width())

    def _arrange_total(self, left: int, top: int, width: int) -> None:
        caption = self.total_caption.sizeHint().width()
        self.total_caption.setGeometry(left, top + 20, caption, 26)
        self.total.setGeometry(left + caption + _GAP_PX, top, width - caption - _GAP_PX, 56)

    def _arrange_rows(self, width: int) -> None:
        """In one column; on an upright screen in two, where there is room."""
        columns = 2 if width >= 640 else 1
        step = (width + _BETWEEN_PX) / columns
        room = round(step) - _BETWEEN_PX
        top, shown = 0, self.rows[: len(self._basket.lines)]
        for line in (shown[index : index + columns] for index in range(0, len(shown), columns)):
            high = max(row.heightForWidth(room) for row in line)
            for column, row in enumerate(line):
                row.setGeometry(round(column * step), top, room, high)
            top += high
        self._ground.resize(width, top)
