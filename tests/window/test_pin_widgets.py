"""What PINs are typed with: the digits that are kept, the dots, the keys, and the patience with wrong ones."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.till.clock import ticks
from pos_app.till.messages import PinAnswer, PinFor
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.pin_patience import PinPatience, minutes_and_seconds
from pos_app.window.widgets.number_pad import NumberPad
from pos_app.window.widgets.pin_dots import SHAKE_PX, PinDots
from pos_app.window.widgets.typed_pin import TypedPin
from tests.window.people import no_more, right, wrong

LEFT = Qt.MouseButton.LeftButton


def typed(digits: str) -> TypedPin:
    pin = TypedPin()
    for digit in digits:
        pin.press(digit)
    return pin


def test_a_typed_pin_has_four_digits_and_is_handed_out_once() -> None:
    pin = typed("48291")
    assert pin.complete
    assert pin.take() == "4829"
    assert len(pin) == 0
    assert pin.take() == ""


def test_a_typed_pin_never_shows_itself() -> None:
    assert "4829" not in f"{typed('4829')!r} {typed('4829')}"


@pytest.mark.parametrize("key", ["a", "", "12", "٣", "-"])
def test_only_digits_can_be_typed(key: str) -> None:
    with pytest.raises(ValueError, match="expected one digit"):
        TypedPin().press(key)


def test_a_typed_pin_can_be_erased_and_compared() -> None:
    pin = typed("4820")
    pin.erase()
    pin.press("9")
    assert pin.same_as(typed("4829"))
    assert pin.good
    assert not typed("1234").good
    assert not typed("482").good
    pin.clear()
    assert len(pin) == 0


@pytest.fixture
def dots(look: Look, language: Language, qtbot: QtBot) -> PinDots:
    dots = PinDots(look, language)
    qtbot.addWidget(dots)
    dots.resize(300, 30)
    dots.show()
    return dots


def test_the_dots_tell_how_many_digits_there_are(dots: PinDots) -> None:
    dots.set_filled(2)
    assert dots.accessibleName() == "PIN, введено цифр: 2 из 4"
    image = dots.grab().toImage()
    middle = dots.height() // 2
    inks = [image.pixelColor(150 - 78 + 52 * index, middle).name() for index in range(4)]
    assert inks[:2] == ["#0f1a33", "#0f1a33"]
    assert "#0f1a33" not in inks[2:]


def test_the_dots_shake_once_by_six_pixels(dots: PinDots, look: Look, qtbot: QtBot) -> None:
    look.reduce_motion = False
    swings: list[float] = []
    dots._shaking.valueChanged.connect(lambda value: swings.append(float(value)))
    dots.shake()
    assert dots.shaking
    qtbot.waitUntil(lambda: not dots.shaking, timeout=3000)
    assert SHAKE_PX == 6
    assert max(map(abs, swings)) <= SHAKE_PX
    assert min(swings) < -1 < 1 < max(swings)


def test_the_dots_stand_still_where_nothing_may_move(dots: PinDots) -> None:
    dots.shake()
    assert not dots.shaking


@pytest.fixture
def pad(look: Look, language: Language, qtbot: QtBot) -> NumberPad:
    pad = NumberPad(look, language)
    qtbot.addWidget(pad)
    pad.resize(384, 452)
    pad.show()
    return pad


def test_every_key_says_what_it_is(pad: NumberPad, qtbot: QtBot) -> None:
    heard: list[str] = []
    pad.digit.connect(heard.append)
    for digit in "1234567890":
        qtbot.mouseClick(pad.keys[digit], LEFT)
    assert "".join(heard) == "1234567890"
    with qtbot.waitSignal(pad.erased):
        qtbot.mouseClick(pad.erase, LEFT)
    with qtbot.waitSignal(pad.wiped):
        qtbot.mouseClick(pad.wipe, LEFT)
    assert [button.accessibleName() for button in pad.buttons][-3:] == ["Стереть всё", "Ноль", "Стереть одну цифру"]


def test_the_keys_share_the_room_in_whole_pixels(pad: NumberPad) -> None:
    assert {(key.width(), key.height()) for key in pad.buttons} == {(120, 104)}
    assert pad.keys["5"].geometry().getRect() == (132, 116, 120, 104)
    pad.resize(424, 520)
    assert {key.height() for key in pad.buttons} == {121}
    assert {key.width() for key in pad.buttons} == {133, 134}
    assert max(key.geometry().right() for key in pad.buttons) == 423


@pytest.fixture
def patience(qtbot: QtBot) -> PinPatience:
    return PinPatience()


def test_a_wrong_pin_is_said_with_the_tries_that_are_left(patience: PinPatience, language: Language) -> None:
    assert patience.words(language) == ""
    patience.hear(wrong(PinFor.SIGN_IN, 1))
    assert patience.words(language) == "Неверный PIN · осталось попыток: 1"
    patience.forgive()
    assert patience.words(language) == ""
    assert patience.tries_left == 1


def test_a_right_pin_ends_it(patience: PinPatience, language: Language) -> None:
    patience.hear(wrong(PinFor.REFUND, 1))
    patience.hear(right(PinFor.REFUND))
    assert patience.words(language) == ""
    assert patience.tries_left == 3


def test_a_wait_counts_down_and_is_not_forgiven(patience: PinPatience, language: Language) -> None:
    patience.hear(no_more(PinFor.REFUND, 27))
    assert patience.words(language) == "Слишком много ошибок. Ввод через 0:27"
    patience.forgive()
    assert patience.waiting


def test_a_wait_ends_by_itself(patience: PinPatience, language: Language, qtbot: QtBot) -> None:
    patience.hear(PinAnswer(PinFor.SIGN_IN, None, 3, ticks() + 0.2))
    assert patience.waiting
    with qtbot.waitSignal(patience.changed, timeout=4000):
        pass
    qtbot.waitUntil(lambda: not patience.waiting, timeout=4000)
    assert patience.words(language) == ""
    assert not patience._second.isActive()


def test_a_countdown_has_minutes() -> None:
    assert [minutes_and_seconds(seconds) for seconds in (5, 60, 125, 900)] == ["0:05", "1:00", "2:05", "15:00"]
