"""The cards of the open notices, one below the other, the oldest first."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pos_app.notice import Dealt, Notice, NoticeKind
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.notices.actions import Action
from pos_app.window.notices.known import KnownOrder
from pos_app.window.notices.row import NoticeRow
from pos_app.window.widgets.text import Text, word_font

MOST: Final = 50
"""Cards at once; the rest are counted, and come up as these are dealt with."""

_GAP_PX: Final = 12


class NoticeRows(QWidget):
    """A card stays the same while its notice is open, so that nothing moves under a finger. GUI thread."""

    wanted = Signal(str, Action)
    dealt = Signal(str, Dealt)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._cards: dict[tuple[str, NoticeKind], NoticeRow] = {}
        self._beyond = 0
        self.more = Text(look, word_font(16), 24, "ink2", max_lines=2, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(_GAP_PX)
        self._column.addWidget(self.more)
        self._column.addStretch(1)
        language.changed.connect(self._retell)
        self._retell()

    @property
    def shown(self) -> list[NoticeRow]:
        """The cards, from the top."""
        return list(self._cards.values())

    def show_notices(self, notices: tuple[Notice, ...]) -> None:
        """Oldest first. A question stays open, unless its notice is gone or the answer was not taken."""
        cards: dict[tuple[str, NoticeKind], NoticeRow] = {}
        for notice in notices[:MOST]:
            key = (notice.order_id, notice.kind)
            cards[key] = self._cards.pop(key) if key in self._cards else self._card(notice)
        for gone in self._cards.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._cards = cards
        for index, card in enumerate(cards.values()):
            self._column.insertWidget(index, card)
            if card.bar.yes.busy:
                card.bar.take_back()
        self._beyond = max(0, len(notices) - MOST)
        self._retell()

    def show_known(self, known: Mapping[str, KnownOrder]) -> None:
        """What the journal has of the orders."""
        for card in self.shown:
            card.show_known(known.get(card.notice.order_id))
        self._column.invalidate()

    def of_order(self, order_id: str) -> list[NoticeRow]:
        return [card for card in self.shown if card.notice.order_id == order_id]

    def take_back(self) -> bool:
        """Closes the question that is open; False where none is."""
        asking = [card for card in self.shown if card.bar.asking is not None]
        for card in asking:
            card.bar.take_back()
        return bool(asking)

    def _card(self, notice: Notice) -> NoticeRow:
        card = NoticeRow(self._look, self._language, notice, self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        card.setSizePolicy(policy)
        card.wanted.connect(self.wanted)
        card.dealt.connect(self.dealt)
        card.asked.connect(self._one_question)
        return card

    def _one_question(self) -> None:
        asked = self.sender()
        for card in self.shown:
            if card is not asked:
                card.bar.take_back()

    def _retell(self) -> None:
        self.more.setVisible(self._beyond > 0)
        self.more.set_text(self._language.say("notices_more", self._beyond))
