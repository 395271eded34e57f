"""A month of shifts, by touch."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.report import Shift
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.report.asking import Month, ShiftOfMonth, month_before, next_month
from pos_app.window.report.calendar import DayCell, ShiftCalendar
from pos_app.window.widgets.text import Text
from pos_app.words import LOCALES

TODAY = date(2026, 11, 24)
NOVEMBER = date(2026, 11, 1)
LEFT = Qt.MouseButton.LeftButton


def _shift(number: int, day: int, net: int | None, hour: int = 8) -> ShiftOfMonth:
    opened = datetime(2026, 11, day, hour, 2).astimezone()
    shift = Shift(number, opened, "Айгерим", number * 10, opened + timedelta(hours=5), "Айгерим")
    return ShiftOfMonth(shift if net is not None else replace(shift, closed_at=None, closed_by=""), net)


SHIFTS = (_shift(1, 20, 270_000), _shift(2, 23, 279_100), _shift(3, 23, -41_000, hour=18), _shift(4, 24, None))


@pytest.fixture
def calendar(look: Look, language: Language, qtbot: QtBot) -> ShiftCalendar:
    calendar = ShiftCalendar(look, language, lambda: TODAY)
    qtbot.addWidget(calendar)
    calendar.resize(1366, 680)
    with qtbot.waitActive(calendar):
        calendar.show()
    calendar.open_at(TODAY)
    calendar.show_month(Month(NOVEMBER, SHIFTS, date(2026, 9, 3)))
    return calendar


def cell(calendar: ShiftCalendar, day: int) -> DayCell:
    return next(cell for cell in calendar.cells if cell.isVisible() and cell.text() == str(day))


def plain(text: str) -> str:
    return text.replace("\u202f", " ")


def test_a_month_is_a_grid_from_monday_on(calendar: ShiftCalendar) -> None:
    assert calendar.title.text() == "Ноябрь 2026"
    assert [text.text() for text in calendar.weekdays] == ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]
    assert len([cell for cell in calendar.cells if cell.isVisible()]) == 30
    assert cell(calendar, 23).x() == calendar.weekdays[0].x()


def test_days_tell_what_they_brought_and_those_without_shifts_can_not_be_touched(calendar: ShiftCalendar) -> None:
    assert plain(cell(calendar, 20).brought) == "270 000"
    assert plain(cell(calendar, 23).brought) == "238 100"
    assert cell(calendar, 24).brought == "открыта"
    assert not cell(calendar, 22).isEnabled()
    assert plain(cell(calendar, 23).accessibleName()) == "23 ноября, пн, 2 смены, 238 100"


def test_a_day_with_one_shift_leads_to_it(calendar: ShiftCalendar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(calendar.shift_chosen) as chosen:
        qtbot.mouseClick(cell(calendar, 20), LEFT)
    assert chosen.args == [1]


def test_a_day_with_several_shifts_lists_them(calendar: ShiftCalendar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(calendar.shift_chosen):
        qtbot.mouseClick(cell(calendar, 23), LEFT)
    assert cell(calendar, 23).isChecked()
    assert not cell(calendar, 24).isChecked()
    assert [plain(row.accessibleName()) for row in calendar.shifts.shown] == [
        "Смена № 2, 08:02–13:02 · Айгерим, 279 100 ₸",
        "Смена № 3, 18:02–23:02 · Айгерим, −41 000 ₸",
    ]
    with qtbot.waitSignal(calendar.shift_chosen) as chosen:
        qtbot.mouseClick(calendar.shifts.shown[1], LEFT)
    assert chosen.args == [3]


def test_months_end_with_the_first_shift_and_with_today(calendar: ShiftCalendar, qtbot: QtBot) -> None:
    assert not calendar.after.isEnabled()
    with qtbot.waitSignal(calendar.month_wanted) as wanted:
        calendar.before.click()
    assert wanted.args == [date(2026, 10, 1)]
    calendar.show_month(Month(date(2026, 9, 1), (), date(2026, 9, 3)))
    assert not calendar.before.isEnabled()
    with qtbot.waitSignal(calendar.month_wanted) as wanted:
        qtbot.keyClick(calendar, Qt.Key.Key_PageDown)
    assert wanted.args == [date(2026, 10, 1)]
    assert calendar.caption.text() == "Выберите день"


def test_months_follow_each_other_over_the_year() -> None:
    assert next_month(date(2026, 12, 31)) == date(2027, 1, 1)
    assert next_month(date(2026, 1, 1)) == date(2026, 2, 1)
    assert month_before(date(2026, 1, 15)) == date(2025, 12, 1)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("size", [(1366, 680), (1024, 656), (1024, 592)])
def test_it_fits(calendar: ShiftCalendar, language: Language, locale: str, size: tuple[int, int]) -> None:
    language.use(locale)
    calendar.resize(*size)
    assert not [text.text() for text in calendar.findChildren(Text) if text.isVisible() and text.is_elided]
    places = [cell.geometry() for cell in calendar.cells] + [calendar.before.geometry(), calendar.after.geometry()]
    for index, place in enumerate(places):
        assert calendar.rect().contains(place)
        assert min(place.width(), place.height()) >= 64
        assert not [other for other in places[index + 1 :] if other.intersects(place)]
    assert not calendar._list_card().toRect().intersects(cell(calendar, 1).geometry())


def test_esc_leaves_it(calendar: ShiftCalendar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(calendar.left):
        qtbot.keyClick(calendar, Qt.Key.Key_Escape)
