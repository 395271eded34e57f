"""What stands over the list of all checks once the till is set up: the people, and the settings for another till."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.form import Form
from pos_app.window.setup.sized_button import SizedButton


class CheckForm(Form):
    """Empty on the first start: nothing is there yet to be taken away. GUI thread."""

    people_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, look: Look, language: Language, *, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(look, language, parent)
        self.people = SizedButton(look, language, words="setup_people_button", icon="user", parent=self)
        self.export = SizedButton(look, language, words="setup_export", icon="csv", parent=self)
        self.people.clicked.connect(self.people_wanted)
        self.export.clicked.connect(self.export_wanted)
        for button in (self.people, self.export):
            button.setVisible(not first)
        self._set_rows([(self.people, 1), (self.export, 1)])
