"""One thing to buy: its picture or none, its name, its price, and how many of it were chosen."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.money import format_tenge, group_digits
from pos_app.price_list import Item
from pos_app.window.language import Language
from pos_app.window.look import DISPLAY, Look, font
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.ledge import LEDGE_PX, Role, paint_ledge
from pos_app.window.widgets.text import Align, Fit, Size, draw_lines, fit_larger, word_font

PICTURE_SHARE: Final = 0.52
_RADIUS_PX, _PAD_PX, _BADGE_PX = 16, 16, 36
_NAME_PX, _NAME_LINE_PX, _PRICE_PX, _PRICE_LINE_PX = 18, 23, 22, 28
_CHOSEN_LINE_PX: Final = 3


class Tile(QAbstractButton):
    """Emits `chosen` with its thing at each touch. GUI thread."""

    chosen = Signal(Item)

    def __init__(self, look: Look, language: Language, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self.item = item
        self._picture = QPixmap()
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.focus_ring = FocusRing(look, self, _RADIUS_PX)
        self.clicked.connect(self._tell)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    @property
    def count(self) -> int:
        return self._count

    def set_picture(self, picture: QPixmap) -> None:
        """An empty one leaves the room to the name."""
        self._picture = picture
        self.update()

    def set_count(self, count: int) -> None:
        """How many of it are in the basket; 0 shows nothing."""
        if count != self._count:
            self._count = count
            self._retell()

    def name_lines(self) -> list[str]:
        """The name as it is drawn at the present size."""
        return self._name_fit().lines

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        content = paint_ledge(
            painter, self._look, Role.KEY, rect, radius_px=_RADIUS_PX, pressed=1.0 if self.isDown() else 0.0
        )
        if self._has_picture:
            self._paint_picture(painter, content)
        if self._count:
            self._paint_chosen(painter, rect)
        self._paint_words(painter, content)

    def _paint_words(self, painter: QPainter, content: QRectF) -> None:
        inner = content.adjusted(_PAD_PX, 0, -_PAD_PX, -10)
        line_px = self._look.text_px(_PRICE_LINE_PX)
        badge = 0 if self._has_picture or not self._count else _BADGE_PX + 8
        room = Size(inner.width() - badge, line_px)
        price = fit_larger(
            format_tenge(self.item.price), font(_PRICE_PX, 700, DISPLAY), _PRICE_LINE_PX, self._look, room
        )
        ink = self._look.color("primary" if self._count else "ink")
        price.draw(painter, QRectF(inner.left(), inner.bottom() - price.line_px, room.width, price.line_px), ink)
        top = content.top() + (content.height() * PICTURE_SHARE + 10 if self._has_picture else 14)
        box = QRectF(inner.left(), top, inner.width(), 0)
        self._name_fit().draw(painter, box, self._look.color("ink"))

    def _paint_picture(self, painter: QPainter, content: QRectF) -> None:
        """Fills the upper part from edge to edge, cut to the tile's corners."""
        area = QRectF(content.left() + 1, content.top(), content.width() - 2, content.height() * PICTURE_SHARE)
        ratio = self._picture.devicePixelRatio()
        size = self._picture.size() / ratio
        scale = max(area.width() / size.width(), area.height() / size.height())
        source = QRectF(0, 0, area.width() / scale * ratio, area.height() / scale * ratio)
        source.moveCenter(QRectF(self._picture.rect()).center())
        painter.save()
        ground = QPainterPath()
        ground.addRoundedRect(content.adjusted(1, 0, -1, _RADIUS_PX), _RADIUS_PX - 1, _RADIUS_PX - 1)
        painter.setClipPath(ground)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(area, self._picture, source)
        painter.restore()

    def _paint_chosen(self, painter: QPainter, rect: QRectF) -> None:
        """A frame and a count: neither is said by colour alone."""
        primary = self._look.color("primary")
        edge = _CHOSEN_LINE_PX / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(primary, _CHOSEN_LINE_PX))
        painter.drawRoundedRect(rect.adjusted(edge, edge, -edge, -edge - LEDGE_PX), _RADIUS_PX - 1, _RADIUS_PX - 1)
        face = font(18, 700, DISPLAY)
        words = group_digits(self._count)
        width = max(_BADGE_PX, round(QFontMetricsF(face).horizontalAdvance(words)) + 20)
        # On the picture; without one beside the price, where no name is.
        top = rect.top() + 10 if self._has_picture else rect.bottom() - LEDGE_PX - 10 - _BADGE_PX
        badge = QRectF(rect.right() - width - 10, top, width, _BADGE_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(primary)
        painter.drawRoundedRect(badge, _BADGE_PX / 2, _BADGE_PX / 2)
        draw_lines(painter, badge, [words], face, _BADGE_PX, self._look.color("on_primary"), Align.AlignHCenter)

    @property
    def _has_picture(self) -> bool:
        return not self._picture.isNull()

    @property
    def _name(self) -> str:
        return self.item.names.in_language(self._language.locale)

    def _name_fit(self) -> Fit:
        above = self.height() * PICTURE_SHARE + 10 if self._has_picture else 14
        room = self.height() - LEDGE_PX - above - self._look.text_px(_PRICE_LINE_PX) - 14
        size = Size(self.width() - 2 * _PAD_PX, room, max(1, int(room // _NAME_LINE_PX)))
        return fit_larger(self._name, word_font(_NAME_PX, 500), _NAME_LINE_PX, self._look, size)

    def _tell(self) -> None:
        self.chosen.emit(self.item)

    def _retell(self) -> None:
        self.setAccessibleName(self._language.say("kiosk_tile", name=self._name, amount=self.item.price))
        self.setAccessibleDescription(self._language.say("kiosk_chosen", n=self._count) if self._count else "")
        self.update()
