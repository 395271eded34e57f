"""One check: its shape, what it is and what was found; at the right a figure, or what mends it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFont,
    QFontMetricsF,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.checks.finding import Check
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.check_mark import Standing, paint_mark, standing_of
from pos_app.window.setup.wording import right_of, sentence_of, title_of
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.spinner import Spinner
from pos_app.window.widgets.text import Align, Text, draw_lines, word_font

HEIGHT_PX: Final = 72
_MARK_PX, _TEXT_LEFT, _TITLE_PX, _LINE_PX, _BUTTON_PX = 36, 52, 24, 20, 64
_MOST_LINES: Final = 4
_INKS: Final = {Standing.OK: "ok", Standing.WARNED: "warn", Standing.FAILED: "bad"}


class CheckRow(QWidget):
    """`mend` is emitted with the check's name where a page of the set-up mends it. GUI thread."""

    mend = Signal(str)

    def __init__(
        self, look: Look, language: Language, name: str, *, can_mend: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.StaticText)
        self._look = look
        self._language = language
        self.name = name
        self._can_mend = can_mend
        self._check: Check | None = None
        self._standing = Standing.WAITING
        self._spinner = Spinner(look, self)
        self.title = Text(look, word_font(18, 600), _TITLE_PX, "ink", parent=self)
        self.sentence = Text(look, word_font(15), _LINE_PX, "ink2", max_lines=_MOST_LINES, parent=self)
        measure = Measure(text_px=16, padding_px=20, radius_px=12)
        words = "setup_choose" if name == "printer" else "setup_mend"
        self.button = Button(look, language, words=words, measure=measure, parent=self)
        self.button.clicked.connect(self._mend)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    @property
    def standing(self) -> Standing:
        return self._standing

    @property
    def check(self) -> Check | None:
        """What was found; None before."""
        return self._check

    def show_standing(self, standing: Standing) -> None:
        """Waits or runs: nothing was found yet."""
        self._check, self._standing = None, standing
        self._retell()

    def show_check(self, check: Check) -> None:
        self._check, self._standing = check, standing_of(check)
        self._retell()
        if not check.ok:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def right(self) -> str:
        """The figure or word at the right; empty where a button stands there."""
        if not self.button.isHidden():
            return ""
        if self._check is not None:
            return right_of(self._language, self._check)
        return self._language.say("setup_checking") if self._standing is Standing.RUNNING else ""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(HEIGHT_PX, 24 + self._title_px + self.sentence.heightForWidth(self._text_room(width)))

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(self.width() or 480))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._spinner.run(self._standing is Standing.RUNNING)

    def hideEvent(self, event: QHideEvent) -> None:
        self._spinner.run(False)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        mark = QRectF(0, (self.height() - _MARK_PX) / 2, _MARK_PX, _MARK_PX)
        if self._standing is Standing.RUNNING:
            paint_mark(painter, self._look, Standing.WAITING, mark)
            self._spinner.paint(painter, mark, self._look.color("primary"))
        else:
            paint_mark(painter, self._look, self._standing, mark)
        if words := self.right():
            ink = self._look.color(_INKS.get(self._standing, "ink2"))
            box = QRectF(0, (self.height() - self._title_px) / 2, self.width(), self._title_px)
            draw_lines(painter, box, [words], self._right_face, self._title_px, ink, Align.AlignRight)

    def _mend(self) -> None:
        self.mend.emit(self.name)

    def _retell(self) -> None:
        say = self._language.say
        title = title_of(self._language, self.name)
        if self._check is not None:
            said = sentence_of(self._language, self._check)
        else:
            said = say("setup_is_checking" if self._standing is Standing.RUNNING else "setup_waits")
        self.title.set_text(title)
        self.sentence.set_text(said)
        failed = self._standing in (Standing.FAILED, Standing.WARNED)
        # Nothing is wrong with a till that has no printer; it is offered one all the same.
        offered = self._check is not None and self._check.found == "found_printer_none"
        self.button.setVisible(self._can_mend and (failed or offered))
        self.button.setAccessibleName(f"{self.button.text()}: {title}")
        self.setAccessibleName(f"{title}: {said} {self.right()}".rstrip())
        self._spinner.run(self._standing is Standing.RUNNING and self.isVisible())
        self._arrange()
        self.updateGeometry()
        self.update()

    @property
    def _title_px(self) -> int:
        return self._look.text_px(_TITLE_PX)

    @property
    def _right_face(self) -> QFont:
        return self._look.enlarged(word_font(16, 500))

    def _text_room(self, width: int) -> int:
        if not self.button.isHidden():
            right = self.button.sizeHint().width()
        else:
            right = int(QFontMetricsF(self._right_face).horizontalAdvance(self.right())) + 1
        return max(80, width - _TEXT_LEFT - (right + 24 if right > 1 else 0))

    def _arrange(self) -> None:
        room = self._text_room(self.width())
        lines = self.sentence.heightForWidth(room)
        top = (self.height() - self._title_px - lines) // 2
        self.title.setGeometry(_TEXT_LEFT, top, room, self._title_px)
        self.sentence.setGeometry(_TEXT_LEFT, top + self._title_px, room, lines)
        wide = self.button.sizeHint().width()
        self.button.setGeometry(self.width() - wide, (self.height() - _BUTTON_PX) // 2, wide, _BUTTON_PX)
