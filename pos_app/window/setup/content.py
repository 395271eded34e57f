"""The middle of a page: its form, and the card of its checks below; it scrolls where it is too long."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.setup.check_list import CheckList
from pos_app.window.setup.form import Form

_GAP_PX = 20


class Content(QWidget):
    """As high as its parts need at its width. GUI thread."""

    def __init__(self, form: Form, checks: CheckList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = 0
        self.form = form
        self.checks = checks
        form.setParent(self)
        checks.setParent(self)
        checks.setVisible(bool(checks.groups))
        checks.changed.connect(self.arrange)

    def set_room(self, width: int) -> None:
        """How wide the parts are, whether a scroll bar stands beside them or not."""
        if width != self._room:
            self._room = width
            self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Anew, after a part grew or shrank."""
        wide = min(self.width(), self._room)
        form = self.form.heightForWidth(wide)
        self.form.setGeometry(0, 0, wide, form)
        top = form + _GAP_PX if form else 0
        checks = self.checks.heightForWidth(wide) if self.checks.groups else 0
        self.checks.setGeometry(0, top, wide, checks)
        self.setMinimumHeight(top + checks if checks else form)
