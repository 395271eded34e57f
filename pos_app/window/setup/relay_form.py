"""Where the relay is: in this till, or on a server that several tills share."""

from typing import Final

from PySide6.QtWidgets import QWidget

from pos_app.settings.choices import EMBEDDED
from pos_app.settings.chosen import Chosen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.choice_row import ChoiceRow
from pos_app.window.setup.entry import Entry
from pos_app.window.setup.form import Form

_ELSEWHERE: Final = "elsewhere"
_KINDS: Final = {EMBEDDED: "setup_relay_embedded", _ELSEWHERE: "setup_relay_elsewhere"}


class RelayForm(Form):
    """Address and secret are asked for where the relay is elsewhere. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(look, language, parent)
        self.kind = ChoiceRow(look, language, "relay_kind", "setup_relay_kind", _KINDS, parent=self)
        self.url = Entry(look, language, "relay_url", "qr", 500, wrong="setup_wrong_url", parent=self)
        self.secret = Entry(look, language, "relay_secret", "lock", 500, secret=True, parent=self)
        self.callback = Entry(look, language, "callback_url", "refresh", 500, wrong="setup_wrong_url", parent=self)
        self._set_rows([(self.kind, 1)], [(self.url, 1), (self.secret, 1)], [(self.callback, 1)])

    def show_chosen(self, chosen: Chosen) -> None:
        elsewhere = (chosen.text("relay_url") or EMBEDDED) != EMBEDDED
        self.kind.set_value(_ELSEWHERE if elsewhere else EMBEDDED)
        self.kind.setEnabled("relay_url" not in chosen.fixed)
        self.url.setVisible(elsewhere)
        self.secret.setVisible(elsewhere)
        super().show_chosen(chosen)

    def _chose(self, _: str, value: str) -> None:
        self.chosen.emit("relay_url", "https://" if value == _ELSEWHERE else EMBEDDED)
        if value == _ELSEWHERE:
            self.url.field.line.setFocus()
