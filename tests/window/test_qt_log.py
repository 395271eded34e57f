"""Qt's warnings reach the log, and the GUI thread does not write them."""

import logging
import threading

import pytest
from PySide6.QtCore import qWarning

from pos_app.window.qt_log import qt_messages_logged


class Ear(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[str, str, int]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append((record.levelname, record.getMessage(), threading.get_ident()))


@pytest.fixture
def ear() -> Ear:
    return Ear()


def test_a_warning_of_qt_is_logged_by_another_thread(ear: Ear) -> None:
    root = logging.getLogger()
    root.addHandler(ear)
    try:
        with qt_messages_logged():
            qWarning("the plugin lacks something")
    finally:
        root.removeHandler(ear)
    ((level, message, thread),) = ear.heard
    assert (level, message) == ("WARNING", "default: the plugin lacks something")
    assert thread != threading.get_ident()
