"""The history on the screen: found, walked through, looked at, kept new; by finger and by keyboard."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.plugin import QtBot

from pos_app.journal.query import Group, Row
from pos_app.order import Order, State
from pos_app.refund import Refund, RefundState
from pos_app.till.messages import OrderChanged, RefundChanged
from pos_app.window.history.columns import ROW_PX
from pos_app.window.history.day_choice import Days
from pos_app.window.history.list_card import Void
from pos_app.window.history.screen import HistoryScreen
from pos_app.window.language import Language
from pos_app.window.look import DARK, Look
from pos_app.window.widgets.text import Text
from pos_app.window.widgets.timeline import StepState
from pos_app.words import LOCALES
from tests.window.history.archive import ArchiveBridge
from tests.window.history.conftest import settled, today
from tests.window.history.day import TODAY, at, design_day, give_back, sale, write_rows

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
BY_NUMBER = {row.order.number: row.order for row in design_day()}


def news(order: Order) -> OrderChanged:
    return OrderChanged(order, (), None, datetime.now(UTC) + timedelta(minutes=5))


def numbers(screen: HistoryScreen) -> list[str]:
    model = screen.list.rows.model()
    names = [model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(model.rowCount())]
    return [name.split(", ")[-3] if name.count(", ") > 3 else name for name in names]


def touch_row(screen: HistoryScreen, qtbot: QtBot, place: int) -> None:
    rows = screen.list.rows
    rows.scrollTo(rows.model().index(place, 0))
    qtbot.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(rows.model().index(place, 0)).center())


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifiers)


def type_into(text: str) -> None:
    """Letter by letter into what has the focus; Qt's own test keyboard knows ASCII alone."""
    for char in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = ord(char.upper())
            QApplication.sendEvent(focus, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char))


def search(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot, text: str) -> None:
    screen.bar.search.set_text(text)
    settled(bridge, qtbot)


def count_of(screen: HistoryScreen, group: Group) -> str:
    return screen.chips.chips[group].accessibleName().rpartition(" ")[2]


def shown(text: str) -> str:
    return text.replace("\u202f", " ")


# What is seen.


def test_it_opens_with_todays_orders_and_refunds_newest_first(screen: HistoryScreen) -> None:
    assert numbers(screen)[:5] == ["№ 1043", "№ 1042", "№ 1041", "В-2", "№ 1040"]
    assert screen.list.rows.model().rowCount() == 33
    assert {group: count_of(screen, group) for group in Group} == {
        Group.ALL: "33",
        Group.PAID: "25",
        Group.REFUND: "1",
        Group.FAILED: "1",
        Group.EXPIRED: "3",
        Group.UNCLEAR: "3",
    }
    assert screen.list.void is None


def test_the_newest_one_is_told_in_detail(screen: HistoryScreen) -> None:
    panel = screen.panel
    assert panel.title.text() == "Заказ № 1043"
    assert panel.sum.amount == 12_500
    assert panel.about.text().endswith("· Касса 2 · Айгерим")
    steps = panel.story.timeline.steps
    assert [step.title for step in steps] == ["Счёт создан", "QR показан", "Оплачено"]
    assert (steps[-1].state, steps[-1].hint, steps[-1].time) == (StepState.PAID, "Код 7F3C·1D70·A94B", "14:33:41")
    assert shown(panel.note.text()) == "Можно вернуть: 12 500 ₸"
    assert [(fact.caption, shown(fact.value)) for fact in panel.story.facts] == [
        ("Сумма", "12 500 ₸"),
        ("Код шлюза", "5000001043"),
        ("Код операции", "7F3C·1D70·A94B"),
        ("Код заказа", BY_NUMBER[1043].id),
        ("Комментарий", "стол 7"),
    ]


def test_a_row_is_spoken_as_a_sentence(screen: HistoryScreen) -> None:
    model = screen.list.rows.model()
    spoken = model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Возврат, -4300 тенге, В-2, {TODAY:%d.%m.%y} 14:16, Данияр"


