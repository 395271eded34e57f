"""What comes in: a charge, or words for what is wrong with it. Nothing is guessed and nothing is rounded."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from pos_app.order import State

LARGEST_BODY_BYTES: Final = 4096
LONGEST_WAIT_S: Final = 60
LONGEST_TIMEOUT_S: Final = 86_400
ORDER_CHARACTERS: Final = 40
COMMENT_CHARACTERS: Final = 120
ONE_LINE_PATTERN: Final = r"^[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]*$"
"""No control characters, no line ends, nothing that turns the direction of writing."""

_ONE_LINE: Final = re.compile(ONE_LINE_PATTERN[:-1] + r"\Z")
_NO_FRACTION: Final = re.compile(r"(\d{1,12})\.0+")
"""JSON has one kind of number: some write 1500 as 1500.0, and to a schema both are whole."""

_MEMBERS: Final = ("amount", "order", "comment", "timeout")
_SHOWN_CHARACTERS: Final = 60


class BadValue(ValueError):
    """One value is not what it has to be. `value` is shown as it came, shortened."""

    def __init__(self, name: str, value: object, expected: str) -> None:
        text = value if isinstance(value, _Fraction | str) else json.dumps(value, ensure_ascii=False, default=str)
        shown = text if len(text) <= _SHOWN_CHARACTERS else text[:_SHOWN_CHARACTERS] + "…"
        self.name = name
        self.value = shown.encode("utf-8", "backslashreplace").decode("utf-8")
        self.expected = expected
        super().__init__(f"{name}: {self.value!r}; expected {expected}")


class NotJson(ValueError):
    """The body is no JSON object."""


@dataclass(frozen=True, slots=True)
class Charge:
    """What a till program wants to be paid. `amount` in tenge, `timeout_s` None for the till's own.

    `order` is the shop's number for it, and `comment` words beside it; both are empty where none was given.
    """

    amount: int
    order: str = ""
    comment: str = ""
    timeout_s: int | None = None


class _Fraction(str):
    """A number with a fraction or an exponent, as it was written: money is never a float, not even on the way."""

    __slots__ = ()


def charge_of(body: bytes, limit_tenge: int) -> Charge:
    """Reads the body of a charge. Raises NotJson or BadValue."""
    members = _object(body)
    for name in members:
        if name not in _MEMBERS:
            raise BadValue(name, members[name], f"none but {', '.join(_MEMBERS)}")
    if "amount" not in members:
        raise BadValue("amount", "", f"whole tenge from 1 to {limit_tenge}")
    timeout = members.get("timeout")
    if timeout is not None:
        timeout = _whole(members, "timeout", LONGEST_TIMEOUT_S, "seconds")
    return Charge(
        amount=_whole(members, "amount", limit_tenge, "tenge"),
        order=_line(members, "order", ORDER_CHARACTERS),
        comment=_line(members, "comment", COMMENT_CHARACTERS),
        timeout_s=timeout,
    )


def wait_of(query: Mapping[str, str]) -> int:
    """`wait` of a query: seconds, 0 where it is not there. Raises BadValue."""
    text = query.get("wait", "0")
    if not (text.isascii() and text.isdigit() and len(text) <= 9 and int(text) <= LONGEST_WAIT_S):
        raise BadValue("wait", text, f"a whole number of seconds from 0 to {LONGEST_WAIT_S}")
    return int(text)


def known_of(query: Mapping[str, str]) -> State | None:
    """`known` of a query: the state that the asker has seen. Raises BadValue."""
    text = query.get("known")
    if text is None:
        return None
    try:
        return State(text)
    except ValueError:
        raise BadValue("known", text, f"one of {', '.join(State)}") from None


def _object(body: bytes) -> dict[str, Any]:
    try:
        members = json.loads(
            body.decode("utf-8"),
            parse_float=_Fraction,
            parse_constant=_Fraction,
            object_pairs_hook=_each_once,
        )
    except NotJson:
        raise
    except (ValueError, RecursionError) as error:
        raise NotJson("the body is not JSON in UTF-8") from error
    if not isinstance(members, dict):
        raise NotJson("the body is not a JSON object")
    return members


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise NotJson("the body has a member twice")
    return members


def _whole(members: Mapping[str, Any], name: str, highest: int, unit: str) -> int:
    value = members[name]
    if isinstance(value, _Fraction) and (written := _NO_FRACTION.fullmatch(value)) is not None:
        value = int(written[1])
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= highest:
        raise BadValue(name, members[name], f"whole {unit} from 1 to {highest}")
    return value


def _line(members: Mapping[str, Any], name: str, limit: int) -> str:
    value = members.get(name)
    if value is None:
        return ""
    good = isinstance(value, str) and not isinstance(value, _Fraction) and len(value) <= limit
    if not good or not _ONE_LINE.match(value) or any("\ud800" <= character <= "\udfff" for character in value):
        raise BadValue(name, value, f"one line of at most {limit} characters")
    return str(value)
