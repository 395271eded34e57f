"""A shift's report as a table: it opens right in a Russian Excel, and no name in it becomes a formula."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.order import State
from pos_app.report import Reconciliation, ShiftReport
from pos_app.report_csv import BYTE_ORDER_MARK, report_csv, shift_file_name
from pos_app.words import LOCALES, words
from tests.journal.shifts import OPENING, Till, clock_of, minutes


def _report(folder: Path, cashier: str = "Айгерим") -> ShiftReport:
    till = Till.open(folder)
    first = till.sell(1_234_567, cashier=cashier)
    till.sell(5000, OPENING + minutes(70), cashier="")
    till.refund(first, 400, by=cashier)
    till.move(till.begin(7900), State.UNCERTAIN)
    report = till.close(OPENING + minutes(90), reconciliation=Reconciliation(OPENING, 3, ("till-1-3",)))
    till.journal.close()
    return report


def _rows(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK)), delimiter=";"))


def test_it_begins_with_a_byte_order_mark_and_parts_cells_by_semicolons(tmp_path: Path) -> None:
    text = report_csv(_report(tmp_path), words("ru"))
    assert text.encode().startswith(b"\xef\xbb\xbf")
    assert text.endswith("\r\n")
    assert ["Оплачено", "2", "1239567"] in _rows(text)
    assert ["Возвраты", "1", "-400"] in _rows(text)
    assert ["Итого", "", "1239167"] in _rows(text)


def test_it_has_the_states_hours_cashiers_orders_issues_and_the_comparison(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with clock_of("Asia/Almaty", monkeypatch):
        rows = _rows(report_csv(_report(tmp_path), words("en")))
    assert ["Unclear", "1", "7900"] in rows
    assert ["23.11.2026 08:00 +0500", "1", "1234567"] in rows
    assert ["23.11.2026 09:00 +0500", "1", "5000"] in rows
    assert ["Айгерим", "1", "1234567", "1", "400"] in rows
    assert ["No name", "1", "5000", "0", "0"] in rows
    assert ["First order", "1", "till-1-1", "23.11.2026 08:02:00", "1234567"] in rows
    assert ["Checking the status", "3", "till-1-3", "7900"] in rows
    assert ["Differs", "till-1-3"] in rows


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x")', "+7 701", "-1", "@SUM(A1)"])
def test_no_name_becomes_a_formula(tmp_path: Path, name: str) -> None:
    rows = _rows(report_csv(_report(tmp_path, name), words("ru")))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "@", "+")) or cell == "-1"]
    assert [f"'{name}", "1", "1234567", "1", "400"] in rows


@pytest.mark.parametrize("locale", LOCALES)
def test_every_state_and_every_refusal_has_words(tmp_path: Path, locale: str) -> None:
    report = _report(tmp_path)
    for state in State:
        line = replace(report.states[0], state=state)
        assert report_csv(replace(report, states=(line,), reconciliation=None), words(locale))


def test_the_file_is_named_after_its_shift(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with clock_of("Asia/Almaty", monkeypatch):
        closed = replace(_report(tmp_path), terminal="till/../2")
        assert shift_file_name(closed) == "z-0001-2026-11-23-till----2.csv"
        going_on = replace(closed, shift=replace(closed.shift, closed_at=None))
        assert shift_file_name(going_on) == "x-0001-2026-11-23-0932-till----2.csv"
