"""The tester's window with a sandbox behind it, and a till that says what a test has it say."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.plugin import QtBot

from pos_app.qa.bench import Bench, expectations
from pos_app.qa.expectation import chosen_rows
from pos_app.qa.recording import Recording
from pos_app.qa.sheet import new_sheet
from pos_app.qa.sheet_file import SheetFile
from pos_app.sandbox import Sandbox
from pos_app.till.messages import OrderChanged, RefundChanged
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.qa.panel import QaPanel
from pos_app.window.qa.session import Session
from tests.shop import Shop


class Quiet(QObject):
    """Stands for the bridge where no order is begun."""

    order_changed = Signal(OrderChanged)
    refund_changed = Signal(RefundChanged)

    def look_up(self, *_: Any) -> None:
        raise AssertionError("nobody has anything to ask")


def bench_of(sandbox: Sandbox, folder: Path) -> Bench:
    scenarios = chosen_rows()
    return Bench(
        sandbox=sandbox,
        recording=Recording(),
        settings=Shop(sandbox, folder).settings(branch_name="Кофейня"),
        scenarios=scenarios,
        sheet=new_sheet("1.0", [each.name for each in scenarios]),
        file=SheetFile(folder),
        reports=folder / "reports",
        autopay_s=4,
        watch_s=160,
        expected=expectations(scenarios),
    )


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    sandbox = Sandbox()
    sandbox.start()
    yield bench_of(sandbox, tmp_path)
    sandbox.stop()


@pytest.fixture
def session(bench: Bench, language: Language) -> Iterator[Session]:
    session = Session(bench, Quiet(), language)  # type: ignore[arg-type]
    yield session
    session.end()


@pytest.fixture
def panel(qtbot: QtBot, look: Look, language: Language, bench: Bench, session: Session) -> QaPanel:
    panel = QaPanel(look, language, bench, session)
    qtbot.addWidget(panel)
    panel.resize(520, 744)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel
