"""The three views of a report that share one card: the hours, the cashiers, what is open."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.report import ShiftReport
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.report.rows import ROW_PX, RowList
from pos_app.window.report.wording import cashier_rows, comparison_words, issue_rows, mark_row
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.measure import BAR
from pos_app.window.widgets.text import Align, Text, word_font

_GAP_PX: Final = 12
_FOOT_PX: Final = 72
_WELL_PX: Final = 16
_SMALL: Final = replace(BAR, text_px=18, radius_px=12)


class CashiersView(QWidget):
    """Who took and gave back what; below, the first and the last order. Emits an order's ID. GUI thread."""

    order_chosen = Signal(str)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._report: ShiftReport | None = None
        self.cashiers = RowList(look, self)
        self.first = RowList(look, self)
        self.last = RowList(look, self)
        self.empty = _empty_words(look, self)
        self.first.chosen.connect(self.order_chosen)
        self.last.chosen.connect(self.order_chosen)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    def show_report(self, report: ShiftReport) -> None:
        self._report = report
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        for rows in (self.first, self.last):
            if rows.shown:
                _paint_well(painter, self._look, QRectF(rows.geometry()).adjusted(-_WELL_PX, -4, _WELL_PX, 4))

    def _retell(self) -> None:
        report = self._report
        if report is None:
            return
        self.cashiers.show_rows(cashier_rows(report, self._language))
        for rows, key, mark in ((self.first, "first_order", report.first), (self.last, "last_order", report.last)):
            rows.show_rows([] if mark is None else [mark_row(key, mark, self._language)])
        self.empty.set_text(self._language.say("chart_empty"))
        self.empty.setVisible(not report.cashiers)
        self._arrange()

    def _arrange(self) -> None:
        foot = self.height() - _FOOT_PX
        half = (self.width() - _GAP_PX) // 2
        self.cashiers.setGeometry(0, 0, self.width(), max(0, foot - _GAP_PX))
        for rows, left, width in ((self.first, 0, half), (self.last, half + _GAP_PX, self.width() - half - _GAP_PX)):
            rows.setGeometry(left + _WELL_PX, foot + 4, width - 2 * _WELL_PX, ROW_PX)
        self.empty.setGeometry(0, max(0, foot // 2 - 14), self.width(), 28)


class IssuesView(QWidget):
    """What somebody must still look at; below, how the comparison with the gateway ended. GUI thread.

    Emits the ID of a touched order, and the wish to compare.
    """

    order_chosen = Signal(str)
    compare_pressed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._report: ShiftReport | None = None
        self.issues = RowList(look, self)
        self.empty = _empty_words(look, self)
        self.compared = Text(look, word_font(16, 500), 22, "ink2", max_lines=2, parent=self)
        self.compare = Button(look, language, words="compare_now", icon="refresh", measure=_SMALL, parent=self)
        self.issues.chosen.connect(self.order_chosen)
        self.compare.clicked.connect(self.compare_pressed)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    def show_report(self, report: ShiftReport) -> None:
        self._report = report
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        foot = QRectF(0, self.height() - _FOOT_PX, self.width(), _FOOT_PX)
        _paint_well(QPainter(self), self._look, foot)

    def _retell(self) -> None:
        report = self._report
        if report is None:
            return
        rows = issue_rows(report, self._language)
        self.issues.show_rows(rows)
        self.empty.set_text(self._language.say("no_issues"))
        self.empty.setVisible(not rows)
        words, ink = comparison_words(report.reconciliation, self._language)
        self.compared.set_text(words)
        self.compared.set_token(ink)
        self.compare.setVisible(report.shift.closed_at is None)
        self._arrange()

    def _arrange(self) -> None:
        foot = self.height() - _FOOT_PX
        self.issues.setGeometry(0, 0, self.width(), max(0, foot - _GAP_PX))
        self.empty.setGeometry(0, max(0, foot // 2 - 14), self.width(), 28)
        button = 0 if self.compare.isHidden() else max(160, self.compare.sizeHint().width())
        self.compare.setGeometry(self.width() - 4 - button, foot + 4, button, 64)
        width = self.width() - button - 40
        high = self.compared.heightForWidth(width)
        self.compared.setGeometry(16, foot + (_FOOT_PX - high) // 2, width, high)

    def sizeHint(self) -> QSize:
        return QSize(640, 320)


def _empty_words(look: Look, parent: QWidget) -> Text:
    return Text(look, word_font(18), 28, "ink2", align=Align.AlignHCenter, parent=parent)


def _paint_well(painter: QPainter, look: Look, rect: QRectF) -> None:
    paint_card(painter, look, rect, radius_px=FIELD_RADIUS_PX, fill="surface2", line="surface2")
