"""The sums by state beside the chart, and what can be done with the report."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.money import format_tenge
from pos_app.report import ShiftReport
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look, font
from pos_app.window.report.rows import paint_dashes
from pos_app.window.report.wording import EXPIRED, FAILED, UNCLEAR, WAITING, tally
from pos_app.window.widgets.badge import Badge, paint_badge
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.card import paint_card
from pos_app.window.widgets.measure import BAR
from pos_app.window.widgets.text import Align, Size, Text, fit_larger, word_font

_PAD_PX: Final = 24
_TITLE_PX: Final = 61
_ROW_PX, _LOW_ROW_PX, _TIGHT_ROW_PX = 64, 44, 32
_SUM_PX: Final = 52
_SUM_SHARE: Final = 0.55
_WORDS_PX: Final = 44
"""Where the words begin, right of the icon."""
_BUTTON_PX, _GAP_PX = 64, 12
_SMALL: Final = replace(BAR, text_px=18, padding_px=10, gap_px=10, radius_px=12)


@dataclass(frozen=True, slots=True)
class StateFigure:
    """One line of the panel. `ink` is the token of the sum; one in `warn` is not part of the total."""

    badge: Badge
    title: str
    note: str
    amount: int
    ink: str = "ink"


def state_figures(report: ShiftReport, language: Language) -> list[StateFigure]:
    """Money as the ledger has it; bills that brought none stand with 0, an unclear one with what it was billed."""
    say = language.say
    failed, expired, unclear, waiting = (tally(report, states) for states in (FAILED, EXPIRED, UNCLEAR, WAITING))
    figures = [
        StateFigure(Badge.PAID, say("report_paid"), say("bills", report.payments), report.received),
        StateFigure(Badge.REFUNDED, say("report_refunds"), say("refunds", report.refunds), -report.refunded),
        StateFigure(Badge.DECLINED, say("report_failed"), say("bills", failed.count), 0),
        StateFigure(Badge.EXPIRED, say("report_expired"), say("bills", expired.count), 0),
    ]
    if waiting.count:
        figures.append(
            StateFigure(Badge.WAITING, say("report_waiting"), say("bills", waiting.count), waiting.amount, "ink2")
        )
    figures.append(
        StateFigure(Badge.UNCERTAIN, say("report_unclear"), say("bills", unclear.count), unclear.amount, "warn")
    )
    return figures


class StatesPanel(QWidget):
    """Emits what is wished: the file, the slip, the end of the shift. GUI thread.

    A shift that goes on is closed by the primary button; of a closed one the report is printed by it.
    """

    save_pressed = Signal()
    print_pressed = Signal()
    close_pressed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.Grouping)
        self._look = look
        self._language = language
        self._report: ShiftReport | None = None
        self._may_close = True
        self._may_print = True
        self.figures: list[StateFigure] = []
        self.title = Text(look, word_font(20, 600), 28, "ink", parent=self)
        self.sum_name = Text(look, word_font(20, 600), 28, "ink", parent=self)
        self.sum = Text(look, font(20, 600), 28, "ink", align=Align.AlignRight, parent=self)
        self.save = Button(look, language, words="save_csv", icon="csv", measure=_SMALL, parent=self)
        self.print_plain = Button(look, language, words="print_short", icon="print", measure=_SMALL, parent=self)
        self.print = Button(
            look, language, words="print_report", icon="print", role=Role.PRIMARY, measure=_SMALL, parent=self
        )
        self.close_shift = Button(
            look, language, words="close_shift", icon="lock", role=Role.PRIMARY, measure=_SMALL, parent=self
        )
        self.save.clicked.connect(self.save_pressed)
        self.print_plain.clicked.connect(self.print_pressed)
        self.print.clicked.connect(self.print_pressed)
        self.close_shift.clicked.connect(self.close_pressed)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    def show_report(self, report: ShiftReport) -> None:
        self._report = report
        self._retell()

    def may_close(self, may: bool) -> None:
        """Whether who is signed in may close the shift."""
        self._may_close = may
        self._retell()

    def may_print(self, may: bool) -> None:
        """Whether there is a printer."""
        self._may_print = may
        self._retell()

    def ask_to_print(self) -> None:
        """As the button would, by the keyboard."""
        if self._may_print and self._report is not None:
            self.print_pressed.emit()

    def _retell(self) -> None:
        report, say = self._report, self._language.say
        if report is None:
            return
        goes_on = report.shift.closed_at is None
        self.figures = state_figures(report, self._language)
        self.title.set_text(say("by_state"))
        self.sum_name.set_text(say("report_sum"))
        self.sum.set_text(format_tenge(report.net))
        for button, shown in ((self.print_plain, goes_on), (self.close_shift, goes_on), (self.print, not goes_on)):
            button.setVisible(shown)
        self.save.set_words("csv_short" if goes_on else "save_csv")
        self.close_shift.setEnabled(self._may_close)
        self.close_shift.set_second_line("" if self._may_close else say("close_shift_senior"))
        for button in (self.print, self.print_plain):
            button.setEnabled(self._may_print)
            button.set_second_line("" if self._may_print else say("no_printer_short"))
        spoken = [f"{each.title}, {each.note}, {format_tenge(each.amount)}" for each in self.figures]
        self.setAccessibleName(
            ". ".join((say("by_state"), *spoken, f"{say('report_sum')}, {format_tenge(report.net)}"))
        )
        self._arrange()
        self.update()

    # Geometry, as measured in the design's picture.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def row_px(self) -> int:
        """How high a line is: less where there is one more, or the screen is low."""
        foot = 2 * _BUTTON_PX + _GAP_PX + _PAD_PX + _GAP_PX
        room = self.height() - _TITLE_PX - _SUM_PX - foot
        return max(_TIGHT_ROW_PX, min(_ROW_PX, room // max(1, len(self.figures))))

    def _arrange(self) -> None:
        inner = self.width() - 2 * _PAD_PX
        self.title.setGeometry(_PAD_PX, 23, inner, 28)
        total = _TITLE_PX + self.row_px() * len(self.figures) + 12
        name = self.sum_name.sizeHint().width()
        self.sum_name.setGeometry(_PAD_PX, total, name, 28)
        self.sum.setGeometry(_PAD_PX + name + 8, total, inner - name - 8, 28)
        low = self.height() - _PAD_PX - _BUTTON_PX
        high = low - _GAP_PX - _BUTTON_PX
        half = (inner - _GAP_PX) // 2
        goes_on = self._report is None or self._report.shift.closed_at is None
        self.save.setGeometry(_PAD_PX, high, half if goes_on else inner, _BUTTON_PX)
        self.print_plain.setGeometry(_PAD_PX + half + _GAP_PX, high, inner - half - _GAP_PX, _BUTTON_PX)
        self.print.setGeometry(_PAD_PX, low, inner, _BUTTON_PX)
        self.close_shift.setGeometry(_PAD_PX, low, inner, _BUTTON_PX)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self._look, QRectF(self.rect()), radius_px=16)
        inner = self.width() - 2 * _PAD_PX
        painter.translate(_PAD_PX, 0)
        top, row_px = _TITLE_PX, self.row_px()
        for figure in self.figures:
            paint_dashes(painter, self._look, inner, top + 0.5)
            self._paint_figure(painter, figure, top, row_px, inner)
            top += row_px
        painter.fillRect(QRectF(0, top - 1, inner, 2), self._look.color("ink"))

    def _paint_figure(self, painter: QPainter, figure: StateFigure, top: int, row_px: int, inner: int) -> None:
        middle = top + row_px / 2
        side = 32 if row_px >= _LOW_ROW_PX else 24
        paint_badge(painter, self._look, figure.badge, QRectF(0, round(middle - side / 2), side, side))
        look, two = self._look, row_px >= _LOW_ROW_PX
        line_px = min(look.text_px(28), row_px / 2 if two else row_px)
        tenge = fit_larger(format_tenge(figure.amount), font(19, 600), 28, look, Size(inner * _SUM_SHARE, line_px))
        room = inner - _WORDS_PX - QFontMetricsF(tenge.face).horizontalAdvance(tenge.lines[0]) - 8
        # A title that needs the whole width has the sum below it, beside the count.
        low = two and QFontMetricsF(look.enlarged(word_font(17, 500))).horizontalAdvance(figure.title) > room
        sum_top = middle - 2 if low else middle - tenge.line_px / 2
        tenge.draw(painter, QRectF(0, sum_top, inner, tenge.line_px), look.color(figure.ink), Align.AlignRight)
        words = inner - _WORDS_PX if low else room
        title = fit_larger(figure.title, word_font(17, 500), 24, look, Size(words, row_px / 2 if two else row_px))
        title_top = middle + 3 - title.line_px if two else middle - title.line_px / 2
        title.draw(painter, QRectF(_WORDS_PX, title_top, words, title.line_px), look.color("ink"))
        if two:
            note = fit_larger(figure.note, word_font(14), 20, look, Size(room, row_px / 2 - 3))
            note.draw(painter, QRectF(_WORDS_PX, middle + 1, room, note.line_px), look.color("ink2"))
