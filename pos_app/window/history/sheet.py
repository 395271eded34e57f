"""A card that lies over the screen until it is answered or put away: part of the page, no dialog of its own."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.window.accessible import has_role
from pos_app.window.look import Look
from pos_app.window.widgets.card import CARD_RADIUS_PX, paint_card

EDGE_PX: Final = 24
_OUTSIDE_PX: Final = 12
_DIM: Final = 0.32


class Sheet(QWidget):
    """Covers its parent, dimly, and holds its card below `anchor`, as far as there is room. GUI thread.

    A touch beside the card and Esc put it away (`left`). While it is open the keyboard does not leave it.
    """

    left = Signal()

    def __init__(self, look: Look, size: QSize, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._wanted = size
        self._page = parent
        self._anchor: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Dialog, name=self.called)
        look.changed.connect(self.update)
        self.hide()

    def called(self) -> str:
        """Its name for a screen reader."""
        return ""

    @property
    def card(self) -> QRect:
        """Where the card lies."""
        width = min(self._wanted.width(), self.width() - 2 * _OUTSIDE_PX)
        height = min(self._wanted.height(), self.height() - 2 * _OUTSIDE_PX)
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        if self._anchor is not None:
            below = self._anchor.mapTo(self._page, self._anchor.rect().bottomRight())
            left, top = below.x() + 1 - width, below.y() + 9
        left = max(_OUTSIDE_PX, min(left, self.width() - width - _OUTSIDE_PX))
        return QRect(left, max(_OUTSIDE_PX, min(top, self.height() - height - _OUTSIDE_PX)), width, height)

    @property
    def inside(self) -> QRect:
        """The card without its edges."""
        return self.card.adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)

    def open_below(self, anchor: QWidget) -> None:
        """Shows it, with the keyboard on it."""
        self._anchor = anchor
        self.setGeometry(self._page.rect())
        self.arrange()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def arrange(self) -> None:
        """Lays out what is on the card."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.contains(event.position().toPoint()):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No key goes to the screen below.
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        moved = super().focusNextPrevChild(forwards)
        focus = QApplication.focusWidget()
        stops = self._stops()
        if stops and (focus is None or not self.isAncestorOf(focus)):
            stops[0 if forwards else -1].setFocus(Qt.FocusReason.TabFocusReason)
        return moved

    def _stops(self) -> list[QWidget]:
        """Where Tab leads on the card, the first one first."""
        stops: list[QWidget] = []
        each = self.nextInFocusChain()
        while each is not None and each is not self:
            takes = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.isEnabled() and each.isVisible()
            if takes and self.isAncestorOf(each):
                stops.append(each)
            each = each.nextInFocusChain()
        return stops

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        dim = QColor(self._look.color("navy"))
        dim.setAlphaF(_DIM)
        painter.fillRect(self.rect(), dim)
        paint_card(painter, self._look, QRectF(self.card), radius_px=CARD_RADIUS_PX)
