"""What is chosen on the pages, and its way to disk and back: read, kept as a draft, put in force, taken elsewhere."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pos_app.settings import Settings, SettingsError
from pos_app.settings.chosen import Chosen, begin, finish, keep_draft
from pos_app.settings.transfer import OF_ONE_TILL, export_settings, read_transfer
from pos_app.window.setup.work import Work

_FIRST_NAME = "till-1"


class Record(QObject):
    """GUI thread; files and keyring are left to a thread of its own.

    `changed`: something was chosen, or read. `in_force` carries Settings that were written. `refused` carries the key
    of a sentence and why: nothing was changed then. `moved` the key of a sentence on a file and its value.
    """

    read = Signal()
    changed = Signal()
    in_force = Signal(Settings)
    refused = Signal(str, str)
    moved = Signal(str, str)

    def __init__(
        self,
        environment: Mapping[str, str],
        config: str | None,
        *,
        first: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._environment = environment
        self._config = config
        self._first = first
        self._work = Work()
        self._chosen: Chosen | None = None
        self._before: Chosen | None = None

    @property
    def chosen(self) -> Chosen | None:
        """None until it was read."""
        return self._chosen

    @property
    def is_changed(self) -> bool:
        """Whether something was chosen since it was read, or put in force."""
        chosen, before = self._chosen, self._before
        return chosen is not None and (before is None or bool(chosen.typed) or chosen.texts != before.texts)

    def begin(self) -> None:
        """Reads what there is; `read` follows, or `refused`."""
        self._work.ask(partial(begin, self._environment, self._config), self._begun)

    def choose(self, name: str, text: str) -> None:
        if self._chosen is not None:
            self._chosen = self._chosen.with_text(name, text)
            self.changed.emit()

    def keep(self, step: int) -> None:
        """Writes the draft of a first start, with the secrets to their own place."""
        begun = step > 0 or self.is_changed
        if self._chosen is not None and self._first and begun:
            self._work.ask(partial(keep_draft, self._chosen, step, self._environment), self._kept)

    def finish(self) -> None:
        """Puts it in force; `in_force` follows, or `refused`."""
        if self._chosen is not None:
            self._work.ask(partial(finish, self._chosen, self._environment), self._finished)

    def take(self, file: str) -> None:
        """Reads the settings of another till."""
        self._work.ask(partial(read_transfer, Path(file)), self._taken)

    def give(self, file: str) -> None:
        """Writes them for another till."""
        if self._chosen is not None:
            texts = self._chosen.texts
            terminal = texts.get("terminal_id") or _FIRST_NAME
            question: Callable[[], str] = partial(_export, dict(texts), terminal, Path(file))
            self._work.ask(question, self._given)

    def stop(self) -> None:
        """What was asked for still ends."""
        self._work.stop()

    def wait(self, seconds: float) -> None:
        """Until it has, after `stop`. Not while a window is seen."""
        self._work.wait(seconds)

    # What came of it.

    def _begun(self, came: Chosen | Exception) -> None:
        if isinstance(came, Exception):
            self.refused.emit("setup_not_read", _why(came))
            return
        named = came.text("terminal_id") or came.step
        self._chosen = came if named else came.with_text("terminal_id", _FIRST_NAME)
        self._before = self._chosen
        self.read.emit()
        self.changed.emit()

    def _kept(self, came: Chosen | Exception) -> None:
        if isinstance(came, Exception):
            self.refused.emit("setup_not_kept", _why(came))
        elif self._chosen is not None:
            # Something may have been typed meanwhile: only what was kept is not new any more.
            typed = {name: secret for name, secret in self._chosen.typed.items() if came.stored.get(name) != secret}
            self._chosen = replace(self._chosen, typed=typed, stored=came.stored, kept=came.kept)
            self.changed.emit()

    def _finished(self, came: Settings | Exception) -> None:
        if isinstance(came, Exception):
            self.refused.emit("setup_not_kept", _why(came))
            return
        if self._chosen is not None:
            stored = {**self._chosen.stored, **self._chosen.typed}
            self._chosen = replace(self._chosen, typed={}, stored=stored, kept=came.kept)
            self._before = self._chosen
        self.in_force.emit(came)

    def _taken(self, came: tuple[dict[str, str], str] | Exception) -> None:
        if isinstance(came, Exception):
            self.refused.emit("setup_not_imported", _why(came))
            return
        if self._chosen is None:
            return
        texts, terminal = came
        for name, text in texts.items():
            self._chosen = self._chosen.with_text(name, text)
        if self._first:
            for name in OF_ONE_TILL:
                self._chosen = self._chosen.with_text(name, "")
        self.moved.emit("setup_imported", terminal)
        self.changed.emit()

    def _given(self, came: str | Exception) -> None:
        if isinstance(came, Exception):
            self.refused.emit("setup_not_kept", _why(came))
        else:
            self.moved.emit("setup_exported", came)


def _export(texts: Mapping[str, str], terminal: str, file: Path) -> str:
    export_settings(texts, terminal, file)
    return str(file)


def _why(error: Exception) -> str:
    """In words, without a secret; of what was not foreseen only its kind."""
    if isinstance(error, SettingsError):
        return "; ".join(map(str, error.problems[:2]))
    if isinstance(error, OSError):
        return str(error)
    return type(error).__name__
