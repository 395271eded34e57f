"""The set-up: six steps beside the page of one of them. First a wizard, later the settings."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.checks.finding import Check
from pos_app.checks.groups import Group
from pos_app.settings import Settings, SettingsError
from pos_app.settings.chosen import Chosen
from pos_app.window.accessible import has_role
from pos_app.window.chosen_look import ChosenLook
from pos_app.window.language import Language
from pos_app.window.look import ENTER_DEAF_MS, Look
from pos_app.window.setup.checking import Checking
from pos_app.window.setup.files import FileQuestion
from pos_app.window.setup.foot import HEIGHT_PX as FOOT_PX
from pos_app.window.setup.foot import SetupFoot
from pos_app.window.setup.pages import MENDED_ON, STEPS, Page, step_of
from pos_app.window.setup.record import Record
from pos_app.window.setup.side import NARROW_PX, WIDTH_PX, SetupSide
from pos_app.window.setup.stage import Stage
from pos_app.window.widgets.scroll_column import BAR_PX

TYPING_ENDS_MS: Final = 700
"""A gateway is not asked about half a secret."""
_WIDE_FROM_PX: Final = 1280


class SetupPage(QWidget):
    """Works before any till is open, and beside one that is. GUI thread; `stop` when it is not needed any more.

    `first`: the wizard of the first start, which keeps a draft as it goes and ends with `apply_wanted`, before which
    `first_person` carries a name and a PIN where somebody was set up. Else the settings: `apply_wanted` carries those
    that were written, and holds once the engine opens anew with them; `language_chosen` a locale, at once;
    `people_wanted` leads to the people's own page. `left`: back, or go on later.
    """

    apply_wanted = Signal(Settings)
    first_person = Signal(str, str)
    language_chosen = Signal(str)
    people_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        look: Look,
        language: Language,
        environment: Mapping[str, str],
        config: str | None = None,
        *,
        first: bool,
        chosen_look: ChosenLook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._first = first
        self._chosen_look = chosen_look or ChosenLook(look, parent=self)
        self._reached = 0 if first else len(STEPS) - 1
        self._busy = False
        self._shown_for = QElapsedTimer()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_ENDS_MS)
        self.record = Record(environment, config, first=first, parent=self)
        self.checking = Checking(self)
        self.files = FileQuestion(language, self)
        self.side = SetupSide(look, language, first=first, parent=self)
        self.stage = Stage(look, language, first=first, parent=self)
        self.foot = SetupFoot(look, language, self)
        # The keys are heard here, and nothing is there to be seen of a focus: Tab goes to what can be pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        has_role(self, QAccessible.Role.Pane, name=self.stage.title.text)
        self._connect_stage()
        self._connect()
        self._open(Page.LANGUAGE)
        self.record.begin()

    def _connect_stage(self) -> None:
        stage = self.stage
        for content in stage.contents.values():
            content.form.chosen.connect(self._choose)
            content.form.left.connect(self._take_focus)
            content.checks.changed.connect(self._retell)
            content.checks.mend.connect(self._go_and_mend)
        stage.people.changed.connect(self._retell)
        stage.languages.import_wanted.connect(self.files.ask_to_read)
        stage.check.export_wanted.connect(self.files.ask_to_write)
        stage.check.people_wanted.connect(self.people_wanted)

    def _connect(self) -> None:
        self.side.chosen.connect(self._go_to_step)
        self.foot.back.connect(self.go_back)
        self.foot.again.connect(self._check)
        self.foot.onward.connect(self.go_on)
        self.files.to_read.connect(self.record.take)
        self.files.to_write.connect(self.record.give)
        self.record.read.connect(self._take_up)
        self.record.changed.connect(self._show_chosen)
        self.record.in_force.connect(self._in_force)
        self.record.refused.connect(self._refused)
        self.record.moved.connect(self._moved)
        self.checking.found.connect(self._found)
        self._typing.timeout.connect(self._check)
        self._language.changed.connect(self._retell)
        self._look.changed.connect(self.update)

    # What the owner says.

    @property
    def page(self) -> Page:
        """The one that is seen."""
        return self.stage.page

    def begin_anew(self) -> None:
        """Reads what is in force; for settings that are opened again."""
        self._busy = False
        self._open(Page.LANGUAGE)
        self.record.begin()

    def stop(self) -> None:
        """Ends its threads; what is being written still is. Returns at once."""
        self._typing.stop()
        self.checking.give_up()
        self.record.stop()

    def wait(self, seconds: float) -> None:
        """Until what was to be written is, after `stop` and when no window is seen any more."""
        self.record.wait(seconds)

    # Ways.

    def go_on(self) -> None:
        """The one next action, where nothing is in its way."""
        if self._busy or self._hindrance():
            return
        if not self._first or self.page is Page.CHECK:
            self._busy = True
            self.stage.tell_nothing()
            self._retell()
            self.record.finish()
            return
        following = Page(self.page + 1)
        self._reached = max(self._reached, step_of(following))
        self.record.keep(following)
        self._open(following)

    def go_back(self) -> None:
        """The page before; from the first, and from the settings, away."""
        if self._busy:
            return
        if self._first and self.page is not Page.LANGUAGE:
            self._open(Page(self.page - 1))
        else:
            self.leave()

    def leave(self) -> None:
        """Away from whatever page; a first start is gone on with there later."""
        self.record.keep(self.page)
        self._typing.stop()
        self.checking.give_up()
        self.left.emit()

    def _go_to_step(self, step: int) -> None:
        if not self._busy and step <= self._reached:
            self._open(STEPS[step][0 if self._first else -1])

    def _go_and_mend(self, name: str) -> None:
        if not self._busy:
            self._open(MENDED_ON[name])

    def _open(self, page: Page) -> None:
        self._typing.stop()
        self.stage.show_page(page)
        self.side.show_step(step_of(page), self._reached)
        self._shown_for.start()
        self._check()
        self._retell()
        self._take_focus()

    def _take_focus(self) -> None:
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is chosen.

    def _choose(self, name: str, text: str) -> None:
        self.stage.tell_nothing()
        if name == "locale":
            self._language.use(text)
            self.language_chosen.emit(text)
        if name == "look":
            self._wear(text)
        self.checking.give_up()
        self.stage.checks.wait()
        self.record.choose(name, text)
        self._typing.start()

    def _wear(self, look: str) -> None:
        match look:
            case "system" | "light" | "dark":
                self._chosen_look.use(look)

    def _take_up(self) -> None:
        chosen = self.record.chosen
        if chosen is None:
            return
        if self._first:
            self._language.use(chosen.text("locale") or self._language.locale)
            self._wear(chosen.text("look"))
        if self._first and chosen.step:
            page = Page(min(chosen.step, Page.CHECK))
            self._reached = step_of(page)
            self._open(page)

    def _show_chosen(self) -> None:
        chosen = self.record.chosen
        if chosen is not None:
            self.stage.show_chosen(chosen)
        self._retell()

    # Checks.

    def _check(self) -> None:
        """Asks about what is chosen, where that is enough to ask about."""
        self._typing.stop()
        self.checking.give_up()
        chosen, checks = self.record.chosen, self.stage.checks
        settings = None if chosen is None else _settings(chosen)
        if settings is None or chosen is None or not checks.groups or self._lacks(chosen):
            checks.wait()
            return
        checks.run()
        self.checking.begin(settings, checks.groups)

    def _lacks(self, chosen: Chosen) -> bool:
        return self.stage.form.is_wrong or bool(self.stage.form.lacking(chosen))

    def _found(self, group: Group, check: Check | None) -> None:
        self.stage.checks.show_found(group, check)

    # What came of it.

    def _in_force(self, settings: Settings) -> None:
        self._busy = False
        self._retell()
        people = self.stage.people
        if self._first and not people.is_empty:
            self.first_person.emit(*people.take())
        self.apply_wanted.emit(settings)

    def _refused(self, words: str, why: str) -> None:
        self._busy = False
        self.stage.tell(words, why, good=False)
        self._retell()

    def _moved(self, words: str, what: str) -> None:
        self.stage.tell(words, what, good=True)

    # Keyboard.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.go_back()
            case Qt.Key.Key_F5:
                self._check()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat() and self._shown_for.hasExpired(ENTER_DEAF_MS):
                    self._enter()
            case _ if self.page is Page.PEOPLE:
                self.stage.people.keyPressEvent(event)
            case _:
                super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._hindrance():
            self.focusNextChild()
        else:
            self.go_on()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown_for.start()
        self._take_focus()
        if self.stage.checks.is_running:
            self._check()

    def hideEvent(self, event: QHideEvent) -> None:
        self._typing.stop()
        self.checking.give_up()
        super().hideEvent(event)

    # Words.

    def _hindrance(self) -> str:
        """Why it does not go on from here; empty where it does."""
        say, chosen, form = self._language.say, self.record.chosen, self.stage.form
        if chosen is None:
            return say("setup_reading")
        if form.is_wrong or (not self._first and _settings(chosen) is None):
            return say("setup_mend_marked")
        if lacking := form.lacking(chosen):
            return lacking if self.page is Page.PEOPLE else say("setup_fill", what=lacking)
        failed = self.stage.checks.failed
        if failed is not None:
            return say("setup_mend_first", what=failed.title.text())
        return "" if self._first or self.record.is_changed else say("setup_nothing_new")

    def _retell(self) -> None:
        foot = self.foot
        begins = self._first and self.page is Page.LANGUAGE
        foot.back_button.set_words("setup_later" if begins else "back")
        foot.again_button.setVisible(bool(self.stage.checks.groups))
        foot.show_next(self._next_words(), "" if self._busy else self._hindrance(), busy=self._busy)

    def _next_words(self) -> str:
        if self._busy:
            return "setup_saving"
        if not self._first:
            return "setup_apply"
        if self.page is Page.CHECK:
            return "setup_open"
        return "setup_no_pin" if self.page is Page.PEOPLE and self.stage.people.is_empty else "setup_next"

    # Geometry.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE_FROM_PX
        side, edge = (WIDTH_PX, 48) if wide else (NARROW_PX, 20)
        left, room = side + edge, self.width() - side - 2 * edge
        foot = self.height() - 24 - FOOT_PX
        self.side.setGeometry(0, 0, side, self.height())
        self.stage.setGeometry(left, 0, room + BAR_PX, foot - 16)
        self.foot.setGeometry(left, foot, room, FOOT_PX)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))


def _settings(chosen: Chosen) -> Settings | None:
    try:
        return chosen.settings()
    except SettingsError:
        return None
