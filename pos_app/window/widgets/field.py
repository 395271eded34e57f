"""Fields of a form: an icon, and beside it a line to type in, alone or under a caption."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look, font, paint_icon, resized
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.text import Size, fit, fit_larger, word_font

HEIGHT_PX: Final = 64
_ICON = QRectF(21, 21, 22, 22)
_TEXT_LEFT, _TEXT_RIGHT, _CAPTION_RIGHT = 55, 20, 8
_LINE: Final = 1.25
"""A line edit is so many times as high as its letters."""


class TextField(QWidget):
    """One line of the cashier's own words, at most `limit` characters. GUI thread.

    `left` is emitted when Esc is pressed in it: whoever owns the screen takes the focus back.
    """

    left = Signal()

    def __init__(
        self, look: Look, language: Language, icon: str, caption: str, limit: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._icon = icon
        self._caption = caption
        self.line = _Line(self)
        self.line.setMaxLength(limit)
        self._face = word_font(18)
        self.line.setFrame(False)
        self.line.escaped.connect(self.left)
        self.line.focus_changed.connect(self.update)
        self.line.textChanged.connect(self._fit)
        self.setFocusProxy(self.line)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        language.changed.connect(self._retell)
        look.changed.connect(self._recolour)
        self._retell()
        self._recolour()

    def text(self) -> str:
        """What was typed, without spaces around it."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        self.line.setText(text)

    def clear(self) -> None:
        self.line.clear()

    def mousePressEvent(self, _: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A line edit keeps two pixels to itself on each side.
        left = _TEXT_LEFT - 2
        self.line.setGeometry(left, 12, max(1, self.width() - left - _TEXT_RIGHT + 2), HEIGHT_PX - 24)
        self._fit()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        focused = self.line.hasFocus()
        line, width = ("primary", 2) if focused else ("line", 1)
        rect = QRectF(self.rect())
        paint_card(painter, self._look, rect, radius_px=FIELD_RADIUS_PX, line=line, line_px=width)
        # Where it is no wider than its icon, that tells whether something is written.
        hides = bool(self.line.text()) and self.width() <= HEIGHT_PX
        paint_icon(painter, self._icon, _ICON, self._look.color("primary" if hides else "ink2"))

    def _quiet_ink(self) -> str:
        return "ink3"

    def _fit(self) -> None:
        """Letters as large as wanted and as the line is high; those of an empty field get smaller to be whole."""
        face = self._look.enlarged(self._face)
        face = resized(face, min(face.pixelSize(), round(self.line.height() / _LINE)))
        if not self.line.text():
            face, (words,) = fit(self._placeholder(), face, self.line.width() - 4)
            # Of a list as much as there is room for.
            self.line.setPlaceholderText(words.rsplit(", ", 1)[0] if words.endswith("…") else words)
        self.line.setFont(face)

    def _placeholder(self) -> str:
        return self._language.say(self._caption)

    def _recolour(self) -> None:
        palette = self.line.palette()
        for role, token in (
            (QPalette.ColorRole.Base, "surface"),
            (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.PlaceholderText, self._quiet_ink()),
            (QPalette.ColorRole.Highlight, "primary"),
            (QPalette.ColorRole.HighlightedText, "on_primary"),
        ):
            palette.setColor(role, self._look.color(token))
        self.line.setPalette(palette)
        self.update()

    def _retell(self) -> None:
        words = self._language.say(self._caption)
        self.line.setAccessibleName(words)
        self._fit()


class NumberField(TextField):
    """A number that the till gives, under its caption, until somebody writes another one over it. GUI thread.

    `caption` and `hint` are keys of the words; `hint` tells a screen reader what can be done here.
    """

    _given = ""

    def __init__(
        self,
        look: Look,
        language: Language,
        icon: str,
        caption: str,
        hint: str,
        limit: int,
        parent: QWidget | None = None,
    ) -> None:
        self._hint = hint
        super().__init__(look, language, icon, caption, limit, parent)
        self._face = font(18, 600)
        self.line.focus_changed.connect(self._recolour)
        self.line.textChanged.connect(self._retell)

    @property
    def value(self) -> str:
        """What is shown: what somebody wrote, else what the till gives."""
        return self.text() or self._given

    def set_given(self, number: str) -> None:
        """The number that counts while nobody writes another."""
        self._given = number
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        line = self.line.geometry()
        high = 24 if self._look.text_scale == 100 else 31
        self.line.setGeometry(line.left(), 29, line.width(), high)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        room = self.width() - _TEXT_LEFT - _CAPTION_RIGHT
        top, high = (12, 20) if self._look.text_scale == 100 else (5, 25)
        fit = fit_larger(self._language.say(self._caption), word_font(14), 20, self._look, Size(room, high))
        fit.draw(QPainter(self), QRectF(_TEXT_LEFT, top, room, high), self._look.color("ink2"))

    def _placeholder(self) -> str:
        return self._given

    def _quiet_ink(self) -> str:
        # What the till gives is a value as good as a written one, until somebody is about to write.
        return "ink3" if self.line.hasFocus() else "ink"

    def _retell(self) -> None:
        self._fit()
        self.line.setAccessibleName(f"{self._language.say(self._caption)} {self.value}".rstrip())
        self.line.setAccessibleDescription(self._language.say(self._hint))
        self.line.setToolTip(self.text())
        self.update()


class _Line(QLineEdit):
    """Says when Esc is pressed in it and when the focus comes and goes."""

    escaped = Signal()
    focus_changed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()
