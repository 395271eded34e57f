"""The list itself: by finger, wheel and keyboard, and where it stands when rows come in above it.

All rows are of one height, so that a place is a product: Qt's own list lays out every row again with each page, which
takes longer the further one reads.
"""

from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScroller,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from pos_app.window.history.columns import ROW_PX
from pos_app.window.history.model import PAGE_ROWS, HistoryModel
from pos_app.window.history.row_delegate import RowDelegate
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.focus_ring import FocusRing

_Index = QModelIndex | QPersistentModelIndex

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
        """Makes a row current, and shows it if it is out of sight."""
        index = self._history.index(place)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    @property
    def place(self) -> int:
        """Of the current row; -1 where there is none."""
        return self.currentIndex().row()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.row())

    def rowsInserted(self, parent: _Index, start: int, end: int) -> None:
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

    # Where the rows are.

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(room)
        bar.setRange(0, max(0, self._history.rowCount() * ROW_PX - room))
        QAbstractItemView.updateGeometries(self)

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        return QRect(0, index.row() * ROW_PX - self.verticalScrollBar().value(), self.viewport().width(), ROW_PX)

    def indexAt(self, place: QPoint) -> QModelIndex:
        return self._history.index((place.y() + self.verticalScrollBar().value()) // ROW_PX)

    def scrollTo(self, index: _Index, _: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        bar, top, room = self.verticalScrollBar(), index.row() * ROW_PX, self.viewport().height()
        self.executeDelayedItemsLayout()
        if not index.isValid():
            return
        if top < bar.value():
            bar.setValue(top)
        elif top + ROW_PX > bar.value() + room:
            bar.setValue(top + ROW_PX - room)

    def scrollContentsBy(self, _: int, dy: int) -> None:
        if abs(dy) < self.viewport().height():
            self.viewport().scroll(0, dy)
        else:
            self.viewport().update()

    def moveCursor(self, action: QAbstractItemView.CursorAction, _: Qt.KeyboardModifier) -> QModelIndex:
        last = self._history.rowCount() - 1
        page = max(1, self.viewport().height() // ROW_PX)
        actions = QAbstractItemView.CursorAction
        moved = {
            actions.MoveUp: self.place - 1,
            actions.MoveDown: self.place + 1,
            actions.MovePageUp: self.place - page,
            actions.MovePageDown: self.place + page,
            actions.MoveHome: 0,
            actions.MoveEnd: last,
        }.get(action, self.place)
        return self._history.index(max(0, min(moved, last)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(self.indexAt(rect.center()), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain, pointed = option.state, -1
        if self.viewport().underMouse():
            pointed = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()
        begin = self.indexAt(event.rect().topLeft()).row()
        end = self.indexAt(event.rect().bottomLeft()).row()
        for row in range(max(0, begin), (end if end >= 0 else self._history.rowCount() - 1) + 1):
            index = self._history.index(row)
            option.rect, option.state = self.visualRect(index), plain
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == pointed:
                option.state |= QStyle.StateFlag.State_MouseOver
            self.delegate.paint(painter, option, index)

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
