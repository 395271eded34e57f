"""The keypad: amounts by finger and by keyboard, limits, and one charge for one sale."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.plugin import QtBot

from pos_app.order import Order, Reason, State
from pos_app.sale_reference import COMMENT_LIMIT, REFERENCE_LIMIT
from pos_app.till.messages import Summary
from pos_app.window.keypad import KeypadScreen
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.widgets.text import Text, word_font
from tests.window.orders import an_order

LEFT = Qt.MouseButton.LeftButton
ENTER = [Qt.Key.Key_Return, Qt.Key.Key_Enter]


@pytest.fixture
def keypad(look: Look, language: Language, qtbot: QtBot) -> KeypadScreen:
    keypad = KeypadScreen(look, language)
    qtbot.addWidget(keypad)
    keypad.resize(974, 768)
    with qtbot.waitActive(keypad):
        keypad.show()
    return keypad


@pytest.fixture
def charges(keypad: KeypadScreen) -> list[tuple[int, str]]:
    heard: list[tuple[int, str]] = []
    keypad.charge_pressed.connect(lambda amount, comment: heard.append((amount, comment)))
    return heard


def listens_to_enter(keypad: KeypadScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: keypad._shown_for.hasExpired(ENTER_DEAF_MS), timeout=2000)


def touch(keypad: KeypadScreen, qtbot: QtBot, *keys: str) -> None:
    for key in keys:
        qtbot.mouseClick(keypad.keys[key], LEFT)


def type_into_focus(qtbot: QtBot, text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, text)


def press_focus(qtbot: QtBot, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


def test_touched_keys_make_an_amount(keypad: KeypadScreen, qtbot: QtBot) -> None:
    touch(keypad, qtbot, "1", "2", "5", "00")
    assert keypad.amount == keypad.card.sum.amount == 12500
    assert keypad.charge.second_line == "12\u202f500\u202f₸"
    touch(keypad, qtbot, "0")
    assert keypad.amount == 125000


def test_leading_zeros_vanish(keypad: KeypadScreen, qtbot: QtBot) -> None:
    touch(keypad, qtbot, "0", "00", "000", "7")
    assert keypad.amount == 7


def test_the_keys_that_erase(keypad: KeypadScreen, qtbot: QtBot) -> None:
    touch(keypad, qtbot, "1", "2", "3")
    qtbot.mouseClick(keypad.erase, LEFT)
    assert keypad.amount == 12
    qtbot.mouseClick(keypad.wipe, LEFT)
    assert keypad.amount == 0


def test_typed_digits_count_as_do_those_of_the_number_block(keypad: KeypadScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "15")
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_0, Qt.KeyboardModifier.KeypadModifier)
    assert keypad.amount == 150


def test_letters_and_shortcuts_are_no_digits(keypad: KeypadScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "1a.,-")
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert keypad.amount == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Escape])
def test_delete_and_escape_clear_and_do_nothing_more_when_empty(
    keypad: KeypadScreen, qtbot: QtBot, key: Qt.Key
) -> None:
    type_into_focus(qtbot, "125")
    press_focus(qtbot, Qt.Key.Key_Backspace)
    assert keypad.amount == 12
    press_focus(qtbot, key)
    assert keypad.amount == 0
    press_focus(qtbot, key)
    assert keypad.amount == 0
    assert keypad.isVisible()


def test_a_key_above_the_limit_changes_nothing_and_says_why(keypad: KeypadScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "12500")
    assert keypad.card.trouble.text() == ""
    touch(keypad, qtbot, "000")
    assert keypad.amount == 12500
    assert keypad.card.trouble.text() == "Не больше 1\u202f000\u202f000\u202f₸"
    assert keypad.card.trouble.isVisible()
    assert not keypad.card.trouble.is_elided
    type_into_focus(qtbot, "0")
    assert keypad.amount == 125000
    assert not keypad.card.trouble.isVisible()


@pytest.mark.parametrize(
    ("text", "amount", "complains"),
    [
        ("1 500 ₸", 1500, False),
        ("1\u202f500", 1500, False),
        ("000123", 123, False),
        ("123456789012", 77, True),
        ("1000001", 77, True),
        ("кофе", 77, False),
        ("", 77, False),
        ("12.50", 77, False),
    ],
)
def test_an_amount_can_be_pasted_and_what_is_none_loses_nothing(
    keypad: KeypadScreen, qtbot: QtBot, text: str, amount: int, complains: bool
) -> None:
    type_into_focus(qtbot, "77")
    QGuiApplication.clipboard().setText(text)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert keypad.amount == amount
    assert keypad.card.trouble.isVisible() == complains


def test_charge_is_off_without_an_amount_and_says_why(
    keypad: KeypadScreen, qtbot: QtBot, charges: list[tuple[int, str]]
) -> None:
    assert not keypad.charge.isEnabled()
    assert keypad.charge.second_line == "Введите сумму"
    listens_to_enter(keypad, qtbot)
    qtbot.mouseClick(keypad.charge, LEFT)
    press_focus(qtbot, Qt.Key.Key_Return)
    assert not charges
    assert not keypad.busy


@pytest.mark.parametrize("key", ENTER)
def test_enter_charges_once_however_often_it_is_pressed(
    keypad: KeypadScreen, qtbot: QtBot, charges: list[tuple[int, str]], key: Qt.Key
) -> None:
    listens_to_enter(keypad, qtbot)
    type_into_focus(qtbot, "1500")
    for _ in range(3):
        press_focus(qtbot, key)
    assert charges == [(1500, "")]


def test_a_double_tap_charges_once(keypad: KeypadScreen, qtbot: QtBot, charges: list[tuple[int, str]]) -> None:
    touch(keypad, qtbot, "5", "00")
    qtbot.mouseClick(keypad.charge, LEFT)
    qtbot.mouseDClick(keypad.charge, LEFT)
    qtbot.mouseClick(keypad.charge, LEFT)
    assert charges == [(500, "")]


def test_enter_is_deaf_right_after_the_screen_came(
    keypad: KeypadScreen, qtbot: QtBot, charges: list[tuple[int, str]]
) -> None:
    type_into_focus(qtbot, "1500")
    keypad.hide()
    keypad.show()
    since = QElapsedTimer()
    since.start()
    qtbot.keyClick(keypad, Qt.Key.Key_Return)
    assert since.elapsed() < ENTER_DEAF_MS
    assert not charges
    listens_to_enter(keypad, qtbot)
    qtbot.keyClick(keypad, Qt.Key.Key_Return)
    assert charges == [(1500, "")]


def test_a_held_enter_does_not_charge(keypad: KeypadScreen, qtbot: QtBot, charges: list[tuple[int, str]]) -> None:
    type_into_focus(qtbot, "1500")
    listens_to_enter(keypad, qtbot)
    repeated = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(keypad, repeated)
    assert not charges


def test_while_the_bill_is_created_nothing_can_be_typed(
    keypad: KeypadScreen, qtbot: QtBot, charges: list[tuple[int, str]]
) -> None:
    touch(keypad, qtbot, "5", "00")
    qtbot.mouseClick(keypad.charge, LEFT)
    assert keypad.busy
    assert keypad.charge.text() == "Создаём счёт…"
    touch(keypad, qtbot, "7")
    qtbot.mouseClick(keypad.wipe, LEFT)
    qtbot.keyClicks(keypad, "9")
    assert keypad.amount == 500
    assert not keypad.comment.line.isEnabled()
    keypad.ready()
    assert keypad.charge.text() == "Выставить счёт"
    touch(keypad, qtbot, "0")
    assert keypad.amount == 5000
    qtbot.mouseClick(keypad.charge, LEFT)
    assert charges == [(500, ""), (5000, "")]


def test_a_refused_charge_keeps_the_amount_and_says_why(keypad: KeypadScreen, qtbot: QtBot) -> None:
    touch(keypad, qtbot, "5", "00")
    qtbot.mouseClick(keypad.charge, LEFT)
    keypad.show_refusal("Журнал не пишется: на диске нет места")
    assert not keypad.busy
    assert keypad.amount == 500
    assert keypad.card.trouble.isVisible()
    assert not keypad.card.trouble.is_elided
    touch(keypad, qtbot, "1")
    assert not keypad.card.trouble.isVisible()


def test_the_next_customer_finds_nothing_of_the_last(keypad: KeypadScreen, qtbot: QtBot) -> None:
    touch(keypad, qtbot, "5")
    keypad.comment.line.setText("латте")
    qtbot.mouseClick(keypad.charge, LEFT)
    keypad.clear()
    assert (keypad.amount, keypad.comment.text(), keypad.busy) == (0, "", False)


def test_digits_typed_into_the_comment_are_its_own(
    keypad: KeypadScreen, qtbot: QtBot, charges: list[tuple[int, str]]
) -> None:
    type_into_focus(qtbot, "25")
    press_focus(qtbot, Qt.Key.Key_F3)
    assert keypad.comment.line.hasFocus()
    type_into_focus(qtbot, " table 7 ")
    press_focus(qtbot, Qt.Key.Key_Backspace)
    assert keypad.amount == 25
    listens_to_enter(keypad, qtbot)
    press_focus(qtbot, Qt.Key.Key_Return)
    assert charges == [(25, "table 7")]


def test_escape_leaves_the_comment_and_keeps_the_amount(keypad: KeypadScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "25")
    press_focus(qtbot, Qt.Key.Key_F3)
    type_into_focus(qtbot, "table")
    press_focus(qtbot, Qt.Key.Key_Escape)
    assert (keypad.amount, keypad.comment.text()) == (25, "table")
    type_into_focus(qtbot, "0")
    assert keypad.amount == 250


def test_a_comment_has_an_end(keypad: KeypadScreen, qtbot: QtBot) -> None:
    press_focus(qtbot, Qt.Key.Key_F3)
    type_into_focus(qtbot, "a" * (COMMENT_LIMIT + 10))
    assert len(keypad.comment.text()) == COMMENT_LIMIT == 120


def test_digits_count_wherever_else_the_focus_is(keypad: KeypadScreen, qtbot: QtBot) -> None:
    keypad.erase.setFocus(Qt.FocusReason.TabFocusReason)
    type_into_focus(qtbot, "42")
    assert keypad.amount == 42


def test_the_focus_goes_from_amount_to_comment_to_keys_to_charge(keypad: KeypadScreen, qtbot: QtBot) -> None:
    touch(keypad, qtbot, "1")
    names = []
    for _ in range(17):
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    digits = ["Один", "Два", "Три", "Четыре", "Пять", "Шесть", "Семь", "Восемь", "Девять", "Два нуля", "Ноль"]
    keys = [*digits, "Три нуля", "Стереть одну цифру", "Стереть сумму"]
    assert names == ["Сумма к оплате", "№ заказа", "Комментарий — необязательно", *keys]
    assert keypad.charge.hasFocus()


def test_the_amount_is_spoken_a_moment_after_the_last_digit(keypad: KeypadScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "12500")
    assert keypad.card.accessibleDescription() != "12500 тенге"
    qtbot.waitUntil(lambda: keypad.card.accessibleDescription() == "12500 тенге", timeout=3000)


def test_the_next_number_is_shown(keypad: KeypadScreen) -> None:
    keypad.show_summary(Summary(0, 0, 0, (), 1043))
    assert keypad.order.value == "1043"
    assert keypad.order.line.accessibleName() == "№ заказа 1043"
    assert keypad.order.line.placeholderText() == "1043"


def test_the_limit_is_the_tills(look: Look, language: Language, qtbot: QtBot) -> None:
    keypad = KeypadScreen(look, language, limit_tenge=500)
    qtbot.addWidget(keypad)
    touch(keypad, qtbot, "5", "00", "1")
    assert keypad.amount == 500
    assert keypad.card.trouble.text() == "Не больше 500\u202f₸"


def test_a_switch_of_language_changes_every_word(keypad: KeypadScreen, language: Language, qtbot: QtBot) -> None:
    touch(keypad, qtbot, "5", *["000"] * 3)
    language.use("kk")
    words = {text.text() for text in keypad.findChildren(Text) if text.isVisible()}
    assert words == {"Төленетін сома", "Ең көбі 1\u202f000\u202f000\u202f₸"}
    assert keypad.charge.text() == "Шот ұсыну"
    assert keypad.comment.line.placeholderText() == "Түсініктеме — міндетті емес"
    assert keypad.keys["5"].accessibleName() == "Бес"


@pytest.mark.parametrize("size", [(974, 768), (974, 744), (720, 768), (720, 744), (720, 576), (1528, 1080)])
@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
def test_everything_has_room_on_every_screen(
    keypad: KeypadScreen, language: Language, qtbot: QtBot, size: tuple[int, int], locale: str
) -> None:
    keypad.resize(*size)
    language.use(locale)
    touch(keypad, qtbot, "1", "000", "000")
    for _ in range(2):
        card = keypad.card
        assert card.sum._width_at(card.sum.fitting_px()) <= card.sum.width()
        assert not card.sum.geometry().intersects(card.caption.geometry())
        assert all(key.height() >= 64 and key.width() >= 96 for key in keypad.keys.values())
        assert keypad.charge.geometry().bottom() < keypad.height()
        touch(keypad, qtbot, "1")
        assert not card.trouble.is_elided
        assert not card.sum.geometry().intersects(card.trouble.geometry())


def test_the_keys_stand_where_the_design_has_them(keypad: KeypadScreen) -> None:
    boxes = {name: keypad.keys[name].geometry().getRect() for name in ("1", "000")}
    assert boxes == {"1": (24, 264, 201, 111), "000": (449, 633, 201, 111)}
    assert keypad.charge.geometry().getRect() == (662, 510, 288, 234)
    assert keypad.card.geometry().getRect() == (24, 24, 926, 144)
    keypad.resize(720, 768)
    assert keypad.keys["1"].geometry().getRect() == (16, 256, 152, 118)
    assert keypad.charge.geometry().getRect() == (496, 508, 208, 244)


# A sum of several positions.


def test_a_plus_adds_the_next_position(keypad: KeypadScreen, qtbot: QtBot, charges: list[tuple[int, str]]) -> None:
    type_into_focus(qtbot, "1500+2000+")
    assert (keypad.amount, keypad.card.sum.amount) == (3500, 3500)
    assert keypad.card.terms.text() == "1\u202f500 + 2\u202f000 +"
    type_into_focus(qtbot, "300")
    assert keypad.card.terms.text() == "1\u202f500 + 2\u202f000 + 300"
    assert keypad.charge.second_line == "3\u202f800\u202f₸"
    qtbot.mouseClick(keypad.charge, LEFT)
    assert charges == [(3800, "")]


def test_the_plus_of_the_number_block_counts_too(keypad: KeypadScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "5")
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, "+", Qt.KeyboardModifier.KeypadModifier)
    type_into_focus(qtbot, "7")
    assert keypad.amount == 12


def test_a_single_amount_shows_no_positions(keypad: KeypadScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "1500")
    assert keypad.card.terms.text() == keypad.card.terms.accessibleName() == ""


def test_the_positions_are_spoken_in_words(keypad: KeypadScreen, language: Language, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "1500+2000")
    assert keypad.card.terms.accessibleName() == "1500 плюс 2000"
    said = "3500 тенге: 1500 плюс 2000"
    qtbot.waitUntil(lambda: keypad.card.accessibleDescription() == said, timeout=3000)
    language.use("en")
    assert keypad.card.accessibleDescription() == "3500 tenge: 1500 plus 2000"


def test_the_keys_that_erase_take_a_sum_apart(keypad: KeypadScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "15+7")
    qtbot.mouseClick(keypad.erase, LEFT)
    assert keypad.amount == 15
    qtbot.mouseClick(keypad.erase, LEFT)
    assert (keypad.amount, keypad.card.terms.text()) == (15, "")
    qtbot.mouseClick(keypad.erase, LEFT)
    assert keypad.amount == 1
    type_into_focus(qtbot, "0+20")
    qtbot.mouseClick(keypad.wipe, LEFT)
    assert keypad.amount == 10
    press_focus(qtbot, Qt.Key.Key_Delete)
    assert keypad.amount == 0


def test_a_sum_does_not_go_above_the_limit(keypad: KeypadScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "999999+2")
    assert keypad.amount == 999_999
    assert keypad.card.trouble.text() == "Не больше 1\u202f000\u202f000\u202f₸"
    type_into_focus(qtbot, "1")
    assert keypad.amount == 1_000_000
    assert not keypad.card.trouble.isVisible()


def test_too_many_positions_are_left_out_whole_from_the_left(keypad: KeypadScreen, qtbot: QtBot) -> None:
    for position in range(40):
        type_into_focus(qtbot, f"{position + 1000}+")
    shown = keypad.card.terms.text()
    assert shown.startswith("… + 1\u202f0")
    assert shown.endswith(" + 1\u202f038 + 1\u202f039 +")
    assert keypad.amount == sum(range(1000, 1040))


def test_the_next_customer_starts_a_sum_of_their_own(keypad: KeypadScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "5+6+7")
    keypad.clear()
    assert (keypad.amount, keypad.card.terms.text()) == (0, "")


def test_a_shop_that_wants_it_has_a_key_for_plus(look: Look, language: Language, qtbot: QtBot) -> None:
    keypad = KeypadScreen(look, language, sum_key=True)
    qtbot.addWidget(keypad)
    assert "000" not in keypad.keys
    assert keypad.keys["+"].accessibleName() == "Плюс: прибавить ещё одну сумму"
    touch(keypad, qtbot, "5", "+", "7", "00")
    assert keypad.amount == 705


def test_a_plus_typed_into_the_comment_is_its_own(keypad: KeypadScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "5")
    press_focus(qtbot, Qt.Key.Key_F3)
    type_into_focus(qtbot, "2+2")
    assert (keypad.amount, keypad.comment.text()) == (5, "2+2")


# The shop's own number.


def test_the_shops_own_number_goes_before_the_comment(
    keypad: KeypadScreen, qtbot: QtBot, charges: list[tuple[int, str]]
) -> None:
    keypad.show_summary(Summary(0, 0, 0, (), 1043))
    type_into_focus(qtbot, "25")
    press_focus(qtbot, Qt.Key.Key_F2)
    assert keypad.order.line.hasFocus()
    type_into_focus(qtbot, "A-17")
    assert keypad.order.value == "A-17"
    assert keypad.order.line.accessibleName() == "№ заказа A-17"
    press_focus(qtbot, Qt.Key.Key_F3)
    type_into_focus(qtbot, "latte")
    listens_to_enter(keypad, qtbot)
    press_focus(qtbot, Qt.Key.Key_Return)
    assert charges == [(25, "№ A-17 · latte")]


def test_the_tills_own_number_is_no_comment(keypad: KeypadScreen, qtbot: QtBot, charges: list[tuple[int, str]]) -> None:
    keypad.show_summary(Summary(0, 0, 0, (), 1043))
    touch(keypad, qtbot, "5")
    qtbot.mouseClick(keypad.charge, LEFT)
    assert charges == [(5, "")]


def test_the_shops_own_number_has_an_end_and_is_gone_for_the_next_customer(keypad: KeypadScreen, qtbot: QtBot) -> None:
    keypad.show_summary(Summary(0, 0, 0, (), 1043))
    press_focus(qtbot, Qt.Key.Key_F2)
    type_into_focus(qtbot, "9" * (REFERENCE_LIMIT + 5))
    assert len(keypad.order.text()) == REFERENCE_LIMIT == 40
    press_focus(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is keypad.card
    keypad.clear()
    assert (keypad.order.text(), keypad.order.value) == ("", "1043")


def test_charging_again_brings_number_and_comment_back(keypad: KeypadScreen, charges: list[tuple[int, str]]) -> None:
    keypad.charge_amount(700, "№ A-17 · латте")
    assert (keypad.order.text(), keypad.comment.text()) == ("A-17", "латте")
    assert charges == [(700, "№ A-17 · латте")]


def test_charging_again_what_is_now_too_much_says_so(look: Look, language: Language, qtbot: QtBot) -> None:
    keypad = KeypadScreen(look, language, limit_tenge=500)
    qtbot.addWidget(keypad)
    with qtbot.assertNotEmitted(keypad.charge_pressed):
        keypad.charge_amount(700, "")
    assert keypad.card.trouble.text() == "Не больше 500\u202f₸"
    assert not keypad.busy


# Sums that the shop set.


@pytest.fixture
def quick(look: Look, language: Language, qtbot: QtBot) -> KeypadScreen:
    keypad = KeypadScreen(look, language, quick_amounts=(500, 1000, 2000, 5000), sum_key=True)
    qtbot.addWidget(keypad)
    keypad.resize(974, 768)
    with qtbot.waitActive(keypad):
        keypad.show()
    return keypad


def test_a_quick_amount_is_set_and_not_charged(quick: KeypadScreen, qtbot: QtBot) -> None:
    touch(quick, qtbot, "7")
    with qtbot.assertNotEmitted(quick.charge_pressed):
        qtbot.mouseClick(quick.quick.keys[2000], LEFT)
    assert quick.amount == 2000
    touch(quick, qtbot, "+")
    qtbot.mouseClick(quick.quick.keys[500], LEFT)
    assert quick.amount == 2500


def test_while_the_bill_is_created_a_quick_amount_does_nothing(quick: KeypadScreen, qtbot: QtBot) -> None:
    qtbot.mouseClick(quick.quick.keys[2000], LEFT)
    qtbot.mouseClick(quick.charge, LEFT)
    qtbot.mouseClick(quick.quick.keys[500], LEFT)
    assert quick.amount == 2000


def test_a_quick_amount_above_the_limit_says_so(look: Look, language: Language, qtbot: QtBot) -> None:
    keypad = KeypadScreen(look, language, limit_tenge=1000, quick_amounts=(5000,))
    qtbot.addWidget(keypad)
    qtbot.mouseClick(keypad.quick.keys[5000], LEFT)
    assert (keypad.amount, keypad.card.trouble.text()) == (0, "Не больше 1\u202f000\u202f₸")


def test_quick_amounts_are_reached_by_keyboard_and_speak(quick: KeypadScreen, language: Language, qtbot: QtBot) -> None:
    quick.comment.setFocus(Qt.FocusReason.TabFocusReason)
    press_focus(qtbot, Qt.Key.Key_Tab)
    press_focus(qtbot, Qt.Key.Key_Tab)
    assert quick.quick.keys[1000].hasFocus()
    press_focus(qtbot, Qt.Key.Key_Space)
    assert quick.amount == 1000
    assert quick.quick.keys[1000].accessibleName() == "Быстрая сумма: 1000 тенге"
    language.use("en")
    assert quick.quick.keys[1000].accessibleName() == "Quick amount: 1000 tenge"


def test_without_quick_amounts_their_row_is_not_there(keypad: KeypadScreen) -> None:
    assert not keypad.quick.isVisible()


@pytest.mark.parametrize(
    ("size", "key_px"),
    [((974, 768), 96), ((974, 744), 88), ((720, 768), 96), ((720, 744), 88), ((974, 680), 64), ((720, 576), 64)],
)
def test_beside_quick_amounts_the_keys_stay_large(
    quick: KeypadScreen, qtbot: QtBot, size: tuple[int, int], key_px: int
) -> None:
    quick.resize(*size)
    assert all(key.height() >= key_px for key in quick.keys.values())
    assert all(key.height() == 64 and key.width() >= 64 for key in quick.quick.keys.values())
    assert quick.charge.geometry().bottom() < quick.height()
    rows = [quick.card, quick.fields, quick.quick, quick.keys["1"]]
    assert all(above.geometry().bottom() + 8 <= below.geometry().top() for above, below in pairwise(rows))


# The last sale once more.


def sold(*orders: Order) -> Summary:
    return Summary(0, 0, 0, orders, 1043)


def test_there_is_nothing_to_repeat_before_the_first_sale(keypad: KeypadScreen, qtbot: QtBot) -> None:
    assert not keypad.repeat.isVisible()
    keypad.show_summary(sold())
    assert not keypad.repeat.isVisible()
    press_focus(qtbot, Qt.Key.Key_F4)
    assert keypad.amount == 0


@pytest.mark.parametrize("by", ["finger", "key"])
def test_the_last_sale_is_filled_in_and_not_charged(keypad: KeypadScreen, qtbot: QtBot, by: str) -> None:
    last = an_order(State.PAID, amount=3200, comment="№ A-17 · латте")
    keypad.show_summary(sold(last, an_order(State.PAID, amount=1)))
    assert keypad.repeat.isVisible()
    type_into_focus(qtbot, "5+6")
    with qtbot.assertNotEmitted(keypad.charge_pressed):
        if by == "finger":
            qtbot.mouseClick(keypad.repeat, LEFT)
        else:
            press_focus(qtbot, Qt.Key.Key_F4)
    assert keypad.amount == 3200
    assert (keypad.order.text(), keypad.comment.text()) == ("", "латте")


def test_repeating_a_sale_without_words_keeps_those_that_were_typed(keypad: KeypadScreen, qtbot: QtBot) -> None:
    keypad.show_summary(sold(an_order(State.PAID, amount=3200, comment=None)))
    keypad.comment.set_text("с собой")
    qtbot.mouseClick(keypad.repeat, LEFT)
    assert (keypad.amount, keypad.comment.text()) == (3200, "с собой")


def test_while_the_bill_is_created_nothing_is_repeated(keypad: KeypadScreen, qtbot: QtBot) -> None:
    keypad.show_summary(sold(an_order(State.PAID, amount=3200, comment="латте")))
    touch(keypad, qtbot, "5")
    qtbot.mouseClick(keypad.charge, LEFT)
    qtbot.mouseClick(keypad.repeat, LEFT)
    press_focus(qtbot, Qt.Key.Key_F4)
    assert (keypad.amount, keypad.comment.text()) == (5, "")


def test_only_what_a_cashier_charged_and_could_charge_is_repeated(keypad: KeypadScreen) -> None:
    lost = an_order(State.UNCERTAIN, amount=0, reason=Reason.RECORD_LOST)
    keypad.show_summary(sold(lost, an_order(State.CANCELLED, amount=700)))
    assert keypad.repeat.order is not None
    assert keypad.repeat.order.amount == 700
    keypad.show_summary(sold(lost))
    assert not keypad.repeat.isVisible()
    keypad.show_summary(sold(an_order(State.PAID, amount=1_000_001)))
    assert not keypad.repeat.isVisible()


def test_enter_on_the_last_sale_charges_what_is_filled_in(
    keypad: KeypadScreen, qtbot: QtBot, charges: list[tuple[int, str]]
) -> None:
    keypad.show_summary(sold(an_order(State.PAID, amount=3200)))
    keypad.repeat.setFocus(Qt.FocusReason.TabFocusReason)
    press_focus(qtbot, Qt.Key.Key_Space)
    listens_to_enter(keypad, qtbot)
    press_focus(qtbot, Qt.Key.Key_Return)
    assert charges == [(3200, "")]


def test_the_last_sale_says_what_a_touch_does(keypad: KeypadScreen, language: Language) -> None:
    keypad.show_summary(sold(an_order(State.PAID, amount=3200)))
    assert keypad.repeat.accessibleName() == "Повторить последнюю продажу: 3200 тенге"
    assert keypad.repeat.accessibleDescription().startswith("F4.")
    language.use("en")
    assert keypad.repeat.accessibleName() == "Repeat the last sale: 3200 tenge"


@pytest.mark.parametrize("width", [974, 720])
@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
def test_the_fields_have_room_beside_the_last_sale(
    keypad: KeypadScreen, language: Language, width: int, locale: str
) -> None:
    language.use(locale)
    keypad.resize(width, 768)
    keypad.show_summary(sold(an_order(State.PAID, amount=1_000_000)))
    fields = [keypad.order, keypad.comment, keypad.repeat]
    for before, after in pairwise(fields):
        assert before.geometry().right() + 8 <= after.geometry().left()
    assert all(field.width() >= 64 and field.height() == 64 for field in fields)
    placeholder = QFontMetricsF(word_font(18)).horizontalAdvance(keypad.comment.line.placeholderText())
    assert placeholder <= keypad.comment.line.width() - 4
    caption = QFontMetricsF(word_font(14)).horizontalAdvance(language.say("order"))
    assert caption <= keypad.order.line.width() - 4
    assert keypad.repeat.face_fits
