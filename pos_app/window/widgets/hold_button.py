"""A button that must be held: cancelling a bill needs a deliberate gesture."""

from math import ceil

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFontMetricsF, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pos_app.window.language import Language
from pos_app.window.look import DRAIN_MS, HOLD_MS, Look, paint_icon
from pos_app.window.widgets.ledge import Role, ground_path, paint_disabled, paint_ledge
from pos_app.window.widgets.text import Align, draw_lines, word_font, wrap

_ICON_PX, _GAP_PX, _PADDING_PX, _RADIUS_PX = 24, 12, 24, 12
_TEXT_PX, _LINE = 20, 1.3


class HoldButton(QAbstractButton):
    """Fills from left to right while it is held and emits `held` after 1.2 s; let go earlier, it drains. GUI thread.

    A click means nothing, and so does a key: by keyboard the screen asks in words.
    """

    held = Signal()

    def __init__(
        self, look: Look, language: Language, *, words: str = "hold", icon: str = "cross", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._words = words
        self._icon = icon
        self._told = False
        self._fill = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=HOLD_MS)
        self._fill.valueChanged.connect(self.update)
        self._fill.finished.connect(self._filled)
        self._drain = QVariantAnimation(self, startValue=0.0, endValue=0.0)
        self._drain.valueChanged.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.pressed.connect(self._start)
        self.released.connect(self._let_go)
        language.changed.connect(self._retranslate)
        look.changed.connect(self.update)
        self._retranslate()

    @property
    def share(self) -> float:
        """How full it is, 0 to 1."""
        for animation in (self._fill, self._drain):
            if animation.state() == QVariantAnimation.State.Running:
                return float(animation.currentValue())
        return 0.0

    @property
    def is_cut(self) -> bool:
        """True where some of the words are not shown."""
        return " ".join(self._fitting(self.width(), self.height())[1]) != self.text()

    def sizeHint(self) -> QSize:
        words = self._width_at(self._look.text_px(_TEXT_PX))
        return QSize(max(_ICON_PX + _GAP_PX + ceil(words) + 2 * _PADDING_PX, 64), 88)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, 64)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._told = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def hideEvent(self, event: QHideEvent) -> None:
        self._fill.stop()
        self._drain.stop()
        self.setDown(False)
        super().hideEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if not self.isEnabled():
            self._paint_content(painter, paint_disabled(painter, self._look, rect, radius_px=_RADIUS_PX))
            return
        # Its ledge stays while it is held: what moves is the fill.
        content = paint_ledge(painter, self._look, Role.DANGER, rect, radius_px=_RADIUS_PX)
        if share := self.share:
            painter.save()
            painter.setClipPath(ground_path(rect, _RADIUS_PX))
            painter.fillRect(QRectF(0, 0, rect.width() * share, rect.height()), self._look.color("bad_tint"))
            painter.restore()
        self._paint_content(painter, content.translated(0, 2 if self.isDown() else 0))

    def _paint_content(self, painter: QPainter, content: QRectF) -> None:
        ink = self._look.color("bad" if self.isEnabled() else "disabled")
        size, lines = self._fitting(content.width(), content.height())
        face = word_font(size, 600)
        words = max((QFontMetricsF(face).horizontalAdvance(line) for line in lines), default=0.0)
        left = content.left() + (content.width() - _ICON_PX - _GAP_PX - words) / 2
        middle = content.center().y()
        icon = QRectF(round(left), round(middle - _ICON_PX / 2), _ICON_PX, _ICON_PX)
        paint_icon(painter, self._icon, icon, ink)
        line_px = round(size * _LINE)
        box = QRectF(left + _ICON_PX + _GAP_PX, middle - line_px * len(lines) / 2, words, line_px * len(lines))
        draw_lines(painter, box, lines, face, line_px, ink, Align.AlignLeft)

    def _fitting(self, width_px: float, height_px: float) -> tuple[int, list[str]]:
        room = width_px - _ICON_PX - _GAP_PX - 16
        size = self._fitting_px(room, height_px)
        return size, wrap(self.text(), word_font(size, 600), room, 2)

    def _fitting_px(self, room_px: float, height_px: float) -> int:
        wanted = self._look.text_px(_TEXT_PX)
        for size in range(wanted, _TEXT_PX, -1):
            two = size <= wanted * 0.8 and 2 * size * _LINE <= height_px
            lines = wrap(self.text(), word_font(size, 600), room_px, 2)
            if self._width_at(size) <= room_px or (two and " ".join(lines) == self.text()):
                return size
        return next((px for px in (_TEXT_PX, 18, 16) if self._width_at(px) <= room_px), 15)

    def _width_at(self, size_px: int) -> float:
        return QFontMetricsF(word_font(size_px, 600)).horizontalAdvance(self.text())

    def _start(self) -> None:
        # A finger that trembles after the bill was cancelled must not begin to cancel the next one.
        if not self._told:
            self._drain.stop()
            self._fill.start()

    def _filled(self) -> None:
        self._told = True
        self._drain.stop()
        self.setDown(False)
        self.held.emit()

    def _let_go(self) -> None:
        if self._told or self._fill.state() != QVariantAnimation.State.Running:
            return
        full = self.share
        self._fill.stop()
        self._drain.setStartValue(full)
        self._drain.setDuration(max(1, self._look.motion_ms(DRAIN_MS)))
        self._drain.start()

    def _retranslate(self) -> None:
        self.setText(self._language.say(self._words))
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()
