"""The catalogues: complete in three languages, plural forms by CLDR, nothing stale, nothing unfinished."""

import ast
import re
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QLocale

import pos_app
from pos_app.journal.query import Group
from pos_app.money import format_tenge
from pos_app.notice import NoticeKind
from pos_app.order import State
from pos_app.price_list import Expected
from pos_app.qa.verdict import Verdict, What
from pos_app.receipt.report_facts import _LABELS as REPORT_LABELS
from pos_app.receipt.sale_facts import _RECEIPT_LABELS, _REFUND_LABELS
from pos_app.receipt.spool import Trouble
from pos_app.refund import Hindrance, RefundReason, RefundState
from pos_app.resource import resource_path
from pos_app.sandbox.scenarios import SCENARIOS
from pos_app.till.messages import LinkState
from pos_app.till.reconciling import Done, Kind
from pos_app.window.help.topics import Part
from pos_app.words import DEFAULT_LOCALE, LOCALES, Words, plural_form, system_locale, words

CODE = Path(pos_app.__file__).parent
_KEY: Final = re.compile(r"[a-z0-9_]*[a-z][a-z0-9_]*")

COMPOSED: Final[dict[str, Iterable[str]]] = {
    "*_*_do": [f"{peer}_{state}" for peer in ("gateway", "relay") for state in LinkState],
    "done_*": [done for done in Done if done not in (Done.RECORDED, Done.LEFT)],
    "done_left_*": Kind,
    "group_*": Group,
    "help_*": Part,
    "issue_*": NoticeKind,
    "key_*": ["00", "000", *string.digits],
    "no_refund_*": Hindrance,
    "price_expected_*": Expected,
    "print_*": Trouble,
    "qa_*": Verdict,
    "qa_refund_*": [RefundState.ACCEPTED, RefundState.REFUSED],
    "qa_report_*": Verdict,
    "qa_scenario_*": [name.replace("-", "_") for name in SCENARIOS],
    "qa_wrong_*": What,
    "report_state_*": State,
    "row_*": State,
    "row_refund_*": set(RefundState) - {RefundState.ACCEPTED},
    "slip_*": [*REPORT_LABELS, *_RECEIPT_LABELS, *_REFUND_LABELS],
    "slip_issue_*": NoticeKind,
    "slip_reason_*": RefundReason,
    "slip_refund_*": RefundState,
    "slip_state_*": State,
    "state_*": set(State) - {State.REJECTED, State.UNCERTAIN, State.MISMATCH},
}
"""Keys that are put together at run time, and what stands in the place of the star."""

SAME_AS_ENGLISH: Final = {
    "qa_row_spoken",
    "rahmet",
    "person_pin_new",
    "csv_short",
    "chart_bar",
    "span_days",
    "step_refund_by",
}
"""Names, abbreviations and places to fill in: the same word, or none, in every language."""


def catalogue(locale: str) -> dict[str, tuple[str, ...]]:
    return dict(words(locale)._catalogue)


def messages(locale: str) -> Iterator[ET.Element]:
    return ET.parse(resource_path(f"translations/{locale}.ts")).getroot().iter("message")  # noqa: S314 - ships with the app


def trees() -> Iterator[ast.Module]:
    for file in CODE.rglob("*.py"):
        yield ast.parse(file.read_text(encoding="utf-8"))


def calls_of_say() -> Iterator[ast.Call]:
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if called == "say" and node.args:
                    yield node


def stars(composed: ast.JoinedStr) -> str:
    """`row_{state}` as `row_*`."""
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in composed.values)


def composed_keys() -> set[str]:
    keys = set()
    for pattern, values in COMPOSED.items():
        star = "*_*" if "*_*" in pattern else "*"
        keys |= {pattern.replace(star, str(value), 1) for value in values}
    return keys


def literals() -> set[str]:
    """Every string of the code that may be a key, wherever it stands."""
    return {
        node.value
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _KEY.fullmatch(node.value)
    }


@pytest.mark.parametrize("locale", LOCALES)
def test_every_key_has_words_in_every_language(locale: str) -> None:
    assert catalogue(locale).keys() == catalogue("ru").keys()
    assert [key for key, forms in catalogue(locale).items() if not all(form.strip() for form in forms)] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_every_language_fills_the_same_places(locale: str) -> None:
    def places(forms: tuple[str, ...]) -> list[set[str]]:
        return [{name for _, name, _, _ in string.Formatter().parse(form) if name} for form in forms]

    for key, forms in catalogue(locale).items():
        expected = set.union(*places(catalogue("en")[key]))
        # A form for one thing alone may do without the number.
        assert all(found | {"n"} == expected | {"n"} for found in places(forms)), key
        assert "n" in places(forms)[-1] or "n" not in expected, key


def test_every_key_that_the_code_says_exists() -> None:
    said = {call.args[0].value for call in calls_of_say() if isinstance(call.args[0], ast.Constant)}
    assert len(said) > 300
    assert said - catalogue("en").keys() == set()


def test_every_key_that_the_code_puts_together_exists() -> None:
    assert composed_keys() - catalogue("en").keys() == set()
    patterns = {stars(call.args[0]) for call in calls_of_say() if isinstance(call.args[0], ast.JoinedStr)}
    assert patterns - COMPOSED.keys() == set()


def test_no_text_is_stale() -> None:
    used = literals() | composed_keys()
    assert catalogue("en").keys() - used == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_every_translation_is_of_the_english_text_as_it_is_now(locale: str) -> None:
    changed = [
        message.attrib["id"]
        for message in messages(locale)
        if message.findtext("source") != catalogue("en")[message.attrib["id"]][-1]
    ]
    assert changed == []


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_is_marked_as_unfinished_or_obsolete(locale: str) -> None:
    kinds = {message.find("translation").attrib.get("type") for message in messages(locale)}  # type: ignore[union-attr]
    assert kinds == {None}


