"""Sales of earlier days, written into a shop's journal as the till writes them, many at once."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pos_app.journal.lines import add_to_history, put_order
from pos_app.journal.writing import Journal
from pos_app.order import ENDED, RECEIVED, Moment, Order, State


def sales(count: int, states: Sequence[State], amount: int = 1500) -> Iterator[Order]:
    """Orders whose states repeat, a minute apart; the last one began an hour ago."""
    first = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1, minutes=count)
    for number in range(1, count + 1):
        state, at = states[(number - 1) % len(states)], first + timedelta(minutes=number)
        order = Order(f"till-1-{at:%y%m%dT%H%M%S}-{number:06x}", number, amount, state, at, 60)
        if state in ENDED:
            order = replace(order, ended_at=at + timedelta(seconds=20))
        if state in RECEIVED:
            order = replace(order, paid_amount=amount, reference="7000123")
        yield order


def history_of(order: Order) -> Iterator[Moment]:
    """The lines that lead there."""
    yield Moment(order.created_at, "charge_asked", State.CREATING, f"{order.amount} tenge")
    yield Moment(order.created_at, "created", State.WAITING, "preorder 9000")
    if order.state in RECEIVED:
        yield Moment(order.created_at, "status_paid", order.state, f"paid {order.paid_amount}, refunded 0")
    elif order.state is not State.WAITING:
        yield Moment(order.created_at, "cancel_asked", order.state, "")


def write(path: Path, orders: Sequence[Order]) -> None:
    """One transaction: thousands of orders in less than a second. The file holds all of it, without a WAL."""
    with closing(Journal.open(path)) as journal, journal._transaction() as connection:
        for order in orders:
            for moment in history_of(order):
                add_to_history(connection, order.id, moment)
            put_order(connection, order)
