"""Where each setting comes from: the environment, else the TOML file, else (secrets) the system's keyring."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path

from pos_app.settings.choices import CHOICES, EMBEDDED, Choice, Settings
from pos_app.settings.errors import SettingError, SettingsError
from pos_app.settings.secret import from_keyring
from pos_app.words import system_locale

APP_NAME = "rahmet-pos"
_LARGEST_NUMBER = 10**18
_NEEDED_TO_SELL = ("client_id", "client_secret", "branch_token")


def config_path(named: str | None, environment: Mapping[str, str]) -> tuple[Path, bool]:
    """The TOML file and whether it was asked for by name (then it must exist)."""
    asked = named or environment.get("POS_CONFIG")
    if asked:
        return Path(os.path.expanduser(asked)), True  # noqa: PTH111 - pathlib's own raises for a stranger's home
    return user_config_path(APP_NAME, appauthor=False) / "config.toml", False


def load_settings(
    environment: Mapping[str, str], config: str | None = None, *, need_account: bool = True, use_keyring: bool = True
) -> Settings:
    """Reads and checks every setting. Reads a file and perhaps the keyring, so not on the GUI thread.

    With `need_account` the gateway's credentials must be there. Raises SettingsError that lists every problem.
    """
    problems: list[SettingError] = []
    written = _read_file(*config_path(config, environment), problems)
    values: dict[str, Any] = {}
    for choice in CHOICES:
        text = environment.get(choice.variable, "") or written.get(choice.name, "")
        if not text and choice.secret and use_keyring:
            text = from_keyring(choice.variable)
        if text:
            _read_one(choice, text, values, problems)
    if need_account:
        problems += [_missing(name) for name in _NEEDED_TO_SELL if name not in values]
    if values.get("relay_url", EMBEDDED) != EMBEDDED and "relay_secret" not in values:
        problems.append(
            SettingError("POS_RELAY_SECRET", "missing; expected the secret of the relay that POS_RELAY_URL names")
        )
    if problems:
        raise SettingsError(problems)
    values.setdefault("data_dir", user_data_path(APP_NAME, appauthor=False))
    values.setdefault("locale", system_locale())
    values["config_dir"] = config_path(config, environment)[0].parent
    return Settings(**values)


def _missing(name: str) -> SettingError:
    return SettingError(
        f"POS_{name.upper()}", "missing; expected in the environment or the keyring (or try `pos-app demo`)"
    )


def _read_one(choice: Choice, text: str, values: dict[str, Any], problems: list[SettingError]) -> None:
    try:
        values[choice.name] = choice.read(text)
    except ValueError as error:
        shown = "(hidden)" if choice.secret else repr(text if len(text) <= 100 else text[:100] + "…")
        problems.append(SettingError(choice.variable, f"{shown}; {error}"))


def _read_file(path: Path, asked: bool, problems: list[SettingError]) -> dict[str, str]:
    try:
        with path.open("rb") as file:
            written = tomllib.load(file)
    except FileNotFoundError:
        if asked:
            problems.append(SettingError("configuration", f"{path} does not exist; expected a TOML file"))
        return {}
    # Besides its own error, tomllib lets through those of numbers too long and tables too deep.
    except (OSError, ValueError, RecursionError) as error:
        problems.append(SettingError("configuration", f"{path} can't be read as TOML: {error}"))
        return {}
    return _check_file(written, path, problems)


def _check_file(written: dict[str, Any], path: Path, problems: list[SettingError]) -> dict[str, str]:
    known = {choice.name: choice for choice in CHOICES}
    texts: dict[str, str] = {}
    for name, value in written.items():
        choice = known.get(name)
        if choice is None:
            problems.append(SettingError(name, f"unknown in {path}; expected one of {', '.join(sorted(known))}"))
        elif choice.secret:
            problems.append(
                SettingError(name, f"a secret may not stand in {path}; expected in the keyring or {choice.variable}")
            )
        elif isinstance(value, bool):
            texts[name] = "on" if value else "off"
        elif isinstance(value, int) and abs(value) > _LARGEST_NUMBER:
            problems.append(SettingError(name, f"a number in {path} that is too large; expected one that fits"))
        elif isinstance(value, str | int):
            texts[name] = str(value)
        else:
            problems.append(SettingError(name, f"{value!r} in {path}; expected a text or a whole number"))
    return texts
