"""The log as JSON lines on standard error, for whatever collects them."""

import json
import logging
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

from pos_app.log import Redaction

_FIELDS: Final = ("terminal", "order", "outcome", "result")
"""What a record may say of its own, as members of their own."""


class JsonLines(logging.Formatter):
    """`{"at": …, "level": …, "logger": …, "message": …}`, with what the record knows besides; without secrets."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__()
        self._redaction = Redaction(secrets)

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, Any] = {
            "at": at.replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self._redaction.redact(record.getMessage()),
        }
        for name in _FIELDS:
            if (value := getattr(record, name, None)) is not None:
                line[name] = self._redaction.redact(str(value))
        if record.exc_info:
            line["error"] = self._redaction.redact(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def log_json_lines(secrets: Iterable[str]) -> None:
    """Takes the place of the lines for people and of the log's file: whoever collects these keeps them, and a callback
    pays for one line."""
    root = logging.getLogger()
    for handler in tuple(root.handlers):
        if type(handler) is logging.StreamHandler or isinstance(handler, logging.FileHandler):
            root.removeHandler(handler)
            handler.close()
    lines = logging.StreamHandler()
    lines.setFormatter(JsonLines(secrets))
    root.addHandler(lines)
