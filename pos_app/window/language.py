"""The language of one window, which can change while it is open."""

from PySide6.QtCore import QObject, Signal

from pos_app.words import Words, words


class Language(QObject):
    """One screen's words. The cashier's and the customer's window have one each. GUI thread.

    `changed` is emitted after a switch: whoever shows text sets it anew.
    """

    changed = Signal()

    def __init__(self, locale: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: Words = words(locale)

    @property
    def locale(self) -> str:
        return self._words.locale

    def use(self, locale: str) -> None:
        """Switches to `ru`, `kk` or `en`; raises ValueError for another."""
        if locale != self.locale:
            self._words = words(locale)
            self.changed.emit()

    def say(self, key: str, n: int | None = None, **values: object) -> str:
        return self._words.say(key, n, **values)
