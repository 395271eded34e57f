"""The help, open, with its manual read."""

import pytest
from pytestqt.plugin import QtBot

from pos_app.window.help.page import HelpPage
from pos_app.window.help.topics import Topic
from pos_app.window.language import Language
from pos_app.window.look import Look


@pytest.fixture
def page(look: Look, language: Language, qtbot: QtBot) -> HelpPage:
    page = HelpPage(look, language)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.open_at(Topic.REFUND)
    with qtbot.waitActive(page):
        page.show()
    qtbot.waitUntil(lambda: page.is_read)
    return page
