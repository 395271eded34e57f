"""The positions of a sum: whole figures only, the newest always."""

import pytest
from pytestqt.plugin import QtBot

from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.widgets.terms import Terms, shortened


@pytest.mark.parametrize(
    ("room", "text"),
    [
        (99, "1500 + 2000 + 300"),
        (17, "1500 + 2000 + 300"),
        (16, "… + 2000 + 300"),
        (13, "… + 300"),
        (6, "…"),
    ],
)
def test_positions_are_left_out_whole_and_from_the_left(room: int, text: str) -> None:
    assert shortened(["1500", "2000", "300"], lambda line: len(line) <= room) == text


def test_a_plus_waits_for_the_next_position() -> None:
    assert shortened(["1500", ""], lambda _: True) == "1500 +"
    assert shortened([], lambda _: True) == ""


def test_what_is_shown_goes_with_the_width(look: Look, language: Language, qtbot: QtBot) -> None:
    terms = Terms(look, language)
    qtbot.addWidget(terms)
    terms.resize(600, 24)
    terms.show_positions((150_000, 2000), 300)
    assert terms.text() == "150\u202f000 + 2\u202f000 + 300"
    terms.resize(140, 24)
    assert terms.text() == "… + 2\u202f000 + 300"
    assert terms.spoken() == "150000 плюс 2000 плюс 300"
    language.use("kk")
    assert terms.accessibleName() == "150000 қосу 2000 қосу 300"
