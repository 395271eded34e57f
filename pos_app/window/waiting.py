"""The cashier's screen while a customer pays: the sum, the code, the countdown, and what has happened so far."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from pos_app.order import Order
from pos_app.till.messages import OrderChanged, StatusAsked
from pos_app.window.accessible import alert, has_role
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look, font
from pos_app.window.waiting_bar import WaitingBar
from pos_app.window.waiting_steps import local_minute, waiting_steps
from pos_app.window.widgets.card import paint_card
from pos_app.window.widgets.qr import QrView
from pos_app.window.widgets.ring import Ring
from pos_app.window.widgets.state_chip import StateChip
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Text, word_font
from pos_app.window.widgets.timeline import Timeline

CHECKED_SHOWN_MS: Final = 6000
"""How long the answer to *Check status* stays."""

NARROW_PX: Final = 900
LOW_PX: Final = 620
_QR_RADIUS_PX = 12
_QR_PX, _BAR_PX, _STEP_PX = 335, 88, 88


class WaitingScreen(QWidget):
    """Follows one order that can be paid. GUI thread.

    `cancelled` comes after the button was held, or after Esc and a second answer; `check_pressed` asks for the status.
    """

    cancelled = Signal()
    check_pressed = Signal()
    qr_here_pressed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._change: OrderChanged | None = None
        self._checked = ""
        self._shown_for = QElapsedTimer()
        self.caption = Text(look, word_font(20, 500), 28, "ink", parent=self)
        self.chip = StateChip(look, language, self)
        self.sum = Sum(look, 72, "ink", "ink2", parent=self)
        self.details = Text(look, font(16), 24, "ink2", max_lines=2, parent=self)
        self.qr = QrView(look, self)
        self.ring = Ring(look, language, 136, speaks=True, parent=self)
        self.title = Text(look, word_font(22, 600), 28, "ink", max_lines=2, parent=self)
        self.hint = Text(look, word_font(16), 24, "ink2", max_lines=4, parent=self)
        self.timeline = Timeline(look, _STEP_PX, self)
        self.bar = WaitingBar(look, language, self)
        self._forget_check = QTimer(self, singleShot=True, interval=CHECKED_SHOWN_MS)
        self._forget_check.timeout.connect(self._forget_checked)
        self.bar.cancelled.connect(self.cancelled)
        self.bar.check_pressed.connect(self.check_pressed)
        self.bar.qr_here_pressed.connect(self.qr_here_pressed)
        self.bar.settled.connect(self._take_focus)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.title.text)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def show_order(self, change: OrderChanged) -> None:
        """What is known of the order now."""
        order = change.order
        if self._change is None or self._change.order.id != order.id:
            self._forget_check.stop()
            self._checked = ""
            self.bar.reset()
        failed = self._change is not None and order.failed_attempts > self._change.order.failed_attempts
        self._change = change
        self._show_code(order)
        if change.pay_until is None:
            self.ring.stop()
        else:
            self.ring.set_times(change.pay_until, order.timeout_s)
        self._retell()
        if failed:
            alert(self.timeline)

    def show_checked(self, status: StatusAsked) -> None:
        """The gateway was asked. Whoever pressed *Check status* reads for a moment what came of it."""
        if self._change is None or status.order_id != self._change.order.id or not self.bar.checking:
            return
        self.bar.set_checking(False)
        key = "checked_at" if status.answered else "check_failed"
        self._checked = self._language.say(key, time=local_minute())
        self._forget_check.start()
        self._retell()
        alert(self.hint)

    def clear(self) -> None:
        """Forgets the order, and its code."""
        self._change = None
        self._forget_check.stop()
        self._checked = ""
        self.qr.clear()
        self.ring.stop()
        self.bar.reset()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown_for.start()
        self._take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.bar.ask(False)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deaf = event.isAutoRepeat() or not self._shown_for.hasExpired(ENTER_DEAF_MS)
        match event.key():
            case Qt.Key.Key_Escape if not event.isAutoRepeat():
                self.bar.ask(not self.bar.asks)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F5 if deaf:
                pass
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.bar.asks:
                self.bar.confirm()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F5:
                self.bar.press_check()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("bg"))
        card = self._card()
        paint_card(painter, self._look, QRectF(card))
        line = self._look.color("line")
        painter.fillRect(card.left() + self._left_width(), card.top() + 1, 1, card.height() - 2, line)
        under_ring = self.timeline.y() - 25
        painter.fillRect(self.timeline.x(), under_ring, self.timeline.width(), 1, line)
        paint_card(
            painter,
            self._look,
            QRectF(self.qr.geometry().adjusted(-1, -1, 1, 1)),
            radius_px=_QR_RADIUS_PX,
            fill="white",
        )

    # Words.

    def _show_code(self, order: Order) -> None:
        if not order.payable:
            self.qr.clear()
        elif order.url:
            self.qr.set_url(order.url)
        elif order.qr_png is not None:
            self.qr.set_png(order.qr_png)
        else:
            self.qr.clear()

    def _retell(self) -> None:
        say = self._language.say
        self.caption.set_text(say("to_pay"))
        if self._low:
            self.title.set_text(self._checked or say("wait_customer"))
        else:
            self.title.set_text(say("wait_customer"))
            self.hint.set_text(self._checked or say("wait_hint"))
        self.hint.setVisible(not self._low)
        if self._change is not None:
            order = self._change.order
            self.sum.set_amount(order.amount)
            comment = order.comment or say("no_comment")
            self.details.set_text(f"{say('order_no', o=order.number)} · {comment}")
            steps = waiting_steps(self._change, self._language, brief=self._narrow, hints=not self._low)
            self.timeline.set_steps(steps)
        self._arrange()

    def _forget_checked(self) -> None:
        self._checked = ""
        self._retell()

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # Geometry, as measured in the design's pictures.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._retell()

    @property
    def _narrow(self) -> bool:
        return self.width() < NARROW_PX

    @property
    def _low(self) -> bool:
        return self.height() < LOW_PX

    def _edge(self) -> int:
        return 16 if self._narrow else 24

    def _card(self) -> QRect:
        edge = self._edge()
        return self.rect().adjusted(edge, edge, -edge, -edge - _BAR_PX - 16)

    def _left_width(self) -> int:
        return 300 if self._narrow else 432

    def _arrange(self) -> None:
        card, edge = self._card(), self._edge()
        self.bar.setGeometry(edge, self.height() - edge - _BAR_PX, self.width() - 2 * edge, _BAR_PX)
        inset = 21 if self._narrow else 33
        left = QRect(
            card.left() + inset, card.top() + inset, self._left_width() - 2 * inset + 1, card.height() - 2 * inset
        )
        self._arrange_left(left)
        right_edge = card.left() + self._left_width() + 1
        right = QRect(right_edge + inset - 1, card.top() + inset, 0, card.height() - 2 * inset + 1)
        right.setRight(card.right() - inset)
        self._arrange_right(right)
        self.update()

    def _arrange_left(self, area: QRect) -> None:
        chip = min(self.chip.sizeHint().width(), area.width())
        beside = self.caption.sizeHint().width() + 12 + chip <= area.width()
        caption = self.caption.sizeHint().height()
        lifted = min(2, 30 - caption)
        self.caption.setGeometry(area.left(), area.top() + lifted, area.width(), caption)
        chip_top = area.top() if beside else area.top() + lifted + caption + 4
        self.chip.setGeometry(area.right() + 1 - chip if beside else area.left(), chip_top, chip, 32)
        top = chip_top + 32
        self.sum.setGeometry(area.left(), top + 1, area.width(), 83)
        details = self.details.heightForWidth(area.width())
        self.details.setGeometry(area.left(), top + 86, area.width(), details)
        room = area.bottom() + 1 - (top + 86 + details + 16)
        side = max(120, min(_QR_PX, area.width(), room)) - 2
        left = area.left() + (area.width() - side) // 2
        self.qr.setGeometry(left, area.bottom() - side, side, side)
        self.qr.setMask(_rounded(side))

    def _arrange_right(self, area: QRect) -> None:
        ring = 112 if self._narrow or area.height() < 480 else 136
        self.ring.set_diameter(ring)
        self.ring.move(area.left(), area.top())
        words = area.left() + ring + (16 if self._narrow else 24)
        room = area.right() + 1 - words
        self.title.set_type(word_font(18 if self._narrow else 22, 600), 24 if self._narrow else 28, max_lines=2)
        self.hint.set_type(word_font(15 if self._narrow else 16), 20 if self._narrow else 24, max_lines=5)
        title = self.title.heightForWidth(room)
        if self._low:
            self.title.setGeometry(words, area.top() + (ring - title) // 2, room, title)
            under = area.top() + ring
        elif self._narrow:
            self.title.setGeometry(words, area.top() + (ring - title) // 2, room, title)
            hint = self.hint.heightForWidth(area.width())
            self.hint.setGeometry(area.left(), area.top() + ring + 12, area.width(), hint)
            under = area.top() + ring + 12 + hint
        else:
            hint = self.hint.heightForWidth(room)
            top = area.top() + max(0, (ring - title - 5 - hint) // 2)
            self.title.setGeometry(words, top, room, title)
            self.hint.setGeometry(words, top + title + 5, room, hint)
            under = area.top() + max(ring, title + 4 + hint)
        top = under + 24 + 25
        steps = max(len(self.timeline.steps), 2)
        self.timeline.set_step_height(min(_STEP_PX, (area.bottom() - top - 48) // (steps - 1)))
        self.timeline.setGeometry(area.left(), top, area.width(), area.bottom() + 1 - top)


def _rounded(side_px: int) -> QRegion:
    """A square whose corners leave the round ones of the frame behind it alone."""
    corner = 2 * _QR_RADIUS_PX
    across = QRegion(0, _QR_RADIUS_PX, side_px, side_px - corner)
    down = QRegion(_QR_RADIUS_PX, 0, side_px - corner, side_px)
    return across.united(down)
