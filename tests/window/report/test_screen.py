"""The report's screen beside a real journal: looked at, closed, looked up again, saved."""

import stat
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.report import ShiftReport
from pos_app.till.messages import NotClosed, ShiftClosed, ShiftNotClosed
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.report.closing import Action
from pos_app.window.report.details import View
from pos_app.window.report.screen import ReportScreen
from tests.journal.shifts import OPENING, Till, minutes
from tests.window.asking import Asking


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    till = Till.open(tmp_path)
    yield till
    till.journal.close()


@pytest.fixture
def asking(till: Till, tmp_path: Path) -> Iterator[Asking]:
    asking = Asking(tmp_path / "journal.sqlite3")
    yield asking
    asking.stop()


@pytest.fixture
def screen(asking: Asking, look: Look, language: Language, tmp_path: Path, qtbot: QtBot) -> ReportScreen:
    today = (OPENING + timedelta(days=1)).astimezone().date()
    screen = ReportScreen(look, language, "2", asking.look_up, tmp_path / "files", lambda: today)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    return screen


def opened(screen: ReportScreen, qtbot: QtBot) -> ReportScreen:
    with qtbot.waitActive(screen):
        screen.show()
    qtbot.waitUntil(lambda: screen.reports.found is not None)
    return screen


def shows(screen: ReportScreen, number: int, qtbot: QtBot) -> None:
    def there() -> bool:
        return screen.report is not None and screen.report.shift.number == number

    qtbot.waitUntil(there)


