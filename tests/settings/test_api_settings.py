"""The settings of the till's API and of self-service."""

from pathlib import Path

import pytest

from pos_app.settings import SettingsError, load_settings

ACCOUNT = {"POS_CLIENT_ID": "shop", "POS_CLIENT_SECRET": "hush-hush", "POS_BRANCH_TOKEN": "branch-hash"}
KEY = "0123456789abcdef"


def problem(**environment: str) -> str:
    with pytest.raises(SettingsError) as wrong:
        load_settings({**ACCOUNT, **environment, "POS_CONFIG": "/dev/null"}, use_keyring=False)
    return str(wrong.value)


def test_without_a_choice_there_is_neither_api_nor_self_service() -> None:
    plain = load_settings({**ACCOUNT, "POS_CONFIG": "/dev/null"}, use_keyring=False)
    assert (plain.api_port, plain.api_key, plain.self_service, plain.price_list) == (0, "", False, None)


def test_what_is_chosen_is_read(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text(f'api_port = 8730\nself_service = true\nprice_list = "{tmp_path / "list.toml"}"\n')
    chosen = load_settings({**ACCOUNT, "POS_API_KEY": KEY}, str(config), use_keyring=False)
    assert (chosen.api_port, chosen.api_key) == (8730, KEY)
    assert (chosen.self_service, chosen.price_list) == (True, tmp_path / "list.toml")
    assert KEY not in repr(chosen)


def test_an_open_port_needs_a_key() -> None:
    assert problem(POS_API_PORT="8730") == "POS_API_KEY: missing; expected the key of the API that POS_API_PORT opens"


@pytest.mark.parametrize("key", ["short", "with a space in it", "ключ-из-русских-букв", "a" * 201])
def test_a_key_that_could_be_guessed_or_sent_wrongly_is_refused_unseen(key: str) -> None:
    told = problem(POS_API_PORT="8730", POS_API_KEY=key)
    assert told == "POS_API_KEY: (hidden); expected 16 to 200 Latin letters, digits or signs"


@pytest.mark.parametrize("port", ["-1", "65536", "http", "8730.0"])
def test_a_port_that_is_none_is_named(port: str) -> None:
    assert problem(POS_API_PORT=port, POS_API_KEY=KEY) == (
        f"POS_API_PORT: {port!r}; expected a port from 1 to 65535, or 0 for none"
    )
