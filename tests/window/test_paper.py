"""Slips as PDF files, and on the system's printers: painted in a thread that is not the GUI's, and read back."""

import re
import shutil
import subprocess
import threading
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from pos_app.receipt.line import Line, Slip
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from pos_app.window.paper import PdfFolder, SystemPrinter, to_pdf
from tests.receipt.sales import a_refund, a_report, an_order, maker

pytestmark = pytest.mark.usefixtures("fonts")

_T = TypeVar("_T")
_BOX = re.compile(rb"/MediaBox\s*\[([\d. ]+)\]")


def in_a_thread(work: Callable[[], _T]) -> _T:
    """As the spool calls it."""
    found: list[_T] = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join(30)
    return found[0]


def receipt(locale: str = "kk") -> Slip:
    return maker().receipt(an_order(comment="без сахара"), [a_refund()], locale)


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def size_mm(pdf: bytes) -> tuple[float, float]:
    box = _BOX.search(pdf)
    assert box is not None
    _, _, width, height = map(float, box[1].split())
    return width / 72 * 25.4, height / 72 * 25.4


def drawn(pdf: bytes) -> int:
    """How many pieces of text the pages show."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    shown = 0
    for stream in streams:
        try:
            shown += len(re.findall(rb"T[jJ]\b", zlib.decompress(stream)))
        except zlib.error:
            continue
    return shown


@pytest.mark.parametrize("paper_mm", [58, 80])
@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
def test_a_slip_is_one_page_as_wide_as_the_paper(locale: str, paper_mm: int) -> None:
    mine = maker()
    for slip in (
        receipt(locale),
        mine.refund(an_order(), a_refund(), locale),
        mine.report(a_report(), locale),
    ):
        pdf = in_a_thread(lambda slip=slip: to_pdf(slip, paper_mm))  # type: ignore[misc]
        assert pages(pdf) == 1
        assert size_mm(pdf)[0] == pytest.approx(paper_mm, abs=0.5)
        assert drawn(pdf) >= len([line for line in slip.lines if line.text])


def test_the_page_is_as_long_as_the_slip() -> None:
    short, long = (to_pdf(Slip("receipt 1", "ru", (Line("Рақмет"),) * count), 80) for count in (10, 200))
    assert 50 < size_mm(short)[1] < 60
    assert 920 < size_mm(long)[1] < 940
    assert pages(long) == 1


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads it back")
@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
def test_sums_and_words_can_be_searched_for(locale: str, tmp_path: Path) -> None:
    path = tmp_path / "receipt.pdf"
    path.write_bytes(to_pdf(receipt(locale), 80))
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    said = text.replace("\u00a0", " ")
    assert "12 500 ₸" in said
    assert "till-1-0007" in said
    assert {"ru": "Оплачено", "kk": "Түсініктеме", "en": "Paid"}[locale] in said


def test_a_file_is_named_after_the_slip_and_never_written_over(tmp_path: Path) -> None:
    prints = PdfFolder(tmp_path / "receipts", 80)
    for _ in range(3):
        in_a_thread(lambda: prints.print(receipt()))
    folder = tmp_path / "receipts"
    assert sorted(path.name for path in folder.iterdir()) == [
        "receipt 1043 (2).pdf",
        "receipt 1043 (3).pdf",
        "receipt 1043.pdf",
    ]
    first = folder / "receipt 1043.pdf"
    first.write_text("mine")
    prints.print(receipt())
    assert first.read_text() == "mine"


def test_a_stick_that_is_not_plugged_in_is_not_made_up(tmp_path: Path) -> None:
    with pytest.raises(PrinterTrouble) as caught:
        PdfFolder(tmp_path / "stick" / "receipts", 80).print(receipt())
    assert caught.value.kind is Trouble.NOT_FOUND
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "receipts").write_text("")
    with pytest.raises(PrinterTrouble) as caught:
        PdfFolder(tmp_path / "receipts", 80).print(receipt())
    assert caught.value.kind is Trouble.NOT_FOUND


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (PermissionError(13, "Permission denied"), Trouble.PERMISSION),
        (OSError(28, "No space left on device"), Trouble.FAILED),
    ],
)
def test_a_disk_that_refuses_leaves_no_half_a_file(
    error: OSError, kind: Trouble, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise error

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(PrinterTrouble) as caught:
        PdfFolder(tmp_path, 80).print(receipt())
    assert caught.value.kind is kind
    assert list(tmp_path.iterdir()) == []


def boxes(path: Path) -> str:
    """Where each word stands, as pdftotext tells it."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext reads it back")
    told = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True)
    return told.stdout


def on_pages(path: Path, *, width_mm: float, height_mm: float) -> Callable[[str], QPrinter]:
    """A printer of the system that prints into a file."""

    def made(_: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setPageSize(QPageSize(QSizeF(width_mm, height_mm), QPageSize.Unit.Millimeter))
        return printer

    return made


def test_a_sheet_keeps_its_size_and_a_long_slip_takes_two(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    prints = SystemPrinter("", 80, on_pages(path, width_mm=210, height_mm=297))
    in_a_thread(lambda: prints.print(receipt()))
    assert (pages(path.read_bytes()), round(size_mm(path.read_bytes())[0])) == (1, 210)
    long = Slip("report Z 1", "ru", (Line("Касса", "till-1"),) * 100)
    in_a_thread(lambda: prints.print(long))
    pdf = path.read_bytes()
    assert pages(pdf) == 2
    assert drawn(pdf) >= 200


def test_a_paper_narrower_than_it_was_said_to_be_cuts_nothing_off(tmp_path: Path) -> None:
    path = tmp_path / "roll.pdf"
    prints = SystemPrinter("", 80, on_pages(path, width_mm=62, height_mm=400))
    in_a_thread(lambda: prints.print(receipt()))
    pdf = path.read_bytes()
    assert (pages(pdf), round(size_mm(pdf)[0])) == (1, 62)
    places = [float(x) for x in re.findall(r'xMax="([\d.]+)"', boxes(path))]
    assert places
    assert max(places) <= 62 / 25.4 * 72


def test_a_system_without_printers_is_told() -> None:
    with pytest.raises(PrinterTrouble) as caught:
        in_a_thread_raising(lambda: SystemPrinter("Нет такого", 80).print(receipt()))
    assert caught.value.kind is Trouble.NOT_FOUND
    assert "no printer 'Нет такого'; it knows:" in str(caught.value)


def in_a_thread_raising(work: Callable[[], None]) -> None:
    """Raises here what it raised there."""

    def caught() -> BaseException | None:
        try:
            work()
        except PrinterTrouble as trouble:
            return trouble
        return None

    trouble = in_a_thread(caught)
    if trouble is not None:
        raise trouble
