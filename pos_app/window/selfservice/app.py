"""The program of a self-service till: its window, the engine beside it, and the end of both."""

from PySide6.QtCore import Qt, QTimer

from pos_app.settings import Settings
from pos_app.watchdog import EXIT_AGAIN
from pos_app.window.application import open_application, signals_call
from pos_app.window.bridge import Bridge, OpeningOf
from pos_app.window.chosen_look import ChosenLook
from pos_app.window.collector import Collector
from pos_app.window.kiosk.mode import Kiosk
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.selfservice.window import SelfServiceWindow


def run_self_service(settings: Settings, opening_of: OpeningOf, *, sandbox: bool, kiosk: bool) -> None:
    """Runs until the staff closes it. Main thread.

    Raises KeyboardInterrupt after SIGINT, when everything has ended, SystemExit where a `kiosk` can't work: its
    watchdog starts the next one, and SettingsError where the till has to be set up first.
    """
    app = open_application()
    look = Look(text_scale=settings.text_scale)
    bridge = Bridge(opening_of)
    window = SelfServiceWindow(settings, bridge, look, Language(settings.locale), sandbox=sandbox, kiosk=kiosk)
    bridge.closed.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    ChosenLook(look, settings.look, window)
    collector = Collector()
    collector.start()
    if kiosk:
        mode = Kiosk(window, app)
        mode.wish_to_leave.connect(window.close)
        window.left.connect(mode.close)
        mode.open()
    else:
        window.showMaximized()
    window.open()
    # The first paint comes before the till's imports begin to compete for the interpreter.
    QTimer.singleShot(0, bridge.open)
    with signals_call(window.leave) as interrupted:
        app.exec()
    collector.stop()
    window.printing.stop()
    window.sounds.stop()
    if interrupted:
        raise KeyboardInterrupt
    if window.unset is not None:
        raise window.unset
    if kiosk and window.page is window.stopped:
        raise SystemExit(EXIT_AGAIN)
