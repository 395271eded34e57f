"""Each walk in turn, opened once for a test."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from pytestqt.plugin import QtBot

from pos_app.window.look import Look
from tests.window.pseudo import speak_no_pseudo
from tests.window.walks.customer import CustomerWalk
from tests.window.walks.qa import QaWalk
from tests.window.walks.selfservice import SelfServiceWalk
from tests.window.walks.setup import FirstStartWalk, SettingsWalk
from tests.window.walks.till import KioskWalk, OfficeWalk, SaleWalk
from tests.window.walks.walk import Walk

EVERY: Final[dict[str, Callable[[Path, QtBot, Look, str], Walk]]] = {
    "sale": SaleWalk,
    "office": OfficeWalk,
    "kiosk": KioskWalk,
    "first-start": FirstStartWalk,
    "settings": SettingsWalk,
    "self-service": SelfServiceWalk,
    "customer": CustomerWalk,
    "qa": QaWalk,
}

OpenWalk = Callable[..., Walk]


@pytest.fixture(params=EVERY)
def open_walk(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot, look: Look) -> Iterator[OpenWalk]:
    """Opens the window of one walk; the look and the language can be chosen."""
    opened: list[Walk] = []

    def made(locale: str = "ru", other_look: Look | None = None) -> Walk:
        opened.append(EVERY[request.param](tmp_path / "data", qtbot, other_look or look, locale))
        return opened[-1]

    yield made
    speak_no_pseudo()
    for walk in opened:
        walk.close()
