"""PINs as argon2id hashes (RFC 9106, its second recommended parameters). Some 50 ms each: not on the till's thread."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher


def hash_of(pin: str) -> str:
    """The hash that is kept of a PIN, with its parameters and salt, in the PHC string format."""
    return _hasher().hash(pin)


def owner_of(pin: str, hashes: Mapping[int, str]) -> int | None:
    """Whose PIN it is. Looks at every hash, so that the time it takes says nothing; a hash that is none is nobody's."""
    from argon2.exceptions import InvalidHashError, VerificationError

    hasher, found = _hasher(), None
    for owner, hashed in hashes.items():
        try:
            hasher.verify(hashed, pin)
            found = owner
        except (VerificationError, InvalidHashError):
            continue
    return found


def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher
    from argon2.profiles import RFC_9106_LOW_MEMORY

    return PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
