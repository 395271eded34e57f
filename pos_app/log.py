"""The log: a file that turns over, the terminal with `-v`, and a filter that lets no secret through."""

import logging
import re
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from traceback import clear_frames
from types import TracebackType
from typing import Final
from urllib.parse import quote, quote_plus

HIDDEN: Final = "(hidden)"
_SHORTEST: Final = 4
"""A secret of fewer characters would take words and numbers out of every line."""
_FORMAT: Final = "%(asctime)s.%(msecs)03d %(levelname)-8s %(threadName)s %(name)s: %(message)s"
# Compiled when a first line is written, which is after the first paint.
_BEARER: Final = r"(?i)(bearer\s+)[\w.~+/=-]+"
_FIELD: Final = (
    r"(?i)\b(client_secret|client_id|token|secret|password|pin)(=[\"']?|[\"']\s*:\s*[\"']?|:\s*[\"'])[^\s&\"',]+"
)
_JWT: Final = r"\beyJ[\w-]+\.[\w-]+\.[\w-]+"
_PATH_SIGNATURE: Final = r"(/(?:callback/[^/\s]+/[^/\s]+/(?:paid|failed)|check/[^/\s]+/[^/\s]+)/)[\w-]+"


class Redaction(logging.Formatter):
    """Formats a record, traceback included, and then takes out the secrets it was told and whatever looks like one."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__(_FORMAT, "%Y-%m-%dT%H:%M:%S")
        whole = [secret for secret in secrets if len(secret) >= _SHORTEST]
        spelt = {spell(secret) for secret in whole for spell in (str, quote, quote_plus, _as_repr)}
        self._secrets = tuple(sorted(spelt, key=len, reverse=True))

    def format(self, record: logging.LogRecord) -> str:
        return self.redact(super().format(record))

    def redact(self, text: str) -> str:
        """The text without secrets."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        text = re.sub(_JWT, HIDDEN, text)
        text = re.sub(_BEARER, rf"\1{HIDDEN}", text)
        text = re.sub(_FIELD, rf"\1\2{HIDDEN}", text)
        return re.sub(_PATH_SIGNATURE, rf"\1{HIDDEN}", text)


def start_log(path: Path | None, secrets: Iterable[str], *, verbose: bool) -> None:
    """Sends this program's log to a turning file (2 MB, five kept) and, with `verbose`, to standard error.

    A log that can't be written is no reason not to sell: the trouble is said once on standard error. From here on the
    traceback of an uncaught exception, in any thread or in a finalizer, goes to the log alone.
    """
    redaction = Redaction(secrets)
    root = logging.getLogger()
    for old in tuple(root.handlers):
        root.removeHandler(old)
        old.close()
    root.setLevel(logging.INFO)
    logging.getLogger("pos_app").setLevel(logging.DEBUG if verbose else logging.INFO)
    logging.raiseExceptions = False
    sys.excepthook = _crashed
    threading.excepthook = _thread_crashed
    sys.unraisablehook = _finalizer_crashed
    root.addHandler(logging.NullHandler())
    if verbose:
        _add(root, logging.StreamHandler(), redaction)
    if path is None:
        return
    try:
        from pos_app.log_file import LogFile

        file = LogFile(path)
    except OSError as error:
        if not verbose:
            _add(root, logging.StreamHandler(), redaction)
        logging.getLogger(__name__).warning("no log file: %s", error)
        return
    _add(root, file, redaction)


def _add(root: logging.Logger, handler: logging.Handler, redaction: Redaction) -> None:
    handler.setFormatter(redaction)
    root.addHandler(handler)


def _as_repr(secret: str) -> str:
    return repr(secret)[1:-1]


def _crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Tracebacks carry values: the terminal gets only the kind of error, unless it was asked to show the log."""
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger(__name__).critical("internal error", exc_info=(kind, error, trace))
    print(f"pos-app: internal error: {kind.__name__}; the log tells more", file=sys.stderr)
    # Python remembers the last traceback: a painter in it would outlive what it paints on, which Qt does not survive.
    clear_frames(trace)


def _thread_crashed(crash: threading.ExceptHookArgs) -> None:
    if crash.exc_value is not None and not issubclass(crash.exc_type, SystemExit):
        _crashed(crash.exc_type, crash.exc_value, crash.exc_traceback)


def _finalizer_crashed(crash: "sys.UnraisableHookArgs") -> None:
    """Python's own hook prints the traceback, and the repr of the object that was ending."""
    if crash.exc_value is not None:
        _crashed(crash.exc_type, crash.exc_value, crash.exc_traceback)
