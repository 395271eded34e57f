"""The shop's own order number and the cashier's words as the one comment that an order keeps, and back."""

import re
from typing import Final

REFERENCE_LIMIT: Final = 40
"""Characters of the shop's own order number."""

COMMENT_LIMIT: Final = 120
"""Characters of a comment."""

_SIGN: Final = "№ "
_BETWEEN: Final = " · "
_WRITTEN: Final = rf"№ (?P<reference>\S(?:.{{0,{REFERENCE_LIMIT - 2}}}?\S)??)(?: · (?P<comment>\S.*))?"


def written(reference: str, comment: str) -> str:
    """`№ A-17 · латте`: the shop's number before the words, either alone where the other is empty, or nothing.

    Both are there to be found by a search. Only printable characters are kept, with single spaces.
    """
    number = _plain(reference, REFERENCE_LIMIT)
    words = _plain(comment, COMMENT_LIMIT)
    return _BETWEEN.join(filter(None, (f"{_SIGN}{number}" if number else "", words)))


def read(text: str) -> tuple[str, str]:
    """The shop's number and the words of a comment that `written` made; text of another kind is all words."""
    found = re.fullmatch(_WRITTEN, text)
    if found is None:
        return "", text
    return found["reference"], found["comment"] or ""


def _plain(text: str, limit: int) -> str:
    kept = "".join(character for character in text if character.isprintable() or character.isspace())
    return " ".join(kept.split())[:limit].strip()
