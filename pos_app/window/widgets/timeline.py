"""What happened to an order and what is still to come, one step below the other."""

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QFontMetricsF, QHideEvent, QPainter, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.window.accessible import has_role
from pos_app.window.look import Look, font, resized
from pos_app.window.widgets.text import Align, draw_lines, fit, word_font

BREATH_MS: Final = 1600
_FRAME_MS: Final = 50
_TEXT_LEFT = 56
_DOT = 16
_HALO = 19
_DESIGN_STEP_PX: Final = 56
"""What a title and a hint of the design's size take: on more, they may be larger."""


class StepState(Enum):
    DONE = auto()
    PAID = auto()
    NOW = auto()
    FAILED = auto()
    TO_COME = auto()


_DONE: Final = frozenset({StepState.DONE, StepState.PAID})


@dataclass(frozen=True, slots=True)
class TimelineStep:
    """One step, in the words and the local time that are shown; `hint` and `time` may be empty."""

    state: StepState
    title: str
    hint: str = ""
    time: str = ""


class Timeline(QWidget):
    """Steps `step_height_px` apart: 88 beside the countdown, 68 where the status is being checked, 52 in the history.

    GUI thread.
    """

    def __init__(self, look: Look, step_height_px: int = 88, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._step_px = step_height_px
        self._steps: tuple[TimelineStep, ...] = ()
        self._breath = QTimer(self, interval=_FRAME_MS)
        self._breath.timeout.connect(self._breathe)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def steps(self) -> tuple[TimelineStep, ...]:
        return self._steps

    def set_step_height(self, step_height_px: int) -> None:
        self._step_px = step_height_px
        self.updateGeometry()
        self.update()

    def set_steps(self, steps: Sequence[TimelineStep]) -> None:
        self._steps = tuple(steps)
        self.setAccessibleName("; ".join(" ".join(filter(None, (s.title, s.hint, s.time))) for s in steps))
        self._breathe_if_seen()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(428, max(0, len(self._steps) - 1) * self._step_px + 2 * 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        self._breathe_if_seen()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._breath.stop()
        super().hideEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, step in enumerate(self._steps):
            centre = self._centre(index)
            if index + 1 < len(self._steps):
                self._paint_connector(painter, index, step.state)
            self._paint_dot(painter, centre, step.state)
            self._paint_words(painter, centre, step)

    def _centre(self, index: int) -> QPointF:
        return QPointF(20, 20 + index * self._step_px)

    def _paint_connector(self, painter: QPainter, index: int, state: StepState) -> None:
        done = state in _DONE
        pen = QPen(self._look.color("primary" if done else "ledge"), 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if not done:
            pen.setDashPattern([2, 2])
        painter.setPen(pen)
        gap = QPointF(0, _DOT + 4)
        painter.drawLine(QLineF(self._centre(index) + gap, self._centre(index + 1) - gap))

    def _paint_dot(self, painter: QPainter, centre: QPointF, state: StepState) -> None:
        match state:
            case StepState.DONE | StepState.PAID:
                self._disc(painter, centre, _DOT, "primary" if state is StepState.DONE else "ok")
                painter.setPen(_round_pen(painter, self._look, "on_primary", 3))
                painter.drawPolyline(_at(centre, (-6.5, 0.5), (-2, 5), (7, -5)))
            case StepState.NOW:
                self._disc(painter, centre, _HALO - 2 * self._breath_phase(), "primary_tint")
                painter.setPen(QPen(self._look.color("primary"), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, 13.5, 13.5)
                self._disc(painter, centre, 6, "primary")
            case StepState.FAILED:
                painter.setPen(QPen(self._look.color("amber"), 2, j=Qt.PenJoinStyle.RoundJoin))
                painter.setBrush(self._look.color("amber"))
                painter.drawPolygon(_at(centre, (0, -16), (16, 0), (0, 16), (-16, 0)))
                painter.setPen(_round_pen(painter, self._look, "panel_ink", 3))
                painter.drawLine(QLineF(centre + QPointF(0, -7), centre + QPointF(0, 1)))
                painter.drawPoint(centre + QPointF(0, 6.5))
            case StepState.TO_COME:
                painter.setPen(QPen(self._look.color("ledge"), 2))
                painter.setBrush(self._look.color("surface"))
                painter.drawEllipse(centre, 14, 14)

    def _disc(self, painter: QPainter, centre: QPointF, radius: float, token: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(token))
        painter.drawEllipse(centre, radius, radius)

    def _paint_words(self, painter: QPainter, centre: QPointF, step: TimelineStep) -> None:
        ahead = step.state is StepState.TO_COME
        size = 20 if self._step_px >= 80 else 19 if self._step_px >= 60 else 17
        title = (font if size > 17 else word_font)(size, 500 if ahead else 600)
        larger = max(1.0, min(self._look.text_scale / 100, self._step_px / _DESIGN_STEP_PX))
        title = resized(title, round(size * larger))
        small, clock = resized(font(14), round(14 * larger)), resized(font(16), round(16 * larger))
        line, below = round(28 * larger), round(20 * larger)
        ink, ink2 = self._look.color("ink3" if ahead else "ink"), self._look.color("ink3" if ahead else "ink2")
        right = 0.0
        if step.time:
            right = QFontMetricsF(clock).horizontalAdvance(step.time) + 16
            box = QRectF(0, centre.y() - 14 - 12 * (larger - 1), self.width(), 24)
            draw_lines(painter, box, [step.time], clock, round(24 * larger), ink2, Align.AlignRight)
        room = self.width() - _TEXT_LEFT - right
        title, lines = fit(step.title, title, room, 1 if step.hint else 2)
        top = centre.y() - 19.5 * larger if step.hint else centre.y() - 2 - line / 2 * len(lines)
        draw_lines(painter, QRectF(_TEXT_LEFT, top, room, line), lines, title, line, ink, Align.AlignLeft)
        if step.hint:
            box = QRectF(_TEXT_LEFT, top + line - 0.5, room, below)
            most = max(1, int((self._step_px - line) // below)) if self._step_px >= 80 else 1
            small, hint_lines = fit(step.hint, small, self.width() - _TEXT_LEFT, min(2, most))
            draw_lines(painter, box, hint_lines, small, below, ink2, Align.AlignLeft)

    def _breathe(self) -> None:
        for index, step in enumerate(self._steps):
            if step.state is StepState.NOW:
                centre = self._centre(index).toPoint()
                self.update(centre.x() - _HALO - 1, centre.y() - _HALO - 1, 2 * _HALO + 2, 2 * _HALO + 2)

    def _breathe_if_seen(self) -> None:
        moves = not self._look.reduce_motion and any(step.state is StepState.NOW for step in self._steps)
        if moves and self.isVisible():
            self._breath.start()
        else:
            self._breath.stop()

    def _breath_phase(self) -> float:
        """0 … 1 … 0 over BREATH_MS; 0 where nothing may move."""
        if not self._breath.isActive():
            return 0.0
        return (1 - math.cos(2 * math.pi * (time.monotonic() * 1000 % BREATH_MS) / BREATH_MS)) / 2


def _round_pen(painter: QPainter, look: Look, token: str, width: float) -> QPen:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return QPen(look.color(token), width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)


def _at(centre: QPointF, *offsets: tuple[float, float]) -> QPolygonF:
    return QPolygonF([centre + QPointF(x, y) for x, y in offsets])
