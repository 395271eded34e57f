"""Receipt printers at real sockets: those that work, and those that are off, stuck, open or out of paper."""

import threading
import time

import pytest

from pos_app.receipt import tcp_wire, wire
from pos_app.receipt.escpos_bytes import to_escpos
from pos_app.receipt.escpos_printer import EscposPrinter
from pos_app.receipt.line import Line, Slip
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from tests.peers import closed_port, deaf_listener
from tests.receipt.printers import (
    ASK_PAPER,
    ASK_PRINTER,
    NO_PAPER,
    OFF_LINE,
    pictures_of,
    printer,
    stuck_printer,
    texts_of,
)
from tests.receipt.sales import an_order, maker

LONG = Slip("receipt 1", "kk", (Line("Рақмет! Рақмет! Рақмет!"),) * 400)
"""A megabyte: more than all buffers on the way hold."""


def trouble(address: str, slip: Slip | None = None) -> PrinterTrouble:
    with pytest.raises(PrinterTrouble) as caught:
        EscposPrinter(address, 80).print(slip or maker().receipt(an_order(), [], "ru"))
    return caught.value


def test_a_receipt_arrives_whole_and_is_cut() -> None:
    slip = maker().receipt(an_order(), [], "kk")
    with printer() as slot:
        EscposPrinter(slot.address, 80).print(slip)
        job = slot.job()
    assert job == ASK_PAPER + ASK_PRINTER + to_escpos(slip, 80) + ASK_PAPER + ASK_PRINTER
    assert "Касса" + "till-1".rjust(43) in texts_of(job)
    assert len(pictures_of(job)) >= 4
    assert b"\x1dV\x01" in job


def test_a_printer_that_never_answers_gets_its_slip_too() -> None:
    slip = maker().receipt(an_order(), [], "ru")
    with printer(paper=None, state=None) as slot:
        EscposPrinter(slot.address, 58).print(slip)
        assert slot.job() == ASK_PAPER + to_escpos(slip, 58)


def test_an_answer_that_comes_late_takes_nothing_of_the_slip_back() -> None:
    with printer(answers_late=True) as slot:
        EscposPrinter(slot.address, 80).print(LONG)
        assert slot.job() == ASK_PAPER + to_escpos(LONG, 80)


def test_nonsense_in_place_of_an_answer_is_none() -> None:
    with printer(paper=0xFF) as slot:
        EscposPrinter(slot.address, 80).print(maker().receipt(an_order(), [], "ru"))
        assert b"\x1dV\x01" in slot.job()


def test_two_slips_go_over_two_connections() -> None:
    with printer() as slot:
        prints = EscposPrinter(slot.address, 80)
        for number in (1, 2):
            prints.print(Slip(f"receipt {number}", "ru", (Line(str(number)),)))
        jobs = [slot.job(), slot.job()]
        assert len(jobs) == len(slot.jobs) == 2
        assert [texts_of(job) for job in slot.jobs] == [["1"], ["2"]]


def test_a_printer_without_paper_is_told_apart_and_gets_no_slip() -> None:
    with printer(paper=NO_PAPER) as slot:
        assert trouble(slot.address).kind is Trouble.PAPER
        assert slot.job() == ASK_PAPER


def test_paper_that_ends_under_way_is_told() -> None:
    answers = iter([0x12, NO_PAPER])
    with printer() as slot:
        slot._state_of = lambda question: next(answers) if question == ASK_PAPER else 0x12
        assert trouble(slot.address).kind is Trouble.PAPER
        assert b"\x1dV\x01" in slot.job()


def test_an_open_cover_is_told() -> None:
    with printer(state=OFF_LINE) as slot:
        assert trouble(slot.address).kind is Trouble.NOT_READY


def test_a_printer_that_is_off_is_told_at_once() -> None:
    refused = trouble(f"tcp://127.0.0.1:{closed_port()}")
    assert refused.kind is Trouble.OFF
    assert "refused" in str(refused)


def test_a_printer_that_lets_nobody_in_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tcp_wire, "_CONNECT_S", 0.3)
    with deaf_listener() as address:
        began = time.monotonic()
        assert trouble(f"tcp://{address}").kind is Trouble.OFF
        assert time.monotonic() - began < 3


def test_a_printer_that_takes_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (tcp_wire, wire):
        monkeypatch.setattr(module, "STUCK_S", 0.3)
    with stuck_printer() as address:
        assert trouble(address, LONG).kind is Trouble.OFF


def test_a_name_that_is_none_is_told() -> None:
    # RFC 6761, 6.4: it resolves nowhere.
    assert trouble("tcp://printer.invalid:9100").kind is Trouble.NOT_FOUND
    assert trouble("tcp://a..b:9100").kind is Trouble.NOT_FOUND
    assert trouble("tcp://127.0.0.1:99999").kind is Trouble.NOT_FOUND


@pytest.mark.parametrize("stuck_in", ["connecting", "sending"])
def test_whatever_hangs_is_cut_short(stuck_in: str) -> None:
    with deaf_listener() as deaf, stuck_printer() as stuck:
        prints = EscposPrinter(f"tcp://{deaf}" if stuck_in == "connecting" else stuck, 80)
        caught: list[PrinterTrouble] = []

        def work() -> None:
            try:
                prints.print(LONG)
            except PrinterTrouble as trouble:
                caught.append(trouble)

        thread = threading.Thread(target=work)
        thread.start()
        deadline = time.monotonic() + 20
        while prints._wire is None and time.monotonic() < deadline:
            thread.join(0.01)
        thread.join(0.2)
        assert thread.is_alive()
        began = time.monotonic()
        prints.abort()
        thread.join(5)
        assert time.monotonic() - began < 1
    assert [str(trouble) for trouble in caught] == ["the till closed before the slip was through"]
    with pytest.raises(PrinterTrouble):
        prints.print(LONG)


def test_looking_at_a_printer_prints_nothing() -> None:
    with printer() as slot:
        assert EscposPrinter(slot.address, 80).check()
        assert slot.job() == ASK_PAPER + ASK_PRINTER
    with printer(paper=None) as slot:
        assert not EscposPrinter(slot.address, 80).check()
