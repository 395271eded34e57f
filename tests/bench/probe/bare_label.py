"""The least that shows text or a frame: how long each takes from the wish to the paint."""

import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSocketNotifier, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

REPORT, ORDERS = int(os.environ["BENCH_REPORT"]), int(os.environ["BENCH_ORDERS"])


class Bare(QWidget):
    """`labels N`: so many texts. `frames N`: so often the whole window."""

    def __init__(self) -> None:
        super().__init__()
        self._took: list[float] = []
        self._left, self._what, self._began = 0, "", 0.0
        self._label = QLabel(self)
        self._label.setGeometry(400, 40, 900, 120)
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._label.installEventFilter(self)
        self._notifier = QSocketNotifier(ORDERS, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), 0xFFFFFF)
        if self._what == "frames":
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._what == "labels":
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.User:
            return super().event(event)
        if self._left:
            self._took.append(time.monotonic() - self._began)
            self._left -= 1
            self._next()
        return True

    def _read(self) -> None:
        self._what, count = os.read(ORDERS, 100).decode().split()
        self._took, self._left = [], int(count)
        self._next()

    def _next(self) -> None:
        if not self._left:
            took = ",".join(str(round(1_000_000 * each)) for each in self._took)
            os.write(REPORT, b"%s %s %.6f\n" % (self._what.encode(), took.encode(), time.monotonic()))
            return
        self._began = time.monotonic()
        if self._what == "labels":
            self._label.setText(f"{len(self._took)} ₸")
        else:
            self.update()


app = QApplication(sys.argv[:1])
window = Bare()
window.resize(1366, 768)
window.show()
app.exec()
