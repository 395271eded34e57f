"""What painted widgets are to a screen reader, one at a time: role, name, value, state, and what is said aloud."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget
from pytestqt.plugin import QtBot

from pos_app.window import question as question_module
from pos_app.window.accessible import has_role
from pos_app.window.history.model import HistoryModel
from pos_app.window.history.rows_view import RowsView
from pos_app.window.keypad import KeypadScreen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.question import Question
from pos_app.window.widgets import ring as ring_module
from pos_app.window.widgets.amount_card import AmountCard
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.chip import Chip
from pos_app.window.widgets.pin_dots import PinDots
from pos_app.window.widgets.ring import Ring
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Text, word_font
from tests.window.heard import heard

A = QAccessible.Role
NAME, DESCRIPTION, VALUE = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value


@pytest.mark.parametrize("checked", [True, False])
def test_one_of_a_few_says_which_it_is(look: Look, qtbot: QtBot, checked: bool) -> None:
    chip = Chip(look, "All", "All of it")
    qtbot.addWidget(chip)
    chip.setChecked(checked)
    interface = heard(chip)
    assert interface.role() is A.RadioButton
    assert interface.text(NAME) == "All of it"
    assert bool(interface.state().checked) is checked


def test_a_button_that_is_off_says_why(look: Look, language: Language, qtbot: QtBot) -> None:
    button = Button(look, language, words="charge")
    qtbot.addWidget(button)
    button.setEnabled(False)
    button.set_second_line("Введите сумму")
    interface = heard(button)
    assert interface.role() is A.Button
    assert interface.state().disabled
    assert interface.text(DESCRIPTION) == "Введите сумму"


def test_an_amount_is_a_field_with_its_sum_as_value(look: Look, qtbot: QtBot) -> None:
    card = AmountCard(look, Language("en"))
    qtbot.addWidget(card)
    card.set_amount(12500)
    interface = heard(card)
    assert interface.role() is A.EditableText
    assert interface.text(NAME) == "Amount due"
    assert interface.text(VALUE) == "12500 tenge"


@pytest.mark.parametrize("make", [Text, Sum, PinDots, Ring], ids=lambda each: each.__name__)
def test_what_can_only_be_read_is_text(make: type[QWidget], look: Look, language: Language, qtbot: QtBot) -> None:
    arguments = {
        Text: (look, word_font(16), 24, "ink"),
        Sum: (look, 40, "ink", "ink2"),
        PinDots: (look, language),
        Ring: (look, language, 136),
    }
    widget = make(*arguments[make])
    qtbot.addWidget(widget)
    assert heard(widget).role() is A.StaticText


@pytest.mark.parametrize("speaks", [True, False])
def test_the_countdown_speaks_at_sixty_thirty_and_ten_seconds(
    look: Look, language: Language, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, speaks: bool
) -> None:
    said: list[str] = []
    clock = iter(range(1000, 1092))
    monkeypatch.setattr(ring_module, "alert", lambda ring: said.append(ring.accessibleName()))
    monkeypatch.setattr(ring_module, "ticks", lambda: next(clock))
    ring = Ring(look, language, 136, speaks=speaks)
    qtbot.addWidget(ring)
    ring.show()
    ring.set_times(1090, 300)
    while ring.seconds_left:
        ring._tick()
    assert said == (["01:00 осталось", "00:30 осталось", "00:10 осталось"] if speaks else [])


def test_a_question_is_read_out_when_it_comes(
    look: Look, language: Language, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(question_module, "alert", lambda widget: said.append(widget.accessibleName()))
    question = Question(look, language, title="ask_close", text="ask_close_hint", yes="yes_close", no="no_stay")
    qtbot.addWidget(question)
    question.show()
    assert said == [language.say("ask_close")]


def test_a_page_is_called_as_its_title_is_now(qtbot: QtBot) -> None:
    class Page(QWidget):
        title = "One"

        def called(self) -> str:
            return self.title

    page = Page()
    qtbot.addWidget(page)
    has_role(page, A.Pane, name=page.called, is_secret=True)
    assert (heard(page).role(), heard(page).text(NAME)) == (A.Pane, "One")
    page.title = "Two"
    assert heard(page).text(NAME) == "Two"
    assert heard(page).state().passwordEdit


def test_a_widget_that_goes_takes_its_role_with_it(qtbot: QtBot) -> None:
    from pos_app.window import accessible

    class Page(QWidget):
        def called(self) -> str:
            return "Page"

    before = len(accessible._parts)
    page = Page()
    has_role(page, A.Pane, name=page.called)
    assert len(accessible._parts) == before + 1
    del page
    assert len(accessible._parts) == before


def test_fields_and_lists_are_qts_own(look: Look, language: Language, qtbot: QtBot) -> None:
    keypad = KeypadScreen(look, language)
    rows = RowsView(look, language, HistoryModel(_nobody, str))
    for each in (keypad, rows):
        qtbot.addWidget(each)
    assert heard(keypad.comment.line).role() is A.EditableText
    assert isinstance(keypad.comment.line, QLineEdit)
    assert isinstance(rows, QAbstractItemView)
    assert heard(rows).role() is A.List


def _nobody(*_: object) -> None:
    """Looks nothing up."""
