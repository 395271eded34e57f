"""Closing a shift: the question, the wait, every refusal with what to do, and the end."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.till.messages import NotClosed
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.report.closing import Action, ClosingPage, Step, asking, done, refused, under_way
from pos_app.window.widgets.text import Text
from pos_app.words import LOCALES
from tests.window.report.reports import a_report

STEPS = {
    "asking": asking(a_report()),
    "under way": under_way(compared=True),
    "saving": under_way(compared=False),
    "done": done(a_report(closed=True)),
    "done without": done(a_report(closed=True, reconciliation=None)),
    **{why.value: refused(why, "disk I/O error: " * 6) for why in NotClosed},
}


@pytest.fixture
def page(look: Look, language: Language, qtbot: QtBot) -> ClosingPage:
    page = ClosingPage(look, language)
    qtbot.addWidget(page)
    page.resize(1366, 680)
    with qtbot.waitActive(page):
        page.show()
    return page


def test_it_asks_with_what_it_does_and_what_stays_open(page: ClosingPage) -> None:
    page.show_step(STEPS["asking"])
    assert page.title.text() == "Закрыть смену № 12?"
    assert "Изменить его и открыть смену снова нельзя" in page.text.text()
    assert page.more.text() == "Останется 2 открытых вопроса."
    page.show_step(asking(a_report(issues=())))
    assert not page.more.isVisible()


def test_the_safe_answer_has_the_focus_and_is_escs(page: ClosingPage, qtbot: QtBot) -> None:
    page.show_step(STEPS["asking"])
    assert page.buttons[Action.KEEP].hasFocus()
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert chosen.args == [Action.KEEP]
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.keyClick(page.buttons[Action.KEEP], Qt.Key.Key_Return)
    assert chosen.args == [Action.KEEP]
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.mouseClick(page.buttons[Action.CLOSE], Qt.MouseButton.LeftButton)
    assert chosen.args == [Action.CLOSE]


def test_while_it_is_under_way_nothing_can_be_pressed(page: ClosingPage, qtbot: QtBot) -> None:
    page.show_step(STEPS["under way"])
    assert page.text.text() == "Сверяем заказы со шлюзом…"
    assert page.buttons[Action.CLOSE].busy
    with qtbot.assertNotEmitted(page.chosen):
        qtbot.mouseClick(page.buttons[Action.CLOSE], Qt.MouseButton.LeftButton)
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space):
            qtbot.keyClick(page, key)


@pytest.mark.parametrize(
    ("why", "actions", "said"),
    [
        (NotClosed.PAYING, [Action.TO_REPORT], "Дождитесь оплаты или отмените счёт"),
        (NotClosed.EMPTY, [Action.TO_REPORT], "Закрывать нечего"),
        (NotClosed.UNRECONCILED, [Action.KEEP, Action.CLOSE_ANYWAY, Action.AGAIN], "Можно закрыть без сверки"),
        (NotClosed.NOT_ALLOWED, [Action.TO_REPORT], "введите его PIN"),
        (NotClosed.JOURNAL, [Action.KEEP, Action.AGAIN], "Освободите место на диске"),
    ],
)
def test_every_refusal_says_what_to_do(page: ClosingPage, why: NotClosed, actions: list[Action], said: str) -> None:
    page.show_step(refused(why, "timed out"))
    assert list(page.buttons) == actions
    assert said in page.text.text()
    assert page.detail.text() == "timed out"


def test_the_end_has_the_number_the_sum_and_the_comparison(page: ClosingPage) -> None:
    page.show_step(STEPS["done"])
    assert page.title.text() == "Смена № 12 закрыта"
    assert page.sum.isVisible()
    assert page.sum.amount == 279100
    assert "31 заказ, расхождений нет" in page.more.text()
    assert page.buttons[Action.PRINT].hasFocus()
    page.show_step(STEPS["done without"])
    assert page.more.text() == "Со шлюзом не сверено"


def test_without_a_printer_the_end_offers_none(page: ClosingPage, qtbot: QtBot) -> None:
    page.may_print(False)
    page.show_step(STEPS["done"])
    assert not page.buttons[Action.PRINT].isEnabled()
    assert page.buttons[Action.PRINT].second_line == "Нет принтера"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("size", [(1366, 680), (1024, 656), (1024, 560)])
@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS.keys())
def test_every_step_fits(page: ClosingPage, language: Language, locale: str, size: tuple[int, int], step: Step) -> None:
    language.use(locale)
    page.resize(*size)
    page.show_step(step)
    shown = [text for text in page.findChildren(Text) if text.isVisible() and text.text()]
    assert not [text.text() for text in shown if text.is_elided]
    blocks = [text.geometry() for text in shown]
    blocks += [button.geometry() for button in page.buttons.values()]
    if page.sum.isVisible():
        blocks.append(page.sum.geometry())
    for index, block in enumerate(blocks):
        assert page.rect().contains(block)
        assert not [other for other in blocks[index + 1 :] if other.intersects(block)]


def test_another_language_is_spoken_at_once(page: ClosingPage, language: Language) -> None:
    page.show_step(STEPS["asking"])
    language.use("en")
    assert page.title.text() == "Close shift No. 12?"
    assert page.more.text() == "2 open issues remain."
    assert page.buttons[Action.KEEP].text() == "Keep it open"
    assert replace(page.step, issues=0) != page.step
