"""A closed shift's report as the text that the journal keeps, and back: to the tenge, the millisecond and the name."""

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError
from pos_app.report import ShiftReport

_VERSION: Final = 1


def to_json(report: ShiftReport) -> str:
    """The report as one line of JSON; `from_json` makes an equal one of it."""
    return json.dumps({"version": _VERSION, **_plain(report)}, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> ShiftReport:
    """Raises ValueError for what `to_json` never wrote, and for a version that this app does not know."""
    try:
        found = json.loads(text)
    except RecursionError:
        raise ValueError("report: nested too deep") from None
    version = _of_type(found, dict, "report").pop("version", None)
    if type(version) is not int or version != _VERSION:
        raise ValueError(f"report: version {version!r}, expected {_VERSION}")
    report = _typed(found, ShiftReport, "report")
    assert isinstance(report, ShiftReport)  # noqa: S101 - for the type checker
    return report


def closed_report(reader: JournalReader, number: int) -> ShiftReport | None:
    """The report with which a shift was closed; None while it goes on, or where there is no such shift.

    Raises JournalError, also for a report that can't be understood.
    """
    text = reader.closing_report(number)
    if text is None:
        return None
    try:
        return from_json(text)
    except ValueError as error:
        raise JournalError(f"the report of shift {number} can't be read: {error}") from error


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value.value if isinstance(value, StrEnum) else value


def _typed(value: Any, wanted: Any, where: str) -> Any:
    """The value of a member whose type is `wanted`; `where` is its path, for the error."""
    if get_origin(wanted) in (Union, types.UnionType):
        (some,) = (kind for kind in get_args(wanted) if kind is not type(None))
        return None if value is None else _typed(value, some, where)
    if get_origin(wanted) is tuple:
        items = _of_type(value, list, where)
        return tuple(_typed(item, get_args(wanted)[0], f"{where}[{index}]") for index, item in enumerate(items))
    if is_dataclass(wanted):
        return _made(_of_type(value, dict, where), wanted, where)
    if wanted is datetime:
        return _moment(_of_type(value, str, where), where)
    if issubclass(wanted, StrEnum):
        return wanted(_of_type(value, str, where))
    return _of_type(value, wanted, where)


def _made(members: Mapping[str, Any], wanted: Any, where: str) -> Any:
    known = {field.name: field.default is MISSING for field in fields(wanted)}
    strange = [
        *(members.keys() - known.keys()),
        *(name for name, must in known.items() if must and name not in members),
    ]
    if strange:
        raise ValueError(f"{where}: members unknown or missing: {', '.join(sorted(strange))}")
    hints = _hints(wanted)
    return wanted(**{name: _typed(value, hints[name], f"{where}.{name}") for name, value in members.items()})


def _moment(text: str, where: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(f"{where}: {text!r} names no time zone")
    return at.astimezone(UTC)


def _of_type(value: Any, wanted: type, where: str) -> Any:
    # A bool is an int to Python, and no sum.
    if type(value) is not wanted:
        raise ValueError(f"{where}: expected {wanted.__name__}, not {type(value).__name__}")
    return value


@cache
def _hints(wanted: type) -> dict[str, Any]:
    return get_type_hints(wanted)
