"""Asks for a file in a dialog of its own, which holds up nothing."""

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from pos_app.window.language import Language


class FileQuestion(QObject):
    """`to_read` and `to_write` carry the path that was chosen. One question at a time. GUI thread."""

    to_read = Signal(str)
    to_write = Signal(str)

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._window = parent
        self.dialog: QFileDialog | None = None

    def ask_to_read(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptOpen, "setup_import")

    def ask_to_write(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptSave, "setup_export")

    def _ask(self, mode: QFileDialog.AcceptMode, words: str) -> None:
        if self.dialog is not None:
            return
        say = self._language.say
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, say(words), folder, say("setup_file"))
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix("toml")
        # Its own question would run an event loop of its own. A file that is there is never replaced.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        saves = mode is QFileDialog.AcceptMode.AcceptSave
        dialog.fileSelected.connect(self.to_write if saves else self.to_read)
        dialog.finished.connect(self._gone)
        self.dialog = dialog
        dialog.open()

    def _gone(self, _: int) -> None:
        self.dialog = None
