"""What is known of an order, one below the other: its timeline, and the facts that can be copied."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from pos_app.money import format_tenge
from pos_app.order import Order
from pos_app.window.history.fact_row import FactRow
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.timeline import Timeline, TimelineStep

_STEP_PX, _TOP_PX, _GAP_PX = 52, 16, 8
_WIDTH_PX = 368


class Story(QWidget):
    """As high as what it tells, at whatever width. `copied` carries the caption and the text of a fact. GUI thread."""

    copied = Signal(str, str)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self.timeline = Timeline(look, _STEP_PX, self)
        self.facts: list[FactRow] = []
        self._touches = QButtonGroup(self, exclusive=False)
        self._touches.buttonClicked.connect(self._touched)

    def tell(self, order: Order, steps: Sequence[TimelineStep]) -> None:
        self.timeline.set_steps(steps)
        known = facts_of(order, self._language)
        if [(fact.caption, fact.value) for fact in self.facts] != [(caption, value) for caption, value, _ in known]:
            self._put_up(known)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _put_up(self, known: Sequence[tuple[str, str, str]]) -> None:
        for fact in self.facts:
            self._touches.removeButton(fact)
            fact.hide()
            fact.deleteLater()
        hint = self._language.say("fact_touch")
        self.facts = [FactRow(self._look, *each, hint, self) for each in known]
        for fact in self.facts:
            self._touches.addButton(fact)
            fact.show()

    def _touched(self, fact: QAbstractButton) -> None:
        if isinstance(fact, FactRow):
            self.copied.emit(fact.caption, fact.copies)

    def _arrange(self) -> None:
        width = min(_WIDTH_PX, self.width())
        high = self.timeline.sizeHint().height() if self.timeline.steps else 0
        self.timeline.setGeometry(0, _TOP_PX, width, high)
        top = _TOP_PX + high + _GAP_PX
        for fact in self.facts:
            fact.setGeometry(0, top, width, fact.heightForWidth(width))
            top += fact.height()
        self.setMinimumHeight(top)


def facts_of(order: Order, language: Language) -> list[tuple[str, str, str]]:
    """What can be copied: the caption, how it is shown, and what goes to the clipboard."""
    say = language.say
    amount = order.amount if order.paid_amount is None else order.paid_amount
    facts = [(say("fact_amount"), format_tenge(amount), str(amount))]
    if amount != order.amount:
        facts.append((say("fact_billed"), format_tenge(order.amount), str(order.amount)))
    for key, value in (
        ("fact_gateway_id", order.preorder_id),
        ("fact_reference", order.reference),
        ("fact_order_id", order.id),
        ("fact_comment", order.comment),
    ):
        if value:
            facts.append((say(key), str(value), str(value)))
    return facts
