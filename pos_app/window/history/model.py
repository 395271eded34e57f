"""The rows of a query, as a list that Qt's views read: page by page, and kept in bounds however far one scrolls."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from pos_app.journal.finding import Page, page, rows_of
from pos_app.journal.query import Key, Query, Row
from pos_app.journal.schema import JournalError
from pos_app.window.look_up import LookUp

if TYPE_CHECKING:
    from pos_app.journal.reading import JournalReader

PAGE_ROWS: Final = 100
KEPT_ROWS: Final = 3000
"""Rows that are kept whole. Of the others only the place is, and they are read again when somebody looks at them."""

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""A `Row`, or None for one that is being read again."""

_T = TypeVar("_T")
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Asks the journal beside the window, and shows what it has until the answer comes. GUI thread.

    `came`: the first page of what was asked for is here. `failed`: the journal can't be read. `reached` carries the
    place of the row that was sought, or -1 where there is none. `spoken` names a row for a screen reader.
    """

    came = Signal()
    failed = Signal()
    reached = Signal(int)

    def __init__(self, look_up: LookUp, spoken: Callable[[Row], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look_up = look_up
        self._spoken = spoken
        self._query = Query()
        self._keys: list[Key] = []
        self._rows: OrderedDict[Key, Row] = OrderedDict()
        self._ends = True
        self._ticket = 0
        self._fetching = False
        self._rereading = False
        self._changed_meanwhile: list[Row] = []
        self._sought: Key | None = None

    @property
    def query(self) -> Query:
        """What was asked for last."""
        return self._query

    @property
    def is_asking(self) -> bool:
        """True until the answer to the last question is here."""
        return self._fetching

    def ask(self, query: Query, sought: Key | None = None) -> None:
        """Reads from the newest row on, up to the row `sought` if there is one. An earlier question is given up."""
        self._query, self._sought = query, sought
        self._ticket += 1
        self._changed_meanwhile.clear()
        self._fetch(None)

    def put(self, row: Row) -> None:
        """An order or a refund as it is now: changes its row, takes it out, or adds it where it belongs."""
        if self._fetching:
            # The answer may have been read before the change.
            self._changed_meanwhile.append(row)
        key = row.key
        place = self._place(key)
        if self.place_of(key) >= 0:
            self._change(place, row)
        elif not self._query.text and self._query.admits(row) and (self._ends or place < len(self._keys)):
            self.beginInsertRows(_NOWHERE, place, place)
            self._keys.insert(place, key)
            self._keep((row,))
            self.endInsertRows()

    def row_at(self, place: int) -> Row | None:
        """The row at a place; None where there is none, or while it is read again."""
        return self._rows.get(self._keys[place]) if 0 <= place < len(self._keys) else None

    def place_of(self, key: Key) -> int:
        """Where that row stands among those that were read; -1 where it does not."""
        place = self._place(key)
        return place if place < len(self._keys) and self._keys[place] == key else -1

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Row | str | None:
        if not index.isValid() or role not in _ROLES:
            return None
        key = self._keys[index.row()]
        row = self._rows.get(key)
        if row is None:
            self._reread(index.row())
            return None
        self._rows.move_to_end(key)
        return row if role == ROW_ROLE else self._spoken(row)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and bool(self._keys) and not self._ends and not self._fetching

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._fetch(self._last)

    # Reading.

    def _fetch(self, after: Key | None) -> None:
        self._fetching = True
        self._look_up(partial(_page, self._ticket, self._query, after), self._answered)

    def _answered(self, found: "_Answer[Page] | JournalError") -> None:
        if isinstance(found, JournalError):
            self._fetching = False
            self.failed.emit()
        elif found.ticket == self._ticket:
            self._fetching = False
            if found.what.after is None or found.what.after == self._last:
                self._show(found.what)
            else:
                # The row that the page followed is gone by now.
                self._fetch(self._last)

    def _show(self, part: Page) -> None:
        first, keys = part.after is None, [row.key for row in part.rows]
        if first:
            self.beginResetModel()
            self._keys, self._ends = keys, part.ends
            self._rows.clear()
            self._keep(part.rows)
            self.endResetModel()
        else:
            self._ends = part.ends
            if keys:
                self.beginInsertRows(_NOWHERE, len(self._keys), len(self._keys) + len(keys) - 1)
                self._keys += keys
                self._keep(part.rows)
                self.endInsertRows()
        changed, self._changed_meanwhile = self._changed_meanwhile, []
        for row in changed:
            self.put(row)
        if first:
            self.came.emit()
        self._look_for_sought()

    def _look_for_sought(self) -> None:
        if self._sought is None:
            return
        place = self._place(self._sought)
        if place < len(self._keys) or self._ends:
            found, self._sought = self.place_of(self._sought), None
            self.reached.emit(found)
        else:
            self._fetch(self._last)

    def _reread(self, place: int) -> None:
        if self._rereading:
            return
        self._rereading = True
        begin = max(0, place - PAGE_ROWS // 2)
        keys = [key for key in self._keys[begin : begin + PAGE_ROWS] if key not in self._rows]
        self._look_up(partial(_again, self._ticket, keys), self._reread_came)

    def _reread_came(self, found: "_Answer[tuple[Row, ...]] | JournalError") -> None:
        self._rereading = False
        if isinstance(found, JournalError):
            self.failed.emit()
        elif found.ticket == self._ticket and found.what:
            self._keep(found.what)
            places = [self._place(row.key) for row in found.what]
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))

    # What is kept.

    def _keep(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self._rows[row.key] = row
            self._rows.move_to_end(row.key)
        while len(self._rows) > KEPT_ROWS:
            self._rows.popitem(last=False)

    def _change(self, place: int, row: Row) -> None:
        if self._query.admits(row):
            self._keep((row,))
            self.dataChanged.emit(self.index(place), self.index(place))
        else:
            self.beginRemoveRows(_NOWHERE, place, place)
            self._rows.pop(self._keys.pop(place), None)
            self.endRemoveRows()

    @property
    def _last(self) -> Key | None:
        return self._keys[-1] if self._keys else None

    def _place(self, key: Key) -> int:
        """Where a key stands, or would: the newest come first."""
        return bisect_left(self._keys, _backwards(key), key=_backwards)


_ROLES: Final = frozenset({ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


def _backwards(key: Key) -> tuple[int, int, int]:
    return -key.at, -key.kind, -key.number


# In a thread of the archive.


@dataclass(frozen=True, slots=True)
class _Answer(Generic[_T]):
    """What came of the question with that number."""

    ticket: int
    what: _T


def _page(ticket: int, query: Query, after: Key | None, reader: "JournalReader") -> _Answer[Page]:
    return _Answer(ticket, page(reader, query, after, PAGE_ROWS))


def _again(ticket: int, keys: list[Key], reader: "JournalReader") -> _Answer[tuple[Row, ...]]:
    return _Answer(ticket, rows_of(reader, keys))
