"""The page on which a day is compared with the gateway's books."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.gateway.messages import PaymentStatus
from pos_app.order import State
from pos_app.till.messages import Reconciled
from pos_app.till.reconciling import Difference, Done, Kind
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.reconciliation import ReconciliationPage
from pos_app.words import LOCALES
from tests.window.orders import an_order

TODAY, YESTERDAY = date(2026, 11, 24), date(2026, 11, 23)
CLOSED = an_order(State.CLOSED)
LATE = Difference(
    CLOSED, PaymentStatus(True, 12500), Kind.PAID, Done.RECORDED, an_order(State.PAID_LATE, paid_amount=12500)
)
PAID = an_order(State.PAID, paid_amount=12500)
GONE = Difference(PAID, None, Kind.NOT_PAID, Done.LEFT, PAID)


def _came(*differences: Difference, day: date = TODAY, asked: int = 12, failure: str = "") -> Reconciled:
    return Reconciled(day, asked, differences, failure)


@pytest.fixture
def page(look: Look, language: Language, qtbot: QtBot) -> ReconciliationPage:
    page = ReconciliationPage(look, language, lambda: TODAY)
    qtbot.addWidget(page)
    page.resize(1024, 744)
    with qtbot.waitActive(page):
        page.show()
    return page


def test_it_asks_about_the_day_that_is_chosen(page: ReconciliationPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.asked) as asked:
        page.ask.click()
    assert asked.args == [TODAY]
    page.show_result(_came())
    assert page.message.text() == "12 заказов проверено, расхождений нет"
    page.chips[1].click()
    with qtbot.waitSignal(page.asked) as asked:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert asked.args == [YESTERDAY]


def test_it_asks_once_until_it_is_answered(page: ReconciliationPage, qtbot: QtBot) -> None:
    page.ask.click()
    assert page.ask.busy
    with qtbot.assertNotEmitted(page.asked):
        page.ask.click()
        qtbot.keyClick(page, Qt.Key.Key_F5)
    page.show_result(_came(failure="no connection"))
    assert page.message.text().startswith("Шлюз не ответил")
    with qtbot.waitSignal(page.asked):
        page.ask.click()


def test_differences_are_listed_and_named_for_a_screen_reader(page: ReconciliationPage) -> None:
    page.ask.click()
    page.show_result(_came(LATE, GONE))
    assert page.message.text() == "2 расхождения"
    assert page.list.isVisible()
    names = [row.accessibleName().replace("\u202f", " ") for row in page.rows.shown]
    assert names == [
        "№ 1043. Касса: Счёт закрыт без оплаты, 12 500 ₸. Шлюз: оплачено 12 500 ₸. "
        "Записано в журнал: Оплачено после отмены или истечения срока.",
        "№ 1043. Касса: Оплачено, 12 500 ₸. Шлюз: не оплачено. "
        "Ничего не изменено: раньше шлюз подтвердил оплату. Свяжитесь с поддержкой Rahmet Pay.",
    ]


def test_the_answer_for_a_day_that_is_no_longer_chosen_is_not_shown(page: ReconciliationPage) -> None:
    page.ask.click()
    page.chips[1].click()
    page.show_result(_came(LATE))
    assert page.list.isHidden()
    assert not page.ask.busy


def test_esc_leaves_it(page: ReconciliationPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("size", [(1024, 576), (1366, 768), (1920, 1080)])
def test_its_words_are_whole(page: ReconciliationPage, language: Language, locale: str, size: tuple[int, int]) -> None:
    language.use(locale)
    page.resize(*size)
    assert not page.title.is_elided
    page.ask.click()
    for came in (_came(), _came(failure="no connection")):
        page.show_result(came)
        assert not page.message.is_elided


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("done", Done)
def test_every_difference_has_its_words(
    page: ReconciliationPage, language: Language, locale: str, kind: Kind, done: Done
) -> None:
    language.use(locale)
    page.show_result(_came(Difference(PAID, PaymentStatus(True, 900, refunded_amount=100), kind, done, PAID)))
    assert len(page.rows.shown) == 1
