"""What a customer has chosen so far. Plain sums, so that they can be tested without a window."""

from dataclasses import dataclass, replace
from typing import Final

from pos_app.price_list import Item
from pos_app.sale_reference import COMMENT_LIMIT

_MOST_OF_ONE: Final = 99


@dataclass(frozen=True, slots=True)
class BasketLine:
    """One thing and how many of it."""

    item: Item
    count: int

    @property
    def tenge(self) -> int:
        return self.item.price * self.count


@dataclass(frozen=True, slots=True)
class Basket:
    """Lines in the order in which they were chosen; the total never leaves 0 … limit.

    What would lead above it changes nothing and sets `over_limit`, so that the screen can say why.
    """

    limit_tenge: int
    lines: tuple[BasketLine, ...] = ()
    over_limit: bool = False

    @property
    def tenge(self) -> int:
        return sum(line.tenge for line in self.lines)

    def count_of(self, item: Item) -> int:
        return next((line.count for line in self.lines if line.item.key == item.key), 0)

    def add(self, item: Item) -> "Basket":
        """One more of it."""
        count = self.count_of(item)
        if self.tenge + item.price > self.limit_tenge:
            return replace(self, over_limit=True)
        if count == 0:
            return Basket(self.limit_tenge, (*self.lines, BasketLine(item, 1)))
        return self._with_count(item, min(count + 1, _MOST_OF_ONE))

    def take(self, item: Item) -> "Basket":
        """One less of it; the last one takes its line along."""
        return self._with_count(item, self.count_of(item) - 1)

    def clear(self) -> "Basket":
        return Basket(self.limit_tenge)

    def words(self, locale: str) -> str:
        """`2 × Капучино, 1 × Круассан`: the order's comment. What does not fit is left out, for an ellipsis."""
        parts = [f"{line.count} × {line.item.names.in_language(locale)}" for line in self.lines]
        whole = ", ".join(parts)
        while len(whole) > COMMENT_LIMIT and parts:
            parts.pop()
            whole = ", ".join([*parts, "…"])
        return whole

    def _with_count(self, item: Item, count: int) -> "Basket":
        lines = (BasketLine(line.item, count) if line.item.key == item.key else line for line in self.lines)
        return Basket(self.limit_tenge, tuple(line for line in lines if line.count > 0))