@pytest.mark.parametrize("locale", [locale for locale in LOCALES if locale != "en"])
def test_no_text_stayed_english(locale: str) -> None:
    same = {key for key, forms in catalogue(locale).items() if forms[0] in catalogue("en")[key]}
    assert same == SAME_AS_ENGLISH


@pytest.mark.parametrize("locale", LOCALES)
def test_no_word_mixes_two_alphabets(locale: str) -> None:
    """A Latin letter that looks like a Cyrillic one is found by no search and read wrongly by a screen reader."""
    mixed = re.compile(r"[A-Za-z][А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]|[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі][A-Za-z]")
    texts = {key: re.sub(r"\{[^}]*\}", " ", " ".join(forms)) for key, forms in catalogue(locale).items()}
    assert [key for key, text in texts.items() if mixed.search(text)] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_every_plural_has_as_many_forms_as_its_language(locale: str) -> None:
    forms = {"ru": 3, "kk": 2, "en": 2}[locale]
    plural = [message for message in messages(locale) if message.attrib.get("numerus") == "yes"]
    assert len(plural) > 5
    assert {len(message.findall("translation/numerusform")) for message in plural} == {forms}
    plain = [message for message in messages(locale) if message.attrib.get("numerus") != "yes"]
    assert [message.attrib["id"] for message in plain if message.find("translation/numerusform") is not None] == []


@pytest.mark.parametrize("n", [*range(130), 211, 1000, 1001, 1011, 1_000_002])
def test_plural_forms_are_those_of_cldr(n: int) -> None:
    tens, hundreds = n % 10, n % 100
    one = tens == 1 and hundreds != 11
    few = tens in (2, 3, 4) and hundreds not in (12, 13, 14)
    assert plural_form("ru", n) == (0 if one else 1 if few else 2)
    assert plural_form("en", n) == plural_form("kk", n) == (0 if n == 1 else 1)


def test_a_text_that_has_plural_forms_is_never_said_without_its_number() -> None:
    plural = {key for key, forms in catalogue("ru").items() if len(forms) > 1}
    for call in calls_of_say():
        if isinstance(call.args[0], ast.Constant) and call.args[0].value in plural:
            assert len(call.args) == 2 or "n" in {keyword.arg for keyword in call.keywords}, call.args[0].value


@pytest.mark.parametrize("locale", LOCALES)
def test_qts_own_tools_take_the_files(locale: str, tmp_path: Path) -> None:
    lrelease = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if lrelease is None:
        pytest.skip("this PySide6 comes without lrelease")
    source = resource_path(f"translations/{locale}.ts")
    done = subprocess.run(
        [lrelease, "-fail-on-unfinished", str(source), "-qm", str(tmp_path / "till.qm")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    count = len(catalogue(locale))
    assert f"{count} translation(s) ({count} finished and 0 unfinished)" in done.stdout


@pytest.mark.parametrize("locale", LOCALES)
def test_the_files_are_built_as_linguist_expects(locale: str) -> None:
    root = ET.parse(resource_path(f"translations/{locale}.ts")).getroot()  # noqa: S314 - ships with the app
    assert (root.tag, root.attrib) == ("TS", {"version": "2.1", "language": locale, "sourcelanguage": "en"})
    assert [context.findtext("name") for context in root] == ["till"]
    found = [message.attrib["id"] for message in messages(locale)]
    assert len(found) == len(set(found))
    assert {child.tag for message in messages(locale) for child in message} == {"source", "translation"}


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
    assert words("kk").say("payments", n=1) == "1 төлем"
    assert words("kk").say("payments", n=2) == "2 төлем"


def test_amounts_are_grouped_as_all_our_languages_do_it_in_this_country() -> None:
    """In Kazakhstan money is written `12 500 ₸` in Kazakh and in Russian, and a till shows one sum in one shape."""
    for locale in ("kk_KZ", "ru_KZ"):
        assert QLocale(locale).toString(12500).split() == ["12", "500"]
    assert format_tenge(12500).split() == ["12", "500", "₸"]


def test_a_value_is_never_read_as_a_template() -> None:
    assert "{amount} {0}" in words("en").say("declined_1", msg="{amount} {0}")


@pytest.mark.parametrize("locale", LOCALES)
def test_the_catalogues_are_read_as_any_reader_of_xml_does(locale: str) -> None:
    root = ET.parse(resource_path(f"translations/{locale}.ts")).getroot()  # noqa: S314 - ships with the app
    read = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        read[message.attrib["id"]] = forms or (translation.text or "",)
    assert catalogue(locale) == read


def test_a_language_can_be_made_of_a_catalogue() -> None:
    made = Words("en", {"a_key": ("{n} thing", "{n} things")})
    assert (made.say("a_key", n=1), made.say("a_key", n=3)) == ("1 thing", "3 things")
    assert "a_key" in made
    with pytest.raises(KeyError):
        made.say("another")


def test_another_locale_is_named_with_what_was_expected() -> None:
    with pytest.raises(ValueError, match="'de': expected one of ru, kk, en"):
        words("de")


@pytest.mark.parametrize(
    ("variables", "locale"),
    [
        ({"LANG": "kk_KZ.UTF-8"}, "kk"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "ru_RU"}, "ru"),
        ({"LANG": "de_DE.UTF-8"}, DEFAULT_LOCALE),
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
