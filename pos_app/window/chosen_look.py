"""Light, dark, or as the system has it: follows what was chosen, and the system while that was."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from pos_app.settings.choices import LookChoice
from pos_app.window.look import DARK, LIGHT, Look


class ChosenLook(QObject):
    """Keeps a `look` as it was chosen. GUI thread."""

    def __init__(self, look: Look, choice: LookChoice = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._choice = choice
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self._follow()

    def use(self, choice: LookChoice) -> None:
        """Another choice, at once."""
        self._choice = choice
        self._follow()

    def _follow(self) -> None:
        system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = system_is_dark if self._choice == "system" else self._choice == "dark"
        self._look.use(DARK if dark else LIGHT)
