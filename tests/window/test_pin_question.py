"""The page that asks for the PIN of somebody who may."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.people import Right
from pos_app.till.messages import PinFor
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.pin_question import PinQuestion
from pos_app.words import LOCALES
from tests.window.people import no_more, press_focus, type_into_focus, wrong
from tests.window.whole_words import cut_words, overlapping, spoken


@pytest.fixture
def question(look: Look, language: Language, qtbot: QtBot) -> PinQuestion:
    question = PinQuestion(look, language)
    qtbot.addWidget(question)
    question.resize(1024, 744)
    question.ask(Right.REPORT)
    with qtbot.waitActive(question):
        question.show()
    return question


def test_it_says_what_the_pin_is_for_and_hands_it_over(question: PinQuestion, qtbot: QtBot) -> None:
    assert question.pin.hint.text() == "Для отчёта нужен PIN старшего кассира или администратора"
    with qtbot.waitSignal(question.given) as given:
        type_into_focus(qtbot, "4829")
    assert given.args == [Right.REPORT, "4829"]
    assert "4829" not in spoken(question)


def test_by_finger_too(question: PinQuestion, qtbot: QtBot) -> None:
    with qtbot.waitSignal(question.given) as given:
        for digit in "4829":
            qtbot.mouseClick(question.pin.pad.keys[digit], Qt.MouseButton.LeftButton)
    assert given.args == [Right.REPORT, "4829"]


def test_digits_count_while_the_way_back_has_the_focus(question: PinQuestion, qtbot: QtBot) -> None:
    question.back.setFocus(Qt.FocusReason.TabFocusReason)
    type_into_focus(qtbot, "48")
    assert question.pin.dots.filled == 2


def test_a_wrong_pin_is_said_here(question: PinQuestion, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "1111")
    question.show_pin(wrong(PinFor.ALLOW, 1))
    assert question.pin.hint.text() == "Неверный PIN · осталось попыток: 1"
    with qtbot.waitSignal(question.given):
        type_into_focus(qtbot, "4829")


def test_esc_and_back_mean_no(question: PinQuestion, qtbot: QtBot) -> None:
    with qtbot.waitSignal(question.no):
        press_focus(qtbot, Qt.Key.Key_Escape)
    with qtbot.waitSignal(question.no):
        qtbot.mouseClick(question.back, Qt.MouseButton.LeftButton)


def test_another_question_begins_anew(question: PinQuestion, qtbot: QtBot) -> None:
    type_into_focus(qtbot, "48")
    question.ask(Right.EXIT)
    assert question.pin.dots.filled == 0
    assert question.right is Right.EXIT


@pytest.mark.parametrize("size", [(1366, 768), (1024, 744), (1024, 680)])
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("right", Right)
def test_its_words_are_whole(
    question: PinQuestion, language: Language, locale: str, size: tuple[int, int], right: Right
) -> None:
    language.use(locale)
    question.resize(*size)
    question.ask(right)
    assert cut_words(question) == []
    question.show_pin(no_more(PinFor.ALLOW, 900))
    assert cut_words(question) == []
    pin = question.pin
    assert overlapping(pin.title, pin.hint, pin.dots, pin.pad) == []
    assert question.back.geometry().right() < pin.title.x() + (pin.title.width() - pin.title.sizeHint().width()) // 2