def test_the_sizes_are_those_of_the_design(screen: HistoryScreen) -> None:
    assert screen.bar.back.geometry().getRect() == (16, 12, 64, 64)
    assert screen.bar.search.geometry().getRect()[2:] == (336, 64)
    assert screen.bar.days.geometry().right() == 1341
    assert screen.list.geometry().getRect() == (24, 184, 910, 568)
    assert screen.panel.geometry().getRect() == (950, 88, 416, 680)
    assert screen.list.rows.sizeHintForRow(0) == ROW_PX == 64
    assert screen.panel.refund.geometry().getRect() == (24, 592, 368, 64)
    assert screen.panel.print.geometry().getRect() == (24, 516, 368, 64)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("size", [(1366, 768), (1366, 744), (1024, 768), (1024, 744), (1920, 1080)])
def test_everything_has_room_in_every_language(
    screen: HistoryScreen, language: Language, bridge: ArchiveBridge, qtbot: QtBot, locale: str, size: tuple[int, int]
) -> None:
    language.use(locale)
    screen.resize(*size)
    screen.bar.days.choose(Days.CHOSEN, (TODAY - timedelta(days=400), TODAY))
    screen._ask()
    settled(bridge, qtbot)
    for order_number in (1043, 1040, 1034):
        touch_row(screen, qtbot, numbers_of_orders(screen).index(order_number))
        settled(bridge, qtbot)
        panel = screen.panel
        texts = [text for text in screen.findChildren(Text) if text.isVisible()]
        assert [text.text() for text in texts if text.is_elided] == []
        assert not panel.title.geometry().intersects(panel.pill.geometry())
        assert panel.pill.geometry().right() <= panel.width()
        assert panel.column.geometry().bottom() <= panel.note.y() <= panel.print.y() - 20
    bar = screen.bar
    parts = [bar.back, bar.title, bar.export, bar.amounts, bar.search, bar.days]
    assert [part.x() for part in parts] == sorted(part.x() for part in parts)
    for before, after in pairwise(parts):
        assert before is bar.title or before.geometry().right() < after.x()
    assert bar.days.geometry().right() < screen.width()
    placeholder = bar.search.field.line
    assert placeholder.fontMetrics().horizontalAdvance(placeholder.placeholderText()) <= placeholder.width() - 4


def numbers_of_orders(screen: HistoryScreen) -> list[int]:
    rows = [screen._model.row_at(place) for place in range(screen._model.rowCount())]
    return [row.order.number if row is not None and row.refund is None else 0 for row in rows]


@pytest.mark.parametrize("size", [(1366, 768), (1024, 744)])
def test_whatever_can_be_touched_is_large_enough_and_has_a_name(
    screen: HistoryScreen, qtbot: QtBot, size: tuple[int, int]
) -> None:
    screen.resize(*size)
    touch_row(screen, qtbot, 0)
    for opener in (screen.bar.amounts, screen.bar.export, screen.bar.days.cells[Days.CHOSEN]):
        qtbot.mouseClick(opener, LEFT)
        for button in screen.findChildren(QAbstractButton):
            if button.isVisible() and button.window() is screen:
                assert button.width() >= 60, button.accessibleName()
                assert button.height() >= 64, button.accessibleName()
                assert button.accessibleName()
        screen.sheets.close()
    for widget in (screen.list.rows, screen.bar.search.field.line, screen.sheets.calendar.grid, screen.panel.pill):
        assert widget.accessibleName()


# Looking for something.


@pytest.mark.parametrize(
    ("group", "first", "count"),
    [
        (Group.PAID, "№ 1043", 25),
        (Group.REFUND, "В-2", 1),
        (Group.FAILED, "№ 1040", 1),
        (Group.EXPIRED, "№ 1037", 3),
        (Group.UNCLEAR, "№ 1038", 3),
    ],
)
def test_a_chip_shows_its_group_alone(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot, group: Group, first: str, count: int
) -> None:
    qtbot.mouseClick(screen.chips.chips[group], LEFT)
    settled(bridge, qtbot)
    assert (numbers(screen)[0], len(numbers(screen))) == (first, count)
    assert count_of(screen, Group.ALL) == "33"


