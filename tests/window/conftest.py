"""What every widget stands on: the look with its fonts, and a language."""

import pytest
from pytestqt.plugin import QtBot

from pos_app.window.language import Language
from pos_app.window.look import Look, load_fonts


@pytest.fixture(scope="session")
def fonts(qapp: object) -> None:
    load_fonts()


@pytest.fixture
def look(fonts: None, qtbot: QtBot) -> Look:
    return Look(reduce_motion=True)


@pytest.fixture
def language(qtbot: QtBot) -> Language:
    return Language("ru")
