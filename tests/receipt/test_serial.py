"""A receipt printer at a serial port: a pair of pseudo-terminals, of which the test holds the printer's end."""

import os
import pty
import select
import threading
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.receipt import serial_wire
from pos_app.receipt.escpos_bytes import to_escpos
from pos_app.receipt.escpos_printer import EscposPrinter
from pos_app.receipt.line import Line, Slip
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from tests.receipt.printers import ASK_PAPER, ASK_PRINTER, NO_PAPER
from tests.receipt.sales import an_order, maker


class Port:
    """The printer's end. Reads in a thread of its own until it is closed; `reads` False leaves all where it is."""

    def __init__(self) -> None:
        self._ours, self._theirs = pty.openpty()
        tty.setraw(self._theirs)
        self.device = os.ttyname(self._theirs)
        self.taken = b""
        self.paper: int | None = 0x12
        self._end_r, self._end_w = os.pipe()
        self._thread = threading.Thread(target=self._read)

    def start(self) -> None:
        self._thread.start()

    def _read(self) -> None:
        while True:
            ready, _, _ = select.select([self._ours, self._end_r], [], [])
            if self._end_r in ready and self._ours not in ready:
                return
            data = os.read(self._ours, 4096)
            self.taken += data
            if self.paper is not None and data.endswith(ASK_PAPER):
                os.write(self._ours, bytes([self.paper]))
            elif self.paper is not None and data.endswith(ASK_PRINTER):
                os.write(self._ours, b"\x12")

    def close(self) -> bytes:
        """Everything that came."""
        os.write(self._end_w, b".")
        if self._thread.is_alive():
            self._thread.join(5)
        for handle in (self._ours, self._theirs, self._end_r, self._end_w):
            os.close(handle)
        return self.taken


@pytest.fixture
def port() -> Iterator[Port]:
    port = Port()
    yield port
    if port._thread.is_alive() or port._thread.ident is None:
        port.close()


@pytest.mark.parametrize("speed", ["", ",115200"])
def test_a_slip_arrives_whole(port: Port, speed: str) -> None:
    slip = maker().receipt(an_order(), [], "kk")
    port.start()
    EscposPrinter(f"serial:{port.device}{speed}", 80).print(slip)
    assert port.close() == ASK_PAPER + ASK_PRINTER + to_escpos(slip, 80) + ASK_PAPER + ASK_PRINTER


def test_a_silent_printer_gets_its_slip_too(port: Port) -> None:
    slip = maker().receipt(an_order(), [], "ru")
    port.paper = None
    port.start()
    EscposPrinter(f"serial:{port.device}", 58).print(slip)
    assert port.close() == ASK_PAPER + to_escpos(slip, 58)


def test_a_printer_without_paper_is_told_apart(port: Port) -> None:
    port.paper = NO_PAPER
    port.start()
    with pytest.raises(PrinterTrouble) as caught:
        EscposPrinter(f"serial:{port.device}", 80).print(maker().receipt(an_order(), [], "ru"))
    assert caught.value.kind is Trouble.PAPER


def test_a_printer_that_takes_nothing_is_given_up(port: Port, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serial_wire, "STUCK_S", 0.2)
    with pytest.raises(PrinterTrouble) as caught:
        EscposPrinter(f"serial:{port.device}", 80).print(Slip("long", "kk", (Line("Рақмет"),) * 100))
    assert caught.value.kind is Trouble.OFF


def test_what_hangs_is_cut_short(port: Port) -> None:
    prints = EscposPrinter(f"serial:{port.device}", 80)
    caught: list[str] = []

    def work() -> None:
        try:
            prints.print(Slip("long", "kk", (Line("Рақмет"),) * 100))
        except PrinterTrouble as trouble:
            caught.append(str(trouble))

    thread = threading.Thread(target=work)
    thread.start()
    while prints._wire is None and thread.is_alive():
        thread.join(0.01)
    thread.join(1)
    assert thread.is_alive()
    prints.abort()
    thread.join(1)
    assert caught == ["the till closed before the slip was through"]


def test_a_port_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PrinterTrouble) as caught:
        EscposPrinter(f"serial:{tmp_path}/ttyS9", 80).check()
    assert caught.value.kind is Trouble.NOT_FOUND


def test_a_file_is_no_port(tmp_path: Path) -> None:
    (tmp_path / "port").write_text("")
    with pytest.raises(PrinterTrouble):
        EscposPrinter(f"serial:{tmp_path}/port", 80).check()
    assert (tmp_path / "port").read_text() == ""
