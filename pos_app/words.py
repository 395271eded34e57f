"""The words of the till in Russian, Kazakh and English.

The catalogues are Qt Linguist sources (`resources/translations/*.ts`), read as they are: so a translator can open them
in Linguist, the core and the command line can speak without Qt, and two screens can speak two languages at once.
"""

import os
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from pos_app.resource import resource_path

LOCALES: Final = ("ru", "kk", "en")
DEFAULT_LOCALE: Final = "ru"
_MESSAGE: Final = '<message id="([^"]+)"'
_FORM: Final = "<numerusform>(.*?)</numerusform>"
_TRANSLATION: Final = "<translation[^>]*>(.*?)</translation>"


class Words:
    """One language's words. Immutable after loading; any thread."""

    def __init__(self, locale: str, catalogue: Mapping[str, tuple[str, ...]]) -> None:
        self.locale = locale
        self._catalogue = catalogue

    def say(self, key: str, n: int | None = None, **values: object) -> str:
        """The words for `key`, with `{name}` filled from `values`; `n` chooses the plural form and fills `{n}`.

        Raises KeyError for a key that the catalogue lacks.
        """
        forms = self._catalogue[key]
        if n is None:
            return forms[0].format_map(values) if values else forms[0]
        form = forms[min(plural_form(self.locale, n), len(forms) - 1)]
        return form.format_map({"n": n, **values})

    def __contains__(self, key: str) -> bool:
        return key in self._catalogue


def plural_form(locale: str, n: int) -> int:
    """Which of a language's plural forms goes with `n`, numbered as in Qt Linguist (CLDR's cardinal rules)."""
    n = abs(n)
    if locale != "ru":
        return 0 if n == 1 else 1
    if n % 10 == 1 and n % 100 != 11:
        return 0
    if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14:
        return 1
    return 2


@cache
def words(locale: str) -> Words:
    """The catalogue of `ru`, `kk` or `en`. Reads a file the first time. Raises ValueError for another locale."""
    if locale not in LOCALES:
        raise ValueError(f"locale {locale!r}: expected one of {', '.join(LOCALES)}")
    return Words(locale, _Catalogue(resource_path(f"translations/{locale}.ts").read_text(encoding="utf-8")))


class _Catalogue(Mapping[str, tuple[str, ...]]):
    """A Linguist source. A window's first screen says fifty of its thousand messages: each is read when it is said."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._places = {found[1]: found.end() for found in re.finditer(_MESSAGE, source)}
        self._read: dict[str, tuple[str, ...]] = {}

    def __getitem__(self, key: str) -> tuple[str, ...]:
        forms = self._read.get(key)
        if forms is None:
            begin = self._places[key]
            message = self._source[begin : self._source.index("</message>", begin)]
            found = re.findall(_FORM, message, re.DOTALL) or re.findall(_TRANSLATION, message, re.DOTALL)
            forms = self._read[key] = tuple(map(_plain, found))
        return forms

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


def _plain(text: str) -> str:
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


def system_locale() -> str:
    """The first of our languages that the environment names (POSIX order), else Russian."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        named = os.environ.get(variable, "")
        if named:
            language = named.split("_")[0].split(".")[0].lower()
            return language if language in LOCALES else DEFAULT_LOCALE
    return DEFAULT_LOCALE
