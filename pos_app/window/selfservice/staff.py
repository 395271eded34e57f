"""The page for the staff of a self-service till: what customers are never told, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.page_bar import HEIGHT_PX as BAR_PX
from pos_app.window.widgets.scroll_column import ScrollColumn
from pos_app.window.widgets.text import Text, word_font
from pos_app.window.widgets.top_bar import TopBar

_EDGE_PX, _GAP_PX, _BUTTON_PX, _LINE_PX = 24, 16, 88, 26


class StaffPage(QWidget):
    """Emits `back` or `close_pressed`. Shown after a PIN, where there are people. GUI thread."""

    back = Signal()
    close_pressed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self.bar = TopBar(look, language, self)
        self._ground = QWidget()
        self._scroll = ScrollColumn(look, self._ground, parent=self)
        self._scroll.setWidgetResizable(False)
        self.lines: list[Text] = []
        self.to_customers = Button(look, language, words="kiosk_back", role=Role.PRIMARY, parent=self)
        self.close_button = Button(look, language, words="kiosk_close", icon="lock", role=Role.DANGER, parent=self)
        self.bar.left.connect(self.back)
        self.to_customers.clicked.connect(self.back)
        self.close_button.clicked.connect(self.close_pressed)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.bar.title.text)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    def show_lines(self, headings: Sequence[str], details: Sequence[str]) -> None:
        """What is to be known, and below it what to mend, a paragraph each."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = [self._line(words, 600, "ink") for words in headings]
        self.lines += [self._line(words, 400, "ink2") for words in details]
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.to_customers.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.back.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.isAutoRepeat():
                (self.close_button if self.close_button.hasFocus() else self.to_customers).click()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def _line(self, words: str, weight: int, token: str) -> Text:
        line = Text(self._look, word_font(18, weight), _LINE_PX, token, max_lines=8, parent=self._ground)
        line.set_text(words)
        line.show()
        return line

    def _retell(self) -> None:
        self.bar.set_title(self._language.say("kiosk_staff"))
        self._arrange()

    def _arrange(self) -> None:
        self.bar.setGeometry(0, 0, self.width(), BAR_PX)
        inner = self.rect().adjusted(_EDGE_PX, BAR_PX + _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
        foot = inner.bottom() + 1 - _BUTTON_PX
        half = (inner.width() - _GAP_PX) // 2
        self.close_button.setGeometry(inner.left(), foot, half, _BUTTON_PX)
        self.to_customers.setGeometry(inner.right() + 1 - half, foot, half, _BUTTON_PX)
        self._scroll.setGeometry(inner.left(), inner.top(), inner.width(), max(0, foot - _GAP_PX - inner.top()))
        width, top = inner.width() - _EDGE_PX, 0
        for line in self.lines:
            high = line.heightForWidth(width)
            line.setGeometry(0, top, width, high)
            top += high + _GAP_PX
        self._ground.resize(width, top)
