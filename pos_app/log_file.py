"""The log's files. Apart, because a window is painted before its log has one."""

from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from pos_app.private import private_file, private_folder

_BYTES: Final = 2_000_000
_FILES: Final = 5


class LogFile(RotatingFileHandler):
    """2 MB, and five older ones; each is this user's alone. Makes its folder. Raises OSError."""

    def __init__(self, path: Path) -> None:
        private_folder(path.parent)
        super().__init__(path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")

    def _open(self) -> TextIOWrapper:
        private_file(Path(self.baseFilename))
        return super()._open()
