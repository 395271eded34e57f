"""How an idempotency key becomes an order's ID: always the same one, so that nothing need be remembered.

A till that crashed between the request and its answer knows the charge again by the key alone.
"""

import hashlib
import re
from typing import Final

KEY_PATTERN: Final = "[A-Za-z0-9._-]{8,64}"
"""What an `Idempotency-Key` may be; a UUID is one."""

_MARK: Final = "api"
_DIGITS: Final = 20
_KEY: Final = re.compile(KEY_PATTERN)


def is_key(text: str) -> bool:
    return _KEY.fullmatch(text) is not None


def order_id_of(terminal: str, key: str) -> str:
    """`till-1-api-5f0c…`: the ID of the one order that a key can begin at this till."""
    digest = hashlib.sha256(key.encode("ascii")).hexdigest()
    return f"{terminal}-{_MARK}-{digest[:_DIGITS]}"


def is_ours(terminal: str, order_id: str) -> bool:
    """Whether the order was begun here. The cashier's own are nobody else's business."""
    return re.fullmatch(rf"{re.escape(terminal)}-{_MARK}-[0-9a-f]{{{_DIGITS}}}", order_id) is not None
