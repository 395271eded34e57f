"""The words of the till in Russian, Kazakh and English.

The catalogues are Qt Linguist sources (`resources/translations/*.ts`), read as they are: so a translator can open them
in Linguist, the core and the command line can speak without Qt, and two screens can speak two languages at once.
"""

import os
import xml.etree.ElementTree as ET
from functools import cache
from typing import Final

from pos_app.resource import resource_path

LOCALES: Final = ("ru", "kk", "en")
DEFAULT_LOCALE: Final = "ru"


class Words:
    """One language's words. Immutable after loading; any thread."""

    def __init__(self, locale: str, catalogue: dict[str, tuple[str, ...]]) -> None:
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
    root = ET.parse(resource_path(f"translations/{locale}.ts")).getroot()  # noqa: S314 - ships with the app
    catalogue: dict[str, tuple[str, ...]] = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        catalogue[message.attrib["id"]] = forms or (translation.text or "",)
    return Words(locale, catalogue)


def system_locale() -> str:
    """The first of our languages that the environment names (POSIX order), else Russian."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        named = os.environ.get(variable, "")
        if named:
            language = named.split("_")[0].split(".")[0].lower()
            return language if language in LOCALES else DEFAULT_LOCALE
    return DEFAULT_LOCALE
