"""A closed shift's report as text: it comes back as it was, to the tenge, and nothing else is taken for one."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.journal.report_json import closed_report, from_json, to_json
from pos_app.journal.schema import JournalError
from pos_app.notice import NoticeKind
from pos_app.order import State
from pos_app.report import HourLine, OrderMark, Reconciliation, Shift, ShiftReport
from tests.journal.shifts import OPENING, Till, minutes

_TIMES = st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


_MARKS = st.none() | st.builds(OrderMark, at=_TIMES)
_COMPARISONS = st.builds(Reconciliation, at=_TIMES)
_REPORTS = st.builds(
    ShiftReport,
    shift=st.builds(Shift, opened_at=_TIMES, closed_at=st.none() | _TIMES),
    made_at=_TIMES,
    hours=st.lists(st.builds(HourLine, begins_at=_TIMES)).map(tuple),
    first=_MARKS,
    last=_MARKS,
    reconciliation=st.none() | _COMPARISONS,
)


@settings(max_examples=80, deadline=None)
@given(report=_REPORTS)
def test_every_report_comes_back_exactly(report: ShiftReport) -> None:
    assert from_json(to_json(report)) == report


def _whole(folder: Path) -> ShiftReport:
    till = Till.open(folder)
    first = till.sell(3000)
    till.refund(first, 400)
    till.move(till.begin(7900), State.UNCERTAIN)
    report = till.close(OPENING + minutes(9), reconciliation=Reconciliation(OPENING, 2, ("till-1-2",), "no answer"))
    till.journal.close()
    return report


def test_a_z_is_read_as_it_was_made(tmp_path: Path) -> None:
    report = _whole(tmp_path)
    till = Till.open(tmp_path)
    assert closed_report(till.journal, 1) == report
    assert report.shift.closed_at == OPENING + minutes(9)
    assert report.issues[0].kind is NoticeKind.UNCERTAIN
    till.journal.close()


def test_a_shift_that_goes_on_and_one_that_never_was_have_no_z(tmp_path: Path) -> None:
    till = Till.open(tmp_path)
    till.sell(100)
    assert closed_report(till.journal, 1) is None
    assert closed_report(till.journal, 77) is None
    till.journal.close()


def test_a_z_that_can_not_be_understood_names_its_shift(tmp_path: Path) -> None:
    till = Till.open(tmp_path)
    till.sell(100)
    till.journal.close_shift(1, OPENING, "", "{}")
    with pytest.raises(JournalError, match="report of shift 1"):
        closed_report(till.journal, 1)
    till.journal.close()


def test_the_text_names_its_version_and_is_one_line(tmp_path: Path) -> None:
    text = to_json(_whole(tmp_path))
    assert json.loads(text)["version"] == 1
    assert "\n" not in text
    assert "Айгерим" in text


def test_a_time_of_another_zone_is_the_same_moment(tmp_path: Path) -> None:
    report = _whole(tmp_path)
    moved = replace(report, made_at=report.made_at.astimezone(tz=None) + timedelta(0))
    assert from_json(to_json(moved)) == report
    assert from_json(to_json(moved)).made_at.tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "1",
        "{}",
        '{"version": 1}',
        '{"version": 2}',
        '{"version": true}',
        '{"version": "1"}',
        "[" * 9000,
    ],
)
def test_what_is_no_report_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        from_json(text)


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("received", 1.0),
        ("received", True),
        ("received", "3000"),
        ("received", None),
        ("made_at", "2026-11-23T08:02:00"),
        ("made_at", "yesterday"),
        ("terminal", 7),
        ("shift", None),
        ("shift", {}),
        ("states", {}),
        ("states", [{"state": "rich", "count": 1, "amount": 1}]),
        ("hours", [1]),
        ("first", {"number": 1}),
        ("unheard_of", 1),
    ],
)
def test_a_member_of_another_kind_is_refused(tmp_path: Path, member: str, value: object) -> None:
    found = json.loads(to_json(_whole(tmp_path)))
    found[member] = value
    with pytest.raises(ValueError):
        from_json(json.dumps(found))


@pytest.mark.parametrize("member", ["received", "shift", "hours", "first", "made_at"])
def test_a_member_that_lacks_is_missed(tmp_path: Path, member: str) -> None:
    found = json.loads(to_json(_whole(tmp_path)))
    del found[member]
    with pytest.raises(ValueError, match=member):
        from_json(json.dumps(found))
