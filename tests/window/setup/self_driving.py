"""Run as a program: `pos-app` with nothing set up, and somebody who fills the set-up in; then the till opens."""

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[3]))

from pos_app import cli
from pos_app.window import app, setup_app
from pos_app.window.setup.pages import Page

CHOICES = dict(pair.split("=", 1) for pair in sys.argv[1:])


class SelfDriving(setup_app.SetupWindow):
    """Chooses all that was said on the command line, and goes on as soon as it can."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.page.record.read.connect(self._fill)
        for content in self.page.stage.contents.values():
            content.checks.changed.connect(self._go_on)

    def _fill(self) -> None:
        for name, text in CHOICES.items():
            self.page.record.choose(name, text)
        people = self.page.stage.people
        people.name.set_text("Madina")
        for digit in "48294829":
            people.pins.press(digit)
        self.page._open(Page.CHECK)

    def _go_on(self) -> None:
        checks = self.page.stage.checks
        if self.page.page is Page.CHECK and not checks.is_running and checks.rows["disk"].check is not None:
            self.page.go_on()


class Telling(app.MainWindow):
    """Says who works at the till."""

    def __init__(self, settings: Any, bridge: Any, *given: Any, **named: Any) -> None:
        super().__init__(settings, bridge, *given, **named)
        bridge.people_changed.connect(self._tell)

    def _tell(self, people: Any) -> None:
        if people.everybody:
            print("people are known", file=sys.stderr, flush=True)


setup_app.SetupWindow = SelfDriving  # type: ignore[misc]
app.MainWindow = Telling  # type: ignore[misc]
sys.exit(cli.main(["--verbose"]))
