"""Where the rows of a page stand: statements that each read along one index, which has them by time already.

So nothing is sorted, and nothing is read that is not shown, but for spans of sums and for comments, which are looked
for within an index. Each names its index: SQLite must not choose another one for a journal of another shape.
"""

from dataclasses import dataclass
from typing import NamedTuple

from pos_app.journal.query import LARGEST, STATES, Group, Key, Query, glob_of, number_in, refund_number_in
from pos_app.journal.rows import to_ms
from pos_app.order import State

Value = int | str


class Statement(NamedTuple):
    """One question to SQLite. It answers `at, number`, and for orders `state`."""

    kind: int
    sql: str
    values: tuple[Value, ...]


def statements(query: Query, after: Key | None, limit: int) -> list[Statement]:
    """What a page of `limit` rows after `after` is put together from."""
    return [source.statement(query, after, limit) for source in _sources(query)]


def counting(source: "Source", query: Query) -> tuple[str, tuple[Value, ...]]:
    """The question how many rows of `source` the query has, its group aside."""
    where, values = source.where(query, None)
    return f"SELECT count(*) FROM {source.table}{source.hint} WHERE {where}", values  # noqa: S608 - our own words


@dataclass(frozen=True, slots=True)
class Source:
    """Rows of one table that meet `condition`, read along an index that has them by time."""

    table: str
    index: str
    condition: str
    values: tuple[Value, ...] = ()

    @property
    def at(self) -> str:
        return "created_at" if self.table == "orders" else "requested_at"

    def where(self, query: Query, after: Key | None) -> tuple[str, tuple[Value, ...]]:
        conditions, values = (
            [self.condition, f"({self.at}, number) < (?, ?)"],
            [*self.values, *self._below(query, after)],
        )
        for condition, bound in (
            (f"{self.at} >= ?", None if query.since is None else to_ms(query.since)),
            ("amount >= ?", query.amount_from),
            ("amount <= ?", query.amount_to),
        ):
            if bound is not None:
                conditions.append(condition)
                values.append(bound)
        if self.table == "orders" and query.text and query.group is not Group.ALL:
            conditions.append(f"state IN ({', '.join('?' * len(STATES[query.group]))})")
            values += [state.value for state in STATES[query.group]]
        return " AND ".join(conditions), tuple(values)

    def statement(self, query: Query, after: Key | None, limit: int) -> Statement:
        where, values = self.where(query, after)
        columns = f"{self.at}, number, state" if self.table == "orders" and query.text else f"{self.at}, number"
        # Of the few rows that one key finds the order does not matter.
        order = f" ORDER BY {self.at} DESC, number DESC LIMIT ?" if self.index else ""
        sql = f"SELECT {columns} FROM {self.table}{self.hint} WHERE {where}{order}"  # noqa: S608 - our own words
        return Statement(int(self.table != "orders"), sql, (*values, limit) if self.index else values)

    @property
    def hint(self) -> str:
        return f" INDEXED BY {self.index}" if self.index else ""

    def _below(self, query: Query, after: Key | None) -> tuple[int, int]:
        """The row that all must be older than: that of the page before, or the end of the span."""
        end = (LARGEST if query.until is None else to_ms(query.until), -1)
        if after is None:
            return end
        kind = int(self.table != "orders")
        # At the same moment a refund counts as newer than an order.
        last = {0: after.number, 1: -1, -1: LARGEST}[kind - after.kind]
        return min(end, (after.at, last))


def _sources(query: Query) -> list[Source]:
    if query.text:
        orders = _found_orders(query.text) if STATES[query.group] else []
        return [*orders, *(_found_refunds(query.text) if _wants_refunds(query) else [])]
    refunds = [of_day(query, refunds=True)] if _wants_refunds(query) else []
    if query.group is Group.ALL:
        return [of_day(query, refunds=False), *refunds]
    return [*(of_state(state) for state in STATES[query.group]), *refunds]


def _wants_refunds(query: Query) -> bool:
    return query.group in (Group.ALL, Group.REFUND)


def of_day(query: Query, *, refunds: bool) -> Source:
    table = "refunds" if refunds else "orders"
    if query.amount_from is not None and query.amount_from == query.amount_to:
        return Source(table, f"{table}_by_amount", "amount = ?", (query.amount_from,))
    return Source(table, f"{table}_by_day", "1")


def of_state(state: State) -> Source:
    return Source("orders", "orders_by_state", "state = ?", (state.value,))


def _found_orders(text: str) -> list[Source]:
    number = number_in(text)
    sources = [
        Source("orders", "", "id = ?", (text,)),
        Source("orders", "orders_by_reference", "reference = ?", (text,)),
        Source("orders", "orders_with_comment", "comment IS NOT NULL AND comment GLOB ?", (glob_of(text),)),
    ]
    if number is not None:
        paid_otherwise = (State.MISMATCH.value, number)
        sources += [
            Source("orders", "", "number = ?", (number,)),
            Source("orders", "orders_by_amount", "amount = ?", (number,)),
            Source("orders", "orders_by_state", "state = ? AND paid_amount = ?", paid_otherwise),
            Source("orders", "orders_by_preorder", "preorder_id = ?", (number,)),
        ]
    return sources


def _found_refunds(text: str) -> list[Source]:
    number = number_in(text)
    sources = [
        Source("refunds", "", "key = ?", (text,)),
        Source("refunds", "", "order_id = ?", (text,)),
    ]
    own = number if number is not None else refund_number_in(text)
    if own is not None:
        sources.append(Source("refunds", "", "number = ?", (own,)))
    if number is not None:
        sources += [
            Source("refunds", "", "order_id = (SELECT id FROM orders WHERE number = ?)", (number,)),
            Source("refunds", "refunds_by_amount", "amount = ?", (number,)),
            Source("refunds", "refunds_by_gateway", "gateway_id = ?", (number,)),
        ]
    return sources
