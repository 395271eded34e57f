"""The page of those who work here: adding, changing, removing, and what is wrong."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.people import Person, PersonTrouble, Role
from pos_app.till.messages import People, PersonRefused
from pos_app.window.language import Language
from pos_app.window.look import DARK, ENTER_DEAF_MS, HOLD_MS, LIGHT, Look
from pos_app.window.people.page import PeoplePage
from pos_app.words import LOCALES
from tests.window.people import AIGERIM, DANIYAR, MADINA, NOBODY, press_focus, type_into_focus, working
from tests.window.whole_words import cut_words, overlapping, spoken

LEFT = Qt.MouseButton.LeftButton
SIZES = [(1366, 768), (1366, 744), (1024, 768), (1024, 744), (1024, 680)]
Put = list[tuple[int | None, str, Role, str]]


@pytest.fixture
def page(look: Look, language: Language, qtbot: QtBot) -> PeoplePage:
    page = PeoplePage(look, language)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show_people(working(MADINA))
    with qtbot.waitActive(page):
        page.show()
    return page


@pytest.fixture
def put(page: PeoplePage) -> Put:
    heard: Put = []
    page.put.connect(lambda *said: heard.append(said))
    return heard


def touch(page: PeoplePage, qtbot: QtBot, digits: str) -> None:
    for digit in digits:
        qtbot.mouseClick(page.form.pad.keys[digit], LEFT)


def open_form(page: PeoplePage, qtbot: QtBot, person: Person) -> None:
    row = next(row for row in page.roll.rows if row.person == person)
    qtbot.mouseClick(row, LEFT)
    assert page.form.person == person


def listens_to_enter(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.form._shown_for.hasExpired(ENTER_DEAF_MS), timeout=2000)


def test_everybody_is_listed_with_the_role(page: PeoplePage) -> None:
    names = [row.accessibleName() for row in page.roll.rows]
    assert names == [
        "Айгерим С., Кассир",
        "Данияр К., Старший кассир",
        "Мәдина Ө., Администратор · сейчас за кассой",
    ]


def test_with_nobody_set_up_it_says_what_that_means(page: PeoplePage) -> None:
    page.show_people(NOBODY)
    assert page.roll.title.text() == "PIN-коды выключены: каждый может делать всё."
    assert page.roll.hint.text().startswith("Первый добавленный станет администратором.")
    assert not page.roll.list.isVisible()
    page.show_people(working())
    assert not page.roll.title.isVisible()
    assert page.roll.list.isVisible()


def test_somebody_is_added_by_finger_and_keyboard(page: PeoplePage, qtbot: QtBot, put: Put) -> None:
    qtbot.mouseClick(page.roll.add, LEFT)
    assert page.bar.title.text() == "Новый человек"
    type_into_focus(qtbot, " Ерлан 2 ")
    qtbot.mouseClick(page.form.roles[Role.SENIOR], LEFT)
    touch(page, qtbot, "48294829")
    qtbot.mouseClick(page.form.save, LEFT)
    assert put == [(None, "Ерлан 2", Role.SENIOR, "4829")]


def test_somebody_is_added_without_a_mouse(page: PeoplePage, qtbot: QtBot, put: Put) -> None:
    qtbot.mouseClick(page.roll.add, LEFT)
    listens_to_enter(page, qtbot)
    type_into_focus(qtbot, "Ерлан")
    press_focus(qtbot, Qt.Key.Key_Return)
    type_into_focus(qtbot, "48294829")
    press_focus(qtbot, Qt.Key.Key_Return)
    assert put == [(None, "Ерлан", Role.CASHIER, "4829")]


def test_digits_in_the_name_are_the_names(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.roll.add, LEFT)
    type_into_focus(qtbot, "Касса 2")
    assert page.form.name.text() == "Касса 2"
    assert page.form.pins.empty


def test_the_first_person_can_only_be_an_administrator(page: PeoplePage, qtbot: QtBot, put: Put) -> None:
    page.show_people(NOBODY)
    qtbot.mouseClick(page.roll.add, LEFT)
    qtbot.mouseClick(page.form.roles[Role.CASHIER], LEFT)
    assert page.form.note.text() == "Первый — всегда администратор"
    type_into_focus(qtbot, "Мәдина")
    touch(page, qtbot, "48294829")
    qtbot.mouseClick(page.form.save, LEFT)
    assert put == [(None, "Мәдина", Role.ADMINISTRATOR, "4829")]


def test_a_double_tap_saves_once_and_the_list_comes_back(page: PeoplePage, qtbot: QtBot, put: Put) -> None:
    open_form(page, qtbot, AIGERIM)
    qtbot.mouseClick(page.form.save, LEFT)
    qtbot.mouseDClick(page.form.save, LEFT)
    press_focus(qtbot, Qt.Key.Key_Return)
    assert len(put) == 1
    assert page.form.busy
    page.show_people(working(MADINA))
    assert page.roll.isVisible()
    assert not page.form.isVisible()


def test_a_change_keeps_the_pin_unless_one_is_typed(page: PeoplePage, qtbot: QtBot, put: Put) -> None:
    open_form(page, qtbot, AIGERIM)
    assert page.form.note.text() == "Оставьте пустым, чтобы PIN не менялся"
    qtbot.mouseClick(page.form.roles[Role.SENIOR], LEFT)
    qtbot.mouseClick(page.form.save, LEFT)
    assert put == [(AIGERIM.id, "Айгерим С.", Role.SENIOR, "")]


def test_a_new_pin_can_be_given(page: PeoplePage, qtbot: QtBot, put: Put) -> None:
    open_form(page, qtbot, DANIYAR)
    touch(page, qtbot, "48294829")
    qtbot.mouseClick(page.form.save, LEFT)
    assert put == [(DANIYAR.id, "Данияр К.", Role.SENIOR, "4829")]


def test_save_is_off_until_all_is_there_and_says_why(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.roll.add, LEFT)
    save = page.form.save
    assert (save.isEnabled(), save.second_line) == (False, "введите имя")
    type_into_focus(qtbot, "Ерлан")
    assert save.second_line == "введите ещё 4 цифры PIN"
    touch(page, qtbot, "482")
    assert save.second_line == "введите ещё 1 цифру PIN"
    touch(page, qtbot, "9")
    assert page.form.pins.again.fed
    assert save.second_line == "повторите PIN"
    touch(page, qtbot, "4829")
    assert (save.isEnabled(), save.second_line) == (True, "")


def test_half_a_new_pin_can_not_be_saved(page: PeoplePage, qtbot: QtBot) -> None:
    open_form(page, qtbot, AIGERIM)
    assert page.form.save.isEnabled()
    touch(page, qtbot, "48")
    assert not page.form.save.isEnabled()
    qtbot.mouseClick(page.form.pad.wipe, LEFT)
    assert page.form.save.isEnabled()


def test_two_pins_that_differ_begin_anew(page: PeoplePage, look: Look, qtbot: QtBot) -> None:
    open_form(page, qtbot, AIGERIM)
    look.reduce_motion = False
    touch(page, qtbot, "48294820")
    assert page.form.note.text() == "PIN-коды не совпали. Введите оба ещё раз."
    assert page.form.pins.empty
    assert page.form.pins.first.fed
    assert page.form.pins.first.dots.shaking
    touch(page, qtbot, "4")
    assert page.form.note.text() == "Оставьте пустым, чтобы PIN не менялся"


@pytest.mark.parametrize("pin", ["1234", "0000", "9876"])
def test_a_pin_that_is_easy_to_guess_is_not_taken(page: PeoplePage, qtbot: QtBot, pin: str) -> None:
    open_form(page, qtbot, AIGERIM)
    touch(page, qtbot, pin)
    assert "не такие простые" in page.form.note.text()
    assert page.form.pins.empty


def test_digits_are_erased_one_by_one(page: PeoplePage, qtbot: QtBot, put: Put) -> None:
    open_form(page, qtbot, AIGERIM)
    touch(page, qtbot, "4821")
    qtbot.mouseClick(page.form.pins.first, LEFT)
    qtbot.mouseClick(page.form.pad.erase, LEFT)
    press_focus(qtbot, Qt.Key.Key_Backspace)
    touch(page, qtbot, "29")
    touch(page, qtbot, "4829")
    qtbot.mouseClick(page.form.save, LEFT)
    assert put == [(AIGERIM.id, "Айгерим С.", Role.CASHIER, "4829")]


def test_a_name_that_somebody_has_is_said_before_anything_is_asked(page: PeoplePage, qtbot: QtBot, put: Put) -> None:
    qtbot.mouseClick(page.roll.add, LEFT)
    type_into_focus(qtbot, "данияр к.")
    touch(page, qtbot, "48294829")
    qtbot.mouseClick(page.form.save, LEFT)
    assert page.form.note.text() == "Это имя уже есть."
    assert not put
    type_into_focus(qtbot, "2")
    assert not page.form.busy


@pytest.mark.parametrize("why", PersonTrouble)
def test_what_the_till_refuses_is_explained_and_can_be_mended(
    page: PeoplePage, qtbot: QtBot, put: Put, why: PersonTrouble
) -> None:
    open_form(page, qtbot, MADINA)
    qtbot.mouseClick(page.form.roles[Role.CASHIER], LEFT)
    qtbot.mouseClick(page.form.save, LEFT)
    page.show_refused(PersonRefused(why))
    assert page.form.isVisible()
    assert page.form.note.text()
    assert page.form.note._token == "bad"
    assert not page.form.busy
    qtbot.mouseClick(page.form.roles[Role.ADMINISTRATOR], LEFT)
    assert page.form.note._token == "ink2"
    qtbot.mouseClick(page.form.save, LEFT)
    assert len(put) == 2


def test_holding_removes_once(page: PeoplePage, qtbot: QtBot) -> None:
    removed: list[int] = []
    page.removed.connect(removed.append)
    open_form(page, qtbot, DANIYAR)
    qtbot.mouseClick(page.form.remove, LEFT)
    assert not removed
    qtbot.mousePress(page.form.remove, LEFT)
    page.form.remove._fill.setCurrentTime(HOLD_MS)
    qtbot.mouseRelease(page.form.remove, LEFT)
    assert removed == [DANIYAR.id]
    page.show_people(People((AIGERIM, MADINA), MADINA))
    assert page.roll.isVisible()
    assert len(page.roll.rows) == 2


def test_without_a_finger_removing_is_asked_for_in_words(page: PeoplePage, qtbot: QtBot) -> None:
    open_form(page, qtbot, DANIYAR)
    press_focus(qtbot, Qt.Key.Key_Delete)
    assert page.form.isVisible()
    page.form.pins.first.setFocus(Qt.FocusReason.TabFocusReason)
    press_focus(qtbot, Qt.Key.Key_Delete)
    assert page.question.isVisible()
    press_focus(qtbot, Qt.Key.Key_Return)
    assert page.form.isVisible()
    page.form.pins.first.setFocus(Qt.FocusReason.TabFocusReason)
    press_focus(qtbot, Qt.Key.Key_Delete)
    with qtbot.waitSignal(page.removed) as removed:
        qtbot.mouseClick(page.question.yes_button, LEFT)
    assert removed.args == [DANIYAR.id]


def test_nobody_new_can_be_removed(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.roll.add, LEFT)
    assert not page.form.remove.isVisible()
    page.form.pins.first.setFocus(Qt.FocusReason.TabFocusReason)
    press_focus(qtbot, Qt.Key.Key_Delete)
    assert page.form.isVisible()


def test_esc_and_back_go_one_step_back(page: PeoplePage, qtbot: QtBot) -> None:
    open_form(page, qtbot, AIGERIM)
    with qtbot.assertNotEmitted(page.left):
        press_focus(qtbot, Qt.Key.Key_Escape)
    assert page.roll.isVisible()
    with qtbot.waitSignal(page.left):
        press_focus(qtbot, Qt.Key.Key_Escape)
    open_form(page, qtbot, AIGERIM)
    qtbot.mouseClick(page.bar.back, LEFT)
    assert page.roll.isVisible()
    with qtbot.waitSignal(page.left):
        qtbot.mouseClick(page.bar.back, LEFT)


def test_a_form_that_was_left_forgets_its_pins(page: PeoplePage, qtbot: QtBot) -> None:
    open_form(page, qtbot, AIGERIM)
    touch(page, qtbot, "482948")
    page.hide()
    assert page.form.pins.empty
    page.show()
    assert page.roll.isVisible()


def test_a_pin_is_nowhere_to_be_read(
    page: PeoplePage, qtbot: QtBot, caplog: pytest.LogCaptureFixture, put: Put
) -> None:
    open_form(page, qtbot, AIGERIM)
    touch(page, qtbot, "7778")
    touch(page, qtbot, "7778")
    assert "777" not in f"{spoken(page)} {page.form.pins.first.typed} {page.form.pins.again.typed}"
    qtbot.mouseClick(page.form.save, LEFT)
    assert put[0][-1] == "7778"
    assert "777" not in f"{spoken(page)} {caplog.text}"


def test_many_people_scroll(page: PeoplePage, qtbot: QtBot) -> None:
    page.show_people(People(tuple(Person(number, f"Человек {number}", Role.CASHIER) for number in range(20)), None))
    assert page.roll.list.geometry().bottom() < page.roll.add.y()
    qtbot.waitUntil(lambda: page.roll.list.verticalScrollBar().maximum() > 0, timeout=2000)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("locale", LOCALES)
def test_no_words_are_cut_off_or_covered(
    page: PeoplePage, look: Look, language: Language, qtbot: QtBot, size: tuple[int, int], locale: str
) -> None:
    look.use(DARK if size[0] == 1024 else LIGHT)
    language.use(locale)
    page.resize(*size)
    assert cut_words(page) == []
    page.show_people(NOBODY)
    assert cut_words(page) == []
    page.show_people(working(MADINA))
    open_form(page, qtbot, AIGERIM)
    form = page.form
    for why in PersonTrouble:
        form.refuse(why)
        assert cut_words(page) == []
        assert (
            overlapping(form.name, *form.roles.values(), form.pins, form.note, form.remove, form.pad, form.save) == []
        )
    assert all(key.width() >= 96 and key.height() >= 96 for key in form.pad.buttons)
    assert form.save.geometry().bottom() < form.height()
    form.remove_asked.emit()
    assert cut_words(page) == []
