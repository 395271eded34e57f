"""One open notice as a card: what happened, the money it is about, and what can be done."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.notice import Dealt, Notice
from pos_app.till.messages import StatusAsked
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.notices.action_row import HEIGHT_PX as ACTIONS_PX
from pos_app.window.notices.action_row import ActionRow
from pos_app.window.notices.actions import Action, actions_for
from pos_app.window.notices.known import KnownOrder
from pos_app.window.notices.wording import checked_words, words_of
from pos_app.window.widgets.badge import Badge, paint_badge
from pos_app.window.widgets.card import paint_card
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Align, Text, word_font

_PAD_PX: Final = 20
_ICON_PX: Final = 40
_SUM_PX: Final = 30
_RADIUS_PX: Final = 16
_LINE_PX: Final = 24


class NoticeRow(QWidget):
    """Its owner gives it a width and asks `heightForWidth`. GUI thread.

    `wanted` carries the order's ID and what was touched, `dealt` the ID and how somebody dealt with it.
    """

    wanted = Signal(str, Action)
    dealt = Signal(str, Dealt)
    asked = Signal()

    def __init__(self, look: Look, language: Language, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.ListItem)
        self._look = look
        self._language = language
        self.notice = notice
        self._known: KnownOrder | None = None
        self._checked: tuple[StatusAsked, datetime] | None = None
        self.what = Text(look, word_font(20, 600), 28, "ink", parent=self)
        self.sum = Sum(look, _SUM_PX, "ink", "ink2", align=Align.AlignRight, parent=self)
        self.sentence = Text(look, word_font(17), _LINE_PX, "ink", max_lines=3, parent=self)
        self.facts = Text(look, word_font(15), _LINE_PX, "ink2", max_lines=3, parent=self)
        self.bar = ActionRow(look, language, actions_for(notice.kind), self)
        self.bar.chosen.connect(self._want)
        self.bar.agreed.connect(self._deal)
        self.bar.asked.connect(self.asked)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def show_known(self, known: KnownOrder | None) -> None:
        """What the journal has of the order; None where it has nothing, or has not answered yet."""
        self._known = known
        self._retell()

    def show_checked(self, status: StatusAsked, at: datetime) -> None:
        """The gateway was asked about the order, here or elsewhere."""
        self._checked = status, at
        if Action.CHECK in self.bar.buttons:
            self.bar.buttons[Action.CHECK].set_busy(False)
        self._retell()

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self.facts.heightForWidth(self._words_px(width))
        if self.sentence.text():
            lines += self.sentence.heightForWidth(self._words_px(width))
        return 2 * _PAD_PX + 28 + lines + 14 + ACTIONS_PX

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self._look, QRectF(self.rect()), radius_px=_RADIUS_PX)
        paint_badge(painter, self._look, Badge.UNCERTAIN, QRectF(_PAD_PX, _PAD_PX, _ICON_PX, _ICON_PX))

    def _want(self, action: Action) -> None:
        if action is Action.CHECK:
            self.bar.buttons[action].set_busy(True)
        self.wanted.emit(self.notice.order_id, action)

    def _deal(self, how: Dealt) -> None:
        self.dealt.emit(self.notice.order_id, how)

    def _retell(self) -> None:
        checked = ""
        if self._checked is not None:
            status, at = self._checked
            checked = checked_words(status, f"{at.astimezone():%H:%M}", self._language)
        words = words_of(self.notice, self._known, self._language, checked)
        self.what.set_text(words.what)
        self.sentence.set_text(words.sentence)
        self.facts.set_text(words.facts)
        self.sum.setVisible(words.amount is not None)
        self.sum.set_inks(*(("ink", "ink2") if words.received else ("ink2", "ink2")))
        self.sum.set_amount(words.amount or 0)
        self.setAccessibleName(". ".join(filter(None, (words.spoken, words.sentence, words.facts))))
        self.bar.set_off(Action.REFUND, self._no_refund())
        self.bar.describe(words.spoken)
        self.updateGeometry()
        self._arrange()
        self.update()

    def _no_refund(self) -> str:
        """Why nothing can be given back now; empty where something can."""
        if self._known is None:
            return self._language.say("notice_sum_unknown")
        if self._known.refund_is_open:
            return self._language.say("notice_refund_open")
        return "" if self._known.left else self._language.say("notice_all_back")

    # Geometry.

    def _words_px(self, width: int) -> int:
        return width - 2 * _PAD_PX - _ICON_PX - 16

    def _arrange(self) -> None:
        left, inner = _PAD_PX + _ICON_PX + 16, self._words_px(self.width())
        amount = min(inner // 2, self.sum.sizeHint().width() + 1) if not self.sum.isHidden() else 0
        self.sum.setGeometry(left + inner - amount, _PAD_PX - 4, amount, self.sum.sizeHint().height())
        top = _PAD_PX
        self.what.setGeometry(left, top, inner - amount - 16, 28)
        top += 28
        for text in (self.sentence, self.facts):
            high = text.heightForWidth(inner) if text.text() else 0
            text.setGeometry(left, top, inner, high)
            top += high
        actions = self.height() - _PAD_PX - ACTIONS_PX
        self.bar.setGeometry(_PAD_PX, actions, self.width() - 2 * _PAD_PX, ACTIONS_PX)
