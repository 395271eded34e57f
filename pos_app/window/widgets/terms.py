"""The positions of a sum on one line: `1 500 + 2 000 + 300`."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.money import group_digits
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look, font
from pos_app.window.widgets.text import Align, draw_lines

LINE_PX: Final = 24
_PLUS, _LEFT_OUT = " + ", "…"


class Terms(QWidget):
    """Where there is too little room, the first positions are left out, each as a whole. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._language = language
        self._added: tuple[int, ...] = ()
        self._typed = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    def show_positions(self, added: tuple[int, ...], typed_tenge: int) -> None:
        """Nothing is shown while nothing was added yet."""
        self._added, self._typed = added, typed_tenge
        self._retell()

    def text(self) -> str:
        """The line as it is drawn at the present width."""
        return shortened(self._parts(), self._fits)

    def spoken(self) -> str:
        """The positions in words: `1500 plus 2000`; empty while nothing was added yet."""
        positions = (*self._added, self._typed) if self._typed else self._added
        return f" {self._language.say('spoken_plus')} ".join(map(str, positions)) if self._added else ""

    def paintEvent(self, _: QPaintEvent) -> None:
        ink = self._look.color("ink2")
        box = QRectF(self.rect())
        draw_lines(QPainter(self), box, [self.text()], self._face(), self.height(), ink, Align.AlignLeft)

    def _parts(self) -> list[str]:
        # A plus at the end waits for the next position.
        return (
            [*map(group_digits, self._added), group_digits(self._typed) if self._typed else ""] if self._added else []
        )

    def _fits(self, text: str) -> bool:
        return QFontMetricsF(self._face()).horizontalAdvance(text) <= self.width()

    def _face(self) -> QFont:
        return self._look.enlarged(font(17, 500))

    def _retell(self) -> None:
        self.setAccessibleName(self.spoken())
        self.update()


def shortened(parts: Sequence[str], fits: Callable[[str], bool]) -> str:
    """`parts` joined by plus signs, without as many of the first as it takes until it fits."""
    for first in range(len(parts)):
        left_out = [_LEFT_OUT] if first else []
        text = _PLUS.join([*left_out, *parts[first:]]).rstrip()
        if fits(text):
            return text
    return _LEFT_OUT if parts else ""
