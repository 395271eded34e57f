"""How a screen asks the journal: beside the till's threads, answered in the GUI thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from pos_app.journal.reading import JournalReader
    from pos_app.journal.schema import JournalError

_T = TypeVar("_T")


class LookUp(Protocol):
    """`Bridge.look_up`, and whatever stands for it.

    `question` runs in a thread of its own. `answer`, a bound method of a QObject, is called in the GUI thread with what
    came of it, or with a JournalError where the journal can't be read; it is not called once its object is gone.
    """

    def __call__(
        self, question: "Callable[[JournalReader], _T]", answer: "Callable[[_T | JournalError], None]"
    ) -> None: ...
