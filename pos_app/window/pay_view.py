"""What the customer reads while a bill can be paid: the code, and beside it the sum, the countdown and the steps."""

from enum import Enum, auto

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.till.messages import OrderChanged
from pos_app.window.accessible import alert
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.pay_sizes import PayLayout, lay_out
from pos_app.window.widgets.brand import Brand
from pos_app.window.widgets.language_switch import HEIGHT_PX as SWITCH_PX
from pos_app.window.widgets.language_switch import LanguageSwitch
from pos_app.window.widgets.qr import QrView
from pos_app.window.widgets.ring import Ring
from pos_app.window.widgets.steps import Steps
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Text, word_font

ATTEMPT_SHOWN_MS = 6000
_LEAST_GAP_PX = 8


class _Says(Enum):
    """The line under the sum."""

    SCAN = auto()
    ATTEMPT_FAILED = auto()
    CHECKING = auto()
    NO_CODE = auto()


class PayView(QWidget):
    """One order's code. `handed_over`: on the till's only screen, with the panel to the right. GUI thread."""

    language_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        language: Language,
        branch: str,
        till: str,
        *,
        handed_over: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._handed_over = handed_over
        self._order_id = ""
        self._attempts = 0
        self._says = _Says.SCAN
        self._layout = lay_out(1024, 600, 0, handed_over=handed_over)
        self.brand = Brand(look, language, branch, till, self)
        self.switch = LanguageSwitch(look, language, self)
        self.caption = Text(look, word_font(22), 28, "navy_text", parent=self)
        self.sum = Sum(look, 80, "white", "navy_text", parent=self)
        self.instruction = Text(look, word_font(30, 600), 37, "white", max_lines=3, parent=self)
        self.ring = Ring(look, language, 112, on_navy=True, speaks=handed_over, parent=self)
        self.steps = Steps(look, language, parent=self)
        self.qr = QrView(look, self)
        self._attempt_timer = QTimer(self, singleShot=True, interval=ATTEMPT_SHOWN_MS)
        self._attempt_timer.timeout.connect(self._ask_to_scan)
        self.switch.chosen.connect(self.language_chosen)
        language.changed.connect(self._retranslate)
        look.changed.connect(self.update)
        self._retranslate()

    def show_order(self, change: OrderChanged) -> None:
        """Shows the code while it can be paid; after that, that the status is being checked, and no code."""
        order = change.order
        self.sum.set_amount(order.amount)
        if order.id != self._order_id:
            self._order_id, self._attempts = order.id, order.failed_attempts
            self._attempt_timer.stop()
        if not order.payable:
            self._end()
            return
        shown = self.qr.set_url(order.url) if order.url else self._show_picture(order.qr_png)
        if change.pay_until is not None:
            self.ring.set_times(change.pay_until, order.timeout_s)
        # Each of these lays the view out, once.
        if not shown:
            self._say(_Says.NO_CODE)
        elif order.failed_attempts > self._attempts:
            self._say(_Says.ATTEMPT_FAILED)
            self._attempt_timer.start()
        elif not self._attempt_timer.isActive():
            self._say(_Says.SCAN)
        else:
            self._arrange()
        self._attempts = order.failed_attempts

    def clear(self) -> None:
        """Forgets the order: no code is left on a screen that is not looked at."""
        self._order_id = ""
        self._end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        layout = self._layout
        painter.fillRect(self.rect(), self._look.color("white"))
        painter.fillRect(self._panel_rect(), self._look.color("navy"))
        if layout.upright:
            foot = QRect(0, self.height() - layout.foot, self.width(), layout.foot)
            painter.fillRect(foot, self._look.color("surface"))
            line_x = layout.sizes.padding + layout.sizes.ring + 40
            painter.fillRect(line_x, self.ring.y() + 8, 1, layout.sizes.ring - 16, self._look.color("line"))

    def _end(self) -> None:
        self._attempt_timer.stop()
        self.qr.clear()
        self.ring.stop()
        self._say(_Says.CHECKING)

    def _show_picture(self, png: bytes | None) -> bool:
        return png is not None and self.qr.set_png(png)

    def _ask_to_scan(self) -> None:
        self._say(_Says.SCAN)

    def _say(self, says: _Says) -> None:
        news, self._says = says is not self._says, says
        self._retranslate()
        if news and self._handed_over and self.isVisible():
            alert(self.instruction)

    def _retranslate(self) -> None:
        words = {
            _Says.SCAN: "scan",
            _Says.ATTEMPT_FAILED: "pay_again",
            _Says.CHECKING: "unknown",
            _Says.NO_CODE: "no_code",
        }
        self.caption.set_text(self._language.say("to_pay"))
        self.instruction.set_text(self._language.say(words[self._says]))
        self.instruction.set_token("white" if self._says is _Says.SCAN else "amber")
        self.qr.setAccessibleName(self._language.say("scan"))
        self._arrange()

    # Geometry, as measured in the design's pictures.

    def _panel_rect(self) -> QRect:
        layout = self._layout
        if layout.upright:
            return QRect(0, 0, self.width(), layout.panel)
        left = self.width() - layout.panel if self._handed_over else 0
        return QRect(left, 0, layout.panel, self.height())

    def _arrange(self) -> None:
        self._layout = lay_out(self.width(), self.height(), self.qr.modules, handed_over=self._handed_over)
        # As large as text is wanted, where it stands beside the code.
        for percent in range(self._look.text_scale, 99, -5):
            self._set_sizes(self._layout, percent / 100)
            if self._spare() >= _LEAST_GAP_PX:
                break
        if self._layout.upright:
            self._arrange_upright()
        else:
            self._arrange_beside()
        self.update()

    def _set_sizes(self, layout: PayLayout, larger: float) -> None:
        sizes = layout.sizes
        scan = sizes.scan if self._says is _Says.SCAN else round(sizes.scan * 0.8)
        # What the look makes larger by itself is given so much smaller.
        given = larger * 100 / self._look.text_scale
        self.brand.set_sizes(sizes.mark, sizes.mark_gap, round(sizes.branch * larger), round(sizes.till * larger))
        self.switch.set_text_size(sizes.switch_text)
        self.caption.set_type(word_font(round(sizes.caption * given)), round(sizes.caption * given * 1.25))
        self.sum.set_size(sizes.amount)
        self.instruction.set_type(word_font(round(scan * given), 600), round(scan * given * 1.26), max_lines=4)
        self.ring.set_diameter(sizes.ring)
        self.ring.set_on_navy(not layout.upright)
        pitch = max(sizes.pitch, round(sizes.step * larger * 1.5))
        self.steps.set_sizes(sizes.cell, pitch, round(sizes.step * larger), on_navy=not layout.upright)

    def _spare(self) -> float:
        """What is left of the panel's height for each gap between its parts."""
        panel, sizes, layout = self._panel_rect(), self._layout.sizes, self._layout
        inner = panel.width() - 2 * sizes.padding
        block = self._block_height(inner)
        if layout.upright:
            return panel.height() - 40 - sizes.padding - SWITCH_PX - block
        row = max(sizes.ring, self.steps.heightForWidth(inner - sizes.ring - sizes.ring_gap))
        below = layout.switch_below
        if not below and self.brand.heightForWidth(inner - sizes.switch - 16) > SWITCH_PX:
            return -1.0
        top = self.brand.heightForWidth(inner) if below else SWITCH_PX
        free = panel.height() - 2 * sizes.padding - top - (SWITCH_PX if below else 0) - block - row
        return free / (3 if below else 2)

    def _arrange_beside(self) -> None:
        panel, sizes = self._panel_rect(), self._layout.sizes
        inner = panel.adjusted(sizes.padding, sizes.padding, -sizes.padding, -sizes.padding)
        if panel.left() > 0:
            self.qr.setGeometry(0, 0, panel.left(), self.height())
        else:
            white = self.rect().adjusted(panel.right() + 1, self._layout.margin, 0, -self._layout.margin)
            self.qr.setGeometry(white)
        top_end = self._arrange_top(inner)
        bottom = inner.bottom() + 1
        if self._layout.switch_below:
            self.switch.setGeometry(inner.left(), bottom - SWITCH_PX, inner.width(), SWITCH_PX)
            bottom -= SWITCH_PX
        room = inner.width() - sizes.ring - sizes.ring_gap
        row = max(sizes.ring, self.steps.heightForWidth(room))
        block = self._block_height(inner.width())
        gaps = 3 if self._layout.switch_below else 2
        gap = (bottom - top_end - block - row) / gaps
        self._arrange_block(inner.left(), round(top_end + gap), inner.width())
        row_top = round(bottom - row - (gap if self._layout.switch_below else 0))
        self.ring.move(inner.left(), row_top + (row - sizes.ring) // 2)
        self.steps.setGeometry(inner.left() + sizes.ring + sizes.ring_gap, row_top, room, row)

    def _arrange_top(self, inner: QRect) -> int:
        """Brand, and the switch to its right where it is not below; answers where the row ends."""
        sizes = self._layout.sizes
        if self._layout.switch_below:
            high = self.brand.heightForWidth(inner.width())
            self.brand.setGeometry(inner.left(), inner.top(), inner.width(), high)
            return inner.top() + high
        switch = sizes.switch
        self.switch.setGeometry(inner.right() + 1 - switch, inner.top(), switch, SWITCH_PX)
        self.brand.setGeometry(inner.left(), inner.top(), inner.width() - switch - 16, SWITCH_PX)
        return inner.top() + SWITCH_PX

    def _arrange_upright(self) -> None:
        layout, sizes = self._layout, self._layout.sizes
        inner = self._panel_rect().adjusted(sizes.padding, 40, -sizes.padding, -sizes.padding)
        self._arrange_top(inner)
        block = self._block_height(inner.width())
        self._arrange_block(inner.left(), inner.bottom() + 1 - block, inner.width())
        foot_top = self.height() - layout.foot
        self.qr.setGeometry(0, layout.panel, self.width(), foot_top - layout.panel)
        self.ring.move(sizes.padding, foot_top + 16)
        left = sizes.padding + sizes.ring + sizes.ring_gap
        self.steps.setGeometry(left, foot_top + 16, self.width() - left - sizes.padding, sizes.ring)

    def _block_height(self, width: int) -> int:
        sizes = self._layout.sizes
        gap = 0 if self._layout.upright else 4
        words = self.caption.sizeHint().height() + gap + self.sum.sizeHint().height() + sizes.block_gap
        return words + self.instruction.heightForWidth(width)

    def _arrange_block(self, left: int, top: int, width: int) -> None:
        sizes = self._layout.sizes
        self.caption.setGeometry(left, top, width, self.caption.sizeHint().height())
        top += self.caption.height() + (0 if self._layout.upright else 4)
        self.sum.setGeometry(left, top, width, self.sum.sizeHint().height())
        top += self.sum.height() + sizes.block_gap
        self.instruction.setGeometry(left, top, width, self.instruction.heightForWidth(width))
