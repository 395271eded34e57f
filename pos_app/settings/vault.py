"""The secrets of a till without a keyring service: one file beside the settings, encrypted and authenticated.

Its key is derived from POS_VAULT_KEY where that is set. Else it is drawn once and lies in a file of this user's own
state folder: that keeps the secrets out of backups of the settings and off screens, and from nobody who can read this
user's files. Whoever shows where secrets are kept must say so.
"""

import base64
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from platformdirs import user_state_path

from pos_app.settings.choices import Kept
from pos_app.settings.private_file import write_private

FILE_NAME: Final = "secrets.vault"
KEY_VARIABLE: Final = "POS_VAULT_KEY"
_KEY_NAME: Final = "vault.key"
_VERSION: Final = 1
_KEY_BYTES, _SALT_BYTES, _NONCE_BYTES = 32, 16, 12
_LARGEST_BYTES: Final = 65_536
# RFC 9106, the second recommended choice: for machines with little memory.
_TIME_COST, _MEMORY_KIB, _LANES = 3, 65_536, 4


class VaultError(Exception):
    """The file can't be opened. The message names it and what was expected, and never what is in it."""


@dataclass(frozen=True, slots=True)
class _Sealed:
    """What stands in the file."""

    kept: Kept
    salt: bytes
    nonce: bytes
    sealed: bytes = field(repr=False)


class Vault:
    """The file in `folder`. Deriving its key takes a tenth of a second: not on the GUI thread.

    `key_folder` is where a drawn key lies, else the platform's own folder for state.
    """

    def __init__(self, folder: Path, environment: Mapping[str, str], key_folder: Path | None = None) -> None:
        self.path = folder / FILE_NAME
        self._passphrase = environment.get(KEY_VARIABLE, "")
        self._key_path = (key_folder or user_state_path("rahmet-pos", appauthor=False)) / _KEY_NAME

    def __repr__(self) -> str:
        return f"Vault({self.path})"

    @property
    def exists(self) -> bool:
        try:
            return self.path.is_file()
        except OSError:
            return False

    @property
    def kept(self) -> Kept:
        """Where secrets would be that are kept now."""
        return Kept.VAULT if self._passphrase else Kept.KEY_FILE

    @property
    def key_path(self) -> Path:
        """Where a drawn key lies."""
        return self._key_path

    def read(self) -> tuple[dict[str, str], Kept]:
        """The secrets by their variables, and how they are kept; none where there is no file. Raises VaultError."""
        if not self.exists:
            return {}, self.kept
        found = self._load()
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            plain = AESGCM(self._key(found.kept, found.salt)).decrypt(found.nonce, found.sealed, _head(found.kept))
            secrets = json.loads(plain)
        except InvalidTag:
            expected = f"the {KEY_VARIABLE} that" if found.kept is Kept.VAULT else f"the key in {self._key_path} that"
            raise VaultError(f"{self.path} does not open; expected {expected} it was sealed with") from None
        return {str(name): str(secret) for name, secret in secrets.items()}, found.kept

    def keep(self, secrets: Mapping[str, str]) -> Kept:
        """Adds secrets by their variables to those that are there. Raises OSError.

        A file that does not open any more is moved aside, not lost: its key may turn up.
        """
        try:
            before, _ = self.read()
        except VaultError:
            self.path.replace(self.path.with_name(f"{FILE_NAME}.unopened"))
            before = {}
        return self._write({**before, **secrets})

    def forget(self, names: Iterable[str]) -> None:
        """Takes secrets out that are kept elsewhere now; the last one takes the file with it. Raises OSError."""
        try:
            before, _ = self.read()
        except VaultError:
            return
        left = {name: secret for name, secret in before.items() if name not in set(names)}
        if left != before and left:
            self._write(left)
        elif left != before:
            self.path.unlink(missing_ok=True)

    def _write(self, secrets: Mapping[str, str]) -> Kept:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        kept, salt, nonce = self.kept, os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
        if kept is Kept.KEY_FILE and not self._key_path.exists():
            write_private(self._key_path, base64.b64encode(os.urandom(_KEY_BYTES)) + b"\n")
        try:
            key = self._key(kept, salt)
        except VaultError as error:
            raise OSError(str(error)) from None
        sealed = AESGCM(key).encrypt(nonce, json.dumps(dict(secrets)).encode(), _head(kept))
        parts = {"salt": salt, "nonce": nonce, "sealed": sealed}
        content = {
            "vault": _VERSION,
            "key": kept.value,
            **{name: base64.b64encode(part).decode() for name, part in parts.items()},
        }
        write_private(self.path, json.dumps(content, indent=1).encode() + b"\n")
        return kept

    def _load(self) -> _Sealed:
        try:
            with self.path.open("rb") as file:
                content = json.loads(file.read(_LARGEST_BYTES))
            if content["vault"] != _VERSION:
                raise VaultError(f"{self.path} is of version {content['vault']!r}; expected {_VERSION}: update the app")
            salt, nonce, sealed = (
                base64.b64decode(content[name], validate=True) for name in ("salt", "nonce", "sealed")
            )
            if len(salt) != _SALT_BYTES or len(nonce) != _NONCE_BYTES:
                raise ValueError
            return _Sealed(Kept(content["key"]), salt, nonce, sealed)
        except OSError as error:
            raise VaultError(f"{self.path} can't be read: {error.strerror}") from None
        except (ValueError, KeyError, TypeError, RecursionError):
            raise VaultError(f"{self.path} is damaged; move it away to enter the secrets anew") from None

    def _key(self, kept: Kept, salt: bytes) -> bytes:
        if kept is Kept.VAULT:
            return self._derived(salt)
        try:
            key = base64.b64decode(self._key_path.read_bytes().strip(), validate=True)
        except OSError as error:
            raise VaultError(f"{self.path} needs its key in {self._key_path}: {error.strerror}") from None
        except ValueError:
            key = b""
        if len(key) != _KEY_BYTES:
            raise VaultError(f"{self._key_path} is no key; expected {_KEY_BYTES} bytes in base64")
        return key

    def _derived(self, salt: bytes) -> bytes:
        from argon2.low_level import Type, hash_secret_raw

        if not self._passphrase:
            raise VaultError(
                f"{self.path} does not open; expected {KEY_VARIABLE} in the environment"
                " (or move the file away to enter the secrets anew)"
            )
        return hash_secret_raw(
            self._passphrase.encode(),
            salt,
            time_cost=_TIME_COST,
            memory_cost=_MEMORY_KIB,
            parallelism=_LANES,
            hash_len=_KEY_BYTES,
            type=Type.ID,
        )


def _head(kept: Kept) -> bytes:
    """What is authenticated with the secrets, so that nobody turns one kind of file into the other."""
    return f"rahmet-pos vault {_VERSION} {kept}".encode()