@pytest.mark.parametrize(("days", "count"), [(Days.YESTERDAY, 30), (Days.WEEK, 63), (Days.TODAY, 33)])
def test_days_are_chosen_by_a_touch(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot, days: Days, count: int
) -> None:
    qtbot.mouseClick(screen.bar.days.cells[days], LEFT)
    settled(bridge, qtbot)
    assert len(numbers(screen)) == count
    assert screen.list.rows.delegate.shows_days is (days is Days.WEEK)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("1042", ["№ 1042"]),
        ("12 500", ["№ 1043"]),
        ("5000001041", ["№ 1041"]),
        ("7F3C·1D70·A94B", ["№ 1043"]),
        ("СТОЛ", ["№ 1043"]),
        ("в-2", ["В-2"]),
        ("12000-13000", ["№ 1043", "№ 1040"]),
        ("15000-", ["№ 1036"]),
    ],
)
def test_what_is_typed_is_found(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot, typed: str, found: list[str]
) -> None:
    press(qtbot, KEY.Key_Slash)
    type_into(typed)
    qtbot.waitUntil(lambda: numbers(screen) == found)
    settled(bridge, qtbot)
    assert count_of(screen, Group.ALL) == str(len(found))
    qtbot.mouseClick(screen.bar.search.wipe, LEFT)
    settled(bridge, qtbot)
    assert len(numbers(screen)) == 33


