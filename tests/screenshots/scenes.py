"""Pictures of what the walks lead to: the same pages that the tests look at, with a shop's own words in them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from pytestqt.plugin import QtBot

from pos_app.window.look import Look
from tests.screenshots.studio import SIZES, Sizes, Studio
from tests.window.walks.customer import CustomerWalk
from tests.window.walks.qa import QaWalk
from tests.window.walks.selfservice import SelfServiceWalk
from tests.window.walks.setup import FirstStartWalk, SettingsWalk
from tests.window.walks.till import KioskWalk
from tests.window.walks.walk import Walk

BRANCH: Final = "Кофейня на Абая, 52"
CUSTOMERS: Final = ((1920, 1080), (1024, 600), (768, 1366))
_SETUP: Final = {
    "set-up, language": "setup_language",
    "set-up, gateway refuses": "setup_failed",
    "set-up, gateway": "setup_gateway",
    "set-up, till": "setup_till",
    "set-up, relay is silent": "setup_relay",
    "set-up, printer": "setup_printer",
    "set-up, people": "setup_people",
    "set-up, check": "setup_check",
    "set-up, ready": "setup_ready",
}
_SETTINGS: Final = {
    "settings, language": "settings_language",
    "settings, gateway": "settings_gateway",
    "settings, check": "settings",
}
_SELF_SERVICE: Final = {
    "closed": "selfservice_closed",
    "goods, chosen": "selfservice",
    "self-service, QR": "selfservice_qr",
    "self-service, asked": "selfservice_asked",
    "self-service, paid": "selfservice_paid",
    "self-service, declined": "selfservice_declined",
    "self-service, needs help": "selfservice_needs_help",
    "self-service, staff": "selfservice_staff",
}
_QA: Final = {"QA, sheet of a day": "qa_sheet", "QA, playing": "qa_playing", "QA, played": "qa_played"}
_KIOSK: Final = {"kiosk, way out": "kiosk_way_out", "kiosk, stopped": "kiosk_stopped"}
_CUSTOMER: Final = {
    "customer, idle": "customer_idle",
    "customer, QR": "customer_qr",
    "customer, attempt failed": "customer_attempt_failed",
    "customer, expired": "customer_expired",
    "customer, pictures": "customer_pictures",
}


class Gallery:
    """Takes the named pages of a walk, in every language and theme."""

    def __init__(self, qtbot: QtBot, folder: Path, manual: Path, scratch: Path) -> None:
        self._qtbot = qtbot
        self._folder = folder
        self._manual = manual
        self._scratch = scratch
        self.taken: list[Path] = []

    def take_all(self) -> None:
        look = Look(reduce_motion=True)
        self._take(
            FirstStartWalk(self._scratch / "first", self._qtbot, look, branch=BRANCH, person="Мәдина Ө."), _SETUP
        )
        self._take(SettingsWalk(self._scratch / "settings", self._qtbot, look, branch=BRANCH), _SETTINGS)
        self._take(SelfServiceWalk(self._scratch / "kiosk", self._qtbot, look, branch=BRANCH), _SELF_SERVICE)
        self._take(KioskWalk(self._scratch / "till", self._qtbot, look), _KIOSK)
        self._take(CustomerWalk(self._scratch / "customer", self._qtbot, look, branch=BRANCH), _CUSTOMER, CUSTOMERS)
        self._take(QaWalk(self._scratch / "qa", self._qtbot, look), _QA, ((520, 768),))

    def _take(self, walk: Walk, names: dict[str, str], sizes: Sizes = SIZES) -> None:
        missing = set(names)
        with _closing(walk):
            for name, _ in walk.pages():
                if name in names:
                    studio = Studio(self._qtbot, walk.look, walk.languages, self._folder, self._manual)
                    studio.take(names[name], walk.window, sizes=sizes)
                    self.taken += studio.taken
                    missing.discard(name)
        assert missing == set()


@contextmanager
def _closing(walk: Walk) -> Iterator[None]:
    try:
        yield
    finally:
        walk.close()
