"""The file of a report: written whole or not at all, beside the window."""

import contextlib
import logging
import os
import secrets
from pathlib import Path

from pos_app.journal.reading import JournalReader
from pos_app.report import ShiftReport
from pos_app.report_csv import report_csv, shift_file_name
from pos_app.words import words

_log = logging.getLogger(__name__)


def save_csv(folder: Path, report: ShiftReport, locale: str, _: JournalReader) -> Path | None:
    """Writes the table of `report` into `folder`, over an older one of the same name; None where it can't be written.

    Asked like a question to the journal, so that the disk keeps no screen waiting. Any thread.
    """
    path = folder / shift_file_name(report)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.write(report_csv(report, words(locale)).encode())
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        _log.warning("%s: %s", path, error)
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        return None
    return path
