"""The shop's own pictures between customers."""

import io
import os
import threading
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.window import picture_folder
from pos_app.window.customer import CustomerScreen
from pos_app.window.language import Language
from pos_app.window.look import LIGHT, Look
from pos_app.window.picture_folder import PictureFolder
from pos_app.window.picture_round import SHOWN_MS, PictureRound
from tests.window.orders import URL, an_order, news
from tests.window.test_qr import decoded

ROOM = (640, 360)
RED, GREEN, BLUE = "#c01818", "#18a018", "#1818c0"


def picture(folder: Path, name: str, colour: str, size: tuple[int, int] = (400, 300)) -> Path:
    file = folder / name
    Image.new("RGB", size, colour).save(file)
    return file


def colours(folder: PictureFolder, turns: int) -> list[str | None]:
    """The colour in the middle of each further picture; None for the same one again, empty for none."""
    found: list[str | None] = []
    for _ in range(turns):
        image = folder.next(ROOM)
        found.append(None if image is None else "" if image.isNull() else image.pixelColor(9, 9).name())
    return found


def test_they_come_in_the_order_of_their_names_and_begin_again(tmp_path: Path) -> None:
    picture(tmp_path, "2.png", GREEN)
    picture(tmp_path, "1.png", RED)
    picture(tmp_path, "3.PNG", BLUE)
    assert colours(PictureFolder(tmp_path), 4) == [RED, GREEN, BLUE, RED]


def test_a_new_picture_comes_by_itself_and_one_that_is_gone_is_not_missed(tmp_path: Path) -> None:
    picture(tmp_path, "1.png", RED)
    folder = PictureFolder(tmp_path)
    assert colours(folder, 2) == [RED, None]
    picture(tmp_path, "2.png", GREEN)
    (tmp_path / "1.png").unlink()
    assert colours(folder, 2) == [GREEN, None]
    (tmp_path / "2.png").unlink()
    assert colours(folder, 1) == [""]


def test_one_picture_alone_is_read_once_until_it_changes_or_its_place_does(tmp_path: Path) -> None:
    file = picture(tmp_path, "1.png", RED)
    folder = PictureFolder(tmp_path)
    assert colours(folder, 3) == [RED, None, None]
    picture(tmp_path, "1.png", BLUE)
    os.utime(file, ns=(1, 1))
    assert colours(folder, 2) == [BLUE, None]
    assert folder.next((320, 180)) is not None


@pytest.mark.parametrize(
    ("size", "fitting"),
    [((400, 300), (480, 360)), ((4000, 1000), (640, 160)), ((100, 1000), (36, 360)), ((640, 360), (640, 360))],
)
def test_each_is_as_large_as_fits_and_keeps_its_shape(
    tmp_path: Path, size: tuple[int, int], fitting: tuple[int, int]
) -> None:
    picture(tmp_path, "1.jpg", RED, size)
    image = PictureFolder(tmp_path).next(ROOM)
    assert image is not None
    assert image.size() == QSize(*fitting)


def test_a_photograph_stands_upright_as_its_camera_says(tmp_path: Path) -> None:
    photograph = Image.new("RGB", (300, 200), RED)
    turned = photograph.getexif()
    turned[0x0112] = 6
    photograph.save(tmp_path / "1.jpg", exif=turned)
    image = PictureFolder(tmp_path).next(ROOM)
    assert image is not None
    assert (image.width(), image.height()) == (240, 360)


