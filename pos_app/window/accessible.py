"""What painted widgets are to a screen reader: Qt knows the roles of its own widgets, and of ours it has to be told.

Qt asks for an interface only where something listens, so that a till without a screen reader pays nothing for it.
"""

from collections.abc import Callable
from functools import cache
from typing import Final, NamedTuple
from weakref import WeakKeyDictionary, WeakMethod

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


class _Part(NamedTuple):
    role: QAccessible.Role
    name: WeakMethod[Callable[[], str]] | None
    value: WeakMethod[Callable[[], str]] | None
    is_secret: bool


_parts: Final["WeakKeyDictionary[QObject, _Part]"] = WeakKeyDictionary()


def has_role(
    widget: QWidget,
    role: QAccessible.Role,
    *,
    name: Callable[[], str] | None = None,
    value: Callable[[], str] | None = None,
    is_secret: bool = False,
) -> None:
    """Tells what `widget` is, before anybody asks. GUI thread.

    `name`, a method, answers its name where it has none of its own, as a page has that of its title; `value`, another
    one, what stands in it. `is_secret`: what is typed into it is not shown.
    """
    _install()
    # Held weakly: a method of the widget itself would keep it for ever.
    _parts[widget] = _Part(
        role, None if name is None else WeakMethod(name), None if value is None else WeakMethod(value), is_secret
    )


def alert(widget: QWidget) -> None:
    """Has the name of `widget` read out now, whatever has the focus."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))


@cache
def _install() -> None:
    QAccessible.installFactory(_interface_of)


def _interface_of(_: str, widget: QObject) -> QAccessibleWidget | None:
    part = _parts.get(widget)
    return None if part is None or not isinstance(widget, QWidget) else _Painted(widget, part)


class _Painted(QAccessibleWidget):
    def __init__(self, widget: QWidget, part: _Part) -> None:
        super().__init__(widget, part.role)
        self._part = part

    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        asked = {QAccessible.Text.Name: self._part.name, QAccessible.Text.Value: self._part.value}.get(kind)
        answer = None if asked is None else asked()
        return said or ("" if answer is None else answer())

    def state(self) -> QAccessible.State:
        state = super().state()
        state.passwordEdit = int(self._part.is_secret)
        return state
