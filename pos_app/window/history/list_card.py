"""The card that the list lies on: the names of its columns, its rows, and what to say where there are none."""

from enum import Enum

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.journal.query import Group, Query
from pos_app.window.history.columns import HEAD_PX, columns_of
from pos_app.window.history.model import HistoryModel
from pos_app.window.history.rows_view import RowsView
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.card import paint_card
from pos_app.window.widgets.text import Align, Fit, Size, Text, fit_larger, word_font

_RADIUS_PX, _FOOT_PX, _CAPTION_PX = 16, 10, 28


class Void(Enum):
    """Why there is no row: the words for it, and those of a button that may help."""

    NOTHING_SOLD = ("nothing_sold", "")
    NOTHING_FOUND = ("nothing_found", "")
    NOT_ON_THESE_DAYS = ("nothing_found", "look_all_time")
    UNREADABLE = ("history_unreadable", "try_again")


def void_of(query: Query) -> Void:
    """Why a query has no rows."""
    if query.text or query.amount_from is not None or query.amount_to is not None:
        return Void.NOTHING_FOUND if query.since is None else Void.NOT_ON_THESE_DAYS
    return Void.NOTHING_SOLD if query.group is Group.ALL else Void.NOTHING_FOUND


class ListCard(QWidget):
    """`helped`: the button of the void that is shown was pressed. GUI thread."""

    helped = Signal()

    def __init__(self, look: Look, language: Language, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._void: Void | None = None
        self._days = ""
        self.rows = RowsView(look, language, model, self)
        self.message = Text(look, word_font(18, 500), 26, "ink2", align=Align.AlignHCenter, max_lines=4, parent=self)
        self.help = Button(look, language, words="try_again", icon="search", parent=self)
        self.help.clicked.connect(self.helped)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    @property
    def void(self) -> Void | None:
        return self._void

    def show_void(self, void: Void | None, days: str = "") -> None:
        """Says why there are no rows; None: there are. `days` are those that were looked at, in words."""
        self._void, self._days = void, days
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self._look, QRectF(self.rect()), radius_px=_RADIUS_PX)
        painter.fillRect(1, HEAD_PX - 1, self.width() - 2, 1, self._look.color("line"))
        columns, ink2 = columns_of(self.width()), self._look.color("ink2")
        ends = (columns.time, columns.number, columns.who, columns.right)
        lefts = (columns.icon, columns.time, columns.number, columns.who)
        for left, end, text in zip(lefts, ends, self._captions(), strict=False):
            self._caption(text, end - left - 8).draw(painter, _head(left, end), ink2)
        fit = self._caption(self._captions()[-1], columns.right - columns.who - 96)
        fit.draw(painter, _head(0, columns.right), ink2, Align.AlignRight)

    def _caption(self, text: str, room_px: int) -> Fit:
        return fit_larger(text, word_font(14), 20, self._look, Size(room_px, _CAPTION_PX))

    def _captions(self) -> tuple[str, ...]:
        say = self._language.say
        return say("column_state"), say("row_time"), say("row_order"), say("column_cashier"), say("column_amount")

    def _retell(self) -> None:
        say = self._language.say
        self.message.setVisible(self._void is not None)
        help_words = ""
        if self._void is not None:
            words, help_words = self._void.value
            looked_at = say("nothing_found_hint", days=self._days) if help_words and self._days else ""
            self.message.set_text(" ".join(filter(None, (f"{say(words)}.".replace("..", "."), looked_at))))
        if help_words:
            self.help.set_words(help_words)
        self.help.setVisible(bool(help_words))
        self.rows.setAccessibleName(say("history"))
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        self.rows.setGeometry(1, HEAD_PX, width - 2, height - HEAD_PX - _FOOT_PX)
        room = min(560, width - 48)
        high = self.message.heightForWidth(room)
        top = HEAD_PX + max(0, (height - HEAD_PX - high - 88) // 2)
        self.message.setGeometry((width - room) // 2, top, room, high)
        button = min(room, max(280, self.help.sizeHint().width()))
        self.help.setGeometry((width - button) // 2, top + high + 24, button, 64)


def _head(left: int, right: int) -> QRectF:
    """The room of a column's name."""
    return QRectF(left, (HEAD_PX - _CAPTION_PX) / 2, right - left, _CAPTION_PX)
