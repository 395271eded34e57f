"""What a screen reader and a keyboard find on every page: names, roles, states, an order, and a focus that is seen."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.plugin import QtBot

from pos_app.sandbox import Sandbox
from pos_app.window import question as question_module
from pos_app.window.accessible import has_role
from pos_app.window.history.sheet import Sheet
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.question import Question
from pos_app.window.widgets import ring as ring_module
from pos_app.window.widgets.amount_card import AmountCard
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.chip import Chip
from pos_app.window.widgets.hold_button import HoldButton
from pos_app.window.widgets.pin_dots import PinDots
from pos_app.window.widgets.ring import Ring
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Text, word_font
from tests.end_to_end.conftest import sandbox
from tests.window.every_page import Walk
from tests.window.test_languages import CYRILLIC

__all__ = ["sandbox"]

A = QAccessible.Role
NAME, DESCRIPTION, VALUE = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value
PRESSED: Final = frozenset({A.Button, A.CheckBox, A.RadioButton})
FITTING: Final = PRESSED | {A.EditableText, A.List, A.Chart, A.Cell, A.StaticText, A.Pane}
MOST_STOPS: Final = 60
MOST_LINKS: Final = 20
"""In a page of the manual, which Tab goes through link by link."""

BY_KEY: Final = frozenset({"Month before", "Next month"})
"""Page Up and Page Down do it, from wherever the focus is in the calendar."""
_RING_PX: Final = 6
NO_ROLE: Final = frozenset({A.Client, A.NoRole})


def heard(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader gets of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, type(widget).__name__
    return interface


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def tab_through(walk: Walk, qtbot: QtBot) -> list[QWidget]:
    """Where Tab leads, from where the page puts the focus until it comes to a place again."""
    window = walk.window
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is window)
    stops: list[QWidget] = []
    links = 0
    while (focus := QApplication.focusWidget()) not in stops[:-1]:
        assert focus is not None
        assert len(stops) < MOST_STOPS
        if not stops or focus is not stops[-1]:
            stops.append(focus)
        elif len(stops) == 1 or (links := links + 1) > MOST_LINKS:
            break
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    # A page that hears the keys itself is none of them.
    return stops[stops.index(focus) :]


@pytest.fixture
def walk(sandbox: Sandbox, tmp_path: Path, qtbot: QtBot, look: Look) -> Iterator[Walk]:
    walk = Walk(sandbox, tmp_path / "data", qtbot, look, locale="en")
    yield walk
    walk.close()


Check = Callable[[str, QWidget, list[QWidget]], list[str]]


@pytest.mark.timeout(240)
def test_every_page_can_be_used_by_ear_and_by_keyboard(walk: Walk, qtbot: QtBot) -> None:
    wrong: list[str] = []
    checks = (names, roles, order, seen_focus, covers_what_a_finger_can_do)
    visited = 0
    for page_name, page in walk.pages():
        before = QApplication.focusWidget()
        stops = tab_through(walk, qtbot)
        assert stops, page_name
        for check in checks:
            wrong += [f"{page_name}: {complaint}" for complaint in check(page, stops)]
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        visited += 1
    assert visited > 25
    assert wrong == []


def names(_: QWidget, stops: list[QWidget]) -> list[str]:
    """Each stop has a name of its own, in the language of the screen."""
    said = [heard(stop).text(NAME) for stop in stops]
    # A chapter of the manual is called as its entry in the contents.
    called = [(heard(stop).text(NAME), heard(stop).role()) for stop in stops]
    foreign = {"Қазақша", "Русский"}
    return [
        *(f"{type(stop).__name__} has no name" for stop, name in zip(stops, said, strict=True) if not name.strip()),
        *(f"two are called {each[0]}" for each in set(called) if called.count(each) > 1),
        *(f"{name} is not in English" for name in said if CYRILLIC.search(name) and name not in foreign),
    ]


def roles(page: QWidget, stops: list[QWidget]) -> list[str]:
    """Each stop has a role that fits, and nothing that has something to say has none."""
    complaints = []
    for stop in stops:
        interface, role = heard(stop), heard(stop).role()
        state = interface.state()
        if role not in FITTING:
            complaints.append(f"{interface.text(NAME)} is a {role.name}")
        if isinstance(stop, QAbstractButton) != (role in PRESSED):
            complaints.append(f"{interface.text(NAME)} is no button, or should be none: {role.name}")
        if isinstance(stop, QAbstractButton) and stop.isCheckable() and bool(state.checked) != stop.isChecked():
            complaints.append(f"{interface.text(NAME)} does not say whether it is chosen")
        if not state.focusable:
            complaints.append(f"{interface.text(NAME)} does not say that it takes the focus")
    speaking = [each for each in page.findChildren(QWidget) if each.isVisible() and each.accessibleName()]
    silent = {type(each).__name__ for each in speaking if heard(each).role() in NO_ROLE}
    return [*complaints, *(f"{name} has no role" for name in sorted(silent))]


def order(_: QWidget, stops: list[QWidget]) -> list[str]:
    """Within one part of a page, Tab goes on to the right or down, or to the top of a column further right.

    Once on its way around, from the last to the first, it goes back.
    """
    backs = []
    for first, second in pairwise([*stops, stops[0]]):
        if first.parentWidget() is second.parentWidget():
            here, there = place(first), place(second)
            goes_up = there.bottom() <= here.top() and there.left() <= here.right()
            same_row = there.top() < here.bottom() and here.top() < there.bottom()
            if goes_up or (same_row and there.right() < here.left()):
                backs.append(f"from {heard(first).text(NAME)} back to {heard(second).text(NAME)}")
    return backs if len(backs) > 1 else []


def seen_focus(_: QWidget, stops: list[QWidget]) -> list[str]:
    """A stop with the focus by keyboard looks otherwise than without it, at it or right around it."""
    complaints = []
    for stop in stops:
        window, around = stop.window(), place(stop).adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX)
        stop.clearFocus()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        with_it = picture(window, around)
        stop.clearFocus()
        if with_it == picture(window, around):
            complaints.append(f"the focus of {heard(stop).text(NAME)} is not seen")
    return complaints


def picture(window: QWidget, around: QRect) -> QImage:
    return window.grab(around.intersected(window.rect())).toImage()


def covers_what_a_finger_can_do(page: QWidget, stops: list[QWidget]) -> list[str]:
    """What can be touched can be reached by Tab, or by an arrow from one of the same few, or has a key of its own."""
    complaints = []
    for touched in page.findChildren(QAbstractButton):
        only_shown = touched.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if not touched.isVisible() or not touched.isEnabled() or only_shown or isinstance(touched, HoldButton):
            continue
        group = touched.group()
        few = [touched] if group is None or not group.exclusive() else group.buttons()
        name = heard(touched).text(NAME)
        if not any(each in stops for each in few) and not is_covered(touched) and name not in BY_KEY:
            complaints.append(f"{name} can only be touched")
    return complaints


def is_covered(touched: QWidget) -> bool:
    """Whether a sheet lies over it now."""
    over = touched.window().childAt(place(touched).center())
    while over is not None and not isinstance(over, Sheet):
        over = over.parentWidget()
    return over is not None and not over.isAncestorOf(touched)


# One widget at a time.


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


def test_fields_and_lists_are_qts_own(walk: Walk) -> None:
    window = walk.window
    assert heard(window.keypad.comment.line).role() is A.EditableText
    assert isinstance(window.keypad.comment.line, QLineEdit)
    rows = window.rooms.history.list.rows
    assert isinstance(rows, QAbstractItemView)
    assert heard(rows).role() is A.List
