"""Who takes the money: the mark, the branch and the till."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.text import Align, draw_lines, word_font, wrap


class Brand(QWidget):
    """On navy: a white mark, the branch in up to two lines, the till below. GUI thread."""

    def __init__(self, look: Look, language: Language, branch: str, till: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._language = language
        self._branch = branch
        self._till = till
        self._mark_px, self._gap_px, self._branch_px, self._till_px = 44, 14, 17, 14
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        language.changed.connect(self._retell)
        self._retell()

    def set_sizes(self, mark_px: int, gap_px: int, branch_px: int, till_px: int) -> None:
        """Sizes of the mark, the space beside it, and the two texts."""
        self._mark_px, self._gap_px, self._branch_px, self._till_px = mark_px, gap_px, branch_px, till_px
        self.updateGeometry()
        self.update()

    def set_larger(
        self, mark_px: int, gap_px: int, branch_px: int, till_px: int, width_px: int, height_px: int
    ) -> None:
        """As `set_sizes`; where text is wanted larger, the texts are as much larger as the room allows."""
        for percent in range(self._look.text_scale, 99, -5):
            self.set_sizes(mark_px, gap_px, round(branch_px * percent / 100), round(till_px * percent / 100))
            if percent == 100 or (self._is_whole(width_px) and self.heightForWidth(width_px) <= height_px):
                return

    def lines(self) -> list[str]:
        """The branch as it is drawn at the present width, and the till."""
        return [*self._branch_lines(self.width()), self._till_words]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = len(self._branch_lines(width)) * self._branch_line_px + self._till_line_px
        return max(self._mark_px, round(words))

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        paint_mark(painter, self._look, QRectF(0, round(middle - self._mark_px / 2), self._mark_px, self._mark_px))
        left = self._mark_px + self._gap_px
        branch = self._branch_lines(self.width())
        high = len(branch) * self._branch_line_px
        top = middle - (high + self._till_line_px) / 2
        box = QRectF(left, top, self.width() - left, high)
        white, faint = self._look.color("white"), self._look.color("navy_text")
        draw_lines(painter, box, branch, word_font(self._branch_px, 600), self._branch_line_px, white, Align.AlignLeft)
        till_font = word_font(self._till_px)
        till = wrap(self._till_words, till_font, box.width(), 1)
        draw_lines(painter, box.translated(0, high), till, till_font, self._till_line_px, faint, Align.AlignLeft)

    @property
    def _till_words(self) -> str:
        return self._language.say("till", name=self._till)

    @property
    def _branch_line_px(self) -> float:
        return self._branch_px * 1.27

    @property
    def _till_line_px(self) -> float:
        return self._till_px * 1.38

    def _branch_lines(self, width: int) -> list[str]:
        return wrap(self._branch, word_font(self._branch_px, 600), width - self._mark_px - self._gap_px, 2)

    def _is_whole(self, width: int) -> bool:
        """Whether the branch stands there without an ellipsis, and no word of it is broken."""
        lines = self._branch_lines(width)
        return [word for line in lines for word in line.split()] == self._branch.split()

    def _retell(self) -> None:
        self.setAccessibleName(f"{self._branch}, {self._till_words}")
        self.updateGeometry()
        self.update()


def paint_mark(painter: QPainter, look: Look, rect: QRectF) -> None:
    """The white mark on navy."""
    unit = rect.width() / 40
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("white"))
    painter.drawRoundedRect(rect, 11 * unit, 11 * unit)
    navy = look.color("navy")
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(unit, unit)
    painter.setBrush(navy)
    painter.drawEllipse(QPointF(20, 16.5), 2.2, 2.2)
    painter.strokePath(_letter(), QPen(navy, 3.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.restore()


def _letter() -> QPainterPath:
    """The R of `icons/mark.svg`, on its 40 by 40 ground."""
    path = QPainterPath(QPointF(12.5, 30.5))
    path.lineTo(12.5, 13.5)
    path.arcTo(QRectF(12.5, 10.5, 6, 6), 180, -90)
    path.lineTo(24, 10.5)
    path.arcTo(QRectF(21, 10.5, 6, 6), 90, -90)
    path.lineTo(27, 19.5)
    path.arcTo(QRectF(21, 16.5, 6, 6), 0, -90)
    path.lineTo(17.5, 22.5)
    path.lineTo(27, 30.5)
    return path
