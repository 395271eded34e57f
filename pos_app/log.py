"""The log: a file that turns over, the terminal with `-v`, and a filter that lets no secret through."""

import logging
import logging.handlers
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

HIDDEN: Final = "(hidden)"
_FILE_BYTES: Final = 2_000_000
_FILES: Final = 5
_FORMAT: Final = "%(asctime)s.%(msecs)03d %(levelname)-8s %(threadName)s %(name)s: %(message)s"
_BEARER: Final = re.compile(r"(?i)(bearer\s+)[\w.~+/=-]+")
_FIELD: Final = re.compile(r"(?i)\b(client_secret|client_id|token|secret|password|pin)([=:]\s*|\":\s*\")[^\s&\",]+")
_CALLBACK_SIGNATURE: Final = re.compile(r"(/callback/[^/\s]+/[^/\s]+/(?:paid|failed)/)[\w-]+")


class Redaction(logging.Formatter):
    """Formats a record, traceback included, and then takes out the secrets it was told and whatever looks like one."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__(_FORMAT, "%Y-%m-%dT%H:%M:%S")
        self._secrets = tuple(sorted((secret for secret in secrets if len(secret) >= 4), key=len, reverse=True))

    def format(self, record: logging.LogRecord) -> str:
        return self.redact(super().format(record))

    def redact(self, text: str) -> str:
        """The text without secrets."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        text = _BEARER.sub(rf"\1{HIDDEN}", text)
        text = _FIELD.sub(rf"\1\2{HIDDEN}", text)
        return _CALLBACK_SIGNATURE.sub(rf"\1{HIDDEN}", text)


def start_log(path: Path | None, secrets: Iterable[str], *, verbose: bool) -> None:
    """Sends this program's log to a turning file (2 MB, five kept) and, with `verbose`, to standard error.

    A log that can't be written is no reason not to sell: the trouble is said once on standard error.
    """
    redaction = Redaction(secrets)
    root = logging.getLogger()
    for old in tuple(root.handlers):
        root.removeHandler(old)
        old.close()
    root.setLevel(logging.INFO)
    logging.getLogger("pos_app").setLevel(logging.DEBUG if verbose else logging.INFO)
    logging.raiseExceptions = False
    if verbose:
        _add(root, logging.StreamHandler(), redaction)
    if path is None:
        return
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        file = logging.handlers.RotatingFileHandler(path, maxBytes=_FILE_BYTES, backupCount=_FILES, encoding="utf-8")
    except OSError as error:
        _add(root, logging.StreamHandler(), redaction)
        logging.getLogger(__name__).warning("no log file: %s", error)
        return
    _add(root, file, redaction)


def _add(root: logging.Logger, handler: logging.Handler, redaction: Redaction) -> None:
    handler.setFormatter(redaction)
    root.addHandler(handler)
