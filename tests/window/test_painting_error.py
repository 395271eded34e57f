"""A page that fails while it is painted: the log tells it, and the till lives on."""

import os
import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pos_app.log import start_log

class Page(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        QTimer.singleShot(0, app.quit)
        raise ValueError("too narrow")

start_log(None, (), verbose=False)
app = QApplication([])
page = Page()
page.show()
app.exec()
page = None
print("lives")
"""


def test_an_error_while_painting_does_not_end_the_program() -> None:
    """Python keeps the last traceback, and in it the painter of a page that is gone."""
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout == "lives\n"
    assert "internal error: ValueError" in run.stderr
    assert "being painted" not in run.stderr
