"""Secrets in the operating system's keyring. Imported late: a till with secrets in its environment never needs it."""

import logging
from contextlib import suppress
from secrets import token_urlsafe
from typing import Final

SERVICE = "rahmet-pos"
_TRIAL: Final = "trial"
_log = logging.getLogger(__name__)


def from_keyring(variable: str) -> str:
    """The secret kept under a variable's name, or nothing: also where no keyring service runs. May take a while."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, variable) or ""
    except (KeyringError, OSError, RuntimeError) as error:
        _log.info("keyring not usable for %s: %s", variable, type(error).__name__)
        return ""


def to_keyring(variable: str, secret: str) -> bool:
    """Keeps a secret; False where no keyring service runs. Read back: some take everything and keep nothing."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, variable, secret)
    except (KeyringError, OSError, RuntimeError) as error:
        _log.warning("keyring can't keep %s: %s", variable, type(error).__name__)
        return False
    if from_keyring(variable) != secret:
        _log.warning("keyring does not keep %s", variable)
        return False
    return True


def out_of_keyring(variable: str) -> None:
    """Forgets a secret, if it is there."""
    import keyring
    from keyring.errors import KeyringError

    with suppress(KeyringError, OSError, RuntimeError):
        keyring.delete_password(SERVICE, variable)


def keyring_works() -> bool:
    """Whether a keyring service keeps what it is given, tried with nothing worth keeping. May take a while."""
    works = to_keyring(_TRIAL, token_urlsafe(8))
    out_of_keyring(_TRIAL)
    return works
