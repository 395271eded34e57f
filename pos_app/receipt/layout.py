"""The layout of a slip: a plain text file of which a line is a line on paper. The README beside this has the syntax.

A layout is read and checked whole before anything is printed. It can only name what the slip knows; nothing of it is
run.
"""

import re
import string
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from pos_app.receipt.line import Align, Line

_MARKED: Final = re.compile(r"([\^>#*]{1,4}) (.*)")
_BLOCK: Final = re.compile(r"\[(if|each) ([a-z_]+)\]")
_CLOSING: Final = re.compile(r"\[/(if|each)\]")
_RULE: Final = re.compile(r"-{3,}")
_COLUMNS: Final = " | "
_DEEPEST: Final = 4


class LayoutMistake(ValueError):
    """A layout that can't be used; the message names file and line, what stands there, and what was expected."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a layout may name: fields, lists with the fields of their entries, and fields that it must always show."""

    fields: frozenset[str]
    lists: Mapping[str, frozenset[str]] = field(default_factory=dict)
    must: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Facts:
    """What one slip says: a text for each field (empty where there is none), and the entries of each list."""

    fields: Mapping[str, str]
    lists: Mapping[str, Sequence[Mapping[str, str]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Text:
    """Literal texts and names of fields, in turn."""

    parts: tuple[tuple[str, str | None], ...]

    def fill(self, known: Mapping[str, str]) -> str:
        return "".join(literal + (known[name] if name else "") for literal, name in self.parts)


@dataclass(frozen=True, slots=True)
class _Printed:
    """A line of the layout that becomes a line on paper."""

    text: _Text
    right: _Text
    form: Line


@dataclass(frozen=True, slots=True)
class _If:
    name: str
    inside: "tuple[_Node, ...]"


@dataclass(frozen=True, slots=True)
class _Each:
    name: str
    inside: "tuple[_Node, ...]"


_Node = _Printed | _If | _Each


class Layout:
    """A checked layout. Immutable; any thread."""

    def __init__(self, source: str, where: str, vocabulary: Vocabulary) -> None:
        """Raises LayoutMistake, which calls the file `where`."""
        self._nodes = _Parser(source, where, vocabulary).nodes()

    def fill(self, facts: Facts) -> tuple[Line, ...]:
        """The lines with the facts in their places; a fact is never read as layout."""
        return tuple(_lines(self._nodes, facts, facts.fields))


def _lines(nodes: tuple[_Node, ...], facts: Facts, known: Mapping[str, str]) -> Iterator[Line]:
    for node in nodes:
        match node:
            case _Printed(text, right, form):
                yield Line(text.fill(known), right.fill(known), form.align, form.big, form.bold, form.rule)
            case _If(name, inside):
                if known.get(name) or facts.lists.get(name):
                    yield from _lines(inside, facts, known)
            case _Each(name, inside):
                for entry in facts.lists[name]:
                    yield from _lines(inside, facts, {**known, **entry})


class _Parser:
    """Reads a layout line by line; the first mistake ends it."""

    def __init__(self, source: str, where: str, vocabulary: Vocabulary) -> None:
        self._lines = source.splitlines()
        self._where = where
        self._vocabulary = vocabulary
        self._number = 0
        self._always: set[str] = set()

    def nodes(self) -> tuple[_Node, ...]:
        read = self._block(None, self._vocabulary.fields, 0)
        lacking = sorted(self._vocabulary.must - self._always)
        if lacking:
            raise self._mistake(f"the end; expected a line with {{{lacking[0]}}} outside of [if] and [each]")
        return read

    def _block(self, opened: str | None, known: frozenset[str], depth: int) -> tuple[_Node, ...]:
        nodes: list[_Node] = []
        while self._number < len(self._lines):
            line = self._lines[self._number].rstrip()
            self._number += 1
            if line.startswith(";"):
                continue
            if not line.startswith("["):
                nodes.append(self._printed(line, known, always=depth == 0))
                continue
            closing = _CLOSING.fullmatch(line)
            if closing is not None and closing[1] == opened:
                return tuple(nodes)
            nodes.append(self._nested(line, known, opened, depth))
        if opened is not None:
            raise self._mistake(f"the end; expected [/{opened}]")
        return tuple(nodes)

    def _nested(self, line: str, known: frozenset[str], opened: str | None, depth: int) -> _Node:
        block = _BLOCK.fullmatch(line)
        if block is None or depth == _DEEPEST:
            closing = f" or [/{opened}]" if opened else ""
            raise self._mistake(f"{line!r}; expected [if FIELD], [each LIST]{closing}, or \\[ for a bracket on paper")
        lists = self._vocabulary.lists
        if block[1] == "each":
            self._check(block[2], frozenset(lists), "list")
            return _Each(block[2], self._block("each", known | lists[block[2]], depth + 1))
        self._check(block[2], known | frozenset(lists), "field")
        return _If(block[2], self._block("if", known, depth + 1))

    def _printed(self, line: str, known: frozenset[str], *, always: bool) -> _Printed:
        if _RULE.fullmatch(line):
            return _Printed(_Text(()), _Text(()), Line(rule=True))
        marked = _MARKED.fullmatch(line)
        marks, line = (marked[1], marked[2]) if marked else ("", line.removeprefix("\\"))
        left, separator, right = line.partition(_COLUMNS)
        if separator and ("^" in marks or ">" in marks):
            raise self._mistake(f"{marks!r}; expected neither ^ nor > before a line of two columns")
        align = Align.CENTER if "^" in marks else Align.RIGHT if ">" in marks else Align.LEFT
        form = Line(align=align, big="#" in marks, bold="*" in marks)
        return _Printed(self._text(left, known, always=always), self._text(right, known, always=always), form)

    def _text(self, text: str, known: frozenset[str], *, always: bool) -> _Text:
        parts = []
        try:
            for literal, name, form, conversion in string.Formatter().parse(text):
                if name is not None:
                    whole = name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
                    self._check(whole, known, "field")
                    if always:
                        self._always.add(name)
                parts.append((literal, name))
        except LayoutMistake:
            raise
        except ValueError:
            raise self._mistake(f"{text!r}; expected {{FIELD}}, or {{{{ and }}}} for braces on paper") from None
        return _Text(tuple(parts))

    def _check(self, name: str, known: frozenset[str], kind: str) -> None:
        if name not in known:
            shown = name if len(name) <= 40 else name[:40] + "…"
            raise self._mistake(f"no {kind} {shown!r}; expected one of {', '.join(sorted(known))}")

    def _mistake(self, what: str) -> LayoutMistake:
        return LayoutMistake(f"{self._where}, line {self._number}: {what}")
