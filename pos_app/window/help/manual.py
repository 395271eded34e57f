"""The manual as it stands on the disk: Markdown pages in three languages, and their pictures. Without Qt."""

import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from pos_app.resource import resource_path
from pos_app.window.help.topics import Topic

_PICTURE: Final = re.compile(r"^!\[([^\]]*)\]\(([^)]*)\)$", re.MULTILINE)
_LINK: Final = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
_MARKUP: Final = re.compile(r"^#+ |^> ?|^\s*(?:[-*]|\d+\.) |\*\*|`|^\|[-| ]+\|$", re.MULTILINE)
_SAME: Final = str.maketrans({"ё": "е", "\u202f": " ", "\u00a0": " "})
_PNG: Final = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a page shows: its name, its file, and its size in pixels."""

    name: str
    path: Path
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Page:
    """One page. `markdown` shows pictures by their name alone, and only those that there are; `plain` has no markup,
    and `folded` is the same for a search.
    """

    topic: Topic
    title: str
    markdown: str
    plain: str
    folded: str
    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Manual:
    """All pages of one language, in the order of the topics."""

    locale: str
    pages: Mapping[Topic, Page]


def read_manual(locale: str) -> Manual:
    """The manual in `ru`, `kk` or `en`. Reads some twenty small files, so not on the GUI thread.

    A picture that is not there is left out. Raises OSError or UnicodeDecodeError for a page that can't be read.
    """
    return Manual(locale, MappingProxyType({topic: _read_page(locale, topic) for topic in Topic}))


def folded(text: str) -> str:
    """`text` without what does not matter in a search."""
    return text.lower().translate(_SAME)


def page_path(locale: str, topic: Topic) -> Path:
    return resource_path(f"help/{locale}/{topic.part}/{topic}.md")


def picture_path(locale: str, name: str) -> Path:
    return resource_path(f"help/pictures/{locale}/{name}.png")


def topic_of(link: str) -> Topic | None:
    """The page that a link names, as `refund.md` or `../cashier/refund.md`; None for any other link."""
    name = link.rpartition("/")[2]
    if not name.endswith(".md"):
        return None
    return next((topic for topic in Topic if topic.value == name.removesuffix(".md")), None)


def _read_page(locale: str, topic: Topic) -> Page:
    text = page_path(locale, topic).read_text("utf-8")
    first, _, _ = text.partition("\n")
    pictures = {name: _measured(locale, name) for name in map(_name_in, _PICTURE.findall(text))}

    def by_name(found: re.Match[str]) -> str:
        name = _name_in((found[1], found[2]))
        return f"![{found[1]}]({name})" if pictures[name] else ""

    plain = _plain(text)
    return Page(
        topic,
        first.removeprefix("# ").strip(),
        _PICTURE.sub(by_name, text),
        plain,
        folded(plain),
        tuple(each for each in pictures.values() if each is not None),
    )


def _name_in(picture: tuple[str, str]) -> str:
    return picture[1].rpartition("/")[2].removesuffix(".png")


def _measured(locale: str, name: str) -> Picture | None:
    """The picture, by the head of its file; None where there is none that could be shown."""
    path = picture_path(locale, name)
    try:
        with path.open("rb") as file:
            head = file.read(24)
    except OSError:
        return None
    if len(head) < 24 or not head.startswith(_PNG):
        return None
    width, height = struct.unpack(">II", head[16:24])
    return Picture(name, path, width, height) if 0 < width <= 10_000 and 0 < height <= 10_000 else None


def _plain(text: str) -> str:
    """What a person reads of a page: lines without markup, the cells of a table with a dot between them."""
    lines = _MARKUP.sub("", _LINK.sub(r"\1", _PICTURE.sub("", text))).splitlines()
    spoken = (" · ".join(cell.strip() for cell in line.strip("|").split("|")) for line in lines)
    return "\n".join(line for line in spoken if line)