def test_it_opens_with_the_shift_that_goes_on(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    till.sell(1000)
    till.sell(3000)
    opened(screen, qtbot)
    assert screen.page is screen.body
    assert screen.bar.title.text() == "Отчёт за смену · X"
    clock = f"{OPENING.astimezone():%H:%M}"
    assert screen.bar.place.text() == f"Касса 2 · смена № 1 · с {clock} · Айгерим"
    assert screen.body.figures.net.sum.amount == 4000
    assert not screen.bar.earlier.isEnabled()
    assert not screen.bar.later.isEnabled()


def test_before_the_first_sale_there_is_a_friendly_sentence(screen: ReportScreen, qtbot: QtBot) -> None:
    opened(screen, qtbot)
    assert screen.page is screen.nothing
    assert screen.nothing.title.text() == "Смена ещё не открыта"
    assert screen.nothing.text.text() == "Она откроется сама с первой продажей."
    assert screen.bar.title.text() == "Отчёт за смену"


def test_news_are_read_at_once_and_then_once_a_second(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    till.sell(1000)
    opened(screen, qtbot)
    asked = screen.reports.asked
    till.sell(500)
    for _ in range(20):
        screen.changed()
    assert screen.reports.asked == asked + 1
    qtbot.waitUntil(lambda: screen.body.figures.net.sum.amount == 1500)
    till.sell(700)
    screen.changed()
    assert screen.reports.asked == asked + 1
    qtbot.waitUntil(lambda: screen.body.figures.net.sum.amount == 2200)
    assert screen.reports.asked == asked + 2


def test_news_that_come_while_it_is_hidden_are_read_when_it_is_opened(
    screen: ReportScreen, till: Till, qtbot: QtBot
) -> None:
    till.sell(1000)
    opened(screen, qtbot)
    screen.hide()
    asked = screen.reports.asked
    till.sell(500)
    screen.changed()
    assert screen.reports.asked == asked
    screen.show()
    qtbot.waitUntil(lambda: screen.body.figures.net.sum.amount == 1500)


def test_the_first_sale_replaces_the_sentence(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    opened(screen, qtbot)
    till.sell(1000)
    screen.changed()
    qtbot.waitUntil(lambda: screen.page is screen.body)


def test_the_arrows_lead_from_shift_to_shift(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    for index in range(3):
        till.sell(1000 + index, OPENING + minutes(30 * index))
        till.close(OPENING + minutes(30 * index + 10))
    opened(screen, qtbot)
    assert screen.page is screen.nothing
    assert screen.nothing.text.text().endswith("по стрелке назад или в календаре.")
    screen.bar.earlier.click()
    shows(screen, 3, qtbot)
    assert screen.bar.title.text() == "Отчёт за смену · Z № 3"
    assert screen.page is screen.body
    screen.bar.earlier.click()
    shows(screen, 2, qtbot)
    qtbot.keyClick(screen, Qt.Key.Key_PageUp)
    shows(screen, 1, qtbot)
    assert not screen.bar.earlier.isEnabled()
    assert screen.body.figures.net.sum.amount == 1000
    for number in (2, 3):
        screen.bar.later.click()
        shows(screen, number, qtbot)
    screen.bar.later.click()
    qtbot.waitUntil(lambda: screen.page is screen.nothing)


def test_a_z_shows_what_was_kept_and_nothing_newer(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    late = till.begin(700)
    till.sell(1000)
    till.move(late, State.EXPIRED)
    till.close(OPENING + minutes(10))
    till.pay(late, OPENING + minutes(30), state=State.PAID_LATE)
    opened(screen, qtbot)
    shows(screen, 2, qtbot)
    screen.bar.earlier.click()
    shows(screen, 1, qtbot)
    assert screen.body.figures.net.sum.amount == 1000
    screen.changed()
    assert screen.report is not None
    assert screen.report.payments == 1


def test_the_calendar_leads_to_a_shift(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    till.sell(1000)
    till.close(OPENING + minutes(10))
    till.sell(2000, OPENING + timedelta(days=1))
    opened(screen, qtbot)
    screen.bar.day.click()
    assert screen.page is screen.calendar
    day = OPENING.astimezone().date()
    qtbot.waitUntil(lambda: any(cell.isEnabled() and cell.day == day for cell in screen.calendar.cells))
    # A payment meanwhile closes nothing.
    screen.changed()
    next(cell for cell in screen.calendar.cells if cell.day == day and cell.isVisible()).click()
    shows(screen, 1, qtbot)
    qtbot.waitUntil(lambda: screen.page is screen.body)
    screen.bar.day.click()
    qtbot.keyClick(screen.calendar, Qt.Key.Key_Escape)
    assert screen.page is screen.body


def test_closing_asks_first_and_ends_with_the_z(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    till.sell(1000)
    opened(screen, qtbot)
    with qtbot.assertNotEmitted(screen.close_wanted):
        screen.body.panel.close_shift.click()
    assert screen.page is screen.closing
    with qtbot.waitSignal(screen.close_wanted) as wanted:
        screen.closing.buttons[Action.CLOSE].click()
    assert wanted.args == [False]
    assert screen.closing.step.busy
    screen.show_closed(ShiftClosed(till.close(OPENING + minutes(10))))
    assert screen.closing.title.text() == "Смена № 1 закрыта"
    with qtbot.waitSignal(screen.print_wanted) as printed:
        screen.closing.buttons[Action.PRINT].click()
    (report,) = printed.args or [None]
    assert isinstance(report, ShiftReport)
    assert (report.shift.number, report.shift.closed_at) == (1, OPENING + minutes(10))
    assert screen.page is screen.body
    assert screen.bar.title.text() == "Отчёт за смену · Z № 1"
    assert screen.body.panel.print.isVisible()


def test_an_unreconciled_shift_can_be_closed_without(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    till.sell(1000)
    opened(screen, qtbot)
    screen.body.panel.close_shift.click()
    screen.closing.buttons[Action.CLOSE].click()
    screen.show_not_closed(ShiftNotClosed(NotClosed.UNRECONCILED, "timed out"))
    with qtbot.waitSignal(screen.close_wanted) as wanted:
        screen.closing.buttons[Action.AGAIN].click()
    assert wanted.args == [False]
    screen.show_not_closed(ShiftNotClosed(NotClosed.UNRECONCILED, "timed out"))
    with qtbot.waitSignal(screen.close_wanted) as wanted:
        screen.closing.buttons[Action.CLOSE_ANYWAY].click()
    assert wanted.args == [True]
    assert screen.closing.text.text() == "Сохраняем Z-отчёт…"


def test_a_refusal_leads_back_to_the_report(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    till.sell(1000)
    opened(screen, qtbot)
    screen.body.panel.close_shift.click()
    screen.closing.buttons[Action.CLOSE].click()
    screen.show_not_closed(ShiftNotClosed(NotClosed.PAYING))
    screen.closing.buttons[Action.TO_REPORT].click()
    assert screen.page is screen.body


def test_a_refusal_that_nobody_waits_for_changes_nothing(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    till.sell(1000)
    opened(screen, qtbot)
    screen.show_not_closed(ShiftNotClosed(NotClosed.PAYING))
    assert screen.page is screen.body


def test_while_a_shift_is_being_closed_nothing_leads_away(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    till.sell(1000)
    opened(screen, qtbot)
    screen.body.panel.close_shift.click()
    screen.closing.buttons[Action.CLOSE].click()
    assert not screen.bar.day.isVisible()
    with qtbot.assertNotEmitted(screen.left):
        screen.bar.back.click()
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.page is screen.closing


def test_esc_goes_one_step_back(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    till.sell(1000)
    opened(screen, qtbot)
    screen.body.panel.close_shift.click()
    qtbot.keyClick(screen.closing, Qt.Key.Key_Escape)
    assert screen.page is screen.body
    with qtbot.waitSignal(screen.left):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)


def test_left_and_opened_again_it_begins_with_the_shift_that_goes_on(
    screen: ReportScreen, till: Till, qtbot: QtBot
) -> None:
    till.sell(1000)
    till.close(OPENING + minutes(10))
    till.sell(2000, OPENING + minutes(20))
    opened(screen, qtbot)
    screen.bar.earlier.click()
    shows(screen, 1, qtbot)
    screen.hide()
    screen.show()
    shows(screen, 1, qtbot)
    screen.bar.back.click()
    screen.hide()
    screen.show()
    shows(screen, 2, qtbot)


def test_opened_again_it_asks_nothing_that_was_asked_before(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    till.sell(1000)
    opened(screen, qtbot)
    for leave in (screen.bar.day, screen.body.panel.close_shift):
        leave.click()
        assert screen.page is not screen.body
        screen.hide()
        till.sell(500)
        before = screen.body.figures.net.sum.amount
        screen.show()
        qtbot.waitUntil(lambda was=before: screen.body.figures.net.sum.amount == was + 500)
        assert screen.page is screen.body


def test_a_shift_is_closed_even_if_the_screen_is_hidden_meanwhile(
    screen: ReportScreen, till: Till, qtbot: QtBot
) -> None:
    till.sell(1000)
    opened(screen, qtbot)
    screen.body.panel.close_shift.click()
    screen.closing.buttons[Action.CLOSE].click()
    screen.hide()
    screen.show()
    assert screen.closing.step.busy
    screen.hide()
    screen.show_closed(ShiftClosed(till.close(OPENING + minutes(10))))
    screen.show()
    assert screen.page is screen.closing
    assert screen.closing.title.text() == "Смена № 1 закрыта"


def test_an_order_and_the_comparison_can_be_opened(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    till.move(till.begin(7900), State.UNCERTAIN)
    opened(screen, qtbot)
    screen.body.details.chips[View.ISSUES].click()
    with qtbot.waitSignal(screen.order_wanted) as wanted:
        screen.body.details.issues.issues.shown[0].click()
    assert wanted.args == ["till-1-1"]
    with qtbot.waitSignal(screen.reconcile_wanted):
        screen.body.details.issues.compare.click()


def test_p_prints_what_is_shown(screen: ReportScreen, till: Till, qtbot: QtBot) -> None:
    till.sell(1000)
    opened(screen, qtbot)
    with qtbot.waitSignal(screen.print_wanted) as printed:
        qtbot.keyClick(screen, Qt.Key.Key_P)
    assert printed.args == [screen.report]
    screen.may_print(False)
    with qtbot.assertNotEmitted(screen.print_wanted):
        qtbot.keyClick(screen, Qt.Key.Key_P)


def test_the_file_is_written_beside_the_window_and_named(
    screen: ReportScreen, till: Till, tmp_path: Path, qtbot: QtBot
) -> None:
    till.sell(1000)
    till.close(OPENING + minutes(10))
    opened(screen, qtbot)
    screen.bar.earlier.click()
    shows(screen, 1, qtbot)
    for _ in range(2):
        screen.body.note.hide()
        screen.body.panel.save.click()
        assert screen.body.panel.save.busy
        qtbot.waitUntil(screen.body.note.isVisible)
        assert not screen.body.panel.save.busy
    (file,) = (tmp_path / "files").iterdir()
    assert file.name.startswith("z-0001-")
    assert str(file) in screen.body.note.sentence.text()
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert "Отчёт за смену" in file.read_text(encoding="utf-8-sig")
    qtbot.mouseClick(screen.body.note, Qt.MouseButton.LeftButton)
    assert not screen.body.note.isVisible()


def test_a_file_that_can_not_be_written_is_told(screen: ReportScreen, till: Till, tmp_path: Path, qtbot: QtBot) -> None:
    till.sell(1000)
    (tmp_path / "files").write_text("in the way")
    assert stat.S_ISREG((tmp_path / "files").stat().st_mode)
    opened(screen, qtbot)
    screen.body.panel.save.click()
    qtbot.waitUntil(screen.body.note.isVisible)
    assert screen.body.note.sentence.text().startswith("Файл не сохранён.")


def test_a_journal_that_can_not_be_read_is_told_and_asked_again(
    screen: ReportScreen, till: Till, tmp_path: Path, qtbot: QtBot
) -> None:
    till.sell(1000)
    till.journal.close()
    journal = tmp_path / "journal.sqlite3"
    journal.rename(tmp_path / "elsewhere")
    with qtbot.waitActive(screen):
        screen.show()
    qtbot.waitUntil(screen.nothing.again.isVisible)
    assert screen.nothing.title.text() == "Журнал не читается. Попробуйте ещё раз."
    (tmp_path / "elsewhere").rename(journal)
    screen.nothing.again.click()
    shows(screen, 1, qtbot)
    assert screen.page is screen.body


@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (1024, 744)])
def test_the_bar_is_whole_with_a_long_name(
    screen: ReportScreen, till: Till, language: Language, locale: str, size: tuple[int, int], qtbot: QtBot
) -> None:
    till.sell(1000, cashier="Александра Константинопольская-Сейтқалиева")
    till.close(OPENING + timedelta(days=1))
    language.use(locale)
    screen.resize(*size)
    opened(screen, qtbot)
    assert not screen.nothing.text.is_elided
    screen.bar.earlier.click()
    shows(screen, 1, qtbot)
    assert not screen.bar.title.is_elided
    assert not screen.bar.place.is_elided
    assert screen.bar.place.geometry().bottom() < 88
    assert screen.bar.place.geometry().right() < screen.bar.earlier.x()
