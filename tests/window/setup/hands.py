"""What somebody who sets a till up does: types, touches, waits for the checks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.plugin import QtBot

from pos_app.window.look import ENTER_DEAF_MS
from pos_app.window.setup.check_mark import Standing
from pos_app.window.setup.entry import Entry
from pos_app.window.setup.page import SetupPage
from pos_app.window.setup.pages import Page
from tests.shop import Shop
from tests.window.people import type_into_focus

WAIT_MS = 10_000
LEFT = Qt.MouseButton.LeftButton


class Hands:
    """At one page. GUI thread."""

    def __init__(self, page: SetupPage, qtbot: QtBot) -> None:
        self._page = page
        self._qtbot = qtbot

    def touch(self, button: QAbstractButton) -> None:
        self._qtbot.mouseClick(button, LEFT)

    def fill(self, entry: Entry, text: str) -> None:
        """Types over what stands there."""
        self._qtbot.mouseClick(entry.field, LEFT)
        entry.field.line.selectAll()
        type_into_focus(self._qtbot, text)

    def press(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(self._page.focusWidget() or self._page, key)

    def until_checked(self) -> None:
        """The page's checks are over."""

        def over() -> bool:
            rows = [row for row in self._page.stage.checks.rows.values() if not row.isHidden()]
            standing = {row.standing for row in rows}
            return not self._page.stage.checks.is_running and not standing & {Standing.RUNNING, Standing.WAITING}

        self._qtbot.waitUntil(over, timeout=WAIT_MS)

    def onward(self, to: Page) -> None:
        """By the next action, once it is on."""
        self._qtbot.waitUntil(self._page.foot.next_button.isEnabled, timeout=WAIT_MS)
        self.touch(self._page.foot.next_button)
        assert self._page.page is to

    def until_enter_is_heard(self) -> None:
        self._qtbot.waitUntil(lambda: self._page._shown_for.hasExpired(ENTER_DEAF_MS), timeout=WAIT_MS)

    def fill_gateway(self, shop: Shop, secret: str | None = None) -> None:
        """The sandbox's address and the account at it."""
        gateway, account = self._page.stage.gateway, shop.sandbox.credentials
        self.touch(gateway.environment.chips["other"])
        self.fill(gateway.url, shop.sandbox.url)
        self.fill(gateway.client_id, account.client_id)
        self.fill(gateway.client_secret, account.client_secret if secret is None else secret)
