"""A column that scrolls where it is too long: by finger, by wheel, or by a thin bar at its side."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QScroller, QWidget

from pos_app.window.look import Look

BAR_PX: Final = 12
_STYLE: Final = """
QScrollBar:vertical {{ background: transparent; width: {width}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {handle}; border-radius: 4px; min-height: 48px; margin: 0 0 0 4px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
"""


class ScrollColumn(QScrollArea):
    """Holds one widget, as wide as itself; what lies behind it is seen through. GUI thread.

    `handle` is the token of the bar, which is there only where something is out of sight.
    """

    def __init__(self, look: Look, column: QWidget, handle: str = "ledge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._handle = handle
        self.setWidget(column)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        column.setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        look.changed.connect(self._recolour)
        self._recolour()

    def _recolour(self) -> None:
        make_thin(self.verticalScrollBar(), self._look, self._handle)


def make_thin(bar: QScrollBar, look: Look, handle: str = "ledge") -> None:
    """Gives a bar that stands upright the till's own face; again after each change of the look."""
    bar.setStyleSheet(_STYLE.format(width=BAR_PX, handle=look.color(handle).name()))
