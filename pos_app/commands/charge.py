"""`pos-app charge`: one sale without a window, on the same engine as the window's."""

import argparse
import contextlib
import math
import queue
import sys
import time
from dataclasses import replace

from pos_app.commands.lines import EXIT_NOT_REACHABLE, EXIT_OF_STATE, Printer
from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error, settings_or_none
from pos_app.order import Order, State
from pos_app.settings import Settings
from pos_app.till.messages import ChargeRefused, JournalRebuilt, JournalTrouble, Message, OrderChanged, StatusAsked
from pos_app.till.opening import DataFolderUnusable, OpenTill, TillTaken
from pos_app.till.order_id import new_order_id, order_id_named
from pos_app.words import words

_OVER = frozenset(set(State) - {State.CREATING, State.WAITING})
_UNANSWERED_AT_THE_END = 3
"""Questions without an answer after the countdown's end, before `charge` says that the outcome is not known."""
_HEARS_CTRL_C_WITHIN_S = 0.5
_LAST_LINE_WITHIN_S = 3
_WHITE_ON_BLACK = "\x1b[38;5;231;48;5;16m"
_COLOURS_AS_BEFORE = "\x1b[0m"


def run(arguments: argparse.Namespace) -> int:
    settings = settings_or_none(arguments, need_account=True)
    if settings is None:
        return EXIT_BAD_CONFIGURATION
    if arguments.amount > settings.max_amount:
        say_error(f"AMOUNT: {arguments.amount}; expected at most {settings.max_amount} tenge (POS_MAX_AMOUNT)")
        return EXIT_BAD_CONFIGURATION
    if arguments.timeout is not None:
        settings = replace(settings, order_timeout=arguments.timeout)
    inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
    opened = OpenTill(settings, inbox.put)
    try:
        try:
            opened.start()
        except (TillTaken, DataFolderUnusable) as error:
            say_error(str(error))
            return EXIT_BAD_CONFIGURATION
        except OSError as error:
            say_error(f"relay: {error}")
            return EXIT_NOT_REACHABLE
        sale = Sale(opened, inbox, settings, as_json=arguments.json)
        return sale.run(_order_id(arguments, settings), arguments.amount)
    finally:
        opened.stop()


def _order_id(arguments: argparse.Namespace, settings: Settings) -> str:
    if arguments.order is None:
        return new_order_id(settings.terminal_id)
    return order_id_named(settings.terminal_id, arguments.order)


class Sale:
    """Follows one order from the till's messages to its end. Main thread."""

    def __init__(
        self, opened: OpenTill, inbox: queue.SimpleQueue[Message], settings: Settings, *, as_json: bool
    ) -> None:
        self._till = opened.till
        self._inbox = inbox
        self._as_json = as_json
        self._printer = Printer(words(settings.locale), as_json=as_json)
        self._words = words(settings.locale)
        self._order: Order | None = None
        self._complaint = ""

    def run(self, order_id: str, amount: int) -> int:
        """Charges and waits; Ctrl-C cancels the order, which the next start of the till goes on watching."""
        try:
            self._till.charge(order_id, amount)
            return self._follow(order_id)
        except KeyboardInterrupt:
            self._till.cancel(order_id)
            with contextlib.suppress(queue.Empty):
                self._follow(order_id, limit_s=_LAST_LINE_WITHIN_S)
            return EXIT_OF_STATE[State.CANCELLED]

    def _follow(self, order_id: str, limit_s: float = math.inf) -> int:
        deadline = time.monotonic() + limit_s
        while True:
            match self._next(deadline):
                case OrderChanged(order=order) if order.id == order_id:
                    self._order = order
                    self._show(order)
                    if order.state in _OVER:
                        return EXIT_OF_STATE[order.state]
                case StatusAsked(order_id=asked, answered=False, attempt=attempt) if asked == order_id:
                    if self._order is not None and self._order.time_is_up and attempt >= _UNANSWERED_AT_THE_END:
                        self._printer.line(self._order, self._words.say("unknown"))
                        return EXIT_OF_STATE[State.WAITING]
                case ChargeRefused(order_id=refused, detail=detail) if refused == order_id:
                    self._complain(detail)
                    return EXIT_BAD_CONFIGURATION
                case JournalTrouble(detail=detail, fatal=True):
                    self._complain(detail)
                    return EXIT_BAD_CONFIGURATION
                case JournalTrouble(detail=detail):
                    self._complain(detail)
                case JournalRebuilt(kept_aside=kept_aside):
                    self._complain(f"the journal was damaged: kept aside as {kept_aside}, and a new one was begun")
                case _:
                    pass

    def _next(self, deadline: float) -> Message:
        while True:
            left_s = deadline - time.monotonic()
            try:
                # On Windows a wait without a limit would hold Ctrl-C back.
                return self._inbox.get(timeout=max(0, min(left_s, _HEARS_CTRL_C_WITHIN_S)))
            except queue.Empty:
                if left_s <= 0:
                    raise

    def _complain(self, detail: str) -> None:
        if detail and detail != self._complaint:
            say_error(detail)
        self._complaint = detail

    def _show(self, order: Order) -> None:
        if self._printer.show(order) and order.state is State.WAITING and order.url and not self._as_json:
            sys.stdout.write(_terminal_qr(order.url) + "\n")
            sys.stdout.flush()


def _terminal_qr(url: str) -> str:
    """The QR in half blocks, dark on light; the bare link where the terminal has no Unicode.

    A terminal is told its colours. Elsewhere the blocks are the light modules, as on a dark background.
    """
    import io

    import qrcode

    if "utf" not in (sys.stdout.encoding or "").lower():
        return url
    code = qrcode.QRCode(border=4)
    code.add_data(url)
    drawn = io.StringIO()
    code.print_ascii(out=drawn, invert=True)
    lines = drawn.getvalue().splitlines()
    if sys.stdout.isatty() and sys.platform != "win32":
        lines = [f"{_WHITE_ON_BLACK}{line}{_COLOURS_AS_BEFORE}" for line in lines]
    return "\n".join([*lines, url])
