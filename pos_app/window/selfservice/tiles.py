"""All that there is to buy, as tiles in columns; more than the screen holds scrolls under the finger."""

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.price_list import Item
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.selfservice.basket import Basket
from pos_app.window.selfservice.tile import Tile
from pos_app.window.widgets.scroll_column import BAR_PX, ScrollColumn

GAP_PX: Final = 12
_NARROWEST_PX: Final = 196
_PLAIN_PX, _PICTURED_PX = 132, 216


class Tiles(QWidget):
    """Emits `chosen` with the thing that was touched. GUI thread."""

    chosen = Signal(Item)

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._group = ""
        self._ground = QWidget()
        self._scroll = ScrollColumn(look, self._ground, parent=self)
        self._scroll.setWidgetResizable(False)
        self.tiles: tuple[Tile, ...] = ()

    @property
    def shown(self) -> list[Tile]:
        """The tiles of the group in force, in the order of the list."""
        return [tile for tile in self.tiles if not self._group or tile.item.group == self._group]

    def set_items(self, items: tuple[Item, ...], pictures: Mapping[Path, QImage]) -> None:
        """Other things, in place of those before."""
        for tile in self.tiles:
            tile.hide()
            tile.deleteLater()
        self.tiles = tuple(self._tile(item, pictures) for item in items)
        for first, second in pairwise(self.tiles):
            QWidget.setTabOrder(first, second)
        self._arrange()

    def set_group(self, key: str) -> None:
        """Only the things of a group; an empty key for all."""
        self._group = key
        self._arrange()
        self._scroll.verticalScrollBar().setValue(0)

    def set_basket(self, basket: Basket) -> None:
        for tile in self.tiles:
            tile.set_count(basket.count_of(tile.item))

    def to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _tile(self, item: Item, pictures: Mapping[Path, QImage]) -> Tile:
        tile = Tile(self._look, self._language, item, self._ground)
        if item.picture is not None:
            tile.set_picture(QPixmap.fromImage(pictures.get(item.picture, QImage())))
        tile.chosen.connect(self.chosen)
        return tile

    def _arrange(self) -> None:
        self._scroll.setGeometry(self.rect())
        shown = self.shown
        for tile in self.tiles:
            tile.setVisible(tile in shown)
        width = self.width() - BAR_PX
        columns = max(1, (width + GAP_PX) // (_NARROWEST_PX + GAP_PX))
        high = self._look.text_px(_PLAIN_PX)
        if any(tile.item.picture is not None for tile in shown):
            high += _PICTURED_PX - _PLAIN_PX
        step = (width + GAP_PX) / columns
        for index, tile in enumerate(shown):
            row, column = divmod(index, columns)
            left = round(column * step)
            tile.setGeometry(left, row * (high + GAP_PX), round((column + 1) * step) - GAP_PX - left, high)
        rows = -(-len(shown) // columns)
        # Room for the ring around a tile at the end.
        self._ground.resize(self.width(), max(0, rows * (high + GAP_PX) - GAP_PX + 8))
