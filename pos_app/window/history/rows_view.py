"""The list itself: by finger, wheel and keyboard, and where it stands when rows come in above it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QScroller, QWidget

from pos_app.window.history.columns import ROW_PX
from pos_app.window.history.model import PAGE_ROWS, HistoryModel
from pos_app.window.history.row_delegate import RowDelegate
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.focus_ring import FocusRing

_STYLE: Final = """
QListView {{ background: transparent; outline: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {handle}; border-radius: 4px; min-height: 48px; margin: 0 2px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
"""


class RowsView(QListView):
    """`chosen` carries the place of the row that is current, -1 for none. GUI thread.

    `opened` asks to look at it, and says whether the keyboard did.
    """

    chosen = Signal(int)
    opened = Signal(bool)

    def __init__(self, look: Look, language: Language, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._history = model
        self.delegate = RowDelegate(look, language, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(ROW_PX)
        self.focus_ring = FocusRing(look, self, 12)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.verticalScrollBar().valueChanged.connect(self._read_ahead)
        look.changed.connect(self._recolour)
        language.changed.connect(self.viewport().update)
        self._recolour()

    def choose(self, place: int) -> None:
        """Makes a row current, and shows it in the middle if it is out of sight."""
        index = self._history.index(place)
        self.setCurrentIndex(index)
        self.scrollTo(index, QListView.ScrollHint.EnsureVisible)

    @property
    def place(self) -> int:
        """Of the current row; -1 where there is none."""
        return self.currentIndex().row()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.row())

    def rowsInserted(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        bar = self.verticalScrollBar()
        above = start * ROW_PX < bar.value()
        super().rowsInserted(parent, start, end)
        if above:
            # Whoever reads further down goes on reading the same rows.
            self.executeDelayedItemsLayout()
            bar.setValue(bar.value() + (end - start + 1) * ROW_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.opened.emit(True)
        elif event.key() in _MOVES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit(False)

    def _read_ahead(self, value: int) -> None:
        """Asks for the next page before its first row is in sight."""
        last = (value + self.viewport().height()) // ROW_PX
        if last + PAGE_ROWS // 2 >= self._history.rowCount():
            self._history.fetchMore(QModelIndex())

    def _recolour(self) -> None:
        self.setStyleSheet(_STYLE.format(handle=self._look.color("ledge").name()))
        self.viewport().update()


_MOVES: Final = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)
