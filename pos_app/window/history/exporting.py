"""An export's way from the wish to the file: where to, then written beside the till, then what came of it."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from pos_app.day import local_day
from pos_app.journal.export import Exported, Failure, Format, NotExported, export
from pos_app.journal.query import Query
from pos_app.journal.schema import JournalError
from pos_app.window.history.wording import last_moment, today
from pos_app.window.language import Language
from pos_app.window.look_up import LookUp
from pos_app.words import Words, words

if TYPE_CHECKING:
    from pos_app.journal.reading import JournalReader

Ended = Exported | NotExported
_FILTERS: Final = {Format.CSV: "CSV (*.csv)", Format.XLSX: "Excel (*.xlsx)"}


class Exporting(QObject):
    """One export at a time. `begun`: it is being written; `ended` carries an Exported or a NotExported. GUI thread."""

    begun = Signal()
    ended = Signal(object)

    def __init__(self, language: Language, look_up: LookUp, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._look_up = look_up
        self._window = parent
        self._query = Query()
        self._format = Format.CSV
        self._given_up: threading.Event | None = None
        self.dialog: QFileDialog | None = None

    @property
    def is_running(self) -> bool:
        return self._given_up is not None

    def ask_where(self, query: Query, form: Format) -> None:
        """Lets the cashier choose a file, and then writes the rows of `query` to it. Returns at once."""
        if self.is_running or self.dialog is not None:
            return
        self._query, self._format = query, form
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self._language.say("export"), folder, _FILTERS[form])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.value)
        # Its own question would run an event loop of its own. A file that is there is never replaced.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(file_name(query, form))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._write)
        dialog.finished.connect(self._dialog_gone)
        self.dialog = dialog
        dialog.open()

    def give_up(self) -> None:
        """Stops the one that is being written; no file is left of it."""
        if self._given_up is not None:
            self._given_up.set()

    def _dialog_gone(self, _: int) -> None:
        self.dialog = None

    def _write(self, chosen: str) -> None:
        self._given_up = threading.Event()
        self.begun.emit()
        question = partial(
            _export, self._query, Path(chosen), self._format, words(self._language.locale), self._given_up.is_set
        )
        self._look_up(question, self._answered)

    def _answered(self, found: "Ended | JournalError") -> None:
        self._given_up = None
        self.ended.emit(NotExported(Failure.OTHER, str(found)) if isinstance(found, JournalError) else found)


def file_name(query: Query, form: Format) -> str:
    """`rahmet-pos 2026-11-24.csv`, by the days of the query."""
    if query.since is None or query.until is None:
        days = f"{today()}"
    else:
        first, last = local_day(query.since), local_day(last_moment(query.until))
        days = f"{first}" if first == last else f"{first} {last}"
    return f"rahmet-pos {days}.{form}"


def ended_words(ended: Ended, language: Language, money: Callable[[int], str]) -> str:
    """What came of an export, and what to do where nothing did."""
    say = language.say
    if isinstance(ended, Exported):
        return say("exported", ended.rows, sum=money(ended.moved), path=str(ended.path))
    match ended.why:
        case Failure.FULL:
            return say("not_exported_full")
        case Failure.DENIED:
            return say("not_exported_denied")
        case Failure.TOO_LONG:
            return say("not_exported_too_long")
        case Failure.STOPPED:
            return say("export_stopped")
        case Failure.OTHER:
            return say("not_exported", detail=ended.detail)


# In a thread of the archive.


def _export(
    query: Query, path: Path, form: Format, language: Words, gives_up: Callable[[], bool], reader: "JournalReader"
) -> Ended:
    return export(reader, query, _free(path), form, language, gives_up)


def _free(path: Path) -> Path:
    """The path, or the next one with a number that is not taken."""
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return found
