"""The form of every answer: `error_code`, `status`, `message`, `data` (the API's first page). For foreign bytes."""

import json
from typing import Any

from pos_app.gateway.errors import NotUnderstood, Refused
from pos_app.transport import Answer

LARGEST_NUMBER = 10**12
_MESSAGE_LIMIT = 300


def payload(answer: Answer) -> Any:
    """The `data` of a successful answer.

    The JSON body is judged first, then the HTTP status. Raises Refused for an answer that says `error`, NotUnderstood
    for anything that is not in the gateway's form.
    """
    try:
        body = json.loads(answer.body, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        raise _not_understood("no JSON", answer) from None
    if not isinstance(body, dict) or body.get("status") not in ("success", "error"):
        raise _not_understood("JSON of another form", answer)
    code = body.get("error_code")
    code = code if type(code) is int and abs(code) <= LARGEST_NUMBER else None
    if body["status"] == "error":
        raise Refused(code, one_line(body.get("message")), answer.status)
    if code != 0:
        raise _not_understood("success with an error code", answer)
    if "data" not in body:
        raise _not_understood("no data", answer)
    return body["data"]


def one_line(text: object, limit: int = _MESSAGE_LIMIT) -> str:
    """Foreign words made harmless: one line of printable characters, at most `limit` of them."""
    if not isinstance(text, str):
        return ""
    clean = "".join(character if character.isprintable() else " " for character in text[: limit * 4])
    return " ".join(clean.split())[:limit]


def whole_number(value: object) -> int | None:
    """A count of tenge as int, digits, or digits with a fraction of zeros; None for anything else. Never a float.

    Raises NotUnderstood for a number that is no whole, sane one: it must not pass for "no number".
    """
    if value is None:
        return None
    if type(value) is int:
        number = value
    elif isinstance(value, str):
        digits, _, fraction = value.partition(".")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 13) or fraction.strip("0"):
            raise NotUnderstood(f"{one_line(value, 40)!r} is no whole number")
        number = int(digits)
    else:
        raise NotUnderstood(f"a {type(value).__name__} is no whole number")
    if not 0 <= number <= LARGEST_NUMBER:
        raise NotUnderstood("a number out of range")
    return number


def _not_understood(what: str, answer: Answer) -> NotUnderstood:
    wait = answer.headers.get("Retry-After", "")
    retry_after_s = int(wait) if wait.isascii() and wait.isdigit() and len(wait) <= 5 else None
    return NotUnderstood(what, answer.status, retry_after_s)
