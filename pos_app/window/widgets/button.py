"""The button of the till: it goes down in the same frame as the finger, and says in words why it can't be pressed."""

from math import ceil
from typing import Final

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pos_app.window.language import Language
from pos_app.window.look import DISPLAY, PRESS_OUT_MS, SMALLEST_PX, Look, font, paint_icon
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.ledge import LEDGE_PX, Role, ground_path, paint_disabled, paint_ledge
from pos_app.window.widgets.measure import BAR, BAR_PRIMARY, LINE, LINES, Measure
from pos_app.window.widgets.spinner import Spinner
from pos_app.window.widgets.text import Align, draw_lines, word_font, wrap

__all__ = ["Button", "Role"]

_PROGRESS_PX: Final = 8
_SECOND_PX, _SECOND_LINE_PX = 15, 20


class Button(QAbstractButton):
    """Emits `clicked`. Its words come by key and follow the language, or are set as plain text. GUI thread.

    `spoken` names it for a screen reader where its face is no word (a key of the catalogue, as `words`).
    Space presses it while it has the focus; Enter is left to the screen, on every platform.
    """

    def __init__(
        self,
        look: Look,
        language: Language,
        *,
        words: str = "",
        text: str = "",
        spoken: str = "",
        icon: str = "",
        role: Role = Role.PLAIN,
        measure: Measure | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._words = words
        self._spoken = spoken
        self._icon = icon
        self._role = role
        self._measure = measure or (BAR_PRIMARY if role is Role.PRIMARY else BAR)
        self._second_line = ""
        self._progress: float | None = None
        self._busy = False
        self._hovered = False
        self._spinner = Spinner(look, self)
        self._rising = QVariantAnimation(self, startValue=1.0, endValue=0.0)
        self._rising.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._rising.valueChanged.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setText(text)
        self.focus_ring = FocusRing(look, self, self._measure.radius_px)
        self.pressed.connect(self._go_down)
        self.released.connect(self._come_up)
        language.changed.connect(self._retranslate)
        look.changed.connect(self.update)
        self._retranslate()

    @property
    def busy(self) -> bool:
        return self._busy

    @property
    def second_line(self) -> str:
        return self._second_line

    @property
    def progress(self) -> float | None:
        return self._progress

    def set_words(self, words: str) -> None:
        """Other words, by their key."""
        self._words = words
        self._retranslate()

    def set_second_line(self, text: str) -> None:
        """A smaller line under the words: the sum, the seconds left, or why the button is off. Empty: none."""
        if text != self._second_line:
            self._second_line = text
            self.setAccessibleDescription(text)
            self.update()

    def set_progress(self, share: float | None) -> None:
        """A bar along the bottom, 0 to 1; None: no bar."""
        self._progress = share
        self.update()

    def set_busy(self, busy: bool) -> None:
        """While busy, the label stays, an arc turns in the icon's place, and no input is taken."""
        self._busy = busy
        if busy:
            self.setDown(False)
        self._spinner.run(busy and self.isVisible())
        self.update()

    def set_measure(self, measure: Measure) -> None:
        """Other sizes, for another size of screen."""
        self._measure = measure
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        measure = self._measure
        icon = measure.icon_px + measure.gap_px if self._icon and not measure.stacked else 0
        words = QFontMetricsF(self._measure.face(self._look.text_px(measure.text_px))).horizontalAdvance(self.text())
        return QSize(max(64, ceil(icon + words + 2 * measure.padding_px)), 88)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, 64)

    def hitButton(self, pos: QPoint) -> bool:
        return not self._busy and super().hitButton(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._busy or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        # A finger leaves no hover behind.
        self._hovered = event.pointingDevice().type() is QPointingDevice.DeviceType.Mouse
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._spinner.run(self._busy)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._spinner.run(False)
        self._hovered = False
        super().hideEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        content = self._paint_ground(painter)
        if self._measure.stacked:
            self._paint_stacked(painter, content)
        else:
            self._paint_beside(painter, content)

    # What it stands on.

    def _paint_ground(self, painter: QPainter) -> QRectF:
        rect, radius = QRectF(self.rect()), self._measure.radius_px
        if not self.isEnabled():
            return paint_disabled(painter, self._look, rect, radius_px=radius)
        content = paint_ledge(
            painter,
            self._look,
            self._role,
            rect,
            radius_px=radius,
            pressed=self._press(),
            hovered=self._hovered and not self._busy,
            ledge_px=self._measure.ledge_px,
        )
        if self._progress is not None:
            self._paint_progress(painter, rect, self._progress)
        return content

    def _paint_progress(self, painter: QPainter, rect: QRectF, share: float) -> None:
        painter.save()
        painter.setClipPath(ground_path(rect, self._measure.radius_px))
        on_sky = self._look.theme.primary == self._look.theme.sky
        plain = self._role is not Role.PRIMARY
        ink = "primary" if plain else "on_primary" if on_sky else "sky"
        top = rect.height() - LEDGE_PX - _PROGRESS_PX
        painter.fillRect(QRectF(0, top, rect.width() * share, _PROGRESS_PX), self._look.color(ink))
        painter.restore()

    def _press(self) -> float:
        if self.isDown():
            return 1.0
        rising = self._rising.state() == QVariantAnimation.State.Running
        return float(self._rising.currentValue()) if rising else 0.0

    def _go_down(self) -> None:
        self._rising.stop()

    def _come_up(self) -> None:
        duration_ms = self._look.motion_ms(PRESS_OUT_MS)
        if duration_ms:
            self._rising.setDuration(duration_ms)
            self._rising.start()

    # What stands on it.

    def _ink_token(self) -> str:
        return self._role.value.ink if self.isEnabled() else "disabled"

    def _paint_beside(self, painter: QPainter, content: QRectF) -> None:
        measure = self._measure
        has_icon = (bool(self._icon) or self._busy) and not self._needs_icons_room(content.width())
        icon = measure.icon_px + (measure.gap_px if self.text() else 0) if has_icon else 0
        # Words that begin at the left may come nearer to the right edge.
        after = measure.padding_px // 2 if measure.to_the_left else measure.padding_px
        room = content.width() - measure.padding_px - after - icon
        second_px = self._look.text_px(_SECOND_LINE_PX) if self._second_line else 0
        size, lines = self._fitting(max(room, 1), content.height() - second_px)
        words = max((QFontMetricsF(self._measure.face(size)).horizontalAdvance(line) for line in lines), default=0.0)
        left = content.left() + measure.padding_px
        if not measure.to_the_left:
            left = content.left() + (content.width() - icon - words) / 2
        middle = content.center().y()
        if has_icon:
            side = measure.icon_px
            above = int(middle - second_px / 2 - side / 2 + 0.5)
            self._paint_icon(painter, QRectF(round(left), above, side, side))
        line_px = round(size * LINE if len(lines) == 1 else size * LINES)
        top = middle - (line_px * len(lines) + second_px) / 2
        ink = self._look.color(self._ink_token())
        box = QRectF(left + icon, top, words, line_px * len(lines))
        draw_lines(painter, box, lines, self._measure.face(size), line_px, ink, Align.AlignHCenter)
        if self._second_line:
            self._paint_second(
                painter,
                QRectF(content.left(), box.bottom(), content.width(), second_px),
                self._look.text_px(_SECOND_PX),
            )

    def _needs_icons_room(self, width_px: float) -> bool:
        """Whether larger words have no room beside the icon; of a button of the rail, which is narrow."""
        measure = self._measure
        wanted = self._look.text_px(measure.text_px)
        if not measure.to_the_left or self._look.text_scale == 100:
            return False
        words = QFontMetricsF(measure.face(wanted)).horizontalAdvance(self.text())
        return words > width_px - 1.5 * measure.padding_px - measure.icon_px - measure.gap_px

    def _paint_stacked(self, painter: QPainter, content: QRectF) -> None:
        """Icon, words and second line below each other, at the design's distances from the middle."""
        measure, middle = self._measure, content.center().y()
        side = measure.icon_px
        left = content.center().x() - side / 2
        size, lines = self._fitting(content.width() - 2 * measure.padding_px, content.height() / 2 - 32)
        line_px = round(size * 1.2)
        # What is larger than the design's lifts the icon.
        lift = max(0, line_px - round(measure.text_px * 1.2))
        self._paint_icon(painter, QRectF(round(left), round(middle - 44.5 - lift - side / 2), side, side))
        box = QRectF(content.left(), middle + 10 - line_px * len(lines) / 2, content.width(), line_px * len(lines))
        ink = self._look.color(self._ink_token())
        draw_lines(painter, box, lines, self._measure.face(size), line_px, ink, Align.AlignHCenter)
        if self._second_line:
            shift = line_px * (len(lines) - 1) / 2
            second = QRectF(content.left(), middle + 54 - 16 + shift + lift / 2, content.width(), 32 + lift / 2)
            self._paint_second(painter, second, self._look.text_px(measure.text_px if self.isEnabled() else 16))

    def _fitting(self, room_px: float, height_px: float) -> tuple[int, list[str]]:
        measure = self._measure
        return measure.fitting(self.text(), room_px, self._look.text_px(measure.text_px), height_px)

    def _paint_second(self, painter: QPainter, box: QRectF, size_px: int) -> None:
        face = font(size_px, 600, DISPLAY) if self._measure.stacked and self.isEnabled() else word_font(size_px, 500)
        room = box.width() - 2 * self._measure.padding_px
        while QFontMetricsF(face).horizontalAdvance(self._second_line) > room and size_px > SMALLEST_PX:
            size_px -= 1
            face = (
                font(size_px, 600, DISPLAY) if self._measure.stacked and self.isEnabled() else word_font(size_px, 500)
            )
        lines = wrap(self._second_line, face, room, 1)
        draw_lines(painter, box, lines, face, box.height(), self._look.color(self._ink_token()), Align.AlignHCenter)

    def _paint_icon(self, painter: QPainter, rect: QRectF) -> None:
        ink = self._look.color(self._ink_token())
        if self._busy:
            arc = QRectF(0, 0, 24, 24)
            arc.moveCenter(rect.center())
            self._spinner.paint(painter, arc, ink)
        elif self._icon:
            paint_icon(painter, self._icon, rect, ink)

    def _retranslate(self) -> None:
        if self._words:
            self.setText(self._language.say(self._words))
        self.setAccessibleName(self._language.say(self._spoken) if self._spoken else self.text())
        self.updateGeometry()
        self.update()
