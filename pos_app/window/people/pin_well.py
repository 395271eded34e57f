"""A place for a PIN on the form: its caption, the dots, and a blue frame while the keypad feeds it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.card import FIELD_RADIUS_PX
from pos_app.window.widgets.fed_card import FedCard
from pos_app.window.widgets.pin_dots import PinDots
from pos_app.window.widgets.text import Text, word_font
from pos_app.window.widgets.typed_pin import TypedPin

HEIGHT_PX: Final = 112
_PAD_PX: Final = 16


class PinWell(FedCard):
    """Holds what was typed into it until its owner takes it. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(look, FIELD_RADIUS_PX, parent)
        has_role(self, QAccessible.Role.EditableText, is_secret=True)
        self.typed = TypedPin()
        self.caption = Text(look, word_font(16, 600), 24, "ink", parent=self)
        self.dots = PinDots(look, language, 11, 48, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # After the dots, which say the same in the new language.
        language.changed.connect(self.show_typed)

    def set_caption(self, words: str) -> None:
        self.caption.set_text(words)
        self.setAccessibleName(words)

    def show_typed(self) -> None:
        """As many dots as digits were typed."""
        self.dots.set_filled(len(self.typed))
        self.setAccessibleDescription(self.dots.accessibleName())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * _PAD_PX
        self.caption.setGeometry(_PAD_PX, 14, room, 24)
        self.dots.setGeometry(_PAD_PX, 42, room, self.height() - 42 - 10)
