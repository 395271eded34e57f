"""Where the keyboard is: a ring around the control that has the focus, drawn only for those who came by keyboard."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.window.look import Look

RING_PX: Final = 3
GAP_PX: Final = 2
_BY_KEYBOARD: Final = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
_BACK: Final = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
"""The window came back: who had the focus by keyboard has it by keyboard still."""

_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize})
_LEAVES: Final = frozenset({QEvent.Type.Hide, QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress})


class FocusRing(QObject):
    """Gives `target` a ring of 3 px, 2 px outside of it, while it has the keyboard's focus. GUI thread.

    The ring lies on the window, so that no parent cuts it off, and takes no input.
    """

    def __init__(self, look: Look, target: QWidget, radius_px: float) -> None:
        super().__init__(target)
        self._look = look
        self._target = target
        self._radius_px = radius_px
        self._ring: _Ring | None = None
        self._by_keyboard = False
        target.installEventFilter(self)

    @property
    def visible(self) -> bool:
        return self._ring is not None

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self._show_if_by_keyboard(event)
        elif kind in _LEAVES:
            self._drop()
        elif kind in _MOVES:
            self._place()
        return False

    def _show_if_by_keyboard(self, event: QEvent) -> None:
        if not isinstance(event, QFocusEvent):
            return
        if event.reason() not in _BACK:
            self._by_keyboard = event.reason() in _BY_KEYBOARD
        if self._by_keyboard and self._ring is None:
            self._ring = _Ring(self._look, self._radius_px, self._target.window())
            self._place()
            self._ring.show()

    def _place(self) -> None:
        if self._ring is not None:
            outside = RING_PX + GAP_PX
            corner = self._target.mapTo(self._target.window(), QPoint(0, 0))
            self._ring.setGeometry(
                corner.x() - outside,
                corner.y() - outside,
                self._target.width() + 2 * outside,
                self._target.height() + 2 * outside,
            )
            self._ring.raise_()

    def _drop(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and QApplication.instance() is not None:
            ring.hide()
            ring.deleteLater()


class _Ring(QWidget):
    def __init__(self, look: Look, radius_px: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._radius_px = radius_px + GAP_PX + RING_PX / 2
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("primary"), RING_PX))
        half = RING_PX / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, self._radius_px, self._radius_px)
