"""The raw HTTP of an order: read, searched and copied, never written."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScroller, QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.scroll_column import make_thin

_TEXT_PX = 14


class HttpView(QPlainTextEdit):
    """Plain text: what came over the wire is never markup. Stays where one reads while more comes in. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        face = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        face.setPixelSize(_TEXT_PX)
        self.setFont(face)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(12)
        self.focus_ring = FocusRing(look, self, 12)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        language.changed.connect(self._retell)
        look.changed.connect(self._recolour)
        self._retell()
        self._recolour()

    def show_http(self, text: str) -> None:
        if text == self.toPlainText():
            return
        bar = self.verticalScrollBar()
        place, at_end = bar.value(), bar.value() >= bar.maximum()
        self.setPlainText(text)
        bar.setValue(bar.maximum() if at_end and place else place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setPen(self._look.color("line"))
        painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()
        super().paintEvent(event)

    def _recolour(self) -> None:
        palette = self.palette()
        for role, token in (
            (QPalette.ColorRole.Base, "surface2"),
            (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.Highlight, "primary"),
            (QPalette.ColorRole.HighlightedText, "on_primary"),
        ):
            palette.setColor(role, self._look.color(token))
        self.setPalette(palette)
        make_thin(self.verticalScrollBar(), self._look)

    def _retell(self) -> None:
        say = self._language.say
        self.setAccessibleName(say("qa_http"))
        self.setAccessibleDescription(say("qa_http_hint"))
