"""Orders of a damaged file become orders of the new one."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from pos_app.journal.lines import (
    add_to_history,
    enter_payment,
    enter_refund,
    put_order,
    put_refund,
    raise_notice,
    shift_at,
)
from pos_app.journal.salvage import Found
from pos_app.order import ENDED, Moment, Order
from pos_app.refund import RefundState


def take_over(connection: sqlite3.Connection, kept_aside: str, found: Iterable[Found], at: datetime) -> list[Order]:
    """Writes each order that is not here yet, with the history that it brings; answers those that have not ended."""
    unfinished = []
    taken = asked = 0
    for each in found:
        if connection.execute("SELECT 1 FROM orders WHERE id = ?", (each.order.id,)).fetchone() is not None:
            continue
        order, detail = _numbered(connection, each.order), kept_aside
        if order.number != each.order.number and each.trusted:
            detail = f"{kept_aside}: its number {each.order.number} was given to another order meanwhile"
        for moment in each.moments:
            add_to_history(connection, order.id, moment)
        add_to_history(
            connection, order.id, Moment(at, "taken_over" if each.trusted else "record_lost", order.state, detail)
        )
        put_order(connection, _agreeing(order, each))
        _enter(connection, order, each)
        for kind in each.notices:
            raise_notice(connection, order.id, kind, at)
        taken, asked = taken + each.trusted, asked + (not each.trusted)
        if order.state not in ENDED:
            unfinished.append(order)
    connection.execute(
        "UPDATE rebuilds SET taken_over = taken_over + ?, asked = asked + ? WHERE kept_aside = ?",
        (taken, asked, kept_aside),
    )
    return unfinished


def _agreeing(order: Order, each: Found) -> Order:
    """The order with no more given back than its refunds say: *status* tells the rest anew."""
    accepted = sum(refund.amount for refund in each.refunds if refund.state is RefundState.ACCEPTED)
    return replace(order, refunded=min(order.refunded, accepted))


def _enter(connection: sqlite3.Connection, order: Order, each: Found) -> None:
    """Its payment and its refunds, each in the shift in which it counted, or in which it happened."""
    if order.paid_amount is not None:
        happened = order.ended_at or order.created_at
        enter_payment(connection, order, each.shifts.get(None) or shift_at(connection, happened))
    for refund in each.refunds:
        query = "SELECT coalesce(max(number), 0) + 1 FROM refunds"
        taken = connection.execute("SELECT 1 FROM refunds WHERE number = ?", (refund.number,)).fetchone()
        number = connection.execute(query).fetchone()[0] if taken else refund.number
        put_refund(connection, replace(refund, number=number))
        happened = refund.ended_at or refund.requested_at
        enter_refund(connection, refund, each.shifts.get(refund.key) or shift_at(connection, happened))


def _numbered(connection: sqlite3.Connection, order: Order) -> Order:
    """The order under its own number, or the next where it has none or that one was given away meanwhile."""
    query = "SELECT 1 FROM orders WHERE number = ?"
    if order.number and connection.execute(query, (order.number,)).fetchone() is None:
        return order
    query = "SELECT max((SELECT coalesce(max(number), 0) FROM orders), coalesce(max(numbers_from), 0)) + 1"
    (number,) = connection.execute(f"{query} FROM rebuilds").fetchone()
    return replace(order, number=number)
