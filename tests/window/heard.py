"""What a screen reader gets of a widget."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def heard(widget: QWidget) -> QAccessibleInterface:
    """Its name, role and state are read through this."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, type(widget).__name__
    return interface
