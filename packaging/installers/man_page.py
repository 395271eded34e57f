"""Writes the manual page from the parser's own help: `python man_page.py FILE`. Run where the wheel is installed.

argparse hands a formatter all that belongs into a help text, piece by piece; this one makes troff of it. So the page
says what `--help` says, always.
"""

import argparse
import re
import sys
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any, Final

from pos_app import __version__
from pos_app.arguments import command_line
from pos_app.settings.choices import CHOICES
from pos_app.version import build

_SYNOPSIS: Final = r""".SH SYNOPSIS
.B pos\-app
.RI [ OPTION ...]
.RI [ COMMAND
.RI [ ARGUMENT ...]]
"""

_FILES: Final = r""".SH FILES
.TP
.I ~/.config/rahmet\-pos/config.toml
The settings, each under its name in lower case and without POS_. Secrets do not belong there.
.TP
.I ~/.local/share/rahmet\-pos/
The journal, its copies in backups, and the log. The package never touches it; neither does its removal.
.SH SEE ALSO
The manual inside the program: F1, or the name at the top of the rail.
"""


class _Troff(argparse.HelpFormatter):
    """Takes the pieces of one parser's help, but for options `told` before; `commands` are the parsers it leads to,
    and `briefly` what it says of each."""

    def __init__(self, prog: str, told: Collection[str] = ()) -> None:
        super().__init__(prog)
        self._told = told
        self.lines: list[str] = []
        self.options: list[str] = []
        self.commands: dict[str, argparse.ArgumentParser] = {}
        self.briefly: dict[str, str] = {}

    def add_usage(self, *_: Any, **__: Any) -> None:
        """Stands in the synopsis, and before each command's options."""

    def start_section(self, heading: str | None) -> None:
        self._heading = heading

    def end_section(self) -> None:
        self._heading = None

    def add_text(self, text: str | None) -> None:
        if text:
            self.lines += [".PP", escaped(text).replace("\nexit status", "\n.br\nexit status")]

    def add_arguments(self, actions: Iterable[argparse.Action]) -> None:
        for action in actions:
            self.add_argument(action)

    def add_argument(self, action: argparse.Action) -> None:
        if isinstance(action, argparse._SubParsersAction):
            self.commands = dict(action.choices)
            self.briefly = {one.dest: self._expand_help(one) for one in action._choices_actions}
        elif action.help is not argparse.SUPPRESS and not set(action.option_strings) & set(self._told):
            self.options += action.option_strings
            self.lines += [".TP", self._named(action), escaped(self._expand_help(action) if action.help else "")]

    def format_help(self) -> str:
        return "\n".join(self.lines)

    def _named(self, action: argparse.Action) -> str:
        value = self._format_args(action, self._get_default_metavar_for_optional(action)) if action.nargs != 0 else ""
        if not action.option_strings:
            return rf"\fI{escaped(action.metavar if isinstance(action.metavar, str) else action.dest)}\fR"
        named = ", ".join(rf"\fB{escaped(option)}\fR" for option in action.option_strings)
        return f"{named} {escaped(value)}".rstrip()


def escaped(text: str) -> str:
    """Text that troff prints as it is: dashes stay dashes, and no line begins with a command."""
    shown = text.replace("\\", r"\e").replace("-", r"\-")
    return re.sub(r"^([.'])", r"\\&\1", shown, flags=re.MULTILINE)


def page() -> str:
    """The page `pos-app.1`."""
    parser = command_line()
    whole = _taken_from(parser)
    made_on = build().rpartition(", ")[2]
    parts = [
        f'.TH POS\\-APP 1 "{made_on}" "pos\\-app {escaped(__version__)}" "Rahmet POS"',
        f".SH NAME\npos\\-app \\- {escaped('a point of sale for QR wallet payments through Rahmet Pay')}",
        _SYNOPSIS.rstrip(),
        f".SH DESCRIPTION\n{escaped(parser.description or '')}",
        ".SH OPTIONS\n" + "\n".join(line for line in whole.lines[2:]),
        ".SH COMMANDS\nEach takes the options above as well.",
    ]
    for name, command in whole.commands.items():
        parts += _about(name, command, whole.options, "")
    parts += [_environment(), _FILES.rstrip()]
    return "\n".join(parts) + "\n"


def _about(name: str, command: argparse.ArgumentParser, told: Collection[str], briefly: str) -> list[str]:
    """A section for a command, and one for each below it. `briefly` is for one that has no description."""
    taken = _taken_from(command, told)
    usage = " ".join(command.format_usage().removeprefix("usage: ").split())
    parts = [f".SS {escaped(name)}", f".nh\n{escaped(usage)}\n.hy"]
    parts += [] if command.description else [".PP", escaped(briefly[:1].upper() + briefly[1:] + ".")]
    parts += taken.lines
    for below, one in taken.commands.items():
        parts += _about(f"{name} {below}", one, told, taken.briefly[below])
    return parts


def _taken_from(parser: argparse.ArgumentParser, told: Collection[str] = ()) -> _Troff:
    taken = _Troff(parser.prog, told)
    plain = parser.formatter_class
    parser.formatter_class = lambda prog: taken  # noqa: ARG005 - argparse names it
    parser.format_help()
    parser.formatter_class = plain
    return taken


def _environment() -> str:
    lines = [
        ".SH ENVIRONMENT",
        "Each of these settings may stand in the configuration file instead, but for the secrets.",
    ]
    for choice in CHOICES:
        try:
            choice.read("\x00")
        except ValueError as error:
            lines += [".TP", rf"\fB{choice.variable}\fR", escaped(_allowed(str(error), secret=choice.secret))]
    return "\n".join(lines)


def _allowed(expected: str, *, secret: bool) -> str:
    """What a setting may be, as its own reader says it to somebody who got it wrong."""
    return expected.removeprefix("expected ") + ("; secret" if secret else "")


def main(file: Path) -> None:
    """Writes the page."""
    file.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
