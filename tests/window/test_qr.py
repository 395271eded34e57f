"""The code on the screen is read back by a decoder, at every size of screen and for every kind of input."""

import io

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.plugin import QtBot

from pos_app.window.look import DARK, Look
from pos_app.window.widgets.qr import MAX_PNG_SIDE_PX, QrView, qr_matrix
from tests.window.orders import URL


def decoded(widget: QWidget) -> list[str]:
    """What a scanner reads from a screenshot of the widget."""
    shot = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = bytes(shot.constBits())
    image = Image.frombytes("L", (shot.width(), shot.height()), rows, "raw", "L", shot.bytesPerLine())
    return [found.text for found in zxingcpp.read_barcodes(image)]


def a_png(size: tuple[int, int] = (37, 37)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "white").save(buffer, "PNG")
    return buffer.getvalue()


def a_png_of(url: str) -> bytes:
    matrix = qr_matrix(url)
    side = len(matrix) + 8
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            image.putpixel((x + 4, y + 4), 0 if dark else 255)
    buffer = io.BytesIO()
    image.resize((side * 5, side * 5), Image.Resampling.NEAREST).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> QrView:
    view = QrView(look)
    qtbot.addWidget(view)
    view.resize(672, 672)
    return view


@pytest.mark.parametrize("side", [111, 200, 335, 672, 1001])
def test_a_code_of_any_size_is_read_back(view: QrView, side: int) -> None:
    view.resize(side, side)
    assert view.set_url(URL)
    assert decoded(view) == [URL]


def test_every_module_takes_the_same_whole_number_of_pixels(view: QrView) -> None:
    view.set_url(URL)
    rect = view.code_rect()
    assert view.modules == 29
    assert rect.width() == 29 * (672 // 37)
    shot = view.grab().toImage()
    colours = {shot.pixelColor(x, y).name() for x in range(0, 672, 3) for y in range(0, 672, 3)}
    assert colours == {"#000000", "#ffffff"}


def test_the_quiet_zone_is_four_modules_of_white(view: QrView) -> None:
    view.set_url(URL)
    module = 672 // 37
    rect = view.code_rect()
    assert rect.left() >= 4 * module
    assert rect.top() >= 4 * module
    assert 672 - rect.right() >= 4 * module


def test_a_dark_theme_leaves_the_code_black_on_white(view: QrView, look: Look) -> None:
    look.use(DARK)
    view.set_url(URL)
    assert view.grab().toImage().pixelColor(0, 0) == QColor("#FFFFFF")
    assert decoded(view) == [URL]


@pytest.mark.parametrize(
    "url",
    [
        "http://rahmetapp.kz/?id=1",
        "javascript:alert(1)",
        "",
        "https://user:word@rahmetapp.kz/",
        "https://rahmetapp.kz/?" + "x" * 1100,
        "https://rahmetapp.kz/?" + "x" * 5000,
    ],
)
def test_a_link_that_must_not_or_cannot_be_shown_leaves_the_view_white(view: QrView, url: str) -> None:
    view.set_url(URL)
    assert not view.set_url(url)
    assert not view.shows_code
    assert decoded(view) == []


def test_a_link_on_loopback_is_shown_for_the_sandbox(view: QrView) -> None:
    assert view.set_url("http://127.0.0.1:8099/pay/abc")
    assert decoded(view) == ["http://127.0.0.1:8099/pay/abc"]


def test_cleared_it_shows_nothing(view: QrView) -> None:
    view.set_url(URL)
    view.clear()
    assert decoded(view) == []
    assert view.set_url(URL)


@pytest.mark.parametrize("side", [672, 200, 100])
def test_the_gateways_picture_is_read_back_larger_and_smaller(view: QrView, side: int) -> None:
    view.resize(side, side)
    assert view.set_png(a_png_of(URL))
    assert decoded(view) == [URL]


@pytest.mark.parametrize(
    "png",
    [
        b"",
        b"GIF89a" + b"\0" * 100,
        a_png()[:60],
        a_png()[:-30] + b"\xff" * 30,
        a_png((MAX_PNG_SIDE_PX + 1, 1)),
        b"\x89PNG\r\n\x1a\n" + b"\0" * 3_000_000,
    ],
)
def test_a_picture_that_is_no_sound_small_png_is_refused(view: QrView, png: bytes) -> None:
    assert not view.set_png(png)
    assert not view.shows_code
    assert decoded(view) == []


def test_a_jpeg_is_refused_though_pillow_could_read_it(view: QrView) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (64, 64)).save(buffer, "JPEG")
    assert not view.set_png(buffer.getvalue())
