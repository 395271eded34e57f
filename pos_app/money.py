"""Whole tenge: read what people type, build an amount key by key, show it.

An amount is an `int` of tenge everywhere. Nothing here or elsewhere converts one to a float.
"""

import re
from dataclasses import dataclass

NARROW_SPACE = "\u202f"
TENGE_SIGN = "₸"
DEFAULT_LIMIT_TENGE = 1_000_000

_SEPARATORS = r"[\s\u00a0\u202f']"
_CURRENCY = r"(?i)(₸|тенге|тг\.?|kzt|tenge)$"
_GROUPED = r"\d{1,3}(?:[.,]\d{3})+"
_ZERO_FRACTION = r"(\d+)[.,]0{1,2}"


class AmountError(ValueError):
    """What was typed is not an amount that can be charged; the message names it and what was expected."""


def parse_amount(text: str, limit_tenge: int = DEFAULT_LIMIT_TENGE) -> int:
    """Reads an amount as a person or a script writes it: `1500`, `1 500`, `1 500 ₸`, `1,500`, `1500.00`.

    Answers whole tenge from 1 to `limit_tenge`. Raises AmountError for anything else; tiyn are refused rather than
    rounded. Any thread.
    """
    shown = text if len(text) <= 40 else text[:40] + "…"
    bare = re.sub(_SEPARATORS, "", text)
    bare = re.sub(_CURRENCY, "", bare)
    if re.fullmatch(_GROUPED, bare):
        bare = re.sub(r"[.,]", "", bare)
    elif fraction := re.fullmatch(_ZERO_FRACTION, bare):
        bare = fraction[1]
    if not (bare.isascii() and bare.isdigit()):
        raise AmountError(f"amount {shown!r}: expected whole tenge, for example 1500")
    digits = bare.lstrip("0")
    if not digits:
        raise AmountError(f"amount {shown!r}: expected at least 1 tenge")
    if len(digits) > len(str(limit_tenge)) or int(digits) > limit_tenge:
        raise AmountError(f"amount {shown!r}: expected at most {limit_tenge} tenge")
    return int(digits)


def group_digits(amount_tenge: int) -> str:
    """The digits in groups of three, joined by narrow no-break spaces; a minus sign (U+2212) below zero."""
    sign = "\u2212" if amount_tenge < 0 else ""
    return sign + f"{abs(amount_tenge):,}".replace(",", NARROW_SPACE)


def format_tenge(amount_tenge: int) -> str:
    """`1 500 ₸`, the same in every language of the till."""
    return f"{group_digits(amount_tenge)}{NARROW_SPACE}{TENGE_SIGN}"


@dataclass(frozen=True, slots=True)
class TypedAmount:
    """An amount while it is being typed: starts empty (0), never leaves 0 … limit.

    A key that would lead above the limit changes nothing and sets `over_limit`, so that the screen can say why;
    the next key that fits clears it.
    """

    limit_tenge: int = DEFAULT_LIMIT_TENGE
    tenge: int = 0
    over_limit: bool = False

    def press(self, digits: str) -> "TypedAmount":
        """One key of the keypad: `0` … `9`, `00` or `000`. Leading zeros vanish."""
        if not (digits.isascii() and digits.isdigit()):
            raise ValueError(f"key {digits!r}: expected digits")
        typed = self.tenge * 10 ** len(digits) + int(digits)
        if typed > self.limit_tenge:
            return TypedAmount(self.limit_tenge, self.tenge, over_limit=True)
        return TypedAmount(self.limit_tenge, typed)

    def erase(self) -> "TypedAmount":
        """Takes the last digit back."""
        return TypedAmount(self.limit_tenge, self.tenge // 10)

    def clear(self) -> "TypedAmount":
        return TypedAmount(self.limit_tenge)

    def paste(self, text: str) -> "TypedAmount":
        """Replaces the amount by a pasted one. Text that is no amount, or one above the limit, changes nothing."""
        try:
            return TypedAmount(self.limit_tenge, parse_amount(text, self.limit_tenge))
        except AmountError:
            digits = re.sub(_SEPARATORS, "", text)
            too_large = digits.isascii() and digits.isdigit() and digits.strip("0") != ""
            return TypedAmount(self.limit_tenge, self.tenge, over_limit=too_large)


@dataclass(frozen=True, slots=True)
class TypedSum:
    """A sum while it is being typed, position by position: `added` are the tenge of those that are complete.

    Its total never leaves 0 … limit. What would lead above it changes nothing and sets `over_limit`, as above.
    """

    limit_tenge: int = DEFAULT_LIMIT_TENGE
    added: tuple[int, ...] = ()
    typed_tenge: int = 0
    over_limit: bool = False

    @property
    def tenge(self) -> int:
        """The total: the complete positions and the one that is being typed."""
        return sum(self.added) + self.typed_tenge

    def press(self, digits: str) -> "TypedSum":
        """One key of the keypad: `0` … `9`, `00` or `000`."""
        return self._with(self._typed.press(digits))

    def plus(self) -> "TypedSum":
        """Completes the position; an empty one adds nothing."""
        if self.typed_tenge == 0:
            return self.at_rest()
        return TypedSum(self.limit_tenge, (*self.added, self.typed_tenge))

    def erase(self) -> "TypedSum":
        """Takes the last digit back; before the first one, the position before, to be typed on."""
        if self.typed_tenge == 0 and self.added:
            return TypedSum(self.limit_tenge, self.added[:-1], self.added[-1])
        return self._with(self._typed.erase())

    def clear(self) -> "TypedSum":
        """Empties the position; where it is empty, the whole sum."""
        return TypedSum(self.limit_tenge, self.added if self.typed_tenge else ())

    def paste(self, text: str) -> "TypedSum":
        """Replaces the position by a pasted amount. Text that is none, or one that is too much, changes nothing."""
        return self._with(self._typed.paste(text))

    def take(self, tenge: int) -> "TypedSum":
        """Replaces the position by `tenge`, at least 1. What is too much changes nothing."""
        if tenge < 1:
            raise ValueError(f"amount {tenge}: expected at least 1 tenge")
        fits = sum(self.added) + tenge <= self.limit_tenge
        return self._with(TypedAmount(self._left, tenge if fits else self.typed_tenge, over_limit=not fits))

    def at_rest(self) -> "TypedSum":
        """The same sum, with nothing to complain of."""
        return TypedSum(self.limit_tenge, self.added, self.typed_tenge)

    @property
    def _left(self) -> int:
        return self.limit_tenge - sum(self.added)

    @property
    def _typed(self) -> TypedAmount:
        return TypedAmount(self._left, self.typed_tenge)

    def _with(self, typed: TypedAmount) -> "TypedSum":
        return TypedSum(self.limit_tenge, self.added, typed.tenge, typed.over_limit)
