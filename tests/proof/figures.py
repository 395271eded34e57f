"""What the proofs counted, told at the end of the run; the same figures stand in `tests/README.md`."""

from collections.abc import Callable
from typing import Final

import pytest

_PROPERTY: Final = "proof"

Figure = Callable[[str], None]


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Figure:
    """Notes a line for the end of the run."""

    def note(line: str) -> None:
        record_property(_PROPERTY, line)

    return note


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Also where the tests ran in other processes: properties travel with their reports."""
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, ())]
    lines = [value for report in reports for name, value in report.user_properties if name == _PROPERTY]
    if lines:
        terminalreporter.section("proof")
        for line in dict.fromkeys(map(str, lines)):
            terminalreporter.write_line(line)
