"""Printing from the window: when the shop wants it, in whose language, and without ever holding a sale up."""

import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from pos_app.order import State
from pos_app.receipt.escpos_printer import EscposPrinter
from pos_app.settings import Settings
from pos_app.window.language import Language
from pos_app.window.paper import PdfFolder, SystemPrinter
from pos_app.window.printing import Printing, printer_of
from pos_app.words import LOCALES, words
from tests.peers import closed_port, deaf_listener
from tests.receipt.printers import NO_PAPER, printer, stuck_printer, texts_of
from tests.receipt.sales import a_refund, a_report, an_order

Make = Callable[..., Printing]


@pytest.fixture
def make(language: Language, tmp_path: Path) -> Iterator[Make]:
    made: list[Printing] = []

    def printing(address: str, receipt: str = "ask", *, practice: bool = False, **chosen: Any) -> Printing:
        values: dict[str, Any] = {"data_dir": tmp_path, "config_dir": tmp_path, "branch_name": "Кофейня"} | chosen
        settings = Settings(**values, receipt=receipt, printer=address)  # type: ignore[arg-type]
        made.append(Printing(settings, language, practice=practice))
        return made[-1]

    yield printing
    for each in made:
        each.stop()


class LongestGap(QObject):
    """How long the event loop has ever left a timer of 5 ms waiting."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.monotonic()
        self.gap_s = 0.0
        self.ticks = 0
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.monotonic()
        self.ticks += 1
        self.gap_s = max(self.gap_s, now - self._last)
        self._last = now


@contextmanager
def responsive(within_s: float) -> Iterator[LongestGap]:
    watch = LongestGap()
    yield watch
    assert watch.gap_s < within_s


@pytest.mark.parametrize(
    ("address", "receipt", "offered"),
    [
        ("", "auto", False),
        ("", "ask", False),
        ("tcp://127.0.0.1:9100", "never", False),
        ("tcp://127.0.0.1:9100", "ask", True),
        ("pdf:/tmp", "auto", True),
    ],
)
def test_printing_is_offered_where_there_is_a_printer_and_the_shop_wants_it(
    make: Make, address: str, receipt: str, offered: bool
) -> None:
    assert make(address, receipt).can_print is offered


def test_where_nothing_is_printed_nothing_happens(make: Make, qtbot: QtBot) -> None:
    for printing in (make("", "auto"), make("tcp://127.0.0.1:9100", "never")):
        with qtbot.assertNotEmitted(printing.failed, wait=50), qtbot.assertNotEmitted(printing.printed, wait=50):
            printing.order_paid(an_order())
            printing.print_order(an_order())
            printing.print_report(a_report())


def test_a_paid_order_is_printed_by_itself_once(make: Make, qtbot: QtBot) -> None:
    with printer() as slot:
        printing = make(slot.address, "auto")
        with qtbot.waitSignal(printing.printed):
            printing.order_paid(an_order())
            printing.order_paid(an_order())
        with qtbot.waitSignal(printing.printed):
            printing.print_report(a_report())
        assert len(slot.jobs) == 2
        assert "Оплачено" in texts_of(slot.jobs[0])


@pytest.mark.parametrize("state", [State.WAITING, State.EXPIRED, State.CLOSED, State.UNCERTAIN])
def test_what_is_not_paid_is_not_printed_by_itself(make: Make, qtbot: QtBot, state: State) -> None:
    with printer() as slot:
        printing = make(slot.address, "auto")
        with qtbot.assertNotEmitted(printing.printed, wait=50):
            printing.order_paid(an_order(state))
        assert slot.jobs == []


def test_on_request_means_when_asked(make: Make, qtbot: QtBot) -> None:
    with printer() as slot:
        printing = make(slot.address, "ask")
        printing.order_paid(an_order())
        with qtbot.waitSignal(printing.printed):
            printing.print_order(an_order(), [a_refund()])
        with qtbot.waitSignal(printing.printed):
            printing.print_refund(an_order(), a_refund())
        assert len(slot.jobs) == 2
        assert "Возвраты" in texts_of(slot.jobs[0])
        assert "Возврат" in texts_of(slot.jobs[1])


def test_a_slip_speaks_the_cashiers_language_or_the_one_asked_for(make: Make, qtbot: QtBot, language: Language) -> None:
    with printer() as slot:
        printing = make(slot.address)
        language.use("en")
        for locale in (None, "ru"):
            with qtbot.waitSignal(printing.printed):
                printing.print_order(an_order(), locale=locale)
        assert ["Paid" in texts_of(job) for job in slot.jobs] == [True, False]


def test_practice_is_said_on_paper(make: Make, qtbot: QtBot) -> None:
    with printer() as slot:
        printing = make(slot.address, practice=True)
        with qtbot.waitSignal(printing.printed):
            printing.print_order(an_order(), locale="en")
        assert texts_of(slot.jobs[0]).count("SANDBOX · TEST MODE · NO MONEY MOVES") == 2


def test_the_outcome_is_told_in_the_gui_thread(make: Make, qtbot: QtBot) -> None:
    threads: queue.Queue[QThread] = queue.Queue()

    class Ear(QObject):
        def hear(self, _: str) -> None:
            threads.put(QThread.currentThread())

    ear = Ear()
    printing = make(f"tcp://127.0.0.1:{closed_port()}")
    printing.failed.connect(ear.hear)
    with qtbot.waitSignal(printing.failed) as failed:
        printing.print_order(an_order())
    assert failed.args == ["print_off"]
    assert threads.get_nowait() is ear.thread()


def test_a_printer_without_paper_is_told_in_its_own_words(make: Make, qtbot: QtBot) -> None:
    with printer(paper=NO_PAPER) as slot:
        printing = make(slot.address, "auto")
        with qtbot.waitSignal(printing.failed) as failed:
            printing.order_paid(an_order())
    assert failed.args == ["print_paper"]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_trouble_has_words(locale: str) -> None:
    from pos_app.receipt.trouble import Trouble

    assert [trouble for trouble in Trouble if f"print_{trouble}" not in words(locale)] == []


def test_a_layout_with_a_mistake_is_told_and_the_receipt_printed(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "receipt.txt").write_text("{nonfiscal}\n{state}\n{totl}\n")
    with printer() as slot:
        printing = make(slot.address)
        with qtbot.waitSignals([printing.printed, printing.layout_ignored]):
            printing.print_order(an_order())
        assert "Оплачено" in texts_of(slot.jobs[0])


@pytest.mark.parametrize("dead", ["off", "connecting", "sending"])
def test_a_dead_printer_never_holds_up_a_sale(make: Make, qtbot: QtBot, dead: str) -> None:
    with deaf_listener() as deaf, stuck_printer() as stuck:
        address = {"off": f"tcp://127.0.0.1:{closed_port()}", "connecting": f"tcp://{deaf}", "sending": stuck}[dead]
        printing = make(address, "auto")
        with responsive(within_s=0.25) as watch:
            for number in range(20):
                began = time.monotonic()
                printing.order_paid(an_order(id=f"till-1-{number}", comment="Қ" * 300))
                assert time.monotonic() - began < 0.05
                seen = watch.ticks
                qtbot.waitUntil(lambda seen=seen: watch.ticks >= seen + 3)  # type: ignore[misc]
        began = time.monotonic()
        printing.stop()
        assert time.monotonic() - began < 1


def test_a_receipt_becomes_a_file(make: Make, qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    printing = make(f"pdf:{tmp_path}/receipts")
    with qtbot.waitSignal(printing.printed), responsive(within_s=0.25):
        printing.print_order(an_order())
    assert (tmp_path / "receipts" / "receipt 1043.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("tcp://printer:9100", EscposPrinter),
        ("serial:COM3", EscposPrinter),
        ("usb:04b8:0e15", EscposPrinter),
        ("system", SystemPrinter),
        ("system:HP LaserJet", SystemPrinter),
        ("pdf:/srv/receipts", PdfFolder),
    ],
)
def test_the_setting_names_the_kind_of_printer(address: str, kind: type) -> None:
    assert isinstance(printer_of(address, 80), kind)
