"""The large card of a report: one of three views, chosen by a row of chips."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from pos_app.report import ShiftReport
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.report.chart import HourChart
from pos_app.window.report.views import CashiersView, IssuesView
from pos_app.window.report.wording import issue_rows
from pos_app.window.widgets.card import paint_card
from pos_app.window.widgets.chip import Chip
from pos_app.window.widgets.text import Align, Text, word_font

_CHIP_PX: Final = 64
_GAP_PX: Final = 8
_UNDER_CHIPS_PX: Final = 12


class View(IntEnum):
    HOURS = 0
    CASHIERS = 1
    ISSUES = 2


class Details(QWidget):
    """Emits the ID of a touched order, and the wish to compare with the gateway. GUI thread."""

    order_chosen = Signal(str)
    compare_pressed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._report: ShiftReport | None = None
        self.chips = {view: Chip(look, "", "", self) for view in View}
        self._group = QButtonGroup(self)
        for view, chip in self.chips.items():
            self._group.addButton(chip, view)
        self.unit = Text(look, word_font(15), 20, "ink2", align=Align.AlignRight, max_lines=2, parent=self)
        self.chart = HourChart(look, language)
        self.cashiers = CashiersView(look, language)
        self.issues = IssuesView(look, language)
        self._views = QStackedWidget(self)
        for widget in (self.chart, self.cashiers, self.issues):
            self._views.addWidget(widget)
        self.chips[View.HOURS].setChecked(True)
        self._group.idClicked.connect(self._show_view)
        self.cashiers.order_chosen.connect(self.order_chosen)
        self.issues.order_chosen.connect(self.order_chosen)
        self.issues.compare_pressed.connect(self.compare_pressed)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    @property
    def view(self) -> View:
        return View(self._views.currentIndex())

    def show_report(self, report: ShiftReport) -> None:
        self._report = report
        self.chart.show_hours(report.hours)
        self.cashiers.show_report(report)
        self.issues.show_report(report)
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        paint_card(QPainter(self), self._look, QRectF(self.rect()), radius_px=16)

    def _show_view(self, view: int) -> None:
        self._views.setCurrentIndex(view)
        self._retell()

    def _retell(self) -> None:
        if self._report is None:
            return
        say = self._language.say
        count = len(issue_rows(self._report, self._language))
        issues = say("open_issues")
        for view, words in (
            (View.HOURS, say("by_hour")),
            (View.CASHIERS, say("by_cashier")),
            (View.ISSUES, f"{issues} · {count}" if count else issues),
        ):
            self.chips[view].setText(words)
            self.chips[view].setAccessibleName(words)
        self._arrange()

    def _arrange(self) -> None:
        pad = 28 if self.width() >= 800 else 20
        inner = self.width() - 2 * pad
        left = pad
        for chip in self.chips.values():
            words = QFontMetricsF(word_font(16, 700)).horizontalAdvance(chip.text())
            width = max(112, round(words) + 40)
            chip.setGeometry(left, 16, width, _CHIP_PX)
            left += width + _GAP_PX
        top = 16 + _CHIP_PX + _UNDER_CHIPS_PX
        self._views.setGeometry(pad, top, inner, self.height() - top - 16)
        # The chart knows what a bar stands for once it has its size.
        shown = self.view is View.HOURS and bool(self.chart.shown.bars)
        self.unit.set_text(self.chart.unit_words() if shown else "")
        room = self.width() - pad - left - _GAP_PX
        high = self.unit.heightForWidth(room)
        self.unit.setGeometry(left + _GAP_PX, 16 + (_CHIP_PX - high) // 2, room, high)
