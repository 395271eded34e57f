"""What became of a refund: accepted, refused, or not known yet."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.refund import Refund, RefundReason, RefundState
from pos_app.till.messages import PinFor, RefundChanged
from pos_app.window.language import Language
from pos_app.window.look import DARK, ENTER_DEAF_MS, LIGHT, Look
from pos_app.window.refund.screen import RefundScreen
from pos_app.window.widgets.state_icon import Shape
from pos_app.words import LOCALES
from tests.window.orders import AT, an_order
from tests.window.people import right, type_into_focus, working
from tests.window.test_refund import a_refund
from tests.window.whole_words import cut_words, overlapping, spoken

LEFT = Qt.MouseButton.LeftButton
ORDER = an_order(State.PAID, paid_amount=12500, ended_at=AT)
ACCEPTED = a_refund(RefundState.ACCEPTED, ended_at=AT, gateway_id=991, by="Мәдина Ө.", reason=RefundReason.AMOUNT)
UNCERTAIN = a_refund(RefundState.UNCERTAIN, message="no answer")
REFUSED = a_refund(RefundState.REFUSED, ended_at=AT, code=23, message="Срок возврата\nистёк")
NOT_SENT = a_refund(RefundState.REFUSED, ended_at=AT, message="connection refused")
ALL = [ACCEPTED, UNCERTAIN, REFUSED, NOT_SENT]


@pytest.fixture
def screen(look: Look, language: Language, qtbot: QtBot) -> RefundScreen:
    screen = RefundScreen(look, language)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show_people(working())
    with qtbot.waitActive(screen):
        screen.show()
    ask(screen, qtbot)
    return screen


def ask(screen: RefundScreen, qtbot: QtBot) -> None:
    """A cashier asks for 5000 of the order back, with a PIN that the till takes."""
    screen.show_order(ORDER, [])
    qtbot.mouseClick(screen.form.amount.part, LEFT)
    type_into_focus(qtbot, "5000")
    qtbot.mouseClick(screen.form.pin, LEFT)
    type_into_focus(qtbot, "4829")
    with qtbot.waitSignal(screen.refund_pressed):
        qtbot.mouseClick(screen.form.refund, LEFT)
    screen.show_pin(right(PinFor.REFUND))
    hear(screen, a_refund())


def hear(screen: RefundScreen, refund: Refund, next_in_s: float | None = None) -> None:
    """The till's news of the refund that was asked for on this screen."""
    screen.show_refund(RefundChanged(replace(refund, key=screen._key), next_in_s))


def listens_to_enter(screen: RefundScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.outcome._shown_for.hasExpired(ENTER_DEAF_MS), timeout=2000)


def answers(screen: RefundScreen) -> list[str]:
    return [question.text for question in screen.outcome.questions.questions()]


def test_a_refund_under_way_stays_behind_the_busy_button(screen: RefundScreen) -> None:
    assert screen.form.isVisible()
    assert screen.form.busy


def test_an_accepted_one_shows_the_sum_and_what_is_known(screen: RefundScreen) -> None:
    hear(screen, ACCEPTED)
    outcome = screen.outcome
    assert not screen.form.isVisible()
    assert (outcome.panel.title.text(), outcome.panel.icon.shape) == ("Возврат принят", Shape.REFUNDED)
    assert outcome.sum.amount == 5000
    rows = dict(outcome.facts.rows())
    assert rows["Причина"] == "Ошибка в сумме"
    assert rows["Кто вернул"] == "Мәдина Ө."
    assert rows["Код возврата"] == "991"
    assert rows["Осталось от оплаты"] == "7\u202f500\u202f₸"


def test_the_slip_of_an_accepted_one_can_be_printed(screen: RefundScreen, qtbot: QtBot) -> None:
    hear(screen, ACCEPTED)
    with qtbot.waitSignal(screen.print_wanted) as wanted:
        qtbot.mouseClick(screen.outcome.print, LEFT)
    assert wanted.args == [replace(ACCEPTED, key=screen._key)]
    with qtbot.waitSignal(screen.print_wanted):
        qtbot.keyClick(screen.outcome, Qt.Key.Key_P)


