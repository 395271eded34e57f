"""Questions of the history to a journal, newest first, page by page: each page costs the same, however many orders.

Each page is put together from the first rows of a few indexes (`sources`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pos_app.journal.query import STATES, Group, Key, Query, Row
from pos_app.journal.reading import JournalReader
from pos_app.journal.rows import REFUND_STORED, STORED
from pos_app.journal.sources import Value, counting, of_day, of_state, statements
from pos_app.order import Moment, Order, State
from pos_app.refund import Refund

COUNT_LIMIT: Final = 10_000
"""Rows that words are found in are counted up to here, the others to the end."""
_PART: Final = 1000
"""Rows that are read at once where all are wanted."""


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of `query` that follow `after` (None: from the newest), newest first. `ends`: there are no more."""

    query: Query
    after: Key | None
    rows: tuple[Row, ...]
    ends: bool


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows each group has, the query's own group aside. `capped`: there are more than were counted."""

    query: Query
    of: dict[Group, int]
    capped: bool = False


@dataclass(frozen=True, slots=True)
class Detail:
    """One order, with what happened to it and what went back, both oldest first."""

    order: Order
    moments: tuple[Moment, ...]
    refunds: tuple[Refund, ...]


def page(reader: JournalReader, query: Query, after: Key | None, limit: int) -> Page:
    """At most `limit` rows. Raises JournalError."""
    found = {
        Key(row[0], statement.kind, row[1])
        for statement in statements(query, after, limit)
        for row in reader.select(statement.sql, statement.values)
    }
    keys = sorted(found, reverse=True)[:limit]
    return Page(query, after, rows_of(reader, keys), len(keys) < limit)


def every(reader: JournalReader, query: Query) -> Iterator[Row]:
    """All rows, newest first, read as they are taken. Raises JournalError."""
    after: Key | None = None
    while True:
        part = page(reader, query, after, _PART)
        yield from part.rows
        if part.ends:
            return
        after = part.rows[-1].key


def rows_of(reader: JournalReader, keys: Sequence[Key]) -> tuple[Row, ...]:
    """The rows of these keys, in their order, without the gateway's pictures. Raises JournalError."""
    refunds = {refund.number: refund for refund in _refunds(reader, [key.number for key in keys if key.kind])}
    orders = _orders(reader, "number", [key.number for key in keys if not key.kind])
    by_number = {order.number: order for order in orders}
    by_id = {order.id: order for order in orders}
    missing = {refund.order_id for refund in refunds.values()} - by_id.keys()
    by_id |= {order.id: order for order in _orders(reader, "id", sorted(missing))}
    return tuple(
        Row(by_id[refunds[key.number].order_id], refunds[key.number]) if key.kind else Row(by_number[key.number])
        for key in keys
    )


def counts(reader: JournalReader, query: Query) -> Counts:
    """For the choice of a group. Raises JournalError."""
    if query.text:
        return _counts_of_found(reader, query)
    found = {state: int(reader.select(*counting(of_state(state), query))[0][0]) for state in State}
    refunds = int(reader.select(*counting(of_day(query, refunds=True), query))[0][0])
    return Counts(query, _grouped(found, refunds))


def detail(reader: JournalReader, order_id: str) -> Detail | None:
    """Everything about one order; None where the journal does not know it. Raises JournalError."""
    order = reader.order(order_id)
    return None if order is None else Detail(order, reader.moments(order_id), reader.refunds(order_id))


def _counts_of_found(reader: JournalReader, query: Query) -> Counts:
    states: dict[int, State] = {}
    refunds: set[int] = set()
    capped = False
    for statement in statements(replace(query, group=Group.ALL), None, COUNT_LIMIT + 1):
        rows = reader.select(statement.sql, statement.values)
        capped = capped or len(rows) > COUNT_LIMIT
        if statement.kind:
            refunds.update(row[1] for row in rows)
        else:
            states.update((row[1], row[2]) for row in rows)
    found = dict.fromkeys(State, 0)
    for state in states.values():
        found[State(state)] += 1
    return Counts(query, _grouped(found, len(refunds)), capped)


def _grouped(of_states: dict[State, int], refunds: int) -> dict[Group, int]:
    found = {group: sum(of_states[state] for state in states) for group, states in STATES.items()}
    found[Group.ALL] += refunds
    found[Group.REFUND] += refunds
    return found


def _orders(reader: JournalReader, column: str, values: Sequence[Value]) -> list[Order]:
    places = ", ".join("?" * len(values))
    query = f"SELECT {', '.join(STORED)} FROM orders WHERE {column} IN ({places})"  # noqa: S608 - our own names
    return [replace(order, qr_png=None) for order in reader.orders_of(query, values)]


def _refunds(reader: JournalReader, numbers: Sequence[int]) -> list[Refund]:
    places = ", ".join("?" * len(numbers))
    query = f"SELECT {', '.join(REFUND_STORED)} FROM refunds WHERE number IN ({places})"  # noqa: S608 - our own names
    return reader.refunds_of(query, numbers)
