"""The page of self-service: tiles to touch, the basket beside or below them, and *Pay*."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.money import DEFAULT_LIMIT_TENGE, format_tenge
from pos_app.price_list import Item
from pos_app.window.accessible import has_role
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.selfservice.basket import Basket
from pos_app.window.selfservice.basket_panel import BasketPanel
from pos_app.window.selfservice.closed import CLOSED, WAITS_FOR_TILL, ClosedNote
from pos_app.window.selfservice.departure import Departure
from pos_app.window.selfservice.group_chips import HEIGHT_PX as CHIPS_PX
from pos_app.window.selfservice.group_chips import GroupChips
from pos_app.window.selfservice.header import HEIGHT_PX as HEADER_PX
from pos_app.window.selfservice.header import Header
from pos_app.window.selfservice.price_watch import Shelf
from pos_app.window.selfservice.tiles import Tiles

_WIDE_PX, _SIDE_PX, _NARROW_SIDE_PX = 1280, 392, 336
_FOOT_SHARE: Final = 0.37
_UPRIGHT: Final = 1.15


class SelfServicePage(QWidget):
    """Emits `charge_pressed` once for each order: tenge, and what was chosen, in the till's own language.

    After that it is busy until `ready` or `clear` is called. Without a price list (`has_list`) it waits for what the
    shop's cash-register software hands over. Where nobody touches it for a minute, it begins anew for
    the next customer, in the language of `home_locale`. GUI thread.
    """

    charge_pressed = Signal(int, str)

    def __init__(
        self,
        look: Look,
        language: Language,
        branch: str,
        till: str,
        limit_tenge: int = DEFAULT_LIMIT_TENGE,
        *,
        home_locale: str = "",
        has_list: bool = True,
        departure: Departure | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._home_locale = home_locale or language.locale
        self._basket = Basket(limit_tenge)
        self._shelf: Shelf | None = None
        self._next_shelf: Shelf | None = None
        self._refusal = ""
        self._leaving_s = 0
        self.header = Header(look, language, branch, till, self)
        self.chips = GroupChips(look, language, self)
        self.tiles = Tiles(look, language, self)
        self.panel = BasketPanel(look, language, self)
        self.closed = ClosedNote(look, language, *(CLOSED if has_list else WAITS_FOR_TILL), self)
        self.departure = departure or Departure(parent=self)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.panel.title.text)
        self._connect()
        language.changed.connect(self._retell)
        look.changed.connect(self.update)
        self._retell()

    # What the owner says.

    @property
    def busy(self) -> bool:
        """True from *Pay* until the owner says that it can go on."""
        return self.panel.busy

    @property
    def basket(self) -> Basket:
        return self._basket

    @property
    def has_goods(self) -> bool:
        """Whether there is a price list; without one, customers read that it is closed."""
        return self._shelf is not None

    def stock(self, shelf: Shelf) -> None:
        """Another price list. A customer who is choosing keeps the prices that they saw."""
        self._next_shelf = shelf
        if not self._basket.lines and not self.busy:
            self._take_shelf()

    def hold(self) -> None:
        """Another order is being made: takes no input until `ready` or `clear`."""
        self.panel.set_busy(True)
        self._watch()

    def ready(self) -> None:
        """Takes input again, with the basket as it was."""
        self.panel.set_busy(False)
        self._watch()

    def clear(self) -> None:
        """For the next customer: an empty basket, all the goods, the shop's own language."""
        self._basket = self._basket.clear()
        self._refusal = ""
        self._leaving_s = 0
        self._language.use(self._home_locale)
        self.panel.set_busy(False)
        self._take_shelf()
        self._show_all()
        self._retell()
        self._watch()

    def show_refusal(self, sentence: str) -> None:
        """Why no bill was made, until the next touch. The basket stays; takes input again."""
        self._refusal = sentence
        self.ready()
        self._retell()

    # Events.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.departure.watch(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.isAutoRepeat():
                self._pay()
            case Qt.Key.Key_Delete:
                self._empty()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # What a customer does.

    def _connect(self) -> None:
        self.header.chosen.connect(self._language.use)
        self.chips.chosen.connect(self.tiles.set_group)
        self.tiles.chosen.connect(self._add)
        self.panel.more.connect(self._add)
        self.panel.less.connect(self._take)
        self.panel.cleared.connect(self._empty)
        self.panel.pay_pressed.connect(self._pay)
        self.departure.leaving.connect(self._say_leaving)
        self.departure.stayed.connect(self._stay)
        self.departure.gone.connect(self.clear)

    def _add(self, item: Item) -> None:
        self._change(self._basket.add(item))

    def _take(self, item: Item) -> None:
        self._change(self._basket.take(item))

    def _empty(self) -> None:
        self._change(self._basket.clear())

    def _change(self, basket: Basket) -> None:
        if self.busy:
            return
        self._refusal = ""
        self._basket = basket
        if not basket.lines:
            self._take_shelf()
        self._retell()
        self._watch()

    def _pay(self) -> None:
        if self.busy or not self._basket.lines:
            return
        self._refusal = ""
        self.panel.set_busy(True)
        self._retell()
        self._watch()
        self.charge_pressed.emit(self._basket.tenge, self._basket.words(self._home_locale))

    def _say_leaving(self, seconds: int) -> None:
        self._leaving_s = seconds
        self._retell()

    def _stay(self) -> None:
        self._leaving_s = 0
        self._retell()

    def _watch(self) -> None:
        """A customer who has begun may go away; one before an untouched page has nothing to lose."""
        begun = bool(self._basket.lines) or self._language.locale != self._home_locale
        self.departure.watch(self.isVisible() and not self.busy and begun)

    # What is shown.

    def _take_shelf(self) -> None:
        if self._next_shelf is None:
            return
        self._shelf, self._next_shelf = self._next_shelf, None
        prices = self._shelf.prices
        self.chips.set_groups(prices.groups)
        self.tiles.set_items(prices.items, self._shelf.pictures)
        self._show_all()
        self._retell()

    def _show_all(self) -> None:
        if self._shelf is not None:
            self.chips.choose_all()
            self.tiles.set_group("")

    def _retell(self) -> None:
        self.tiles.set_basket(self._basket)
        self.panel.show_basket(self._basket)
        limit = format_tenge(self._basket.limit_tenge)
        over = self._language.say("kiosk_over", max=limit) if self._basket.over_limit else ""
        leaving = self._language.say("kiosk_leaving", n=self._leaving_s) if self._leaving_s else ""
        self.panel.show_note(leaving or self._refusal or over)
        for part in (self.chips, self.tiles, self.panel):
            part.setVisible(self.has_goods)
        self.closed.setVisible(not self.has_goods)
        self._arrange()

    def _arrange(self) -> None:
        self.header.setGeometry(0, 0, self.width(), HEADER_PX)
        below = self.rect().adjusted(0, HEADER_PX, 0, 0)
        self.closed.setGeometry(below)
        edge = 24 if self.width() >= _WIDE_PX or self.height() > self.width() else 16
        if self.height() > self.width() * _UPRIGHT:
            foot = round(below.height() * _FOOT_SHARE)
            self.panel.setGeometry(0, self.height() - foot, self.width(), foot)
            goods = below.adjusted(edge, 16, -4, -foot - 8)
        else:
            side = _SIDE_PX if self.width() >= _WIDE_PX else _NARROW_SIDE_PX
            self.panel.setGeometry(self.width() - side, HEADER_PX, side, below.height())
            goods = below.adjusted(edge, 16, -side - 4, 0)
        chips = CHIPS_PX + 12 if self.chips.wanted else 0
        self.chips.setVisible(self.has_goods and self.chips.wanted)
        self.chips.setGeometry(goods.left(), goods.top(), goods.width() - 12, CHIPS_PX)
        self.tiles.setGeometry(goods.adjusted(0, chips, 0, 0))
