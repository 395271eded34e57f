"""How a row of the history is painted: state, time, number, cashier, sum."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_app.journal.query import Row
from pos_app.window.history.columns import ROW_PX, columns_of
from pos_app.window.history.model import ROW_ROLE
from pos_app.window.history.wording import row_words
from pos_app.window.language import Language
from pos_app.window.look import Look, font
from pos_app.window.widgets.badge import paint_badge
from pos_app.window.widgets.text import Align, Size, fit_larger, word_font

_ICON_PX: Final = 28
_MARK_PX: Final = 4
_GAP_PX: Final = 12
_EDGE_PX: Final = 3
_UNDER_PX: Final = 27
"""The second line of a row, and what stays free above and below, where text is large."""
_AMOUNT_SHARE: Final = 0.7


class RowDelegate(QStyledItemDelegate):
    """Rows of 64 px as wide as their list. `shows_days`: under the time stands the day. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self.shows_days = False

    def sizeHint(self, option: QStyleOptionViewItem, _: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._paint_ground(painter, place, state)
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            # The card is a pixel wider at each side, and the scroll bar lies over the rows' end.
            self._paint_words(painter, QRectF(place.left() - 1, place.top(), option.widget.width() + 2, ROW_PX), row)

    def _paint_ground(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, self._look.color("primary_tint"))
            painter.fillRect(place.left(), place.top(), _MARK_PX, place.height(), self._look.color("primary"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, self._look.color("surface2"))
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, self._look.color("line"))

    def _paint_words(self, painter: QPainter, place: QRectF, row: Row) -> None:
        words, columns = row_words(row, self._language), columns_of(round(place.width()))
        look = self._look
        icon = QRectF(place.left() + columns.icon, place.top() + (ROW_PX - _ICON_PX) / 2, _ICON_PX, _ICON_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_badge(painter, look, words.badge, icon)
        ink, ink2 = "ink", "ink2"
        room = Size(round((columns.right - columns.who) * _AMOUNT_SHARE), ROW_PX - 2 * _EDGE_PX)
        amount = fit_larger(words.amount, font(18, 600 if words.counts else 500), 24, look, room)
        amount_px = QFontMetricsF(amount.face).horizontalAdvance(words.amount)
        self._column(
            painter, place, columns.state, columns.time, words.state, words.below, ink, face=word_font(16, 500)
        )
        day = words.day if self.shows_days else ""
        self._column(painter, place, columns.time, columns.number, words.time, day, ink2)
        face = font(16) if row.refund is None else word_font(16)
        self._column(painter, place, columns.number, columns.who, words.number, "", ink, face=face)
        self._column(painter, place, columns.who, columns.right - round(amount_px), words.who, "", ink2)
        box = QRectF(place.left(), place.top() + _top(amount.line_px), columns.right, amount.line_px)
        amount.draw(painter, box, look.color(ink if words.counts else ink2), _RIGHT)

    def _column(
        self,
        painter: QPainter,
        place: QRectF,
        left: int,
        end: int,
        text: str,
        below: str,
        ink: str,
        *,
        face: QFont | None = None,
    ) -> None:
        """One line in the middle of the row, or two."""
        look, room = self._look, end - left - _GAP_PX
        under_px = min(look.text_px(22), _UNDER_PX) if below else 0
        first_px = min(look.text_px(24), ROW_PX - 2 * _EDGE_PX - under_px)
        top = place.top() + (_top(first_px) if not below else (ROW_PX - first_px - under_px) / 2 + 1)
        box = QRectF(place.left() + left, top, room, first_px)
        _draw(painter, box, text, face or font(16), look, ink)
        if below:
            _draw(painter, QRectF(box.left(), box.bottom() - 2, room, under_px), below, word_font(14), look, "ink2")


_RIGHT: Final = Align.AlignRight


def _top(line_px: float) -> float:
    """Where a line begins that stands alone in a row."""
    return round((ROW_PX - line_px) / 2) - 1


def _draw(painter: QPainter, box: QRectF, text: str, face: QFont, look: Look, ink: str) -> None:
    fit_larger(text, face, 24, look, Size(box.width(), box.height())).draw(painter, box, look.color(ink))
