"""One order beside the list: how it stands, what happened, what can be done."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.journal.finding import Detail
from pos_app.journal.query import Row
from pos_app.money import format_tenge
from pos_app.order import Order
from pos_app.window.history.actions import Actions, actions_of
from pos_app.window.history.state_pill import StatePill
from pos_app.window.history.steps import history_steps
from pos_app.window.history.story import Story, facts_of
from pos_app.window.history.wording import BADGES, day_words
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.scroll_column import ScrollColumn
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Align, Text, word_font

PANEL_PX: Final = 416
COPIED_MS: Final = 2000
_PAD_PX: Final = 24
_BUTTON: Final = Measure(text_px=18, icon_px=24, padding_px=16)
_BUTTON_PX, _GAP_PX = 64, 12


class DetailPanel(QWidget):
    """Shows a row at once and the rest when the journal has answered. GUI thread.

    `left`: it is to be put away. The wishes carry the order's ID.
    """

    left = Signal()
    qr_wanted = Signal(str)
    print_wanted = Signal(str)
    refund_wanted = Signal(str)

    def __init__(self, look: Look, language: Language, till: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._till = till
        self._detail: Detail | None = None
        self._has_close = self._may_print = False
        self._may_refund = True
        self.title = Text(look, word_font(20, 600), 28, "ink", parent=self)
        self.close_button = Button(look, language, spoken="detail_close", icon="cross", measure=_BUTTON, parent=self)
        self.pill = StatePill(look, self)
        self.sum = Sum(look, 54, "ink", "ink2", parent=self)
        self.about = Text(look, word_font(14), 20, "ink2", parent=self)
        self.story = Story(look, language)
        self.column = ScrollColumn(look, self.story, parent=self)
        self.empty = Text(look, word_font(18, 500), 26, "ink2", align=Align.AlignHCenter, max_lines=3, parent=self)
        self.note = Text(look, word_font(14), 20, "ink2", parent=self)
        self.qr = Button(look, language, words="qr_again", icon="qr", role=Role.PRIMARY, measure=_BUTTON, parent=self)
        self.print = Button(look, language, words="print_again", icon="print", measure=_BUTTON, parent=self)
        self.refund = Button(
            look, language, words="give_back", icon="refund", role=Role.REFUND, measure=_BUTTON, parent=self
        )
        self._noting = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._noting.timeout.connect(self._retell)
        self.close_button.clicked.connect(self.left)
        self.qr.clicked.connect(self._want_qr)
        self.print.clicked.connect(self._want_print)
        self.refund.clicked.connect(self._want_refund)
        self.story.copied.connect(self._copy)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    @property
    def order(self) -> Order | None:
        return None if self._detail is None else self._detail.order

    @property
    def detail(self) -> Detail | None:
        return self._detail

    def show_row(self, row: Row | None) -> None:
        """What the list knows of an order; its history follows. None: no order is chosen."""
        if row is None:
            self._detail = None
        elif self._detail is not None and self._detail.order.id == row.order.id:
            self._detail = replace(self._detail, order=row.order)
        else:
            self._detail = Detail(row.order, (), ())
        self._noting.stop()
        self._retell()

    def show_detail(self, detail: Detail) -> None:
        self._detail = detail
        self._retell()

    def set_may_refund(self, may: bool) -> None:
        self._may_refund = may
        self._retell()

    def set_can_print(self, can: bool) -> None:
        self._may_print = can
        self._retell()

    def set_has_close(self, has_close: bool) -> None:
        """Whether it lies over the list and can be put away."""
        self._has_close = has_close
        self._arrange()

    def copy_all(self) -> None:
        """The order in a few lines of text."""
        if self._detail is not None:
            order, say = self._detail.order, self._language.say
            facts = [f"{caption}: {value}" for caption, value, _ in facts_of(order, self._language)]
            title = say("detail_order", o=order.number)
            self._copy(title, "\n".join((title, *facts)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        line = self._look.color("line")
        painter.fillRect(0, 0, 1, self.height(), line)
        if self._detail is not None:
            painter.fillRect(_PAD_PX, self.column.y() - 1, self.width() - 2 * _PAD_PX, 1, line)

    def _want_qr(self) -> None:
        self._wish(self.qr_wanted.emit)

    def _want_print(self) -> None:
        self._wish(self.print_wanted.emit)

    def _want_refund(self) -> None:
        self._wish(self.refund_wanted.emit)

    def _wish(self, tell: Callable[[str], None]) -> None:
        if self.order is not None:
            tell(self.order.id)

    def _copy(self, what: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.note.set_text(self._language.say("copied", what=what))
        self._noting.start()

    def _actions(self) -> Actions | None:
        if self._detail is None:
            return None
        return actions_of(
            self._detail.order, self._detail.refunds, may_refund=self._may_refund, can_print=self._may_print
        )

    def _retell(self) -> None:
        say, detail, actions = self._language.say, self._detail, self._actions()
        for widget in (self.title, self.pill, self.sum, self.about, self.column, self.note, self.print, self.refund):
            widget.setVisible(detail is not None)
        self.empty.setVisible(detail is None)
        self.empty.set_text(say("detail_choose"))
        self.qr.setVisible(actions is not None and actions.can_show_qr)
        if detail is not None and actions is not None:
            order = detail.order
            self.title.set_text(say("detail_order", o=order.number))
            self.pill.show_state(BADGES[order.state], say(f"row_{order.state}"))
            self.sum.set_amount(order.amount if order.paid_amount is None else order.paid_amount)
            parts = (day_words(order.created_at, self._language), say("till", name=self._till), order.cashier or "")
            self.about.set_text(" · ".join(filter(None, parts)))
            self.story.tell(order, history_steps(detail, self._language))
            if not self._noting.isActive():
                left = say("can_give_back", amount=format_tenge(actions.left))
                self.note.set_text(left if actions.is_received else "")
            self._set_off(self.print, actions.no_print)
            self._set_off(self.refund, actions.no_refund)
        self._arrange()
        self.update()

    def _set_off(self, button: Button, why: str) -> None:
        button.setEnabled(not why)
        button.set_second_line(self._language.say(why) if why else "")

    # Geometry, as measured in the design's picture.

    def _arrange(self) -> None:
        width, height = self.width() - 2 * _PAD_PX, self.height()
        pill = self.pill.sizeHint().width()
        self.close_button.setVisible(self._has_close)
        if self._has_close:
            self.close_button.setGeometry(self.width() - 16 - 64, 12, 64, 64)
            self.title.setGeometry(_PAD_PX, 18, width - 72, 28)
            self.pill.setGeometry(_PAD_PX, 52, pill, 32)
            top = 92
        else:
            self.title.setGeometry(_PAD_PX, 26, width - pill - 8, 28)
            self.pill.setGeometry(_PAD_PX + width - pill, 24, pill, 32)
            top = 70
        self.sum.setGeometry(_PAD_PX, top, width, 68)
        self.about.setGeometry(_PAD_PX, top + 66, width, 20)
        bottom = height - _PAD_PX
        for button in (self.refund, self.print, self.qr):
            if button.isHidden():
                continue
            button.setGeometry(_PAD_PX, bottom - _BUTTON_PX, width, _BUTTON_PX)
            bottom -= _BUTTON_PX + _GAP_PX
        self.note.setGeometry(_PAD_PX, bottom - 16, width, 20)
        story = top + 103
        self.column.setGeometry(_PAD_PX, story, self.width() - _PAD_PX - 2, max(0, bottom - 24 - story))
        self.empty.setGeometry(_PAD_PX, (height - 78) // 2, width, 78)
