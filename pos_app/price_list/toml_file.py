"""A price list in TOML: `[[item]]` for each thing, `[groups.NAME]` for a heading in three languages."""

import re
import tomllib
from typing import Any, Final

from pos_app.price_list.items import Expected, PriceListError, Problem, Record

_LINE_OF_ERROR: Final = re.compile(r"\(at line (\d+), column \d+\)")
_ITEM: Final = re.compile(r"\s*\[\[\s*item\s*\]\]")
_GROUP: Final = re.compile(r"\s*\[\s*groups\s*\.")
_MEMBER: Final = re.compile(r"\s*\"?(\w+)\"?\s*=")


def records_of(text: str) -> tuple[list[Record], list[Record]]:
    """The groups and the things of a list, each with its line. Raises PriceListError."""
    try:
        # A price with a fraction stays the text that it is: money is never a float.
        written = tomllib.loads(text, parse_float=str)
    except (ValueError, RecursionError) as error:
        raise PriceListError([_not_toml(error)]) from None
    groups, items = written.pop("groups", {}), written.pop("item", [])
    if written or not isinstance(items, list) or not isinstance(groups, dict):
        name = next(iter(written), "item" if not isinstance(items, list) else "groups")
        raise PriceListError([Problem(_line_of(text, name), name, "", Expected.TABLES)])
    return _numbered(text, _GROUP, _groups(groups)), _numbered(text, _ITEM, items)


def line_of_member(text: str, line: int, name: str) -> int:
    """The line of a member of the table that begins at `line`; that line itself where it isn't found."""
    for number, written in enumerate(text.splitlines()[line:], line + 1):
        if written.lstrip().startswith("["):
            break
        found = _MEMBER.match(written)
        if found is not None and found[1] == name:
            return number
    return line


def _groups(written: dict[str, Any]) -> list[Any]:
    return [{"key": key, **members} if isinstance(members, dict) else members for key, members in written.items()]


def _numbered(text: str, heading: re.Pattern[str], tables: list[Any]) -> list[Record]:
    lines = [number for number, line in enumerate(text.splitlines(), 1) if heading.match(line)]
    if len(lines) != len(tables):
        # Written in a way of its own: then no line is better than a wrong one.
        lines = [0] * len(tables)
    wrong = [line for line, table in zip(lines, tables, strict=True) if not isinstance(table, dict)]
    if wrong:
        raise PriceListError([Problem(line, "item", "", Expected.TABLES) for line in wrong])
    return [Record(line, table) for line, table in zip(lines, tables, strict=True)]


def _line_of(text: str, name: str) -> int:
    starts = re.compile(rf"\s*\[*\s*\"?{re.escape(name)}\b")
    return next((number for number, line in enumerate(text.splitlines(), 1) if starts.match(line)), 0)


def _not_toml(error: Exception) -> Problem:
    found = _LINE_OF_ERROR.search(str(error))
    detail = str(error).partition(" (at ")[0]
    return Problem(int(found[1]) if found else 0, "TOML", detail, Expected.TOML)
