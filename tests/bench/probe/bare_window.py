"""The least that PySide6 can show: one empty window. It tells when it is painted."""

import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Bare(QWidget):
    painted = False

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), 0xFFFFFF)
        if not self.painted:
            self.painted = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            os.write(int(os.environ["BENCH_REPORT"]), b"painted %.6f\n" % time.monotonic())
            return True
        return super().event(event)


app = QApplication(sys.argv[:1])
window = Bare()
window.resize(1366, 768)
window.show()
app.exec()
