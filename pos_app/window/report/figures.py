"""The three large figures of a report."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.money import format_tenge, group_digits
from pos_app.report import ShiftReport
from pos_app.window.language import Language
from pos_app.window.look import DISPLAY, Look, font
from pos_app.window.report.wording import success_percent
from pos_app.window.widgets.card import paint_card
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Text, word_font

HEIGHT_PX: Final = 130
_SIZE_PX: Final = 40


class FigureCard(QWidget):
    """A caption, a sum or a count, and a line of explanation. GUI thread."""

    def __init__(self, look: Look, *, counts: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.caption = Text(look, word_font(16), 24, "ink2", parent=self)
        self.sum = Sum(look, _SIZE_PX, "ink", "ink2", parent=self)
        self.count = Text(look, font(_SIZE_PX, 700, DISPLAY), 46, "ink", parent=self)
        self.note = Text(look, word_font(15), 20, "ink2", max_lines=2, parent=self)
        self.sum.setVisible(not counts)
        self.count.setVisible(counts)
        look.changed.connect(self.update)

    def show_words(self, caption: str, note: str) -> None:
        self.caption.set_text(caption)
        self.note.set_text(note)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        left = 24 if self.width() >= 260 else 16
        inner = self.width() - 2 * left
        self.caption.setGeometry(left, 18, inner, 24)
        self.sum.setGeometry(left, 42, inner, 46)
        self.count.setGeometry(left, 42, inner, 46)
        self.note.setGeometry(left, 89, inner, min(40, self.note.heightForWidth(inner)))

    def paintEvent(self, _: QPaintEvent) -> None:
        paint_card(QPainter(self), self._look, QRectF(self.rect()), radius_px=16)


class Figures(QWidget):
    """Net, payments with the share of bills that were paid, average with the median. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._report: ShiftReport | None = None
        self.net = FigureCard(look, parent=self)
        self.payments = FigureCard(look, counts=True, parent=self)
        self.average = FigureCard(look, parent=self)
        language.changed.connect(self._retell)

    def show_report(self, report: ShiftReport) -> None:
        self._report = report
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap = 16 if self.width() >= 800 else 12
        pitch = (self.width() + gap) / 3
        for index, card in enumerate((self.net, self.payments, self.average)):
            left = round(index * pitch)
            card.setGeometry(left, 0, round((index + 1) * pitch - gap) - left, self.height())

    def _retell(self) -> None:
        report, say = self._report, self._language.say
        if report is None:
            return
        self.net.sum.set_amount(report.net)
        self.payments.count.set_text(group_digits(report.payments))
        self.average.sum.set_amount(report.average)
        percent = success_percent(report)
        self.net.show_words(say("report_net"), say("report_net_hint"))
        success = "" if percent is None else say("report_success", percent=percent)
        self.payments.show_words(say("report_payments"), success)
        self.average.show_words(say("report_average"), say("report_median", amount=format_tenge(report.median)))
