"""What became of a refund: taken, refused, or not known yet, and what to do now."""

import math
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

from pos_app.order import Order
from pos_app.refund import OPEN, Refund, RefundState
from pos_app.till.clock import ticks
from pos_app.window.accessible import has_role
from pos_app.window.ending.body import Facts, Questions
from pos_app.window.ending.panel import StatePanel
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.refund import wording
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.measure import BAR
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Text, word_font

_BAR_PX: Final = 88
_GAP_PX: Final = 16


class RefundOutcome(QWidget):
    """Follows one refund until somebody leaves it; a wait for the till's next try counts down. GUI thread."""

    done = Signal()
    again = Signal()
    check_pressed = Signal()
    print_pressed = Signal()

    def __init__(self, look: Look, language: Language, *, can_print: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._can_print = can_print
        self._refund: Refund | None = None
        self._order: Order | None = None
        self._left = 0
        self._next_at: float | None = None
        self._shown_for = QElapsedTimer()
        self.panel = StatePanel(look, self)
        self.caption = Text(look, word_font(20, 500), 28, "ink2", parent=self)
        self.sum = Sum(look, 96, "ink", "ink2", parent=self)
        self.facts = Facts(look, self)
        self.questions = Questions(look, self)
        self.print = Button(look, language, words="print", icon="print", parent=self)
        self.leave = Button(look, language, words="refund_done", parent=self)
        self.check = Button(
            look, language, words="check_now", icon="refresh", role=Role.PRIMARY, measure=BAR, parent=self
        )
        self.retry = Button(look, language, words="refund_again", icon="refund", role=Role.PRIMARY, parent=self)
        self.finish = Button(look, language, words="refund_done", role=Role.PRIMARY, parent=self)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._retell)
        self.print.clicked.connect(self.print_pressed)
        self.leave.clicked.connect(self.done)
        self.finish.clicked.connect(self.done)
        self.retry.clicked.connect(self.again)
        self.check.clicked.connect(self._check)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.panel.title.text)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    @property
    def refund(self) -> Refund | None:
        """The one that is shown."""
        return self._refund

    def show_refund(self, refund: Refund, order: Order, left: int, next_in_s: float | None) -> None:
        """`left`: tenge of the payment that can still go back. `next_in_s`: when the till tries again, if it does."""
        before = self._refund
        self._refund, self._order, self._left = refund, order, left
        self.check.set_busy(False)
        self._next_at = None if next_in_s is None else ticks() + next_in_s
        self._retell()
        if self.isVisible() and (before is None or (before.key, before.state) != (refund.key, refund.state)):
            self._come_in()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._come_in()

    def hideEvent(self, event: QHideEvent) -> None:
        self._second.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.done.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat() and self._shown_for.hasExpired(ENTER_DEAF_MS):
                    self._primary.click()
            case Qt.Key.Key_F5 if not self.check.isHidden() and not event.isAutoRepeat():
                self._check()
            case Qt.Key.Key_P if not self.print.isHidden():
                self.print_pressed.emit()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("surface"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def _primary(self) -> Button:
        return next(button for button in (self.check, self.retry, self.finish) if not button.isHidden())

    def _check(self) -> None:
        if not self.check.busy:
            self.check.set_busy(True)
            self.check_pressed.emit()

    def _come_in(self) -> None:
        self._shown_for.start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.stop_growing()
        if self._refund is not None and self._refund.state is RefundState.ACCEPTED:
            self.panel.grow()
        self._tick_if_live()
        QAccessible.updateAccessibility(QAccessibleEvent(self.panel.title, QAccessible.Event.Alert))

    def _next_in_s(self) -> int | None:
        """Whole seconds until the till asks again; None while it is asking, and where it does not."""
        if self._next_at is None:
            return None
        left_s = math.ceil(self._next_at - ticks())
        return left_s if left_s > 0 else None

    def _tick_if_live(self) -> None:
        if self.isVisible() and self._next_in_s() is not None:
            self._second.start()
        else:
            self._second.stop()

    def _retell(self) -> None:
        refund, order, language = self._refund, self._order, self._language
        if refund is None or order is None:
            return
        accepted = refund.state is RefundState.ACCEPTED
        fill, boxed = wording.fill_of(refund), refund.state in OPEN
        self.panel.show_state(fill, wording.title(refund, language), wording.line(refund, language), boxed=boxed)
        self.caption.set_text(wording.caption(refund, language))
        self.sum.set_amount(refund.amount)
        self.facts.setVisible(accepted)
        self.questions.setVisible(not accepted)
        if accepted:
            self.facts.set_rows(wording.facts(refund, order, self._left, language))
        else:
            first_ink = "warn" if boxed else "bad"
            self.questions.set_questions(wording.questions(refund, language, self._next_in_s()), first_ink)
        self._choose_buttons(refund)
        self._tick_if_live()
        self._arrange()

    def _choose_buttons(self, refund: Refund) -> None:
        accepted, unsettled = refund.state is RefundState.ACCEPTED, refund.state in OPEN
        self.print.setVisible(self._can_print and accepted)
        self.leave.setVisible(not accepted)
        self.leave.set_words("set_aside" if unsettled else "refund_done")
        self.check.setVisible(unsettled)
        self.retry.setVisible(refund.state is RefundState.REFUSED)
        self.finish.setVisible(accepted)

    # Geometry, as that of a sale's ending.

    def _arrange(self) -> None:
        panel = 512 if self.width() >= 1200 else 384
        self.panel.setGeometry(0, 0, panel, self.height())
        white = self.rect().adjusted(panel, 0, 0, 0)
        low = self.height() < 620
        edge = 24 if low or white.width() < 700 else 40
        side = 32 if white.width() < 700 else 48
        inner = white.adjusted(side, edge, -side, -edge)
        self.caption.setGeometry(inner.left(), inner.top(), inner.width(), 28)
        self.sum.set_size(72 if low else 96)
        self.sum.setGeometry(inner.left(), inner.top() + 29, inner.width(), self.sum.sizeHint().height())
        bar = QRect(inner.left(), inner.bottom() + 1 - _BAR_PX, inner.width(), _BAR_PX)
        self._place_body(QRect(inner.left(), self.sum.geometry().bottom() + 1, inner.width(), 0), bar.top())
        self._place_bar(bar)

    def _place_body(self, under: QRect, bar_top: int) -> None:
        heights = (
            (self.facts, self.facts.sizeHint().height()),
            (self.questions, self.questions.heightForWidth(under.width())),
        )
        for widget, height in heights:
            top = under.top() + max(0, (bar_top - under.top() - height) // 2)
            widget.setGeometry(under.left(), top, under.width(), height)

    def _place_bar(self, bar: QRect) -> None:
        """The primary one takes what the other leaves."""
        left = bar.left()
        for button in (self.print, self.leave):
            if not button.isHidden():
                width = max(160, min(button.sizeHint().width(), bar.width() // 2 - _GAP_PX // 2))
                button.setGeometry(left, bar.top(), width, _BAR_PX)
                left += width + _GAP_PX
        self._primary.setGeometry(left, bar.top(), bar.right() + 1 - left, _BAR_PX)
