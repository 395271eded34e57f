"""What a customer sees before a sale: the branch, and a greeting with a clock or the shop's own pictures."""

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import DISPLAY, Look, font
from pos_app.window.picture_round import PictureRound
from pos_app.window.widgets.brand import Brand
from pos_app.window.widgets.cross_fade import CrossFade
from pos_app.window.widgets.language_switch import HEIGHT_PX as SWITCH_PX
from pos_app.window.widgets.language_switch import LanguageSwitch
from pos_app.window.widgets.picture import PictureView
from pos_app.window.widgets.text import Align, Text

_BESIDE_BAR_PX: Final = 16
"""Above and below the branch, where pictures take the rest."""


class Greeting(QWidget):
    """Branch, "Rahmet!" and a clock; with a folder of good pictures, the branch and those, one after another.

    GUI thread.
    """

    def __init__(
        self,
        look: Look,
        language: Language,
        branch: str,
        till: str,
        pictures: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self.brand = Brand(look, language, branch, till, self)
        self.switch = LanguageSwitch(look, language, self)
        self.greeting = Text(look, font(152, 700, DISPLAY), 176, "white", align=Align.AlignHCenter, parent=self)
        self.clock = Text(look, font(72, 600, DISPLAY), 88, "navy_text", align=Align.AlignHCenter, parent=self)
        self.picture = PictureView(look, self)
        self.picture.hide()
        self._fade = CrossFade(look, self)
        self._round = None if pictures is None else PictureRound(pictures, self)
        if self._round is not None:
            self._round.turned.connect(self._show_picture)
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self._tick)
        language.changed.connect(self._retranslate)
        look.changed.connect(self.update)
        self._retranslate()

    @property
    def shows_picture(self) -> bool:
        """True while a picture stands in the greeting's place."""
        return not self.picture.isHidden()

    def showEvent(self, event: QShowEvent) -> None:
        self._tick()
        super().showEvent(event)
        if self._round is not None:
            self._round.begin(self._room_in_pixels())

    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        if self._round is not None:
            self._round.pause()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if self._round is not None and self.isVisible():
            self._round.begin(self._room_in_pixels())

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("navy"))

    def _tick(self) -> None:
        now = datetime.now().astimezone()
        self.clock.set_text(f"{now:%H:%M}")
        self._minute.start(60_000 - (now.second * 1000 + now.microsecond // 1000) + 1)

    def _retranslate(self) -> None:
        self.greeting.set_text(self._language.say("rahmet"))

    def _show_picture(self, picture: QImage) -> None:
        """A picture that can't be shown, or none at all, is the greeting again."""
        shown = not picture.isNull()
        if shown and self.shows_picture:
            self._fade.start(self.picture)
        self.picture.set_image(picture)
        self.picture.setVisible(shown)
        self.greeting.setVisible(not shown)
        self.clock.setVisible(not shown)
        self._arrange()

    # Geometry, as measured in the design's pictures.

    def _arrange(self) -> None:
        large = min(self.width() / 1920, self.height() / 1080) > 0.8
        padding = 72 if large else 48 if self.height() > self.width() else 32
        self.switch.set_text_size(24 if large else 18)
        switch = 248 if large else 224
        top = _BESIDE_BAR_PX if self.shows_picture else padding
        self.switch.setGeometry(self.width() - padding - switch, top, switch, SWITCH_PX)
        room = self.width() - 2 * padding - switch - 16
        self.brand.set_larger(*((64, 20, 28, 22) if large else (48, 14, 20, 16)), room, SWITCH_PX)
        self.brand.setGeometry(padding, top, room, SWITCH_PX)
        size = max(72, min(152, self.width() // 8))
        self.greeting.set_type(font(size, 700, DISPLAY), round(size * 1.15))
        self.clock.set_type(font(size // 2, 600, DISPLAY), round(size * 0.6))
        middle = self.height() // 2 + padding // 2
        self.greeting.setGeometry(0, middle - round(size * 1.1), self.width(), round(size * 1.15))
        self.clock.setGeometry(0, middle + round(size * 0.2), self.width(), round(size * 0.6))
        self.picture.setGeometry(self._room())

    def _room(self) -> QRect:
        """What is left for a picture, below the branch."""
        bar = SWITCH_PX + 2 * _BESIDE_BAR_PX
        return QRect(0, bar, self.width(), max(1, self.height() - bar))

    def _room_in_pixels(self) -> tuple[int, int]:
        room, ratio = self._room(), self.devicePixelRatioF()
        return round(room.width() * ratio), round(room.height() * ratio)
