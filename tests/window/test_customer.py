"""The customer's screen: what it shows when, and that a phone can read it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.window.customer import CustomerScreen
from pos_app.window.language import Language
from pos_app.window.look import DARK, Look
from pos_app.window.pay_view import ATTEMPT_SHOWN_MS, PayView
from pos_app.window.widgets.text import Text
from tests.window.orders import URL, an_order, news
from tests.window.test_qr import decoded

SIZES = [(1024, 600), (1024, 768), (1366, 768), (768, 1366), (1920, 1080)]
BRANCH = "Абай көшесіндегі кофехана, 52"


@pytest.fixture
def screen(look: Look, language: Language, qtbot: QtBot) -> CustomerScreen:
    screen = CustomerScreen(look, language, BRANCH, "2")
    qtbot.addWidget(screen)
    screen.resize(1024, 600)
    screen.show()
    return screen


@pytest.mark.parametrize("sandbox", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_the_code_is_read_from_a_screenshot(
    look: Look, language: Language, qtbot: QtBot, size: tuple[int, int], sandbox: bool
) -> None:
    screen = CustomerScreen(look, language, BRANCH, "2", sandbox)
    qtbot.addWidget(screen)
    screen.resize(*size)
    screen.show_order(news(an_order()))
    screen.show()
    assert decoded(screen) == [URL]


@pytest.mark.parametrize(
    ("size", "sandbox", "module_px"),
    [
        ((1920, 1080), False, 26),
        ((1024, 600), False, 14),
        ((1024, 600), True, 13),
        ((768, 1366), False, 18),
    ],
)
def test_the_code_has_the_size_of_the_design(
    look: Look, language: Language, qtbot: QtBot, size: tuple[int, int], sandbox: bool, module_px: int
) -> None:
    screen = CustomerScreen(look, language, BRANCH, "2", sandbox)
    qtbot.addWidget(screen)
    screen.resize(*size)
    screen.show_order(news(an_order()))
    screen.show()
    assert screen.pay.qr.code_rect().width() == 29 * module_px


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("length", [30, 60, 120, 200])
def test_the_code_takes_sixty_per_cent_of_the_short_side_whatever_the_link(
    screen: CustomerScreen, size: tuple[int, int], length: int
) -> None:
    screen.resize(*size)
    screen.show_order(news(an_order(url="https://rahmetapp.kz/?id=".ljust(length, "a"))))
    assert screen.pay.qr.code_rect().width() >= 0.6 * min(size)


@pytest.mark.parametrize(
    ("factor", "module_px"),
    [("1", (13, 18, 17)), ("1.25", (17, 22, 21)), ("1.5", (20, 27, 26)), ("2", (27, 36, 34))],
)
def test_the_code_is_sharp_and_read_at_every_scale_factor(factor: str, module_px: tuple[int, ...]) -> None:
    """The scale factor is fixed when Qt starts, so each has a process of its own."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": factor}
    program = Path(__file__).with_name("scaled_screen.py")
    done = subprocess.run([sys.executable, program], env=environment, capture_output=True, text=True, timeout=50)
    assert done.stdout.splitlines() == [factor, *(f"{URL} {each}" for each in module_px)], done.stderr


def test_between_customers_there_is_a_greeting_and_no_code(screen: CustomerScreen) -> None:
    assert screen.idle.isVisible()
    assert screen.idle.greeting.text() == "Rahmet!"
    assert len(screen.idle.clock.text()) == 5
    assert decoded(screen) == []


def test_a_bill_that_can_be_paid_shows_sum_code_and_time(screen: CustomerScreen) -> None:
    screen.show_order(news(an_order(), left_s=252))
    assert screen.pay.isVisible()
    assert screen.pay.sum.amount == 12500
    assert screen.pay.ring.seconds_left == 252
    assert decoded(screen) == [URL]


def test_while_a_bill_is_created_nothing_is_shown_yet(screen: CustomerScreen) -> None:
    screen.show_order(news(an_order(State.CREATING, url=None, preorder_id=None)))
    assert screen.idle.isVisible()


def test_a_failed_attempt_is_said_for_a_moment_and_the_code_stays(screen: CustomerScreen, qtbot: QtBot) -> None:
    screen.pay._attempt_timer.setInterval(50)
    screen.show_order(news(an_order()))
    screen.show_order(news(an_order(failed_attempts=1)))
    assert screen.pay.instruction.text() == "Попытка не удалась. Можно попробовать ещё раз."
    assert decoded(screen) == [URL]
    qtbot.waitUntil(lambda: screen.pay.instruction.text().startswith("Отсканируйте"), timeout=2000)
    screen.show_order(news(an_order(failed_attempts=1)))
    assert screen.pay.instruction.text().startswith("Отсканируйте")


def test_a_failed_attempt_is_shown_for_six_seconds(screen: CustomerScreen) -> None:
    assert screen.pay._attempt_timer.interval() == ATTEMPT_SHOWN_MS == 6000


def test_paid_fills_the_screen_and_the_greeting_comes_back_by_itself(screen: CustomerScreen, qtbot: QtBot) -> None:
    screen.show_order(news(an_order()))
    screen._outcome_timer.setInterval(50)
    with qtbot.waitSignal(screen.idle_again, timeout=2000):
        screen.show_order(news(an_order(State.PAID, paid_amount=12500)))
        assert screen.outcome.isVisible()
        assert (screen.outcome.title.text(), screen.outcome.line.text()) == ("Оплачено", "Спасибо!")
        assert decoded(screen) == []
    assert screen.idle.isVisible()


def test_the_same_news_twice_does_not_bring_an_ending_back(screen: CustomerScreen) -> None:
    paid = news(an_order(State.PAID, paid_amount=12500))
    screen.show_order(paid)
    left_ms = screen._outcome_timer.remainingTime()
    screen.show_order(paid)
    assert screen._outcome_timer.remainingTime() <= left_ms


