"""The customer's screen: between customers, with a code, and how it ended."""

from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.window.customer import CustomerScreen
from pos_app.window.language import Language
from pos_app.window.look import Look
from tests.window.orders import an_order, news
from tests.window.walks.walk import BRANCH, Page, Walk


class CustomerWalk(Walk):
    """Alone: what the till says is said here. `branch` is the shop's name."""

    sizes = ((1024, 600), (1366, 768), (768, 1366), (1920, 1080))

    def __init__(self, folder: Path, qtbot: QtBot, look: Look, locale: str = "ru", branch: str = BRANCH) -> None:
        language = Language(locale)
        pictures = folder / "pictures"
        self.plain = CustomerScreen(look, language, branch, "2", sandbox=True)
        self.adorned = CustomerScreen(look, language, branch, "2", sandbox=True, pictures=pictures)
        super().__init__(qtbot, look, self.plain, language)
        pictures.mkdir(parents=True)
        _paint(pictures / "1.png")
        self._show()

    def close(self) -> None:
        for screen in (self.plain, self.adorned):
            screen.hide()
            screen.deleteLater()

    def _ways(self) -> Iterator[Page]:
        screen = self.plain
        yield "customer, idle", screen
        screen.show_order(news(an_order()))
        yield "customer, QR", screen
        screen.show_order(news(an_order(failed_attempts=1)))
        yield "customer, attempt failed", screen
        screen.show_unknown()
        yield "customer, unknown", screen
        for number, state in enumerate((State.PAID, State.REJECTED, State.EXPIRED, State.CANCELLED, State.MISMATCH), 2):
            screen.show_order(news(an_order(id=f"2-{number}")))
            screen.show_order(news(an_order(state, id=f"2-{number}", paid_amount=None)))
            screen._outcome_timer.stop()
            yield f"customer, {state}", screen
        screen.hide()
        self.window = self.adorned
        self._show()
        self._until(lambda: self.adorned.idle.shows_picture)
        yield "customer, pictures", self.adorned


def _paint(file: Path) -> None:
    """What a shop might hang there."""
    picture = Image.new("RGB", (1600, 1000), "#7A4A2B")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 700, 1600, 1000), fill="#4A2C18")
    draw.ellipse((520, 620, 1080, 780), fill="#EDE5DA")
    draw.rounded_rectangle((600, 330, 1000, 720), radius=120, fill="#FFFFFF")
    draw.ellipse((600, 290, 1000, 400), fill="#FFFFFF")
    draw.ellipse((630, 305, 970, 385), fill="#5B3620")
    draw.arc((930, 400, 1120, 620), 270, 90, fill="#FFFFFF", width=44)
    picture.save(file)
