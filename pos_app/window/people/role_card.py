"""One of the roles that a person can have, with a sentence on what it may do."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pos_app.people import Role
from pos_app.window.language import Language
from pos_app.window.look import Look, paint_icon
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.text import Align, draw_lines, fit, word_font

HEIGHT_PX: Final = 112
_PAD_PX, _ICON_PX, _TITLE_PX, _LINE_PX = 16, 20, 24, 20
WORDS: Final = {
    Role.CASHIER: ("role_cashier", "role_cashier_may"),
    Role.SENIOR: ("role_senior", "role_senior_may"),
    Role.ADMINISTRATOR: ("role_administrator", "role_administrator_may"),
}


class RoleCard(QAbstractButton):
    """Checkable, one of a few; emits `clicked`. GUI thread."""

    def __init__(self, look: Look, language: Language, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self.role = role
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(look, self, FIELD_RADIUS_PX)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT_PX)

    def lines(self) -> tuple[list[str], list[str]]:
        """Title and sentence as they are drawn at the present width."""
        title, may = self._fitted()
        return title[1], may[1]

    def _fitted(self) -> tuple[tuple[QFont, list[str]], tuple[QFont, list[str]]]:
        title, may = (self._language.say(key) for key in WORDS[self.role])
        room = self.width() - 2 * _PAD_PX
        return fit(title, word_font(18, 600), room - _ICON_PX - 4), fit(may, word_font(15), room, 3)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        fill = "primary_tint" if on or self.isDown() else "surface" if self.isEnabled() else "surface2"
        line, width = ("primary", 2) if on else ("line", 1)
        paint_card(
            painter, self._look, QRectF(self.rect()), radius_px=FIELD_RADIUS_PX, fill=fill, line=line, line_px=width
        )
        off = not self.isEnabled() and not on
        ink = self._look.color("disabled" if off else "primary" if on else "ink")
        ink2 = self._look.color("disabled" if off else "ink2")
        (title_face, title), (may_face, may) = self._fitted()
        top = (self.height() - _TITLE_PX - 4 - _LINE_PX * len(may)) / 2
        box = QRectF(_PAD_PX, top, self.width() - 2 * _PAD_PX, _TITLE_PX)
        draw_lines(painter, box, title, title_face, _TITLE_PX, ink, Align.AlignLeft)
        draw_lines(painter, box.translated(0, _TITLE_PX + 4), may, may_face, _LINE_PX, ink2, Align.AlignLeft)
        if on:
            left = self.width() - _PAD_PX - _ICON_PX
            paint_icon(painter, "check", QRectF(left, top + 2, _ICON_PX, _ICON_PX), ink)

    def _retell(self) -> None:
        title, may = (self._language.say(key) for key in WORDS[self.role])
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(may)
        self.update()
