"""The history: every order of this till, newest first, found by day, state, sum and words; and one order in detail."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.day import local_day
from pos_app.journal.finding import Detail
from pos_app.journal.query import Group, Key, Query, Row, sought
from pos_app.till.messages import OrderChanged, RefundChanged
from pos_app.window.history.bar import HistoryBar
from pos_app.window.history.day_choice import Days
from pos_app.window.history.detail_panel import PANEL_PX, DetailPanel
from pos_app.window.history.details import Details
from pos_app.window.history.drawer import Drawer
from pos_app.window.history.feed import Feed
from pos_app.window.history.group_chips import RING_PX, GroupChips
from pos_app.window.history.list_card import ListCard, Void, void_of
from pos_app.window.history.sheets import Sheets
from pos_app.window.history.wording import days_of, spoken
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.look_up import LookUp
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.page_bar import HEIGHT_PX as BAR_PX

_PRINT: Final = frozenset({"p", "з"})
"""The same key on a Latin and on a Cyrillic keyboard."""
_BY_KEYBOARD: Final = Qt.FocusReason.TabFocusReason
_BY_ITSELF: Final = Qt.FocusReason.OtherFocusReason


class HistoryScreen(QWidget):
    """A page of its own. GUI thread; what it shows is read beside it, by `look_up`. `today` answers the local day.

    `order_wanted`, `refund_wanted` and `print_wanted` carry an order's ID: show its QR, give its money back, print its
    receipt again. What was chosen is forgotten when the page is `left`.
    """

    left = Signal()
    order_wanted = Signal(str)
    refund_wanted = Signal(str)
    print_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        language: Language,
        till: str,
        look_up: LookUp,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._look_up = look_up
        self._today = today
        self._current: Key | None = None
        self._opens_with = ""
        self._feed = Feed(look_up, self._spoken, self)
        self._model = self._feed.rows
        self._details = Details(look_up, self)
        self._opening = Details(look_up, self)
        self.bar = HistoryBar(look, language, today, self)
        self.chips = GroupChips(look, language, self)
        self.list = ListCard(look, language, self._model, self)
        self.panel = DetailPanel(look, language, till, self)
        self.drawer = Drawer(look, self.panel, BAR_PX, self)
        self.sheets = Sheets(look, language, look_up, today, self._query, self.bar, self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connect()

    def _connect(self) -> None:
        self.bar.left.connect(self._leave)
        self.bar.search.sought.connect(self._ask)
        self.bar.search.left.connect(self._focus_list)
        self.bar.days.changed.connect(self._ask)
        self.sheets.days_chosen.connect(self._ask)
        self.sheets.put_away.connect(self._focus_list)
        self.chips.chosen.connect(self._ask)
        self.list.helped.connect(self._help)
        self.list.rows.chosen.connect(self._chosen)
        self.list.rows.opened.connect(self._open)
        self._model.came.connect(self._came)
        self._model.failed.connect(self._failed)
        self._model.reached.connect(self._reached)
        self._model.rowsInserted.connect(self._look_at_void)
        self._model.rowsRemoved.connect(self._look_at_void)
        self._feed.counted.connect(self.chips.show_counts)
        self._feed.read_again.connect(self._detail_came)
        self._details.came.connect(self._detail_came)
        self._opening.came.connect(self._order_found)
        self._opening.missing.connect(self._order_missing)
        self.panel.left.connect(self._close_panel)
        self.panel.qr_wanted.connect(self.order_wanted)
        self.panel.print_wanted.connect(self.print_wanted)
        self.panel.refund_wanted.connect(self.refund_wanted)
        self._language.changed.connect(self._retell)
        self._look.changed.connect(self.update)

    # What others tell.

    def show_order(self, order_id: str) -> None:
        """Opens with that order chosen, among those of its day. Before or after the page is shown."""
        self._forget()
        self._opens_with = order_id
        self._opening.want(order_id)

    def order_changed(self, change: OrderChanged) -> None:
        """An order is new, or moved."""
        if not self.isVisible() or self._opens_with:
            return
        if self.bar.days.bounds != (self._model.query.since, self._model.query.until):
            # Midnight has passed.
            self._ask()
            return
        self._feed.put_order(change.order)
        shown = self.panel.detail
        if shown is not None and shown.order.id == change.order.id:
            self.panel.show_detail(Detail(change.order, change.moments, shown.refunds))

    def refund_changed(self, change: RefundChanged) -> None:
        """A refund is new, or moved."""
        if self.isVisible() and not self._opens_with:
            self._feed.read_order_again(change.refund.order_id)

    def set_may_refund(self, may: bool) -> None:
        """Whether money can be given back by whoever is signed in, be it with somebody else's PIN."""
        self.panel.set_may_refund(may)

    def set_can_print(self, can: bool) -> None:
        """Whether there is a printer."""
        self.panel.set_can_print(can)

    def give_up(self) -> None:
        """Stops an export, because the till closes."""
        self.sheets.exporting.give_up()

    # Events.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._opens_with:
            self._ask()
        self._focus_list()

    def hideEvent(self, event: QHideEvent) -> None:
        self._feed.rest()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self._step_back()
            case Qt.Key.Key_F if control:
                self._focus_search()
            case Qt.Key.Key_C if control:
                self.panel.copy_all()
            case Qt.Key.Key_Slash:
                self._focus_search()
            case Qt.Key.Key_F5:
                self._ask()
            case Qt.Key.Key_F9:
                _press(self.panel.refund)
            case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self._focus_list()
                self.list.rows.keyPressEvent(event)
            case _ if event.text().lower() in _PRINT:
                _press(self.panel.print)
            case _:
                super().keyPressEvent(event)

    # Asking.

    def _query(self) -> Query:
        since, until = self.bar.days.bounds
        return sought(Query(since, until, self.chips.group), self.bar.search.text())

    def _ask(self) -> None:
        self._ask_up_to(None)

    def _ask_up_to(self, row: Row | None) -> None:
        self._model.ask(self._query(), None if row is None else row.key)
        self._retell()

    def _came(self) -> None:
        self._look_at_void()
        self.list.rows.scrollToTop()
        if not self._opens_with:
            place = -1 if self._current is None else self._model.place_of(self._current)
            self._choose(0 if place < 0 and self.drawer.is_wide else place)

    def _failed(self) -> None:
        if not self._model.rowCount():
            self.list.show_void(Void.UNREADABLE)

    def _look_at_void(self) -> None:
        query = self._model.query
        self.list.show_void(None if self._model.rowCount() else void_of(query), days_of(query, self._language))

    def _help(self) -> None:
        if self.list.void is Void.NOT_ON_THESE_DAYS:
            self.bar.days.choose(Days.CHOSEN, None)
        self._ask()

    # One order.

    def _choose(self, place: int) -> None:
        if 0 <= place < self._model.rowCount():
            self.list.rows.choose(place)
        else:
            self._current = None
            self.panel.show_row(None)
            self.drawer.close()

    def _chosen(self, place: int) -> None:
        row = self._model.row_at(place)
        if row is not None:
            self._current = row.key
            self.panel.show_row(row)
            self._details.want(row.order.id)

    def _detail_came(self, found: Detail) -> None:
        if self.panel.order is not None and self.panel.order.id == found.order.id:
            self.panel.show_detail(found)

    def _order_found(self, found: Detail) -> None:
        """The one that the page opens with."""
        day = local_day(found.order.created_at)
        if day == self._today():
            self.bar.days.choose(Days.TODAY)
        else:
            self.bar.days.choose(Days.CHOSEN, (day, day))
        self._ask_up_to(Row(found.order))

    def _order_missing(self, _: str) -> None:
        self._opens_with = ""
        if self.isVisible():
            self._ask()

    def _reached(self, place: int) -> None:
        self._opens_with = ""
        self._choose(place)
        if place >= 0:
            self._open(False)

    def _open(self, by_keyboard: bool) -> None:
        if self.panel.order is None:
            return
        self.drawer.open()
        if by_keyboard:
            buttons = (self.panel.close_button, self.panel.qr, self.panel.print, self.panel.refund)
            first = next((each for each in buttons if each.isEnabled() and not each.isHidden()), None)
            if first is not None:
                first.setFocus(_BY_KEYBOARD)

    def _close_panel(self) -> None:
        self.drawer.close()
        self._focus_list()

    # Coming and going.

    def _step_back(self) -> None:
        if self.drawer.is_over_list:
            self._close_panel()
        elif self.panel.isAncestorOf(self.focusWidget()):
            self._focus_list()
        else:
            self._leave()

    def _leave(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        self._current, self._opens_with = None, ""
        self.bar.days.choose(Days.TODAY)
        self.bar.search.forget()
        self.chips.choose(Group.ALL)
        self.drawer.close()
        if self.sheets.open_one is not None:
            self.sheets.close()

    def _focus_list(self) -> None:
        self.list.rows.setFocus(_BY_ITSELF)

    def _focus_search(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.field.line.selectAll()

    def _spoken(self, row: Row) -> str:
        return spoken(row, self._language)

    def _retell(self) -> None:
        query = self._query()
        self.list.rows.delegate.shows_days = not self.bar.days.is_one_day
        self.bar.show_span(days_of(query, self._language) if self.bar.days.days is Days.CHOSEN else "")
        if self.list.void not in (None, Void.UNREADABLE):
            self._look_at_void()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        self.drawer.set_page(self.rect())
        edge = 24 if self.drawer.is_wide else 16
        room = width - (PANEL_PX if self.drawer.is_wide else 0) - edge - 16
        self.bar.setGeometry(0, 0, width, BAR_PX)
        chips = BAR_PX + 16
        self.chips.setGeometry(edge - RING_PX, chips - RING_PX, room + 2 * RING_PX, 64 + 2 * RING_PX)
        top = chips + 64 + 16
        self.list.setGeometry(edge, top, room, height - 16 - top)
        self.sheets.fit()


def _press(button: Button) -> None:
    """As if it were touched; one that is off, or out of sight, stays as it is."""
    if button.isVisible():
        button.click()
