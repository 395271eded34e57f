"""What this user alone may see: the files and folders that the program makes, and its memory after a crash."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

FOLDER_MODE: Final = 0o700
FILE_MODE: Final = 0o600
_NOBODY_ELSE: Final = 0o077


def private_folder(path: Path) -> None:
    """Makes a folder, and those above it that lack, for this user alone. One that stands keeps its mode: it may be
    shared on purpose. Raises OSError."""
    # `mkdir(parents=True)` gives its mode to the last folder only.
    if not path.parent.exists():
        private_folder(path.parent)
    path.mkdir(mode=FOLDER_MODE, exist_ok=True)


def private_file(path: Path) -> None:
    """Makes an empty file for this user alone, or takes an existing one of ours back from others. Raises OSError."""
    path.touch(mode=FILE_MODE)
    if path.stat().st_mode & _NOBODY_ELSE:
        # Another's file keeps its owner's mode; whether it can be used shows when it is.
        with suppress(PermissionError):
            path.chmod(FILE_MODE)


@contextmanager
def kept_private() -> Iterator[None]:
    """While open, whatever the process makes is this user's alone, and a crash leaves no image of its memory, in which
    the secrets stand. For the whole process: main thread, around everything else."""
    mask = os.umask(_NOBODY_ELSE)
    try:
        with _no_core_file():
            yield
    finally:
        os.umask(mask)


@contextmanager
def _no_core_file() -> Iterator[None]:
    if sys.platform == "win32":
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, (soft, hard))
