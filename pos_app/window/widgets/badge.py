"""How a sale stands, as a small icon in a row: each state has its own silhouette, so that colour is never needed."""

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from pos_app.order import Order, State
from pos_app.resource import resource_path
from pos_app.window.look import LIGHT, Look, Theme


class Badge(Enum):
    """The icon's file, the token of its ink, and that of its ground (a line where it has none)."""

    PAID = ("state_paid", "ok", "ok_tint")
    DECLINED = ("state_declined", "bad", "bad_tint")
    EXPIRED = ("state_expired", "slate", "slate_tint")
    UNCERTAIN = ("state_unknown", "warn", "warn_tint")
    REFUNDED = ("state_refund", "refund", "refund_tint")
    WAITING = ("state_waiting", "primary", "primary_tint")


_OF_STATE = {
    State.CREATING: (Badge.WAITING, "state_creating"),
    State.WAITING: (Badge.WAITING, "wait_pay"),
    State.PAID: (Badge.PAID, "paid"),
    State.REJECTED: (Badge.DECLINED, "declined_create"),
    State.EXPIRED: (Badge.EXPIRED, "expired"),
    State.CANCELLED: (Badge.EXPIRED, "cancelled"),
    State.CLOSED: (Badge.EXPIRED, "closed"),
    State.UNCERTAIN: (Badge.UNCERTAIN, "unknown"),
    State.PAID_LATE: (Badge.UNCERTAIN, "state_paid_late"),
    State.MISMATCH: (Badge.UNCERTAIN, "mismatch"),
}


def badge_of(order: Order) -> tuple[Badge, str]:
    """The icon of an order, and the key of the words for it."""
    if order.state is State.PAID and order.refunded:
        return Badge.REFUNDED, "refunded"
    return _OF_STATE[order.state]


def paint_badge(painter: QPainter, look: Look, badge: Badge, rect: QRectF) -> None:
    """Draws the icon in the colours of the theme in force."""
    _renderer(badge, look.theme).render(painter, rect)


@lru_cache(maxsize=32)
def _renderer(badge: Badge, theme: Theme) -> QSvgRenderer:
    file, ink, ground = badge.value
    svg = resource_path(f"icons/{file}.svg").read_text(encoding="utf-8")
    for token in (ink, ground):
        svg = svg.replace(getattr(LIGHT, token), getattr(theme, token))
    return QSvgRenderer(QByteArray(svg.encode()))
