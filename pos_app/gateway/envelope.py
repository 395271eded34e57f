"""The form of every answer: `error_code`, `status`, `message`, `data` (the API's first page). For foreign bytes."""

import json
from typing import TYPE_CHECKING, Any, Final

from pos_app.gateway.errors import NotUnderstood, Refused

if TYPE_CHECKING:
    # A window knows the answers' types long before anything is sent.
    from pos_app.transport import Answer

LARGEST_SUM: Final = 10**12
"""Tenge. More than that in one answer is a mistake."""
_LARGEST_ID: Final = 2**63 - 1
_MESSAGE_LIMIT: Final = 300


def payload(answer: "Answer") -> Any:
    """The `data` of a successful answer.

    The JSON body is judged first, then the HTTP status. Raises Refused for an answer that says `error`, NotUnderstood
    for anything that is not in the gateway's form, and for a success under an HTTP status that denies it.
    """
    try:
        body = json.loads(answer.body, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        raise _not_understood("no JSON", answer) from None
    if not isinstance(body, dict) or body.get("status") not in ("success", "error"):
        raise _not_understood("JSON of another form", answer)
    code = body.get("error_code")
    code = code if type(code) is int and abs(code) <= _LARGEST_ID else None
    if body["status"] == "error":
        raise Refused(code, one_line(body.get("message")), answer.status)
    if code != 0:
        raise _not_understood("success with an error code", answer)
    if not 200 <= answer.status < 300:
        raise _not_understood("success under an HTTP error", answer)
    if "data" not in body:
        raise _not_understood("no data", answer)
    return body["data"]


def one_line(text: object, limit: int = _MESSAGE_LIMIT) -> str:
    """Foreign words made harmless: one line of printable characters, at most `limit` of them."""
    if not isinstance(text, str):
        return ""
    clean = "".join(character if character.isprintable() else " " for character in text[: limit * 4])
    return " ".join(clean.split())[:limit]


def whole_tenge(value: object) -> int | None:
    """A sum as int, digits, or digits with a fraction of zeros; None for no value. Never a float.

    Raises NotUnderstood for anything else, negative and huge sums included: it must not pass for "no sum".
    """
    return _whole(value, LARGEST_SUM)


def whole_id(value: object) -> int | None:
    """The same for a number that counts nothing, such as `preorder_id`."""
    return _whole(value, _LARGEST_ID)


def _whole(value: object, largest: int) -> int | None:
    if value is None:
        return None
    if isinstance(value, str):
        digits, _, fraction = value.partition(".")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 19) or fraction.strip("0"):
            raise NotUnderstood("text that is no whole number")
        value = int(digits)
    if type(value) is not int:
        raise NotUnderstood(f"a {type(value).__name__} where a whole number belongs")
    if not 0 <= value <= largest:
        raise NotUnderstood("a number out of range")
    return value


def _not_understood(what: str, answer: "Answer") -> NotUnderstood:
    wait = answer.headers.get("Retry-After", "")
    retry_after_s = int(wait) if wait.isascii() and wait.isdigit() and len(wait) <= 5 else None
    return NotUnderstood(what, answer.status, retry_after_s)
