"""Keyring services to test with: one that keeps, one that is locked, and the null one of all other tests."""

import keyring.backend
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryKeyring(keyring.backend.KeyringBackend):
    """Keeps secrets while a test runs."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        if username not in self.kept:
            raise PasswordDeleteError(username)
        del self.kept[username]


class LockedKeyring(keyring.backend.KeyringBackend):
    """Nobody opens it."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("locked")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("locked")
