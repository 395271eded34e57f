"""A price list from its file: read, then checked member by member. Any thread but the window's: it reads the disk."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from pos_app.money import AmountError, parse_amount
from pos_app.price_list import csv_file, toml_file
from pos_app.price_list.items import (
    LONGEST_GROUP,
    LONGEST_NAME,
    MOST_GROUPS,
    MOST_ITEMS,
    Expected,
    Group,
    Item,
    Names,
    PriceList,
    PriceListError,
    Problem,
    Record,
)

_LARGEST_BYTES: Final = 1_000_000
_LARGEST_PICTURE_BYTES: Final = 8_000_000
_PICTURES: Final = (".png", ".jpg", ".jpeg", ".webp")
_LOCALES: Final = ("ru", "kk", "en")
_MEMBERS: Final = (*_LOCALES, "price", "group", "picture")
_GROUP_MEMBERS: Final = ("key", *_LOCALES)
_SHOWN_CHARACTERS: Final = 40


def read_price_list(path: Path, limit_tenge: int) -> PriceList:
    """The checked list; no price is above `limit_tenge`. Raises PriceListError that names every problem."""
    text = _text(path)
    is_toml = path.suffix.lower() == ".toml"
    groups, items = (toml_file if is_toml else csv_file).records_of(text)

    def line_of(record: Record, name: str) -> int:
        return toml_file.line_of_member(text, record.line, name) if is_toml and record.line else record.line

    checking = _Checking(path.parent, limit_tenge, line_of)
    found = checking.price_list(groups, items)
    if checking.problems:
        raise PriceListError(sorted(checking.problems, key=lambda problem: problem.line))
    return found


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_BYTES + 1)
    except OSError as error:
        raise PriceListError([Problem(0, str(path), error.strerror or "", Expected.FILE)]) from None
    if len(content) > _LARGEST_BYTES:
        raise PriceListError([Problem(0, str(path), f"> {_LARGEST_BYTES}", Expected.ITEMS, MOST_ITEMS)])
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        value = content[error.start : error.start + 8].decode("utf-8", "backslashreplace")
        raise PriceListError([Problem(line, path.name, value, Expected.TEXT)]) from None


class _Checking:
    """Turns records into goods; what is wrong with them goes to `problems`."""

    def __init__(self, folder: Path, limit_tenge: int, line_of: Callable[[Record, str], int]) -> None:
        self._folder = folder
        self._limit_tenge = limit_tenge
        self._line_of = line_of
        self.problems: list[Problem] = []

    def price_list(self, group_records: list[Record], item_records: list[Record]) -> PriceList:
        if not 1 <= len(item_records) <= MOST_ITEMS:
            self._blame(Record(0), "item", len(item_records), Expected.ITEMS, MOST_ITEMS)
        if len(group_records) > MOST_GROUPS:
            self._blame(group_records[MOST_GROUPS], "groups", len(group_records), Expected.ITEMS, MOST_GROUPS)
        groups = {group.key: group for group in map(self._group, group_records)}
        items = [self._item(record, groups) for record in item_records[:MOST_ITEMS]]
        self._look_for_twins(items)
        used = {item.group for item in items}
        return PriceList(tuple(items), tuple(group for key, group in groups.items() if key in used))

    def _group(self, record: Record) -> Group:
        self._look_for_strangers(record, _GROUP_MEMBERS)
        return Group(str(record.members["key"]), self._names(record, LONGEST_GROUP))

    def _item(self, record: Record, groups: dict[str, Group]) -> Item:
        self._look_for_strangers(record, _MEMBERS)
        group = record.members.get("group", "")
        if group and (not isinstance(group, str) or group not in groups):
            self._blame(record, "group", group, Expected.GROUP, ", ".join(groups))
        return Item(
            self._names(record, LONGEST_NAME), self._price(record), str(group), self._picture(record), record.line
        )

    def _names(self, record: Record, limit: int) -> Names:
        return Names(**{locale: self._line(record, locale, limit) for locale in _LOCALES})

    def _line(self, record: Record, name: str, limit: int) -> str:
        value = record.members.get(name, "")
        if isinstance(value, str) and value.isprintable() and len(value.strip()) <= limit:
            text = value.strip()
            if text or name != "ru":
                return text
        self._blame(record, name, value, Expected.NAME, limit)
        return ""

    def _price(self, record: Record) -> int:
        value = record.members.get("price", "")
        try:
            if isinstance(value, bool) or not isinstance(value, int | str):
                raise AmountError("no amount")
            return parse_amount(str(value), self._limit_tenge)
        except AmountError:
            self._blame(record, "price", value, Expected.PRICE, self._limit_tenge)
            return 0

    def _picture(self, record: Record) -> Path | None:
        value = record.members.get("picture", "")
        if value == "":
            return None
        path = self._folder / str(value)
        if not isinstance(value, str) or not _is_picture(path, self._folder):
            self._blame(record, "picture", value, Expected.PICTURE, ", ".join(_PICTURES))
            return None
        return path

    def _look_for_strangers(self, record: Record, known: Iterable[str]) -> None:
        for name in record.members:
            if name not in known:
                self._blame(record, name, record.members[name], Expected.NAMED, ", ".join(_MEMBERS))

    def _look_for_twins(self, items: Iterable[Item]) -> None:
        for item in _twins(items):
            self.problems.append(Problem(item.line, "ru", item.names.ru, Expected.ONCE))

    def _blame(self, record: Record, name: str, value: object, expected: Expected, limit: int | str = "") -> None:
        text = str(value)
        shown = text if len(text) <= _SHOWN_CHARACTERS else text[:_SHOWN_CHARACTERS] + "…"
        self.problems.append(Problem(self._line_of(record, name), name, shown, expected, limit))


def _twins(items: Iterable[Item]) -> Iterator[Item]:
    seen: set[tuple[str, str]] = set()
    for item in items:
        if item.names.ru and item.key in seen:
            yield item
        seen.add(item.key)


def _is_picture(path: Path, folder: Path) -> bool:
    """A picture's file in the list's own folder, or below it."""
    try:
        inside = path.resolve().is_relative_to(folder.resolve())
        return (
            inside
            and path.suffix.lower() in _PICTURES
            and path.is_file()
            and path.stat().st_size <= _LARGEST_PICTURE_BYTES
        )
    except (OSError, ValueError):
        return False
