"""The set-up alone in a window, before there is a till to open."""

import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from pos_app.resource import resource_path
from pos_app.settings import Settings
from pos_app.settings.choices import NAMED
from pos_app.window.application import show_window, signals_call
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.qt_log import qt_messages_logged
from pos_app.window.setup.page import SetupPage
from pos_app.words import system_locale

_log = logging.getLogger(__name__)
_PATIENCE_S: Final = 5.0
"""For what was still being written; a keyring may be waiting for its owner's password."""


@dataclass(frozen=True, slots=True)
class SetUp:
    """What a first start ended with. `first_person` has a name and a PIN; None where nobody was set up."""

    settings: Settings
    first_person: tuple[str, str] | None = field(default=None, repr=False)


class SetupWindow(QWidget):
    """A window around the wizard; `ended` comes once, when it was finished or left. GUI thread."""

    ended = Signal()

    def __init__(self, look: Look, language: Language, environment: Mapping[str, str], config: str | None) -> None:
        super().__init__()
        self.page = SetupPage(look, language, environment, config, first=True)
        self.set_up: SetUp | None = None
        self._person: tuple[str, str] | None = None
        self._over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.page.first_person.connect(self._remember)
        self.page.apply_wanted.connect(self._finish)
        self.page.left.connect(self._end)
        self.setWindowTitle("Rahmet POS")
        self.setWindowIcon(QIcon(str(resource_path("icons/mark.svg"))))

    def leave(self) -> None:
        """To go on later."""
        if not self._over:
            self.page.leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.leave()

    def _remember(self, name: str, pin: str) -> None:
        self._person = (name, pin)

    def _finish(self, settings: Settings) -> None:
        self.set_up = SetUp(settings, self._person)
        self._person = None
        self._end()

    def _end(self) -> None:
        if not self._over:
            self._over = True
            self.page.stop()
            self.hide()
            self.ended.emit()


def run_setup(app: QApplication, config: str | None) -> SetUp | None:
    """Runs the wizard until it is finished, or left: None. Main thread.

    `app` is that of `application.open_application`, and serves the till afterwards. Raises KeyboardInterrupt after
    SIGINT.
    """
    with qt_messages_logged():
        window = SetupWindow(Look(text_scale=_text_scale(os.environ)), Language(system_locale()), os.environ, config)
        window.ended.connect(app.quit)
        show_window(window)
        with signals_call(window.leave) as interrupted:
            _log.info("the set-up is open")
            app.exec()
            _log.info("the set-up was %s", "left" if window.set_up is None else "finished")
        window.page.wait(_PATIENCE_S)
        set_up = window.set_up
        window.deleteLater()
    if interrupted:
        raise KeyboardInterrupt
    return set_up


def _text_scale(environment: Mapping[str, str]) -> int:
    """What the environment says of it; a value that can't be is told of with the other settings."""
    choice = NAMED["text_scale"]
    try:
        return int(str(choice.read(environment.get(choice.variable) or "100")))
    except ValueError:
        return 100
