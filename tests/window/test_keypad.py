"""The keypad: amounts by finger and by keyboard, limits, and one charge for one sale."""

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.plugin import QtBot

from pos_app.till.messages import Summary
from pos_app.window.keypad import COMMENT_LIMIT, KeypadScreen
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.widgets.text import Text

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
    for _ in range(16):
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    digits = ["Один", "Два", "Три", "Четыре", "Пять", "Шесть", "Семь", "Восемь", "Девять", "Два нуля", "Ноль"]
    keys = [*digits, "Три нуля", "Стереть одну цифру", "Стереть сумму"]
    assert names == ["Сумма к оплате", "Комментарий — необязательно", *keys]
    assert keypad.charge.hasFocus()


def test_the_amount_is_spoken_a_moment_after_the_last_digit(keypad: KeypadScreen, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "12500")
    assert keypad.card.accessibleDescription() != "12500 тенге"
    qtbot.waitUntil(lambda: keypad.card.accessibleDescription() == "12500 тенге", timeout=3000)


def test_the_next_number_is_shown(keypad: KeypadScreen) -> None:
    keypad.show_summary(Summary(0, 0, 0, (), 1043))
    assert keypad.order.value == "1043"
    assert keypad.order.accessibleName() == "№ заказа 1043"


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
