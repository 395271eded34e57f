"""What a screen reader and a keyboard find on every page: names, roles, states, an order, and a focus that is seen."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from pos_app.window.history.sheet import Sheet
from pos_app.window.qa.scenario_row import ScenarioRow
from pos_app.window.widgets.field import TextField
from pos_app.window.widgets.hold_button import HoldButton
from tests.window.heard import heard
from tests.window.walks.conftest import OpenWalk
from tests.window.walks.test_languages import CYRILLIC
from tests.window.walks.walk import Walk

A = QAccessible.Role
NAME = QAccessible.Text.Name
PRESSED: Final = frozenset({A.Button, A.CheckBox, A.RadioButton})
FITTING: Final = PRESSED | {A.EditableText, A.List, A.Chart, A.Cell, A.StaticText, A.Pane}
MOST_STOPS: Final = 60
MOST_LINKS: Final = 20
"""In a page of the manual, which Tab goes through link by link."""

BY_KEY: Final = frozenset({"Month before", "Next month"})
"""Page Up and Page Down do it, from wherever the focus is in the calendar."""
_RING_PX: Final = 6
NO_ROLE: Final = frozenset({A.Client, A.NoRole})


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def tab_through(walk: Walk) -> list[QWidget]:
    """Where Tab leads, from where the page puts the focus until it comes to a place again."""
    stops: list[QWidget] = []
    links = 0
    while (focus := QApplication.focusWidget()) is not None and focus not in stops[:-1]:
        assert len(stops) < MOST_STOPS
        if not stops or focus is not stops[-1]:
            stops.append(focus)
        elif len(stops) == 1 or (links := links + 1) > MOST_LINKS:
            break
        walk.qtbot.keyClick(focus, Qt.Key.Key_Tab)
    # A page that hears the keys itself is none of them, nor is what went before the focus came round.
    around = stops[stops.index(focus) :] if focus in stops else []
    return [stop for stop in around if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]


Check = Callable[[str, QWidget, list[QWidget]], list[str]]


def test_every_page_can_be_used_by_ear_and_by_keyboard(open_walk: OpenWalk) -> None:
    walk, wrong = open_walk("en"), list[str]()
    for page_name, page in walk.pages():
        walk.window.activateWindow()
        walk.qtbot.waitUntil(walk.window.isActiveWindow)
        before = QApplication.focusWidget()
        stops = tab_through(walk)
        for check in CHECKS:
            wrong += [f"{page_name}: {complaint}" for complaint in check(page, stops)]
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
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
    for first, second in pairwise([*stops, *stops[:1]]):
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
        field = stop.parentWidget()
        seen_at = field if isinstance(field, TextField) else stop
        window, around = stop.window(), place(seen_at).adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX)
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
        one_of_few = group is not None and (group.exclusive() or isinstance(touched, ScenarioRow))
        few = group.buttons() if group is not None and one_of_few else [touched]
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


CHECKS: Final[tuple[Check, ...]] = (names, roles, order, seen_focus, covers_what_a_finger_can_do)