def test_the_journal_is_asked_once_for_what_is_typed_without_a_pause(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    asked = bridge.asked
    press(qtbot, KEY.Key_F, CONTROL)
    type_into("1042")
    assert bridge.asked == asked
    press(qtbot, KEY.Key_Return)
    assert bridge.asked == asked + 1
    settled(bridge, qtbot)
    assert numbers(screen) == ["№ 1042"]


def test_what_is_not_found_today_is_looked_for_at_all_times(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    search(screen, bridge, qtbot, "895")
    assert screen.list.void is Void.NOT_ON_THESE_DAYS
    assert screen.list.message.text().startswith("Ничего не найдено. Дни поиска: ")
    assert screen.panel.order is None
    qtbot.mouseClick(screen.list.help, LEFT)
    settled(bridge, qtbot)
    assert numbers(screen) == ["№ 895"]
    assert screen.bar.span.text() == "За всё время"
    search(screen, bridge, qtbot, "no such words")
    assert screen.list.void is Void.NOTHING_FOUND
    assert not screen.list.help.isVisible()


def test_a_day_without_orders_says_so(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    screen.bar.days.choose(Days.CHOSEN, (TODAY - timedelta(days=9), TODAY - timedelta(days=8)))
    screen._ask()
    settled(bridge, qtbot)
    assert (screen.list.void, screen.list.message.text()) == (Void.NOTHING_SOLD, "За эти дни заказов нет.")
    assert QApplication.focusWidget() is screen.list.rows


def test_a_journal_that_can_not_be_read_is_told_and_asked_again(
    look: Look, language: Language, path: Path, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    screen = HistoryScreen(look, language, "2", bridge.look_up, today)
    qtbot.addWidget(screen)
    screen.resize(1024, 744)
    screen.show()
    settled(bridge, qtbot)
    assert screen.list.void is Void.UNREADABLE
    assert not screen.list.message.is_elided
    write_rows(path, *design_day())
    qtbot.mouseClick(screen.list.help, LEFT)
    settled(bridge, qtbot)
    assert screen.list.void is None
    assert len(numbers(screen)) == 33


# By keyboard.


def test_the_list_is_walked_through_by_keyboard(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    assert QApplication.focusWidget() is screen.list.rows
    press(qtbot, KEY.Key_Down)
    settled(bridge, qtbot)
    assert screen.panel.title.text() == "Заказ № 1042"
    press(qtbot, KEY.Key_End)
    settled(bridge, qtbot)
    assert screen.panel.title.text() == "Заказ № 1009"
    press(qtbot, KEY.Key_Home)
    press(qtbot, KEY.Key_PageDown)
    settled(bridge, qtbot)
    assert screen.panel.title.text() in {"Заказ № 1037", "Заказ № 1036", "Заказ № 1038"}
    press(qtbot, KEY.Key_PageUp)
    settled(bridge, qtbot)
    assert screen.panel.title.text() == "Заказ № 1043"


def test_arrows_reach_the_list_after_a_touch_beside_it(screen: HistoryScreen, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen, LEFT, pos=QPoint(12, 400))
    assert QApplication.focusWidget() is screen
    press(qtbot, KEY.Key_Down)
    assert QApplication.focusWidget() is screen.list.rows
    assert screen.panel.title.text() == "Заказ № 1042"


def test_enter_goes_into_the_detail_and_esc_back_and_out(screen: HistoryScreen, qtbot: QtBot) -> None:
    press(qtbot, KEY.Key_Return)
    assert screen.panel.print.hasFocus()
    with qtbot.assertNotEmitted(screen.left):
        press(qtbot, KEY.Key_Escape)
    assert QApplication.focusWidget() is screen.list.rows
    with qtbot.waitSignal(screen.left):
        press(qtbot, KEY.Key_Escape)


def test_esc_in_the_search_goes_back_to_the_list(screen: HistoryScreen, qtbot: QtBot) -> None:
    press(qtbot, KEY.Key_Slash)
    assert screen.bar.search.field.line.hasFocus()
    with qtbot.assertNotEmitted(screen.left):
        press(qtbot, KEY.Key_Escape)
    assert QApplication.focusWidget() is screen.list.rows


@pytest.mark.parametrize("typed", ["p", "P", "з", "З"])
def test_p_prints_on_either_keyboard(screen: HistoryScreen, qtbot: QtBot, typed: str) -> None:
    with qtbot.waitSignal(screen.print_wanted) as wanted:
        type_into(typed)
    assert wanted.args == [BY_NUMBER[1043].id]


def test_f9_gives_back_what_can_be_given_back(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.refund_wanted) as wanted:
        press(qtbot, KEY.Key_F9)
    assert wanted.args == [BY_NUMBER[1043].id]
    screen.list.rows.choose(numbers(screen).index("№ 1040"))
    settled(bridge, qtbot)
    with qtbot.assertNotEmitted(screen.refund_wanted), qtbot.assertNotEmitted(screen.print_wanted):
        press(qtbot, KEY.Key_F9)
        type_into("p")


def test_ctrl_c_copies_the_order_and_a_touch_one_fact(screen: HistoryScreen, qtbot: QtBot) -> None:
    press(qtbot, KEY.Key_C, CONTROL)
    copied = shown(QGuiApplication.clipboard().text()).splitlines()
    assert copied[:3] == ["Заказ № 1043", "Сумма: 12 500 ₸", "Код шлюза: 5000001043"]
    assert screen.panel.note.text() == "Скопировано: Заказ № 1043"
    amount, gateway = screen.panel.story.facts[:2]
    qtbot.mouseClick(amount, LEFT, pos=QPoint(20, 20))
    assert QGuiApplication.clipboard().text() == "12500"
    qtbot.mouseClick(gateway, LEFT, pos=QPoint(20, 20))
    assert QGuiApplication.clipboard().text() == "5000001043"
    assert screen.panel.note.text() == "Скопировано: Код шлюза"
    qtbot.waitUntil(lambda: screen.panel.note.text().startswith("Можно вернуть"), timeout=4000)


# What can be done.


def choose(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot, name: str) -> None:
    screen.list.rows.choose(numbers(screen).index(name))
    settled(bridge, qtbot)


def test_a_button_that_is_off_says_why(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    panel = screen.panel
    assert (panel.print.isEnabled(), panel.refund.isEnabled()) == (True, True)
    choose(screen, bridge, qtbot, "№ 1040")
    assert (panel.print.isEnabled(), panel.print.second_line) == (False, "чек бывает после оплаты")
    assert (panel.refund.isEnabled(), panel.refund.second_line) == (False, "заказ не оплачен")
    choose(screen, bridge, qtbot, "№ 1043")
    screen.set_can_print(False)
    screen.set_may_refund(False)
    assert panel.print.second_line == "принтер не настроен"
    assert panel.refund.second_line == "нужен тот, кому разрешены возвраты"
    choose(screen, bridge, qtbot, "В-2")
    screen.set_may_refund(True)
    assert panel.title.text() == "Заказ № 1029"
    assert shown(panel.note.text()) == "Можно вернуть: 4 700 ₸"
    assert [step.title for step in panel.story.timeline.steps][-1].startswith("Возврат В-2")


@pytest.mark.parametrize(
    ("state", "amount", "why"),
    [
        (RefundState.REQUESTED, 100, "прошлый возврат ещё не завершён"),
        (RefundState.UNCERTAIN, 100, "прошлый возврат ещё не завершён"),
        (RefundState.ACCEPTED, 12_500, "всё уже возвращено"),
        (RefundState.REFUSED, 12_500, ""),
    ],
)
def test_refunds_of_an_order_decide_about_the_next(
    screen: HistoryScreen, full: Path, bridge: ArchiveBridge, qtbot: QtBot, state: RefundState, amount: int, why: str
) -> None:
    told(screen, full, bridge, qtbot, give_back(3, BY_NUMBER[1043], amount, at(14, 50), state=state))
    assert screen.panel.title.text() == "Заказ № 1043"
    assert (screen.panel.refund.second_line, screen.panel.refund.isEnabled()) == (why, not why)


def told(screen: HistoryScreen, path: Path, bridge: ArchiveBridge, qtbot: QtBot, refund: Refund) -> None:
    order = BY_NUMBER[1043]
    write_rows(path, Row(order, refund))
    screen.refund_changed(RefundChanged(refund))
    settled(bridge, qtbot)


def test_a_refund_appears_as_a_row_of_its_own_and_in_the_orders_story(
    screen: HistoryScreen, full: Path, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    told(screen, full, bridge, qtbot, give_back(3, BY_NUMBER[1043], 500, at(14, 50), state=RefundState.UNCERTAIN))
    assert numbers(screen)[:2] == ["В-3", "№ 1043"]
    last = screen.panel.story.timeline.steps[-1]
    assert (shown(last.title), last.hint) == ("Возврат В-3: −500 ₸", "уточняется, Данияр")
    assert last.state is StepState.NOW
    qtbot.waitUntil(lambda: count_of(screen, Group.REFUND) == "2")


def test_the_qr_is_shown_again_while_it_can_be_paid(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    waiting = sale(1044, State.WAITING, 700, at(14, 40))
    screen.order_changed(news(waiting))
    choose(screen, bridge, qtbot, "№ 1044")
    with qtbot.waitSignal(screen.order_wanted) as wanted:
        qtbot.mouseClick(screen.panel.qr, LEFT)
    assert wanted.args == [waiting.id]
    screen.order_changed(news(replace(waiting, time_is_up=True)))
    assert not screen.panel.qr.isVisible()


# Kept new.


def test_a_new_order_comes_on_top_and_changes_where_it_stands(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    new = sale(1044, State.CREATING, 700, at(14, 40))
    screen.order_changed(news(new))
    assert numbers(screen)[:2] == ["№ 1044", "№ 1043"]
    assert screen.list.rows.verticalScrollBar().value() == 0
    assert screen.panel.title.text() == "Заказ № 1043"
    screen.order_changed(news(replace(new, state=State.PAID, paid_amount=700)))
    row = screen._model.row_at(0)
    assert row is not None
    assert row.order.state is State.PAID


def test_whoever_reads_further_down_is_not_moved(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    rows = screen.list.rows
    rows.verticalScrollBar().setValue(5 * ROW_PX + 11)
    before = rows.indexAt(QPoint(10, 30)).data(Qt.ItemDataRole.AccessibleTextRole)
    for number in (1044, 1045):
        screen.order_changed(news(sale(number, State.CREATING, 700, at(14, 40, number - 1040))))
    assert rows.indexAt(QPoint(10, 30)).data(Qt.ItemDataRole.AccessibleTextRole) == before
    assert rows.verticalScrollBar().value() == 7 * ROW_PX + 11
    screen.order_changed(news(replace(BY_NUMBER[1036], state=State.PAID_LATE, paid_amount=15_300)))
    assert rows.verticalScrollBar().value() == 7 * ROW_PX + 11


def test_the_detail_that_is_shown_changes_at_once(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    choose(screen, bridge, qtbot, "№ 1036")
    screen.order_changed(news(replace(BY_NUMBER[1036], state=State.PAID_LATE, paid_amount=15_300)))
    assert screen.panel.pill.accessibleName() == "Оплачен позже"
    assert screen.panel.refund.isEnabled()


def test_the_first_order_of_the_day_ends_the_void(screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.chips.chips[Group.FAILED], LEFT)
    settled(bridge, qtbot)
    screen.order_changed(news(replace(BY_NUMBER[1040], state=State.PAID)))
    assert screen.list.void is Void.NOTHING_FOUND
    screen.order_changed(news(BY_NUMBER[1040]))
    assert screen.list.void is None
    assert numbers(screen) == ["№ 1040"]


def test_after_midnight_today_is_another_day(
    look: Look, language: Language, full: Path, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    day = [TODAY - timedelta(days=1)]
    screen = HistoryScreen(look, language, "2", bridge.look_up, lambda: day[0])
    qtbot.addWidget(screen)
    screen.show()
    settled(bridge, qtbot)
    assert len(numbers(screen)) == 30
    day[0] = TODAY
    screen.order_changed(news(BY_NUMBER[1043]))
    settled(bridge, qtbot)
    assert len(numbers(screen)) == 33


def test_what_happens_while_nobody_looks_is_there_when_it_opens(
    screen: HistoryScreen, full: Path, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    screen.hide()
    asked = bridge.asked
    new = sale(1044, State.PAID, 700, at(14, 40))
    write_rows(full, Row(new))
    screen.order_changed(news(new))
    assert bridge.asked == asked
    screen.show()
    settled(bridge, qtbot)
    assert numbers(screen)[0] == "№ 1044"


# Coming and going.


def test_it_opens_with_the_order_that_was_touched_in_the_rail(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    screen.hide()
    screen.show_order(BY_NUMBER[1010].id)
    screen.show()
    settled(bridge, qtbot)
    assert screen.panel.title.text() == "Заказ № 1010"
    assert screen.list.rows.place == numbers(screen).index("№ 1010")
    assert screen.list.rows.visualRect(screen.list.rows.currentIndex()).intersects(screen.list.rows.viewport().rect())
    screen.show_order(BY_NUMBER[890].id)
    settled(bridge, qtbot)
    assert (screen.panel.title.text(), screen.bar.days.days) == ("Заказ № 890", Days.CHOSEN)
    assert len(numbers(screen)) == 30


def test_an_order_that_the_journal_does_not_know_opens_the_day(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    screen.show_order("till-2-unknown")
    settled(bridge, qtbot)
    assert len(numbers(screen)) == 33
    assert screen.panel.title.text() == "Заказ № 1043"


def test_what_was_looked_for_is_forgotten_when_it_is_left(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    qtbot.mouseClick(screen.bar.days.cells[Days.WEEK], LEFT)
    qtbot.mouseClick(screen.chips.chips[Group.UNCLEAR], LEFT)
    search(screen, bridge, qtbot, "7900")
    with qtbot.waitSignal(screen.left):
        qtbot.mouseClick(screen.bar.back, LEFT)
    screen.hide()
    screen.show()
    settled(bridge, qtbot)
    assert (screen.bar.days.days, screen.chips.group, screen.bar.search.text()) == (Days.TODAY, Group.ALL, "")
    assert len(numbers(screen)) == 33


def test_on_a_narrow_screen_the_detail_slides_over_the_list(
    screen: HistoryScreen, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    screen.resize(1024, 744)
    assert not screen.panel.isVisible()
    assert screen.list.width() == 992
    touch_row(screen, qtbot, 1)
    assert screen.panel.geometry().getRect() == (608, 0, 416, 744)
    assert screen.panel.title.text() == "Заказ № 1042"
    with qtbot.assertNotEmitted(screen.left):
        press(qtbot, KEY.Key_Escape)
    assert not screen.panel.isVisible()
    press(qtbot, KEY.Key_Return)
    assert screen.panel.close_button.hasFocus()
    qtbot.mouseClick(screen.panel.close_button, LEFT)
    assert not screen.panel.isVisible()
    with qtbot.waitSignal(screen.left):
        press(qtbot, KEY.Key_Escape)


def test_it_slides_where_things_may_move(
    language: Language, fonts: None, full: Path, bridge: ArchiveBridge, qtbot: QtBot
) -> None:
    screen = HistoryScreen(Look(), language, "2", bridge.look_up, today)
    qtbot.addWidget(screen)
    screen.resize(1024, 744)
    with qtbot.waitActive(screen):
        screen.show()
    settled(bridge, qtbot)
    touch_row(screen, qtbot, 1)
    assert screen.panel.x() > 608
    qtbot.waitUntil(lambda: screen.panel.x() == 608)
    press(qtbot, KEY.Key_Escape)
    qtbot.waitUntil(lambda: not screen.panel.isVisible())


def test_the_theme_changes_while_it_is_open(screen: HistoryScreen, look: Look) -> None:
    screen.resize(1366, 768)
    corner = screen.list.rows.mapTo(screen, QPoint(500, 100))
    before = screen.grab().toImage().pixelColor(corner)
    look.use(DARK)
    after = screen.grab().toImage().pixelColor(corner)
    assert (before.name(), after.name()) == ("#ffffff", DARK.surface.lower())


def test_a_switch_of_language_changes_every_word(screen: HistoryScreen, language: Language) -> None:
    language.use("kk")
    assert screen.panel.title.text() == "Тапсырыс № 1043"
    assert [step.title for step in screen.panel.story.timeline.steps] == ["Шот жасалды", "QR көрсетілді", "Төленді"]
    assert screen.panel.story.facts[0].caption == "Сома"
    assert "Қ-2" in numbers(screen)
    russian = {"История", "Возврат", "Сегодня", "Повторить чек", "Вернуть деньги"}
    texts = [child.text() for child in screen.findChildren(QWidget) if isinstance(child, QAbstractButton | Text)]
    assert not russian & set(texts)


def test_a_screen_reader_finds_a_list_of_sentences(screen: HistoryScreen) -> None:
    found = QAccessible.queryAccessibleInterface(screen.list.rows)
    assert found is not None
    assert (found.role(), found.childCount()) == (QAccessible.Role.List, 33)
    first = found.child(0)
    assert first is not None
    assert first.text(QAccessible.Text.Name).startswith("Оплачено, 12500 тенге, № 1043, ")


def test_hovering_and_dragging_the_bar_paint_what_is_there(screen: HistoryScreen, qtbot: QtBot) -> None:
    rows = screen.list.rows
    before = rows.grab().toImage()
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    assert rows.grab().toImage() != before
    last = rows.indexAt(QPoint(10, rows.viewport().height() - 5))
    assert last.row() == 32
    assert rows.visualRect(last).bottom() == rows.viewport().height() - 1
    assert not rows.indexAt(QPoint(10, rows.viewport().height() + 5)).isValid()
