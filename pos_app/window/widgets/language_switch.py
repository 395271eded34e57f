"""The three languages side by side, one tap each."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look, font
from pos_app.window.widgets.text import Size, fit_larger

LANGUAGES: Final = (("ru", "RU", "Русский"), ("kk", "ҚАЗ", "Қазақша"), ("en", "EN", "English"))
HEIGHT_PX: Final = 72
_BY_KEYBOARD: Final = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class LanguageSwitch(QWidget):
    """Says which language was chosen; the screen whose language it is switches. GUI thread."""

    chosen = Signal(str)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.Grouping)
        self._look = look
        self._language = language
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        self._segments: dict[str, _Segment] = {}
        for locale, label, name in LANGUAGES:
            segment = _Segment(look, label, name)
            segment.setChecked(locale == language.locale)
            self._group.addButton(segment)
            self._segments[locale] = segment
            row.addWidget(segment)
        self._group.buttonClicked.connect(self._tell)
        self.setFixedHeight(HEIGHT_PX)
        language.changed.connect(self._follow)
        look.changed.connect(self.update)
        self._follow()

    def segment(self, locale: str) -> QAbstractButton:
        return self._segments[locale]

    def set_text_size(self, text_px: int) -> None:
        for segment in self._segments.values():
            segment.text_px = text_px
            segment.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("navy2"))
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)

    def _tell(self, button: QAbstractButton) -> None:
        for locale, segment in self._segments.items():
            if segment is button:
                self.chosen.emit(locale)

    def _follow(self) -> None:
        self._segments[self._language.locale].setChecked(True)
        self.setAccessibleName(self._language.say("language"))


class _Segment(QAbstractButton):
    def __init__(self, look: Look, label: str, name: str) -> None:
        super().__init__()
        self._look = look
        self._by_keyboard = False
        self.text_px = 17
        self.setText(label)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(64, 64)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # A window that comes to the front gives the focus to its first part, and nobody has pressed a key for it.
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self._by_keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("white" if self.isChecked() else "navy"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        fit = fit_larger(self.text(), font(self.text_px, 600), 24, self._look, Size(self.width() - 12, self.height()))
        painter.setFont(fit.face)
        painter.setPen(self._look.color("navy" if self.isChecked() else "navy_text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus() and self._by_keyboard:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color("sky"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
