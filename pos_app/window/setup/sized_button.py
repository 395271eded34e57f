"""A button of a form: 64 px high, as the fields are."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.measure import Measure


class SizedButton(Button):
    """As a Button, with the words of a form. GUI thread."""

    def __init__(self, look: Look, language: Language, *, words: str, icon: str, parent: QWidget | None = None) -> None:
        measure = Measure(text_px=18, icon_px=22, padding_px=16, radius_px=12)
        super().__init__(look, language, words=words, icon=icon, measure=measure, parent=parent)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 64)
