"""`pos-app refund`: gives money of a paid order back, on the same engine as the window's."""

import argparse
import contextlib
import getpass
import queue
import sys
from contextlib import closing
from typing import Final
from uuid import uuid4

from pos_app.commands.lines import EXIT_NOT_REACHABLE
from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, say_error, settings_or_none
from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError
from pos_app.money import format_tenge
from pos_app.order import Order
from pos_app.people import PIN_DIGITS
from pos_app.refund import Hindrance, Refund, RefundReason, RefundState
from pos_app.settings import Settings
from pos_app.till.clock import ticks
from pos_app.till.messages import JournalTrouble, Message, People, PinAnswer, RefundChanged, RefundNotBegun
from pos_app.till.opening import DataFolderUnusable, OpenTill, TillTaken
from pos_app.words import Words, words

EXIT_REFUSED: Final = 1
EXIT_UNCERTAIN: Final = 4
_HEARS_CTRL_C_WITHIN_S: Final = 0.5


class NoPin(Exception):
    """The PIN can't be had; the message says what was expected."""


def run(arguments: argparse.Namespace) -> int:
    settings = settings_or_none(arguments, need_account=True)
    if settings is None:
        return EXIT_BAD_CONFIGURATION
    try:
        order = _order(settings, arguments.order)
    except (JournalError, PermissionError) as error:
        say_error(str(error))
        return EXIT_BAD_CONFIGURATION
    if order is None:
        say_error(f"ORDER: {arguments.order!r}; expected the ID or the number of an order of this till")
        return EXIT_BAD_CONFIGURATION
    inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
    opened = OpenTill(settings, inbox.put)
    try:
        opened.start()
        giving = GivingBack(opened, inbox, order, words(settings.locale))
        return giving.run(arguments.amount, RefundReason(arguments.reason), arguments.pin)
    except (TillTaken, DataFolderUnusable, NoPin) as error:
        say_error(str(error))
        return EXIT_BAD_CONFIGURATION
    except OSError as error:
        say_error(f"relay: {error}")
        return EXIT_NOT_REACHABLE
    finally:
        opened.stop()


def _order(settings: Settings, named: str) -> Order | None:
    """The order by its ID, with or without the terminal's name in front, or by its number. Raises JournalError."""
    if not settings.journal_path.exists():
        return None
    with closing(JournalReader.open(settings.journal_path)) as reader:
        found = reader.order(named) or reader.order(f"{settings.terminal_id}-{named}")
        if found is None and named.isascii() and named.isdigit() and len(named) < 12:
            found = reader.numbered(int(named))
        return found


class GivingBack:
    """Follows one refund from the till's messages to what came of it. Main thread."""

    def __init__(self, opened: OpenTill, inbox: "queue.SimpleQueue[Message]", order: Order, said_in: Words) -> None:
        self._till = opened.till
        self._inbox = inbox
        self._order = order
        self._words = said_in

    def run(self, amount: int, reason: RefundReason, pin: str | None) -> int:
        """Asks and waits for the first answer. Raises NoPin."""
        given = ""
        if self._needs_pin():
            given = _pin(pin, self._words)
        key = str(uuid4())
        self._till.refund(key, self._order.id, amount, reason, given)
        while True:
            match self._next():
                case RefundChanged(refund=refund) if refund.key == key and refund.state is not RefundState.REQUESTED:
                    return self._ended(refund)
                case RefundNotBegun(order_id=order_id) as not_begun if order_id == self._order.id:
                    return self._not_begun(not_begun)
                case PinAnswer(person=None) as wrong:
                    return self._wrong_pin(wrong)
                case JournalTrouble(fatal=True, detail=detail):
                    say_error(detail)
                    return EXIT_BAD_CONFIGURATION

    def _needs_pin(self) -> bool:
        while True:
            match self._next():
                case People(everybody=everybody):
                    return bool(everybody)
                case JournalTrouble(fatal=True, detail=detail):
                    raise NoPin(detail)

    def _next(self) -> Message:
        while True:
            with contextlib.suppress(queue.Empty):
                return self._inbox.get(timeout=_HEARS_CTRL_C_WITHIN_S)

    def _ended(self, refund: Refund) -> int:
        say, amount = self._words.say, format_tenge(refund.amount)
        if refund.state is RefundState.ACCEPTED:
            print(say("refund_said_accepted", amount=amount, o=self._order.number))
            return 0
        if refund.state is RefundState.UNCERTAIN:
            say_error(say("refund_said_uncertain", amount=amount))
            return EXIT_UNCERTAIN
        detail = refund.message if refund.code is None else f"{refund.message} ({refund.code})"
        say_error(say("refund_said_refused", amount=amount, msg=detail))
        return EXIT_NOT_REACHABLE if refund.code is None else EXIT_REFUSED

    def _not_begun(self, told: RefundNotBegun) -> int:
        reason = self._words.say(f"no_refund_{told.why}")
        left = f" {self._words.say('refund_said_left', amount=format_tenge(told.left))}" if told.left else ""
        say_error(f"{reason}{left}" + (f" ({told.detail})" if told.detail else ""))
        return EXIT_REFUSED if told.why is Hindrance.OPEN else EXIT_BAD_CONFIGURATION

    def _wrong_pin(self, told: PinAnswer) -> int:
        say_error(self._words.say("pin_said_wrong"))
        if told.wait_until is not None:
            say_error(self._words.say("pin_said_wait", s=max(1, round(told.wait_until - ticks()))))
        return EXIT_BAD_CONFIGURATION


def _pin(given: str | None, said_in: Words) -> str:
    """The PIN as it was given, or as it is typed now without being shown. Raises NoPin."""
    if given == "-":
        given = sys.stdin.readline().strip()
    elif given is None:
        if not sys.stdin.isatty():
            raise NoPin(f"--pin: missing; expected the {PIN_DIGITS} digits of somebody who may give money back")
        given = getpass.getpass(f"{said_in.say('refund_pin')}: ")
    if not given:
        raise NoPin(f"--pin: empty; expected the {PIN_DIGITS} digits of somebody who may give money back")
    return given
