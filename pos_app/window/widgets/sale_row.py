"""A recent sale in the rail: how it stands, the sum, the number, the time. The whole row can be touched."""

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen, QPointingDevice
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pos_app.money import format_tenge
from pos_app.order import RECEIVED, Order
from pos_app.window.language import Language
from pos_app.window.look import Look, font
from pos_app.window.widgets.badge import Badge, badge_of, paint_badge
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.text import Align, draw_lines

_ICON_PX = 32
_TEXT_LEFT = 44


class SaleRow(QAbstractButton):
    """Emits `clicked`. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._order: Order | None = None
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(look, self, 8)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    @property
    def order(self) -> Order | None:
        return self._order

    @property
    def amount_text(self) -> str:
        """The sum as it is shown; what went back has a minus sign."""
        if self._order is None:
            return ""
        refunded = badge_of(self._order)[0] is Badge.REFUNDED
        return format_tenge(-self._order.refunded if refunded else self._amount(self._order))

    def show_order(self, order: Order) -> None:
        self._order = order
        self._retell()

    def sizeHint(self) -> QSize:
        return QSize(271, 64)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = event.pointingDevice().type() is QPointingDevice.DeviceType.Mouse
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        if self._order is None:
            return
        middle = (self.height() + 1) / 2
        paint_badge(painter, self._look, badge_of(self._order)[0], QRectF(0, int(middle - 15.5), _ICON_PX, _ICON_PX))
        at_hand = self._order.state in RECEIVED
        ink2 = self._look.color("ink2")
        look, width = self._look, self.width()
        face = look.enlarged(font(17, 600 if at_hand else 500))
        sum_ink = look.color("ink") if at_hand else ink2
        high, below = look.text_px(22), look.text_px(20)
        top = middle - 21 - (high + below - 42) / 2
        box = QRectF(_TEXT_LEFT, top, width, high)
        draw_lines(painter, box, [self.amount_text], face, high, sum_ink, Align.AlignLeft)
        number, small = self._language.say("order_no", o=self._order.number), look.enlarged(font(14))
        under = QRectF(_TEXT_LEFT, top + high - 1, width, below)
        draw_lines(painter, under, [number], small, below, ink2, Align.AlignLeft)
        clock = QRectF(0, middle - below / 2, width, below)
        draw_lines(painter, clock, [self._time(self._order)], look.enlarged(font(15)), below, ink2, Align.AlignRight)

    def _paint_ground(self, painter: QPainter) -> None:
        if self.isDown() or self._hovered:
            painter.fillRect(self.rect(), self._look.color("primary_tint" if self.isDown() else "surface2"))
        pen = QPen(self._look.color("line"), 1)
        pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QLineF(0, 0.5, self.width(), 0.5))

    def _amount(self, order: Order) -> int:
        return order.amount if order.paid_amount is None else order.paid_amount

    def _time(self, order: Order) -> str:
        return f"{order.created_at.astimezone():%H:%M}"

    def _retell(self) -> None:
        if self._order is not None:
            badge, key = badge_of(self._order)
            amount = self._order.refunded if badge is Badge.REFUNDED else self._amount(self._order)
            self.setAccessibleName(
                self._language.say(
                    "sale_spoken",
                    state=self._language.say(key),
                    amount=amount,
                    o=self._order.number,
                    time=self._time(self._order),
                )
            )
            self.setToolTip(self._language.say(key))
        self.update()
