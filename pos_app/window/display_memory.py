"""Remembers over a restart which display was the customer's: a small file in the data folder."""

import json
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from pos_app.settings.private_file import write_private
from pos_app.window.displays import Display

_log = logging.getLogger(__name__)
FILE_NAME: Final = "customer-screen.json"
_LARGEST_BYTES: Final = 10_000


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
        self._beside(self._read)

    def remember(self, display: Display) -> None:
        self._beside(lambda: self._write(display))

    def _beside(self, work: Callable[[], None]) -> None:
        threading.Thread(target=work, name="display-memory").start()

    # In those threads: only emit. The window may be gone by then.

    def _read(self) -> None:
        display: Display | None = None
        try:
            with self._path.open("rb") as file:
                display = _display_of(json.loads(file.read(_LARGEST_BYTES)))
        except FileNotFoundError:
            pass
        except (OSError, ValueError, RecursionError) as error:
            _log.warning("which display was the customer's can't be read: %s", error)
        with suppress(RuntimeError):
            self.recalled.emit(display)

    def _write(self, display: Display) -> None:
        with self._writing:
            try:
                write_private(self._path, json.dumps(asdict(display), ensure_ascii=False).encode())
            except OSError as error:
                _log.warning("which display is the customer's can't be remembered: %s", error)


def _display_of(read: object) -> Display:
    texts = {name: read.get(name, "") for name in ("name", "model", "serial")} if isinstance(read, dict) else {}
    if not texts.get("name") or not all(isinstance(text, str) for text in texts.values()):
        raise ValueError(f"{read!r} in {FILE_NAME}; expected an object with the display's name, model and serial")
    return Display(**texts)
