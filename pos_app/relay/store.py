"""What the relay remembers, on the disk before anybody is answered: what is wanted, and every accepted callback.

Two stores keep the same promises: one file for a shop, one PostgreSQL database for the many relays of a chain.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from pos_app.relay.credentials import Keys
from pos_app.relay.errors import StoreError
from pos_app.relay.signing import Outcome
from pos_app.relay.wanted import Wanted

__all__ = ["QUERIES_LIMIT", "Event", "OnNews", "Store", "StoreError", "open_store"]

QUERIES_LIMIT: Final = 32
"""Different query strings kept for one callback path; the gateway appends one or two."""

OnNews = Callable[[str | None], None]
"""Gets the terminal for which another relay took a callback, or None: anything may have changed. In any thread."""

_EXPECTED: Final = "expected sqlite:///FILE or postgresql://USER@HOST/DATABASE"


@dataclass(frozen=True, slots=True)
class Event:
    """One accepted callback. Numbers of a terminal rise strictly and are never used again."""

    number: int
    terminal: str
    order: str
    outcome: Outcome
    query: str
    received_at: datetime


class Store(Protocol):
    """What the service needs of a store. May be called from several threads, and by several relays at once.

    An event is never seen before one of the same terminal with a lower number: who read up to a number has missed none.
    """

    id: str
    """Made with the store and kept in it: a till that meets another one starts from its beginning."""
    hands: int
    """How many calls at a time make sense."""

    @property
    def wanted(self) -> Wanted:
        """Which orders the tills still want to be paid."""

    @property
    def keys(self) -> Keys:
        """Which terminals have a secret of their own, or none any more."""

    def accept(self, terminal: str, order: str, outcome: Outcome, query: str) -> bool:
        """Keeps a callback, on the disk when it returns; False for a repeat. Raises StoreError."""

    def after(self, terminal: str, number: int, limit: int) -> list[Event]:
        """The terminal's events above `number`, rising, at most `limit`. Raises StoreError."""

    def last(self, terminal: str) -> int:
        """The highest number that the terminal ever had, 0 where it had none. Raises StoreError."""

    def lasts(self, terminals: Iterable[str]) -> dict[str, int]:
        """`last` of many at once; a terminal without events may lack. Raises StoreError."""

    def listen(self, on_news: OnNews) -> None:
        """From now on `on_news` hears, sooner or later, of whatever others write. Once."""

    def probe(self) -> None:
        """Raises StoreError where the store would not take a callback now."""

    def prune(self, taken: Mapping[str, int], before: datetime, limit: int) -> int:
        """Notes how far tills have read, removes up to `limit` older events that were read, and tells how many.

        Raises StoreError.
        """

    def close(self) -> None:
        """No call may be under way."""


def open_store(url: str) -> Store:
    """Opens the store that `--store` names, making or migrating it if need be.

    Raises ValueError for an address of another form, StoreError where the store can't be opened.
    """
    scheme, _, path = url.partition("://")
    if scheme == "sqlite" and path.startswith("/") and len(path) > 1:
        from pos_app.relay.sqlite.store import SqliteStore

        return SqliteStore(Path(path[1:]))
    if scheme in ("postgresql", "postgres") and path:
        try:
            from pos_app.relay.postgres.store import PostgresStore
        except ImportError as error:
            raise StoreError(
                f"postgresql:// needs the package psycopg[binary], which can't be loaded: {error}"
            ) from error
        return PostgresStore(url)
    raise ValueError(f"{scheme + '://' if path else url!r}: {_EXPECTED}")


def password_in(url: str) -> str:
    """The password that a store's address carries, "" for none. Others of the machine see it among the processes."""
    if not url.startswith(("postgresql://", "postgres://")):
        return ""
    try:
        from psycopg import ProgrammingError
        from psycopg.conninfo import conninfo_to_dict
    except ImportError:
        # As below: whoever opens it says what is wrong.
        return ""
    try:
        return str(conninfo_to_dict(url).get("password") or "")
    except ProgrammingError:
        return ""
