"""Layouts: the syntax, mistakes that are named, and a receipt that prints all the same."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.money import NARROW_SPACE
from pos_app.receipt.facts import clean
from pos_app.receipt.layout import Facts, Layout, LayoutMistake, Vocabulary
from pos_app.receipt.layouts import Kind
from pos_app.receipt.line import Align, Line
from pos_app.receipt.slip import VOCABULARIES
from pos_app.resource import resource_path
from tests.receipt.sales import an_order, as_text, maker

_KNOWN = Vocabulary(frozenset({"sum", "note"}), {"refunds": frozenset({"back"})})
_FACTS = Facts({"sum": "5 ₸", "note": ""}, {"refunds": [{"back": "1 ₸"}, {"back": "2 ₸"}]})


def lines(source: str) -> tuple[Line, ...]:
    return Layout(source, "receipt.txt", _KNOWN).fill(_FACTS)


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("Спасибо!", Line("Спасибо!")),
        ("", Line("")),
        ("^ {sum}", Line("5 ₸", align=Align.CENTER)),
        ("> {sum}", Line("5 ₸", align=Align.RIGHT)),
        ("^#* Всего {sum}.", Line("Всего 5 ₸.", align=Align.CENTER, big=True, bold=True)),
        ("* Всего | {sum}", Line("Всего", "5 ₸", bold=True)),
        ("a | b | c", Line("a", "b | c")),
        ("----", Line(rule=True)),
        ("{{sum}}", Line("{sum}")),
        ("#wifi", Line("#wifi")),
        ("\\# 1", Line("# 1")),
        ("\\[if", Line("[if")),
        ("\\; so", Line("; so")),
    ],
)
def test_a_line_becomes_a_line(source: str, line: Line) -> None:
    (made,) = lines(source + "\n")
    assert made == line


def test_a_comment_is_not_printed() -> None:
    assert lines("; Wi-Fi\n{sum}\n") == (Line("5 ₸"),)


def test_blocks_are_filled_or_left_out() -> None:
    source = (
        "[if note]\nnever\n[/if]\n[if sum]\nonce\n[/if]\n[if refunds]\n[each refunds]\n{back} of {sum}\n[/each]\n[/if]"
    )
    assert [line.text for line in lines(source)] == ["once", "1 ₸ of 5 ₸", "2 ₸ of 5 ₸"]


def test_a_line_of_windows_and_of_notepad_is_a_line(tmp_path: Path) -> None:
    (tmp_path / "receipt.txt").write_bytes("\ufeff{nonfiscal}\r\n{state}\r\n".encode())
    slip = maker(tmp_path).receipt(an_order(), [], "ru")
    assert (as_text(slip), slip.mistake) == ("Нефискальный документ\nОплачено", "")


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("a\n{summ}", "receipt.txt, line 2: no field 'summ'; expected one of note, sum"),
        ("{}", "receipt.txt, line 1: no field ''; expected one of"),
        ("{sum.real}", "line 1: no field 'sum.real'"),
        ("{sum[0]}", "line 1: no field 'sum[0]'"),
        ("{sum!r}", "line 1: no field 'sum!r'"),
        ("{sum:>9}", "line 1: no field 'sum:>9'"),
        ("{back}", "line 1: no field 'back'"),
        ("a { b", "line 1: 'a { b'; expected {FIELD}, or {{ and }} for braces on paper"),
        ("a } b", "line 1: 'a } b'; expected {FIELD}"),
        ("x | {summ}", "line 1: no field 'summ'"),
        ("[iff sum]", "line 1: '[iff sum]'; expected [if FIELD], [each LIST], or \\[ for a bracket on paper"),
        ("[if summ]\n[/if]", "line 1: no field 'summ'; expected one of note, refunds, sum"),
        ("[each sum]\n[/each]", "line 1: no list 'sum'; expected one of refunds"),
        ("\n[if sum]\na", "line 3: the end; expected [/if]"),
        ("[/if]", "line 1: '[/if]'; expected [if FIELD]"),
        ("[each refunds]\n[/if]", "line 2: '[/if]'; expected [if FIELD], [each LIST] or [/each]"),
        ("^ a | b", "line 1: '^'; expected neither ^ nor > before a line of two columns"),
        ("[if sum]\n" * 50, "line 5: '[if sum]'; expected [if FIELD]"),
        ("{" + "x" * 100 + "}", f"line 1: no field '{'x' * 40}…'"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_what_was_expected(source: str, said: str) -> None:
    with pytest.raises(LayoutMistake) as caught:
        lines(source)
    assert said in str(caught.value)
    assert str(caught.value).startswith("receipt.txt, line ")


@pytest.mark.parametrize("lacking", ["nonfiscal", "state"])
def test_a_receipt_that_hides_what_it_is_is_not_printed_so(lacking: str, tmp_path: Path) -> None:
    written = "{nonfiscal}\n{state}\n".replace(f"{{{lacking}}}", f"[if {lacking}]\n{{{lacking}}}\n[/if]")
    (tmp_path / "receipt.txt").write_text(written)
    slip = maker(tmp_path).receipt(an_order(), [], "ru")
    assert slip.mistake.endswith(f"the end; expected a line with {{{lacking}}} outside of [if] and [each]")
    assert slip.lines == maker().receipt(an_order(), [], "ru").lines


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (b"{nonfiscal}\n{state}\n{sum}\n", "receipt.txt, line 3: no field 'sum'; expected one of billed, branch"),
        ("{nonfiscal}\n{state}\nСпасибо\n".encode("cp1251"), "line 3: no UTF-8; expected a text saved as UTF-8"),
        (b"{nonfiscal}\n{state}\n" + b"x" * 64_000, "has more than 64000 bytes; expected a short text"),
    ],
)
def test_with_a_bad_layout_the_usual_one_is_printed_and_the_mistake_told(
    written: bytes, said: str, tmp_path: Path
) -> None:
    (tmp_path / "receipt.txt").write_bytes(written)
    slip = maker(tmp_path).receipt(an_order(), [], "ru")
    assert slip.lines == maker().receipt(an_order(), [], "ru").lines
    assert said in slip.mistake
    assert slip.mistake.startswith(str(tmp_path / "receipt.txt"))


def test_a_layout_that_can_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "receipt.txt").mkdir()
    slip = maker(tmp_path).receipt(an_order(), [], "ru")
    assert "receipt.txt can't be read" in slip.mistake
    assert slip.lines


def test_a_change_shows_on_the_next_slip(tmp_path: Path) -> None:
    mine = maker(tmp_path)
    (tmp_path / "receipt.txt").write_text("{nonfiscal}\n{state}\nWi-Fi: coffee123\n")
    assert mine.receipt(an_order(), [], "ru").lines[-1] == Line("Wi-Fi: coffee123")
    (tmp_path / "receipt.txt").write_text("{nonfiscal}\n{state}\n# {received}\n")
    assert mine.receipt(an_order(), [], "ru").lines[-1].big


@pytest.mark.parametrize("kind", Kind)
def test_the_shipped_layouts_name_every_field_they_have(kind: Kind) -> None:
    vocabulary = VOCABULARIES[kind]
    source = resource_path(f"receipts/{kind}.txt").read_text(encoding="utf-8")
    comment = " ".join(line for line in source.splitlines() if line.startswith(";"))
    known = vocabulary.fields.union(vocabulary.lists, *vocabulary.lists.values())
    assert [name for name in known if name not in comment.replace(":", " ").replace(".", " ").split()] == []
    Layout(source, kind, vocabulary)


@given(st.text(max_size=200) | st.text("[]/{}|^>#* ifeachsumrefunds\n", max_size=200))
def test_whatever_stands_in_a_layout_is_a_layout_or_a_mistake(source: str) -> None:
    try:
        made = lines(source)
    except LayoutMistake:
        return
    assert len(made) <= len(source.splitlines()) * len(_FACTS.lists["refunds"]) ** 4


@given(st.text(max_size=400))
def test_no_text_from_outside_becomes_a_command(text: str) -> None:
    kept = clean(text)
    assert all(character.isprintable() or character == NARROW_SPACE for character in kept)
    assert len(kept) <= 300
