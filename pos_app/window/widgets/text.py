"""Lines of text as the design measures them: a size and a line height, wrapped between words, elided at the end.

Qt's labels know no line height. Text is always plain: what a gateway or a cashier wrote is never read as markup.
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.window.look import TEXT, Look, font

Align = Qt.AlignmentFlag


@lru_cache(maxsize=64)
def word_font(size_px: int, weight: int = 400, family: str = TEXT) -> QFont:
    """For words: as the look's font, without figures of equal width, which would set hyphens wide apart as well."""
    made = QFont(font(size_px, weight, family))
    made.unsetFeature(QFont.Tag("tnum"))
    return made


def wrap(text: str, face: QFont, width_px: float, max_lines: int) -> list[str]:
    """`text` broken between words (within one only where it has to be), at most `max_lines`, the last one elided."""
    text = text.replace("\n", " ")
    layout = QTextLayout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid() and len(starts) <= max_lines:
        line.setLineWidth(max(width_px, 1))
        starts.append(line.textStart())
    layout.endLayout()
    pieces = _cut(text, starts)
    if len(pieces) <= max_lines:
        return [piece.strip(" ") for piece in pieces]
    kept = [piece.strip(" ") for piece in pieces[: max_lines - 1]]
    rest = "".join(_cut(text, starts[max_lines - 1 :]))
    return [*kept, QFontMetricsF(face).elidedText(rest, Qt.TextElideMode.ElideRight, width_px)]


def _cut(text: str, starts: list[int]) -> list[str]:
    """The pieces of `text` that begin at `starts`, which Qt counts in UTF-16 units."""
    units = text.encode("utf-16-le", "surrogatepass")
    ends = [*starts[1:], len(units) // 2]
    pairs = zip(starts, ends, strict=True)
    return [units[2 * start : 2 * end].decode("utf-16-le", "replace") for start, end in pairs]


def draw_lines(
    painter: QPainter, rect: QRectF, lines: list[str], face: QFont, line_px: float, ink: QColor, align: Align
) -> None:
    """Draws lines one below the other from the top of `rect`, each centred in `line_px` as a browser would."""
    painter.setFont(face)
    painter.setPen(ink)
    metrics = QFontMetricsF(face)
    baseline = rect.top() + (line_px - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    for line in lines:
        free = rect.width() - metrics.horizontalAdvance(line)
        left = {Align.AlignRight: free, Align.AlignHCenter: free / 2}.get(align, 0.0)
        painter.drawText(QPointF(rect.left() + left, round(baseline)), line)
        baseline += line_px


class Text(QWidget):
    """A paragraph in one of the look's colours. Too much for `max_lines` or the height ends in an ellipsis."""

    def __init__(
        self,
        look: Look,
        face: QFont,
        line_px: int,
        token: str,
        *,
        align: Align = Align.AlignLeft,
        max_lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._font = face
        self._line_px = line_px
        self._token = token
        self._align = align
        self._max_lines = max_lines
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def set_type(self, face: QFont, line_px: int, max_lines: int = 1) -> None:
        """Another size, for another size of screen."""
        self._font, self._line_px, self._max_lines = face, line_px, max_lines
        self.updateGeometry()
        self.update()

    def set_token(self, token: str) -> None:
        self._token = token
        self.update()

    def lines(self) -> list[str]:
        """The text as it is drawn at the present width."""
        return wrap(self._text, self._font, self.width(), self._max_lines)

    @property
    def is_elided(self) -> bool:
        """True where some of the text is not shown."""
        shown = "".join("".join(self.lines()).split())
        return shown != "".join(self._text.split()) or len(self.lines()) * self._line_px > self.height()

    def longest_word_px(self) -> float:
        """The width of the widest word: on less it would be broken within."""
        metrics = QFontMetricsF(self._font)
        return max((metrics.horizontalAdvance(word) for word in self._text.split(" ")), default=0.0)

    def hasHeightForWidth(self) -> bool:
        return self._max_lines > 1

    def heightForWidth(self, width: int) -> int:
        return len(wrap(self._text, self._font, width, self._max_lines)) * self._line_px

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._font).horizontalAdvance(self._text)
        return QSize(int(width) + 1, self._line_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._line_px)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = self._look.color(self._token)
        draw_lines(painter, QRectF(self.rect()), self.lines(), self._font, self._line_px, ink, self._align)
