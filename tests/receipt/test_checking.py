"""What *doctor* says of the printer: it is looked at, nothing is printed, and each trouble has its mend."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pos_app.doctor import check_printer
from pos_app.settings import Settings
from tests.peers import closed_port
from tests.receipt.printers import NO_PAPER, OFF_LINE, printer


def settings(tmp_path: Path, printer: str, **chosen: Any) -> Settings:
    return Settings(**{"data_dir": tmp_path, "config_dir": tmp_path, "printer": printer, **chosen})


def test_without_a_printer_nothing_is_wrong(tmp_path: Path) -> None:
    check = check_printer(settings(tmp_path, ""))
    assert (check.ok, check.needed, check.mend) == (True, False, "")
    assert check.detail == "no receipts are printed: no printer is set"


def test_a_printer_that_is_never_used_is_not_looked_for(tmp_path: Path) -> None:
    address = f"tcp://127.0.0.1:{closed_port()}"
    check = check_printer(settings(tmp_path, address, receipt="never"))
    assert (check.ok, check.detail) == (True, "no receipts are printed: POS_RECEIPT is never")


def test_a_printer_that_answers_is_well(tmp_path: Path) -> None:
    with printer() as slot:
        check = check_printer(settings(tmp_path, slot.address))
    assert (check.ok, check.detail, check.mend) == (True, f"{slot.address} answers", "")


def test_a_printer_that_only_takes_is_well_as_far_as_is_known(tmp_path: Path) -> None:
    with printer(paper=None) as slot:
        check = check_printer(settings(tmp_path, slot.address))
    assert (check.ok, check.detail) == (True, f"{slot.address} is reached; it does not tell its state")


@pytest.mark.parametrize(
    ("answers", "said", "mend"),
    [
        ({"paper": NO_PAPER}, "out of paper", "a new roll"),
        ({"state": OFF_LINE}, "off line", "close the printer's cover"),
    ],
)
def test_a_printer_that_can_not_print_is_told_with_its_mend(
    answers: dict[str, int], said: str, mend: str, tmp_path: Path
) -> None:
    with printer(**answers) as slot:
        check = check_printer(settings(tmp_path, slot.address))
    assert (check.ok, check.needed) == (False, False)
    assert said in check.detail
    assert mend in check.mend


def test_a_printer_that_is_off_is_told(tmp_path: Path) -> None:
    check = check_printer(settings(tmp_path, f"tcp://127.0.0.1:{closed_port()}"))
    assert (check.ok, check.needed) == (False, False)
    assert check.mend == "switch the printer on and look at its cable, or check POS_PRINTER"


def test_a_folder_for_files_is_looked_at_and_not_made(tmp_path: Path) -> None:
    check = check_printer(settings(tmp_path, f"pdf:{tmp_path}/receipts"))
    assert (check.ok, check.detail) == (True, f"receipts become files in {tmp_path}/receipts")
    assert list(tmp_path.iterdir()) == []
    lost = check_printer(settings(tmp_path, f"pdf:{tmp_path}/stick/receipts"))
    assert (lost.ok, lost.detail) == (False, f"{tmp_path}/stick is no folder")


def test_a_folder_that_can_not_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Root, as whom tests may run, could write everywhere.
    monkeypatch.setattr(os, "access", lambda *_: False)
    check = check_printer(settings(tmp_path, f"pdf:{tmp_path}"))
    assert (check.ok, check.detail) == (False, f"{tmp_path} can't be written")
    assert "let this user use it" in check.mend


def test_a_printer_of_the_system_is_asked_for_without_a_window(tmp_path: Path) -> None:
    # In a process of its own: an application of Qt's lasts as long as its process.
    code = (
        "from pathlib import Path; from pos_app.doctor import check_printer; from pos_app.settings import Settings\n"
        "print(check_printer(Settings(data_dir=Path('x'), printer='system:Нет такого')))"
    )
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "ok=False, detail=\"the system has no printer 'Нет такого'; it knows:" in done.stdout


def test_a_layout_with_a_mistake_is_told(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("{nonfiscal}\n{state}\n{total}\n")
    check = check_printer(settings(tmp_path, f"pdf:{tmp_path}"))
    assert (check.ok, check.needed) == (False, False)
    assert f"{tmp_path}/report.txt, line 3: no field 'total'" in check.detail
    assert check.mend.startswith("mend the layout")
