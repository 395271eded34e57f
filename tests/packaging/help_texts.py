"""What `--help` says, of the program, of each command and of each that stands below one; piece by piece."""

import argparse
import re

from pos_app.arguments import command_line


def pieces_of_help() -> list[str]:
    """Every name, text and epilog; without usage lines and headings."""
    return [piece for parser in _below(command_line()) for piece in _pieces(parser)]


def words(text: str) -> str:
    """With one blank between them: however the lines were filled, and without hyphens at their ends."""
    return " ".join(re.sub(r"‐\n\s*", "", text).split()).lower()


def _below(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    found = [parser]
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found += [each for one in action.choices.values() for each in _below(one)]
    return found


def _pieces(parser: argparse.ArgumentParser) -> list[str]:
    headings = {f"{group.title}:" for group in parser._action_groups}
    headings |= {str(action.metavar) for action in parser._actions if isinstance(action, argparse._SubParsersAction)}
    about = parser.format_help().partition("\n\n")[2].splitlines()
    said = [piece for line in about for piece in re.split(r" {2,}", line.strip()) if piece]
    return [piece for piece in said if piece not in headings]
