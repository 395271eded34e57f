"""The white side of an ending: what is known of a payment, or three answers."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.window.accessible import has_role
from pos_app.window.ending.wording import Question
from pos_app.window.look import Look, font, paint_icon
from pos_app.window.widgets.text import Align, draw_lines, word_font, wrap

ROW_PX: Final = 56
_ICON_BOX: Final = 40
_TEXT_LEFT: Final = 56
_PADDING: Final = 16
_ANSWER_LINE: Final = 28
_ANSWER_LINES: Final = 3
_LARGER_LINES: Final = 5
_FACT_PX: Final = 18


class Facts(QWidget):
    """Label to the left, value to the right, dashed hairlines above each. GUI thread."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._rows: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        self._rows = tuple(rows)
        self.setAccessibleName("; ".join(f"{label}: {value}" for label, value in rows))
        self.updateGeometry()
        self.update()

    def rows(self) -> tuple[tuple[str, str], ...]:
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(400, len(self._rows) * ROW_PX)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = QPen(self._look.color("line"), 1)
        pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        for index, (label, value) in enumerate(self._rows):
            top = index * ROW_PX
            painter.setPen(pen)
            painter.drawLine(0, top, self.width(), top)
            box = QRectF(0, top, self.width(), ROW_PX)
            size = self._fitting_px(label, value)
            label_font, value_font = word_font(size), font(size, 600)
            draw_lines(painter, box, [label], label_font, ROW_PX + 1, self._look.color("ink2"), Align.AlignLeft)
            room = self.width() - QFontMetricsF(label_font).horizontalAdvance(label) - 24
            value_lines = wrap(value, value_font, room, 1)
            draw_lines(painter, box, value_lines, value_font, ROW_PX + 1, self._look.color("ink"), Align.AlignRight)

    def _fitting_px(self, label: str, value: str) -> int:
        """As large as text is wanted, where both stand on the line."""
        for size in range(self._look.text_px(_FACT_PX), _FACT_PX, -1):
            label_px = QFontMetricsF(word_font(size)).horizontalAdvance(label)
            if label_px + 24 + QFontMetricsF(font(size, 600)).horizontalAdvance(value) <= self.width():
                return size
        return _FACT_PX


class Questions(QWidget):
    """What happened, what the till is doing, what to do now: an icon, the question small, the answer. GUI thread."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._questions: tuple[Question, ...] = ()
        self._alarm = "ink2"
        self._share = 1.0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def set_questions(self, questions: Sequence[Question], first_ink: str) -> None:
        """`first_ink`: the token of the first icon, the state's own colour."""
        self._questions, self._alarm = tuple(questions), first_ink
        self.setAccessibleName(" ".join(f"{question.caption}: {question.text}" for question in questions))
        self.updateGeometry()
        self.update()

    def questions(self) -> tuple[Question, ...]:
        return self._questions

    def answer_lines(self) -> list[list[str]]:
        """The answers as they are drawn at the present width."""
        return [self._lines(question, self.width()) for question in self._questions]

    def fit_height(self, width: int, height: int) -> None:
        """As large as text is wanted, where it stands in that room."""
        for percent in range(self._look.text_scale, 99, -5):
            self._share = percent / 100
            if self.heightForWidth(width) <= height:
                break
        self.update()

    def heightForWidth(self, width: int) -> int:
        return sum(self._row_px(question, width) for question in self._questions)

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ink2 = self._look.color("ink"), self._look.color("ink2")
        top = 0
        for index, question in enumerate(self._questions):
            painter.fillRect(0, top, self.width(), 1, self._look.color("line"))
            first = top + 1 + _PADDING
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("surface2"))
            painter.drawRoundedRect(QRectF(0, first, _ICON_BOX, _ICON_BOX), 10, 10)
            icon_ink = self._look.color(self._alarm if index == 0 else "ink2")
            paint_icon(painter, question.icon, QRectF(9, first + 9, 22, 22), icon_ink)
            small, caption_px = word_font(self._px(14)), self._px(20)
            box = QRectF(_TEXT_LEFT, first, self.width() - _TEXT_LEFT, caption_px)
            draw_lines(painter, box, [question.caption], small, caption_px, ink2, Align.AlignLeft)
            lines, line_px = self._lines(question, self.width()), self._px(_ANSWER_LINE)
            face = word_font(self._px(19), 500)
            draw_lines(painter, box.translated(0, caption_px), lines, face, line_px, ink, Align.AlignLeft)
            top += self._row_px(question, self.width())

    def _lines(self, question: Question, width: int) -> list[str]:
        lines = _ANSWER_LINES if self._share == 1 else _LARGER_LINES
        return wrap(question.text, word_font(self._px(19), 500), width - _TEXT_LEFT, lines)

    def _px(self, size_px: int) -> int:
        return round(size_px * self._share)

    def _row_px(self, question: Question, width: int) -> int:
        words = self._px(20) + self._px(_ANSWER_LINE) * len(self._lines(question, width))
        return 1 + 2 * _PADDING + words
