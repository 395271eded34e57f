"""PySide6 6.12.0 on Python 3.11 lost a reference to None in every call that returns nothing, and then aborted."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

_ROUNDS = 500
_CALLS_A_ROUND = 7


def test_calls_that_return_nothing_lose_no_reference_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    timer = QTimer()
    picture = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    before = sys.getrefcount(None)
    for number in range(_ROUNDS):
        painter.save()
        painter.drawLine(0, 0, 7, 7)
        painter.restore()
        label.setText(str(number))
        label.update()
        timer.start(1000)
        timer.stop()
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < _ROUNDS * _CALLS_A_ROUND / 100
