"""`pos-app reconcile`: a day's orders against the gateway's books. A till that runs beside it records by itself."""

import argparse
import json
import threading
import time
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, date, datetime
from typing import Final

from pos_app.commands.lines import EXIT_NOT_REACHABLE
from pos_app.commands.orders import day_named
from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error, settings_or_none
from pos_app.day import day_bounds
from pos_app.gateway.client import Gateway
from pos_app.gateway.messages import PaymentStatus
from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError
from pos_app.journal.writing import Journal
from pos_app.order import RECEIVED, Order
from pos_app.settings import Settings
from pos_app.till.books import Books
from pos_app.till.errands import DayReport
from pos_app.till.handover import Handover
from pos_app.till.opening import DataFolderLock, TillTaken, account_of
from pos_app.till.reconciling import Difference, Done, Kind, dealt, differences
from pos_app.till.runners import ask_day
from pos_app.transport import Transport

EXIT_DIFFERENCES: Final = 1
_TILL_RECORDS_WITHIN_S: Final = 15
_LOOKS_EVERY_S: Final = 0.1


def run(arguments: argparse.Namespace) -> int:
    try:
        day = day_named(arguments.day)
    except ValueError as error:
        say_error(str(error))
        return EXIT_BAD_CONFIGURATION
    settings = settings_or_none(arguments, need_account=True)
    if settings is None:
        return EXIT_BAD_CONFIGURATION
    try:
        report, found = _reconcile(settings, day)
    except (JournalError, OSError) as error:
        say_error(str(error))
        return EXIT_BAD_CONFIGURATION
    _print(found, len(report.asked), as_json=arguments.json)
    if report.failure:
        say_error(f"gateway: {report.failure}")
        return EXIT_NOT_REACHABLE
    return EXIT_DIFFERENCES if found else 0


def _reconcile(settings: Settings, day: date) -> tuple[DayReport, list[Difference]]:
    """Raises JournalError where the journal can't be read or written, OSError where the folder can't."""
    orders = _orders_of(settings, day)
    transport = Transport()
    try:
        report = ask_day(Gateway(account_of(settings), transport), day, [order.id for order in orders])
    finally:
        transport.close()
    asked = set(report.asked)
    found = differences((order for order in orders if order.id in asked), report.answers)
    if any(difference.event(datetime.now(UTC)) is not None for difference in found):
        found = _record(settings, report, found)
    return report, found


def _orders_of(settings: Settings, day: date) -> list[Order]:
    if not settings.journal_path.exists():
        return []
    with closing(JournalReader.open(settings.journal_path)) as reader:
        return list(reader.orders(*day_bounds(day), None))[::-1]


def _record(settings: Settings, report: DayReport, found: list[Difference]) -> list[Difference]:
    lock = DataFolderLock(settings.data_dir)
    try:
        # Only now: a till must not be kept from opening while the gateway is asked.
        lock.take()
    except TillTaken:
        return _hand_over(settings, report, found)
    try:
        with closing(Journal.open(settings.journal_path)) as journal:
            return _write(Books(journal), report, found)
    finally:
        lock.release()


def _write(books: Books, report: DayReport, found: list[Difference]) -> list[Difference]:
    now = datetime.now(UTC)
    # A till may have been open meanwhile: what the journal has by now counts.
    orders = (books.order(difference.order.id) or difference.order for difference in found)
    found = differences(orders, report.answers)
    events = {each.order.id: event for each in found if (event := each.event(now)) is not None}
    books.take(list(events.items()))
    return [
        dealt(each, books.order(each.order.id) or each.order, Done.LEFT) if each.order.id in events else each
        for each in found
    ]


def _hand_over(settings: Settings, report: DayReport, found: list[Difference]) -> list[Difference]:
    """Has the till that runs ask about the orders, and waits a while for it to record what it hears."""
    at = datetime.now(UTC)
    waiting = {each.order.id: each for each in found if each.event(at) is not None}
    Handover(settings.data_dir).put(list(waiting))
    ended: dict[str, Difference] = {}
    until = time.monotonic() + _TILL_RECORDS_WITHIN_S
    pause = threading.Event()
    with closing(JournalReader.open(settings.journal_path)) as reader:
        while len(ended) < len(waiting) and time.monotonic() < until:
            pause.wait(_LOOKS_EVERY_S)
            for order_id, each in waiting.items():
                now = reader.order(order_id)
                if now is not None and not differences([now], report.answers):
                    ended[order_id] = dealt(each, now, Done.HANDED_OVER)
    return [
        ended.get(each.order.id) or dealt(each, each.order, Done.HANDED_OVER) if each.order.id in waiting else each
        for each in found
    ]


def _print(found: Iterable[Difference], asked: int, *, as_json: bool) -> None:
    rows = [_members(difference) for difference in found]
    if as_json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for row in rows:
        print(f"{row['order']}  till: {row['till']}  gateway: {row['gateway']}  done: {row['done']}")
    print(f"{asked} orders asked about, {len(rows) or 'no'} difference{'' if len(rows) == 1 else 's'}")


def _members(difference: Difference) -> dict[str, str]:
    """The contract's members of a difference."""
    return {
        "order": difference.order.id,
        "till": _till_has(difference.order),
        "gateway": _gateway_has(difference),
        "done": _done(difference),
    }


def _till_has(order: Order) -> str:
    if order.state not in RECEIVED:
        return order.state.value
    return f"{order.state} {order.paid_amount}" + (f", refunded {order.refunded}" if order.refunded else "")


def _gateway_has(difference: Difference) -> str:
    found: PaymentStatus | None = difference.gateway
    if difference.kind is Kind.NOT_UNDERSTOOD:
        return "not understood"
    if found is None:
        return "unknown"
    if not found.is_paid:
        return "not paid"
    paid = difference.order.amount if found.amount is None else found.amount
    return f"paid {paid}" + (f", refunded {found.refunded_amount}" if found.refunded_amount else "")


def _done(difference: Difference) -> str:
    match difference.done:
        case Done.RECORDED:
            return f"recorded as {_till_has(difference.now)}"
        case Done.HANDED_OVER:
            return "handed over to the running till, which asks the gateway and records it"
        case _:
            return "nothing: a person must look"
