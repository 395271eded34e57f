"""The test sheet: a row for each scenario, what it came to, and what the tester says of it. Pure."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from pos_app.qa.verdict import Evidence, Finding, Judgement, Verdict, What
from pos_app.refund import RefundState

LONGEST_NOTE: Final = 1000
LONGEST_NAME: Final = 80
_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an order's timeline; `at` is aware UTC. `event` and `state` are the journal's own names."""

    at: datetime
    event: str
    state: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One scenario. `checked` is what the comparison found, `said` what the tester decided, over it or without it.

    Times are aware UTC, `given_back` tenge. `by_itself`: no person rang it up.
    """

    name: str
    checked: Verdict = Verdict.NOT_RUN
    said: Verdict | None = None
    findings: tuple[Finding, ...] = ()
    state: str = ""
    given_back: int = 0
    refusals: int = 0
    order_id: str = ""
    began_at: datetime | None = None
    ended_at: datetime | None = None
    by_itself: bool = False
    note: str = ""
    tester: str = ""
    timeline: tuple[Line, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """The tester's, where there is one."""
        return self.checked if self.said is None else self.said

    @property
    def is_overruled(self) -> bool:
        return self.said is not None and self.checked is not Verdict.NOT_RUN and self.said is not self.checked


@dataclass(frozen=True, slots=True)
class Totals:
    passed: int
    failed: int
    not_run: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows in the table's order. `version` is that of the app which was tested; `tester` is who tests now."""

    version: str
    rows: Mapping[str, Row] = field(default_factory=dict)
    tester: str = ""

    @property
    def totals(self) -> Totals:
        verdicts = [row.verdict for row in self.rows.values()]
        return Totals(*(verdicts.count(each) for each in (Verdict.PASSED, Verdict.FAILED, Verdict.NOT_RUN)))

    @property
    def all_passed(self) -> bool:
        return bool(self.rows) and all(row.verdict is Verdict.PASSED for row in self.rows.values())

    def with_row(self, row: Row) -> "Sheet":
        """The sheet with another row of that name. Raises KeyError for a name that it has not."""
        self.rows[row.name]
        return replace(self, rows={**self.rows, row.name: row})

    def with_tester(self, name: str) -> "Sheet":
        return replace(self, tester=name.strip()[:LONGEST_NAME])


def new_sheet(version: str, names: Sequence[str], tester: str = "") -> Sheet:
    """With nothing run yet."""
    return Sheet(version, {name: Row(name) for name in names}).with_tester(tester)


def played(row: Row, evidence: Evidence, judgement: Judgement) -> Row:
    """The row with what a sale came to. What the tester said of an earlier one counts no more; their note stays."""
    order = evidence.order
    return replace(
        row,
        checked=judgement.verdict,
        said=None,
        findings=judgement.findings,
        state="" if order is None else order.state.value,
        given_back=sum(each.amount for each in evidence.refunds if each.state is RefundState.ACCEPTED),
        refusals=sum(each.state is RefundState.REFUSED for each in evidence.refunds),
        order_id="" if order is None else order.id,
        timeline=_timeline(evidence),
    )


def said(row: Row, verdict: Verdict, tester: str) -> Row:
    """The row as the tester judges it."""
    return replace(row, said=verdict, tester=tester.strip()[:LONGEST_NAME])


def noted(row: Row, note: str) -> Row:
    return replace(row, note=note[:LONGEST_NOTE])


def to_json(sheet: Sheet) -> str:
    members = {
        "format": _FORMAT,
        "version": sheet.version,
        "tester": sheet.tester,
        "rows": [asdict(row) for row in sheet.rows.values()],
    }
    return json.dumps(members, ensure_ascii=False, indent=1, default=datetime.isoformat)


def from_json(text: str, names: Sequence[str]) -> Sheet:
    """The sheet as it was written, with a row for each of `names`. Raises ValueError for a text that is no sheet."""
    try:
        members = json.loads(text)
        if members["format"] != _FORMAT:
            raise ValueError(f"format {members['format']!r}; expected {_FORMAT}")
        known = {row.name: row for row in map(_row, members["rows"])}
        version, tester = str(members["version"]), str(members["tester"])
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no test sheet: {type(error).__name__} {error}") from None
    return Sheet(version, {name: known.get(name, Row(name)) for name in names}).with_tester(tester)


def _timeline(evidence: Evidence) -> tuple[Line, ...]:
    lines = [Line(each.at, each.event, each.state.value, each.detail) for each in evidence.moments]
    return tuple(sorted(lines, key=_when))


def _when(line: Line) -> datetime:
    return line.at


def _row(members: dict[str, Any]) -> Row:
    wrong = [Finding(What(each["what"]), str(each["till"]), str(each["other"])) for each in members["findings"]]
    lines = [
        Line(_time(each["at"]), str(each["event"]), str(each["state"]), str(each["detail"]))
        for each in members["timeline"]
    ]
    return Row(
        name=str(members["name"]),
        checked=Verdict(members["checked"]),
        said=None if members["said"] is None else Verdict(members["said"]),
        findings=tuple(wrong),
        state=str(members["state"]),
        given_back=int(members["given_back"]),
        refusals=int(members["refusals"]),
        order_id=str(members["order_id"]),
        began_at=None if members["began_at"] is None else _time(members["began_at"]),
        ended_at=None if members["ended_at"] is None else _time(members["ended_at"]),
        by_itself=bool(members["by_itself"]),
        note=str(members["note"])[:LONGEST_NOTE],
        tester=str(members["tester"])[:LONGEST_NAME],
        timeline=tuple(lines),
    )


def _time(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(f"{text!r}: expected a time with its zone")
    return at
