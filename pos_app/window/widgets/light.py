"""One connection of the till: a dot whose shape says it, the peer's name, and a word."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pos_app.till.link_state import LinkState
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.text import Size, fit_larger, word_font

WORDS = {
    LinkState.UNKNOWN: "asking",
    LinkState.ONLINE: "online",
    LinkState.SLOW: "slow",
    LinkState.OFFLINE: "offline",
}


class Light(QAbstractButton):
    """Full dot: answers; half: slowly; ring: not at all; grey dot: not asked yet. Emits `clicked`. GUI thread."""

    def __init__(self, look: Look, language: Language, peer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._peer = peer
        self._state = LinkState.UNKNOWN
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(look, self, 8)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    @property
    def state(self) -> LinkState:
        return self._state

    def show_state(self, state: LinkState) -> None:
        self._state = state
        self._retell()

    def sizeHint(self) -> QSize:
        return QSize(130, 64)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("primary_tint"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        middle = self.height() / 2
        self._paint_dot(painter, QPointF(6, middle))
        room = self.width() - 24
        look, size = self._look, Size(room, self._look.text_px(20))
        name = fit_larger(self._language.say(self._peer), word_font(14, 600), 20, look, size)
        name.draw(painter, QRectF(20, middle + 1 - size.height, room, size.height), look.color("ink"))
        word = fit_larger(self._language.say(WORDS[self._state]), word_font(14), 20, look, size)
        word.draw(painter, QRectF(20, middle, room, size.height), look.color("ink2"))

    def _paint_dot(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        match self._state:
            case LinkState.ONLINE:
                painter.setBrush(self._look.color("ok"))
                painter.drawEllipse(centre, 6, 6)
            case LinkState.UNKNOWN:
                painter.setBrush(self._look.color("disabled"))
                painter.drawEllipse(centre, 4, 4)
            case LinkState.SLOW:
                painter.setBrush(self._look.color("amber"))
                painter.drawPie(QRectF(centre.x() - 6, centre.y() - 6, 12, 12), 90 * 16, 180 * 16)
                self._paint_rim(painter, centre, "amber")
            case LinkState.OFFLINE:
                self._paint_rim(painter, centre, "bad")

    def _paint_rim(self, painter: QPainter, centre: QPointF, token: str) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.color(token), 2))
        painter.drawEllipse(centre, 5, 5)

    def _retell(self) -> None:
        self.setAccessibleName(f"{self._language.say(self._peer)}, {self._language.say(WORDS[self._state])}")
        self.update()
