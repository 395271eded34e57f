"""A till with its API: one engine, heard by the window and by the API, asked by both.

OpenTillWithApi(settings, listen)   what the window's bridge opens, and whoever runs a till without a window
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from pos_app.settings import Settings
from pos_app.till.clock import Clock
from pos_app.till.messages import Message
from pos_app.till.opening import OpenTill
from pos_app.till.pace import Pace
from pos_app.till_api.hearing import Hearing
from pos_app.till_api.wishes import Questions, Wishes

if TYPE_CHECKING:
    from pos_app.serving import Server

_HOST: Final = "127.0.0.1"


def fan_out(*listeners: Callable[[Message], None]) -> Callable[[Message], None]:
    """One listener that hands each message to all, in that order, in the till's thread. None of them may raise."""

    def hear(message: Message) -> None:
        for listen in listeners:
            listen(message)

    return hear


class TillApi:
    """The API of one till, on loopback. `start` and `stop` may take a moment: not on the GUI thread.

    `hearing` must get each of the till's messages, from the first one on. `stop` comes before the till's own, and does
    no harm before `start` or twice.
    """

    def __init__(self, settings: Settings, port: int | None = None) -> None:
        self._settings = settings
        self._port = settings.api_port if port is None else port
        self._server: Server | None = None
        self.hearing = Hearing()

    @property
    def url(self) -> str:
        """Where it listens. Raises RuntimeError while it does not."""
        if self._server is None:
            raise RuntimeError("the till's API is not started")
        return self._server.url

    def start(self, till: Wishes, journal: Questions) -> None:
        """Raises OSError, naming the setting, where the port can't be had."""
        from pos_app.serving import Server
        from pos_app.till_api.service import Service

        chosen = self._settings
        service = Service(
            till, journal, self.hearing, key=chosen.api_key, terminal=chosen.terminal_id, limit_tenge=chosen.max_amount
        )
        server = Server(
            service.app, host=_HOST, port=self._port, name="till-api", on_stopping=self.hearing.stop_waiting
        )
        try:
            server.start()
        except OSError as error:
            raise OSError(f"POS_API_PORT: {error}") from error
        self._server = server

    def stop(self) -> None:
        """Answers the requests that wait, then ends the server."""
        server, self._server = self._server, None
        if server is not None:
            server.stop()


class OpenTillWithApi(OpenTill):
    """As `OpenTill`, with the API beside it. `port` takes the place of POS_API_PORT; 0 is any free one."""

    def __init__(
        self,
        settings: Settings,
        listen: Callable[[Message], None],
        pace: Pace | None = None,
        clock: Clock | None = None,
        *,
        port: int | None = None,
    ) -> None:
        self.api = TillApi(settings, port)
        super().__init__(settings, fan_out(self.api.hearing, listen), pace, clock)

    def start(self) -> None:
        """As the till's; OSError also where the API's port can't be had."""
        super().start()
        try:
            self.api.start(self.till, self.archive)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """First the API, which needs the till to answer."""
        self.api.stop()
        super().stop()
