"""The pages of the first start beside a real gateway, each check right and wrong, and the settings of a till."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import keyring
from pytestqt.plugin import QtBot

from pos_app.sandbox import Sandbox
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.check_mark import Standing
from pos_app.window.setup.page import SetupPage
from pos_app.window.setup.pages import Page as SetUp
from pos_app.window.setup_app import SetupWindow
from tests.keyrings import MemoryKeyring
from tests.shop import Shop
from tests.window.walks.walk import BRANCH, Page, Walk

_SAID: Final = frozenset({"Неверное", "имя", "пароль”."})
"""By the gateway, of a wrong key."""

_SILENT: Final = "http://127.0.0.1:9"


class FirstStartWalk(Walk):
    """From the language to the last check. `branch` is what is typed for the shop's name."""

    def __init__(
        self,
        folder: Path,
        qtbot: QtBot,
        look: Look,
        locale: str = "ru",
        branch: str = BRANCH,
        person: str = "Madina O.",
    ) -> None:
        self.sandbox = Sandbox()
        self.sandbox.start()
        self._branch = branch
        self._person = person
        self._shop = Shop(self.sandbox, folder)
        self._keyring = keyring.get_keyring()
        keyring.set_keyring(MemoryKeyring())
        language = Language(locale)
        said = {"POS_DATA_DIR": str(folder)}
        window = SetupWindow(look, language, said, str(folder / "settings" / "config.toml"))
        super().__init__(qtbot, look, window, language)
        self.page: SetupPage = window.page
        self._show()
        self._until(lambda: self.page.record.chosen is not None)

    def is_data(self, text: str) -> bool:
        return set(text) == {"●"} or (
            text in (self._branch, "v1", "v2", "2", self._person, "embedded")
            or bool(_SAID & set(text.split()))
            or "127.0.0.1" in text
            or "//" in text
        )

    def close(self) -> None:
        self.page.stop()
        self.page.wait(5)
        self.window.deleteLater()
        keyring.set_keyring(self._keyring)
        self.sandbox.stop()

    def _ways(self) -> Iterator[Page]:
        page, account = self.page, self.sandbox.credentials
        yield "set-up, language", page
        self._turn_to(SetUp.GATEWAY)
        yield "set-up, gateway, empty", page
        self._choose(gateway_url=self.sandbox.url, client_id=account.client_id, client_secret="not the secret")
        self._until_checked()
        yield "set-up, gateway refuses", page
        self._choose(client_secret=account.client_secret)
        self._until_checked()
        yield "set-up, gateway", page
        self._turn_to(SetUp.TILL)
        self._choose(branch_name=self._branch, branch_token=account.branch_token, terminal_id="2")
        self._until_checked()
        yield "set-up, till", page
        self._turn_to(SetUp.RELAY)
        self._choose(relay_url=_SILENT, callback_url="http//nowhere")
        yield "set-up, relay, wrong", page
        self._choose(relay_url=_SILENT, callback_url="", relay_secret="0123456789abcdef0123456789abcdef")
        self._until_checked()
        yield "set-up, relay is silent", page
        yield from self._the_rest()

    def _the_rest(self) -> Iterator[Page]:
        page = self.page
        self._turn_to(SetUp.PRINTER)
        self._choose(printer="tcp://127.0.0.1:9")
        self._until_checked()
        yield "set-up, printer", page
        self._turn_to(SetUp.PEOPLE)
        people = page.stage.people
        yield "set-up, people, nobody", page
        people.name.set_text(self._person)
        for digit in "48294829":
            people.pins.press(digit)
        yield "set-up, people", page
        self._turn_to(SetUp.CHECK)
        self._until_checked()
        yield "set-up, check", page
        self._choose_on(SetUp.RELAY, relay_url="embedded")
        self._choose_on(SetUp.PRINTER, printer="")
        self._turn_to(SetUp.CHECK)
        self._until_checked()
        yield "set-up, ready", page
        page.stage.tell("setup_not_kept", "[Errno 28] No space left on device: 'config.toml'", good=False)
        yield "set-up, not kept", page

    def _turn_to(self, page: SetUp) -> None:
        self.page._reached = max(self.page._reached, 5)
        self.page._open(page)

    def _choose(self, **texts: str) -> None:
        entries = {entry.name: entry for entry in self.page.stage.form.entries}
        for name, text in texts.items():
            if name in entries:
                entries[name].set_text(text)
            self.page.stage.form.chosen.emit(name, text)
        self.page.foot.again_button.click()

    def _choose_on(self, page: SetUp, **texts: str) -> None:
        self._turn_to(page)
        self._choose(**texts)

    def _until_checked(self) -> None:
        checks = self.page.stage.checks

        def over() -> bool:
            standing = {row.standing for row in checks.rows.values() if not row.isHidden()}
            return not checks.is_running and not standing & {Standing.RUNNING, Standing.WAITING}

        self._until(over)


class SettingsWalk(FirstStartWalk):
    """The same pages of a till that is set up, as F10 opens them."""

    def __init__(self, folder: Path, qtbot: QtBot, look: Look, locale: str = "ru", branch: str = BRANCH) -> None:
        super().__init__(folder, qtbot, look, locale, branch)
        self.window.hide()
        self._first = self.window
        said = {**self._shop.environment(POS_BRANCH_NAME=branch), "POS_TERMINAL_ID": "2"}
        del said["POS_LOCALE"]
        said["POS_CONFIG"] = str(folder / "settings" / "config.toml")
        self._first_page = self.page
        self.window = self.page = SetupPage(look, self.languages[0], said, said["POS_CONFIG"], first=False)
        self._show()
        self._until(lambda: self.page.record.chosen is not None)
        self.languages[0].use(locale)

    def close(self) -> None:
        self._first_page.stop()
        self._first_page.wait(5)
        self._first.deleteLater()
        super().close()

    def _ways(self) -> Iterator[Page]:
        page = self.page
        for each in (SetUp.LANGUAGE, SetUp.GATEWAY, SetUp.TILL, SetUp.RELAY, SetUp.PRINTER, SetUp.CHECK):
            page._open(each)
            if page.stage.checks.groups:
                self._until_checked()
            yield f"settings, {each.name.lower()}", page
        page.stage.tell("setup_exported", "/home/shop/rahmet-pos.toml", good=True)
        yield "settings, told", page
