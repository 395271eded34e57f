"""The page of a till that can't work says what its one button does."""

import pytest
from pytestqt.qtbot import QtBot

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.stopped import StoppedPage


@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
@pytest.mark.parametrize("kiosk", [False, True])
def test_its_advice_goes_with_its_button(qtbot: QtBot, locale: str, kiosk: bool) -> None:
    language = Language(locale)
    page = StoppedPage(Look(), language, kiosk=kiosk)
    qtbot.addWidget(page)
    again, close = language.say("start_again"), language.say("close")
    assert page.button.text() == (again if kiosk else close)
    assert (again in page.advice.text()) is kiosk
