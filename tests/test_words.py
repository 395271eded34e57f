"""The catalogues: complete in three languages, with plural forms, and used by no key that they lack."""

import re
import string
from pathlib import Path

import pytest

import pos_app
from pos_app.order import State
from pos_app.words import LOCALES, plural_form, system_locale, words

CODE = Path(pos_app.__file__).parent
_SAID = re.compile(r"""\.say\(\s*["']([a-z0-9_]+)["']""")


def catalogue(locale: str) -> dict[str, tuple[str, ...]]:
    return words(locale)._catalogue


@pytest.mark.parametrize("locale", LOCALES)
def test_every_key_has_words_in_every_language(locale: str) -> None:
    assert catalogue(locale).keys() == catalogue("ru").keys()
    assert [key for key, forms in catalogue(locale).items() if not all(form.strip() for form in forms)] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_every_language_fills_the_same_places(locale: str) -> None:
    def places(forms: tuple[str, ...]) -> set[str]:
        return {name for form in forms for _, name, _, _ in string.Formatter().parse(form) if name}

    differing = [key for key, forms in catalogue(locale).items() if places(forms) != places(catalogue("en")[key])]
    assert differing == []


def test_every_key_that_the_code_says_exists() -> None:
    said = {key for file in CODE.rglob("*.py") for key in _SAID.findall(file.read_text(encoding="utf-8"))}
    assert len(said) > 10
    assert said - catalogue("en").keys() == set()


def test_every_state_that_charge_prints_plainly_has_words() -> None:
    for state in (State.CREATING, State.WAITING, State.PAID, State.EXPIRED, State.CANCELLED, State.PAID_LATE):
        assert f"state_{state}" in words("kk")


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (1, "1 оплата"),
        (2, "2 оплаты"),
        (5, "5 оплат"),
        (11, "11 оплат"),
        (21, "21 оплата"),
        (112, "112 оплат"),
        (0, "0 оплат"),
    ],
)
def test_russian_plurals_follow_the_number(n: int, said: str) -> None:
    assert words("ru").say("payments", n=n) == said


def test_english_and_kazakh_have_two_forms() -> None:
    assert words("en").say("payments", n=1) == "1 payment"
    assert words("en").say("payments", n=2) == "2 payments"
    assert [plural_form("kk", n) for n in (0, 1, 2)] == [1, 0, 1]


def test_a_value_is_never_read_as_a_template() -> None:
    assert "{amount} {0}" in words("en").say("declined_1", msg="{amount} {0}")


def test_another_locale_is_named_with_what_was_expected() -> None:
    with pytest.raises(ValueError, match="'de': expected one of ru, kk, en"):
        words("de")


@pytest.mark.parametrize(
    ("variables", "locale"),
    [
        ({"LANG": "kk_KZ.UTF-8"}, "kk"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "ru_RU"}, "ru"),
        ({"LANG": "de_DE.UTF-8"}, "ru"),
        ({}, "ru"),
    ],
)
def test_the_systems_language_is_taken_where_it_is_ours(
    variables: dict[str, str], locale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_locale() == locale
