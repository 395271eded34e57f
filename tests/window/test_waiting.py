"""The cashier's side of a sale that is being paid."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.till.messages import StatusAsked
from pos_app.window.language import Language
from pos_app.window.look import DARK, ENTER_DEAF_MS, HOLD_MS, Look
from pos_app.window.waiting import WaitingScreen
from pos_app.window.widgets.text import Text
from pos_app.window.widgets.timeline import StepState
from tests.window.orders import AT, URL, an_order, news
from tests.window.test_qr import decoded

LEFT = Qt.MouseButton.LeftButton
CREATED = ("charge_asked", "created")
FAILED = (*CREATED, "attempt_failed")
SIZES = [(974, 768), (974, 744), (720, 768), (720, 744), (720, 576), (1528, 1080)]


@pytest.fixture
def screen(look: Look, language: Language, qtbot: QtBot) -> WaitingScreen:
    screen = WaitingScreen(look, language)
    qtbot.addWidget(screen)
    screen.resize(974, 768)
    screen.show_order(news(an_order(), happened=CREATED))
    with qtbot.waitActive(screen):
        screen.show()
    return screen


def listens_to_enter(screen: WaitingScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen._shown_for.hasExpired(ENTER_DEAF_MS), timeout=2000)


def answered(answered: bool = True, order_id: str = "till-1-0001") -> StatusAsked:
    return StatusAsked(order_id, answered, 1, 3)


def clock(seconds: int) -> str:
    return f"{(AT + timedelta(seconds=seconds)).astimezone():%H:%M:%S}"


def test_it_shows_the_sum_the_number_the_code_and_the_time_left(screen: WaitingScreen) -> None:
    assert screen.sum.amount == 12500
    assert screen.details.text() == "№ 1043 · без комментария"
    assert decoded(screen) == [URL]
    assert 250 <= screen.ring.seconds_left <= 252


def test_the_comment_is_shown_as_it_was_typed(screen: WaitingScreen) -> None:
    screen.show_order(news(an_order(comment="<b>латте</b>"), happened=CREATED))
    assert screen.details.text() == "№ 1043 · <b>латте</b>"


def test_the_story_names_what_the_gateway_told_and_nothing_else(screen: WaitingScreen) -> None:
    steps = screen.timeline.steps
    assert [step.title for step in steps] == ["Счёт создан", "QR показан", "Ждём оплату", "Оплачено"]
    assert [step.state for step in steps] == [StepState.DONE, StepState.DONE, StepState.NOW, StepState.TO_COME]
    assert [step.time for step in steps] == [clock(10), clock(10), "", ""]


def test_a_failed_attempt_is_a_row_of_its_own_and_the_code_stays(screen: WaitingScreen) -> None:
    screen.show_order(news(an_order(failed_attempts=1), happened=FAILED))
    row = screen.timeline.steps[2]
    assert (row.state, row.title, row.time) == (StepState.FAILED, "Попытка не удалась", clock(20))
    assert row.hint == "Можно попробовать ещё раз."
    assert len(screen.timeline.steps) == 5
    assert decoded(screen) == [URL]


def test_of_many_failed_attempts_the_last_two_are_shown(screen: WaitingScreen) -> None:
    screen.show_order(news(an_order(failed_attempts=9), happened=CREATED + ("attempt_failed",) * 9))
    failed = [step.time for step in screen.timeline.steps if step.state is StepState.FAILED]
    assert failed == [clock(90), clock(100)]


def test_the_gateways_own_picture_stands_in_for_a_missing_link(screen: WaitingScreen) -> None:
    screen.show_order(news(an_order(url=None, qr_png=b"no picture"), happened=CREATED))
    assert not screen.qr.shows_code


def test_once_the_time_is_up_no_code_is_left(screen: WaitingScreen) -> None:
    screen.show_order(news(an_order(time_is_up=True), happened=(*CREATED, "time_up")))
    assert not screen.qr.shows_code
    assert decoded(screen) == []


def test_cleared_it_holds_no_code(screen: WaitingScreen) -> None:
    screen.clear()
    assert decoded(screen) == []


def test_holding_the_button_cancels(screen: WaitingScreen, qtbot: QtBot) -> None:
    qtbot.mousePress(screen.bar.hold, LEFT)
    with qtbot.waitSignal(screen.cancelled, timeout=3000):
        screen.bar.hold._fill.setCurrentTime(HOLD_MS)
    qtbot.mouseRelease(screen.bar.hold, LEFT)


def test_a_tap_on_it_does_not(screen: WaitingScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(screen.cancelled):
        qtbot.mouseClick(screen.bar.hold, LEFT)


def test_escape_asks_and_enter_cancels(screen: WaitingScreen, qtbot: QtBot) -> None:
    listens_to_enter(screen, qtbot)
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.bar.question.isVisible()
    assert screen.bar.question.text() == "Отменить счёт?"
    assert screen.bar.explanation.text().startswith("Покупатель ещё может оплатить")
    assert not screen.bar.hold.isVisible()
    with qtbot.waitSignal(screen.cancelled):
        qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert screen.bar.hold.isVisible()


def test_escape_twice_keeps_the_bill(screen: WaitingScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(screen.cancelled):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.bar.hold.isVisible()


def test_the_question_is_answered_by_its_buttons_too(screen: WaitingScreen, qtbot: QtBot) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(screen.cancelled):
        qtbot.mouseClick(screen.bar.no, LEFT)
    assert not screen.bar.asks
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.cancelled):
        qtbot.mouseClick(screen.bar.yes, LEFT)


def test_enter_right_after_the_screen_came_does_nothing(screen: WaitingScreen, qtbot: QtBot) -> None:
    screen.hide()
    screen.show()
    with qtbot.assertNotEmitted(screen.cancelled), qtbot.assertNotEmitted(screen.check_pressed):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
        qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert screen.bar.asks


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F5])
def test_enter_and_f5_ask_for_the_status(screen: WaitingScreen, qtbot: QtBot, key: Qt.Key) -> None:
    listens_to_enter(screen, qtbot)
    with qtbot.waitSignal(screen.check_pressed):
        qtbot.keyClick(screen, key)


def test_it_is_asked_once_until_the_answer_comes(screen: WaitingScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.check_pressed):
        qtbot.mouseClick(screen.bar.check, LEFT)
    assert screen.bar.check.busy
    with qtbot.assertNotEmitted(screen.check_pressed):
        qtbot.mouseClick(screen.bar.check, LEFT)
        qtbot.keyClick(screen, Qt.Key.Key_F5)
    screen.show_checked(answered(order_id="till-1-9999"))
    assert screen.bar.check.busy
    screen.show_checked(answered())
    assert not screen.bar.check.busy


@pytest.mark.parametrize(("came", "words"), [(True, "оплаты пока нет"), (False, "шлюз не ответил")])
def test_what_came_of_it_is_shown_for_a_moment(screen: WaitingScreen, qtbot: QtBot, came: bool, words: str) -> None:
    screen._forget_check.setInterval(100)
    qtbot.mouseClick(screen.bar.check, LEFT)
    screen.show_checked(answered(came))
    assert words in screen.hint.text()
    qtbot.waitUntil(lambda: screen.hint.text().startswith("QR показан"), timeout=2000)


def test_the_tills_own_questions_are_not_told(screen: WaitingScreen) -> None:
    screen.show_checked(answered())
    assert screen.hint.text().startswith("QR показан")


def test_a_check_that_nobody_answers_can_be_asked_again(screen: WaitingScreen, qtbot: QtBot) -> None:
    screen.bar._limit.setInterval(50)
    qtbot.mouseClick(screen.bar.check, LEFT)
    qtbot.waitUntil(lambda: not screen.bar.check.busy, timeout=2000)


def test_the_code_can_be_asked_for_here(screen: WaitingScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.qr_here_pressed):
        qtbot.mouseClick(screen.bar.qr_here, LEFT)


def test_another_order_begins_afresh(screen: WaitingScreen, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.bar.check, LEFT)
    screen.show_checked(answered())
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    screen.show_order(news(an_order(), happened=CREATED))
    assert screen.bar.asks
    screen.show_order(news(an_order(id="till-1-0002", amount=700), happened=CREATED))
    assert not screen.bar.asks
    assert screen.sum.amount == 700
    assert screen.hint.text().startswith("QR показан")


def test_a_screen_that_went_away_takes_its_question_along(screen: WaitingScreen, qtbot: QtBot) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    screen.hide()
    screen.show()
    assert not screen.bar.asks


def test_a_switch_of_language_changes_every_word(screen: WaitingScreen, language: Language) -> None:
    before = words_on(screen)
    language.use("kk")
    assert not before & words_on(screen)


def words_on(screen: WaitingScreen) -> set[str]:
    texts = {text.text() for text in screen.findChildren(Text) if text.isVisible()}
    buttons = {button.text() for button in (screen.bar.hold, screen.bar.check, screen.bar.qr_here)}
    return texts | buttons | {step.title for step in screen.timeline.steps} | {screen.chip.accessibleName()}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
def test_nothing_is_cut_off_or_covered(
    screen: WaitingScreen, language: Language, look: Look, qtbot: QtBot, size: tuple[int, int], locale: str
) -> None:
    look.use(DARK)
    screen.resize(*size)
    language.use(locale)
    screen.show_order(news(an_order(amount=1_000_000, failed_attempts=1), happened=FAILED))
    for _ in range(2):
        cut = [text.text() for text in screen.findChildren(Text) if text.isVisible() and text.is_elided]
        assert not cut
        assert decoded(screen) == [URL]
        assert not screen.qr.geometry().intersects(screen.details.geometry())
        assert not screen.ring.geometry().intersects(screen.title.geometry())
        assert screen.timeline.geometry().bottom() < screen.bar.geometry().top()
        assert not screen.bar.hold.geometry().intersects(screen.bar.qr_here.geometry())
        assert not screen.chip.geometry().intersects(screen.sum.geometry())
        qtbot.keyClick(screen, Qt.Key.Key_Escape)


def test_it_stands_where_the_design_has_it(screen: WaitingScreen) -> None:
    assert screen.qr.geometry().getRect() == (74, 273, 333, 333)
    assert screen.qr.code_rect().width() == 29 * 9
    assert screen.ring.geometry().getRect() == (489, 57, 136, 136)
    assert screen.bar.geometry().getRect() == (24, 656, 926, 88)
    assert screen.bar.hold.width() == 360
    assert (screen.bar.check.width(), screen.bar.check.x()) == (258, 668)


def test_on_a_low_screen_no_step_stands_on_another(screen: WaitingScreen) -> None:
    screen.resize(720, 552)
    screen.show_order(news(an_order(failed_attempts=2), happened=(*FAILED, "attempt_failed")))
    steps = screen.timeline.steps
    assert len(steps) == 6
    assert not any(step.hint for step in steps)
    assert screen.timeline._step_px >= 32
    assert screen.timeline.y() + 20 + 5 * screen.timeline._step_px < screen.bar.y()


def test_on_a_low_screen_the_answer_to_check_status_takes_the_place_of_the_title(screen: WaitingScreen) -> None:
    screen.resize(720, 552)
    screen.bar.check.click()
    screen.show_checked(answered())
    assert screen.title.text().startswith("Проверено")
    assert screen.hint.isHidden()
