"""What a session of testing has at hand: the sandbox, its raw HTTP, the sheet and where it lies."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from pos_app.qa.expectation import Expected, expected_of
from pos_app.qa.recording import Recording
from pos_app.qa.report import Heading
from pos_app.qa.sheet import Sheet
from pos_app.qa.sheet_file import SheetFile
from pos_app.sandbox.scenario import Scenario
from pos_app.sandbox.service import Sandbox
from pos_app.settings import Settings


@dataclass(frozen=True, slots=True)
class Bench:
    """`sheet` is as it was when the session began. `autopay_s`: the customer pays so many seconds after *create*;
    `watch_s`: the till has closed an order that nobody paid after so many."""

    sandbox: Sandbox
    recording: Recording
    settings: Settings
    scenarios: tuple[Scenario, ...]
    sheet: Sheet
    file: SheetFile
    reports: Path
    autopay_s: int
    watch_s: int
    expected: Mapping[str, Expected] = field(default_factory=dict)

    def heading(self, qt: str = "") -> Heading:
        chosen = self.settings
        return Heading(chosen.branch_name, chosen.terminal_id, self.sheet.version, datetime.now(UTC), qt)


def expectations(scenarios: tuple[Scenario, ...]) -> dict[str, Expected]:
    """What each must come to, by name."""
    return {each.name: expected_of(each) for each in scenarios}