def bad_files(folder: Path) -> int:
    """Fills a folder with what must not be shown; answers how many lines that is worth."""
    (folder / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    (folder / "b.jpg").write_bytes(b"GIF89a no picture of these two kinds")
    (folder / "c.jpeg").touch()
    (folder / "d.png").mkdir()
    (folder / "e.png").symlink_to(folder / "nowhere")
    os.mkfifo(folder / "f.png")
    whole = io.BytesIO()
    Image.effect_noise((400, 300), 90).save(whole, "PNG")
    (folder / "g.png").write_bytes(whole.getvalue()[: len(whole.getvalue()) // 2])
    return 7


def test_bad_files_are_passed_over_and_each_is_logged_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    bad = bad_files(tmp_path)
    (tmp_path / ".hidden.png").touch()
    (tmp_path / "readme.txt").touch()
    picture(tmp_path, "z.png", GREEN)
    assert colours(PictureFolder(tmp_path), 3) == [GREEN, None, None]
    assert len(caplog.messages) == bad
    assert all("passed over" in message for message in caplog.messages)


def test_what_is_too_large_is_not_even_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    picture(tmp_path, "1.png", RED, (2000, 1000))
    monkeypatch.setattr(picture_folder, "MOST_PIXELS", 1_999_999)
    assert colours(PictureFolder(tmp_path), 1) == [""]
    assert "2000 by 1000 pixels; expected at most 1999999 in all" in caplog.text
    monkeypatch.setattr(picture_folder, "MOST_FILE_BYTES", 100)
    assert colours(PictureFolder(tmp_path), 1) == [""]
    assert "bytes; expected at most 100" in caplog.text


def test_a_folder_that_is_not_there_is_said_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert colours(PictureFolder(tmp_path / "nowhere"), 3) == ["", "", ""]
    assert len(caplog.messages) == 1


def test_each_picture_stays_for_eight_seconds(tmp_path: Path, qtbot: QtBot) -> None:
    picture(tmp_path, "1.png", RED)
    turning = PictureRound(tmp_path)
    with qtbot.waitSignal(turning.turned, timeout=3000):
        turning.begin(ROOM)
    assert turning._turn.interval() == SHOWN_MS == 8000
    assert turning._turn.isActive()
    turning.pause()
    assert not turning._turn.isActive()


def test_they_are_read_beside_the_window(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    picture(tmp_path, "1.png", RED)
    turning = PictureRound(tmp_path)
    read_in: list[threading.Thread] = []
    scaled = picture_folder._scaled
    monkeypatch.setattr(
        picture_folder, "_scaled", lambda *wanted: (read_in.append(threading.current_thread()), scaled(*wanted))[1]
    )
    with qtbot.waitSignal(turning.turned, timeout=3000):
        turning.begin(ROOM)
    assert len(read_in) == 1
    assert read_in[0] is not threading.main_thread()


def a_screen(folder: Path, look: Look, qtbot: QtBot, size: tuple[int, int] = (1024, 600)) -> CustomerScreen:
    screen = CustomerScreen(look, Language("ru"), "Кофейня на Абая, 52", "2", pictures=folder)
    qtbot.addWidget(screen)
    screen.resize(*size)
    screen.show()
    return screen


def middle(screen: CustomerScreen) -> str:
    at = screen.idle.picture.geometry().center()
    return screen.grab().toImage().pixelColor(at).name()


@pytest.mark.parametrize("size", [(1024, 600), (768, 1366), (1920, 1080)])
def test_between_customers_a_picture_stands_below_the_shops_name(
    tmp_path: Path, look: Look, qtbot: QtBot, size: tuple[int, int]
) -> None:
    picture(tmp_path, "1.jpg", GREEN, (1600, 1200))
    screen = a_screen(tmp_path, look, qtbot, size)
    qtbot.waitUntil(lambda: screen.idle.shows_picture, timeout=3000)
    assert QColor(middle(screen)).green() > 120
    assert not screen.idle.greeting.isVisible()
    assert screen.idle.brand.isVisible()
    rect, view = screen.idle.picture.image_rect(), screen.idle.picture
    assert screen.idle.switch.geometry().bottom() < view.y()
    assert (rect.width(), rect.height()) in {(view.width(), rect.height()), (rect.width(), view.height())}
    corner = screen.grab().toImage().pixelColor(2, size[1] - 2)
    assert corner.name() in {QColor(LIGHT.navy).name(), middle(screen)}


def test_they_change_and_the_greeting_comes_back_when_the_last_one_is_gone(
    tmp_path: Path, look: Look, qtbot: QtBot
) -> None:
    for name, colour in (("1.png", RED), ("2.png", BLUE)):
        picture(tmp_path, name, colour)
    screen = a_screen(tmp_path, look, qtbot)
    assert screen.idle._round is not None
    screen.idle._round._turn.setInterval(30)
    qtbot.waitUntil(lambda: screen.idle.shows_picture and middle(screen) == RED, timeout=3000)
    qtbot.waitUntil(lambda: middle(screen) == BLUE, timeout=3000)
    for file in tmp_path.iterdir():
        file.unlink()
    qtbot.waitUntil(lambda: not screen.idle.shows_picture, timeout=3000)
    assert screen.idle.greeting.isVisible()
    assert screen.idle.clock.isVisible()


def test_nothing_is_shown_over_a_payment(tmp_path: Path, qtbot: QtBot, fonts: None) -> None:
    """Not even the last of a picture that fades."""
    for name, colour in (("1.png", RED), ("2.png", BLUE)):
        picture(tmp_path, name, colour)
    screen = a_screen(tmp_path, Look(reduce_motion=False), qtbot)
    assert screen.idle._round is not None
    qtbot.waitUntil(lambda: screen.idle.shows_picture, timeout=3000)
    with qtbot.waitSignal(screen.idle._round.turned, timeout=3000):
        screen.idle._round._fetch()
    assert screen.idle._fade.isVisible()
    screen.show_order(news(an_order()))
    assert decoded(screen) == [URL]
    assert not screen.idle._round._turn.isActive()


def test_a_picture_that_arrives_during_a_payment_waits_for_its_end(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    picture(tmp_path, "1.png", RED)
    screen = a_screen(tmp_path, look, qtbot)
    screen.show_order(news(an_order()))
    qtbot.waitUntil(lambda: screen.idle.shows_picture, timeout=3000)
    assert decoded(screen) == [URL]
    assert screen.idle._round is not None
    assert not screen.idle._round._turn.isActive()
    screen.show_order(news(an_order(State.PAID, paid_amount=12500)))
    screen.show_idle()
    assert middle(screen) == RED


def test_after_the_display_was_turned_the_picture_fits_again(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    picture(tmp_path, "1.png", RED, (1000, 1000))
    screen = a_screen(tmp_path, look, qtbot)
    qtbot.waitUntil(lambda: screen.idle.shows_picture, timeout=3000)
    screen.resize(600, 1024)
    qtbot.waitUntil(lambda: screen.idle.picture._image.width() == 600, timeout=3000)
    assert screen.idle.picture.image_rect().width() == 600


def test_without_a_folder_no_thread_is_started(look: Look, language: Language, qtbot: QtBot) -> None:
    before = set(threading.enumerate())
    screen = CustomerScreen(look, language, "Кофейня", "2")
    qtbot.addWidget(screen)
    screen.show()
    assert set(threading.enumerate()) <= before
    assert screen.idle.greeting.isVisible()
