"""The tester's window beside a real till: a scenario is played by hand, and the sheet says what came of it."""

import gc
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.plugin import QtBot

from pos_app.qa.bench import Bench, expectations
from pos_app.qa.expectation import chosen_rows
from pos_app.qa.recording import Recording
from pos_app.qa.sheet import Row, from_json, new_sheet
from pos_app.qa.sheet_file import SheetFile
from pos_app.qa.verdict import Verdict
from pos_app.refund import RefundReason
from pos_app.sandbox.service import Sandbox
from pos_app.sandbox.tokens import DEMO_CREDENTIALS
from pos_app.window.look import Look
from pos_app.window.qa.beside import panel_beside
from pos_app.window.qa.panel import QaPanel
from pos_app.window.qa.session import Session
from tests.end_to_end.counter import WAIT_MS, Counter, Till
from tests.shop import Shop

SECRETS = (DEMO_CREDENTIALS.client_id, DEMO_CREDENTIALS.client_secret, DEMO_CREDENTIALS.branch_token)


@pytest.fixture
def recording() -> Recording:
    return Recording()


@pytest.fixture
def sandbox(recording: Recording) -> Iterator[Sandbox]:
    sandbox = Sandbox(autopay_s=0.2, time_scale=0.05, on_exchange=recording)
    sandbox.start()
    yield sandbox
    sandbox.stop()


class Examiner:
    """A till with the panel beside it, and who works on both."""

    def __init__(self, counter: Counter, recording: Recording, folder: Path, qtbot: QtBot) -> None:
        self.till: Till = counter.open(order_timeout=30, image_size=300, locale="en")
        scenarios = chosen_rows()
        settings = Shop(counter.sandbox, counter.folder).settings(branch_name="Corner")
        sheet = new_sheet("1.0", [each.name for each in scenarios], "Aigul")
        self.file = SheetFile(folder)
        self.bench = Bench(
            sandbox=counter.sandbox,
            recording=recording,
            settings=settings,
            scenarios=scenarios,
            sheet=sheet,
            file=self.file,
            reports=folder / "reports",
            autopay_s=4,
            watch_s=160,
            expected=expectations(scenarios),
        )
        self.session = Session(self.bench, self.till.bridge, self.till.language)
        self.panel = QaPanel(Look(reduce_motion=True), self.till.language, self.bench, self.session)
        qtbot.addWidget(self.panel)
        self.panel.stand_beside(self.till.window)
        self._qtbot = qtbot

    def play(self, name: str) -> None:
        self.panel.sheet.list.rows[name].click()
        self.panel.scenario.story.play.click()

    def until_judged(self, name: str) -> Row:
        self._qtbot.waitUntil(lambda: self.row(name).verdict is not Verdict.NOT_RUN, timeout=WAIT_MS)
        return self.row(name)

    def row(self, name: str) -> Row:
        return self.session.sheet.rows[name]


@pytest.fixture
def examiner(counter: Counter, recording: Recording, tmp_path: Path, qtbot: QtBot) -> Iterator[Examiner]:
    examiner = Examiner(counter, recording, tmp_path / "sheet", qtbot)
    yield examiner
    examiner.session.end()


def test_a_scenario_that_is_played_by_hand_passes_by_itself(examiner: Examiner, qtbot: QtBot) -> None:
    examiner.play("status-500")
    story = examiner.panel.scenario.story
    assert story.progress.text() == "The scenario is on. Charge at the till."
    examiner.till.charge(900)
    row = examiner.until_judged("status-500")
    assert (row.verdict, row.state, row.tester, row.by_itself) == (Verdict.PASSED, "paid", "Aigul", False)
    assert row.order_id.startswith("till-1-")
    assert examiner.panel.scenario.verdict.text() == "passed"
    assert (story.expected.text(), story.actual.text()) == ("Paid", "Paid")
    assert story.progress.text() == ""
    assert [step.title for step in story.timeline.steps] == ["Bill created", "QR shown", "Paid"]
    qtbot.waitUntil(lambda: story.http.toPlainText().count("HTTP/1.1 500 Internal Server Error") > 0)
    said = story.http.toPlainText()
    assert f"merchant_order_id={row.order_id}&amount=900" in said
    assert '"is_paid":true' in said
    for secret in SECRETS:
        assert secret not in said
    qtbot.waitUntil(examiner.file.path.exists)
    kept = from_json(examiner.file.path.read_text(encoding="utf-8"), list(examiner.session.sheet.rows))
    assert kept.rows["status-500"] == row


def test_a_refund_is_what_a_refund_row_waits_for(examiner: Examiner) -> None:
    examiner.play("refund-lost")
    examiner.till.charge(1200)
    story = examiner.panel.scenario.story
    examiner._qtbot.waitUntil(lambda: story.progress.text() == "Paid. Now give the money back.", timeout=WAIT_MS)
    (order,) = examiner.bench.sandbox.books.orders()
    examiner.till.bridge.refund(str(uuid4()), order.bill.merchant_order_id, 500, RefundReason.GOODS, "")
    row = examiner.until_judged("refund-lost")
    assert (row.verdict, row.given_back) == (Verdict.PASSED, 500)
    assert "500" in story.actual.text()


def test_a_sale_that_came_to_something_else_fails_and_says_what(examiner: Examiner) -> None:
    examiner.play("wrong-amount")
    # Somebody chose another one at the sandbox's own page.
    examiner.bench.sandbox.scenario = "normal"
    examiner.till.charge(900)
    row = examiner.until_judged("wrong-amount")
    assert row.verdict is Verdict.FAILED
    story = examiner.panel.scenario.story
    assert story.findings.text() == "The order ended as “Paid”, expected “Other amount (mismatch)”."
    examiner.panel.scenario.passed.click()
    assert examiner.row("wrong-amount").is_overruled
    assert "the comparison said: failed" in story.who.text()


def test_each_sale_belongs_to_the_scenario_that_was_on(examiner: Examiner) -> None:
    examiner.play("double-callback")
    examiner.till.charge(700)
    first = examiner.until_judged("double-callback")
    examiner.panel.go_back()
    examiner.play("status-bool")
    examiner.till.window.ending.new_sale.emit()
    examiner.till.charge(800)
    second = examiner.until_judged("status-bool")
    assert first.order_id != second.order_id
    assert examiner.row("double-callback") == first
    assert examiner.panel.sheet.totals.text() == "2 passed · 0 failed · 75 not run"


def test_the_panel_stays_beside_the_till_and_goes_with_it(examiner: Examiner, qtbot: QtBot) -> None:
    def panels() -> list[QWidget]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, QaPanel) and each.isVisible()]

    examiner.panel.hide()
    till = examiner.till
    end = panel_beside(examiner.bench)(till.window, till.bridge, Look(reduce_motion=True), till.language)
    gc.collect()
    (panel,) = panels()
    assert panel.width() >= 480
    panel.close()
    assert till.window.page is not till.window.question
    qtbot.waitUntil(lambda: panels() == [], timeout=WAIT_MS)
    end()
