"""The refund screen's form: sums, reasons, PINs, and one refund for one press."""

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.refund import Hindrance, Refund, RefundReason, RefundState
from pos_app.till.clock import ticks
from pos_app.till.messages import PinAnswer, PinFor, RefundChanged, RefundNotBegun
from pos_app.window.language import Language
from pos_app.window.look import DARK, ENTER_DEAF_MS, LIGHT, Look
from pos_app.window.refund.screen import RefundScreen
from pos_app.words import LOCALES
from tests.window.orders import AT, an_order
from tests.window.people import (
    AIGERIM,
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
ORDER = an_order(State.PAID, paid_amount=12500, ended_at=AT)
SIZES = [(1366, 768), (1366, 744), (1024, 768), (1024, 744), (1024, 680)]
Pressed = list[tuple[str, str, int, RefundReason, str]]


def a_refund(state: RefundState = RefundState.REQUESTED, **known: Any) -> Refund:
    values: dict[str, Any] = {
        "key": "5f0c",
        "number": 1,
        "order_id": ORDER.id,
        "amount": 5000,
        "state": state,
        "requested_at": AT,
    }
    return Refund(**(values | known))


@pytest.fixture
def screen(look: Look, language: Language, qtbot: QtBot) -> RefundScreen:
    screen = RefundScreen(look, language)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show_people(working(AIGERIM))
    screen.show_order(ORDER, [])
    with qtbot.waitActive(screen):
        screen.show()
    return screen


@pytest.fixture
def pressed(screen: RefundScreen) -> Pressed:
    heard: Pressed = []
    screen.refund_pressed.connect(lambda *said: heard.append(said))
    return heard


def wishes(pressed: Pressed) -> list[tuple[str, int, RefundReason, str]]:
    """What was asked for, without the keys."""
    return [(order_id, amount, reason, pin) for _, order_id, amount, reason, pin in pressed]


def listens_to_enter(screen: RefundScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.form._shown_for.hasExpired(ENTER_DEAF_MS), timeout=2000)


def touch(screen: RefundScreen, qtbot: QtBot, digits: str) -> None:
    for digit in digits:
        qtbot.mouseClick(screen.form.pad.keys[digit], LEFT)


def test_it_shows_what_was_paid_what_went_back_and_what_will_be_left(screen: RefundScreen, qtbot: QtBot) -> None:
    screen.show_order(ORDER, [a_refund(RefundState.ACCEPTED, amount=2500), a_refund(RefundState.REFUSED, key="x")])
    assert [shown.amount for shown in screen.form.figures.sums] == [12500, 2500, 0]
    qtbot.mouseClick(screen.form.amount.part, LEFT)
    touch(screen, qtbot, "4000")
    assert [shown.amount for shown in screen.form.figures.sums] == [12500, 2500, 6000]
    assert screen.form.bar.subject.text().startswith("Заказ № 1043 · оплачен 24 ноября, ")


def test_all_of_it_takes_a_pin_and_one_touch(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    assert screen.form.pin.fed
    touch(screen, qtbot, "4829")
    qtbot.mouseClick(screen.form.refund, LEFT)
    assert wishes(pressed) == [(ORDER.id, 12500, RefundReason.GOODS, "4829")]


def test_a_part_is_typed_by_finger(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    qtbot.mouseClick(screen.form.amount.part, LEFT)
    assert screen.form.amount.fed
    touch(screen, qtbot, "5000")
    qtbot.mouseClick(screen.form.amount.reasons[RefundReason.AMOUNT], LEFT)
    qtbot.mouseClick(screen.form.pin, LEFT)
    touch(screen, qtbot, "4829")
    qtbot.mouseClick(screen.form.refund, LEFT)
    assert wishes(pressed) == [(ORDER.id, 5000, RefundReason.AMOUNT, "4829")]


def test_a_part_is_typed_on_a_keyboard(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    listens_to_enter(screen, qtbot)
    qtbot.mouseClick(screen.form.amount, LEFT)
    type_into_focus(qtbot, "5001")
    press_focus(qtbot, Qt.Key.Key_Backspace)
    type_into_focus(qtbot, "0")
    assert screen.form.draft.amount == 5000
    press_focus(qtbot, Qt.Key.Key_Return)
    assert screen.form.pin.fed
    type_into_focus(qtbot, "4829")
    press_focus(qtbot, Qt.Key.Key_Return)
    assert wishes(pressed) == [(ORDER.id, 5000, RefundReason.GOODS, "4829")]


def test_tab_goes_between_the_boxes(screen: RefundScreen, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.form.amount, LEFT)
    press_focus(qtbot, Qt.Key.Key_Tab)
    assert screen.form.pin.fed
    assert screen.form.pin.hasFocus()
    qtbot.keyClick(screen.form.pin, Qt.Key.Key_Backtab)
    assert screen.form.amount.fed
    type_into_focus(qtbot, "7")
    assert screen.form.draft.amount == 7


def test_digits_go_to_the_framed_box_wherever_the_focus_is(screen: RefundScreen, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.form.amount, LEFT)
    screen.form.amount.reasons[RefundReason.OTHER].setFocus(Qt.FocusReason.TabFocusReason)
    type_into_focus(qtbot, "42")
    assert screen.form.draft.amount == 42


def test_a_reason_can_be_chosen_while_the_pin_is_typed(screen: RefundScreen, qtbot: QtBot) -> None:
    touch(screen, qtbot, "48")
    qtbot.mouseClick(screen.form.amount.reasons[RefundReason.OTHER], LEFT)
    touch(screen, qtbot, "29")
    assert screen.form.pin.dots.filled == 4
    assert (screen.form.draft.amount, screen.form.draft.reason) == (12500, RefundReason.OTHER)


def test_more_than_is_left_can_not_be_typed_and_is_explained(screen: RefundScreen, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.form.amount.part, LEFT)
    touch(screen, qtbot, "12501")
    assert screen.form.draft.amount == 1250
    assert screen.form.amount.trouble.text() == "Не больше 12\u202f500\u202f₸"
    touch(screen, qtbot, "0")
    assert screen.form.draft.amount == 12500
    assert screen.form.amount.trouble.text() == ""


def test_c_and_erase_belong_to_the_framed_box(screen: RefundScreen, qtbot: QtBot) -> None:
    touch(screen, qtbot, "482")
    qtbot.mouseClick(screen.form.pad.erase, LEFT)
    assert screen.form.pin.dots.filled == 2
    qtbot.mouseClick(screen.form.pad.wipe, LEFT)
    assert screen.form.pin.dots.filled == 0
    assert screen.form.draft.amount == 12500
    qtbot.mouseClick(screen.form.amount, LEFT)
    qtbot.mouseClick(screen.form.pad.erase, LEFT)
    assert screen.form.draft.amount == 1250
    press_focus(qtbot, Qt.Key.Key_Delete)
    assert screen.form.draft.amount == 0


def test_the_button_says_the_sum_and_why_it_is_off(screen: RefundScreen, qtbot: QtBot) -> None:
    button = screen.form.refund
    assert (button.text(), button.isEnabled()) == ("Вернуть 12\u202f500\u202f₸", False)
    assert button.second_line == "введите ещё 4 цифры PIN"
    touch(screen, qtbot, "482")
    assert button.second_line == "введите ещё 1 цифру PIN"
    touch(screen, qtbot, "9")
    assert (button.second_line, button.isEnabled()) == ("", True)
    qtbot.mouseClick(screen.form.amount.part, LEFT)
    assert (button.text(), button.second_line) == ("Вернуть", "введите сумму")
    assert button.accessibleDescription() == "введите сумму"
    assert not button.isEnabled()


def test_where_nobody_has_a_pin_none_is_asked_for(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    screen.show_people(NOBODY)
    assert not screen.form.pin.isVisible()
    assert screen.form.amount.fed
    type_into_focus(qtbot, "300")
    qtbot.mouseClick(screen.form.refund, LEFT)
    assert wishes(pressed) == [(ORDER.id, 300, RefundReason.GOODS, "")]


def test_who_is_signed_in_spares_no_pin(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    screen.show_people(working(MADINA))
    assert screen.form.pin.isVisible()
    qtbot.mouseClick(screen.form.refund, LEFT)
    assert not pressed


def test_a_double_tap_refunds_once(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    listens_to_enter(screen, qtbot)
    touch(screen, qtbot, "4829")
    qtbot.mouseClick(screen.form.refund, LEFT)
    qtbot.mouseDClick(screen.form.refund, LEFT)
    press_focus(qtbot, Qt.Key.Key_Return)
    qtbot.mouseClick(screen.form.refund, LEFT)
    assert len(pressed) == 1
    assert screen.form.refund.text() == "Возвращаем…"


def test_while_it_is_under_way_nothing_can_be_changed(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    touch(screen, qtbot, "4829")
    qtbot.mouseClick(screen.form.refund, LEFT)
    screen.show_pin(right(PinFor.REFUND))
    screen.show_refund(RefundChanged(a_refund(key=pressed[0][0], amount=12500)))
    assert screen.form.busy
    assert screen.form.amount.sum.amount == 12500
    assert [shown.amount for shown in screen.form.figures.sums] == [12500, 0, 0]
    touch(screen, qtbot, "11")
    qtbot.mouseClick(screen.form.amount, LEFT)
    touch(screen, qtbot, "11")
    qtbot.mouseClick(screen.form.amount.part, LEFT)
    qtbot.mouseClick(screen.form.amount.reasons[RefundReason.OTHER], LEFT)
    assert (screen.form.draft.part, screen.form.draft.reason) == (False, RefundReason.GOODS)
    assert screen.form.amount.all.isChecked()
    assert len(pressed) == 1


def test_the_key_stays_the_same_until_something_was_begun(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    for _ in range(2):
        touch(screen, qtbot, "1111")
        qtbot.mouseClick(screen.form.refund, LEFT)
        screen.show_pin(wrong(PinFor.REFUND))
    assert pressed[0][0] == pressed[1][0]
    assert UUID(pressed[0][0]).version == 4
    screen.show_order(ORDER, [])
    touch(screen, qtbot, "4829")
    qtbot.mouseClick(screen.form.refund, LEFT)
    assert pressed[2][0] != pressed[0][0]


def test_enter_is_deaf_right_after_the_screen_came(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    screen.hide()
    screen.show()
    since = QElapsedTimer()
    since.start()
    touch(screen, qtbot, "4829")
    qtbot.keyClick(screen.form, Qt.Key.Key_Return)
    assert since.elapsed() < ENTER_DEAF_MS
    assert not pressed
    listens_to_enter(screen, qtbot)
    qtbot.keyClick(screen.form, Qt.Key.Key_Enter)
    assert len(pressed) == 1


def test_a_held_enter_refunds_nothing(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    touch(screen, qtbot, "4829")
    listens_to_enter(screen, qtbot)
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(screen.form, held)
    assert not pressed


def test_esc_and_back_leave_it(screen: RefundScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.left):
        press_focus(qtbot, Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.left):
        qtbot.mouseClick(screen.form.bar.back, LEFT)


def test_a_wrong_pin_shakes_and_can_be_tried_again(
    screen: RefundScreen, look: Look, qtbot: QtBot, pressed: Pressed
) -> None:
    assert screen.form.pin.tries.text() == "осталось попыток: 3"
    touch(screen, qtbot, "1111")
    qtbot.mouseClick(screen.form.refund, LEFT)
    assert screen.form.pin.dots.filled == 4
    look.reduce_motion = False
    screen.show_pin(wrong(PinFor.REFUND))
    assert screen.form.pin.dots.shaking
    assert (screen.form.pin.dots.filled, screen.form.busy) == (0, False)
    assert screen.form.pin.tries.text() == "Неверный PIN · осталось попыток: 2"
    touch(screen, qtbot, "4829")
    assert screen.form.pin.tries.text() == "осталось попыток: 2"
    qtbot.mouseClick(screen.form.refund, LEFT)
    assert [pin for *_, pin in pressed] == ["1111", "4829"]


def test_after_three_wrong_ones_it_waits(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    touch(screen, qtbot, "1111")
    qtbot.mouseClick(screen.form.refund, LEFT)
    screen.show_pin(no_more(PinFor.REFUND, 27))
    assert screen.form.refund.second_line == "PIN можно ввести через 0:27"
    touch(screen, qtbot, "4829")
    assert screen.form.pin.dots.filled == 0
    qtbot.waitUntil(lambda: screen.form.refund.second_line.endswith("0:26"), timeout=4000)


def test_when_the_wait_is_over_a_pin_is_taken_again(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    screen.show_pin(PinAnswer(PinFor.SIGN_IN, None, 3, ticks() + 0.2))
    qtbot.waitUntil(lambda: "ещё 4" in screen.form.refund.second_line, timeout=4000)
    touch(screen, qtbot, "4829")
    qtbot.mouseClick(screen.form.refund, LEFT)
    assert len(pressed) == 1


@pytest.mark.parametrize("why", Hindrance)
def test_a_refund_that_was_not_begun_is_explained(
    screen: RefundScreen, qtbot: QtBot, pressed: Pressed, why: Hindrance
) -> None:
    qtbot.mouseClick(screen.form.amount.part, LEFT)
    touch(screen, qtbot, "9000")
    qtbot.mouseClick(screen.form.pin, LEFT)
    touch(screen, qtbot, "4829")
    qtbot.mouseClick(screen.form.refund, LEFT)
    left = 12500 if why in (Hindrance.OPEN, Hindrance.TOO_MUCH) else 0
    screen.show_not_begun(RefundNotBegun(ORDER.id, why, left))
    assert screen.form.amount.trouble.text()
    assert not screen.form.busy
    assert screen.form.draft.amount == 9000
    assert screen.form.pin.dots.filled == 0
    qtbot.mouseClick(screen.form.amount, LEFT)
    touch(screen, qtbot, "0")
    assert screen.form.amount.trouble.text() != ""
    qtbot.mouseClick(screen.form.pad.erase, LEFT)
    assert screen.form.amount.trouble.text() == ""


def test_what_the_till_says_is_left_is_taken(screen: RefundScreen) -> None:
    screen.show_not_begun(RefundNotBegun(ORDER.id, Hindrance.TOO_MUCH, 4000))
    assert screen.form.draft.amount == 4000
    assert [shown.amount for shown in screen.form.figures.sums] == [12500, 8500, 0]


def test_news_of_another_order_mean_nothing(screen: RefundScreen, qtbot: QtBot) -> None:
    touch(screen, qtbot, "4829")
    qtbot.mouseClick(screen.form.refund, LEFT)
    screen.show_not_begun(RefundNotBegun("till-1-9999", Hindrance.OPEN, 0))
    screen.show_refund(RefundChanged(a_refund(RefundState.ACCEPTED, order_id="till-1-9999")))
    assert screen.form.busy
    assert screen.form.isVisible()


def test_a_refund_made_elsewhere_lessens_what_is_left(screen: RefundScreen) -> None:
    screen.show_refund(RefundChanged(a_refund(RefundState.ACCEPTED, elsewhere=True, amount=500)))
    assert screen.form.isVisible()
    assert screen.form.draft.amount == 12000


def test_nothing_is_left_to_refund(screen: RefundScreen, qtbot: QtBot, pressed: Pressed) -> None:
    screen.show_order(ORDER, [a_refund(RefundState.ACCEPTED, amount=12500)])
    assert screen.form.refund.second_line == "возвращать больше нечего"
    touch(screen, qtbot, "4829")
    qtbot.mouseClick(screen.form.refund, LEFT)
    assert not pressed


def test_a_pin_is_nowhere_to_be_read(
    screen: RefundScreen, qtbot: QtBot, caplog: pytest.LogCaptureFixture, pressed: Pressed
) -> None:
    touch(screen, qtbot, "7778")
    assert "777" not in f"{spoken(screen)} {screen.form._pin}"
    qtbot.mouseClick(screen.form.refund, LEFT)
    assert pressed[0][-1] == "7778"
    assert "777" not in f"{spoken(screen)} {caplog.text}"


def test_a_pin_is_forgotten_when_the_screen_goes(screen: RefundScreen, qtbot: QtBot) -> None:
    touch(screen, qtbot, "482")
    screen.hide()
    assert len(screen.form._pin) == 0
    screen.show()
    assert screen.form.pin.dots.filled == 0


def test_the_amount_is_spoken_a_moment_after_the_last_digit(screen: RefundScreen, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.form.amount, LEFT)
    type_into_focus(qtbot, "500")
    qtbot.waitUntil(lambda: screen.form.amount.accessibleDescription() == "500 тенге", timeout=3000)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("locale", LOCALES)
def test_no_words_are_cut_off_or_covered(
    screen: RefundScreen, look: Look, language: Language, size: tuple[int, int], locale: str
) -> None:
    look.use(DARK if size[0] == 1024 else LIGHT)
    language.use(locale)
    screen.resize(*size)
    form = screen.form
    screen.show_order(an_order(State.PAID, amount=1_000_000, paid_amount=1_000_000, ended_at=AT), [])
    for why in Hindrance:
        screen.show_not_begun(RefundNotBegun(ORDER.id, why, 1_000_000))
        assert cut_words(screen) == []
    for answer in (wrong(PinFor.REFUND), no_more(PinFor.REFUND, 900), right(PinFor.REFUND)):
        screen.show_pin(answer)
        assert cut_words(screen) == []
    for people in (working(), NOBODY):
        screen.show_people(people)
        assert cut_words(screen) == []
        assert overlapping(form.bar, form.figures, form.amount, form.pin, form.pad, form.refund) == []
        box = form.amount
        assert overlapping(box.title, box.trouble, box.sum, *box.chips, box.why) == []
        assert overlapping(form.pin.title, form.pin.tries, form.pin.dots) == []
        assert all(key.width() >= 96 and key.height() >= 96 for key in form.pad.buttons)
        assert all(chip.height() >= 64 and chip.width() >= 64 for chip in box.chips)
        assert max(form.refund.geometry().bottom(), form.pin.geometry().bottom()) < screen.height()


def test_a_switch_of_language_changes_every_word(screen: RefundScreen, language: Language) -> None:
    before = spoken(screen).split()
    language.use("kk")
    left = {word for word in set(before) & set(spoken(screen).split()) if word.isalpha()}
    assert left <= {"PIN", "Шлюз", "Реле"}
    assert screen.form.refund.text() == "12\u202f500\u202f₸ қайтару"
    assert screen.form.bar.subject.text().startswith("№ 1043 тапсырыс · 24 қараша")


def test_its_parts_stand_where_the_design_has_them(screen: RefundScreen) -> None:
    form = screen.form
    assert form.figures.geometry().getRect() == (24, 112, 870, 94)
    assert form.amount.geometry().getRect() == (24, 222, 870, 320)
    assert form.pin.geometry().getRect() == (24, 558, 870, 186)
    assert form.pad.geometry().getRect() == (918, 112, 424, 520)
    assert form.refund.geometry().getRect() == (918, 648, 424, 96)
    assert form.amount.all.geometry().getRect() == (25, 73, 232, 64)
    assert form.amount.reasons[RefundReason.GOODS].geometry().topLeft().toTuple() == (273, 231)


def test_without_people_there_is_no_box_for_a_pin(look: Look, language: Language, qtbot: QtBot) -> None:
    screen = RefundScreen(look, language)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show_order(ORDER, ())
    screen.show()
    assert not screen.form.pin.isVisible()
    assert screen.form.amount.geometry().bottom() > 700
