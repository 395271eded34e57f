"""The light beside the sound: a frame around the cashier's window in the colour of what happened."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from pos_app.window.look import Look
from pos_app.window.sounds.tone import Tone
from pos_app.window.widgets.qr import QrView
from pos_app.window.widgets.sandbox_band import SandboxBand

FRAME_PX: Final = 12
ON_MS: Final = 600
OFF_MS: Final = 200
STILL_MS: Final = 2000
_TIMES: Final = 2
_EDGE_PX: Final = 2

_INKS: Final = {
    Tone.PAID: ("ok", "surface"),
    Tone.FAILED: ("bad", "surface"),
    Tone.EXPIRED: ("slate", "surface"),
    Tone.UNCERTAIN: ("amber", "panel_ink"),
    Tone.NOTICE: ("amber", "panel_ink"),
}
"""The frame, and the hairline that sets it off from a panel of the same colour. What is not here has no light: the
ring shows that the time runs out, and a key that it is pressed."""


class Flash(QWidget):
    """Lies over the edge of `window`, below the sandbox's band; takes no input and covers nothing inside. GUI thread.

    Twice for 600 ms; where motion is reduced, once and still for two seconds.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._tone: Tone | None = None
        self._left = 0
        self._on = True
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        look.changed.connect(self.update)

    def set_on(self, on: bool) -> None:
        """Whether it may light up at all: not where pictures of the screens are taken."""
        self._on = on

    def show_tone(self, tone: Tone) -> None:
        """Begins anew where a frame is shown already: the last news counts."""
        if tone not in _INKS or not self._on:
            return
        self._tone = tone
        still = self._look.reduce_motion
        self._left = 1 if still else _TIMES
        self._light(STILL_MS if still else ON_MS)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._surround()
        return super().eventFilter(window, event)

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._tone is None:
            return
        frame, edge = (self._look.color(token) for token in _INKS[self._tone])
        painter = QPainter(self)
        painter.setClipRegion(self.lit())
        painter.fillRect(self.rect(), edge)
        painter.setClipRegion(_ring(self.rect(), FRAME_PX - _EDGE_PX), Qt.ClipOperation.IntersectClip)
        painter.fillRect(self.rect(), frame)

    def lit(self) -> QRegion:
        """What it covers: its frame without the codes that are on the screen, for their white edge is part of them."""
        lit = _ring(self.rect(), FRAME_PX)
        for code in self._window.findChildren(QrView):
            if code.isVisible():
                lit -= QRegion(QRect(code.mapTo(self._window, QPoint(0, 0)) - self.pos(), code.size()))
        return lit

    def _light(self, duration_ms: int) -> None:
        self._surround()
        self.show()
        self.raise_()
        self.update()
        self._timer.start(duration_ms)

    def _turn(self) -> None:
        if self.isHidden():
            self._light(ON_MS)
            return
        self.hide()
        self._left -= 1
        if self._left > 0:
            self._timer.start(OFF_MS)

    def _surround(self) -> None:
        band = self._window.findChild(SandboxBand)
        top = band.geometry().bottom() + 1 if band is not None and band.isVisible() else 0
        self.setGeometry(self._window.rect().adjusted(0, top, 0, 0))
        self.setMask(_ring(self.rect(), FRAME_PX))


def _ring(around: QRect, width_px: int) -> QRegion:
    return QRegion(around).subtracted(QRegion(around.adjusted(width_px, width_px, -width_px, -width_px)))
