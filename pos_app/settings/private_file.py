"""A file of this user alone that is written whole or not at all: a crash leaves the old one or the new one."""

import contextlib
import os
from pathlib import Path

from pos_app.private import FILE_MODE, private_folder


def write_private(path: Path, content: bytes) -> None:
    """Replaces what `path` names; where that is a link, what it leads to. Raises OSError; nothing is changed then."""
    from secrets import token_hex

    path = path.resolve()
    private_folder(path.parent)
    beside = path.with_name(f".{path.name}.{token_hex(4)}")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
        with open(handle, "wb") as file:  # noqa: PTH123 - by its handle, which has the mode from the first byte
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
