"""Opens the tester's window with the till's, and puts both away together."""

from collections.abc import Callable

from pos_app.qa.bench import Bench
from pos_app.window.app import Beside
from pos_app.window.bridge import Bridge
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.main import MainWindow
from pos_app.window.qa.panel import QaPanel
from pos_app.window.qa.session import Session


def panel_beside(bench: Bench) -> Beside:
    """For `run_window`."""

    def beside(window: MainWindow, bridge: Bridge, look: Look, language: Language) -> Callable[[], None]:
        session = Session(bench, bridge, language)
        panel = QaPanel(look, language, bench, session)
        panel.left.connect(window.close)
        window.left.connect(panel.hide)
        window.left.connect(session.stop)
        panel.stand_beside(window)

        def end() -> None:
            session.end()
            # Nobody but this function keeps the window.
            panel.close_for_good()

        return end

    return beside
