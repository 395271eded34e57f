"""The one screen of a till, handed over to the customer: no tap on it cancels anything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.single import SingleScreen
from pos_app.window.widgets.text import Text
from tests.window.orders import URL, an_order, news
from tests.window.test_qr import decoded
from tests.window.whole_words import overlapping

SIZES = [(1024, 768), (1024, 744), (1024, 600), (1024, 576), (1366, 768), (1920, 1080), (768, 1366)]


@pytest.fixture
def screen(look: Look, language: Language, qtbot: QtBot) -> SingleScreen:
    screen = SingleScreen(look, language, "Абай көшесіндегі кофехана, 52", "2")
    qtbot.addWidget(screen)
    screen.resize(1024, 768)
    screen.show()
    screen.show_order(news(an_order()))
    return screen


def listens_to_enter(screen: SingleScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen._shown_for.hasExpired(400), timeout=2000)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
def test_the_code_is_read_and_no_words_are_cut_off(
    screen: SingleScreen, language: Language, size: tuple[int, int], locale: str
) -> None:
    screen.resize(*size)
    language.use(locale)
    assert decoded(screen) == [URL]
    cut = [text.text() for text in screen.findChildren(Text) if text.isVisible() and text.is_elided]
    assert not cut
    assert not screen.pay.ring.geometry().intersects(screen.pay.instruction.geometry())


@pytest.mark.parametrize(("size", "module_px"), [((1024, 768), 18), ((1024, 744), 17)])
def test_the_code_has_the_size_of_the_design(screen: SingleScreen, size: tuple[int, int], module_px: int) -> None:
    screen.resize(*size)
    assert screen.pay.qr.code_rect().width() == 29 * module_px
    assert screen.pay.qr.width() == 672


def test_no_tap_anywhere_cancels(screen: SingleScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(screen.cancelled):
        for widget in screen.findChildren(QWidget):
            if widget.isVisible():
                qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    assert not screen.asks


def test_a_tap_on_check_asks_for_the_status(screen: SingleScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.check_pressed):
        qtbot.mouseClick(screen.check, Qt.MouseButton.LeftButton)


def test_holding_the_button_cancels(screen: SingleScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.cancelled, timeout=5000):
        qtbot.mousePress(screen.hold, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(screen.hold, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F5])
def test_enter_and_f5_check_the_status(screen: SingleScreen, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.assertNotEmitted(screen.check_pressed):
        qtbot.keyClick(screen, key)
    listens_to_enter(screen, qtbot)
    with qtbot.waitSignal(screen.check_pressed):
        qtbot.keyClick(screen, key)


def test_escape_asks_and_enter_cancels(screen: SingleScreen, qtbot: QtBot) -> None:
    listens_to_enter(screen, qtbot)
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.asks
    assert screen.asking.question.text() == "Отменить счёт?"
    assert not screen.hold.isVisible()
    with qtbot.waitSignal(screen.cancelled):
        qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert not screen.asks


def test_escape_twice_keeps_the_bill(screen: SingleScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(screen.cancelled):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.asks
    assert screen.hold.isVisible()


def test_the_question_is_answered_by_its_buttons(screen: SingleScreen, qtbot: QtBot) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    qtbot.mouseClick(screen.asking.no, Qt.MouseButton.LeftButton)
    assert not screen.asks
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.cancelled):
        qtbot.mouseClick(screen.asking.yes, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
def test_the_question_stands_in_the_bar_whole(
    screen: SingleScreen, language: Language, qtbot: QtBot, size: tuple[int, int], locale: str
) -> None:
    screen.resize(*size)
    language.use(locale)
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.asking.question.is_elided
    assert not screen.asking.explanation.is_elided
    parts = screen.asking.question, screen.asking.explanation, screen.asking.yes, screen.asking.no
    assert overlapping(screen.pay, screen.asking) == []
    assert overlapping(*parts) == []
    assert all(screen.asking.rect().contains(part.geometry()) for part in parts)


def test_enter_on_the_answer_that_keeps_the_bill_keeps_it(screen: SingleScreen, qtbot: QtBot) -> None:
    listens_to_enter(screen, qtbot)
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    screen.asking.no.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(screen.cancelled):
        qtbot.keyClick(screen.asking.no, Qt.Key.Key_Return)
    assert not screen.asks


def test_another_order_closes_the_question_of_the_last(screen: SingleScreen, qtbot: QtBot) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    screen.show_order(news(an_order(failed_attempts=1)))
    assert screen.asks
    screen.show_order(news(an_order(id="till-1-0002")))
    assert not screen.asks


def test_the_customers_language_is_not_the_cashiers(screen: SingleScreen, language: Language, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.pay.switch.segment("kk"), Qt.MouseButton.LeftButton)
    assert screen.pay.caption.text() == "Төлеуге"
    assert language.locale == "ru"
    assert screen.order_line.text() == "№ 1043 · Касса 2"
    screen.show_order(news(an_order(id="till-1-0002")))
    assert screen.pay.caption.text() == "К оплате"


def test_cleared_it_holds_no_code(screen: SingleScreen) -> None:
    screen.clear()
    assert decoded(screen) == []
