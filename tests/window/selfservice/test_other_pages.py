"""The QR of self-service, its endings and the staff's page: whole words in every language and on every screen."""

from datetime import UTC, datetime
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.order import Order, State
from pos_app.price_list import Expected, Problem
from pos_app.till.clock import ticks
from pos_app.till.messages import OrderChanged
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.selfservice.closed import CLOSED, WAITS_FOR_TILL, ClosedNote
from pos_app.window.selfservice.ended import EndedPage
from pos_app.window.selfservice.paying import PayingPage
from pos_app.window.selfservice.staff import StaffPage
from pos_app.window.selfservice.wording import problem_sentences
from tests.window.whole_words import cut_words, overlapping

SIZES = [(1366, 768), (1366, 744), (1024, 768), (1024, 744), (768, 1366), (768, 1342)]
CASES = list(product(SIZES, ("ru", "kk", "en")))
ENDINGS = [state for state in State if EndedPage.knows(state)]


def order(state: State) -> Order:
    return Order(
        id="till-1-x",
        number=1043,
        amount=999_999,
        state=state,
        created_at=datetime.now(UTC),
        timeout_s=300,
        url="https://gateway.example/pay/0123456789abcdef0123456789",
    )


def shown(page: QWidget, qtbot: QtBot, size: tuple[int, int]) -> None:
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()


@pytest.mark.parametrize(("size", "locale"), CASES)
@pytest.mark.parametrize("state", ENDINGS)
def test_an_ending_is_told_whole(
    look: Look, language: Language, qtbot: QtBot, size: tuple[int, int], locale: str, state: State
) -> None:
    language.use(locale)
    page = EndedPage(look, language)
    page.show_ended(order(state))
    shown(page, qtbot, size)
    assert cut_words(page) == []
    assert overlapping(page.outcome, page.again) == []


@pytest.mark.parametrize(("size", "locale"), CASES)
def test_the_qr_and_the_way_out_are_told_whole(
    look: Look, language: Language, qtbot: QtBot, size: tuple[int, int], locale: str
) -> None:
    language.use(locale)
    page = PayingPage(look, language, "Кофейня на Абая, 52", "till-1")
    shown(page, qtbot, size)
    page.show_order(OrderChanged(order(State.WAITING), (), ticks() + 200, datetime.now(UTC)))
    assert cut_words(page) == []
    assert overlapping(page.pay, page.number, page.hold) == []
    assert page.hold.height() >= 64


@pytest.mark.parametrize(("size", "locale"), CASES)
def test_the_question_about_cancelling_is_told_whole(
    look: Look, language: Language, qtbot: QtBot, size: tuple[int, int], locale: str
) -> None:
    language.use(locale)
    page = PayingPage(look, language, "Кофейня на Абая, 52", "till-1")
    shown(page, qtbot, size)
    page.show_order(OrderChanged(order(State.WAITING), (), ticks() + 200, datetime.now(UTC)))
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.asks
    assert cut_words(page) == []
    assert overlapping(page.pay, page.asking) == []
    parts = page.asking.question, page.asking.explanation, page.asking.yes, page.asking.no
    assert overlapping(*parts) == []
    assert all(page.asking.rect().contains(part.geometry()) for part in parts)


def test_by_keyboard_a_bill_is_cancelled_after_a_question_only(look: Look, language: Language, qtbot: QtBot) -> None:
    page, cancelled = PayingPage(look, language, "Кофейня", "till-1"), []
    page.cancelled.connect(lambda: cancelled.append(True))
    shown(page, qtbot, (1024, 768))
    page.show_order(OrderChanged(order(State.WAITING), (), ticks() + 200, datetime.now(UTC)))
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert cancelled == [], "a bouncing Enter"
    qtbot.waitUntil(lambda: page._shown_for.hasExpired(ENTER_DEAF_MS))
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert (cancelled, page.asks) == ([], False), "nobody was asked"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert (cancelled, page.asks) == ([True], False)


@pytest.mark.parametrize(("size", "locale"), CASES)
def test_the_staff_reads_every_mistake_whole(
    look: Look, language: Language, qtbot: QtBot, size: tuple[int, int], locale: str
) -> None:
    language.use(locale)
    page = StaffPage(look, language)
    problems = [Problem(3, "price", "dear", expected, "ru, kk, en, price, group, picture") for expected in Expected]
    page.show_lines(
        [language.say("kiosk_list_kept"), language.say("kiosk_undealt", n=12)], problem_sentences(language, problems)
    )
    shown(page, qtbot, size)
    assert cut_words(page) == []
    assert overlapping(page.bar, page._scroll, page.to_customers, page.close_button) == []


@pytest.mark.parametrize("words", [CLOSED, WAITS_FOR_TILL])
@pytest.mark.parametrize(("size", "locale"), CASES)
def test_a_closed_till_says_so_whole(
    look: Look, language: Language, qtbot: QtBot, size: tuple[int, int], locale: str, words: tuple[str, str, str]
) -> None:
    language.use(locale)
    page = ClosedNote(look, language, *words)
    shown(page, qtbot, size)
    assert cut_words(page) == []


def test_an_ending_leads_to_the_next_customer_by_touch_or_by_key(look: Look, language: Language, qtbot: QtBot) -> None:
    page = EndedPage(look, language)
    page.show_ended(order(State.PAID))
    shown(page, qtbot, (1366, 768))
    assert page.again.second_line == "через 5 с"
    with qtbot.waitSignal(page.next_customer):
        qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    page.show_ended(order(State.EXPIRED))
    with qtbot.waitSignal(page.next_customer):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_whoever_touches_the_screen_can_read_on(look: Look, language: Language, qtbot: QtBot) -> None:
    page = EndedPage(look, language)
    page.show_ended(order(State.PAID))
    shown(page, qtbot, (1366, 768))
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
    assert page.again.second_line == "через 15 с"


def test_a_tap_does_not_cancel(look: Look, language: Language, qtbot: QtBot) -> None:
    page = PayingPage(look, language, "Кофейня", "till-1")
    shown(page, qtbot, (1366, 768))
    page.show_order(OrderChanged(order(State.WAITING), (), ticks() + 200, datetime.now(UTC)))
    cancelled: list[None] = []
    page.cancelled.connect(lambda: cancelled.append(None))
    qtbot.mouseClick(page.hold, Qt.MouseButton.LeftButton)
    assert cancelled == []
