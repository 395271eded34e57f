"""The sheet is kept between two days of testing, whole, and says what the tester said."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.order import Moment, State
from pos_app.qa.sheet import LONGEST_NOTE, Sheet, Totals, from_json, new_sheet, noted, played, said, to_json
from pos_app.qa.sheet_file import NAME, SheetFile
from pos_app.qa.verdict import Evidence, Finding, Judgement, Verdict, What
from tests.qa.conftest import AT, order

NAMES = ("normal", "slow", "decline")
EVIDENCE = Evidence(
    order(State.PAID, paid_amount=1500), (Moment(AT, "charge_asked", State.CREATING, "1500 tenge"),), gateway_paid=1500
)


@pytest.fixture
def sheet() -> Sheet:
    fresh = new_sheet("1.0", NAMES, "  Айгүл ")
    passed = played(fresh.rows["normal"], EVIDENCE, Judgement(Verdict.PASSED))
    failed = played(fresh.rows["slow"], EVIDENCE, Judgement(Verdict.FAILED, (Finding(What.STATE, "paid", "closed"),)))
    timed = replace(failed, began_at=AT, ended_at=AT, by_itself=True)
    return fresh.with_row(passed).with_row(noted(timed, 'a "note" <b>'))


def test_it_counts_what_passed_failed_and_was_not_run(sheet: Sheet) -> None:
    assert sheet.totals == Totals(1, 1, 1)
    assert not sheet.all_passed
    for row in sheet.rows.values():
        sheet = sheet.with_row(said(row, Verdict.PASSED, "A"))
    assert sheet.all_passed
    assert not new_sheet("1.0", ()).all_passed


def test_the_tester_may_overrule_and_a_new_sale_begins_anew(sheet: Sheet) -> None:
    row = said(sheet.rows["slow"], Verdict.PASSED, "Данияр")
    assert (row.verdict, row.checked, row.tester, row.is_overruled) == (Verdict.PASSED, Verdict.FAILED, "Данияр", True)
    again = played(row, EVIDENCE, Judgement(Verdict.FAILED))
    assert (again.verdict, again.note) == (Verdict.FAILED, 'a "note" <b>')


def test_a_note_has_a_limit_and_an_unknown_row_is_no_row(sheet: Sheet) -> None:
    assert len(noted(sheet.rows["normal"], "x" * 5000).note) == LONGEST_NOTE
    with pytest.raises(KeyError):
        sheet.with_row(replace(sheet.rows["normal"], name="another"))


def test_what_is_written_is_read_again(sheet: Sheet, tmp_path: Path) -> None:
    file = SheetFile(tmp_path / "new" / "folder")
    file.save(sheet)
    assert file.load("1.0", NAMES) == sheet
    assert file.path.stat().st_mode & 0o077 == 0
    assert [path.name for path in file.path.parent.iterdir()] == [NAME]


def test_rows_that_came_or_went_with_the_table_are_fitted_in(sheet: Sheet) -> None:
    found = from_json(to_json(sheet), ("new", "slow"))
    assert list(found.rows) == ["new", "slow"]
    assert found.rows["new"].verdict is Verdict.NOT_RUN
    assert found.rows["slow"] == sheet.rows["slow"]


def test_a_sheet_of_another_version_is_put_aside_and_the_tester_kept(sheet: Sheet, tmp_path: Path) -> None:
    file = SheetFile(tmp_path)
    file.save(sheet)
    assert file.load("2.0", NAMES) == new_sheet("2.0", NAMES, "Айгүл")
    assert from_json((tmp_path / "qa-sheet 1.0.json").read_text(encoding="utf-8"), NAMES) == sheet


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "[" * 100_000,
        '{"format": 2}',
        '{"format": 1}',
        '{"format": 1, "version": "1", "tester": "", "rows": [5]}',
        '{"format": 1, "version": "1", "tester": "", "rows": [{"name": "normal"}]}',
    ],
)
def test_a_file_that_is_no_sheet_is_put_aside_and_never_lost(tmp_path: Path, text: str) -> None:
    file = SheetFile(tmp_path)
    file.path.write_text(text)
    assert file.load("1.0", NAMES) == new_sheet("1.0", NAMES)
    assert (tmp_path / "qa-sheet unreadable.json").read_text() == text


def test_times_without_a_zone_are_no_times(sheet: Sheet) -> None:
    members = json.loads(to_json(sheet))
    members["rows"][1]["began_at"] = "2026-11-24T12:00:00"
    with pytest.raises(ValueError, match="expected a time with its zone"):
        from_json(json.dumps(members), NAMES)


def test_a_sheet_that_cannot_be_written_leaves_the_older_one(sheet: Sheet, tmp_path: Path) -> None:
    file = SheetFile(tmp_path)
    file.save(sheet)
    older = file.path.read_bytes()
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError):
        SheetFile(tmp_path / "file").save(sheet)
    assert file.path.read_bytes() == older
