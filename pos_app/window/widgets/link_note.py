"""What a light of the rail means: since when, and what the cashier can do. In the page, no dialog."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.till.link_state import LinkState
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.light import WORDS
from pos_app.window.widgets.text import Text, word_font

if TYPE_CHECKING:
    from pos_app.till.messages import Links

_EDGE = 16
_UNKNOWN = (LinkState.UNKNOWN, datetime.min.replace(tzinfo=UTC))


class LinkNote(QWidget):
    """Hidden until `toggle`; a touch closes it. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._peer = ""
        self._links = {"gateway": _UNKNOWN, "relay": _UNKNOWN}
        self.title = Text(look, word_font(16, 600), 24, "ink", max_lines=2, parent=self)
        self.since = Text(look, word_font(14), 20, "ink2", parent=self)
        self.advice = Text(look, word_font(15), 21, "ink", max_lines=5, parent=self)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    def show_links(self, links: "Links") -> None:
        self._links = {
            "gateway": (links.gateway, links.gateway_since),
            "relay": (links.relay, links.relay_since),
        }
        self._retell()

    def toggle(self, peer: str) -> None:
        """Opens for `gateway` or `relay`; for the one that is open, closes."""
        self._peer = "" if peer == self._peer else peer
        self._retell()
        self.setVisible(bool(self._peer))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - 2 * _EDGE
        return 2 * 12 + self.title.heightForWidth(room) + 20 + 4 + self.advice.heightForWidth(room)

    def mousePressEvent(self, _: QMouseEvent) -> None:
        self._peer = ""
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        line = "bad" if self._links.get(self._peer, _UNKNOWN)[0] is LinkState.OFFLINE else "ledge"
        paint_card(
            painter, self._look, QRectF(self.rect()), radius_px=FIELD_RADIUS_PX, fill="surface2", line=line, line_px=2
        )

    def _retell(self) -> None:
        if not self._peer:
            return
        state, since = self._links[self._peer]
        say = self._language.say
        self.title.set_text(f"{say(self._peer)}: {say(WORDS[state])}")
        known = state is not LinkState.UNKNOWN
        self.since.set_text(say("since", time=f"{since.astimezone():%H:%M}") if known else "")
        self.advice.set_text(say(f"{self._peer}_{state.value}_do"))
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        room = self.width() - 2 * _EDGE
        top = 12
        for text in (self.title, self.since, self.advice):
            height = text.heightForWidth(room)
            text.setGeometry(_EDGE, top, room, height)
            top += height + (4 if text is self.since else 0)
