"""Finds words that a screen does not show whole."""

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from pos_app.window.ending.body import Facts, Questions
from pos_app.window.look import SMALLEST_PX, font
from pos_app.window.people.role_card import RoleCard
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.choice_chip import ChoiceChip
from pos_app.window.widgets.hold_button import HoldButton
from pos_app.window.widgets.person_row import PersonRow
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Text, word_font


def cut_words(screen: QWidget) -> list[str]:
    """What is cut off on `screen` now, of all that can be seen."""
    seen = [widget for widget in screen.findChildren(QWidget) if widget.isVisible()]
    return [words for widget in seen for words in _cut(widget)]


def _cut(widget: QWidget) -> list[str]:
    match widget:
        case Text():
            return [widget.text()] if widget.is_elided else []
        case ChoiceChip():
            return [widget.text()] if widget.is_cut else []
        case Sum():
            return [] if widget._width_at(widget.fitting_px()) <= widget.width() else [str(widget.amount)]
        case PersonRow():
            return [line for line in widget.name_lines() if "…" in line]
        case RoleCard():
            return [line for lines in widget.lines() for line in lines if "…" in line]
        case Button():
            return _cut_of_button(widget)
        case HoldButton():
            return [widget.text()] if widget.is_cut else []
        case Questions():
            return [line for lines in widget.answer_lines() for line in lines if "…" in line]
        case Facts():
            return [value for label, value in widget.rows() if _facts_px(label, value) > widget.width()]
    return []


def _cut_of_button(button: Button) -> list[str]:
    measure = button._measure
    icon = measure.icon_px + measure.gap_px if button._icon and button.text() else 0
    room = button.width() - 2 * measure.padding_px - icon
    words = measure.fitting(button.text(), room)[1] if button.text() else []
    second = QFontMetricsF(word_font(SMALLEST_PX, 500)).horizontalAdvance(button.second_line)
    fits = second <= button.width() - 2 * measure.padding_px
    return [words for words in words if "…" in words] + ([] if fits else [button.second_line])


def _facts_px(label: str, value: str) -> float:
    return (
        QFontMetricsF(word_font(18)).horizontalAdvance(label)
        + 24
        + QFontMetricsF(font(18, 600)).horizontalAdvance(value)
    )


def spoken(screen: QWidget) -> str:
    """Everything that a screen reader could say of `screen`."""
    widgets = [screen, *screen.findChildren(QWidget)]
    return " ".join(f"{widget.accessibleName()} {widget.accessibleDescription()}" for widget in widgets)


def overlapping(*widgets: QWidget) -> list[tuple[str, str]]:
    """Pairs of the visible ones of these siblings that cover each other."""
    seen = [widget for widget in widgets if widget.isVisible()]
    pairs = [(first, second) for index, first in enumerate(seen) for second in seen[index + 1 :]]
    return [
        (type(first).__name__, type(second).__name__)
        for first, second in pairs
        if first.geometry().intersects(second.geometry())
    ]
