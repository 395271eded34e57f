"""A field with its caption over what was typed, and a sentence below while that can't be."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.field import HEIGHT_PX as FIELD_PX
from pos_app.window.widgets.field import TextField
from pos_app.window.widgets.text import Fit, Size, Text, fit_larger, word_font

_CAPTIONS: Final = {
    "gateway_url": "setup_gateway_url",
    "client_id": "setup_client_id",
    "client_secret": "setup_client_secret",
    "branch_token": "setup_branch_token",
    "branch_name": "setup_branch_name",
    "terminal_id": "setup_terminal_id",
    "relay_url": "setup_relay_url",
    "relay_secret": "setup_relay_secret",
    "callback_url": "setup_callback_url",
    "address": "setup_address_tcp",
}
_CAPTION_LEFT, _CAPTION_RIGHT, _NOTE_GAP_PX, _NOTE_PX = 55, 20, 4, 20


class Entry(QWidget):
    """One choice typed in. `edited` carries its name and the text; Esc is left to the page. GUI thread.

    A secret shows dots only, and is never filled with one that is kept.
    """

    edited = Signal(str, str)
    left = Signal()

    def __init__(
        self,
        look: Look,
        language: Language,
        name: str,
        icon: str,
        limit: int,
        *,
        secret: bool = False,
        wrong: str = "setup_wrong_text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self.name = name
        self._wrong_words = wrong
        self._fixed = ""
        self._is_wrong = False
        self.field = _Captioned(look, language, icon, _CAPTIONS[name], limit, self)
        if secret:
            self.field.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.note = Text(look, word_font(15), _NOTE_PX, "bad", max_lines=3, parent=self)
        self.field.line.textEdited.connect(self._tell)
        self.field.left.connect(self.left)
        self.setFocusProxy(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        language.changed.connect(self._retell)
        self._retell()

    @property
    def caption(self) -> str:
        return self._language.say(self.field.caption_words)

    @property
    def is_begun(self) -> bool:
        """Whether more stands in it than it began with."""
        return self.field.text() not in ("", "https://")

    @property
    def is_wrong(self) -> bool:
        return self._is_wrong

    def set_caption(self, words: str) -> None:
        """Another caption, by its key."""
        self.field.caption_words = words
        self._retell()

    def set_text(self, text: str) -> None:
        """What was chosen; a text that is being typed is let be."""
        if text != self.field.text():
            self.field.set_text(text)

    def set_stored(self, stored: bool) -> None:
        """Of a secret: whether one is kept, so that an empty field means that one."""
        self.field.hint_words = "setup_stored" if stored else ""
        self._retell()

    def set_wrong(self, wrong: bool) -> None:
        self._is_wrong = wrong
        self.field.set_wrong(wrong)
        self._retell()

    def set_fixed(self, variable: str) -> None:
        """The environment's variable that says it; empty: it is chosen here."""
        self._fixed = variable
        self.field.line.setReadOnly(bool(variable))
        self._retell()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        note = self.note.heightForWidth(width) if self.note.text() else 0
        return FIELD_PX + (note + _NOTE_GAP_PX if note else 0)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(self.width() or 240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _tell(self, _: str) -> None:
        self.edited.emit(self.name, self.field.text())

    def _retell(self) -> None:
        say = self._language.say
        note = say("setup_fixed", name=self._fixed) if self._fixed else say(self._wrong_words) if self._is_wrong else ""
        self.note.set_token("ink2" if self._fixed else "bad")
        self.note.set_text(note)
        self.note.setVisible(bool(note))
        self.field.retell()
        self.field.line.setAccessibleDescription(note)
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        self.field.setGeometry(0, 0, self.width(), FIELD_PX)
        top = FIELD_PX + _NOTE_GAP_PX
        self.note.setGeometry(0, top, self.width(), self.note.heightForWidth(self.width()))


class _Captioned(TextField):
    """The caption stays when something was typed."""

    def __init__(self, look: Look, language: Language, icon: str, caption: str, limit: int, parent: QWidget) -> None:
        self.caption_words = caption
        self.hint_words = ""
        self._wrong = False
        super().__init__(look, language, icon, caption, limit, parent)

    def set_wrong(self, wrong: bool) -> None:
        self._wrong = wrong
        self.update()

    def retell(self) -> None:
        self._retell()

    def caption_lines(self) -> list[str]:
        """The caption as it is drawn at the present width."""
        return self._caption_fit().lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        line = self.line.geometry()
        top, high = (30, 26) if self._look.text_scale == 100 else (29, 32)
        self.line.setGeometry(line.left(), top, line.width(), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self._wrong:
            rect = QRectF(self.rect())
            paint_card(painter, self._look, rect, radius_px=FIELD_RADIUS_PX, fill="surface", line="bad", line_px=2)
            self._paint_icon_again(painter)
        top, high = self._caption_place
        box = QRectF(_CAPTION_LEFT, top, self.width() - _CAPTION_LEFT - _CAPTION_RIGHT, high)
        self._caption_fit().draw(painter, box, self._look.color("ink2"))

    @property
    def _caption_place(self) -> tuple[int, int]:
        return (10, 20) if self._look.text_scale == 100 else (4, 26)

    def _caption_fit(self) -> Fit:
        size = Size(self.width() - _CAPTION_LEFT - _CAPTION_RIGHT, self._caption_place[1])
        return fit_larger(self._language.say(self.caption_words), word_font(14), 20, self._look, size)

    def _paint_icon_again(self, painter: QPainter) -> None:
        paint_icon(painter, self._icon, QRectF(21, 21, 22, 22), self._look.color("bad"))

    def _placeholder(self) -> str:
        return self._language.say(self.hint_words) if self.hint_words else ""

    def _retell(self) -> None:
        super()._retell()
        self.line.setAccessibleName(self._language.say(self.caption_words))
        self.update()
