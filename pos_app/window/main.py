"""The cashier's window: the screens of a sale, one above the other, and what may stand over all of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from pos_app.resource import resource_path
from pos_app.settings import Settings
from pos_app.window.bridge import Bridge
from pos_app.window.desk import Desk
from pos_app.window.keypad import KeypadScreen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.notice_strip import NoticeStrip
from pos_app.window.rail import Rail

if TYPE_CHECKING:
    from pos_app.settings.errors import SettingsError
    from pos_app.till.messages import JournalTrouble
    from pos_app.window.lock import LockScreen
    from pos_app.window.pin_question import PinQuestion


class MainWindow(QWidget):
    """Shows the till of `bridge`. Closing asks first while a customer pays. GUI thread.

    Made, it has a keypad and the rail, and amounts can be typed; `open` brings the rest, and with it every other
    screen. `left` comes once, when the window has closed for good and the bridge was told to close the till. In a
    `kiosk` it is closed by an administrator's PIN only. `config` is the settings' file that was named at the start.
    """

    left = Signal()

    def __init__(
        self,
        settings: Settings,
        bridge: Bridge,
        look: Look,
        language: Language,
        *,
        sandbox: bool,
        kiosk: bool = False,
        config: str | None = None,
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._look = look
        self._language = language
        self._settings = settings
        self._is_open = False
        self._leaving = False
        self._in_kiosk = kiosk
        self._practice = sandbox
        self._config = config
        self._charged_early: tuple[int, str] | None = None
        self.unset: SettingsError | None = None
        """What a sale needs and was said nowhere: the till was left so that it is set up first."""
        self.opens_anew_with: Settings | None = None
        """Settings that were applied while the till was open: it was left so that it is opened with them."""
        self.rail = Rail(look, language, settings.terminal_id)
        self.keypad = KeypadScreen(
            look,
            language,
            settings.max_amount,
            quick_amounts=settings.quick_amounts,
            sum_key=settings.sum_key,
        )
        self.keypad.charge_pressed.connect(self._charge_early)
        self.desk = Desk(self.rail, self.keypad)
        self._stack_up()
        self.setWindowTitle(f"Rahmet POS · {settings.terminal_id}")

    @property
    def page(self) -> QWidget | None:
        """What fills the window now."""
        return self._pages.currentWidget()

    @property
    def has_stopped(self) -> bool:
        """Whether it says that the till can't work."""
        return self._is_open and self.page is self.stopped

    def open(self) -> None:
        """Brings the rest, and the customer's greeting where there is a display for it. Once, after `show`.

        It takes a few milliseconds where `furniture` was loaded before.
        """
        from PySide6.QtGui import QIcon

        self.setWindowIcon(QIcon(str(resource_path("icons/mark.svg"))))
        self._build_screens()
        self._furnish()
        self._connect()
        self._is_open = True
        self.display.open()
        if self._charged_early is not None:
            self.checkout.charge(*self._charged_early)

    def leave(self) -> None:
        """Closes without a question; the till ends in its own time."""
        if self._leaving:
            return
        self._leaving = True
        if self._is_open:
            self.rooms.stop()
            self.display.close()
        self.hide()
        self._bridge.close()
        self.left.emit()

    def stop(self) -> None:
        """Ends what still prints and sounds; takes up to a second where a printer hangs. Once, after `left`."""
        if self._is_open:
            self.printing.stop()
            self.sounds.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        if not self._is_open:
            # Nobody can be asked for a PIN yet: a kiosk stays.
            if not self._in_kiosk:
                self.leave()
        elif self.has_stopped:
            self.leave()
        elif self.checkout.customer_is_paying:
            self._show_page(self.question)
        else:
            self._ask_to_leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no page took."""
        if not self._is_open:
            return
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        on_desk = self.page is self.desk
        match event.key():
            case Qt.Key.Key_F1 if not self.guard.is_locked:
                self.office.open_help()
            case Qt.Key.Key_F8 | Qt.Key.Key_F9 if on_desk:
                self.office.open_history()
            case Qt.Key.Key_F10 if on_desk:
                self.office.open_settings()
            case Qt.Key.Key_L if control and not self.checkout.customer_is_paying:
                self.guard.lock()
            case Qt.Key.Key_Escape if self._in_kiosk:
                self.close()
            case _:
                super().keyPressEvent(event)

    def _ask_to_leave(self) -> None:
        from pos_app.people import Right

        self.guard.need(Right.EXIT, self.leave, anew=self._in_kiosk)

    def _charge_early(self, amount: int, comment: str) -> None:
        """Somebody was quicker than the rest of the window: it waits for that."""
        self._charged_early = amount, comment

    def _stack_up(self) -> None:
        self.strip = NoticeStrip(self._look, self._language)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._practice:
            from pos_app.window.widgets.sandbox_band import SandboxBand

            column.addWidget(SandboxBand(self._look, self._language))
        column.addWidget(self.strip)
        column.addWidget(self._pages, 1)

    def _build_screens(self) -> None:
        from pos_app.window import furniture

        look, language, settings = self._look, self._language, self._settings
        till, branch = settings.terminal_id, settings.branch_name
        self.printing = furniture.Printing(settings, language, practice=self._practice, parent=self)
        self.waiting = furniture.WaitingScreen(look, language)
        self.desk.add_screen(self.waiting)
        self.single = furniture.SingleScreen(look, language, branch, till)
        self.ending = furniture.EndingScreen(look, language, till, can_print=self.printing.can_print)
        self.question = furniture.Question(
            look, language, title="ask_close", text="ask_close_hint", yes="yes_close", no="no_stay"
        )
        self.stopped = furniture.StoppedPage(look, language, kiosk=self._in_kiosk)
        for page in (self.single, self.ending, self.question, self.stopped):
            self._pages.addWidget(page)
        self._fade = furniture.CrossFade(look, self)
        self.customer = furniture.CustomerScreen(
            look, Language(language.locale, self), branch, till, self._practice, settings.idle_pictures
        )
        self.display = furniture.CustomerDisplay(
            self.customer, self, wanted=settings.customer_screen, folder=settings.data_dir
        )

    def _furnish(self) -> None:
        """What stands beside the sale: who may do what, the pages for it, and the watch over an empty counter."""
        from pos_app.window import furniture

        settings, bridge = self._settings, self._bridge
        screens = furniture.Screens(
            self.desk, self.keypad, self.waiting, self.single, self.ending, self.display, self._show_screen
        )
        self.checkout = furniture.Checkout(bridge, screens, self._language, settings.terminal_id, self)
        self.rooms = furniture.Rooms(
            self._look,
            self._language,
            settings.terminal_id,
            bridge.look_up,
            self._add_page,
            can_print=self.printing.can_print,
            config=self._config,
        )
        self.guard = furniture.Guard(bridge, self._make_lock, self._make_pin_question, self._show_page, self)
        self.office = furniture.Office(
            bridge,
            self.rooms,
            self.rail,
            self.checkout,
            self.guard,
            self.printing,
            show=self._show_page,
            back=self._stay,
            practice=self._practice,
            parent=self,
        )
        self.sounds = furniture.Sounds(settings, self)
        self.flash = furniture.Flash(self._look, self)
        self.announcer = furniture.Announcer(bridge, self.checkout, self.sounds, self.flash, self)
        self.sounds.tick_with(*self.keypad.keys.values(), self.keypad.erase, self.keypad.wipe)
        self.warnings = furniture.Warnings(
            self.strip, bridge, self.printing, undealt=self._count_undealt, sells=self._sells, parent=self
        )
        application = QApplication.instance()
        self.idle = furniture.Idle(application, settings.lock_after, self) if application is not None else None

    def _count_undealt(self) -> int:
        return self.checkout.undealt

    def _sells(self) -> bool:
        return self.page is self.desk

    def _add_page(self, page: QWidget) -> None:
        self._pages.addWidget(page)

    def _make_lock(self) -> "LockScreen":
        from pos_app.window.lock import LockScreen

        page = LockScreen(self._look, self._language, self._settings.branch_name, self._settings.terminal_id)
        self._add_page(page)
        return page

    def _make_pin_question(self) -> "PinQuestion":
        from pos_app.window.pin_question import PinQuestion

        page = PinQuestion(self._look, self._language)
        self._add_page(page)
        return page

    def _connect(self) -> None:
        self.keypad.charge_pressed.disconnect(self._charge_early)
        self.office.language_chosen.connect(self._speak)
        self.office.apply_wanted.connect(self._open_anew)
        self.guard.locked.connect(self.office.put_away)
        self.guard.unlocked.connect(self._stay)
        self.guard.turned_back.connect(self._turned_back)
        if self.idle is not None:
            self.idle.idle.connect(self._lock_when_idle)
            self.checkout.paying.connect(self.idle.hold)
        self.checkout.summoned.connect(self.office.put_away)
        self.question.yes.connect(self._ask_to_leave)
        self.question.no.connect(self._stay)
        self.stopped.close_pressed.connect(self.leave)
        self._bridge.failed.connect(self._stop)
        self._bridge.unset.connect(self._set_up_first)
        self._bridge.journal_trouble.connect(self._journal_trouble)
        self.warnings.payments_pressed.connect(self.office.open_notices)

    def _speak(self, locale: str) -> None:
        self._language.use(locale)
        self.customer.set_home_locale(locale)

    def _open_anew(self, settings: Settings) -> None:
        self.opens_anew_with = settings
        self.leave()

    def _lock_when_idle(self) -> None:
        self.guard.lock()

    def _stay(self) -> None:
        self.office.put_away()
        self._show_page(self.checkout.screen)

    def _turned_back(self) -> None:
        self._show_page(self.office.page or self.checkout.screen)

    def _stop(self, detail: str) -> None:
        self.checkout.give_up()
        self.stopped.show_detail(detail)
        self._show_page(self.stopped)

    def _set_up_first(self, error: "SettingsError") -> None:
        if self._in_kiosk:
            self._stop(str(error))
        else:
            self.unset = error
            self.leave()

    def _journal_trouble(self, trouble: "JournalTrouble") -> None:
        if trouble.fatal:
            self._stop(trouble.detail)

    def _show_screen(self, screen: QWidget) -> None:
        # A question stands until it is answered, or until there is nothing left to ask.
        asks = self.page is self.question and self.checkout.customer_is_paying
        if self.page is not self.stopped and not asks and not self.office.stays_before(screen):
            self.office.put_away()
            self._show_page(screen)

    def _show_page(self, page: QWidget) -> None:
        before = self.page
        if page is before or not (page is self.stopped or self.guard.may_be_seen(page)):
            return
        if page is self.desk and before is not self.single:
            self._fade.start(self._pages)
        self._pages.setCurrentWidget(page)
        self.warnings.tell()
