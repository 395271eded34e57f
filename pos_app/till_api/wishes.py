"""What the API asks of a till; `OpenTill` is one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from pos_app.journal.reading import JournalReader
    from pos_app.journal.schema import JournalError

_T = TypeVar("_T")


class Wishes(Protocol):
    """What `Till` does for it. Any thread; nothing here waits, and what came of it is heard as a message."""

    def charge(
        self,
        order_id: str,
        amount: int,
        comment: str | None = None,
        *,
        timeout_s: int | None = None,
        alone: bool = False,
    ) -> None: ...

    def cancel(self, order_id: str) -> None: ...


class Questions(Protocol):
    """What `Archive` does for it: the journal is asked in a thread of its own, and the answer is called there."""

    def ask(self, question: "Callable[[JournalReader], _T]", answer: "Callable[[_T | JournalError], None]") -> None: ...
