"""The tester finds a scenario, plays it, judges it, and saves the report, by finger and by keyboard."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.plugin import QtBot

from pos_app.qa.bench import Bench
from pos_app.qa.verdict import Verdict
from pos_app.sandbox.scenarios import SCENARIOS
from pos_app.sandbox.tokens import DEMO_CREDENTIALS
from pos_app.window.language import Language
from pos_app.window.look import DARK, ENTER_DEAF_MS, LIGHT, Look
from pos_app.window.qa.panel import QaPanel
from pos_app.window.qa.scenario_row import ScenarioRow
from pos_app.window.qa.session import Seen, Session
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.text import Text

HOSTILE = "<b>bold</b> {amount} \u202e\x00 & <img src=x>"
LOCALES = ["ru", "kk", "en"]


def cut(panel: QaPanel) -> list[str]:
    """Words that are not shown whole, and what lies outside its parent."""
    texts = [each for each in panel.findChildren(Text) if each.isVisible() and each.text()]
    outside = [
        each.text()
        for each in panel.findChildren(Button)
        if each.isVisible() and not each.parentWidget().rect().contains(each.geometry())
    ]
    return [each.text() for each in texts if each.is_elided] + outside


def test_it_lists_every_scenario_as_not_run(panel: QaPanel) -> None:
    rows = panel.sheet.list.seen
    assert [row.row.name for row in rows] == list(SCENARIOS)
    assert panel.sheet.totals.text() == f"0 прошло · 0 не прошло · {len(SCENARIOS)} не проверено"
    assert rows[0].accessibleName().startswith("normal, не проверено. Всё работает")


@pytest.mark.parametrize(
    ("sought", "names"),
    [
        ("refund-lost", ["refund-lost"]),
        ("ДВАЖДЫ", ["double-callback"]),
        ("429 retry-after: 5 создание", ["create-429-wait"]),
        ("no such thing", []),
    ],
)
def test_it_finds_by_name_and_by_words_of_the_description(panel: QaPanel, sought: str, names: list[str]) -> None:
    panel.sheet.search.set_text(sought)
    assert [row.row.name for row in panel.sheet.list.seen] == names
    assert panel.sheet.list.none.isVisible() == (not names)
    panel.sheet.search.clear()
    assert len(panel.sheet.list.seen) == len(SCENARIOS)


def test_a_touch_opens_a_scenario_and_says_what_must_come_of_it(panel: QaPanel) -> None:
    panel.sheet.list.rows["refund-401"].click()
    page = panel.scenario
    assert (page.isVisible(), panel.sheet.isVisible()) == (True, False)
    assert page.title.text() == "refund-401"
    assert page.story.about.text().startswith("На возврат 3 раза приходит HTTP 401")
    assert page.story.expected.text() == "Оплачено (paid); возврат отклоняется, повторный проходит ровно один раз"
    assert "верните" in page.story.how.text()
    page.back.click()
    assert panel.sheet.isVisible()


def test_play_has_the_gateway_behave_so_and_says_what_to_do(panel: QaPanel, bench: Bench) -> None:
    panel.open("status-500")
    panel.scenario.story.play.click()
    assert bench.sandbox.scenario.name == "status-500"
    assert panel.scenario.story.progress.text() == "Сценарий включён. Выставьте счёт на кассе."
    panel.go_back()
    assert panel.sheet.list.rows["status-500"].is_playing


def test_what_needs_another_gateway_is_not_played_by_hand_and_says_why(panel: QaPanel) -> None:
    panel.open("tls-failure")
    assert not panel.scenario.story.play.isEnabled()
    assert "только автоматически" in panel.scenario.story.how.text()


def test_the_testers_word_note_and_name_go_to_the_sheet_and_its_file(
    panel: QaPanel, session: Session, bench: Bench, qtbot: QtBot
) -> None:
    qtbot.keyClicks(panel.sheet.tester.line, "Daniyar")
    panel.open("decline")
    qtbot.keyClicks(panel.scenario.story.note.line, "looks right")
    panel.scenario.failed.click()
    row = session.sheet.rows["decline"]
    assert (row.verdict, row.tester, row.note) == (Verdict.FAILED, "Daniyar", "looks right")
    assert panel.scenario.verdict.text() == "не прошло"
    panel.scenario.passed.click()
    assert session.sheet.rows["decline"].verdict is Verdict.PASSED

    def is_written() -> bool:
        return bench.file.path.exists() and "looks right" in bench.file.path.read_text(encoding="utf-8")

    qtbot.waitUntil(is_written)
    assert json.loads(bench.file.path.read_text(encoding="utf-8"))["tester"] == "Daniyar"


def test_a_sheet_that_cannot_be_written_is_told(panel: QaPanel, bench: Bench, qtbot: QtBot) -> None:
    bench.file.path.mkdir()
    panel.open("decline")
    panel.scenario.passed.click()
    qtbot.waitUntil(panel.said.isVisible)
    assert panel.said.sentence.text().startswith("Лист проверки пока не записан на диск")


def test_a_scenario_runs_by_itself_and_shows_its_order_and_its_http(
    panel: QaPanel, session: Session, qtbot: QtBot
) -> None:
    panel.open("create-500")
    panel.open("refuse")
    panel.scenario.story.alone.click()
    assert panel.scenario.story.alone.busy
    with qtbot.waitSignal(session.run_ended, timeout=20_000):
        pass
    story = panel.scenario.story
    assert not story.alone.busy
    assert panel.scenario.verdict.text() == "прошло"
    assert (story.actual.text(), story.who.text()) == ("Не прошла (rejected)", "автоматически")
    assert [step.title for step in story.timeline.steps][-1] == "Шлюз отказал в счёте"
    said = story.http.toPlainText()
    assert "POST /orders/v1/preorder/create HTTP/1.1" in said
    assert "422" in said
    for secret in (DEMO_CREDENTIALS.client_id, DEMO_CREDENTIALS.client_secret, DEMO_CREDENTIALS.branch_token):
        assert secret not in said


def test_a_run_counts_its_rows_and_can_be_stopped(panel: QaPanel, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.progressed, check_params_cb=lambda done, _: done >= 3, timeout=20_000):
        panel.sheet.run.click()
    assert panel.sheet.totals.text().startswith("Проверено ")
    assert panel.sheet.run.text() == "Остановить"
    with qtbot.waitSignal(session.run_ended, timeout=20_000):
        panel.sheet.run.click()
    assert panel.sheet.run.text() == "Проверить всё автоматически"
    totals = session.sheet.totals
    assert totals.passed >= 3
    assert totals.failed == 0


def test_the_report_is_saved_as_html_and_pdf(panel: QaPanel, bench: Bench, qtbot: QtBot) -> None:
    panel.sheet.save.click()
    qtbot.waitUntil(panel.said.isVisible, timeout=20_000)
    assert panel.said.sentence.text().startswith("Протокол сохранён: ")
    assert sorted(path.suffix for path in bench.reports.iterdir()) == [".html", ".pdf"]


def test_a_report_that_cannot_be_saved_says_what_to_do(panel: QaPanel, bench: Bench, qtbot: QtBot) -> None:
    bench.reports.write_text("")
    panel.sheet.save.click()
    qtbot.waitUntil(panel.said.isVisible, timeout=20_000)
    assert panel.said.sentence.text().startswith("Протокол не сохранён")


def test_the_keyboard_reaches_everything(panel: QaPanel, qtbot: QtBot) -> None:
    panel.activateWindow()
    QTest.keySequence(panel, QKeySequence("Ctrl+F"))
    assert panel.sheet.search.line.hasFocus()
    qtbot.keyClick(panel.sheet.search.line, Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    assert isinstance(first, ScenarioRow)
    for key, name in ((Qt.Key.Key_Down, "slow"), (Qt.Key.Key_End, "refund-shows-late"), (Qt.Key.Key_Home, "normal")):
        qtbot.keyClick(QApplication.focusWidget(), key)
        row = QApplication.focusWidget()
        assert isinstance(row, ScenarioRow)
        assert row.row.name == name
        seen = row.mapTo(panel.sheet.column.viewport(), row.rect().center())
        assert panel.sheet.column.viewport().rect().contains(seen)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert panel.scenario.isVisible()
    assert panel.scenario.story.play.hasFocus()
    qtbot.wait(ENTER_DEAF_MS + 20)
    qtbot.keyClick(panel.scenario.story.play, Qt.Key.Key_Return)
    assert panel.scenario.story.progress.text() != ""
    qtbot.keyClick(panel.scenario.story.play, Qt.Key.Key_Escape)
    assert panel.sheet.isVisible()
    row = QApplication.focusWidget()
    assert isinstance(row, ScenarioRow)
    assert row.row.name == "normal"


def test_what_came_over_the_wire_and_what_was_typed_stay_text(panel: QaPanel, session: Session) -> None:
    panel.open("normal")
    session.note("normal", HOSTILE)
    session._look(Seen("normal", http=HOSTILE))
    panel.go_back()
    panel.open("slow")
    panel.open("normal")
    assert panel.scenario.story.http.toPlainText().startswith("<b>bold</b> {amount}")
    assert panel.scenario.story.note.text().startswith("<b>bold</b>")


def test_closing_the_window_asks_its_owner(panel: QaPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.left):
        panel.close()
    assert panel.isVisible()


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("size", [(480, 560), (520, 744), (1100, 744)])
def test_nothing_is_cut_off_in_any_language(
    panel: QaPanel, language: Language, session: Session, locale: str, size: tuple[int, int]
) -> None:
    language.use(locale)
    panel.resize(*size)
    failed = replace(session.sheet.rows["refund-refused"], checked=Verdict.FAILED, state="mismatch", given_back=700)
    session._put(session.sheet.with_row(failed))
    assert cut(panel) == []
    for name in SCENARIOS:
        panel.open(name)
        assert cut(panel) == [], name
        assert panel.scenario.story.note.geometry().bottom() < panel.scenario.story.timeline_caption.y()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_it_follows_the_look(panel: QaPanel, look: Look, theme: object) -> None:
    look.use(theme)  # type: ignore[arg-type]
    panel.open("normal")
    panel.scenario.story.http.show_http("GET / HTTP/1.1")
    picture = panel.grab().toImage()
    assert picture.pixelColor(panel.width() // 2, 30).name() == look.color("surface").name()
    assert picture.pixelColor(4, 300).name() == look.color("bg").name()
    ground = panel.scenario.story.http.palette().base().color().name()
    assert ground == look.color("surface2").name()
