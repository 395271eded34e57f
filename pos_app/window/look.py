"""How the till looks: colour tokens, fonts, sizes, icons. One `Look` is handed to every widget.

Values are those of the design's tables. Widgets name a token, never a colour.
"""

from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QRectF, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter
from PySide6.QtSvg import QSvgRenderer

from pos_app.resource import resource_path, resources

TEXT: Final = "Inter"
DISPLAY: Final = "Inter Display"

SMALLEST_PX: Final = 14
"""No text of the till is smaller."""

PRESS_OUT_MS: Final = 120
SCREEN_CHANGE_MS: Final = 160
HOLD_MS: Final = 1200
DRAIN_MS: Final = 150
ENTER_DEAF_MS: Final = 400
"""Enter is ignored for so long after a screen change: a bouncing key or a scanner must not charge twice."""


class Theme(NamedTuple):
    """Colour tokens of one theme, `#RRGGBB`."""

    name: str
    bg: str
    surface: str
    surface2: str
    key: str
    key_soft: str
    key_line: str
    line: str
    ledge: str
    ink: str
    ink2: str
    ink3: str
    primary: str
    pressed: str
    on_primary: str
    primary_tint: str
    ok: str
    ok_tint: str
    bad: str
    bad_tint: str
    slate: str
    slate_tint: str
    warn: str
    warn_tint: str
    refund: str
    refund_tint: str
    disabled: str
    bar: str
    navy: str = "#111F47"
    navy2: str = "#22346B"
    navy_text: str = "#BFCBEE"
    sky: str = "#8FB0FF"
    amber: str = "#F7B500"
    panel_ok: str = "#0B5F38"
    panel_bad: str = "#9F1B1B"
    panel_slate: str = "#3F4B63"
    panel_refund: str = "#55278F"
    panel_ink: str = "#0F1A33"
    band_ink: str = "#14171F"
    white: str = "#FFFFFF"
    black: str = "#000000"


LIGHT: Final = Theme(
    name="light",
    bg="#EDF0F5",
    surface="#FFFFFF",
    surface2="#F5F7FA",
    key="#FFFFFF",
    key_soft="#F5F7FA",
    key_line="#D5DBE5",
    line="#D5DBE5",
    ledge="#BFC8D6",
    ink="#0F1A33",
    ink2="#47536D",
    ink3="#5F6B84",
    primary="#1E46C8",
    pressed="#16369E",
    on_primary="#FFFFFF",
    primary_tint="#E8EDFC",
    ok="#0B5F38",
    ok_tint="#DDF1E5",
    bad="#9F1B1B",
    bad_tint="#FBE5E3",
    slate="#3F4B63",
    slate_tint="#E4E8EF",
    warn="#7A4A00",
    warn_tint="#FFF0C7",
    refund="#55278F",
    refund_tint="#EDE5FA",
    disabled="#6E7A92",
    bar="#9DB2EC",
)

DARK: Final = Theme(
    name="dark",
    bg="#0B1020",
    surface="#141B31",
    surface2="#1D2744",
    key="#243056",
    key_soft="#1A2342",
    key_line="#33426F",
    line="#2C3859",
    ledge="#3B4B7D",
    ink="#F3F6FF",
    ink2="#B6C2DF",
    ink3="#98A5C6",
    primary="#8FB0FF",
    pressed="#B3C9FF",
    on_primary="#0B1020",
    primary_tint="#1E2C55",
    ok="#6BDBA4",
    ok_tint="#12362A",
    bad="#FF9C92",
    bad_tint="#431B1D",
    slate="#B6C2DF",
    slate_tint="#2A3553",
    warn="#FFCF5C",
    warn_tint="#3D2F0C",
    refund="#CBB0FF",
    refund_tint="#33255A",
    disabled="#7886AB",
    bar="#4C66AD",
)


class Look(QObject):
    """The theme in force, whether things may move, and how large text is wanted. GUI thread.

    `text_scale` is in percent of the design's sizes, 100 to 150, and stays as it was given.

    `changed` is emitted when the theme changes; a widget that paints itself connects its `update` to it.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme = LIGHT,
        *,
        reduce_motion: bool = False,
        text_scale: int = 100,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.reduce_motion = reduce_motion
        self.text_scale = text_scale

    def use(self, theme: Theme) -> None:
        if theme is not self.theme:
            self.theme = theme
            self.changed.emit()

    def color(self, token: str) -> QColor:
        """The colour behind a token of the theme in force, for example `primary_tint`."""
        return _color(getattr(self.theme, token))

    def motion_ms(self, duration_ms: int) -> int:
        return 0 if self.reduce_motion else duration_ms

    def text_px(self, size_px: int) -> int:
        """A size of text, or the height of a line of it, as large as text is wanted."""
        return round(size_px * self.text_scale / 100)

    def enlarged(self, face: QFont) -> QFont:
        """`face` as large as text is wanted."""
        return face if self.text_scale == 100 else resized(face, self.text_px(face.pixelSize()))


@lru_cache(maxsize=128)
def _color(value: str) -> QColor:
    return QColor(value)


def load_fonts() -> None:
    """Makes Inter and Inter Display known to Qt. Once, after the QApplication exists; GUI thread."""
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(f"font {file.name} can't be read: reinstall the app")


@lru_cache(maxsize=128)
def font(size_px: int, weight: int = 400, family: str = TEXT) -> QFont:
    """Inter at a size in pixels, with figures of equal width. Callers must not change the shared QFont."""
    made = QFont(family)
    made.setPixelSize(size_px)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made


def resized(face: QFont, size_px: int) -> QFont:
    """The same letters in another size."""
    made = QFont(face)
    made.setPixelSize(size_px)
    return made


_ICON_INK: Final = "#0F1A33"


@lru_cache(maxsize=256)
def _renderer(name: str, ink: str) -> QSvgRenderer:
    svg = resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace(_ICON_INK, ink).encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF, ink: QColor) -> None:
    """Draws `icons/{name}.svg` sharp into `rect`; line icons take `ink`, state icons keep their own colours."""
    _renderer(name, ink.name()).render(painter, rect)
