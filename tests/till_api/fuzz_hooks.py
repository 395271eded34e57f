"""What schemathesis is told besides the document: a key that has begun a charge is no good for another one."""

from typing import Any
from uuid import uuid4

import schemathesis

from pos_app.till_api.naming import is_key

_HEADER = "Idempotency-Key"
_used: set[str] = set()


@schemathesis.hook
def before_call(_: Any, case: Any, __: Any) -> None:
    """The second customer with the same key gets a new one. Keys that are none are left as they were made."""
    key = (case.headers or {}).get(_HEADER)
    if isinstance(key, str) and is_key(key):
        if key in _used:
            case.headers[_HEADER] = str(uuid4())
        _used.add(key)
