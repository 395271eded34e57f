"""A language that nobody speaks: English with accents, a third longer, to see what has no room or no translation."""

from itertools import cycle
from typing import Final

from pos_app.window.language import Language
from pos_app.words import Words, words

LONGER: Final = 1.35
_ACCENTS: Final = str.maketrans("AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz", "ÅåƁÇçĐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž")
ACCENTED: Final = frozenset("ÅåƁÇçĐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž")


def pseudo_words() -> Words:
    """Dates and the manual are those of English."""
    catalogue = words("en")._catalogue
    return Words("en", {key: tuple(map(_pseudo, forms)) for key, forms in catalogue.items()})


def speak_pseudo(*languages: Language) -> None:
    """As `use` does it with a real language."""
    made = pseudo_words()
    for language in languages:
        language._words = made
        language.changed.emit()


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
