"""The queue before the printer: nobody waits, everybody hears, and the till closes within a second."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

import pytest

from pos_app.receipt.escpos_printer import EscposPrinter
from pos_app.receipt.line import Line, Slip
from pos_app.receipt.spool import NotPrinted, Outcome, Printed, SlipPrinter, Spool
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from tests.peers import closed_port, deaf_listener
from tests.receipt.printers import printer, stuck_printer, texts_of


class Gate:
    """A printer that prints as far as a test lets it."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.began = threading.Semaphore(0)
        self.aborted = False

    def print(self, slip: Slip) -> None:
        self.began.release()
        self.open.wait(20)
        if self.aborted:
            raise PrinterTrouble(Trouble.OFF, "aborted")

    def abort(self) -> None:
        self.aborted = True
        self.open.set()


class Heard:
    def __init__(self) -> None:
        self._outcomes: queue.Queue[Outcome] = queue.Queue()
        self.threads: set[str] = set()

    def __call__(self, outcome: Outcome) -> None:
        self.threads.add(threading.current_thread().name)
        self._outcomes.put(outcome)

    def next(self) -> Outcome:
        return self._outcomes.get(timeout=10)

    def all_so_far(self) -> list[Outcome]:
        return list(self._outcomes.queue)


@contextmanager
def spool(prints: SlipPrinter, heard: Heard) -> Iterator[Spool]:
    made = Spool(prints, heard)
    try:
        yield made
    finally:
        made.stop()


def slip(text: str = "1", mistake: str = "") -> Slip:
    return Slip(f"receipt {text}", "ru", (Line(text),), mistake)


def took(action: Callable[[], None]) -> float:
    began = time.monotonic()
    action()
    return time.monotonic() - began


def test_slips_are_printed_in_turn_and_each_is_told() -> None:
    heard = Heard()
    with printer() as slot, spool(EscposPrinter(slot.address, 80), heard) as made:
        for number in "123":
            made.print(partial(slip, number))
        assert [heard.next() for _ in "123"] == [Printed()] * 3
        assert [texts_of(job) for job in slot.jobs] == [["1"], ["2"], ["3"]]
    assert heard.threads == {"printing"}


def test_whoever_prints_does_not_wait_for_a_printer_that_hangs() -> None:
    heard = Heard()
    with deaf_listener() as address, spool(EscposPrinter(f"tcp://{address}", 80), heard) as made:
        assert took(lambda: made.print(slip)) < 0.1


def test_a_slip_that_fails_is_told_with_its_kind_and_the_next_one_is_printed() -> None:
    heard = Heard()
    with spool(EscposPrinter(f"tcp://127.0.0.1:{closed_port()}", 80), heard) as made:
        made.print(slip)
        outcome = heard.next()
        assert isinstance(outcome, NotPrinted)
        assert outcome.why is Trouble.OFF
        made.print(slip)
        assert isinstance(heard.next(), NotPrinted)


def test_a_slip_that_can_not_be_made_is_told_and_the_thread_goes_on() -> None:
    def broken() -> Slip:
        raise KeyError("slip_word")

    heard = Heard()
    with printer() as slot, spool(EscposPrinter(slot.address, 80), heard) as made:
        made.print(broken)
        assert heard.next() == NotPrinted(Trouble.FAILED, "'slip_word'")
        made.print(slip)
        assert heard.next() == Printed()


def test_a_layouts_mistake_is_told_with_the_slip_that_was_printed() -> None:
    heard = Heard()
    with printer() as slot, spool(EscposPrinter(slot.address, 80), heard) as made:
        made.print(partial(slip, mistake="receipt.txt, line 3: …"))
        assert heard.next() == Printed("receipt.txt, line 3: …")


def test_a_queue_that_is_full_says_so_at_once() -> None:
    heard, gate = Heard(), Gate()
    with spool(gate, heard) as made:
        made.print(slip)
        assert gate.began.acquire(timeout=10)
        for _ in range(30):
            made.print(slip)
        assert heard.all_so_far() == []
        made.print(slip)
        assert heard.next() == NotPrinted(Trouble.BUSY, "30 slips wait for the printer")
        gate.open.set()
        assert [heard.next() for _ in range(31)] == [Printed()] * 31


@pytest.mark.parametrize("hangs", ["connecting", "sending"])
def test_it_stops_within_a_second_whatever_hangs(hangs: str) -> None:
    heard = Heard()
    long = Slip("receipt 1", "kk", (Line("Рақмет!"),) * 300)
    with deaf_listener() as deaf, stuck_printer() as stuck:
        prints = EscposPrinter(f"tcp://{deaf}" if hangs == "connecting" else stuck, 80)
        made = Spool(prints, heard)
        made.print(lambda: long)
        made.print(lambda: long)
        assert took(made.stop) < 1
        made._thread.join(5)
        assert not made._thread.is_alive()
    assert heard.all_so_far() == []


def test_what_waits_is_printed_at_the_end_if_that_is_quick() -> None:
    heard = Heard()
    with printer() as slot:
        made = Spool(EscposPrinter(slot.address, 80), heard)
        made.print(slip)
        made.stop()
        assert texts_of(slot.job()) == ["1"]
        made.print(slip)
        assert not made._thread.is_alive()


def test_a_till_that_never_printed_stops_without_a_thread() -> None:
    made = Spool(Gate(), Heard())
    assert took(made.stop) < 0.1
    made.stop()
    assert made._thread.ident is None
