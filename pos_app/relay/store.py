"""What the relay remembers, on the disk before anybody is answered: what is wanted, and every accepted callback.

Two stores keep the same promises: one file for a shop, one PostgreSQL database for the many relays of a chain.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from pos_app.relay.credentials import Keys
from pos_app.relay.errors import StoreAway, StoreError
from pos_app.relay.signing import Outcome
from pos_app.relay.wanted import Wanted

__all__ = [
    "QUERIES_LIMIT",
    "Callback",
    "Event",
    "OnNews",
    "Page",
    "Pruned",
    "Store",
    "StoreAway",
    "StoreError",
    "open_store",
    "store_at",
]

QUERIES_LIMIT: Final = 32
"""Different query strings kept for one callback path; the gateway appends one or two."""

OnNews = Callable[[Sequence[str] | None], None]
"""Gets the terminals for which another relay took callbacks, or None: anything may have changed. In any thread."""

_EXPECTED: Final = "expected sqlite:///FILE or postgresql://USER@HOST/DATABASE"


@dataclass(frozen=True, slots=True)
class Callback:
    """What the gateway said: found genuine, and on no disk yet."""

    terminal: str
    order: str
    outcome: Outcome
    query: str


@dataclass(frozen=True, slots=True)
class Event:
    """One accepted callback. Numbers of a terminal rise strictly and are never used again."""

    number: int
    terminal: str
    order: str
    outcome: Outcome
    query: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Page:
    """Events above a till's cursor, rising; and the highest number that the terminal ever had, 0 for none."""

    last: int
    events: list[Event]


@dataclass(frozen=True, slots=True)
class Pruned:
    """How many events were removed, and how many of them no till had read."""

    events: int
    unread: int


class Store(Protocol):
    """What the service needs of a store. May be called from several threads, and by several relays at once.

    An event is never seen before one of the same terminal with a lower number: who read up to a number has missed none.
    """

    id: str
    """Made with the store and kept in it: a till that meets another one starts from its beginning. "" until `open`."""
    hands: int
    """How many calls at a time make sense."""
    groups: int
    """How many of them for `accept`."""

    @property
    def wanted(self) -> Wanted:
        """Which orders the tills still want to be paid."""

    @property
    def keys(self) -> Keys:
        """Which terminals have a secret of their own, or none any more."""

    def open(self) -> None:
        """Makes or migrates what need be; an open one stays as it is. Raises StoreAway, and StoreError for good."""

    def accept(self, callbacks: Sequence[Callback]) -> list[bool]:
        """Keeps them all in one commit, on the disk when it returns, numbered as they stand here; False for a repeat.

        Raises StoreError; then none counts as kept.
        """

    def read(self, terminal: str, after: int, limit: int) -> Page:
        """The terminal's events above `after`, at most `limit`. Raises StoreError."""

    def lasts(self, terminals: Iterable[str]) -> dict[str, int]:
        """The highest number of each; a terminal without events may lack. Raises StoreError."""

    def listen(self, on_news: OnNews) -> None:
        """From now on `on_news` hears, sooner or later, of whatever others write. Once."""

    def probe(self) -> None:
        """Raises StoreError where the store would not take a callback now."""

    def prune(self, taken: Mapping[str, int], read_before: datetime, before: datetime, limit: int) -> Pruned:
        """Notes how far tills have read; removes up to `limit` events that were read and are older than `read_before`,
        or were not and are older than `before`. Raises StoreError.
        """

    def abandon(self) -> None:
        """Calls that wait for the store fail as soon as can be; the relay ends. Any thread."""

    def close(self) -> None:
        """No call may be under way."""


def open_store(url: str) -> Store:
    """Opens the store that `--store` names, making or migrating it if need be.

    Raises ValueError for an address of another form, StoreError where the store can't be opened.
    """
    store = store_at(url)
    try:
        store.open()
    except StoreError:
        store.close()
        raise
    return store


def store_at(url: str) -> Store:
    """The store that `--store` names; one that has a server is not opened yet. Raises as `open_store` does."""
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
