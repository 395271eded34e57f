"""The rail beside the cashier's screens: who sells, what came in today, the last sales, the connections."""

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import DISPLAY, Look, font, paint_icon
from pos_app.window.minute import Minute
from pos_app.window.rail_foot import RailAction, RailFoot
from pos_app.window.rail_sales import RailSales
from pos_app.window.widgets.count_badge import TOUCH_PX, CountBadge
from pos_app.window.widgets.link_note import LinkNote
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Align, Text, word_font
from pos_app.window.widgets.touch_area import TouchArea

if TYPE_CHECKING:
    from pos_app.till.messages import Links, Summary

WIDE_PX: Final = 392
NARROW_PX: Final = 304
_MARK_PX: Final = 44
_NAME: Final = "Rahmet POS"


class Rail(QWidget):
    """Stays while the keypad or the waiting screen is shown. GUI thread. Its head, when touched, asks for help."""

    notices_chosen = Signal()
    sale_chosen = Signal(str)
    day_chosen = Signal()
    action_chosen = Signal(RailAction)
    help_chosen = Signal()

    def __init__(
        self,
        look: Look,
        language: Language,
        till: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._till = till
        self._cashier = ""
        self._summary: Summary | None = None
        self.head = TouchArea(look, self)
        self.name = Text(look, word_font(17, 600), 24, "ink", parent=self)
        self.place = Text(look, word_font(14), 20, "ink2", parent=self)
        self.clock = Text(look, font(24, 700, DISPLAY), 32, "ink", align=Align.AlignRight, parent=self)
        self.notices = CountBadge(look, language, self)
        self.day = TouchArea(look, self)
        self.today = Text(look, word_font(14), 20, "ink2", parent=self)
        self.total = Sum(look, 36, "ink", "ink2", parent=self)
        self.counts = Text(look, font(14), 20, "ink2", parent=self)
        self.sales = RailSales(look, language, self)
        self.foot = RailFoot(look, language, self)
        self.note = LinkNote(look, language, self)
        self._minute = Minute(self)
        self._minute.turned.connect(self._tell_time)
        self.notices.clicked.connect(self.notices_chosen)
        self.day.clicked.connect(self.day_chosen)
        self.sales.chosen.connect(self.sale_chosen)
        self.foot.action_chosen.connect(self.action_chosen)
        self.head.clicked.connect(self.help_chosen)
        self.foot.peer_touched.connect(self._toggle_note)
        self.note.hide()
        self.total.hide()
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def show_summary(self, summary: "Summary") -> None:
        """Today's sum and counts, and the newest sales."""
        self._summary = summary
        self.total.show()
        self.total.set_amount(summary.total)
        self.sales.show_orders(summary.recent)
        self._retell()

    def show_notice_count(self, count: int) -> None:
        """How many notices are open, of whatever kind; nothing is shown for none."""
        self.notices.show_count(count)
        self._arrange()

    def set_cashier(self, name: str) -> None:
        """Whoever is signed in; empty where nobody is."""
        self._cashier = name
        self._retell()

    def show_links(self, links: "Links") -> None:
        """The state of both connections."""
        self.foot.show_links(links)
        self.note.show_links(links)
        self._arrange()

    def set_paying(self, paying: bool) -> None:
        """While a customer pays, only History can be opened."""
        self.notices.setEnabled(not paying)
        self.day.setEnabled(not paying)
        self.foot.set_paying(paying)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._look.color("line"))
        pad = self._padding
        mark = "mark_dark" if self._look.theme.name == "dark" else "mark"
        paint_icon(painter, mark, QRectF(pad, pad + 2, _MARK_PX, _MARK_PX), self._look.color("ink"))

    @property
    def _padding(self) -> int:
        return 24 if self.width() >= WIDE_PX else 16

    def _tell_time(self) -> None:
        now = datetime.now().astimezone()
        self.clock.set_text(f"{now:%H:%M}")

    def _toggle_note(self, peer: str) -> None:
        self.note.toggle(peer)
        self._arrange()

    def _retell(self) -> None:
        say = self._language.say
        self.name.set_text(_NAME)
        self.place.set_text(" · ".join(filter(None, (say("till", name=self._till), self._cashier))))
        self.head.setAccessibleName(say("help"))
        self.head.setToolTip(say("help"))
        self.today.set_text(say("today"))
        if self._summary is not None:
            counts = say("payments", self._summary.payments), say("refunds", self._summary.refunds)
            self.counts.set_text(" · ".join(counts))
            self.day.setAccessibleName(say("day_spoken", amount=self._summary.total))
        self._arrange()

    # Geometry, as measured in the design's pictures.

    def _arrange(self) -> None:
        pad = self._padding
        inner = self.width() - 1 - 2 * pad
        gap = 20 if pad == 24 else 12
        left = pad + _MARK_PX + 12
        clock = 84
        words = pad + inner - clock - left - 4
        # The badge beside it, where there is one, is a target of its own.
        begin = left + 6 if self.notices.count else left - 8
        px = self._look.text_px
        # What larger words take of the height, the sales give.
        larger = px(24) + px(20) - 44
        self.head.setGeometry(begin, pad - 8, left + words + 4 - begin, 64 + larger)
        self.name.setGeometry(left, pad + 2, words, px(24))
        self.place.setGeometry(left, pad + px(24), words, px(20))
        self.clock.setGeometry(pad + inner - clock, pad + 8, clock, 32)
        top = pad + 48 + larger + gap
        above = 6 if pad == 24 else 2
        day = px(20) - 20
        self.day.setGeometry(pad - 8, top - above, inner + 16, 90 + above + 2 * day)
        # Over the mark, the number at its upper right corner, and as far from the day as a finger needs.
        badge = top - above - 8 - TOUCH_PX
        self.notices.setGeometry(pad + _MARK_PX + 10 - TOUCH_PX, badge, TOUCH_PX, TOUCH_PX)
        self.notices.set_drop(pad - 8 - badge)
        self.today.setGeometry(pad, top, inner, px(20))
        self.total.setGeometry(pad, top + 22 + day, inner, 41)
        self.counts.setGeometry(pad, top + 64 + day, inner, px(20))
        foot = self.foot.sizeHint().height()
        bottom = self.height() - pad - foot
        self.foot.setGeometry(pad, bottom, inner, foot)
        sales = top + 84 + 2 * day + 16
        row = 56 if self.height() < 760 else 64 if pad == 24 else 60
        self.sales.set_row_height(max(row, px(22) + px(20) + 8))
        self.sales.setGeometry(pad, sales, inner, bottom - sales)
        note = self.note.heightForWidth(inner)
        self.note.setGeometry(pad, bottom - 8 - note, inner, note)
        self.note.raise_()
