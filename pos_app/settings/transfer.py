"""The settings of one till for the next one: a file without secrets, and without the till's own name and folder."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pos_app.settings.choices import NAMED
from pos_app.settings.errors import SettingError, SettingsError
from pos_app.settings.loading import check_file, read_texts
from pos_app.settings.private_file import write_private
from pos_app.settings.writing import value_of

FORMAT: Final = "rahmet-pos settings 1"
OF_ONE_TILL: Final = ("terminal_id", "data_dir", "customer_screen")
"""What the next till has its own of: the name is part of every order's ID, the folder holds the journal."""
_LARGEST_BYTES: Final = 262_144
_HEAD: Final = (
    "# Settings of a till for the next one. There is no secret in it: enter those at the next till.\n"
    "# Read it there with `pos-app settings import FILE --terminal NAME`, or in the set-up.\n\n"
)


def export_settings(texts: Mapping[str, str], terminal: str, file: Path, *, replace: bool = False) -> None:
    """Writes choices by their texts. Raises FileExistsError unless told to replace, and OSError."""
    import tomlkit

    if not replace and file.exists():
        raise FileExistsError(f"{file} is there already")
    document = tomlkit.parse(_HEAD)
    document["format"] = FORMAT
    document["from_terminal"] = terminal
    for name, text in texts.items():
        if text and not NAMED[name].secret and name not in OF_ONE_TILL:
            document[name] = value_of(name, text)
    write_private(file, tomlkit.dumps(document).encode())


def read_transfer(file: Path) -> tuple[dict[str, str], str]:
    """The choices in an exported file, and the name of the till that they come from. Changes nothing.

    Raises SettingsError that names everything that is wrong, with its value and what was expected.
    """
    written = _parse(file)
    problems: list[SettingError] = []
    if (found := written.pop("format", None)) != FORMAT:
        problems.append(SettingError("format", f"{found!r} in {file}; expected {FORMAT!r}, as an export writes it"))
    terminal = written.pop("from_terminal", "")
    if not isinstance(terminal, str) or len(terminal) > 32:
        problems.append(SettingError("from_terminal", f"{terminal!r} in {file}; expected the name of a till"))
    for name in OF_ONE_TILL:
        if name in written:
            value = written.pop(name)
            problems.append(SettingError(name, f"{value!r} in {file}; expected nothing: each till has its own"))
    texts = check_file(written, file, problems)
    read_texts(texts, problems)
    if problems:
        raise SettingsError(problems)
    return texts, str(terminal)


def _parse(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST_BYTES + 1)
        if len(content) > _LARGEST_BYTES:
            raise ValueError(f"expected at most {_LARGEST_BYTES} bytes")
        return tomllib.loads(content.decode())
    except OSError as error:
        raise SettingsError([SettingError("file", f"{file} can't be read: {error.strerror}")]) from None
    except (ValueError, RecursionError) as error:
        raise SettingsError([SettingError("file", f"{file} is no export of settings: {error}")]) from None
