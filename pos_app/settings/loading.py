"""Where each setting comes from: the environment, else the TOML file, else (secrets) the keyring, else the vault."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pos_app.settings.choices import CHOICES, EMBEDDED, Choice, Kept, Settings
from pos_app.settings.errors import SettingError, SettingsError
from pos_app.words import system_locale

APP_NAME = "rahmet-pos"
NEEDED_TO_SELL: Final = ("client_id", "client_secret", "branch_token")
_LARGEST_NUMBER = 10**18
_LEAST_SAFE_LAST: Final = tuple(Kept)


def config_path(named: str | None, environment: Mapping[str, str]) -> tuple[Path, bool]:
    """The TOML file and whether it was asked for by name (then it must exist)."""
    asked = named or environment.get("POS_CONFIG")
    if asked:
        return Path(os.path.expanduser(asked)), True  # noqa: PTH111 - pathlib's own raises for a stranger's home
    from platformdirs import user_config_path

    return user_config_path(APP_NAME, appauthor=False) / "config.toml", False


def load_settings(
    environment: Mapping[str, str],
    config: str | None = None,
    *,
    need_account: bool = True,
    use_keyring: bool = True,
    secrets_later: bool = False,
) -> Settings:
    """Reads and checks every setting. Reads files and perhaps the keyring, so not on the GUI thread.

    With `need_account` the gateway's credentials must be there. Without `use_keyring` only the environment has secrets.
    With `secrets_later` the same, and none need be there: what a window shows does not depend on them, and a keyring
    may take longer than the window. Raises SettingsError that lists every problem.
    """
    problems: list[SettingError] = []
    path, asked = config_path(config, environment)
    texts = dict(read_file(path, asked, problems))
    texts.update({choice.name: text for choice in CHOICES if (text := environment.get(choice.variable, ""))})
    kept: list[Kept] = []
    if use_keyring and not secrets_later:
        kept = _add_secrets(texts, path.parent, environment, problems)
    values = read_texts(texts, problems)
    if not secrets_later:
        problems += lacking(texts, NEEDED_TO_SELL if need_account else ())
    if problems:
        raise SettingsError(problems)
    values["config_dir"] = path.parent
    values["kept"] = max([Kept.ENVIRONMENT if not kept else Kept.KEYRING, *kept], key=_LEAST_SAFE_LAST.index)
    return settings_of(values)


def chosen_texts(environment: Mapping[str, str], config: str | None = None) -> dict[str, str]:
    """What the shop has chosen as text, without secrets and defaults. Raises SettingsError for a wrong file."""
    problems: list[SettingError] = []
    texts = read_file(*config_path(config, environment), problems)
    if problems:
        raise SettingsError(problems)
    texts.update({choice.name: text for choice in CHOICES if (text := environment.get(choice.variable, ""))})
    return {choice.name: texts[choice.name] for choice in CHOICES if choice.name in texts and not choice.secret}


def settings_of(values: Mapping[str, Any]) -> Settings:
    """Read values, with the platform's own folder and language where none was chosen."""
    found = {"locale": system_locale(), **values}
    if "data_dir" not in found:
        found["data_dir"] = default_data_dir()
    return Settings(**found)


def default_data_dir() -> Path:
    """The platform's own folder for the journal and the log."""
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False)


def read_texts(texts: Mapping[str, str], problems: list[SettingError]) -> dict[str, Any]:
    """The values of settings by their names; what is wrong with one goes to `problems`."""
    values: dict[str, Any] = {}
    for choice in CHOICES:
        if text := texts.get(choice.name, ""):
            _read_one(choice, text, values, problems)
    return values


def lacking(texts: Mapping[str, str], needed: tuple[str, ...] = NEEDED_TO_SELL) -> list[SettingError]:
    """What is needed and was said nowhere."""
    found = [_missing(name) for name in needed if not texts.get(name)]
    if texts.get("relay_url", EMBEDDED) != EMBEDDED and not texts.get("relay_secret"):
        expected = "missing; expected the secret of the relay that POS_RELAY_URL names"
        found.append(SettingError("POS_RELAY_SECRET", expected, lacks=True))
    if _opens_api(texts) and not texts.get("api_key"):
        found.append(SettingError("POS_API_KEY", "missing; expected the key of the API that POS_API_PORT opens"))
    return found


def _add_secrets(
    texts: dict[str, str], folder: Path, environment: Mapping[str, str], problems: list[SettingError]
) -> list[Kept]:
    """Secrets that the environment lacks; where each was found."""
    from pos_app.settings.secret import from_keyring
    from pos_app.settings.vault import Vault, VaultError

    vault = Vault(folder, environment)
    wanted = [choice for choice in CHOICES if choice.secret and not texts.get(choice.name)]
    if not _opens_api(texts):
        # Without it, a till with its account in the environment needs no keyring, which is slow to load and large.
        wanted = [choice for choice in wanted if choice.name != "api_key"]
    kept: list[Kept] = []
    for choice in wanted:
        if found := from_keyring(choice.variable):
            texts[choice.name] = found
            kept.append(Kept.KEYRING)
    wanted = [choice for choice in wanted if choice.name not in texts]
    if not wanted or not vault.exists:
        return kept
    try:
        sealed, place = vault.read()
    except VaultError as error:
        # Whoever keeps the account elsewhere need not open it.
        if any(choice.name in NEEDED_TO_SELL for choice in wanted):
            problems.append(SettingError("secrets", str(error)))
        return kept
    found_there = {choice.name: sealed[choice.variable] for choice in wanted if sealed.get(choice.variable)}
    texts.update(found_there)
    return [*kept, *(place for _ in found_there)]


def _opens_api(texts: Mapping[str, str]) -> bool:
    return bool(texts.get("api_port", "").strip("0"))


def _missing(name: str) -> SettingError:
    expected = "missing; expected in the environment or the keyring (or try `pos-app demo`)"
    return SettingError(f"POS_{name.upper()}", expected, lacks=True)


def _read_one(choice: Choice, text: str, values: dict[str, Any], problems: list[SettingError]) -> None:
    try:
        values[choice.name] = choice.read(text)
    except ValueError as error:
        shown = "(hidden)" if choice.secret else repr(text if len(text) <= 100 else text[:100] + "…")
        problems.append(SettingError(choice.variable, f"{shown}; {error}"))


def read_file(path: Path, asked: bool, problems: list[SettingError]) -> dict[str, str]:
    """The texts of a TOML file by their names; what is wrong with it goes to `problems`. `asked`: it must exist."""
    try:
        with path.open("rb") as file:
            import tomllib

            written = tomllib.load(file)
    except FileNotFoundError:
        if asked:
            problems.append(SettingError("configuration", f"{path} does not exist; expected a TOML file"))
        return {}
    # Besides its own error, tomllib lets through those of numbers too long and tables too deep.
    except (OSError, ValueError, RecursionError) as error:
        problems.append(SettingError("configuration", f"{path} can't be read as TOML: {error}"))
        return {}
    return check_file(written, path, problems)


def check_file(written: Mapping[str, Any], path: Path, problems: list[SettingError]) -> dict[str, str]:
    """The texts of what stands in a file, without what may not stand there."""
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
