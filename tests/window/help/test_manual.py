"""The manual itself: the same pages in three languages, true to the screens, the settings and the contract."""

import re
import struct
from functools import cache
from pathlib import Path

import pytest

from pos_app.checks.groups import NAMES
from pos_app.order import State
from pos_app.refund import RefundState
from pos_app.resource import resource_path
from pos_app.settings.choices import CHOICES
from pos_app.window.help import manual as manual_module
from pos_app.window.help.manual import Manual, page_path, read_manual, topic_of
from pos_app.window.help.topics import CONTENTS, TOPICS, Part, Topic
from pos_app.words import LOCALES, words

PICTURES = {
    "keypad", "waiting", "qr_customer", "paid", "declined", "expired", "unknown", "history", "refund", "day_report",
    "lock", "people", "notices", "setup_failed", "settings", "selfservice", "selfservice_staff",
}  # fmt: skip
KEY_FACES = {"C"}
"""What stands on a key and is no word of any language."""
PLACE = re.compile(r"\\\{[a-z]+\\\}")


@pytest.fixture(scope="module")
def manuals() -> dict[str, Manual]:
    return {locale: read_manual(locale) for locale in LOCALES}


def source(locale: str, topic: Topic) -> str:
    return page_path(locale, topic).read_text("utf-8")


def prose(locale: str, topic: Topic) -> str:
    """What a person reads: without pictures, the targets of links, and examples of what to type."""
    shown = re.sub(r"\]\([^)]*\)", "]", source(locale, topic))
    return re.sub(r"```.*?```|`[^`]*`", "", shown, flags=re.DOTALL)


def shape(locale: str, topic: Topic) -> list[str]:
    """What kind of line follows which: headings by their level, pictures and links by where they lead, rows, items."""
    kinds = []
    for line in source(locale, topic).splitlines():
        marks = re.match(r"#+ |!|- |\d+\. |> |\||```", line)
        targets = re.findall(r"\]\(([^)]*)\)", line)
        same_places = [target.replace(f"/{locale}/", "/") for target in targets]
        kinds.append(" ".join([marks[0] if marks else "text" if line else "", *same_places]))
    return kinds


