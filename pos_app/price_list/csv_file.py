"""A price list as a spreadsheet saves it: a heading, then a line for each thing; commas, semicolons or tabs."""

import csv
from typing import Final

from pos_app.price_list.items import Expected, PriceListError, Problem, Record

_NEEDED: Final = ("name_ru", "price")
_NAMES: Final = {"name_ru": "ru", "name_kk": "kk", "name_en": "en"}
_PLAIN: Final = ("price", "group", "group_kk", "group_en", "picture")
COLUMNS: Final = (*_NAMES, *_PLAIN)


def records_of(text: str) -> tuple[list[Record], list[Record]]:
    """The groups and the things of a list, each with its line. Raises PriceListError."""
    rows = csv.reader(text.splitlines(keepends=True), delimiter=_delimiter(text))
    columns: list[str] = []
    groups: dict[str, Record] = {}
    items: list[Record] = []
    try:
        for row in rows:
            cells = [cell.strip() for cell in row]
            if not any(cells):
                continue
            if not columns:
                columns = _columns(cells, rows.line_num)
                continue
            members = {name: cell for name, cell in zip(columns, cells, strict=False) if cell}
            _note_group(groups, members, rows.line_num)
            items.append(Record(rows.line_num, {_NAMES.get(name, name): cell for name, cell in members.items()}))
    except csv.Error as error:
        raise PriceListError([Problem(rows.line_num, "CSV", str(error), Expected.TEXT)]) from None
    return list(groups.values()), items


def _delimiter(text: str) -> str:
    heading = next((line for line in text.splitlines() if line.strip()), "")
    return max(";,\t", key=heading.count)


def _columns(cells: list[str], line: int) -> list[str]:
    columns = [cell.lower() for cell in cells]
    problems = [
        Problem(line, name, "", Expected.NAMED, ", ".join(COLUMNS)) for name in columns if name and name not in COLUMNS
    ]
    lacking = [name for name in _NEEDED if name not in columns]
    if lacking:
        problems.append(Problem(line, ", ".join(lacking), "", Expected.COLUMNS))
    if problems:
        raise PriceListError(problems)
    return columns


def _note_group(groups: dict[str, Record], members: dict[str, str], line: int) -> None:
    """The first line of a group says how it is called; its columns belong to no thing."""
    kk, en = members.pop("group_kk", ""), members.pop("group_en", "")
    name = members.get("group", "")
    if name and name not in groups:
        groups[name] = Record(line, {"key": name, "ru": name, "kk": kk, "en": en})
