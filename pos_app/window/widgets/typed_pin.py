"""A PIN while it is being typed: the only place of the window that holds its digits, and it never shows them."""

from pos_app.people import PIN_DIGITS, is_good_pin


class TypedPin:
    """At most four digits. `take` hands them out and forgets them; its repr tells how many there are, not which."""

    def __init__(self) -> None:
        self._digits = ""

    def __repr__(self) -> str:
        return f"<TypedPin of {len(self._digits)} digits>"

    def __len__(self) -> int:
        return len(self._digits)

    @property
    def complete(self) -> bool:
        return len(self._digits) == PIN_DIGITS

    @property
    def good(self) -> bool:
        """True for one that may be somebody's: it is complete and not too easy to guess."""
        return is_good_pin(self._digits)

    def same_as(self, other: "TypedPin") -> bool:
        return self._digits == other._digits

    def press(self, digit: str) -> None:
        """One of `0` … `9`; a fifth digit changes nothing."""
        if not (len(digit) == 1 and digit.isascii() and digit.isdigit()):
            raise ValueError("expected one digit")
        if not self.complete:
            self._digits += digit

    def erase(self) -> None:
        self._digits = self._digits[:-1]

    def clear(self) -> None:
        self._digits = ""

    def take(self) -> str:
        """The digits, which are forgotten here."""
        digits, self._digits = self._digits, ""
        return digits
