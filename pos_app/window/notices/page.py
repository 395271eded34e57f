"""The page of what waits for somebody to decide: late, mismatched and uncertain payments."""

from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.journal.schema import JournalError
from pos_app.notice import Dealt
from pos_app.till.messages import Notices, StatusAsked
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.look_up import LookUp
from pos_app.window.notices.actions import Action
from pos_app.window.notices.bar import NoticesBar
from pos_app.window.notices.known import KnownOrders, look_at
from pos_app.window.notices.rows import MOST, NoticeRows
from pos_app.window.widgets.badge import Badge, paint_badge
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.page_bar import HEIGHT_PX as BAR_PX
from pos_app.window.widgets.scroll_column import ScrollColumn
from pos_app.window.widgets.text import Align, Text, word_font

_ICON_PX: Final = 96


class NoticesPage(QWidget):
    """Shows every open notice; says what somebody wants done about one. Strings are order IDs. GUI thread.

    A notice stays until the till says that it is dealt with. `left` leads back to where the cashier came from.
    """

    refund_wanted = Signal(str)
    order_wanted = Signal(str)
    check_wanted = Signal(str)
    dealt = Signal(str, Dealt)
    left = Signal()

    def __init__(self, look: Look, language: Language, look_up: LookUp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._look_up = look_up
        self._open: Notices | None = None
        self._serial = 0
        self._unread = False
        self._shown_for = QElapsedTimer()
        self.bar = NoticesBar(look, language, self)
        self.back, self.title = self.bar.back, self.bar.title
        self.trouble = Text(look, word_font(17, 600), 24, "bad", max_lines=3, parent=self)
        self.none = Text(look, word_font(28, 700), 36, "ink", align=Align.AlignHCenter, parent=self)
        self.hint = Text(look, word_font(18), 28, "ink2", align=Align.AlignHCenter, max_lines=3, parent=self)
        self.rows = NoticeRows(look, language)
        self.list = ScrollColumn(look, self.rows, parent=self)
        self.bar.left.connect(self.left)
        self.rows.wanted.connect(self._want)
        self.rows.dealt.connect(self.dealt)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.title.text)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    @property
    def count(self) -> int:
        """How many notices are open."""
        return len(self._open.open) if self._open is not None else 0

    def show_notices(self, notices: Notices) -> None:
        """All that is open now, as the till tells it."""
        self._open = notices
        had_focus = self.list.isAncestorOf(QApplication.focusWidget() or self)
        self.rows.show_notices(notices.open)
        self._retell()
        if self.isVisible():
            self._ask_journal()
            if had_focus and not self.list.isAncestorOf(QApplication.focusWidget() or self):
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checked(self, status: StatusAsked) -> None:
        """The gateway was asked about an order."""
        for card in self.rows.of_order(status.order_id):
            card.show_checked(status, datetime.now(UTC))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown_for.start()
        self.rows.take_back()
        self._ask_journal()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                if not self.rows.take_back():
                    self.left.emit()
            case Qt.Key.Key_F5 if not event.isAutoRepeat():
                self._ask_journal()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                focused = QApplication.focusWidget()
                # A key that bounced on the screen before decides nothing here.
                awake = self._shown_for.hasExpired(ENTER_DEAF_MS) and not event.isAutoRepeat()
                if awake and isinstance(focused, Button):
                    focused.click()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("bg"))
        if self._open is not None and not self.count:
            icon = QRectF((self.width() - _ICON_PX) / 2, self.none.y() - _ICON_PX - 24, _ICON_PX, _ICON_PX)
            paint_badge(painter, self._look, Badge.PAID, icon)

    # What the journal knows.

    def _ask_journal(self) -> None:
        if self._open is not None and self._open.open:
            self._serial += 1
            order_ids = tuple(dict.fromkeys(notice.order_id for notice in self._open.open[:MOST]))
            self._look_up(partial(look_at, self._serial, order_ids), self._found)

    def _found(self, found: KnownOrders | JournalError) -> None:
        self._unread = isinstance(found, JournalError)
        # An answer that was overtaken says what was true before.
        if isinstance(found, KnownOrders) and found.serial == self._serial:
            self.rows.show_known(found.by_id)
        self._retell()

    def _want(self, order_id: str, action: Action) -> None:
        match action:
            case Action.REFUND:
                self.refund_wanted.emit(order_id)
            case Action.CHECK:
                self.check_wanted.emit(order_id)
            case Action.OPEN:
                self.order_wanted.emit(order_id)

    def _retell(self) -> None:
        say = self._language.say
        self.bar.set_title(say("notices_title"))
        self.bar.show_count(self.count)
        self.title.setAccessibleName(" · ".join((say("notices_title"), say("notices", self.count))))
        trouble = say("notices_unread") if self._unread and self.count else ""
        if trouble and trouble != self.trouble.text():
            QAccessible.updateAccessibility(QAccessibleEvent(self.trouble, QAccessible.Event.Alert))
        self.trouble.set_text(trouble)
        self.none.set_text(say("notices_none"))
        self.hint.set_text(say("notices_none_hint"))
        settled = self._open is not None and not self.count
        for widget, seen in (
            (self.none, settled),
            (self.hint, settled),
            (self.list, self.count > 0),
            (self.trouble, bool(trouble)),
        ):
            widget.setVisible(seen)
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        edge = 24 if self.width() >= 1200 else 16
        width, inner = self.width(), self.width() - 2 * edge
        self.bar.setGeometry(0, 0, width, BAR_PX)
        self.bar.set_room(edge)
        top = BAR_PX + 16
        if not self.trouble.isHidden():
            high = self.trouble.heightForWidth(inner)
            self.trouble.setGeometry(edge, top, inner, high)
            top += high + 16
        self.list.setGeometry(edge, top, inner, self.height() - top - 8)
        room = min(640, inner)
        middle = BAR_PX + (self.height() - BAR_PX) * 2 // 5
        self.none.setGeometry((width - room) // 2, middle, room, 36)
        self.hint.setGeometry((width - room) // 2, middle + 48, room, self.hint.heightForWidth(room))
