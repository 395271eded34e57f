"""Lines of text as the design measures them: a size and a line height, wrapped between words, elided at the end.

Qt's labels know no line height. Text is always plain: what a gateway or a cashier wrote is never read as markup.
"""

from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.window.accessible import has_role
from pos_app.window.look import SMALLEST_PX, TEXT, Look, font, resized

Align = Qt.AlignmentFlag
_TIGHTEST: Final = 1.22
"""A line of Inter is at least so many times as high as its letters are large."""


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


def fit(text: str, face: QFont, width_px: float, max_lines: int = 1) -> tuple[QFont, list[str]]:
    """`face`, smaller where `text` has no room in it, and the lines; elided only where the smallest is too large."""
    size_px = face.pixelSize()
    lines = wrap(text, face, width_px, max_lines)
    while size_px > SMALLEST_PX and not _are_whole(lines, text):
        size_px -= 1
        face = resized(face, size_px)
        lines = wrap(text, face, width_px, max_lines)
    return face, lines


def _are_whole(lines: list[str], text: str) -> bool:
    return "".join("".join(lines).split()) == "".join(text.split())


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


class Fit(NamedTuple):
    """How a text is drawn in the room that it has."""

    face: QFont
    line_px: float
    lines: list[str]
    is_whole: bool

    def draw(self, painter: QPainter, rect: QRectF, ink: QColor, align: Align = Align.AlignLeft) -> None:
        """From the top of `rect`."""
        draw_lines(painter, rect, self.lines, self.face, self.line_px, ink, align)


class Size(NamedTuple):
    """The room of a text: pixels, and lines."""

    width: float
    height: float
    lines: int = 1


def fit_larger(text: str, face: QFont, line_px: float, look: Look, size: Size, least_px: int | None = None) -> Fit:
    """`text` as large as text is wanted and `size` allows, and never smaller than the design has it.

    `face` and `line_px` are the design's. `least_px`: where `text` has no room in that either, it may get so small.
    """
    design_px = face.pixelSize()
    for size_px in range(look.text_px(design_px), design_px, -1):
        larger = _fit_at(text, face, line_px, size_px, size)
        if larger.is_whole and larger.line_px * len(larger.lines) <= size.height and _keeps_words(text, larger, size):
            return larger
    for size_px in range(design_px, least_px or design_px, -1):
        smaller = _fit_at(text, face, line_px, size_px, size)
        if smaller.is_whole:
            return smaller
    return _fit_at(text, face, line_px, min(design_px, least_px or design_px), size)


def _fit_at(text: str, face: QFont, line_px: float, size_px: int, size: Size) -> Fit:
    design_px = face.pixelSize()
    lines = wrap(text, face if size_px == design_px else resized(face, size_px), size.width, size.lines)
    if size_px > design_px:
        # Larger letters stand closer than the design has them, before they stay small.
        line_px = min(line_px * size_px / design_px, max(size.height / max(1, len(lines)), size_px * _TIGHTEST))
    return Fit(face if size_px == design_px else resized(face, size_px), line_px, lines, _are_whole(lines, text))


def _keeps_words(text: str, fit: Fit, size: Size) -> bool:
    """No word is broken within because it is larger."""
    metrics = QFontMetricsF(fit.face)
    return len(fit.lines) == 1 or all(metrics.horizontalAdvance(word) <= size.width for word in text.split())


class Text(QWidget):
    """A paragraph in one of the look's colours. Too much for `max_lines` or the height ends in an ellipsis.

    Where text is wanted larger, it is as much larger as there is room for. `least_px`: where there is none for the
    size that was given either, the letters may get as small as that.
    """

    def __init__(
        self,
        look: Look,
        face: QFont,
        line_px: int,
        token: str,
        *,
        align: Align = Align.AlignLeft,
        max_lines: int = 1,
        least_px: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._font = face
        self._line_px = line_px
        self._token = token
        self._align = align
        self._max_lines = max_lines
        self._least_px = least_px
        self._text = ""
        self._fitted: tuple[tuple[object, ...], Fit] | None = None
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
        return self._fit().lines

    @property
    def is_elided(self) -> bool:
        """True where some of the text is not shown."""
        fit = self._fit()
        return not fit.is_whole or len(fit.lines) * fit.line_px > self.height()

    def longest_word_px(self) -> float:
        """The width of the widest word: on less it would be broken within."""
        metrics = QFontMetricsF(self._look.enlarged(self._font))
        return max((metrics.horizontalAdvance(word) for word in self._text.split(" ")), default=0.0)

    def hasHeightForWidth(self) -> bool:
        return self._max_lines > 1

    def heightForWidth(self, width: int) -> int:
        lines = wrap(self._text, self._look.enlarged(self._font), width, self._max_lines)
        return len(lines) * self._look.text_px(self._line_px)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._look.enlarged(self._font)).horizontalAdvance(self._text)
        return QSize(int(width) + 1, self._look.text_px(self._line_px))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._look.text_px(self._line_px))

    def paintEvent(self, _: QPaintEvent) -> None:
        self._fit().draw(QPainter(self), QRectF(self.rect()), self._look.color(self._token), self._align)

    def _fit(self) -> Fit:
        wanted = (self._text, self.width(), self.height(), self._font.key(), self._line_px, self._max_lines)
        if self._fitted is None or self._fitted[0] != wanted:
            size = Size(self.width(), self.height(), self._max_lines)
            fit = fit_larger(self._text, self._font, self._line_px, self._look, size, self._least_px)
            self._fitted = wanted, fit
        return self._fitted[1]
