"""What lies over the history for a moment: days from a calendar, a span of sums, an export."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.plugin import QtBot

from pos_app.journal.export import Exported, Failure, Format, NotExported
from pos_app.journal.query import Group, Query
from pos_app.window.history.calendar_sheet import CalendarSheet
from pos_app.window.history.day_choice import Days
from pos_app.window.history.exporting import file_name
from pos_app.window.history.screen import HistoryScreen
from pos_app.window.language import Language
from pos_app.window.widgets.text import Text
from pos_app.words import LOCALES
from tests.window.history.archive import ArchiveBridge
from tests.window.history.conftest import settled
from tests.window.history.day import TODAY, at
from tests.window.history.test_screen import numbers, press, search, shown, type_into

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


def open_calendar(screen: HistoryScreen, qtbot: QtBot) -> CalendarSheet:
    qtbot.mouseClick(screen.bar.days.cells[Days.CHOSEN], LEFT)
    assert screen.sheets.calendar.isVisible()
    return screen.sheets.calendar


def touch_day(sheet: CalendarSheet, qtbot: QtBot, day: date) -> None:
    while sheet.grid.month > day.replace(day=1):
        qtbot.mouseClick(sheet.before, LEFT)
    place = sheet.grid.place_of(day)
    assert place is not None
    qtbot.mouseClick(sheet.grid, LEFT, pos=place.center().toPoint())


# The calendar.


def test_two_touches_choose_the_days_between(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    sheet = open_calendar(screen, qtbot)
    first, last = TODAY - timedelta(days=40), TODAY - timedelta(days=1)
    touch_day(sheet, qtbot, first)
    assert sheet.hint.text().startswith("С ")
    while sheet.grid.month < last.replace(day=1):
        qtbot.mouseClick(sheet.after, LEFT)
    touch_day(sheet, qtbot, last)
    qtbot.mouseClick(sheet.show_days, LEFT)
    settled(bridge, qtbot)
    assert not sheet.isVisible()
    assert screen.bar.days.span == (first, last)
    assert len(numbers(screen)) == 30
    assert " – " in screen.bar.span.text()
    assert QApplication.focusWidget() is screen.list.rows


def test_one_touch_chooses_one_day(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    sheet = open_calendar(screen, qtbot)
    touch_day(sheet, qtbot, TODAY - timedelta(days=1))
    qtbot.mouseClick(sheet.show_days, LEFT)
    settled(bridge, qtbot)
    assert screen.bar.days.span == (TODAY - timedelta(days=1),) * 2
    assert not screen.list.rows.delegate.shows_days


def test_a_second_touch_before_the_first_day_turns_them_round(screen: HistoryScreen, qtbot: QtBot) -> None:
    sheet = open_calendar(screen, qtbot)
    touch_day(sheet, qtbot, TODAY - timedelta(days=2))
    touch_day(sheet, qtbot, TODAY - timedelta(days=5))
    qtbot.mouseClick(sheet.show_days, LEFT)
    assert screen.bar.days.span == (TODAY - timedelta(days=5), TODAY - timedelta(days=2))


def test_days_to_come_can_not_be_touched(screen: HistoryScreen, qtbot: QtBot) -> None:
    sheet = open_calendar(screen, qtbot)
    place = sheet.grid.place_of(TODAY + timedelta(days=1)) or sheet.grid.place_of(TODAY)
    assert place is not None
    if sheet.grid.place_of(TODAY + timedelta(days=1)) is not None:
        with qtbot.assertNotEmitted(sheet.grid.touched):
            qtbot.mouseClick(sheet.grid, LEFT, pos=place.center().toPoint())
    sheet.grid.go_by_months(3)
    assert sheet.grid.cursor_day == TODAY


def test_all_time_is_one_touch(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    qtbot.mouseClick(open_calendar(screen, qtbot).always, LEFT)
    settled(bridge, qtbot)
    assert len(numbers(screen)) == 63
    assert screen.bar.span.text() == "За всё время"


def test_the_calendar_is_used_by_keyboard_alone(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    screen.bar.days.cells[Days.CHOSEN].setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, KEY.Key_Space)
    assert QApplication.focusWidget() is screen.sheets.calendar.grid
    press(qtbot, KEY.Key_Up)
    press(qtbot, KEY.Key_Return)
    press(qtbot, KEY.Key_Right)
    press(qtbot, KEY.Key_Right)
    assert screen.sheets.calendar.grid.accessibleName().startswith(f"{(TODAY - timedelta(days=5)).day} ")
    press(qtbot, KEY.Key_Return)
    press(qtbot, KEY.Key_Return)
    settled(bridge, qtbot)
    assert screen.bar.days.span == (TODAY - timedelta(days=7), TODAY - timedelta(days=5))


def test_months_of_any_length_are_walked_through(screen: HistoryScreen, qtbot: QtBot) -> None:
    sheet = open_calendar(screen, qtbot)
    sheet.grid.go_to(date(2024, 3, 31))
    press(qtbot, KEY.Key_PageUp)
    assert sheet.grid.cursor_day == date(2024, 2, 29)
    press(qtbot, KEY.Key_PageUp)
    press(qtbot, KEY.Key_PageUp)
    assert sheet.grid.cursor_day == date(2023, 12, 29)
    assert sheet.month.text() == "Декабрь 2023"


def test_esc_and_a_touch_beside_it_change_nothing(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    asked = bridge.asked
    for away in ("esc", "touch"):
        sheet = open_calendar(screen, qtbot)
        touch_day(sheet, qtbot, TODAY - timedelta(days=3))
        with qtbot.assertNotEmitted(screen.left):
            if away == "esc":
                press(qtbot, KEY.Key_Escape)
            else:
                qtbot.mouseClick(sheet, LEFT, pos=QPoint(5, 700))
        assert not sheet.isVisible()
        assert screen.bar.days.days is Days.TODAY
        assert screen.bar.days.cells[Days.TODAY].isChecked()
    assert bridge.asked == asked


def test_the_keyboard_does_not_leave_what_lies_over_the_page(screen: HistoryScreen, qtbot: QtBot) -> None:
    sheet = open_calendar(screen, qtbot)
    for _ in range(20):
        press(qtbot, KEY.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert sheet.isAncestorOf(focus)
    with qtbot.assertNotEmitted(screen.print_wanted):
        type_into("p")


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("size", [(1366, 768), (1024, 744)])
def test_every_sheet_has_room_for_its_words(
    screen: HistoryScreen, language: Language, qtbot: QtBot, locale: str, size: tuple[int, int]
) -> None:
    language.use(locale)
    screen.resize(*size)
    sheet = open_calendar(screen, qtbot)
    touch_day(sheet, qtbot, TODAY - timedelta(days=35))
    place = sheet.grid.place_of(sheet.grid.cursor_day)
    assert place is not None
    assert min(place.width(), place.height()) >= 63
    assert [text.text() for text in sheet.findChildren(Text) if text.is_elided] == []
    screen.sheets.close()
    qtbot.mouseClick(screen.bar.amounts, LEFT)
    screen.sheets.amounts.begin(999_999_999, None)
    assert not any(end.is_cut for end in screen.sheets.amounts.ends)
    screen.sheets.close()
    qtbot.mouseClick(screen.bar.export, LEFT)
    export = screen.sheets.export
    path = Path("/home/kassa/Документы/rahmet-pos 2026-11-24.xlsx")
    for ended in (Exported(path, 1_010_000, 2**40), *(NotExported(why, "Input/output error") for why in Failure)):
        export.show_ended(ended)
        assert [text.text() for text in export.findChildren(Text) if text.is_elided] == []
    for each in (sheet, screen.sheets.amounts, export):
        assert screen.rect().contains(each.card)


# Sums.


def test_a_span_of_sums_is_typed_by_finger(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.bar.amounts, LEFT)
    sheet = screen.sheets.amounts
    for key in "12000":
        qtbot.mouseClick(sheet.pad.keys[key], LEFT)
    qtbot.mouseClick(sheet.ends[1], LEFT)
    for key in "130000":
        qtbot.mouseClick(sheet.pad.keys[key], LEFT)
    qtbot.mouseClick(sheet.pad.erase, LEFT)
    assert [shown(end.text()) for end in sheet.ends] == ["От: 12 000 ₸", "До: 13 000 ₸"]
    qtbot.mouseClick(sheet.show_found, LEFT)
    settled(bridge, qtbot)
    assert screen.bar.search.text() == "12000-13000"
    assert numbers(screen) == ["№ 1043", "№ 1040"]
    qtbot.mouseClick(screen.bar.amounts, LEFT)
    assert [shown(end.text()) for end in sheet.ends] == ["От: 12 000 ₸", "До: 13 000 ₸"]
    qtbot.mouseClick(sheet.forget_all, LEFT)
    settled(bridge, qtbot)
    assert (screen.bar.search.text(), len(numbers(screen))) == ("", 33)


def test_a_span_of_sums_is_typed_by_keyboard(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.bar.amounts, LEFT)
    type_into("15000")
    press(qtbot, KEY.Key_Return)
    settled(bridge, qtbot)
    assert screen.bar.search.text() == "15000-"
    assert numbers(screen) == ["№ 1036"]


# The export.


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "Документы"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    return folder


def export_as(screen: HistoryScreen, qtbot: QtBot, form: Format) -> QFileDialog:
    if not screen.sheets.export.isVisible():
        qtbot.mouseClick(screen.bar.export, LEFT)
    qtbot.mouseClick(screen.sheets.export.buttons[form], LEFT)
    dialog = screen.sheets.exporting.dialog
    assert dialog is not None
    return dialog


def accept(dialog: QFileDialog, screen: HistoryScreen, qtbot: QtBot) -> Exported | NotExported:
    with qtbot.waitSignal(screen.sheets.exporting.ended) as ended:
        dialog.accept()
    assert ended.args is not None
    result = ended.args[0]
    assert isinstance(result, Exported | NotExported)
    return result


@pytest.mark.parametrize("form", Format)
def test_what_is_shown_is_exported(screen: HistoryScreen, documents: Path, qtbot: QtBot, form: Format) -> None:
    dialog = export_as(screen, qtbot, form)
    assert Path(dialog.selectedFiles()[0]) == documents / f"rahmet-pos {TODAY}.{form}"
    result = accept(dialog, screen, qtbot)
    assert isinstance(result, Exported)
    assert (result.rows, result.path) == (33, documents / f"rahmet-pos {TODAY}.{form}")
    news = shown(screen.sheets.export.news.text())
    assert news.startswith("Записаны 33 строки, итог ")
    assert str(result.path) in news
    assert result.path.stat().st_size > 1000
    assert screen.sheets.exporting.dialog is None


def test_an_export_has_the_rows_that_were_looked_for(
    screen: HistoryScreen, bridge: ArchiveBridge, documents: Path, qtbot: QtBot
) -> None:
    screen.bar.days.choose(Days.CHOSEN, None)
    screen.chips.choose(Group.PAID)
    search(screen, bridge, qtbot, "1000-2000")
    result = accept(export_as(screen, qtbot, Format.CSV), screen, qtbot)
    assert isinstance(result, Exported)
    with result.path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))[1:]
    assert [f"№ {line[1]}" for line in lines] == numbers(screen)
    assert sum(int(line[5]) for line in lines) == result.moved
    assert shown(screen.sheets.export.days.text()) == "За всё время · Оплачено · 1000-2000"


def test_a_file_that_is_there_is_never_replaced(screen: HistoryScreen, documents: Path, qtbot: QtBot) -> None:
    there = documents / f"rahmet-pos {TODAY}.csv"
    there.write_text("mine")
    result = accept(export_as(screen, qtbot, Format.CSV), screen, qtbot)
    assert isinstance(result, Exported)
    assert result.path == documents / f"rahmet-pos {TODAY} (2).csv"
    assert there.read_text() == "mine"


def test_a_dialog_that_is_put_away_exports_nothing(screen: HistoryScreen, documents: Path, qtbot: QtBot) -> None:
    dialog = export_as(screen, qtbot, Format.CSV)
    dialog.reject()
    assert screen.sheets.exporting.dialog is None
    assert not screen.sheets.exporting.is_running
    assert list(documents.iterdir()) == []


def test_while_one_is_written_it_can_be_stopped(
    screen: HistoryScreen, bridge: ArchiveBridge, documents: Path, qtbot: QtBot
) -> None:
    dialog = export_as(screen, qtbot, Format.CSV)
    with qtbot.waitSignal(screen.sheets.exporting.ended) as ended:
        dialog.accept()
        assert screen.sheets.export.stop.isVisible()
        assert not screen.sheets.export.buttons[Format.CSV].isVisible()
        qtbot.mouseClick(screen.sheets.export.stop, LEFT)
    assert ended.args is not None
    # The whole file may have been there before the touch.
    assert isinstance(ended.args[0], Exported) or ended.args[0] == NotExported(Failure.STOPPED)
    assert not screen.sheets.export.stop.isVisible()


def test_a_file_that_can_not_be_written_is_told_with_what_to_do(screen: HistoryScreen, qtbot: QtBot) -> None:
    for why, begins in (
        (Failure.FULL, "Диск заполнен"),
        (Failure.DENIED, "В эту папку писать нельзя"),
        (Failure.TOO_LONG, "Строк больше"),
        (Failure.STOPPED, "Остановлено"),
        (Failure.OTHER, "Файл не записан: Input/output error"),
    ):
        screen.sheets.export.show_ended(NotExported(why, "Input/output error"))
        assert screen.sheets.export.news.text().startswith(begins)


def test_the_files_name_tells_the_days() -> None:
    day, next_day = at(0, 0), at(0, 0, 0, -1)
    assert file_name(Query(day, next_day), Format.CSV) == f"rahmet-pos {TODAY}.csv"
    week = Query(at(0, 0, 0, 6), next_day)
    assert file_name(week, Format.XLSX) == f"rahmet-pos {TODAY - timedelta(days=6)} {TODAY}.xlsx"
