"""The shift's payments hour by hour, as bars on a round axis; a touch or the arrow keys tell one bar's figures."""

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from pos_app.money import format_tenge, group_digits
from pos_app.report import HourLine
from pos_app.window.accessible import has_role
from pos_app.window.dates import short_day
from pos_app.window.language import Language
from pos_app.window.look import Look, font
from pos_app.window.report.bars import Bar, Bars, axis_of, bars_of
from pos_app.window.widgets.card import paint_card
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.text import Align, Size, draw_lines, fit_larger, word_font

_WIDEST_BAR_PX: Final = 96
"""The first hour of a day is no wall."""
_AXIS_PX: Final = 72
_WIDEST_AXIS_PX: Final = 112
"""The axis's figures, right of the plot: at least, and for a till that takes a hundred millions an hour."""
_OVER_PX: Final = 32
"""The highest bar's value, over the plot."""
_UNDER_PX: Final = 36
_NARROWEST_PX: Final = 34
"""Of a bar with the space beside it: room for the label of an hour."""
_SHARE: Final = 0.71
_RADIUS_PX: Final = 6
_BUBBLE_PX: Final = 44


class HourChart(QWidget):
    """Shows hours; the highest bar is the primary one. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.Chart)
        self._look = look
        self._language = language
        self._hours: tuple[HourLine, ...] = ()
        self._chosen: int | None = None
        self.shown = Bars()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.focus_ring = FocusRing(look, self, 8)
        language.changed.connect(self._measure)
        look.changed.connect(self.update)

    @property
    def chosen(self) -> Bar | None:
        """The bar whose figures are told."""
        return None if self._chosen is None else self.shown.bars[self._chosen]

    def show_hours(self, hours: tuple[HourLine, ...]) -> None:
        """Hours in order; those without a payment may lack."""
        if hours != self._hours:
            self._hours = hours
            self._chosen = None
            self._measure()

    def unit_words(self) -> str:
        """What the figures are and how long a bar is."""
        say = self._language.say
        if self.shown.days:
            return say("chart_unit_days")
        return say("chart_unit_hours", self.shown.hours) if self.shown.hours > 1 else say("chart_unit")

    def bar_rect(self, index: int) -> QRectF:
        """Where a bar stands."""
        plot, pitch = self._plot(), self._pitch()
        width = min(round(pitch * _SHARE), _WIDEST_BAR_PX)
        left = round(plot.left() + index * pitch + (pitch - width) / 2)
        height = round(plot.height() * self.shown.bars[index].amount / self._axis()[-1])
        return QRectF(left, plot.bottom() - height, width, height)

    def sizeHint(self) -> QSize:
        return QSize(640, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._choose(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.shown.bars) - 1
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or last < 0:
            super().keyPressEvent(event)
        elif self._chosen is None:
            self._choose(self.shown.peak)
        else:
            self._choose(min(max(self._chosen + step, 0), last))

    # What it tells.

    def _choose(self, index: int | None) -> None:
        if index != self._chosen:
            self._chosen = index
            self._name()
            self.update()

    def _at(self, point: QPointF) -> int | None:
        """The whole height over a bar is touched with it."""
        index = int((point.x() - self._plot().left()) // self._pitch()) if self.shown.bars else -1
        return index if 0 <= index < len(self.shown.bars) else None

    def _measure(self) -> None:
        most = max(1, (self.width() - _WIDEST_AXIS_PX) // _NARROWEST_PX)
        self.shown = bars_of(self._hours, most, self._day)
        if self._chosen is not None and self._chosen >= len(self.shown.bars):
            self._chosen = None
        self._retell()

    def _day(self, day: date) -> str:
        return short_day(day, self._language.locale)

    def _retell(self) -> None:
        self.setAccessibleDescription(". ".join(self._spoken(bar) for bar in self.shown.bars if bar.count))
        self._name()
        self.update()

    def _name(self) -> None:
        peak, chosen = self.shown.peak, self.chosen
        if chosen is not None:
            self.setAccessibleName(self._spoken(chosen))
        elif peak is None:
            self.setAccessibleName(self._language.say("chart_empty"))
        else:
            bar = self.shown.bars[peak]
            self.setAccessibleName(self._language.say("chart_spoken", time=bar.span, amount=bar.amount))

    def _spoken(self, bar: Bar) -> str:
        payments = self._language.say("payments", bar.count)
        return self._language.say("chart_bar_spoken", time=bar.span, amount=bar.amount, payments=payments)

    # How it looks.

    def _plot(self) -> QRectF:
        width = max(1, self.width() - self._axis_px())
        over, under = self._look.text_px(_OVER_PX), self._look.text_px(_UNDER_PX)
        return QRectF(0, over, width, max(1, self.height() - over - under))

    def _face(self, size_px: int, weight: int = 400) -> QFont:
        return self._look.enlarged(font(size_px, weight))

    def _axis_px(self) -> int:
        widest = QFontMetricsF(self._face(14)).horizontalAdvance(group_digits(self._axis()[-1]))
        return max(_AXIS_PX, round(widest) + 16)

    def _pitch(self) -> float:
        return self._plot().width() / max(1, len(self.shown.bars))

    def _axis(self) -> tuple[int, ...]:
        peak = self.shown.peak
        return axis_of(0 if peak is None else self.shown.bars[peak].amount)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.shown.bars:
            words = [self._language.say("chart_empty")]
            box = QRectF(0, self.height() / 2 - 28, self.width(), 28)
            draw_lines(
                painter,
                box,
                words,
                self._look.enlarged(word_font(18)),
                28,
                self._look.color("ink2"),
                Align.AlignHCenter,
            )
            return
        self._paint_axis(painter)
        self._paint_bars(painter)
        self._paint_labels(painter)
        if self.chosen is not None:
            self._paint_bubble(painter, self.chosen)

    def _paint_axis(self, painter: QPainter) -> None:
        plot, axis, line_px = self._plot(), self._axis(), self._look.text_px(20)
        for value in axis:
            top = round(plot.bottom() - plot.height() * value / axis[-1])
            painter.fillRect(QRectF(plot.left(), top, plot.width(), 1), self._look.color("line"))
            box = QRectF(plot.right() + 8, top - line_px / 2, self._axis_px() - 8, line_px)
            ink2 = self._look.color("ink2")
            draw_lines(painter, box, [group_digits(value)], self._face(14), line_px, ink2, Align.AlignLeft)

    def _paint_bars(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for index, bar in enumerate(self.shown.bars):
            rect = self.bar_rect(index)
            if bar.amount == 0:
                continue
            rect.setTop(min(rect.top(), rect.bottom() - 2))
            painter.setBrush(self._look.color(self._token(index)))
            painter.drawPath(_bar_path(rect))

    def _token(self, index: int) -> str:
        if index == self.shown.peak:
            return "primary"
        return "pressed" if index == self._chosen else "bar"

    def _paint_labels(self, painter: QPainter) -> None:
        plot, pitch, ink2 = self._plot(), self._pitch(), self._look.color("ink2")
        face, line_px = self._face(15), self._look.text_px(24)
        metrics = QFontMetricsF(face)
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self.shown.bars)
        every = max(1, -(-round(widest + 8) // max(1, int(pitch))))
        for index, bar in enumerate(self.shown.bars):
            if index % every == 0:
                box = QRectF(plot.left() + index * pitch + pitch / 2 - 60, plot.bottom() + 10, 120, line_px)
                draw_lines(painter, box, [bar.label], face, line_px, ink2, Align.AlignHCenter)
        peak = self.shown.peak
        if peak is not None and self._chosen is None:
            self._paint_value(painter, self.bar_rect(peak), group_digits(self.shown.bars[peak].amount))

    def _paint_value(self, painter: QPainter, bar: QRectF, value: str) -> None:
        face, line_px = self._face(16, 600), self._look.text_px(24)
        width = QFontMetricsF(face).horizontalAdvance(value)
        left = min(max(0.0, bar.center().x() - width / 2), self._plot().right() - width)
        box = QRectF(left, bar.top() - line_px - 1, width, line_px)
        painter.fillRect(box.adjusted(-6, 4, 6, 0), self._look.color("surface"))
        draw_lines(painter, box, [value], face, line_px, self._look.color("ink"), Align.AlignLeft)

    def _paint_bubble(self, painter: QPainter, bar: Bar) -> None:
        payments = self._language.say("payments", bar.count)
        words = self._language.say("chart_bar", time=bar.span, amount=format_tenge(bar.amount), payments=payments)
        fit = fit_larger(words, font(16, 600), 24, self._look, Size(self.width() - 32, _BUBBLE_PX - 4))
        width = QFontMetricsF(fit.face).horizontalAdvance(words) + 32
        rect = self.bar_rect(self._chosen or 0)
        left = min(max(0.0, rect.center().x() - width / 2), self.width() - width)
        box = QRectF(round(left), max(0.0, rect.top() - _BUBBLE_PX - 8), round(width), _BUBBLE_PX)
        paint_card(painter, self._look, box, radius_px=12, fill="navy", line="navy2")
        spare = (_BUBBLE_PX - fit.line_px) / 2
        fit.draw(painter, box.adjusted(0, spare, 0, -spare), self._look.color("white"), Align.AlignHCenter)


def _bar_path(rect: QRectF) -> QPainterPath:
    """Round above, square on the ground."""
    radius = min(float(_RADIUS_PX), rect.height(), rect.width() / 2)
    path = QPainterPath(rect.bottomLeft())
    path.lineTo(rect.left(), rect.top() + radius)
    path.quadTo(rect.topLeft(), QPointF(rect.left() + radius, rect.top()))
    path.lineTo(rect.right() - radius, rect.top())
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + radius))
    path.lineTo(rect.bottomRight())
    path.closeSubpath()
    return path
