"""Writes the shop's choices into the TOML file. What the shop noted there stays: comments, order, the rest."""

from collections.abc import Mapping
from pathlib import Path

from pos_app.settings.choices import NAMED
from pos_app.settings.errors import SettingError, SettingsError
from pos_app.settings.private_file import write_private

_NEW_FILE = "# The settings of this till; secrets may not stand here. `pos-app doctor` tells what is wrong.\n\n"


def write_settings(path: Path, texts: Mapping[str, str]) -> None:
    """Sets each choice to its text; an empty one takes it out, so that the default holds. For this user alone.

    Raises SettingsError for a secret, an unknown name or a file that is no TOML, and OSError where it can't be written;
    the file is as it was then.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    problems = [SettingError(name, f"may not stand in {path}") for name in texts if not _may_stand(name)]
    if problems:
        raise SettingsError(problems)
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        document = tomlkit.parse(_NEW_FILE)
    except (TOMLKitError, UnicodeDecodeError, RecursionError) as error:
        raise SettingsError([SettingError("configuration", f"{path} can't be read as TOML: {error}")]) from None
    for name, text in texts.items():
        if not text:
            document.pop(name, None)
        elif name not in document or _as_text(document[name]) != text:
            document[name] = value_of(name, text)
    write_private(path, tomlkit.dumps(document).encode())


def value_of(name: str, text: str) -> str | int | bool:
    """As it stands in a file: switches as true or false, numbers as numbers, everything else as text."""
    value = NAMED[name].read(text)
    return value if isinstance(value, bool | int) else text


def _may_stand(name: str) -> bool:
    return name in NAMED and not NAMED[name].secret


def _as_text(value: object) -> str:
    return ("on" if value else "off") if isinstance(value, bool) else str(value)
