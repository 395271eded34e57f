"""What a damaged journal still says. Nothing in it is believed on one page's word.

An order is trusted when its row and its history, which lie on different pages, agree about state, sum and payment. Of
the others the ID is enough: the gateway is asked. IDs are looked for in the tables, and then in the file's bytes.
"""

import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from pos_app.journal.rows import REFUND_STORED, STORED, moment_of, order_of, refund_of
from pos_app.journal.schema import UNREADABLE
from pos_app.notice import NoticeKind
from pos_app.order import RECEIVED, Moment, Order, Reason, State
from pos_app.refund import Refund

_BLOCK: Final = 1 << 20
_LONGEST_ID: Final = 96
_SMALLEST_ORDER: Final = 300
"""Bytes of one order with its history, at the very least."""
_TRIES_OVER_A_HOLE: Final = 4_000
_LONGER_STEP_AFTER: Final = 256
"""Tries, after which the step over a hole grows by a row: all of them reach over some 35 000 rows."""
_MOMENT: Final = "at, event, state, detail"


@dataclass(frozen=True, slots=True)
class Found:
    """One order of an old file. Unless it is `trusted`, no more than ID, sum and time of `order` came from there.

    A sum that is not known is 0, and an untrusted order's number is 0: it gets a new one. `shifts` says in which its
    payment counted (None) and each of its refunds (by key), where that can be read.
    """

    order: Order
    trusted: bool
    moments: tuple[Moment, ...] = ()
    notices: tuple[NoticeKind, ...] = ()
    refunds: tuple[Refund, ...] = ()
    shifts: Mapping[str | None, int] = field(default_factory=dict)


class Salvage:
    """Reads old files, the best first. Any thread; the files are opened to read only.

    `timeout_s` is how long an untrusted order is taken to be payable. `lost` is known after the last order: how many
    numbers below the highest belong to no order that was found. `highest` is the highest where that is known already.
    """

    def __init__(self, files: Sequence[Path], terminal: str, timeout_s: int, highest: int = 0) -> None:
        self._files = files
        self._terminal = terminal
        self._timeout_s = timeout_s
        self._named: dict[str, Order] = {}
        self._trusted: set[str] = set()
        self._highest = highest

    @property
    def lost(self) -> int:
        return max(0, self._highest - len(self._trusted) - len(self._named))

    def orders(self) -> Iterator[Found]:
        """Every order once, the trusted ones first. A file that can't be read at all yields nothing."""
        for path in self._files:
            with suppress(OSError, *UNREADABLE):
                yield from self._read(path)
        for path in self._files:
            with suppress(OSError):
                self._search(path)
        for order in self._named.values():
            yield Found(order, trusted=False)

    def _read(self, path: Path) -> Iterator[Found]:
        with closing(_opened(path)) as connection:
            self._highest = max(self._highest, _highest(connection) or 0)
            histories = _Histories(connection)
            for row in _rows(connection, "orders", _columns(connection)):
                try:
                    order = order_of(row)
                except UNREADABLE:
                    continue
                if order.id in self._trusted or not order.id.startswith(f"{self._terminal}-"):
                    continue
                moments = histories.of(order.id)
                if _agree(order, moments):
                    self._highest = max(self._highest, order.number)
                    self._trusted.add(order.id)
                    self._named.pop(order.id, None)
                    notices, refunds = _open_notices(connection, order), _refunds(connection, order)
                    yield Found(order, True, moments, notices, refunds, _shifts(connection, order))
                else:
                    self._name(order.id, moments)
            for order_id, moments in histories.but(self._trusted):
                self._name(order_id, moments)

    def _search(self, path: Path) -> None:
        """Looks for the form of our own IDs in the bytes of a file and of its newest commits."""
        form = re.compile(re.escape(self._terminal).encode() + rb"-\d{6}T\d{6}-[0-9a-f]{6}")
        for part in (path, path.with_name(path.name + "-wal")):
            if not part.exists():
                continue
            with part.open("rb") as file:
                end = b""
                while block := file.read(_BLOCK):
                    for match in form.finditer(end + block):
                        self._name(match.group().decode("ascii"), ())
                    end = block[-_LONGEST_ID:]

    def _name(self, order_id: str, moments: tuple[Moment, ...]) -> None:
        """Notes an order of which only the ID can be trusted, with the sum and time that its history tells."""
        if order_id in self._trusted or not order_id.startswith(f"{self._terminal}-"):
            return
        if order_id in self._named and not moments:
            return
        self._named[order_id] = nameless(order_id, self._timeout_s, moments)


def nameless(order_id: str, timeout_s: int, moments: tuple[Moment, ...] = (), at: datetime | None = None) -> Order:
    """An order whose record was lost: `uncertain`, until the gateway has been asked."""
    amount, created_at = 0, at or _time_in(order_id) or datetime.now(UTC)
    for moment in moments:
        if moment.event == "charge_asked" and (asked := re.fullmatch(r"([1-9]\d{0,11}) tenge", moment.detail)):
            amount, created_at = int(asked[1]), moment.at
    return Order(
        id=order_id,
        number=0,
        amount=amount,
        state=State.UNCERTAIN,
        created_at=created_at,
        timeout_s=timeout_s,
        reason=Reason.RECORD_LOST,
    )


