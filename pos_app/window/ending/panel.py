"""The filled side of an ending: its colour is the state, readable from across the shop."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.ending.outcome import NOTHING_EXISTS, OVER, UNDECIDED, Ending, Kind
from pos_app.window.look import Look
from pos_app.window.widgets.state_icon import Shape, StateIcon
from pos_app.window.widgets.text import Align, Text, word_font

GROW_MS: Final = 220
_BOX_PADDING: Final = 16
_BOX_SIDE: Final = 24


@dataclass(frozen=True, slots=True)
class Fill:
    """A state's icon, the token behind it and the one upon it."""

    shape: Shape
    panel: str
    ink: str


def fill_of(kind: Kind) -> Fill:
    if kind is Kind.PAID:
        return Fill(Shape.PAID, "panel_ok", "white")
    if kind in NOTHING_EXISTS:
        return Fill(Shape.FAILED, "panel_bad", "white")
    if kind in OVER:
        return Fill(Shape.EXPIRED, "panel_slate", "white")
    return Fill(Shape.UNCERTAIN, "amber", "panel_ink")


class StatePanel(QWidget):
    """Icon, title, and one line; where nobody knows yet, the line stands in a box of its own. GUI thread."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fill = fill_of(Kind.PAID)
        self._boxed = False
        self._shown = 1.0
        self._box = QRectF()
        centre = Align.AlignHCenter
        self.icon = StateIcon(look, 224, self)
        self.title = Text(look, word_font(52, 700), 60, "white", align=centre, max_lines=3, parent=self)
        self.line = Text(look, word_font(22, 500), 32, "white", align=centre, max_lines=3, parent=self)
        self._growing = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._growing.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._growing.valueChanged.connect(self._grow_to)
        self._growing.finished.connect(self.icon.draw_check)
        look.changed.connect(self.update)

    def show_ending(self, ending: Ending, title: str, line: str) -> None:
        self.show_state(fill_of(ending.kind), title, line, boxed=ending.kind in UNDECIDED)

    def show_state(self, fill: Fill, title: str, line: str, *, boxed: bool) -> None:
        """A state that is no ending of a sale, as of a refund; `boxed`: the line stands in a box of its own."""
        self._fill, self._boxed = fill, boxed
        self.icon.show_shape(self._fill.shape, self._fill.ink, self._fill.panel)
        self.title.set_token(self._fill.ink)
        self.line.set_token("amber" if self._boxed else self._fill.ink)
        self.set_words(title, line)

    def set_words(self, title: str, line: str) -> None:
        self.title.set_text(title)
        self.line.set_text(line)
        self._arrange()

    def grow(self) -> None:
        """Comes in from the left once; the check is drawn when it stands."""
        duration_ms = self._look.motion_ms(GROW_MS)
        if duration_ms:
            self._grow_to(0.0)
            self._growing.setDuration(duration_ms)
            self._growing.start()

    def stop_growing(self) -> None:
        self._growing.stop()
        self._grow_to(1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        painter.fillRect(QRectF(0, 0, self.width() * self._shown, self.height()), self._look.color(self._fill.panel))
        if self._boxed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color(self._fill.ink))
            painter.drawRoundedRect(self._box, 16, 16)

    def _grow_to(self, share: float) -> None:
        self._shown = share
        for widget in (self.icon, self.title, self.line):
            widget.setVisible(share >= 1)
        self.update()

    def _arrange(self) -> None:
        room = self.width() - 2 * (48 if self.width() >= 480 else 24)
        icon = 232 if self._boxed else 224
        if self.height() < 620:
            icon = 160
        self._fit_title(room)
        face, line_px = (word_font(26, 600), 36) if self._boxed else (word_font(22, 500), 32)
        if self._boxed and self.width() < 480:
            face, line_px = word_font(22, 600), 30
        self.line.set_type(face, line_px, 3)
        inset, side = (_BOX_PADDING, _BOX_SIDE) if self._boxed else (0, 0)
        title_px = self.title.heightForWidth(room)
        line_height = self.line.heightForWidth(room - 2 * side) + 2 * inset
        gap, line_gap = 40, 24 if self._boxed else 16
        if self.height() < 620:
            gap = 24
        self.icon.set_size(icon)
        top = (self.height() - icon - gap - title_px - line_gap - line_height) // 2
        left = (self.width() - room) // 2
        self.icon.move((self.width() - icon) // 2, top)
        top += icon + gap
        self.title.setGeometry(left, top, room, title_px)
        top += title_px + line_gap
        self._box = QRectF(left, top, room, line_height)
        self.line.setGeometry(self._box.toRect().adjusted(side, inset, -side, -inset))
        self.update()

    def _fit_title(self, room: int) -> None:
        """52 px, or less where a word would not stand on one line or the title would take three."""
        for size_px, line_px in ((52, 60), (44, 52), (38, 46), (32, 40)):
            face = word_font(size_px, 700)
            self.title.set_type(face, line_px, 3)
            lines = self.title.heightForWidth(room) // line_px
            if lines <= 2 and self.title.longest_word_px() <= room:
                return
