"""Remembers over a restart which display was the customer's: a small file in the data folder."""

import json
import logging
import threading
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from pos_app.settings.private_file import write_private
from pos_app.window.displays import Display
from pos_app.window.errand import Errand, in_a_thread

_log = logging.getLogger(__name__)
FILE_NAME: Final = "customer-screen.json"
_LARGEST_BYTES: Final = 10_000
_IN_A_THREAD: Final = in_a_thread("display-memory")


class DisplayMemory(QObject):
    """Each wish gets a thread that lives for some milliseconds. GUI thread.

    `recalled` brings the Display, or None where none is known. A file that can't be read or written is logged and
    costs nothing else: the display is found anew.
    """

    recalled = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = folder / FILE_NAME
        self._writing = threading.Lock()

    def recall(self) -> None:
        """`recalled` follows."""
        Errand(partial(_read, self._path), self._came, _IN_A_THREAD)

    def remember(self, display: Display) -> None:
        _IN_A_THREAD(partial(_write, self._path, self._writing, display))

    def _came(self, display: Display | None) -> None:
        self.recalled.emit(display)


# In those threads.


def _read(path: Path) -> Display | None:
    try:
        with path.open("rb") as file:
            return _display_of(json.loads(file.read(_LARGEST_BYTES)))
    except FileNotFoundError:
        pass
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("which display was the customer's can't be read: %s", error)
    return None


def _write(path: Path, writing: threading.Lock, display: Display) -> None:
    with writing:
        try:
            write_private(path, json.dumps(asdict(display), ensure_ascii=False).encode())
        except OSError as error:
            _log.warning("which display is the customer's can't be remembered: %s", error)


def _display_of(read: object) -> Display:
    texts = {name: read.get(name, "") for name in ("name", "model", "serial")} if isinstance(read, dict) else {}
    if not texts.get("name") or not all(isinstance(text, str) for text in texts.values()):
        raise ValueError(f"{read!r} in {FILE_NAME}; expected an object with the display's name, model and serial")
    return Display(**texts)
