"""A day at a till, in a journal: the one of the design's picture and some more."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from pos_app.journal.query import Row
from pos_app.journal.writing import Entry, Journal
from pos_app.order import RECEIVED, Moment, Order, State
from pos_app.refund import Refund, RefundReason, RefundState

TODAY = datetime.now().astimezone().date()


def at(hour: int, minute: int, second: int = 0, days_ago: int = 0) -> datetime:
    """A local time of today, or of some days ago."""
    local = datetime.combine(TODAY - timedelta(days=days_ago), time(hour, minute, second))
    return local.astimezone().astimezone(UTC)


def sale(number: int, state: State, amount: int, begun: datetime, **known: Any) -> Order:
    made = Order(
        f"till-2-{begun:%y%m%dT%H%M%S}-{number:06x}",
        number,
        amount,
        state,
        begun,
        300,
        url=f"https://rahmetapp.kz/?id={number}",
        preorder_id=5_000_000_000 + number,
        paid_amount=amount if state in RECEIVED else None,
        ended_at=begun + timedelta(seconds=93) if state in RECEIVED else None,
        cashier="Айгерим",
    )
    return replace(made, **known)


def give_back(number: int, order: Order, amount: int, asked: datetime, **known: Any) -> Refund:
    made = Refund(
        f"00000000-0000-4000-8000-{number:012}", number, order.id, amount, RefundState.ACCEPTED, asked, "Данияр",
        RefundReason.GOODS, asked + timedelta(seconds=2), gateway_id=700 + number,
    )  # fmt: skip
    return replace(made, **known)


def story(order: Order) -> list[Moment]:
    """What led to the state that the order has."""
    begun = order.created_at
    moments = [Moment(begun, "charge_asked", State.CREATING, f"{order.amount} tenge")]
    if order.state is State.CREATING:
        return moments
    if order.state is State.REJECTED:
        return [*moments, Moment(begun + timedelta(seconds=1), "create_refused", State.REJECTED, "code 3: no")]
    if order.state is State.UNCERTAIN:
        return [*moments, Moment(begun + timedelta(seconds=10), "create_lost", State.UNCERTAIN)]
    moments.append(Moment(begun + timedelta(seconds=1), "created", State.WAITING))
    if order.failed_attempts:
        moments.append(Moment(begun + timedelta(seconds=40), "attempt_failed", State.WAITING))
    if order.state in (State.EXPIRED, State.CLOSED, State.PAID_LATE):
        moments.append(Moment(begun + timedelta(seconds=300), "time_up", State.WAITING))
        moments.append(Moment(begun + timedelta(seconds=301), "status_unpaid", State.EXPIRED))
    if order.state is State.CANCELLED:
        moments.append(Moment(begun + timedelta(seconds=50), "cancel_asked", State.CANCELLED))
    if order.state in RECEIVED:
        arrived = 330 if order.state is State.PAID_LATE else 93
        moments.append(Moment(begun + timedelta(seconds=arrived), "status_paid", order.state))
    if order.state is State.CLOSED:
        moments.append(Moment(begun + timedelta(seconds=421), "status_unpaid", State.CLOSED))
    return moments


def write_rows(path: Path, *rows: Row) -> None:
    """Each order with its story, and then the refunds."""
    entries = [
        Entry(replace(order, state=moment.state), moment)
        for order in {row.order.id: row.order for row in rows}.values()
        for moment in story(order)
    ]
    entries += [
        Entry(row.order, Moment(row.refund.requested_at, "refund_asked", row.order.state), refunds=(row.refund,))
        for row in rows
        if row.refund is not None
    ]
    with closing(Journal.open(path)) as journal:
        journal.commit(entries)


def design_day() -> list[Row]:
    """The rows of the picture, and older ones below them."""
    soap = sale(1029, State.PAID, 9000, at(12, 50), refunded=4300)
    rows = [
        Row(sale(1043, State.PAID, 12_500, at(14, 32, 8), reference="7F3C·1D70·A94B", comment="стол 7")),
        Row(sale(1042, State.PAID, 3200, at(14, 27))),
        Row(sale(1041, State.PAID, 1850, at(14, 21), failed_attempts=1)),
        Row(soap, give_back(2, soap, 4300, at(14, 16))),
        Row(sale(1040, State.REJECTED, 12_000, at(14, 9), message="сумма больше лимита", code=3)),
        Row(sale(1039, State.PAID, 2600, at(14, 2))),
        Row(sale(1038, State.UNCERTAIN, 7900, at(13, 51))),
        Row(sale(1037, State.CLOSED, 940, at(13, 40))),
        Row(sale(1036, State.CANCELLED, 15_300, at(13, 31))),
        Row(sale(1035, State.PAID_LATE, 4400, at(13, 22))),
        Row(sale(1034, State.MISMATCH, 5000, at(13, 11), paid_amount=4500)),
        Row(sale(1033, State.EXPIRED, 2500, at(13, 1), time_is_up=True)),
        Row(soap),
    ]
    rows += [Row(sale(1028 - index, State.PAID, 1000 + 50 * index, at(12, 40 - index))) for index in range(20)]
    rows += [Row(sale(900 - index, State.PAID, 700 + index, at(18, 50 - index, 0, 1))) for index in range(30)]
    return rows
