"""The first page: how the till speaks and looks; or everything from another till."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_app.settings.chosen import Chosen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.choice_row import ChoiceRow
from pos_app.window.setup.form import Form
from pos_app.window.setup.sized_button import SizedButton
from pos_app.window.widgets.language_switch import LANGUAGES

_LANGUAGES: Final = {code: name for code, _, name in LANGUAGES}
_SIZES: Final = {"100": "100 %", "125": "125 %", "150": "150 %"}
_LOOKS: Final = {"system": "setup_look_system", "light": "setup_look_light", "dark": "setup_look_dark"}


class LanguageForm(Form):
    """`import_wanted`: the settings of another till are to be read. GUI thread."""

    import_wanted = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(look, language, parent)
        self.languages = ChoiceRow(look, language, "locale", "language", _LANGUAGES, as_said=True, parent=self)
        self.looks = ChoiceRow(look, language, "look", "setup_look", _LOOKS, parent=self)
        self.sizes = ChoiceRow(look, language, "text_scale", "setup_text_scale", _SIZES, as_said=True, parent=self)
        self.take = SizedButton(look, language, words="setup_import", icon="csv", parent=self)
        self.take.clicked.connect(self.import_wanted)
        language.changed.connect(self._follow)
        self._set_rows([(self.languages, 1)], [(self.looks, 1)], [(self.sizes, 1)], [(self.take, 1)])

    def show_chosen(self, chosen: Chosen) -> None:
        self.languages.set_value(chosen.text("locale") or self._language.locale)
        self.looks.set_value(chosen.text("look") or "system")
        self.sizes.set_value(chosen.text("text_scale") or "100")
        for row in (self.languages, self.looks, self.sizes):
            row.setEnabled(row.name not in chosen.fixed)
        super().show_chosen(chosen)

    def _follow(self) -> None:
        self.languages.set_value(self._language.locale)
