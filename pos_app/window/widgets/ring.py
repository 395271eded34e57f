"""The countdown: a ring that runs back to twelve o'clock in steps of a second, with the time left in its middle."""

import math
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.till.clock import ticks
from pos_app.window.accessible import alert, has_role
from pos_app.window.language import Language
from pos_app.window.look import DISPLAY, Look, font
from pos_app.window.widgets.text import Align, Size, draw_lines, fit_larger

LAST_MINUTE_S: Final = 60
LAST_SECONDS_S: Final = 10
SPOKEN_S: Final = (60, 30, 10)


class Ring(QWidget):
    """Counts down to a moment on the clock that counts the machine's sleep. Moves only while it is seen. GUI thread.

    `speaks`: a screen reader hears of the last minute, and of its last seconds. `second_changed` carries the whole
    seconds left, rounded up, each time they change on the screen.
    """

    second_changed = Signal(int)

    def __init__(
        self,
        look: Look,
        language: Language,
        diameter_px: int = 136,
        width_px: int | None = None,
        *,
        on_navy: bool = False,
        speaks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._language = language
        self._on_navy = on_navy
        self._speaks = speaks
        self._pay_until: float | None = None
        self._total_s = 1.0
        self._left_s = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.set_diameter(diameter_px, width_px)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    @property
    def seconds_left(self) -> int:
        return self._left_s

    def set_diameter(self, diameter_px: int, width_px: int | None = None) -> None:
        """Another size; the stroke follows the design's proportion unless it is named."""
        self._width_px = width_px or min(14, round(diameter_px * 0.08))
        self.setFixedSize(diameter_px, diameter_px)

    def set_on_navy(self, on_navy: bool) -> None:
        self._on_navy = on_navy
        self.update()

    def set_times(self, pay_until: float, total_s: float) -> None:
        """Counts to `pay_until` (`till.clock.ticks`, seconds), out of `total_s` seconds for the full ring."""
        self._pay_until, self._total_s = pay_until, max(total_s, 1.0)
        self._tick()

    def stop(self) -> None:
        """Stands still where it is."""
        self._pay_until = None
        self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        self._tick()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def sizeHint(self) -> QSize:
        return self.size()

    def _tick(self) -> None:
        if self._pay_until is None:
            return
        left = max(0.0, self._pay_until - ticks())
        shown = math.ceil(left)
        if shown != self._left_s:
            self._left_s = shown
            self._retell()
            self.second_changed.emit(shown)
            if self._speaks and self.isVisible() and shown in SPOKEN_S:
                alert(self)
        if left > 0 and self.isVisible():
            # Just after the next whole second, so that rounding up shows it.
            self._timer.start(math.floor((left - (shown - 1)) * 1000) + 1)

    def _retell(self) -> None:
        self.setAccessibleName(f"{clock_text(self._left_s)} {self._language.say('left')}")
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self._width_px / 2
        circle = QRectF(self.rect()).adjusted(half, half, -half, -half)
        track = self._look.color("navy2" if self._on_navy else "slate_tint")
        painter.setPen(QPen(track, self._width_px))
        painter.drawEllipse(circle)
        share = min(1.0, self._left_s / self._total_s)
        if share > 0:
            painter.setPen(QPen(self._arc_ink(), self._width_px, c=Qt.PenCapStyle.RoundCap))
            painter.drawArc(circle, 90 * 16, -round(share * 360 * 16))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        side = self.width()
        digits_px, word_px = max(28, side // 4), max(14, round(side / 10))
        digits = font(digits_px, 700, DISPLAY)
        ink = self._digits_ink()
        top = side / 2 - digits_px * 0.88
        draw_lines(
            painter,
            QRectF(0, top, side, digits_px),
            [clock_text(self._left_s)],
            digits,
            digits_px * 1.2,
            ink,
            Align.AlignHCenter,
        )
        room = Size(side - 4 * self._width_px, side / 2 - digits_px * 0.32)
        fit = fit_larger(self._language.say("left"), font(word_px, 500), word_px * 1.3, self._look, room)
        ink = self._look.color("navy_text" if self._on_navy else "ink2")
        box = QRectF((side - room.width) / 2, top + digits_px * 1.2, room.width, fit.line_px)
        fit.draw(painter, box, ink, Align.AlignHCenter)

    def _digits_ink(self) -> QColor:
        """The digits are bold from the start, so the last seconds are told by their colour."""
        if self._left_s <= LAST_SECONDS_S:
            return self._look.color("amber" if self._on_navy else "warn")
        return self._look.color("white" if self._on_navy else "ink")

    @property
    def _in_last_minute(self) -> bool:
        return self._left_s <= LAST_MINUTE_S

    def _arc_ink(self) -> QColor:
        if self._in_last_minute:
            return self._look.color("amber")
        return self._look.color("sky" if self._on_navy else "primary")


def clock_text(seconds: int) -> str:
    """`04:12`; an hour and more count on in minutes."""
    return f"{seconds // 60:02d}:{seconds % 60:02d}"
