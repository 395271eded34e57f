"""Which gateway, and the till's key to it."""

from typing import Final

from PySide6.QtWidgets import QWidget

from pos_app.settings.choices import PRODUCTION_URL, TEST_URL
from pos_app.settings.chosen import Chosen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.choice_row import ChoiceRow
from pos_app.window.setup.entry import Entry
from pos_app.window.setup.form import Form

_OTHER: Final = "other"
_URLS: Final = {PRODUCTION_URL: "setup_production", TEST_URL: "setup_test", _OTHER: "setup_other"}
_VERSIONS: Final = {"v1": "v1", "v2": "v2"}


class GatewayForm(Form):
    """The address is typed where it is neither of the two that are known. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(look, language, parent)
        self.environment = ChoiceRow(look, language, "environment", "setup_environment", _URLS, parent=self)
        self.version = ChoiceRow(look, language, "api_version", "setup_version", _VERSIONS, as_said=True, parent=self)
        self.url = Entry(look, language, "gateway_url", "qr", 500, wrong="setup_wrong_url", parent=self)
        self.client_id = Entry(look, language, "client_id", "user", 200, secret=True, parent=self)
        self.client_secret = Entry(look, language, "client_secret", "lock", 500, secret=True, parent=self)
        self._other = False
        self._set_rows(
            [(self.environment, 7), (self.version, 3)],
            [(self.url, 1)],
            [(self.client_id, 1), (self.client_secret, 1)],
        )

    def show_chosen(self, chosen: Chosen) -> None:
        url = chosen.text("gateway_url") or PRODUCTION_URL
        self._other = self._other or url not in _URLS
        self.environment.set_value(_OTHER if self._other else url)
        self.environment.setEnabled("gateway_url" not in chosen.fixed)
        self.version.set_value(chosen.text("api_version") or "v1")
        self.version.setEnabled("api_version" not in chosen.fixed)
        self.url.setVisible(self._other or "gateway_url" in chosen.fixed)
        super().show_chosen(chosen)

    def _chose(self, name: str, value: str) -> None:
        if name != self.environment.name:
            super()._chose(name, value)
            return
        self._other = value == _OTHER
        self.chosen.emit("gateway_url", "https://" if self._other else value)
        if self._other:
            self.url.field.line.setFocus()