def test_where_nothing_can_be_printed_nothing_is_offered(look: Look, language: Language, qtbot: QtBot) -> None:
    screen = RefundScreen(look, language, can_print=False)
    qtbot.addWidget(screen)
    screen.show()
    screen.show_order(ORDER, [a_refund()])
    screen.show_refund(RefundChanged(ACCEPTED))
    assert screen.outcome.facts.isVisible()
    assert not screen.outcome.print.isVisible()
    with qtbot.assertNotEmitted(screen.print_wanted):
        qtbot.keyClick(screen.outcome, Qt.Key.Key_P)


def test_an_uncertain_one_says_to_give_no_cash_and_counts_down(screen: RefundScreen, qtbot: QtBot) -> None:
    hear(screen, UNCERTAIN, 1.6)
    outcome = screen.outcome
    assert (outcome.panel.title.text(), outcome.panel.icon.shape) == ("Возврат уточняется", Shape.UNCERTAIN)
    assert outcome.panel.line.text() == "Не возвращайте наличными"
    assert answers(screen)[0] == "Запрос на возврат отправлен, ответ шлюза не пришёл."
    assert answers(screen)[1] == "Сама повторит тот же запрос через 2 с: дважды он не выполнится."
    assert "Не выдавайте наличные" in answers(screen)[2]
    assert not outcome.print.isVisible()
    qtbot.waitUntil(lambda: "через" not in answers(screen)[1], timeout=5000)
    assert not outcome._second.isActive()


def test_an_uncertain_one_that_goes_through_becomes_accepted(screen: RefundScreen, qtbot: QtBot) -> None:
    hear(screen, UNCERTAIN, 5)
    listens_to_enter(screen, qtbot)
    hear(screen, ACCEPTED)
    assert screen.outcome.facts.isVisible()
    assert not screen.outcome.questions.isVisible()
    with qtbot.assertNotEmitted(screen.done):
        qtbot.keyClick(screen.outcome, Qt.Key.Key_Return)


def test_the_till_can_be_told_to_ask_at_once(screen: RefundScreen, qtbot: QtBot) -> None:
    hear(screen, UNCERTAIN, 30)
    with qtbot.waitSignal(screen.repeat_wanted) as wanted:
        qtbot.mouseClick(screen.outcome.check, LEFT)
    assert wanted.args == [screen._key]
    with qtbot.assertNotEmitted(screen.repeat_wanted):
        qtbot.mouseClick(screen.outcome.check, LEFT)
        qtbot.keyClick(screen.outcome, Qt.Key.Key_F5)
    hear(screen, UNCERTAIN, 60)
    with qtbot.waitSignal(screen.repeat_wanted):
        qtbot.keyClick(screen.outcome, Qt.Key.Key_F5)


def test_one_that_could_not_even_be_noted_as_lost_is_shown_as_not_settled(screen: RefundScreen) -> None:
    hear(screen, a_refund(), 4)
    assert screen.outcome.isVisible()
    assert answers(screen)[0] == "Запрос на возврат отправлен, ждём ответ шлюза."


def test_news_of_another_refund_of_the_order_do_not_end_this_one(screen: RefundScreen) -> None:
    screen.show_refund(RefundChanged(a_refund(RefundState.ACCEPTED, key="another", amount=100, elsewhere=True)))
    assert screen.form.busy
    assert screen.form.isVisible()


def test_a_refused_one_shows_the_gateways_words_and_code(screen: RefundScreen) -> None:
    hear(screen, REFUSED)
    assert screen.outcome.panel.title.text() == "Шлюз отказал в возврате"
    assert screen.outcome.panel.line.text() == "Деньги не возвращены"
    assert answers(screen)[0] == "Шлюз отклонил возврат: «Срок возврата истёк», код 23"


def test_one_that_never_left_the_till_says_so(screen: RefundScreen) -> None:
    hear(screen, NOT_SENT)
    assert screen.outcome.panel.title.text() == "Возврат не отправлен"
    assert "не ушёл из кассы" in answers(screen)[0]
    assert "connection refused" not in spoken(screen)


def test_a_foreign_message_is_shortened_and_read_as_plain_text(screen: RefundScreen) -> None:
    hear(screen, a_refund(RefundState.REFUSED, code=1, message="<b>{x}</b> " + "я" * 500))
    assert answers(screen)[0].startswith("Шлюз отклонил возврат: «<b>{x}</b> яяя")
    assert len(answers(screen)[0]) < 220


