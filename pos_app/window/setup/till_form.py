"""Whose till it is, and how it is called."""

from PySide6.QtWidgets import QWidget

from pos_app.settings.chosen import Chosen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.entry import Entry
from pos_app.window.setup.form import Form


class TillForm(Form):
    """The branch's token and name, and the till's own name. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(look, language, parent)
        self.branch_name = Entry(look, language, "branch_name", "note", 80, parent=self)
        self.branch_token = Entry(look, language, "branch_token", "lock", 500, secret=True, parent=self)
        self.terminal = Entry(look, language, "terminal_id", "hash", 40, wrong="setup_wrong_terminal", parent=self)
        self._set_rows([(self.branch_name, 1)], [(self.branch_token, 1), (self.terminal, 1)])

    def _lacks(self, entry: Entry, chosen: Chosen, lacking: frozenset[str]) -> bool:
        # The contract has a name for a till that has none; a second till must not get it unasked.
        unnamed = entry is self.terminal and not chosen.text("terminal_id")
        return unnamed or super()._lacks(entry, chosen, lacking)
