"""The cashier's ending screen: what can be pressed, what keys do, and what happens by itself."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.notice import Dealt
from pos_app.order import Order, Reason, State
from pos_app.till.messages import OrderChanged, StatusAsked
from pos_app.window.ending.auto_return import RETURN_MS
from pos_app.window.ending.outcome import Action
from pos_app.window.ending.screen import EndingScreen
from pos_app.window.language import Language
from pos_app.window.look import DARK, Look
from pos_app.window.widgets.text import Text
from tests.window.orders import AT, an_order, news

PAID = news(an_order(State.PAID, paid_amount=12500, reference="9981", ended_at=AT))
EXPIRED = news(an_order(State.EXPIRED))
UNKNOWN = news(an_order(time_is_up=True), happened=("charge_asked", "created", "time_up"))
LOST = news(an_order(State.UNCERTAIN, url=None, reason=Reason.ANSWER_LOST), happened=("charge_asked", "create_lost"))
REFUSED = news(an_order(State.REJECTED, reason=Reason.REFUSED, code=17, message="Филиал не найден", ended_at=AT))
LATE = news(an_order(State.PAID_LATE, paid_amount=12500, ended_at=AT))
MISMATCH = news(an_order(State.MISMATCH, paid_amount=9000, ended_at=AT))
CLOSED = news(an_order(State.CLOSED, reason=Reason.ANSWER_LOST, ended_at=AT))
ALL = [PAID, EXPIRED, UNKNOWN, LOST, REFUSED, LATE, MISMATCH, CLOSED]


@pytest.fixture
def screen(look: Look, language: Language, qtbot: QtBot) -> EndingScreen:
    screen = EndingScreen(look, language, "2")
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    return screen


def listens_to_enter(screen: EndingScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen._shown_for.hasExpired(400), timeout=2000)


def asked(answered: bool, attempt: int = 1, next_in_s: float = 4) -> StatusAsked:
    return StatusAsked("till-1-0001", answered, attempt, next_in_s)


def test_a_payment_shows_the_sum_and_what_is_known_of_it(screen: EndingScreen) -> None:
    screen.show_order(PAID)
    assert screen.panel.title.text() == "Оплачено"
    assert screen.panel.line.text() == "Подтверждено шлюзом"
    assert screen.sum.amount == 12500
    assert screen.facts.isVisible()
    assert screen.facts.rows()[-1] == ("Код операции", "9981")
    assert screen.place.text() == "Касса 2 · Айгерим"


def test_after_a_payment_the_next_sale_opens_by_itself(screen: EndingScreen, qtbot: QtBot) -> None:
    assert screen.auto_return.return_ms == RETURN_MS == 5000
    screen.auto_return.return_ms = 200
    with qtbot.waitSignal(screen.new_sale, timeout=3000):
        screen.show_order(PAID)
        assert screen.auto_return.running
    assert not screen.auto_return.running


def test_a_touch_anywhere_cancels_the_countdown(screen: EndingScreen, qtbot: QtBot) -> None:
    screen.show_order(PAID)
    qtbot.mouseClick(screen.panel, Qt.MouseButton.LeftButton)
    assert not screen.auto_return.running


def test_a_key_cancels_the_countdown(screen: EndingScreen, qtbot: QtBot) -> None:
    screen.show_order(PAID)
    qtbot.keyClick(screen, Qt.Key.Key_5)
    assert not screen.auto_return.running


def test_leaving_the_screen_cancels_the_countdown(screen: EndingScreen) -> None:
    screen.show_order(PAID)
    screen.hide()
    assert not screen.auto_return.running


def test_only_a_payment_opens_the_next_sale_by_itself(screen: EndingScreen) -> None:
    for change in ALL[1:]:
        screen.show_order(change)
        assert not screen.auto_return.running


def test_the_same_news_does_not_start_the_countdown_again(screen: EndingScreen, qtbot: QtBot) -> None:
    screen.show_order(PAID)
    screen.auto_return.cancel()
    screen.show_order(PAID)
    assert not screen.auto_return.running


def test_enter_is_deaf_for_a_moment_and_then_means_the_primary_action(screen: EndingScreen, qtbot: QtBot) -> None:
    screen.show_order(EXPIRED)
    with qtbot.assertNotEmitted(screen.charge_again):
        qtbot.keyClick(screen, Qt.Key.Key_Return)
    listens_to_enter(screen, qtbot)
    with qtbot.waitSignal(screen.charge_again) as charged:
        qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert charged.args == [12500]


def test_escape_means_a_new_sale(screen: EndingScreen, qtbot: QtBot) -> None:
    screen.show_order(EXPIRED)
    with qtbot.waitSignal(screen.new_sale):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)


@pytest.mark.parametrize("change", [UNKNOWN, LOST])
def test_escape_does_nothing_while_nobody_knows(screen: EndingScreen, qtbot: QtBot, change: OrderChanged) -> None:
    screen.show_order(change)
    with qtbot.assertNotEmitted(screen.new_sale), qtbot.assertNotEmitted(screen.set_aside):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)


def test_f5_checks_again_where_there_is_something_to_ask(screen: EndingScreen, qtbot: QtBot) -> None:
    for change in (EXPIRED, UNKNOWN, LOST):
        screen.show_order(change)
        with qtbot.waitSignal(screen.check_again):
            qtbot.keyClick(screen, Qt.Key.Key_F5)
    screen.show_order(REFUSED)
    with qtbot.assertNotEmitted(screen.check_again):
        qtbot.keyClick(screen, Qt.Key.Key_F5)


def test_a_receipt_can_be_printed_where_there_is_a_printer(look: Look, language: Language, qtbot: QtBot) -> None:
    screen = EndingScreen(look, language, "2", can_print=True)
    qtbot.addWidget(screen)
    screen.show()
    screen.show_order(PAID)
    with qtbot.waitSignal(screen.print_pressed):
        qtbot.keyClick(screen, Qt.Key.Key_P)
    assert not screen.auto_return.running


@pytest.mark.parametrize(
    ("change", "action", "signal"),
    [
        (EXPIRED, Action.NEW_SALE, "new_sale"),
        (EXPIRED, Action.CHECK_AGAIN, "check_again"),
        (EXPIRED, Action.NEW_QR, "charge_again"),
        (UNKNOWN, Action.CHECK_NOW, "check_again"),
        (UNKNOWN, Action.SET_ASIDE, "set_aside"),
        (LOST, Action.CHARGE_AGAIN, "charge_again"),
        (LOST, Action.SET_ASIDE, "set_aside"),
        (REFUSED, Action.CHARGE_AGAIN, "charge_again"),
        (LATE, Action.NEW_SALE, "new_sale"),
    ],
)
def test_each_button_says_what_it_is_for(
    screen: EndingScreen, qtbot: QtBot, change: OrderChanged, action: Action, signal: str
) -> None:
    screen.show_order(change)
    with qtbot.waitSignal(getattr(screen, signal)):
        qtbot.mouseClick(screen.bar.button(action), Qt.MouseButton.LeftButton)


def test_the_wait_for_the_next_attempt_counts_down(screen: EndingScreen, qtbot: QtBot) -> None:
    screen.show_order(LOST)
    screen.show_checked(asked(False, 3, 1.6))
    assert screen.timeline.steps[2].hint == "Попытка 3 · следующая через 2 с"
    assert screen.timeline.steps[2].time
    qtbot.waitUntil(lambda: screen.timeline.steps[2].hint == "Попытка 4 · ждём ответ", timeout=4000)


def test_news_about_another_order_are_not_shown_here(screen: EndingScreen) -> None:
    screen.show_order(LOST)
    screen.show_checked(StatusAsked("till-1-9999", False, 7, 4))
    assert screen.timeline.steps[2].hint == "Попытка 1 · ждём ответ"


def test_the_result_of_a_check_is_told_to_who_asked_for_it(screen: EndingScreen, qtbot: QtBot) -> None:
    screen.show_order(EXPIRED)
    screen.show_checked(asked(True))
    assert "Проверено" not in screen.questions.questions()[1].text
    qtbot.keyClick(screen, Qt.Key.Key_F5)
    screen.show_checked(asked(True))
    assert "Проверено" in screen.questions.questions()[1].text


def test_while_the_gateway_is_asked_the_button_takes_no_second_press(screen: EndingScreen, qtbot: QtBot) -> None:
    screen.show_order(UNKNOWN)
    button = screen.bar.button(Action.CHECK_NOW)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(screen.check_again):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    screen.show_checked(asked(False))
    with qtbot.waitSignal(screen.check_again):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_expired_bill_that_is_paid_after_all_becomes_a_late_payment(screen: EndingScreen, qtbot: QtBot) -> None:
    screen.show_order(EXPIRED)
    listens_to_enter(screen, qtbot)
    screen.show_order(LATE)
    assert screen.panel.title.text() == "Оплачен после срока"
    assert screen.bar.actions_shown == (Action.NEW_SALE,)
    with qtbot.assertNotEmitted(screen.new_sale):
        qtbot.keyClick(screen, Qt.Key.Key_Return)


def test_nothing_ticks_while_the_screen_is_hidden(screen: EndingScreen) -> None:
    screen.show_order(LOST)
    screen.show_checked(asked(False))
    assert screen._second.isActive()
    screen.hide()
    assert not screen._second.isActive()
    screen.show()
    assert screen._second.isActive()


def test_the_panel_grows_and_the_check_is_drawn_once(screen: EndingScreen, look: Look, qtbot: QtBot) -> None:
    look.reduce_motion = False
    with qtbot.waitSignal(screen.panel._growing.finished, timeout=2000):
        screen.show_order(PAID)
        assert not screen.panel.title.isVisible()
    assert screen.panel.title.isVisible()


def test_an_order_that_is_being_paid_is_refused(screen: EndingScreen) -> None:
    with pytest.raises(ValueError, match="has not ended"):
        screen.show_order(news(an_order()))


@pytest.mark.parametrize("size", [(1366, 768), (1024, 744), (1024, 576), (768, 1366), (1920, 1080)])
@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
def test_no_words_are_cut_off_or_covered(
    screen: EndingScreen, language: Language, look: Look, size: tuple[int, int], locale: str
) -> None:
    look.use(DARK)
    screen.resize(*size)
    language.use(locale)
    for change in ALL:
        screen.show_order(change)
        screen.show_checked(asked(False))
        cut = [text.text() for text in screen.findChildren(Text) if text.isVisible() and text.is_elided]
        assert not cut
        assert "…" not in str(screen.questions.answer_lines())
        body = screen.questions if screen.questions.isVisible() else screen.facts
        assert body.geometry().bottom() <= screen.bar.geometry().top()
        assert screen.panel.icon.geometry().top() >= 0
        shown = [screen.bar.button(action) for action in screen.bar.actions_shown]
        assert all(button.width() >= 64 and button.accessibleName() for button in shown)


def test_a_switch_of_language_changes_every_word(screen: EndingScreen, language: Language) -> None:
    for change in ALL:
        language.use("ru")
        screen.show_order(change)
        before = words_on(screen)
        language.use("kk")
        assert not before & words_on(screen)


def words_on(screen: EndingScreen) -> set[str]:
    texts = {text.text() for text in screen.findChildren(Text) if text.isVisible()}
    if screen.questions.isVisible():
        texts |= {part for question in screen.questions.questions() for part in (question.caption, question.text)}
    if screen.timeline.isVisible():
        texts |= {step.title for step in screen.timeline.steps}
    buttons = {screen.bar.button(action).accessibleName() for action in screen.bar.actions_shown}
    return texts | buttons


def an_order_of(amount: int) -> Order:
    return an_order(State.PAID, amount=amount, paid_amount=amount, ended_at=AT)


@pytest.mark.parametrize("amount", [1, 1_000_000])
def test_every_sum_fits_beside_the_panel(screen: EndingScreen, amount: int) -> None:
    screen.resize(1024, 768)
    screen.show_order(news(an_order_of(amount)))
    assert screen.sum._width_at(screen.sum.fitting_px()) <= screen.sum.width()


@pytest.mark.parametrize("change", [LATE, MISMATCH])
def test_what_becomes_of_odd_money_is_said_once(screen: EndingScreen, qtbot: QtBot, change: OrderChanged) -> None:
    screen.show_order(change)
    assert screen.bar.actions_shown == (Action.NEW_SALE,)
    screen.show_undealt(frozenset({change.order.id}))
    assert screen.bar.actions_shown == (Action.LATER, Action.REFUND, Action.KEEP)
    with qtbot.waitSignal(screen.refund_pressed):
        qtbot.mouseClick(screen.bar.button(Action.REFUND), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(screen.dealt) as said:
        qtbot.mouseClick(screen.bar.button(Action.KEEP), Qt.MouseButton.LeftButton)
    assert said.args == [Dealt.KEPT]
    screen.show_undealt(frozenset())
    assert screen.bar.actions_shown == (Action.NEW_SALE,)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_no_key_decides_what_becomes_of_odd_money(screen: EndingScreen, qtbot: QtBot, key: Qt.Key) -> None:
    screen.show_undealt(frozenset({LATE.order.id}))
    screen.show_order(LATE)
    listens_to_enter(screen, qtbot)
    with qtbot.assertNotEmitted(screen.dealt), qtbot.waitSignal(screen.set_aside):
        qtbot.keyClick(screen, key)
