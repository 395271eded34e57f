"""How much goes back, and why."""

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.money import format_tenge
from pos_app.refund import RefundReason
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.refund.box import BADGE_PX, Box
from pos_app.window.refund.draft import Draft
from pos_app.window.refund.wording import REASONS
from pos_app.window.widgets.amount_card import SPOKEN_AFTER_MS
from pos_app.window.widgets.card import paint_card
from pos_app.window.widgets.choice_chip import ChoiceChip
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Align, Text, word_font

_CHIP_PX, _GAP_PX = 64, 12


class AmountBox(Box):
    """Shows a draft and says what was chosen; it decides nothing. GUI thread."""

    all_chosen = Signal()
    part_chosen = Signal()
    reason_chosen = Signal(RefundReason)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(look, 1, parent)
        has_role(self, QAccessible.Role.EditableText, value=self._spoken)
        self._language = language
        self._draft = Draft.of(0)
        self._well = QRectF()
        self.trouble = Text(look, word_font(16, 600), 22, "bad", align=Align.AlignRight, max_lines=2, parent=self)
        self.all = ChoiceChip(look, checks=True, parent=self)
        self.part = ChoiceChip(look, checks=True, parent=self)
        self.sum = Sum(look, 80, "ink", "ink2", align=Align.AlignRight, parent=self)
        self.why = Text(look, word_font(16), 24, "ink2", max_lines=2, parent=self)
        self.reasons = {reason: ChoiceChip(look, parent=self) for reason in RefundReason}
        self._shares, self._causes = QButtonGroup(self), QButtonGroup(self)
        for chip in (self.all, self.part):
            self._shares.addButton(chip)
        for chip in self.reasons.values():
            self._causes.addButton(chip)
        self._shares.buttonClicked.connect(self._choose_share)
        self._causes.buttonClicked.connect(self._choose_reason)
        self._speaking = QTimer(self, singleShot=True, interval=SPOKEN_AFTER_MS)
        self._speaking.timeout.connect(self._speak)
        language.changed.connect(self._retell)
        self._retell()

    @property
    def chips(self) -> tuple[ChoiceChip, ...]:
        return self.all, self.part, *self.reasons.values()

    def show_draft(self, draft: Draft, trouble: str) -> None:
        """`trouble`: why the last key or the refund had no effect; empty where nothing is wrong."""
        if draft.amount != self._draft.amount:
            self._speaking.start()
        if trouble and trouble != self.trouble.text():
            self.trouble.set_text(trouble)
            QAccessible.updateAccessibility(QAccessibleEvent(self.trouble, QAccessible.Event.Alert))
        self._draft = draft
        self.trouble.set_text(trouble)
        inks = ("ink", "ink2") if draft.amount else ("ink3", "ink3")
        self.sum.set_inks(*inks)
        self.sum.set_amount(draft.amount)
        (self.part if draft.part else self.all).setChecked(True)
        self.reasons[draft.reason].setChecked(True)
        self.set_done(draft.amount > 0 and not self.fed)
        self._arrange()

    def set_busy(self, busy: bool) -> None:
        """Takes no choices while busy."""
        for chip in self.chips:
            chip.setEnabled(not busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        line, width = ("bad", 2) if self.trouble.text() else ("line", 1)
        paint_card(painter, self._look, self._well, radius_px=16, fill="surface2", line=line, line_px=width)

    def _choose_share(self, chip: QAbstractButton) -> None:
        (self.all_chosen if chip is self.all else self.part_chosen).emit()

    def _choose_reason(self, touched: QAbstractButton) -> None:
        for reason, chip in self.reasons.items():
            if chip is touched:
                self.reason_chosen.emit(reason)

    def _speak(self) -> None:
        self.setAccessibleDescription(self._spoken())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _spoken(self) -> str:
        return self._language.say("spoken_amount", amount=self._draft.amount)

    def _retell(self) -> None:
        say = self._language.say
        self.title.set_text(say("refund_amount"))
        self.setAccessibleName(say("refund_amount"))
        self.setAccessibleDescription(say("spoken_amount", amount=self._draft.amount))
        self.all.set_words(say("refund_all"))
        self.part.set_words(say("refund_part"))
        self.why.set_text(say("refund_why"))
        for reason, chip in self.reasons.items():
            chip.set_words(say(REASONS[reason]))
        self._arrange()

    # Geometry, as measured in the design's picture.

    def _arrange(self) -> None:
        wide = self.width() >= 800
        low = self.height() < 300
        self._edge = edge = 25 if self.height() >= 300 else 17
        inner = self.width() - 2 * edge
        column = 232 if wide else 176
        gap = 16 if wide else 12
        top = self._arrange_head(edge, inner) + (12 if low else 16)
        foot = self.height() - edge - _CHIP_PX
        self.all.setGeometry(edge, top, column, _CHIP_PX)
        self.part.setGeometry(edge, top + _CHIP_PX + _GAP_PX, column, _CHIP_PX)
        left = edge + column + gap
        high = foot - (12 if low else 16) - top
        self._well = QRectF(left, top, self.width() - edge - left, high)
        self.sum.set_size(_sum_px(self.width(), high))
        tall = self.sum.sizeHint().height()
        inset = 34 if wide else 20
        self.sum.setGeometry(left + inset, top + round((high - tall) / 2), round(self._well.width()) - 2 * inset, tall)
        why = self.why.heightForWidth(column)
        self.why.setGeometry(edge, foot + (_CHIP_PX - why) // 2, column, why)
        self._arrange_reasons(left, foot, self.width() - edge - left, _GAP_PX if wide else 8)
        self.update()

    def _arrange_head(self, edge: int, inner: int) -> int:
        """Answers its end."""
        title = min(self.title.sizeHint().width(), inner - BADGE_PX - 12)
        self.title.setGeometry(edge + BADGE_PX + 12, edge + 2, title, 28)
        room = inner - BADGE_PX - 12 - title - 16
        high = self.trouble.heightForWidth(room)
        self.trouble.setGeometry(self.width() - edge - room, edge + 16 - high // 2, room, high)
        return edge + BADGE_PX

    def _arrange_reasons(self, left: int, top: int, room: int, gap: int) -> None:
        step = (room + gap) / len(self.reasons)
        for index, chip in enumerate(self.reasons.values()):
            start, end = round(index * step), round((index + 1) * step) - gap
            chip.setGeometry(left + start, top, end - start, _CHIP_PX)


def _sum_px(width_px: int, well_px: int) -> int:
    """The size of the sum in a box so wide, whose well is so high."""
    if width_px >= 800 and well_px >= 100:
        return 112 if well_px >= 240 else 80
    return 72 if well_px >= 90 else 60


def over_limit(draft: Draft, language: Language) -> str:
    """What to say where a key would have led above what is left; empty otherwise."""
    return language.say("over_limit", max=format_tenge(draft.left)) if draft.over_limit else ""
