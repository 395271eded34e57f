"""Damaged files, kept beside the journal under names of their own: moved and read, never changed or deleted."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

_NAME: Final = re.compile(r"\.damaged-\d{8}T\d{6}(-\d+)?$")
_PARTS: Final = ("-wal", "-shm")
"""What SQLite keeps beside a file; the first holds its newest commits."""


def keep_aside(path: Path, at: datetime) -> Path:
    """Moves a journal out of the way; answers where it is now: `journal.damaged-20261124T141502.sqlite3`.

    Raises OSError. A move that was cut short is finished by `finish_keeping_aside`.
    """
    stem = f"{path.stem}.damaged-{at.astimezone(UTC):%Y%m%dT%H%M%S}"
    aside, count = path.with_name(stem + path.suffix), 1
    while aside.exists():
        count += 1
        aside = path.with_name(f"{stem}-{count}{path.suffix}")
    # The file first: without it the next start knows that its parts belong to the one kept aside.
    path.rename(aside)
    _move_parts(path, aside)
    return aside


def finish_keeping_aside(path: Path) -> None:
    """Moves the parts of a journal that is gone to where it went. Raises OSError."""
    kept = files_aside(path)
    if kept and not path.exists():
        _move_parts(path, kept[-1])


def files_aside(path: Path) -> list[Path]:
    """The damaged files beside a journal, oldest first."""
    beside = path.parent.glob(f"{path.stem}.damaged-*{path.suffix}")
    return sorted((found for found in beside if _NAME.search(found.stem)), key=lambda found: found.stem)


def _move_parts(path: Path, aside: Path) -> None:
    for part in _PARTS:
        left = path.with_name(path.name + part)
        if left.exists():
            left.rename(aside.with_name(aside.name + part))