def highest_number(path: Path) -> int:
    """The highest number in an old file; where that can't be read, one that the file can't have reached."""
    with suppress(OSError, *UNREADABLE), closing(_opened(path)) as connection:
        number = _highest(connection)
        if number is not None:
            return number
    with suppress(OSError):
        return path.stat().st_size // _SMALLEST_ORDER
    return 0


def _highest(connection: sqlite3.Connection) -> int | None:
    """The highest number if its index and its row, which lie on different pages, agree about it."""
    with suppress(*UNREADABLE):
        last = connection.execute("SELECT rowid, number FROM orders ORDER BY number DESC LIMIT 1").fetchone()
        if last is None:
            return 0
        query = f"SELECT {_columns(connection)} FROM orders WHERE rowid = ?"  # noqa: S608 - our own words
        row = connection.execute(query, (last[0],)).fetchone()
        if row is not None and order_of(row).number == last[1]:
            return int(last[1])
    return None


class _Histories:
    """The histories of a damaged file: by their index, or, once that has failed, from one walk over the table."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._walked: dict[str, tuple[Moment, ...]] | None = None

    def of(self, order_id: str) -> tuple[Moment, ...]:
        if self._walked is None:
            query = f"SELECT {_MOMENT} FROM history WHERE order_id = ? ORDER BY id"  # noqa: S608 - our own words
            try:
                return tuple(map(moment_of, self._connection.execute(query, (order_id,))))
            except UNREADABLE:
                self._walked = self._walk(frozenset())
        return self._walked.get(order_id, ())

    def but(self, known: Set[str]) -> Iterator[tuple[str, tuple[Moment, ...]]]:
        """The histories of all other orders."""
        walked = self._walk(known) if self._walked is None else self._walked
        yield from ((order_id, moments) for order_id, moments in walked.items() if order_id not in known)

    def _walk(self, known: Set[str]) -> dict[str, tuple[Moment, ...]]:
        walked: dict[str, tuple[Moment, ...]] = {}
        for order_id, *line in _rows(self._connection, "history", f"order_id, {_MOMENT}"):
            if order_id not in known:
                with suppress(*UNREADABLE):
                    walked[order_id] = (*walked.get(order_id, ()), moment_of(tuple(line)))
        return walked


def _agree(order: Order, moments: tuple[Moment, ...]) -> bool:
    """Whether row and history tell the same of state, sum and payment."""
    if not moments or moments[-1].state is not order.state:
        return False
    if not any(m.event == "charge_asked" and m.detail == f"{order.amount} tenge" for m in moments):
        return False
    paid = [m.detail for m in moments if m.event == "status_paid"]
    if order.state not in RECEIVED:
        return order.paid_amount is None and not paid
    return any(detail.startswith((f"paid {order.paid_amount},", "paid None,")) for detail in paid)


def _open_notices(connection: sqlite3.Connection, order: Order) -> tuple[NoticeKind, ...]:
    """What nobody had dealt with; where that can't be read, what the state asks for: better twice than never."""
    query = "SELECT kind FROM notices WHERE order_id = ? AND dealt_at IS NULL"
    try:
        return tuple(NoticeKind(kind) for (kind,) in connection.execute(query, (order.id,)))
    except UNREADABLE:
        kinds = (NoticeKind.PAID_LATE, NoticeKind.MISMATCH, NoticeKind.UNCERTAIN)
        return tuple(kind for kind in kinds if kind.value == order.state.value)


def _refunds(connection: sqlite3.Connection, order: Order) -> tuple[Refund, ...]:
    """The refunds that can be read; their rows are sealed. What else went back, *status* tells."""
    query = f"SELECT {', '.join(REFUND_STORED)} FROM refunds WHERE order_id = ? ORDER BY number"  # noqa: S608
    found = []
    with suppress(*UNREADABLE):
        for row in connection.execute(query, (order.id,)):
            with suppress(*UNREADABLE):
                found.append(refund_of(row))
    return tuple(found)


def _shifts(connection: sqlite3.Connection, order: Order) -> dict[str | None, int]:
    with suppress(*UNREADABLE):
        query = "SELECT refund_key, shift FROM ledger WHERE order_id = ?"
        return {key: int(shift) for key, shift in connection.execute(query, (order.id,))}
    return {}


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=5)
    connection.text_factory = _text
    return connection


def _columns(connection: sqlite3.Connection) -> str:
    """Those that there are: a backup may be of an older version, whose rows have no seal."""
    there = {name for _, name, *_ in connection.execute("PRAGMA table_info(orders)")}
    return ", ".join(column for column in STORED if column in there)


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _rows(connection: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a table by rowid, less those on pages that can't be read."""
    query = f"SELECT rowid, {columns} FROM {table} WHERE rowid >= ? ORDER BY rowid"  # noqa: S608 - our own words
    number, misses = 0, 0
    while misses < _TRIES_OVER_A_HOLE:
        try:
            for rowid, *row in connection.execute(query, (number,)):
                number, misses = rowid + 1, 0
                yield tuple(row)
        except UNREADABLE:
            number, misses = number + 1 + misses // _LONGER_STEP_AFTER, misses + 1
        else:
            return


def _time_in(order_id: str) -> datetime | None:
    """When an order of our own naming was begun."""
    found = re.search(r"-(\d{6}T\d{6})-[0-9a-f]{6}$", order_id)
    try:
        return None if found is None else datetime.strptime(found[1], "%y%m%dT%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
