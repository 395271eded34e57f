"""A language that nobody speaks: English with accents, a third longer, to see what has no room or no translation."""

from functools import cache
from itertools import cycle
from typing import Final

from pos_app.window.language import Language
from pos_app.words import Words, words

LONGER: Final = 1.35
_ENGLISH: Final = words("en")._catalogue
_ACCENTS: Final = str.maketrans("AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz", "ÅåƁÇçĐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž")
ACCENTED: Final = frozenset("ÅåƁÇçĐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž")


def pseudo_words() -> Words:
    """Dates and the manual are those of English."""
    return Words("en", _pseudo_catalogue())


def speak_pseudo(*languages: Language) -> None:
    """As `use` does it with a real language, until `speak_no_pseudo`: English is said so wherever it is said."""
    english = words("en")
    english._catalogue = _pseudo_catalogue()
    for language in languages:
        language._words = english
        language.changed.emit()


def speak_no_pseudo() -> None:
    """English is English again; who speaks it says so at the next change."""
    words("en")._catalogue = _ENGLISH


@cache
def _pseudo_catalogue() -> dict[str, tuple[str, ...]]:
    return {key: tuple(map(_pseudo, forms)) for key, forms in _ENGLISH.items()}


def _pseudo(form: str) -> str:
    """`Charge {x}` as `Çĥåågé {x}`: the vowels are said twice until the words are long enough; no word is split."""
    parts = form.replace("…", "...").split("{")
    letters = [parts[0], *(part.split("}", 1)[1] for part in parts[1:])]
    holes = ["{" + part.split("}", 1)[0] + "}" for part in parts[1:]]
    said = [_longer(text) for text in letters]
    return said[0] + "".join(hole + text for hole, text in zip(holes, said[1:], strict=True))


def _longer(text: str) -> str:
    missing = round(len(text.strip()) * (LONGER - 1) + 0.4)
    letters = list(text)
    vowels = [index for index, letter in enumerate(letters) if letter.lower() in "aeiouy"]
    for index in cycle(reversed(vowels)):
        if missing <= 0:
            break
        letters[index] += text[index].lower()
        missing -= 1
    return "".join(letters).translate(_ACCENTS)
