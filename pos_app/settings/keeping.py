"""Where new secrets go: into the keyring where one works, else into the vault; never half here and half there."""

from collections.abc import Mapping

from pos_app.settings.choices import NAMED, SECRETS, Kept
from pos_app.settings.secret import from_keyring, keyring_works, out_of_keyring, to_keyring
from pos_app.settings.vault import Vault, VaultError


def keep_secrets(secrets: Mapping[str, str], vault: Vault) -> Kept:
    """Keeps secrets by their variables. Raises OSError where neither place takes them. May take seconds."""
    if all(to_keyring(variable, secret) for variable, secret in secrets.items()):
        vault.forget(secrets)
        return Kept.KEYRING
    for variable in secrets:
        # What is older there would win over the vault once the service runs again.
        out_of_keyring(variable)
    return vault.keep(secrets)


def where_kept(vault: Vault) -> Kept:
    """Where they would go. May take seconds."""
    return Kept.KEYRING if keyring_works() else vault.kept


def kept_secrets(environment: Mapping[str, str], vault: Vault) -> dict[str, str]:
    """Every secret that is there already, by its name: environment, else keyring, else vault. May take seconds."""
    found = {name: environment.get(NAMED[name].variable, "") or from_keyring(NAMED[name].variable) for name in SECRETS}
    try:
        sealed, _ = vault.read()
    except VaultError:
        sealed = {}
    whole = {name: secret or sealed.get(NAMED[name].variable, "") for name, secret in found.items()}
    return {name: secret for name, secret in whole.items() if secret}
