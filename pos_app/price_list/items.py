"""What a price list holds, and what can be wrong with one."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

MOST_ITEMS: Final = 500
MOST_GROUPS: Final = 24
LONGEST_NAME: Final = 60
LONGEST_GROUP: Final = 32


@dataclass(frozen=True, slots=True)
class Names:
    """One thing's name in the languages of the customer's screen; the Russian one stands for those that are empty."""

    ru: str
    kk: str = ""
    en: str = ""

    def in_language(self, locale: str) -> str:
        return {"kk": self.kk, "en": self.en}.get(locale) or self.ru


@dataclass(frozen=True, slots=True)
class Group:
    """A heading under which goods stand. `key` is what items name it by."""

    key: str
    names: Names


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to buy. `price` in tenge; `group` is a group's key, empty for none; `line` is where it stands."""

    names: Names
    price: int
    group: str = ""
    picture: Path | None = None
    line: int = 0

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from the others of a list."""
        return self.group, self.names.ru


@dataclass(frozen=True, slots=True)
class PriceList:
    """The goods as they stand in the file; `groups` are those that have any."""

    items: tuple[Item, ...]
    groups: tuple[Group, ...] = ()


class Expected(StrEnum):
    """What should have stood there. Keys of the translations begin with `price_expected_`."""

    FILE = "file"  # a file that can be read
    TEXT = "text"  # text in UTF-8
    TOML = "toml"  # TOML as its rules have it
    TABLES = "tables"  # [[item]] and [groups.NAME], and nothing else
    COLUMNS = "columns"  # the columns name_ru and price at least
    NAMED = "named"  # one of the known members or columns
    NAME = "name"  # one line of text, not too long
    PRICE = "price"  # whole tenge within the limit
    GROUP = "group"  # a group that the file declares, or a short text
    PICTURE = "picture"  # a picture's file beside the list
    ONCE = "once"  # each name once in a group
    ITEMS = "items"  # at least one thing, and not too many


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. `line` counts from 1; 0 is the whole file. `limit` goes into the words of `expected`."""

    line: int
    name: str
    value: str
    expected: Expected
    limit: int | str = ""


class PriceListError(ValueError):
    """All that is wrong with a price list, so that a person mends it in one go."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(_sentence, problems)))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Record:
    """One thing as it stands in the file, unchecked: members by name."""

    line: int
    members: dict[str, object] = field(default_factory=dict)


def _sentence(problem: Problem) -> str:
    where = f"line {problem.line}: " if problem.line else ""
    return f"{where}{problem.name} {problem.value!r}; expected {problem.expected} {problem.limit}".rstrip()
