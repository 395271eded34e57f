"""The page on which a day is compared with the gateway's books: choose the day, ask, read what differs."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from pos_app.till.messages import Reconciled
from pos_app.till.reconciling import Difference
from pos_app.window.accessible import has_role
from pos_app.window.difference_words import DifferenceRow, row_of
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.chip import Chip
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.page_bar import HEIGHT_PX as BAR_PX
from pos_app.window.widgets.page_bar import PageBar
from pos_app.window.widgets.text import Align, Text, draw_lines, word_font, wrap

_EDGE_PX: Final = 24
_ROW_PAD_PX: Final = 16


class ReconciliationPage(QWidget):
    """`asked` carries a day; the owner shows what came of it. GUI thread. `today` answers the local day."""

    asked = Signal(date)
    left = Signal()

    def __init__(
        self, look: Look, language: Language, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._today = today
        self._words: tuple[str, int | None] = ("reconcile_hint", None)
        self._differences: tuple[Difference, ...] = ()
        self.bar = PageBar(look, language, self, named=True, least_px=18)
        self.back, self.title = self.bar.back, self.bar.title
        self.chips = {0: Chip(look, "", "", self), 1: Chip(look, "", "", self)}
        self.message = Text(look, word_font(20, 500), 28, "ink2", align=Align.AlignHCenter, max_lines=4, parent=self)
        self.rows = _Rows(look)
        self.list = QScrollArea(self)
        self.list.setWidget(self.rows)
        has_role(self.list, QAccessible.Role.Pane, name=self.message.text)
        self.list_ring = FocusRing(look, self.list, FIELD_RADIUS_PX)
        self.list.setWidgetResizable(True)
        self.list.setFrameShape(QScrollArea.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.rows.setAutoFillBackground(False)
        self.ask = Button(look, language, words="reconcile", icon="refresh", role=Role.PRIMARY, parent=self)
        self._days = QButtonGroup(self)
        for ago, chip in self.chips.items():
            self._days.addButton(chip, ago)
        self.chips[0].setChecked(True)
        self._days.buttonClicked.connect(self._forget)
        self.bar.left.connect(self.left)
        self.ask.clicked.connect(self._ask)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.title.text)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._show((), "reconcile_hint")

    @property
    def day(self) -> date:
        """The day that is chosen."""
        return self._today() - timedelta(days=self._days.checkedId())

    def show_result(self, reconciled: Reconciled) -> None:
        """What came of asking; of interest while that day is chosen."""
        self.ask.set_busy(False)
        if reconciled.day != self.day:
            return
        found = len(reconciled.differences)
        if reconciled.failure:
            self._show(reconciled.differences, "not_reconciled")
        elif found:
            self._show(reconciled.differences, "differences", found)
        else:
            self._show((), "reconciled", reconciled.asked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.ask.busy:
            self._show((), "reconcile_hint")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F5 if not event.isAutoRepeat():
                self._ask()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def _ask(self) -> None:
        if not self.ask.busy:
            self.ask.set_busy(True)
            self._show((), "reconciling")
            self.asked.emit(self.day)

    def _forget(self, _: QAbstractButton) -> None:
        self._show((), "reconcile_hint")

    def _show(self, differences: Sequence[Difference], words: str, n: int | None = None) -> None:
        self._words, self._differences = (words, n), tuple(differences)
        self.list.setVisible(bool(differences))
        self._retell()

    def _retell(self) -> None:
        say = self._language.say
        key, n = self._words
        self.bar.set_title(say("reconciliation"))
        self.message.set_text(say(key, n))
        self.rows.show_rows([row_of(difference, self._language) for difference in self._differences])
        for ago, key in ((0, "today"), (1, "yesterday")):
            self.chips[ago].setText(say(key))
            self.chips[ago].setAccessibleName(say(key))
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        width = self.width()
        chips = 2 * 144 + 8
        self.bar.setGeometry(0, 0, width, BAR_PX)
        self.bar.set_room(_EDGE_PX, chips + _EDGE_PX)
        for ago, chip in self.chips.items():
            chip.setGeometry(width - _EDGE_PX - chips + ago * 152, 12, 144, 64)
        foot = self.height() - _EDGE_PX - BAR_PX
        self.ask.setGeometry(width - _EDGE_PX - 360, foot, 360, BAR_PX)
        high = self.message.heightForWidth(width - 2 * _EDGE_PX)
        top = BAR_PX + 24 if not self.list.isHidden() else (BAR_PX + foot - high) // 2
        self.message.setGeometry(_EDGE_PX, top, width - 2 * _EDGE_PX, high)
        list_top = BAR_PX + 24 + high + 16
        self.list.setGeometry(_EDGE_PX, list_top, width - 2 * _EDGE_PX, foot - 16 - list_top)


class _Rows(QWidget):
    """The differences, one card below the other."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.shown: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(12)
        self._column.addStretch(1)

    def show_rows(self, rows: Sequence[DifferenceRow]) -> None:
        for row in self.shown:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.shown = [_Row(self._look, row) for row in rows]
        for index, row in enumerate(self.shown):
            self._column.insertWidget(index, row)


class _Row(QWidget):
    """One difference: the order, both sides beside each other, and what was done."""

    def __init__(self, look: Look, row: DifferenceRow) -> None:
        super().__init__()
        has_role(self, QAccessible.Role.ListItem)
        self._look = look
        self._row = row
        look.changed.connect(self.update)
        self.setAccessibleName(". ".join((row.number, row.till, row.gateway, row.done)))

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 2 * _ROW_PAD_PX + 24 + 28 + 24 * len(self._done(width))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self._look, QRectF(self.rect()), radius_px=16)
        ink, ink2 = self._look.color("ink"), self._look.color("ink2")
        inner = QRectF(self.rect()).adjusted(_ROW_PAD_PX, _ROW_PAD_PX, -_ROW_PAD_PX, -_ROW_PAD_PX)
        name = f"{self._row.number} · {self._row.order_id}"
        draw_lines(painter, inner, [name], word_font(16), 24, ink2, Align.AlignLeft)
        face, half = word_font(18, 600), inner.width() / 2
        for column, text in enumerate((self._row.till, self._row.gateway)):
            box = inner.translated(column * half, 24)
            draw_lines(painter, box, wrap(text, face, half - 16, 1), face, 28, ink, Align.AlignLeft)
        done = inner.translated(0, 52)
        draw_lines(painter, done, self._done(self.width()), word_font(16), 24, ink2, Align.AlignLeft)

    def _done(self, width: int) -> list[str]:
        return wrap(self._row.done, word_font(16), width - 2 * _ROW_PAD_PX, 3)
