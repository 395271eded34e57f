"""Secrets without a keyring service: an encrypted file, opened by a passphrase or by a key that lies elsewhere."""

import base64
import json
import stat
from pathlib import Path

import pytest

from pos_app.settings import SettingsError, load_settings
from pos_app.settings.choices import Kept
from pos_app.settings.keeping import keep_secrets, where_kept
from pos_app.settings.vault import FILE_NAME, Vault, VaultError
from tests.keyrings import MemoryKeyring

ACCOUNT = {"POS_CLIENT_ID": "shop-7731", "POS_CLIENT_SECRET": "hush-hush", "POS_BRANCH_TOKEN": "branch-hash-1"}
PASSPHRASE = {"POS_VAULT_KEY": "correct horse battery staple"}


def test_under_a_passphrase_secrets_come_back_and_stand_nowhere_in_the_open(tmp_path: Path) -> None:
    vault = Vault(tmp_path, PASSPHRASE)
    assert vault.keep(ACCOUNT) is Kept.VAULT
    assert Vault(tmp_path, PASSPHRASE).read() == (ACCOUNT, Kept.VAULT)
    written = (tmp_path / FILE_NAME).read_text()
    assert not [secret for secret in (*ACCOUNT.values(), *ACCOUNT, *PASSPHRASE.values()) if secret in written]
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_without_one_the_key_lies_elsewhere_for_this_user_alone(tmp_path: Path, key_folder: Path) -> None:
    vault = Vault(tmp_path / "settings", {})
    assert vault.keep(ACCOUNT) is Kept.KEY_FILE
    assert Vault(tmp_path / "settings", {}).read() == (ACCOUNT, Kept.KEY_FILE)
    assert vault.key_path.parent == key_folder
    assert stat.S_IMODE(vault.key_path.stat().st_mode) == 0o600
    assert [file.name for file in (tmp_path / "settings").iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("environment", [{}, {"POS_VAULT_KEY": "another horse"}])
def test_another_passphrase_or_none_opens_nothing_and_is_named(tmp_path: Path, environment: dict[str, str]) -> None:
    Vault(tmp_path, PASSPHRASE).keep(ACCOUNT)
    with pytest.raises(VaultError, match=r"secrets\.vault does not open; expected .*POS_VAULT_KEY") as refused:
        Vault(tmp_path, environment).read()
    assert "horse" not in str(refused.value)


def test_every_flipped_byte_of_what_is_sealed_is_noticed(tmp_path: Path) -> None:
    vault = Vault(tmp_path, {})
    vault.keep(ACCOUNT)
    whole = json.loads(vault.path.read_text())
    for name in ("nonce", "sealed"):
        for place in range(len(base64.b64decode(whole[name]))):
            flipped = bytearray(base64.b64decode(whole[name]))
            flipped[place] ^= 1
            vault.path.write_text(json.dumps({**whole, name: base64.b64encode(flipped).decode()}))
            with pytest.raises(VaultError, match="does not open"):
                vault.read()


@pytest.mark.parametrize("name", ["vault", "key", "salt", "nonce", "sealed"])
@pytest.mark.parametrize("damaged", ["", "AAAA", "???", None, "passphrase", "vault", 7, [1]])
def test_what_else_stands_in_the_file_is_checked(tmp_path: Path, name: str, damaged: object) -> None:
    vault = Vault(tmp_path, {})
    vault.keep(ACCOUNT)
    whole = json.loads(vault.path.read_text())
    vault.path.write_text(json.dumps({**whole, name: damaged}))
    with pytest.raises(VaultError):
        vault.read()


@pytest.mark.parametrize("content", [b"", b"[]", b"no json", b"\xff\xfe", b"[" * 5000, b"{" + b" " * 70_000])
def test_a_file_that_is_none_is_an_error_that_says_what_to_do(tmp_path: Path, content: bytes) -> None:
    vault = Vault(tmp_path, {})
    vault.path.write_bytes(content)
    with pytest.raises(VaultError, match="move it away to enter the secrets anew"):
        vault.read()


def test_a_key_that_is_lost_is_named_with_its_place(tmp_path: Path) -> None:
    vault = Vault(tmp_path, {})
    vault.keep(ACCOUNT)
    vault.key_path.unlink()
    with pytest.raises(VaultError, match=r"vault\.key"):
        vault.read()
    vault.key_path.write_text("short")
    with pytest.raises(VaultError, match="is no key; expected 32 bytes"):
        vault.read()


def test_a_vault_that_does_not_open_is_moved_aside_and_not_lost(tmp_path: Path) -> None:
    Vault(tmp_path, PASSPHRASE).keep(ACCOUNT)
    before = (tmp_path / FILE_NAME).read_bytes()
    Vault(tmp_path, {}).keep({"POS_CLIENT_ID": "new"})
    assert (tmp_path / f"{FILE_NAME}.unopened").read_bytes() == before
    assert Vault(tmp_path, {}).read()[0] == {"POS_CLIENT_ID": "new"}


def test_secrets_are_added_one_by_one_and_forgotten_with_the_file(tmp_path: Path) -> None:
    vault = Vault(tmp_path, {})
    vault.keep({"POS_CLIENT_ID": "a"})
    vault.keep({"POS_CLIENT_SECRET": "b"})
    assert vault.read()[0] == {"POS_CLIENT_ID": "a", "POS_CLIENT_SECRET": "b"}
    vault.forget(["POS_CLIENT_ID"])
    assert vault.read()[0] == {"POS_CLIENT_SECRET": "b"}
    vault.forget(["POS_CLIENT_SECRET"])
    assert not vault.exists


# Where secrets go, and where settings find them.


def test_a_working_keyring_is_taken_and_empties_the_vault(tmp_path: Path, working_keyring: MemoryKeyring) -> None:
    vault = Vault(tmp_path, {})
    vault.keep({"POS_CLIENT_ID": "older"})
    assert where_kept(vault) is Kept.KEYRING
    assert keep_secrets(ACCOUNT, vault) is Kept.KEYRING
    assert working_keyring.kept == ACCOUNT
    assert not vault.exists


def test_a_keyring_that_keeps_nothing_is_not_believed(tmp_path: Path) -> None:
    assert where_kept(Vault(tmp_path, {})) is Kept.KEY_FILE
    assert keep_secrets(ACCOUNT, Vault(tmp_path, {})) is Kept.KEY_FILE


def test_a_locked_keyring_leaves_it_to_the_vault(tmp_path: Path, locked_keyring: None) -> None:
    assert keep_secrets(ACCOUNT, Vault(tmp_path, PASSPHRASE)) is Kept.VAULT
    (tmp_path / "config.toml").touch()
    chosen = load_settings(PASSPHRASE, str(tmp_path / "config.toml"))
    assert (chosen.client_secret, chosen.kept) == ("hush-hush", Kept.VAULT)


def test_settings_come_from_environment_then_keyring_then_vault(tmp_path: Path, working_keyring: MemoryKeyring) -> None:
    config = tmp_path / "config.toml"
    config.touch()
    Vault(tmp_path, {}).keep({name: f"vault-{name}" for name in ACCOUNT})
    assert load_settings({}, str(config)).kept is Kept.KEY_FILE
    working_keyring.kept["POS_CLIENT_SECRET"] = "keyring"
    chosen = load_settings({"POS_CLIENT_ID": "environment"}, str(config))
    assert (chosen.client_id, chosen.client_secret) == ("environment", "keyring")
    assert (chosen.branch_token, chosen.kept) == ("vault-POS_BRANCH_TOKEN", Kept.KEY_FILE)


def test_a_vault_that_does_not_open_keeps_a_till_from_opening_only_where_it_is_needed(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.touch()
    Vault(tmp_path, PASSPHRASE).keep(ACCOUNT)
    assert load_settings(ACCOUNT, str(config)).kept is Kept.ENVIRONMENT
    with pytest.raises(SettingsError, match="expected POS_VAULT_KEY") as refused:
        load_settings({}, str(config))
    assert not refused.value.only_lacks


def test_nothing_that_holds_a_secret_says_it(tmp_path: Path) -> None:
    vault = Vault(tmp_path, PASSPHRASE)
    vault.keep(ACCOUNT)
    assert "horse" not in repr(vault)
    assert "hush" not in repr(vault._load())
