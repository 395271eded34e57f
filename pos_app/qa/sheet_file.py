"""Where the sheet lies between two days of testing: one file, written whole or not at all."""

import contextlib
import logging
import os
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from pos_app.private import private_file, private_folder
from pos_app.qa.sheet import Sheet, from_json, new_sheet, to_json

_log = logging.getLogger(__name__)
NAME: Final = "qa-sheet.json"
_LARGEST_BYTES: Final = 16 * 1024 * 1024


class SheetFile:
    """One folder's sheet. Reads and writes wait for the disk: not on the GUI thread, and by one thread at a time."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME

    def load(self, version: str, names: Sequence[str]) -> Sheet:
        """The sheet to go on with. One of another version, or one that can't be read, is put aside and a new one
        begun: what an older app did says nothing of this one. Raises OSError where the folder can't be used."""
        try:
            if self.path.stat().st_size > _LARGEST_BYTES:
                raise ValueError("too large")
            found = from_json(self.path.read_text(encoding="utf-8"), names)
        except FileNotFoundError:
            return new_sheet(version, names)
        except ValueError as error:
            _log.warning("%s: %s; it is put aside", self.path, error)
            self._put_aside("unreadable")
            return new_sheet(version, names)
        if found.version != version:
            self._put_aside(found.version)
            return new_sheet(version, names, found.tester)
        return found

    def save(self, sheet: Sheet) -> None:
        """Raises OSError; the older file stays then."""
        write_whole(self.path, to_json(sheet).encode())

    def _put_aside(self, why: str) -> None:
        plain = "".join(each if each.isalnum() or each in ".-" else "-" for each in why)[:40]
        self.path.replace(self.path.with_name(f"qa-sheet {plain}.json"))


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file, over an older one, for this user alone; nothing of it is left where that fails. Raises OSError."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        private_folder(path.parent)
        private_file(beside)
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
