"""`pos-app orders`: what the journal holds, newest first. Looks on beside a running till."""

import argparse
import csv
import json
import sys
from collections.abc import Iterable
from contextlib import closing
from datetime import date, datetime, timedelta

from pos_app.commands.lines import utc_text
from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error, settings_or_none
from pos_app.day import day_bounds
from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError
from pos_app.money import format_tenge
from pos_app.order import Order, State

_MEMBERS = (
    "order", "amount", "state", "created_at", "ended_at", "preorder_id", "refunded", "url", "cashier", "comment",
)  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    try:
        since, until = _span(arguments.day)
        state = _state(arguments.state)
    except ValueError as error:
        say_error(str(error))
        return EXIT_BAD_CONFIGURATION
    settings = settings_or_none(arguments, need_account=False)
    if settings is None:
        return EXIT_BAD_CONFIGURATION
    try:
        if not settings.journal_path.exists():
            _print((), arguments)
            return 0
        with closing(JournalReader.open(settings.journal_path)) as reader:
            _print(reader.orders(since, until, state), arguments)
    except (JournalError, PermissionError) as error:
        say_error(str(error))
        return EXIT_BAD_CONFIGURATION
    return 0


def _span(named: str | None) -> tuple[datetime | None, datetime | None]:
    return (None, None) if named is None else day_bounds(day_named(named))


def day_named(named: str) -> date:
    """The local calendar day that `--day` names. Raises ValueError, also for one without an end that can be told."""
    today = datetime.now().astimezone().date()
    near = {"today": today, "yesterday": today - timedelta(days=1)}
    try:
        day = near.get(named) or date.fromisoformat(named)
        day_bounds(day)
    except (ValueError, OverflowError):
        raise ValueError(f"--day: {named!r}; expected YYYY-MM-DD, today or yesterday") from None
    return day


def _state(named: str | None) -> State | None:
    if named is None:
        return None
    try:
        return State(named)
    except ValueError:
        raise ValueError(f"--state: {named!r}; expected one of {', '.join(State)}") from None


def _print(orders: Iterable[Order], arguments: argparse.Namespace) -> None:
    if arguments.json:
        print(json.dumps([_members(order) for order in orders], ensure_ascii=False, indent=1))
    elif arguments.csv:
        writer = csv.DictWriter(sys.stdout, _MEMBERS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(map(_members, orders))
    else:
        for order in orders:
            print(
                f"{order.number:>6}  {order.created_at.astimezone():%Y-%m-%d %H:%M:%S}  {order.state:<10}"
                f" {format_tenge(order.amount):>14}  {order.id}"
            )


def _members(order: Order) -> dict[str, str | int | None]:
    """The contract's members of an order."""
    return {
        "order": order.id,
        "amount": order.amount,
        "state": order.state.value,
        "created_at": utc_text(order.created_at),
        "ended_at": None if order.ended_at is None else utc_text(order.ended_at),
        "preorder_id": order.preorder_id,
        "refunded": order.refunded,
        "url": order.url,
        "cashier": order.cashier,
        "comment": order.comment,
    }
