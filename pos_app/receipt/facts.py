"""What all slips have in common: the shop, and how texts, sums and times stand on paper."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pos_app.money import NARROW_SPACE, format_tenge
from pos_app.words import Words

_LONGEST: Final = 300
"""Characters of a text that somebody else wrote: a comment, a reference, the gateway's message."""

LABEL: Final = "label_"
"""Fields that begin so are words in the slip's language: `label_order` is the word `slip_order`."""


@dataclass(frozen=True, slots=True)
class Shop:
    """What stands above each slip. `practice`: the gateway is the sandbox, and no money moves."""

    branch: str
    till: str
    practice: bool = False


def clean(text: str | None) -> str:
    """A text on one line, without what a printer would take for a command, and no longer than a slip can bear."""
    spaced = " ".join("".join(map(_kept, text or "")).split(" ")).strip()
    words = " ".join(part for part in spaced.split(" ") if part)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _kept(character: str) -> str:
    if character.isprintable() or character == NARROW_SPACE:
        return character
    return " " if character.isspace() else ""


def tenge(amount: int | None) -> str:
    return "" if amount is None else format_tenge(amount)


def time(at: datetime | None) -> str:
    """Local time to the second, the same in every language: `24.11.2026 14:32:08`."""
    return "" if at is None else f"{at.astimezone():%d.%m.%Y %H:%M:%S}"


def minute(at: datetime) -> str:
    """Local time to the minute: `24.11.2026 14:32`."""
    return f"{at.astimezone():%d.%m.%Y %H:%M}"


def number(value: int | None) -> str:
    return "" if value is None else str(value)


def labels(names: Iterable[str], words: Words) -> Mapping[str, str]:
    return {LABEL + name: words.say(f"slip_{name}") for name in names}


def label_fields(names: Iterable[str]) -> frozenset[str]:
    return frozenset(LABEL + name for name in names)
