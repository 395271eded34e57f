"""The cashier's screen for how a sale ended, or for why nobody knows yet."""

import math
import time
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QElapsedTimer, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from pos_app.notice import Dealt
from pos_app.till.messages import OrderChanged, StatusAsked
from pos_app.window.accessible import has_role
from pos_app.window.ending import wording
from pos_app.window.ending.action_bar import HEIGHT_PX as BAR_PX
from pos_app.window.ending.action_bar import ActionBar
from pos_app.window.ending.auto_return import AutoReturn
from pos_app.window.ending.body import Facts, Questions
from pos_app.window.ending.outcome import (
    NOTHING_EXISTS,
    OVER,
    RECEIVED_ODDLY,
    UNDECIDED,
    Action,
    Ending,
    Kind,
    ending_of,
)
from pos_app.window.ending.panel import StatePanel
from pos_app.window.ending.wording import Checked
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Align, Text, word_font
from pos_app.window.widgets.timeline import Timeline

STEP_PX: Final = 68
_LARGER_STEP_PX: Final = 56
"""What a step takes at least, times the scale of the text."""


class EndingScreen(QWidget):
    """Shows one order's ending and says what the cashier wants to do. GUI thread.

    `charge_again` carries the tenge to charge in a new order; the old one stays watched by the till.
    """

    new_sale = Signal()
    check_again = Signal()
    charge_again = Signal(int)
    set_aside = Signal()
    dealt = Signal(Dealt)
    print_pressed = Signal()
    refund_pressed = Signal()

    def __init__(
        self, look: Look, language: Language, till: str, *, can_print: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._till = till
        self._can_print = can_print
        self._undealt: frozenset[str] = frozenset()
        self._ending: Ending | None = None
        self._checked: Checked | None = None
        self._next_ask = math.inf
        self._asked_by_hand = False
        self._just_ended = False
        self._shown_for = QElapsedTimer()
        self.panel = StatePanel(look, self)
        self.caption = Text(look, word_font(20, 500), 28, "ink2", parent=self)
        self.place = Text(look, word_font(15), 20, "ink2", align=Align.AlignRight, parent=self)
        self.sum = Sum(look, 96, "ink", "ink2", parent=self)
        self.facts = Facts(look, self)
        self.questions = Questions(look, self)
        self.timeline = Timeline(look, STEP_PX, self)
        self.bar = ActionBar(look, language, self)
        self.auto_return = AutoReturn(look, language, self)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._retell)
        self.bar.chosen.connect(self._do)
        self.auto_return.finished.connect(self.new_sale)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.panel.title.text)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    @property
    def ending(self) -> Ending | None:
        return self._ending

    def show_order(self, change: OrderChanged) -> None:
        """The ending of this order. Raises ValueError for one that is still being waited for."""
        undealt = change.order.id in self._undealt
        ending = ending_of(change, can_print=self._can_print, undealt=undealt)
        before = self._ending
        self._ending = ending
        if before is None or (before.order.id, before.kind) != (ending.order.id, ending.kind):
            self._checked, self._asked_by_hand, self._next_ask = None, False, math.inf
            self.auto_return.cancel()
            self._just_ended = True
        self.bar.set_actions(ending.actions)
        self._retell()
        if self._just_ended and self.isVisible():
            self._come_in()

    def show_undealt(self, order_ids: frozenset[str]) -> None:
        """The orders of which nobody has said yet what becomes of their money."""
        self._undealt = order_ids
        if self._ending is not None:
            self.show_order(self._ending.change)

    def show_checked(self, status: StatusAsked) -> None:
        """The gateway was asked about an order; of interest where it is the one on this screen."""
        if self._ending is None or status.order_id != self._ending.order.id:
            return
        self.bar.set_busy(False)
        self._next_ask = time.monotonic() + status.next_in_s
        self._checked = Checked(datetime.now(UTC), status.answered, status.attempt, math.ceil(status.next_in_s))
        self._retell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._just_ended:
            self._come_in()
        self._tick_if_live()

    def hideEvent(self, event: QHideEvent) -> None:
        self._second.stop()
        self.auto_return.cancel()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        actions = self.bar.actions_shown
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if actions:
                if not event.isAutoRepeat() and self._shown_for.hasExpired(ENTER_DEAF_MS):
                    # What becomes of money is never said by a key that bounced.
                    self._do(Action.LATER if Action.LATER in actions else actions[-1])
            case Qt.Key.Key_Escape if Action.LATER in actions:
                self._do(Action.LATER)
            case Qt.Key.Key_Escape if Action.NEW_SALE in actions:
                self._do(Action.NEW_SALE)
            case Qt.Key.Key_F5 if self._can_be_asked and not event.isAutoRepeat():
                self._do(Action.CHECK_AGAIN)
            case Qt.Key.Key_P if Action.PRINT in actions:
                self._do(Action.PRINT)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("surface"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def _can_be_asked(self) -> bool:
        return self._ending is not None and self._ending.kind in OVER | UNDECIDED

    def _come_in(self) -> None:
        self._just_ended = False
        self._shown_for.start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.stop_growing()
        if self._ending is not None and self._ending.kind is Kind.PAID:
            self.panel.grow()
            self.auto_return.start(self.bar.button(Action.NEW_SALE))
        self._tick_if_live()
        QAccessible.updateAccessibility(QAccessibleEvent(self.panel.title, QAccessible.Event.Alert))

    def _do(self, action: Action) -> None:
        self.auto_return.cancel()
        if self._ending is None:
            return
        match action:
            case Action.NEW_SALE:
                self.new_sale.emit()
            case Action.CHECK_AGAIN | Action.CHECK_NOW:
                self._asked_by_hand = True
                self.bar.set_busy(True)
                self.check_again.emit()
            case Action.CHARGE_AGAIN | Action.NEW_QR:
                self.charge_again.emit(self._ending.order.amount)
            case Action.SET_ASIDE | Action.LATER:
                self.set_aside.emit()
            case Action.REFUND:
                self.refund_pressed.emit()
            case Action.KEEP:
                self.dealt.emit(Dealt.KEPT)
            case Action.PRINT:
                self.print_pressed.emit()

    # Words.

    def _retell(self) -> None:
        ending, language = self._ending, self._language
        if ending is None:
            return
        self.panel.show_ending(ending, wording.title(ending, language), wording.line(ending, language))
        self.caption.set_text(wording.caption(ending, language))
        self.sum.set_amount(wording.amount(ending))
        self.place.set_text(" · ".join(filter(None, (language.say("till", name=self._till), ending.order.cashier))))
        body = self._body(ending.kind)
        for widget in (self.facts, self.questions, self.timeline):
            widget.setVisible(widget is body)
        if body is self.facts:
            self.facts.set_rows(wording.facts(ending, language))
        elif body is self.questions:
            checked = self._checked if self._asked_by_hand else None
            self.questions.set_questions(wording.questions(ending, language, checked), _first_ink(ending.kind))
        else:
            self.timeline.set_steps(wording.timeline(ending, language, self._live()))
        self._tick_if_live()
        self._arrange()

    def _body(self, kind: Kind) -> QWidget:
        if kind is Kind.PAID:
            return self.facts
        return self.timeline if kind in UNDECIDED else self.questions

    def _live(self) -> Checked | None:
        """What is known of the asking, with the seconds that are left now."""
        if self._checked is None:
            return None
        left_s = math.ceil(self._next_ask - time.monotonic())
        checked = self._checked
        return Checked(checked.at, checked.answered, checked.attempt, left_s if left_s > 0 else None)

    def _tick_if_live(self) -> None:
        live = self._ending is not None and self._ending.kind in UNDECIDED and self._checked is not None
        if not (live and self.isVisible()):
            self._second.stop()
        elif not self._second.isActive():
            self._second.start()

    # Geometry, as measured in the design's pictures.

    def _arrange(self) -> None:
        white = self._split()
        low = self.height() < 620
        edge = 24 if low or white.width() < 700 else 40
        side = 32 if white.width() < 700 else 48
        inner = white.adjusted(side, edge, -side, -edge)
        place = min(self.place.sizeHint().width(), inner.width() // 2)
        larger = self._look.text_px(28) - 28
        self.caption.setGeometry(inner.left(), inner.top() - larger // 2, inner.width() - place - 16, 28 + larger)
        self.place.setGeometry(inner.right() + 1 - place, inner.top() + 4 - larger // 2, place, 20 + larger)
        self.sum.set_size(72 if low else 96)
        self.sum.setGeometry(inner.left(), inner.top() + 29, inner.width(), self.sum.sizeHint().height())
        bar_top = inner.bottom() + 1 - BAR_PX
        self.bar.setGeometry(inner.left(), bar_top, inner.width(), BAR_PX)
        self._place_body(QRect(inner.left(), self.sum.geometry().bottom() + 1, inner.width(), 0), bar_top)

    def _split(self) -> QRect:
        """Sizes the panel; answers the white side."""
        if self.height() > self.width() * 1.15:
            high = self.height() * 2 // 5
            self.panel.setGeometry(0, 0, self.width(), high)
            return self.rect().adjusted(0, high, 0, 0)
        wide = 512 if self.width() >= 1200 else 384
        self.panel.setGeometry(0, 0, wide, self.height())
        return self.rect().adjusted(wide, 0, 0, 0)

    def _place_body(self, under: QRect, bar_top: int) -> None:
        room = bar_top - under.top()
        step = max(STEP_PX, min(self._look.text_px(_LARGER_STEP_PX), room // max(1, len(self.timeline.steps))))
        self.timeline.set_step_height(step if self._look.text_scale > 100 else STEP_PX)
        self.questions.fit_height(under.width(), room)
        heights = (
            (self.facts, self.facts.sizeHint().height()),
            (self.questions, self.questions.heightForWidth(under.width())),
            (self.timeline, step * len(self.timeline.steps)),
        )
        for widget, height in heights:
            top = under.top() + max(0, (bar_top - under.top() - height) // 2)
            widget.setGeometry(under.left(), top, under.width(), height)


def _first_ink(kind: Kind) -> str:
    if kind in NOTHING_EXISTS:
        return "bad"
    return "warn" if kind in RECEIVED_ODDLY else "ink2"