@cache
def patterns(locale: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each key with what its words may look like on the screen, whatever stands in their places."""
    texts = [(key, text) for key, forms in words(locale)._catalogue.items() for text in forms]
    return tuple((key, re.compile(PLACE.sub(".+", re.escape(unbroken(text))))) for key, text in texts)


def keys_of(locale: str, said: str) -> set[str]:
    """The keys whose words are what the manual says in bold."""
    return {key for key, pattern in patterns(locale) if pattern.fullmatch(unbroken(said))}


def unbroken(text: str) -> str:
    """The screens and the manual break their lines at different places."""
    return text.replace("\u00a0", " ")


def bold(locale: str, topic: Topic) -> list[str]:
    return re.findall(r"\*\*(.+?)\*\*", source(locale, topic))


def test_each_topic_belongs_to_one_part_and_every_file_is_a_topic() -> None:
    listed = [topic for topics in CONTENTS.values() for topic in topics]
    assert sorted(listed) == sorted(Topic)
    for locale in LOCALES:
        files = {
            path.relative_to(resource_path(f"help/{locale}")) for path in resource_path(f"help/{locale}").rglob("*")
        }
        pages = {Path(topic.part) / f"{topic}.md" for topic in Topic}
        assert files == pages | {Path(part) for part in Part}


def test_each_screen_has_a_page_and_both_parts_have_a_first_one() -> None:
    assert set(TOPICS.values()) <= set(Topic)
    assert {"keypad", "waiting", "ending", "history", "refund", "day_report", "lock", "people", "notices"} <= set(
        TOPICS
    )
    assert all(topics for topics in CONTENTS.values())


@pytest.mark.parametrize("topic", Topic)
@pytest.mark.parametrize("locale", ["kk", "en"])
def test_a_page_has_the_same_shape_in_every_language(locale: str, topic: Topic) -> None:
    assert shape(locale, topic) == shape("ru", topic)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_page_begins_with_its_title_and_no_title_comes_twice(locale: str, manuals: dict[str, Manual]) -> None:
    titles = [page.title for page in manuals[locale].pages.values()]
    assert all(titles)
    assert len(set(titles)) == len(titles)
    for topic in Topic:
        assert re.findall(r"^# (.+)$", source(locale, topic), re.MULTILINE) == [manuals[locale].pages[topic].title]


def test_each_page_is_in_its_own_language(manuals: dict[str, Manual]) -> None:
    for topic in Topic:
        texts = {locale: prose(locale, topic) for locale in LOCALES}
        assert re.search("[әғқңөұүһі]", texts["kk"]), topic
        assert not re.search("[әғқңөұүһі]", texts["ru"]), topic
        assert not re.search("[а-яё]", re.sub(r"\*\*.+?\*\*", "", texts["en"]).lower()), topic


@pytest.mark.parametrize("locale", LOCALES)
def test_what_stands_in_bold_is_what_the_screen_says(locale: str) -> None:
    unknown = {
        (topic.value, said)
        for topic in Topic
        for said in bold(locale, topic)
        if said not in KEY_FACES and not keys_of(locale, said)
    }
    assert unknown == set()


@pytest.mark.parametrize("topic", Topic)
def test_every_language_means_the_same_words_of_the_screen(topic: Topic) -> None:
    said = [bold(locale, topic) for locale in LOCALES]
    assert len({len(each) for each in said}) == 1
    for together in map(sorted_keys, zip(*said, strict=True)):
        assert together, said


def sorted_keys(said: tuple[str, ...]) -> set[str]:
    if set(said) <= KEY_FACES:
        return KEY_FACES
    common = [keys_of(locale, each) for locale, each in zip(LOCALES, said, strict=True)]
    return set.intersection(*common)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_link_leads_to_a_page_and_stands_alone_in_its_line(locale: str) -> None:
    for topic in Topic:
        text = source(locale, topic)
        for line in text.splitlines():
            for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]*)\)", line):
                assert topic_of(target) is not None, target
                assert (page_path(locale, topic).parent / target).resolve() == page_path(
                    locale, topic_of(target) or topic
                )
                assert re.fullmatch(r"- \[[^\]]+\]\([^)]+\)", line), "a line with a link is as high as a finger"
        assert "http" not in text


@pytest.mark.parametrize("locale", LOCALES)
def test_the_pictures_are_those_that_are_made_and_each_says_what_it_shows(locale: str) -> None:
    shown = set()
    for topic in Topic:
        for words_for_it, target in re.findall(r"!\[([^\]]*)\]\(([^)]*)\)", source(locale, topic)):
            assert words_for_it
            assert target == f"../../pictures/{locale}/{Path(target).stem}.png"
            shown.add(Path(target).stem)
    assert shown == PICTURES


@pytest.mark.parametrize("locale", LOCALES)
def test_every_setting_is_explained_with_its_default(locale: str) -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.+) \| (.+) \|$", source(locale, Topic.SETTINGS), re.MULTILINE)
    assert sorted(name for name, _, _ in rows) == sorted(choice.name for choice in CHOICES)
    assert all(meaning.strip() and default.strip() for _, meaning, default in rows)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_defaults_are_those_of_the_program(locale: str) -> None:
    from pos_app.settings.choices import Settings

    told = dict(re.findall(r"^\| `(\w+)` \| .+ \| `(\w[\w-]*)` \|$", source(locale, Topic.SETTINGS), re.MULTILINE))
    assert len(told) > 10
    plain = Settings(data_dir=Path())
    for name, default in told.items():
        value = getattr(plain, name)
        assert default == ({True: "on", False: "off"}[value] if isinstance(value, bool) else str(value)), name


@pytest.mark.parametrize("locale", LOCALES)
def test_every_state_of_the_contract_is_explained(locale: str) -> None:
    _, orders, refunds = re.split(
        r"^\| .+ \| .+ \|\n\|---\|---\|$", source(locale, Topic.COMMANDS), flags=re.MULTILINE
    )[1:4]
    assert re.findall(r"^\| `(\w+)` \| .", orders, re.MULTILINE) == ordered(State, orders)
    assert set(re.findall(r"^\| `(\w+)` \| .", orders, re.MULTILINE)) == set(State)
    assert set(re.findall(r"^\| `(\w+)` \| .", refunds, re.MULTILINE)) == set(RefundState)


def ordered(names: type[State], text: str) -> list[str]:
    return sorted(names, key=lambda name: text.index(f"`{name}`"))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_ending_of_a_sale_and_of_a_refund_is_explained_to_the_cashier(locale: str) -> None:
    def marked(key: str) -> str:
        return f"**{unbroken(words(locale).say(key))}**"

    endings = (
        "paid", "declined_create", "not_sent", "unavailable", "expired", "cancelled", "closed", "unknown", "late",
        "late_expired", "mismatch",
    )  # fmt: skip
    assert [key for key in endings if marked(key) not in source(locale, Topic.ENDINGS)] == []
    refunds = ("refund_accepted", "refund_refused", "refund_not_sent", "refund_uncertain", "refund_uncertain_line")
    assert [key for key in refunds if marked(key) not in source(locale, Topic.REFUND)] == []
    for key in ("not_twice", "check_now", "set_aside", "charge_again", "closed"):
        assert marked(key) in source(locale, Topic.UNCERTAIN)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_command_and_every_check_of_the_doctor_is_named(locale: str) -> None:
    commands = source(locale, Topic.COMMANDS)
    for name in ("orders", "reconcile", "refund", "backup", "doctor", "charge", "relay", "sandbox", "demo"):
        assert f"`pos-app {name}" in commands
    doctor = source(locale, Topic.DOCTOR)
    checks = {name for names in NAMES.values() for name in names} | {"configuration"}
    assert len(checks) >= 8
    assert {name for name in checks if f"`{name}`" not in doctor} == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_every_key_of_the_keyboard_is_told(locale: str) -> None:
    keys = source(locale, Topic.KEYS)
    for key in ("Enter", "Esc", "Backspace", "Delete", "F1", "F2", "F3", "F4", "F5", "F8", "F9", "F10", "P", "Ctrl+L"):
        assert f"`{key}`" in keys


@pytest.mark.parametrize("locale", LOCALES)
def test_no_page_shows_a_path_a_number_of_an_issue_or_markup(locale: str, manuals: dict[str, Manual]) -> None:
    for topic, page in manuals[locale].pages.items():
        assert not re.search(r"(?<![\w/:])(/|~/|[A-Z]:\\)\w", prose(locale, topic)), topic
        assert not re.search(r"\.(md|py|ts|png|sqlite3)\b|#\d|TODO|issue #?\d", page.plain, re.IGNORECASE), topic
        assert not re.search(r"\*\*|\]\(|^#|`", page.plain, re.MULTILINE), topic


@pytest.mark.parametrize("locale", LOCALES)
def test_sentences_are_short(locale: str) -> None:
    """A cashier reads this with a customer waiting."""
    for topic in CONTENTS[Part.CASHIER]:
        for line in prose(locale, topic).splitlines():
            for sentence in re.split(r"[.!?:;|]\s", line):
                assert len(sentence.split()) <= 26, sentence


def test_a_picture_that_lacks_is_left_out_and_one_that_is_there_has_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manual_module, "picture_path", lambda _, name: tmp_path / f"{name}.png")
    head = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
    (tmp_path / "keypad.png").write_bytes(head + struct.pack(">II", 1366, 768) + b"rest")
    (tmp_path / "waiting.png").write_bytes(b"no picture at all, but long enough")
    page = read_manual("ru").pages[Topic.PAYMENT]
    assert [(each.name, each.width, each.height) for each in page.pictures] == [("keypad", 1366, 768)]
    assert re.findall(r"!\[.*\]\((.*)\)", page.markdown) == ["keypad"]


@pytest.mark.parametrize(
    ("link", "topic"),
    [
        ("refund.md", Topic.REFUND),
        ("../cashier/refund.md", Topic.REFUND),
        ("refund", None),
        ("elsewhere.md", None),
        ("https://example.com/", None),
    ],
)
def test_only_pages_are_followed(link: str, topic: Topic | None) -> None:
    assert topic_of(link) is topic