@pytest.mark.parametrize(
    ("state", "title"),
    [
        (State.EXPIRED, "Время вышло"),
        (State.CANCELLED, "Счёт отменён"),
        (State.MISMATCH, "Оплачена другая сумма"),
        (State.PAID_LATE, "Оплачено"),
        (State.REJECTED, "Не оплачено"),
    ],
)
def test_each_ending_takes_the_code_away_and_says_so(screen: CustomerScreen, state: State, title: str) -> None:
    screen.show_order(news(an_order()))
    screen.show_order(news(an_order(state, paid_amount=9000 if state is State.MISMATCH else None)))
    assert screen.outcome.title.text() == title
    assert not screen.pay.qr.shows_code


@pytest.mark.parametrize("state", [State.EXPIRED, State.CANCELLED, State.CLOSED, State.UNCERTAIN])
def test_an_order_that_this_customer_never_saw_leaves_the_greeting(screen: CustomerScreen, state: State) -> None:
    screen.show_order(news(an_order(state)))
    assert screen.idle.isVisible()


def test_when_the_time_is_up_the_code_goes_before_there_is_an_answer(screen: CustomerScreen) -> None:
    screen.show_order(news(an_order()))
    screen.show_order(news(an_order(time_is_up=True)))
    assert screen.pay.instruction.text() == "Статус уточняется"
    assert decoded(screen) == []


def test_when_the_gateway_cannot_be_asked_it_says_so_calmly_until_there_is_an_answer(screen: CustomerScreen) -> None:
    screen.show_order(news(an_order()))
    screen.show_order(news(an_order(time_is_up=True)))
    screen.show_unknown()
    assert screen.outcome.title.text() == "Статус уточняется"
    screen.show_order(news(an_order(time_is_up=True, failed_attempts=1)))
    assert screen.outcome.isVisible()
    assert not screen._outcome_timer.isActive()
    screen.show_order(news(an_order(State.PAID, paid_amount=12500)))
    assert screen.outcome.title.text() == "Оплачено"


def test_a_link_that_cannot_be_shown_sends_the_customer_to_the_cashier(screen: CustomerScreen) -> None:
    screen.show_order(news(an_order(url="http://rahmetapp.kz/")))
    assert screen.pay.instruction.text() == "QR показать не удалось. Обратитесь к кассиру."
    screen.show_order(news(an_order(id="till-1-0002")))
    assert screen.pay.instruction.text().startswith("Отсканируйте")


def test_the_switch_changes_this_screen_and_the_next_customer_is_greeted_as_before(
    screen: CustomerScreen, language: Language, qtbot: QtBot
) -> None:
    screen.show_order(news(an_order()))
    qtbot.mouseClick(screen.pay.switch.segment("en"), Qt.MouseButton.LeftButton)
    assert language.locale == "en"
    assert screen.pay.caption.text() == "To pay"
    assert screen.pay.switch.segment("en").isChecked()
    screen.show_idle()
    assert language.locale == "ru"


def test_a_language_chosen_at_the_greeting_lasts_until_the_sale_is_over(
    screen: CustomerScreen, language: Language, qtbot: QtBot
) -> None:
    qtbot.mouseClick(screen.idle.switch.segment("kk"), Qt.MouseButton.LeftButton)
    screen.show_order(news(an_order(State.CREATING, url=None, preorder_id=None)))
    screen.show_order(news(an_order()))
    assert screen.pay.caption.text() == "Төлеуге"
    screen.show_order(news(an_order(State.PAID, paid_amount=12500)))
    assert screen.outcome.title.text() == "Төленді"
    screen.show_idle()
    assert language.locale == "ru"


def all_texts(screen: CustomerScreen) -> list[Text]:
    return [text for text in screen.findChildren(Text) if text.isVisible()]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
def test_no_words_are_cut_off(screen: CustomerScreen, language: Language, size: tuple[int, int], locale: str) -> None:
    screen.resize(*size)
    screen.set_home_locale(locale)
    language.use(locale)
    for change in (
        news(an_order()),
        news(an_order(failed_attempts=1)),
        news(an_order(State.EXPIRED)),
        news(an_order(State.MISMATCH, paid_amount=1_000_000)),
    ):
        screen.show_order(change)
        cut = [text.text() for text in all_texts(screen) if text.is_elided]
        assert not cut
    assert "…" not in "".join(sum(screen.pay.steps.words(), screen.pay.brand.lines()))


@pytest.mark.parametrize("amount", [1, 12_500, 999_999, 1_000_000])
def test_every_amount_fits_on_one_line(screen: CustomerScreen, amount: int) -> None:
    screen.show_order(news(an_order(amount=amount)))
    assert screen.pay.sum._width_at(screen.pay.sum.fitting_px()) <= screen.pay.sum.width()


def test_a_dark_theme_leaves_the_code_readable(screen: CustomerScreen, look: Look) -> None:
    screen.resize(768, 1366)
    look.use(DARK)
    screen.show_order(news(an_order()))
    assert decoded(screen) == [URL]


def test_a_handed_over_screen_has_the_panel_to_the_right(look: Look, language: Language, qtbot: QtBot) -> None:
    view = PayView(look, language, BRANCH, "2", handed_over=True)
    qtbot.addWidget(view)
    view.resize(1024, 672)
    view.show_order(news(an_order()))
    view.show()
    assert view.qr.geometry().right() == 671
    assert view.qr.code_rect().width() == 29 * 18


def test_a_window_manager_cannot_close_it(screen: CustomerScreen) -> None:
    screen.show_order(news(an_order()))
    assert not screen.close()
    assert screen.isVisible()
    assert decoded(screen) == [URL]
