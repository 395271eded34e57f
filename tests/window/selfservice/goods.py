"""Goods to touch in the tests, and how to find what stands for one on the page."""

from collections.abc import Sequence
from typing import Final

from pos_app.price_list import Group, Item, Names, PriceList
from pos_app.window.selfservice.page import SelfServicePage
from pos_app.window.selfservice.price_watch import Shelf
from pos_app.window.selfservice.tile import Tile

COFFEE: Final = Item(Names("Капучино", "Капучино", "Cappuccino"), 1200, "drinks")
TEA: Final = Item(Names("Чай облепиховый", "Шырғанақ шайы", "Sea buckthorn tea"), 900, "drinks")
BREAD: Final = Item(Names("Круассан с миндалём", "Бадам қосылған круассан", "Almond croissant"), 1100, "bakery")
GROUPS: Final = (
    Group("drinks", Names("Напитки", "Сусындар", "Drinks")),
    Group("bakery", Names("Выпечка", "Тоқаш", "Bakery")),
)


def shelf(*items: Item, groups: Sequence[Group] = GROUPS) -> Shelf:
    return Shelf(PriceList(items or (COFFEE, TEA, BREAD), tuple(groups)))


def tile_of(page: SelfServicePage, item: Item) -> Tile:
    return next(tile for tile in page.tiles.tiles if tile.item.key == item.key)
