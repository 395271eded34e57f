"""What a cashier is about to give back: all that is left of a payment, or a part of it. Pure."""

from dataclasses import dataclass, replace

from pos_app.money import TypedAmount
from pos_app.refund import RefundReason


@dataclass(frozen=True, slots=True)
class Draft:
    """Immutable; sums in tenge. `typed` is the part, which is never more than `left`."""

    left: int
    typed: TypedAmount
    part: bool = False
    reason: RefundReason = RefundReason.GOODS

    @classmethod
    def of(cls, left: int) -> "Draft":
        """All of `left`."""
        return cls(left, TypedAmount(left))

    @property
    def amount(self) -> int:
        """Tenge to give back; 0 where none were typed yet."""
        return self.typed.tenge if self.part else self.left

    @property
    def over_limit(self) -> bool:
        """True after a key that would have led above what is left."""
        return self.part and self.typed.over_limit

    def press(self, digit: str) -> "Draft":
        """A digit; the first one after *all* begins a part."""
        typed = self.typed if self.part else TypedAmount(self.left)
        return replace(self, part=True, typed=typed.press(digit))

    def erase(self) -> "Draft":
        """Takes the last digit of what is shown back."""
        return replace(self, part=True, typed=TypedAmount(self.left, self.amount).erase())

    def clear(self) -> "Draft":
        return replace(self, part=True, typed=TypedAmount(self.left))

    def all(self) -> "Draft":
        return replace(self, part=False, typed=TypedAmount(self.left))

    def because(self, reason: RefundReason) -> "Draft":
        return replace(self, reason=reason)

    def with_left(self, left: int) -> "Draft":
        """As typed, where no more than `left` can go back now."""
        return replace(self, left=left, typed=TypedAmount(left, min(self.typed.tenge, left)))
