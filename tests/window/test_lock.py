"""The lock screen: who types, what is handed over, and what wrong PINs come to."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.plugin import QtBot

from pos_app.people import Person, Role
from pos_app.till.clock import ticks
from pos_app.till.messages import Links, LinkState, People, PinAnswer, PinFor
from pos_app.window.language import Language
from pos_app.window.lock import LockScreen
from pos_app.window.look import DARK, Look
from pos_app.words import LOCALES
from tests.window.people import (
    AIGERIM,
    DANIYAR,
    EVERYBODY,
    MADINA,
    NOBODY,
    no_more,
    press_focus,
    right,
    type_into_focus,
    working,
    wrong,
)
from tests.window.whole_words import cut_words, overlapping, spoken

LEFT = Qt.MouseButton.LeftButton
AT = datetime(2026, 11, 24, 9, 33, tzinfo=UTC)
SIZES = [(1366, 768), (1366, 744), (1024, 768), (1024, 744), (1024, 680)]


@pytest.fixture
def lock(look: Look, language: Language, qtbot: QtBot) -> LockScreen:
    lock = LockScreen(look, language, "Кофейня на Абая, 52", "2")
    qtbot.addWidget(lock)
    lock.resize(1366, 768)
    lock.show_people(working(AIGERIM))
    with qtbot.waitActive(lock):
        lock.show()
    return lock


@pytest.fixture
def given(lock: LockScreen) -> list[tuple[int, str]]:
    heard: list[tuple[int, str]] = []
    lock.sign_in.connect(lambda person, pin: heard.append((person, pin)))
    return heard


def test_the_fourth_digit_hands_the_pin_over(lock: LockScreen, qtbot: QtBot, given: list[tuple[int, str]]) -> None:
    for digit in "482":
        qtbot.mouseClick(lock.pin.pad.keys[digit], LEFT)
    assert not given
    assert lock.pin.dots.filled == 3
    qtbot.mouseClick(lock.pin.pad.keys["9"], LEFT)
    assert given == [(AIGERIM.id, "4829")]


def test_a_pin_can_be_typed_on_a_keyboard(lock: LockScreen, qtbot: QtBot, given: list[tuple[int, str]]) -> None:
    type_into_focus(qtbot, "48")
    press_focus(qtbot, Qt.Key.Key_Backspace)
    press_focus(qtbot, Qt.Key.Key_Delete)
    type_into_focus(qtbot, "48x29")
    assert given == [(AIGERIM.id, "4829")]


def test_a_held_key_is_one_digit(lock: LockScreen) -> None:
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", True)
    for _ in range(3):
        QApplication.sendEvent(lock.pin, held)
    assert lock.pin.dots.filled == 0


def test_c_and_erase_take_digits_back(lock: LockScreen, qtbot: QtBot, given: list[tuple[int, str]]) -> None:
    type_into_focus(qtbot, "12")
    qtbot.mouseClick(lock.pin.pad.erase, LEFT)
    assert lock.pin.dots.filled == 1
    qtbot.mouseClick(lock.pin.pad.wipe, LEFT)
    assert lock.pin.dots.filled == 0
    assert not given


def test_while_a_pin_is_looked_at_no_other_is_taken(
    lock: LockScreen, qtbot: QtBot, given: list[tuple[int, str]]
) -> None:
    type_into_focus(qtbot, "48291111")
    qtbot.mouseClick(lock.pin.pad.wipe, LEFT)
    assert lock.pin.dots.filled == 4
    type_into_focus(qtbot, "2222")
    assert given == [(AIGERIM.id, "4829")]


def test_a_wrong_pin_shakes_is_said_and_can_be_tried_again(
    lock: LockScreen, look: Look, qtbot: QtBot, given: list[tuple[int, str]]
) -> None:
    look.reduce_motion = False
    type_into_focus(qtbot, "1111")
    lock.show_pin(wrong(PinFor.SIGN_IN))
    assert lock.pin.dots.shaking
    assert lock.pin.dots.filled == 0
    assert lock.pin.hint.text() == "Неверный PIN · осталось попыток: 2"
    type_into_focus(qtbot, "4")
    assert lock.pin.hint.text() == "Айгерим, касса заблокирована"
    type_into_focus(qtbot, "829")
    assert given[-1] == (AIGERIM.id, "4829")


def test_after_three_wrong_ones_it_waits_and_counts_down(
    lock: LockScreen, qtbot: QtBot, given: list[tuple[int, str]]
) -> None:
    type_into_focus(qtbot, "1111")
    lock.show_pin(no_more(PinFor.SIGN_IN, 27))
    assert lock.pin.hint.text() == "Слишком много ошибок. Ввод через 0:27"
    assert not lock.pin.pad.keys["1"].isEnabled()
    type_into_focus(qtbot, "4829")
    assert len(given) == 1
    qtbot.waitUntil(lambda: lock.pin.hint.text().endswith("0:26"), timeout=4000)


def test_when_the_wait_is_over_a_pin_is_taken_again(
    lock: LockScreen, qtbot: QtBot, given: list[tuple[int, str]]
) -> None:
    lock.show_pin(PinAnswer(PinFor.SIGN_IN, None, 3, ticks() + 0.2))
    qtbot.waitUntil(lambda: lock.pin.pad.keys["1"].isEnabled(), timeout=4000)
    type_into_focus(qtbot, "4829")
    assert given == [(AIGERIM.id, "4829")]


def test_a_wait_that_another_screen_brought_about_counts_here_too(lock: LockScreen) -> None:
    lock.show_pin(no_more(PinFor.REFUND))
    assert lock.pin.patience.waiting


def test_an_answer_to_another_question_leaves_what_was_typed(lock: LockScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "48")
    lock.show_pin(right(PinFor.ALLOW))
    assert lock.pin.dots.filled == 2


def test_whoever_is_touched_types_the_pin(lock: LockScreen, qtbot: QtBot, given: list[tuple[int, str]]) -> None:
    type_into_focus(qtbot, "12")
    qtbot.mouseClick(lock.side.rows[DANIYAR.id], LEFT)
    assert lock.chosen == DANIYAR
    assert lock.pin.dots.filled == 0
    assert lock.pin.hint.text() == "Данияр, касса заблокирована"
    type_into_focus(qtbot, "4829")
    assert given == [(DANIYAR.id, "4829")]


def test_the_arrows_choose_a_person(lock: LockScreen, qtbot: QtBot) -> None:
    press_focus(qtbot, Qt.Key.Key_Down)
    assert lock.chosen == DANIYAR
    assert lock.side.rows[DANIYAR.id].isChecked()
    assert not lock.side.rows[AIGERIM.id].isChecked()
    for _ in range(2):
        press_focus(qtbot, Qt.Key.Key_Up)
    assert lock.chosen == MADINA


def test_the_last_person_is_remembered(lock: LockScreen, qtbot: QtBot) -> None:
    qtbot.mouseClick(lock.side.rows[MADINA.id], LEFT)
    lock.show_people(working(MADINA))
    lock.hide()
    lock.show_people(working())
    lock.show()
    assert lock.chosen == MADINA
    assert lock.side.rows[MADINA.id].isChecked()


def test_somebody_who_was_removed_is_not_chosen_any_more(lock: LockScreen) -> None:
    lock.show_people(People((DANIYAR, MADINA), None))
    assert lock.chosen is None
    assert lock.pin.hint.text() == "Касса заблокирована. Выберите себя."


def test_nobody_types_for_nobody(look: Look, language: Language, qtbot: QtBot) -> None:
    lock = LockScreen(look, language, "", "2")
    qtbot.addWidget(lock)
    lock.show_people(working())
    with qtbot.waitActive(lock):
        lock.show()
    with qtbot.assertNotEmitted(lock.sign_in):
        type_into_focus(qtbot, "4829")
    assert lock.pin.dots.filled == 0
    assert not lock.pin.pad.keys["1"].isEnabled()
    press_focus(qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(lock.sign_in):
        type_into_focus(qtbot, "4829")


def test_the_only_one_need_not_be_chosen(look: Look, language: Language, qtbot: QtBot) -> None:
    lock = LockScreen(look, language, "", "2")
    qtbot.addWidget(lock)
    lock.show_people(People((MADINA,), None))
    assert lock.chosen == MADINA
    lock.show_people(NOBODY)
    assert lock.chosen is None


def test_what_was_typed_is_forgotten_when_the_screen_goes(lock: LockScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "482")
    lock.hide()
    assert len(lock.pin._pin) == 0
    lock.show()
    assert lock.pin.dots.filled == 0


def test_a_pin_is_nowhere_to_be_read(
    lock: LockScreen, qtbot: QtBot, caplog: pytest.LogCaptureFixture, given: list[tuple[int, str]]
) -> None:
    before = spoken(lock)
    type_into_focus(qtbot, "777")
    assert "777" not in spoken(lock)
    type_into_focus(qtbot, "8")
    assert given == [(AIGERIM.id, "7778")]
    assert "777" not in spoken(lock)
    assert "777" not in caplog.text
    assert before.replace("цифр: 0", "цифр: 4") == spoken(lock)


def test_the_connections_are_told_at_the_foot(lock: LockScreen) -> None:
    lock.show_links(Links(LinkState.ONLINE, AT, LinkState.OFFLINE, AT))
    assert lock.side.links["gateway"].accessibleName() == "Шлюз, на связи"
    assert lock.side.links["relay"].words() == "Реле нет связи"


def test_the_clock_runs_only_while_it_is_seen(lock: LockScreen) -> None:
    assert lock.side.clock.text() == f"{datetime.now(UTC).astimezone():%H:%M}"
    assert lock.side._minute.isActive()
    lock.hide()
    assert not lock.side._minute.isActive()


def test_many_people_scroll_and_the_chosen_one_is_in_sight(lock: LockScreen, qtbot: QtBot) -> None:
    crowd = tuple(Person(number, f"Человек {number}", Role.CASHIER) for number in range(20))
    lock.show_people(People(crowd, crowd[-1]))
    lock.hide()
    lock.show()
    row = lock.side.rows[19]
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect().height() == row.height(), timeout=2000)
    assert lock.side.list.verticalScrollBar().maximum() > 0
    assert lock.side.list.geometry().bottom() < lock.side.links["gateway"].y()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("locale", LOCALES)
def test_no_words_are_cut_off_or_covered(
    lock: LockScreen, look: Look, language: Language, size: tuple[int, int], locale: str
) -> None:
    look.use(DARK)
    language.use(locale)
    lock.resize(*size)
    lock.show_links(Links(LinkState.OFFLINE, AT, LinkState.OFFLINE, AT))
    for answer in (wrong(PinFor.SIGN_IN), no_more(PinFor.SIGN_IN), right(PinFor.SIGN_IN)):
        lock.show_pin(answer)
        assert cut_words(lock) == []
        pin, side = lock.pin, lock.side
        assert overlapping(pin.title, pin.hint, pin.dots, pin.pad) == []
        assert overlapping(side.brand, side.clock, side.day, side.list, *side.links.values()) == []
        assert all(key.height() >= 96 for key in pin.pad.buttons)
        assert pin.pad.geometry().bottom() < lock.height()
        assert max(link.geometry().right() for link in side.links.values()) < side.width()


def test_its_parts_stand_where_the_design_has_them(lock: LockScreen) -> None:
    assert lock.side.width() == 560
    pad = lock.pin.pad
    key = pad.keys["1"].mapTo(lock, pad.keys["1"].rect().topLeft())
    assert (key.x(), key.y(), pad.keys["1"].width(), pad.keys["1"].height()) == (771, 250, 120, 104)
    rows = [lock.side.rows[person.id].mapTo(lock, lock.rect().topLeft()) for person in EVERYBODY]
    assert [(row.x(), row.y()) for row in rows] == [(48, 393), (48, 477), (48, 561)]
    lock.resize(1024, 768)
    assert lock.side.width() == 400
