"""The page of self-service: what a customer touches, what is charged, and that nothing is cut off in any language."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.plugin import QtBot

from pos_app.price_list import Item, Names
from pos_app.window.language import Language
from pos_app.window.look import DARK, LIGHT, Look
from pos_app.window.selfservice.departure import Departure
from pos_app.window.selfservice.page import SelfServicePage
from tests.window.selfservice.goods import BREAD, COFFEE, TEA, shelf, tile_of
from tests.window.whole_words import cut_words, overlapping

SIZES = [(1366, 768), (1366, 744), (1024, 768), (1024, 744), (768, 1366), (768, 1342)]


@pytest.fixture
def page(qtbot: QtBot, look: Look, language: Language) -> SelfServicePage:
    made = open_page(qtbot, look, language)
    made.stock(shelf())
    return made


def open_page(
    qtbot: QtBot,
    look: Look,
    language: Language,
    size: tuple[int, int] = (1366, 768),
    departure: Departure | None = None,
    limit: int = 1_000_000,
) -> SelfServicePage:
    made = SelfServicePage(look, language, "Кофейня на Абая, 52", "till-1", limit, departure=departure)
    qtbot.addWidget(made)
    made.resize(*size)
    with qtbot.waitExposed(made):
        made.show()
    return made


def touch(qtbot: QtBot, target: QWidget) -> None:
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton)


def test_touching_goods_fills_the_basket_and_pay_charges_it_once(page: SelfServicePage, qtbot: QtBot) -> None:
    touch(qtbot, tile_of(page, COFFEE))
    touch(qtbot, tile_of(page, COFFEE))
    touch(qtbot, tile_of(page, BREAD))
    assert tile_of(page, COFFEE).count == 2
    assert page.panel.total.amount == 3500
    charged: list[tuple[int, str]] = []
    page.charge_pressed.connect(lambda amount, comment: charged.append((amount, comment)))
    touch(qtbot, page.panel.pay)
    touch(qtbot, page.panel.pay)
    assert charged == [(3500, "2 × Капучино, 1 × Круассан с миндалём")]
    assert page.busy


def test_the_comment_is_in_the_tills_language_whatever_the_customer_reads(page: SelfServicePage, qtbot: QtBot) -> None:
    touch(qtbot, page.header.switch.segment("en"))
    touch(qtbot, tile_of(page, BREAD))
    assert tile_of(page, BREAD).name_lines() == ["Almond croissant"]
    with qtbot.waitSignal(page.charge_pressed) as charged:
        touch(qtbot, page.panel.pay)
    assert charged.args == [1100, "1 × Круассан с миндалём"]


def test_more_and_less_stand_beside_each_thing(page: SelfServicePage, qtbot: QtBot) -> None:
    touch(qtbot, tile_of(page, TEA))
    row = page.panel.rows[0]
    touch(qtbot, row.plus)
    assert page.panel.total.amount == 1800
    touch(qtbot, row.minus)
    touch(qtbot, row.minus)
    assert page.basket.lines == ()
    assert not page.panel.pay.isEnabled()
    assert page.panel.pay.second_line == "Выберите товар"


def test_all_of_it_can_be_taken_out_at_once(page: SelfServicePage, qtbot: QtBot) -> None:
    touch(qtbot, tile_of(page, TEA))
    touch(qtbot, page.panel.clear)
    assert page.basket.lines == ()
    assert tile_of(page, TEA).count == 0


def test_a_group_shows_its_own_things_and_the_first_chip_all(page: SelfServicePage, qtbot: QtBot) -> None:
    touch(qtbot, page.chips.chips["bakery"])
    assert [tile.item for tile in page.tiles.shown] == [BREAD]
    assert not tile_of(page, TEA).isVisible()
    touch(qtbot, page.chips.chips[""])
    assert [tile.item for tile in page.tiles.shown] == [COFFEE, TEA, BREAD]


def test_while_the_bill_is_made_nothing_changes(page: SelfServicePage, qtbot: QtBot) -> None:
    touch(qtbot, tile_of(page, TEA))
    touch(qtbot, page.panel.pay)
    touch(qtbot, tile_of(page, TEA))
    touch(qtbot, page.panel.rows[0].plus)
    touch(qtbot, page.panel.clear)
    assert page.basket.tenge == 900


def test_a_refusal_says_what_to_do_until_the_next_touch(page: SelfServicePage, qtbot: QtBot) -> None:
    touch(qtbot, tile_of(page, TEA))
    touch(qtbot, page.panel.pay)
    page.show_refusal("Обратитесь, пожалуйста, к сотруднику")
    assert (page.busy, page.basket.tenge) == (False, 900)
    assert page.panel.note.text() == "Обратитесь, пожалуйста, к сотруднику"
    touch(qtbot, tile_of(page, TEA))
    assert page.panel.note.text() == ""


def test_what_leads_above_the_limit_says_why(qtbot: QtBot, look: Look, language: Language) -> None:
    page = open_page(qtbot, look, language, limit=2000)
    page.stock(shelf())
    touch(qtbot, tile_of(page, COFFEE))
    touch(qtbot, tile_of(page, COFFEE))
    assert "2\u202f000" in page.panel.note.text()
    assert page.panel.total.amount == 1200


def test_a_customer_who_went_away_leaves_a_fresh_page(qtbot: QtBot, look: Look, language: Language) -> None:
    page = open_page(qtbot, look, language, departure=Departure(after_s=2.1, said_for_s=2))
    page.stock(shelf())
    touch(qtbot, page.header.switch.segment("en"))
    touch(qtbot, page.chips.chips["bakery"])
    with qtbot.waitSignal(page.departure.leaving, timeout=2000):
        touch(qtbot, tile_of(page, BREAD))
    assert page.panel.note.text() == "The order is cleared in 2 s. Touch the screen to go on."
    qtbot.waitUntil(lambda: page.basket.lines == (), timeout=4000)
    assert language.locale == "ru"
    assert page.chips.chips[""].isChecked()
    assert page.panel.note.text() == ""


def test_a_touch_in_the_last_seconds_keeps_the_order(qtbot: QtBot, look: Look, language: Language) -> None:
    page = open_page(qtbot, look, language, departure=Departure(after_s=2.1, said_for_s=2))
    page.stock(shelf())
    with qtbot.waitSignal(page.departure.leaving, timeout=2000):
        touch(qtbot, tile_of(page, BREAD))
    with qtbot.waitSignal(page.departure.stayed, timeout=1000):
        qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(600, 700))
    assert page.basket.tenge == 1100
    assert page.panel.note.text() == ""


def test_a_new_list_waits_for_the_customer_who_is_choosing(page: SelfServicePage, qtbot: QtBot) -> None:
    touch(qtbot, tile_of(page, COFFEE))
    dearer = Item(COFFEE.names, 1300, COFFEE.group)
    page.stock(shelf(dearer))
    assert tile_of(page, COFFEE).item.price == 1200
    touch(qtbot, tile_of(page, COFFEE))
    assert page.panel.total.amount == 2400
    page.clear()
    assert [tile.item.price for tile in page.tiles.tiles] == [1300]


def test_without_a_list_customers_read_that_it_is_closed_and_no_more(
    qtbot: QtBot, look: Look, language: Language
) -> None:
    page = open_page(qtbot, look, language)
    assert page.closed.title.text() == "Самообслуживание пока не работает"
    assert not page.panel.isVisible()
    page.stock(shelf())
    assert page.panel.isVisible()
    assert not page.closed.isVisible()


def test_it_can_be_used_by_keyboard_alone(page: SelfServicePage, qtbot: QtBot) -> None:
    tile_of(page, COFFEE).setFocus(Qt.FocusReason.TabFocusReason)
    assert tile_of(page, COFFEE).focus_ring.visible
    qtbot.keyClick(tile_of(page, COFFEE), Qt.Key.Key_Space)
    qtbot.keyClick(tile_of(page, COFFEE), Qt.Key.Key_Return)
    assert page.basket.tenge == 2400
    with qtbot.waitSignal(page.charge_pressed):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_a_screen_reader_hears_what_each_thing_is(page: SelfServicePage, qtbot: QtBot) -> None:
    touch(qtbot, tile_of(page, TEA))
    tile, row = tile_of(page, TEA), page.panel.rows[0]
    assert (tile.accessibleName(), tile.accessibleDescription()) == ("Чай облепиховый, 900 тенге", "В заказе: 1")
    assert row.plus.accessibleName() == "Ещё: Чай облепиховый"
    assert row.minus.accessibleName() == "Убрать: Чай облепиховый"
    unnamed = [each for each in page.findChildren(QAbstractButton) if each.isVisible() and not each.accessibleName()]
    assert unnamed == []


@pytest.mark.parametrize(
    ("size", "locale", "theme"),
    [(size, locale, theme) for size, locale in product(SIZES, ("ru", "kk", "en")) for theme in (LIGHT, DARK)],
)
def test_nothing_is_cut_off_and_everything_is_as_large_as_a_finger(
    qtbot: QtBot, look: Look, language: Language, size: tuple[int, int], locale: str, theme: object
) -> None:
    assert theme in (LIGHT, DARK)
    look.use(theme)  # type: ignore[arg-type]
    language.use(locale)
    page = open_page(qtbot, look, language, size)
    page.stock(shelf())
    for item in (COFFEE, TEA, BREAD):
        touch(qtbot, tile_of(page, item))
    page.departure.leaving.emit(10)
    assert page.panel.note.text()
    assert cut_words(page) == []
    assert [line for tile in page.tiles.shown for line in tile.name_lines() if "…" in line] == []
    assert overlapping(page.header, page.chips, page.tiles, page.panel) == []
    panel = page.panel
    assert overlapping(panel.title, panel.clear, panel._scroll, panel.note, panel.total, panel.pay) == []
    small = [
        each
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and (each.width() < 64 or each.height() < 64)
    ]
    assert small == []


def test_a_long_name_is_told_whole_in_the_basket(page: SelfServicePage, qtbot: QtBot) -> None:
    long = Item(Names("Латте с кокосовым молоком, двойным эспрессо и сиропом"), 1900)
    page.stock(shelf(long, groups=()))
    touch(qtbot, tile_of(page, long))
    assert not page.panel.rows[0].name.is_elided
