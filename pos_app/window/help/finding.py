"""Finds words in the manual, also where the language gives them other endings. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pos_app.window.help.manual import Manual, Page, folded
from pos_app.window.help.topics import Topic

_SHORTEST_STEM: Final = 3
_ENDINGS: Final = "аеиоуыэюяйьіүұөәs"
"""Letters in which words mostly end that stand elsewhere with another ending."""
_PLURALS: Final = {"kk": ("лар", "лер", "дар", "дер", "тар", "тер"), "ru": ("ов", "ев", "ами", "ах"), "en": ("es",)}
_LONGEST_ENDING: Final = 3
_AROUND: Final = 14
"""Characters before what was found: the end of a line is cut off."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that has all the words: `stems` are what it has of them, `excerpt` stands around the first."""

    topic: Topic
    stems: tuple[str, ...]
    excerpt: str


def find(manual: Manual, asked: str) -> tuple[Hit, ...]:
    """The pages that have every word of `asked`: those with it in the title first, then those that have it most often.

    Words are looked for without the ending of a plural or of a case, and one that no page has without up to three
    letters more.
    Nothing asked finds nothing.
    """
    stems = tuple(_stem(manual, word) for word in folded(asked).split())
    if not stems:
        return ()
    found = [page for page in manual.pages.values() if all(stem in page.folded for stem in stems)]
    found.sort(key=lambda page: _rank(page, stems))
    return tuple(Hit(page.topic, stems, _excerpt(page, stems[0])) for page in found)


def _stem(manual: Manual, word: str) -> str:
    pages = manual.pages.values()
    return next(
        (stem for stem in _stems(word, _PLURALS[manual.locale]) if any(stem in page.folded for page in pages)), word
    )


def _stems(word: str, plurals: tuple[str, ...]) -> Iterator[str]:
    """What may stand of a word in the manual, the longest first."""
    plural = next((end for end in plurals if word.endswith(end) and len(word) - len(end) > _SHORTEST_STEM), "")
    single = word.removesuffix(plural)
    whole = single[:_SHORTEST_STEM] + single[_SHORTEST_STEM:].rstrip(_ENDINGS)
    for cut in range(_LONGEST_ENDING + 1):
        if cut == 0 or len(whole) - cut >= _SHORTEST_STEM + 1:
            yield whole[: len(whole) - cut]


def _rank(page: Page, stems: tuple[str, ...]) -> tuple[bool, int]:
    title = folded(page.title)
    return not all(stem in title for stem in stems), -sum(page.folded.count(stem) for stem in stems)


def _excerpt(page: Page, stem: str) -> str:
    """The line that has the word first, below the title where it can be; its beginning is cut off if it is long."""
    lines = [line for line in page.plain.splitlines() if stem in folded(line)]
    line = next((line for line in lines if line != page.title), lines[0])
    at = folded(line).index(stem)
    if at <= _AROUND:
        return line
    start = line.find(" ", at - _AROUND, at) + 1
    return f"… {line[start:]}" if start else line
