"""The window's program: shows the till, opens the engine beside it, and ends when both have closed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_app.settings import Settings
from pos_app.window.after_paint import AfterPaint
from pos_app.window.application import open_application, show_window, signals_call
from pos_app.window.bridge import Bridge, OpeningOf
from pos_app.window.chosen_look import ChosenLook
from pos_app.window.collector import Collector
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.main import MainWindow
from pos_app.window.qt_log import qt_messages_logged

if TYPE_CHECKING:
    from pos_app.order import Order
    from pos_app.till.messages import Message
    from pos_app.till.opening import OpenTill
    from pos_app.till.pace import Pace
    from pos_app.window.script import Script, ScriptedSale

Beside = Callable[[MainWindow, Bridge, Look, Language], Callable[[], None]]
"""Opens a window beside the till's, which is shown. What it answers is called once the till has ended."""


def run_window(
    settings: Settings,
    *,
    sandbox: bool,
    script: "Script | None" = None,
    beside: Beside | None = None,
    pace: "Pace | None" = None,
    kiosk: bool = False,
    first_person: tuple[str, str] | None = None,
    config: str | None = None,
    prepare: Callable[[], Settings] | None = None,
) -> "Order | None":
    """Runs the till until its window is closed. Main thread. `beside` opens another window with it.

    Where settings were applied in it, the till is opened again with them. `config` is the file that was named for them.
    `first_person` is the name and the PIN of the first administrator, for a till that was just set up.

    `prepare` is called beside the window, each time before the till is opened: it starts the log, and answers
    `settings` with the secrets, which may take a while to come by.

    Answers the order that `script` rang up; None without one, or where none began. Raises KeyboardInterrupt after
    SIGINT, when everything has ended, SystemExit where a `kiosk` can't work: its watchdog starts the next one, and the
    SettingsError of `prepare` where the till has to be set up first.
    """
    with qt_messages_logged() as write_log, _heart_beats(kiosk):

        def ready(known: Settings) -> Settings:
            found = known if prepare is None else prepare()
            if kiosk:
                from pos_app.watchdog import log_why_started_again

                log_why_started_again()
            write_log()
            return found

        if settings.self_service and script is None and beside is None:
            from pos_app.window.selfservice.app import run_self_service

            run_self_service(settings, _opening_of(settings, pace, ready), sandbox=sandbox, kiosk=kiosk)
            return None
        wanted: Settings | None = settings
        order = None
        while wanted is not None:
            opening_of = _opening_of(wanted, pace, ready)
            order, wanted = _run_window(
                wanted, opening_of, sandbox, script, beside, kiosk=kiosk, first_person=first_person, config=config
            )
            first_person = None
        return order


def _run_window(
    settings: Settings,
    opening_of: OpeningOf,
    sandbox: bool,
    script: "Script | None",
    beside: Beside | None,
    *,
    kiosk: bool,
    first_person: tuple[str, str] | None,
    config: str | None,
) -> tuple["Order | None", Settings | None]:
    """The scripted order, and the settings with which the till is to be opened anew."""
    app = open_application()
    look = Look(reduce_motion=script is not None, text_scale=settings.text_scale)
    bridge = Bridge(opening_of)
    language = Language(settings.locale)
    window = MainWindow(settings, bridge, look, language, sandbox=sandbox, kiosk=kiosk, config=config)
    bridge.closed.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    chosen_look = None if script is not None else ChosenLook(look, settings.look, window)
    collector = Collector()
    sale: ScriptedSale | None = None
    end_beside: Callable[[], None] | None = None

    def opened() -> None:
        nonlocal sale, end_beside
        window.rooms.chosen_look = chosen_look
        if script is not None:
            from pos_app.window.script import ScriptedSale

            sale = ScriptedSale(script, window, bridge)
            window.flash.set_on(False)
        if first_person is not None:
            from pos_app.people import Role

            bridge.put_person(None, first_person[0], Role.ADMINISTRATOR, first_person[1])
        end_beside = None if beside is None else beside(window, bridge, look, language)
        collector.start()
        bridge.open()

    if kiosk:
        _show_kiosk(window, app)
    else:
        show_window(window, whatever_the_screen=script is not None)
    after_paint = AfterPaint(window, opened)
    with signals_call(window.leave) as interrupted:
        app.exec()
    after_paint.stop()
    if end_beside is not None:
        end_beside()
    collector.stop()
    window.stop()
    if interrupted:
        raise KeyboardInterrupt
    if window.unset is not None:
        raise window.unset
    if kiosk and window.has_stopped:
        from pos_app.watchdog import EXIT_AGAIN

        raise SystemExit(EXIT_AGAIN)
    anew = window.opens_anew_with
    window.deleteLater()
    return None if sale is None else sale.order, anew


def _opening_of(settings: Settings, pace: "Pace | None", ready: Callable[[Settings], Settings]) -> OpeningOf:
    def opening(listen: "Callable[[Message], None]") -> "OpenTill":
        found = ready(settings)
        if found.api_port:
            from pos_app.till_api.opening import OpenTillWithApi

            return OpenTillWithApi(found, listen, pace)
        from pos_app.till.opening import OpenTill

        return OpenTill(found, listen, pace)

    return opening


def _show_kiosk(window: MainWindow, app: QApplication) -> None:
    from pos_app.window.kiosk.mode import Kiosk

    kiosk = Kiosk(window, app)
    kiosk.wish_to_leave.connect(window.close)
    window.left.connect(kiosk.close)
    kiosk.open()


@contextmanager
def _heart_beats(kiosk: bool) -> Iterator[None]:
    """For the watchdog that started a kiosk, if one did: from the first till's opening to the last one's end."""
    if not kiosk:
        yield
        return
    from pos_app.watchdog import heartbeat_pipe

    pipe = heartbeat_pipe()
    if pipe is None:
        yield
        return
    from pos_app.window.kiosk.heartbeat import Heartbeat

    app = open_application()
    heartbeat = Heartbeat(pipe, app)
    heartbeat.start()
    try:
        yield
    finally:
        heartbeat.stop()
