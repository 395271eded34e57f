"""What a printer's own font can show: code page 866, Russian and English on nearly every receipt printer."""

from typing import Final

from pos_app.money import NARROW_SPACE, TENGE_SIGN

CODE_PAGE: Final = "CP866"

_SAME_MEANING: Final = str.maketrans(
    {
        "\u202f": "\u00a0", "\u2009": "\u00a0", "\u2011": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-",
        "\u2026": "...", "\u00ab": '"', "\u00bb": '"', "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2018": "'",
        "\u2019": "'", "\u00d7": "x",
    }
)  # fmt: skip
_TENGE: Final = {"ru": "тг", "kk": "тг", "en": "KZT"}


def for_code_page(text: str, locale: str) -> str | None:
    """The text as the code page can say it, `₸` as a word; None where a letter is left that it lacks.

    Sums keep their unbreakable spaces; `encoded` makes them plain.
    """
    said = text.translate(_SAME_MEANING).replace(TENGE_SIGN, _TENGE[locale])
    try:
        said.encode(CODE_PAGE)
    except UnicodeEncodeError:
        return None
    return said


def wide_spaced(text: str) -> str:
    """The text with the narrow unbreakable spaces of its sums as wide as others."""
    return text.replace(NARROW_SPACE, "\u00a0")


def plain(text: str) -> str:
    """The text with ordinary spaces, once it is broken into rows."""
    return text.replace("\u00a0", " ")
