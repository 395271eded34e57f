"""Secrets in the operating system's keyring. Imported late: a till with secrets in its environment never needs it."""

import logging

SERVICE = "rahmet-pos"
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
    """Keeps a secret; False where no keyring service runs."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, variable, secret)
    except (KeyringError, OSError, RuntimeError) as error:
        _log.warning("keyring can't keep %s: %s", variable, type(error).__name__)
        return False
    return True
