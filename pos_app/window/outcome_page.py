"""A whole screen in one colour: how it ended, for the customer to read from where they stand."""

from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.window.accessible import has_role
from pos_app.window.look import DISPLAY, Look
from pos_app.window.widgets.state_icon import Shape, StateIcon
from pos_app.window.widgets.sum import Sum
from pos_app.window.widgets.text import Align, Text, word_font


class OutcomePage(QWidget):
    """Icon, title, amount and one line, in the middle. GUI thread."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        has_role(self, QAccessible.Role.Pane, name=self._called)
        self._look = look
        self._panel = "panel_ok"
        self._titles = [112, 88, 72, 56, 44, 36]
        centre = Align.AlignHCenter
        self.icon = StateIcon(look, 320, self)
        self.title = Text(look, word_font(112, 700, DISPLAY), 136, "white", align=centre, max_lines=2, parent=self)
        self.sum = Sum(look, 152, "white", "white", align=centre, parent=self)
        self.line = Text(look, word_font(48, 500), 60, "white", align=centre, max_lines=2, parent=self)
        look.changed.connect(self.update)

    def show_outcome(self, shape: Shape, panel: str, ink: str, amount: int) -> None:
        """The state's icon and its colours: `panel` behind, `ink` for everything on it. `amount` in tenge."""
        self._panel = panel
        self.icon.show_shape(shape, ink, panel)
        self.title.set_token(ink)
        self.line.set_token(ink)
        self.sum.set_inks(ink, ink)
        self.sum.set_amount(amount)
        self.update()

    def set_words(self, title: str, line: str) -> None:
        self.title.set_text(title)
        self.line.set_text(line)
        self._arrange()

    def _called(self) -> str:
        return self.title.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color(self._panel))

    def _arrange(self) -> None:
        scale = min(self.height() / 1080, self.width() / 1080)
        icon, amount = round(320 * scale), max(60, round(152 * scale))
        width = self.width() - 2 * round(48 * scale)
        self.icon.set_size(icon)
        self._fit_title(width, scale)
        self.sum.set_size(amount)
        line_px = max(20, round(48 * scale))
        self.line.set_type(word_font(line_px, 500), round(line_px * 1.25), 2)
        heights = [
            icon,
            self.title.heightForWidth(width),
            self.sum.sizeHint().height(),
            self.line.heightForWidth(width),
        ]
        gaps = [round(47 * scale), round(19 * scale), round(28 * scale)]
        top = (self.height() - sum(heights) - sum(gaps)) // 2
        self.icon.move((self.width() - icon) // 2, top)
        for widget, height, gap, above in zip(
            (self.title, self.sum, self.line), heights[1:], gaps, heights[:-1], strict=True
        ):
            top += above + gap
            widget.setGeometry((self.width() - width) // 2, top, width, height)

    def _fit_title(self, width: int, scale: float) -> None:
        """The largest title that stands on one line, or else the smallest in two."""
        for size in self._titles:
            px = max(28, round(size * scale))
            self.title.set_type(word_font(px, 700, DISPLAY), round(px * 1.2), 2)
            if self.title.sizeHint().width() <= width:
                return
