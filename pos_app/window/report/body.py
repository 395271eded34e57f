"""A report on the screen: three figures, the card of its details, the panel by state."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.report import ShiftReport
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.report.details import Details
from pos_app.window.report.figures import HEIGHT_PX as FIGURES_PX
from pos_app.window.report.figures import Figures
from pos_app.window.report.note import Note
from pos_app.window.report.states_panel import StatesPanel

WIDE_PX = 1200
"""From this width on it is as at 1366; below, as at 1024."""


class ReportBody(QWidget):
    """GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.figures = Figures(look, language, self)
        self.details = Details(look, language, self)
        self.panel = StatesPanel(look, language, self)
        self.note = Note(look, language, self)
        look.changed.connect(self.update)

    def show_report(self, report: ShiftReport) -> None:
        self.figures.show_report(report)
        self.details.show_report(report)
        self.panel.show_report(report)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE_PX
        edge, panel, gap = (24, 352, 24) if wide else (16, 304, 16)
        below = 16 if wide else 12
        figures = FIGURES_PX if self.height() >= 640 else 120
        main = self.width() - 2 * edge - gap - panel
        self.figures.setGeometry(edge, edge, main, figures)
        top = edge + figures + below
        self.details.setGeometry(edge, top, main, self.height() - edge - top)
        self.panel.setGeometry(edge + main + gap, edge, panel, self.height() - 2 * edge)
        self.note.stand_on(edge + 12, self.height() - edge - 12, main - 24)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))