def test_a_refusal_without_words_has_its_code(screen: RefundScreen) -> None:
    hear(screen, a_refund(RefundState.REFUSED, code=7))
    assert answers(screen)[0] == "Шлюз отклонил возврат, код 7."


def test_after_a_refusal_it_can_be_tried_again_with_a_new_pin(screen: RefundScreen, qtbot: QtBot) -> None:
    first = screen._key
    hear(screen, REFUSED)
    qtbot.mouseClick(screen.outcome.retry, LEFT)
    assert screen.form.isVisible()
    assert screen.form.draft.amount == 5000
    assert screen.form.pin.dots.filled == 0
    type_into_focus(qtbot, "4829")
    with qtbot.waitSignal(screen.refund_pressed) as pressed:
        qtbot.mouseClick(screen.form.refund, LEFT)
    assert pressed.args[1:] == [ORDER.id, 5000, RefundReason.GOODS, "4829"]
    assert pressed.args[0] != first
    hear(screen, a_refund(RefundState.ACCEPTED, ended_at=AT))
    assert screen.outcome.facts.isVisible()


@pytest.mark.parametrize("refund", ALL)
def test_every_outcome_can_be_left(screen: RefundScreen, qtbot: QtBot, refund: Refund) -> None:
    hear(screen, refund)
    with qtbot.waitSignal(screen.done):
        qtbot.keyClick(screen.outcome, Qt.Key.Key_Escape)
    leave = screen.outcome.finish if refund.state is RefundState.ACCEPTED else screen.outcome.leave
    with qtbot.waitSignal(screen.done):
        qtbot.mouseClick(leave, LEFT)


def test_enter_is_deaf_for_a_moment_and_then_means_the_primary_action(screen: RefundScreen, qtbot: QtBot) -> None:
    hear(screen, ACCEPTED)
    with qtbot.assertNotEmitted(screen.done):
        qtbot.keyClick(screen.outcome, Qt.Key.Key_Return)
    listens_to_enter(screen, qtbot)
    with qtbot.waitSignal(screen.done):
        qtbot.keyClick(screen.outcome, Qt.Key.Key_Return)


@pytest.mark.parametrize("state", [RefundState.UNCERTAIN, RefundState.REQUESTED])
def test_an_order_with_an_unsettled_refund_shows_it_instead_of_the_form(
    screen: RefundScreen, state: RefundState
) -> None:
    screen.show_order(ORDER, [a_refund(state)])
    assert not screen.form.isVisible()
    assert "Не выдавайте наличные" in answers(screen)[2]
    screen.show_refund(RefundChanged(ACCEPTED))
    assert screen.outcome.facts.isVisible()


def test_the_next_order_finds_nothing_of_the_last(screen: RefundScreen) -> None:
    hear(screen, REFUSED)
    screen.show_order(an_order(State.PAID, id="till-1-0002", paid_amount=300, ended_at=AT), [])
    assert screen.form.isVisible()
    assert not screen.outcome.isVisible()
    assert screen.form.draft.amount == 300


def test_nothing_ticks_while_the_screen_is_hidden(screen: RefundScreen) -> None:
    hear(screen, UNCERTAIN, 30)
    assert screen.outcome._second.isActive()
    screen.hide()
    assert not screen.outcome._second.isActive()
    screen.show()
    assert screen.outcome._second.isActive()


@pytest.mark.parametrize("size", [(1366, 768), (1366, 744), (1024, 768), (1024, 744), (1024, 680)])
@pytest.mark.parametrize("locale", LOCALES)
def test_no_words_are_cut_off_or_covered(
    screen: RefundScreen, look: Look, language: Language, size: tuple[int, int], locale: str
) -> None:
    look.use(DARK if size[0] == 1024 else LIGHT)
    language.use(locale)
    screen.resize(*size)
    outcome = screen.outcome
    for refund in ALL:
        screen.show_order(ORDER, [])
        hear(screen, refund, 30 if refund is UNCERTAIN else None)
        assert cut_words(screen) == []
        body = outcome.facts if outcome.facts.isVisible() else outcome.questions
        buttons = (outcome.print, outcome.leave, outcome.check, outcome.retry, outcome.finish)
        assert overlapping(outcome.panel, outcome.caption, outcome.sum, body, *buttons) == []
        assert all(button.accessibleName() for button in buttons)
