"""The navy side of the set-up: whose program it is, the six steps, and how far one has come."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look, font, paint_icon
from pos_app.window.widgets.brand import paint_mark
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.text import Align, Fit, Size, Text, draw_lines, fit_larger, word_font

WIDTH_PX: Final = 352
NARROW_PX: Final = 272
_STEP_PX, _PITCH_PX, _FIRST_TOP, _ROW_EDGE = 64, 68, 108, 24
_CIRCLE_PX, _CIRCLE_LEFT, _TEXT_GAP_PX = 36, 16, 16
_STEPS: Final = (
    "setup_step_language",
    "setup_step_gateway",
    "setup_step_till",
    "setup_step_relay",
    "setup_step_printer",
    "setup_step_people",
)


class SetupSide(QWidget):
    """`chosen` carries a step from 0; only steps that may be gone to take input. GUI thread."""

    chosen = Signal(int)

    def __init__(self, look: Look, language: Language, *, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.Grouping)
        self._look = look
        self._language = language
        self._first = first
        self._step = 0
        self.steps = tuple(_Step(look, number, self) for number in range(len(_STEPS)))
        self._group = QButtonGroup(self, exclusive=False)
        for step in self.steps:
            self._group.addButton(step)
        self._group.buttonClicked.connect(self._choose)
        self.note = Text(look, word_font(15), 24, "navy_text", max_lines=5, parent=self)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self.show_step(0, 0)

    def show_step(self, step: int, reached: int) -> None:
        """Where one is, and the last step that was come to: those up to it can be gone back to."""
        self._step = step
        for number, each in enumerate(self.steps):
            each.show_standing(now=number == step, done=number < reached and number != step)
            each.setEnabled(number <= reached)
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("navy"))
        edge = self._edge
        paint_mark(painter, self._look, QRectF(edge, 32, 44, 44))
        look, left, room = self._look, edge + 56, self.width() - edge - 64
        name = fit_larger("Rahmet POS", word_font(17, 600), 23, look, Size(room, 34))
        words = self._language.say("setup_first" if self._first else "setup_settings")
        under = fit_larger(words, word_font(15), 22, look, Size(room, 30))
        top = 54 - (name.line_px + under.line_px) / 2
        name.draw(painter, QRectF(left, top, room, name.line_px), look.color("white"))
        under.draw(painter, QRectF(left, top + name.line_px, room, under.line_px), look.color("navy_text"))

    @property
    def _edge(self) -> int:
        return 40 if self.width() >= WIDTH_PX else 24

    def _choose(self, touched: QAbstractButton) -> None:
        if isinstance(touched, _Step):
            self.chosen.emit(touched.number)

    def _retell(self) -> None:
        say = self._language.say
        for step, words in zip(self.steps, _STEPS, strict=True):
            last = step.number == len(_STEPS) - 1 and not self._first
            step.set_words(say("setup_step_check" if last else words))
        if self._first:
            self.note.set_text(say("setup_of", step=self._step + 1, steps=len(_STEPS)))
        else:
            self.note.set_text(say("setup_takes_effect"))
        self.setAccessibleName(self.note.text())
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        edge = self._edge
        left = edge - _CIRCLE_LEFT
        for step in self.steps:
            step.setGeometry(left, _FIRST_TOP + step.number * _PITCH_PX, self.width() - 2 * left, _STEP_PX)
        room = self.width() - 2 * edge
        high = self.note.heightForWidth(room)
        self.note.setGeometry(edge, self.height() - 32 - high, room, high)


class _Step(QAbstractButton):
    def __init__(self, look: Look, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.number = number
        self._now = False
        self._done = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.focus_ring = FocusRing(look, self, 12)

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(f"{self.number + 1}. {words}")
        self.update()

    def show_standing(self, *, now: bool, done: bool) -> None:
        self._now, self._done = now, done
        self.update()

    def lines(self) -> list[str]:
        """The words as they are drawn at the present width."""
        return self._fit().lines

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._now or self.isDown():
            painter.setBrush(self._look.color("navy2"))
            painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
        circle = QRectF(_CIRCLE_LEFT, (self.height() - _CIRCLE_PX) / 2, _CIRCLE_PX, _CIRCLE_PX)
        self._paint_circle(painter, circle)
        fit = self._fit()
        left, high = circle.right() + _TEXT_GAP_PX, fit.line_px * len(fit.lines)
        box = QRectF(left, (self.height() - high) / 2, self.width() - left - 8, high)
        strong = self._now or self._done
        ink = self._look.color("white" if strong else "navy_text")
        fit.draw(painter, box, ink)

    def _fit(self) -> Fit:
        room = self.width() - _CIRCLE_LEFT - _CIRCLE_PX - _TEXT_GAP_PX - 8
        face = word_font(17, 600 if self._now else 400)
        return fit_larger(self.text(), face, 22, self._look, Size(room, self.height() - 4, 2))

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        navy = self._look.color("navy")
        if self._done:
            painter.setBrush(self._look.color("sky"))
            painter.drawEllipse(circle)
            paint_icon(painter, "check", circle.adjusted(9, 9, -9, -9), navy)
            return
        if self._now:
            painter.setBrush(self._look.color("white"))
            painter.drawEllipse(circle)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color("navy_text"), 1.5))
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        ink = navy if self._now else self._look.color("navy_text")
        draw_lines(painter, circle, [str(self.number + 1)], font(15, 600), circle.height(), ink, Align.AlignHCenter)
