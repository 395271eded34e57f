"""Opening the till: the data folder is taken, the relay stands, the gateway is known, the engine runs; and closing it.

`charge`, the window and the tests open the same till, here.
"""

import logging
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from filelock import FileLock, Timeout

from pos_app.gateway.client import Gateway, GatewayAccount
from pos_app.private import FILE_MODE, private_file, private_folder
from pos_app.settings import Settings
from pos_app.settings.choices import EMBEDDED
from pos_app.settings.secret import from_keyring, to_keyring
from pos_app.till.archive import Archive
from pos_app.till.billing import Billing
from pos_app.till.clock import Clock
from pos_app.till.engine import Till
from pos_app.till.messages import Message
from pos_app.till.pace import Pace
from pos_app.till.runners import RelayAccess, Runners
from pos_app.transport import Transport
from pos_app.url import is_loopback

if TYPE_CHECKING:
    from pos_app.relay.embedded import EmbeddedRelay

_log = logging.getLogger(__name__)


class TillTaken(Exception):
    """Another copy of the app holds the data folder; the message names its process."""


class DataFolderUnusable(OSError):
    """The data folder can't be made or written; the message names the setting and the folder."""


class OpenTill:
    """A till with all that it needs. `start` and `stop` may take seconds: not on the GUI thread."""

    def __init__(
        self,
        settings: Settings,
        listen: Callable[[Message], None],
        pace: Pace | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._listen = listen
        self._pace = pace or Pace()
        self._lock = DataFolderLock(settings.data_dir)
        self._relay: EmbeddedRelay | None = None
        self._till: Till | None = None
        self._archive = Archive(settings.journal_path)

    @property
    def till(self) -> Till:
        """The running till. Raises RuntimeError before `start`."""
        if self._till is None:
            raise RuntimeError("the till is not open")
        return self._till

    @property
    def archive(self) -> Archive:
        """Answers questions to the journal, once the till has opened it."""
        return self._archive

    def start(self) -> None:
        """Raises TillTaken, DataFolderUnusable, or OSError where the relay can't stand; nothing is left open then."""
        try:
            self._lock.take()
            self._till = self._put_together()
            self._till.start()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Closes in the order that loses nothing: engine and its threads first, then the relay, then the folder."""
        ended = self._till is None or self._till.stop()
        self._archive.stop()
        if self._relay is not None:
            self._relay.stop()
        if ended:
            self._lock.release()
        else:
            _log.critical("the till did not end in time: its data folder stays taken until the process ends")

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _put_together(self) -> Till:
        chosen = self._settings
        access = self._reach_relay()
        base = callback_base(chosen, access.url)
        if chosen.checklink and base is None:
            _log.warning(
                "POS_CHECKLINK: the gateway can't reach the relay, so it is not asked to; set POS_CALLBACK_URL"
            )
        checks = chosen.checklink and base is not None
        transport = Transport()
        runners = Runners(
            gateway=Gateway(account_of(chosen), transport),
            transport=transport,
            billing=Billing(
                terminal=chosen.terminal_id,
                relay_secret=access.secret,
                callback_base=base,
                backlink=chosen.backlink or None,
                image_size=chosen.image_size or None,
                checks=checks,
                locale=chosen.locale,
            ),
            relay=access,
            slow_s=self._pace.slow_s,
        )
        return Till(
            journal_path=chosen.journal_path,
            terminal=chosen.terminal_id,
            timeout_s=chosen.order_timeout,
            errands=runners,
            listen=self._listen,
            pace=self._pace,
            clock=self._clock,
            checks=checks,
        )

    def _reach_relay(self) -> RelayAccess:
        chosen = self._settings
        if chosen.relay_url != EMBEDDED:
            return RelayAccess(chosen.relay_url, chosen.relay_secret)
        # A till whose relay is elsewhere loads no server.
        from pos_app.relay.embedded import EmbeddedRelay

        secret = chosen.relay_secret or _secret_of_this_till()
        self._relay = EmbeddedRelay(secret=secret, store_path=chosen.relay_store_path)
        self._relay.start()
        return RelayAccess(self._relay.url, secret)


def account_of(settings: Settings) -> GatewayAccount:
    """The shop's account at the gateway."""
    return GatewayAccount(
        base_url=settings.gateway_url,
        api_version=settings.api_version,
        client_id=settings.client_id,
        client_secret=settings.client_secret,
        branch_token=settings.branch_token,
        qr_link=settings.qr_link,
    )


def callback_base(settings: Settings, relay_url: str) -> str | None:
    """The URL that the gateway is told to call, or None where it could not be reached there.

    A gateway on the internet can't call a loopback address; then no callback is asked for and *status* brings the
    payment.
    """
    if settings.callback_url:
        return settings.callback_url
    if is_loopback(relay_url) and not is_loopback(settings.gateway_url):
        return None
    return relay_url


def _secret_of_this_till() -> str:
    kept = from_keyring("POS_RELAY_SECRET")
    if kept:
        return kept
    made = secrets.token_urlsafe(32)
    if not to_keyring("POS_RELAY_SECRET", made):
        _log.warning("no keyring: the embedded relay's secret lasts until the app ends")
    return made


class DataFolderLock:
    """One till on one data folder; a lock of the operating system, so that a crash leaves none behind."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # Whoever closes the till need not be the thread that opened it.
        self._lock = FileLock(folder / "till.lock", mode=FILE_MODE, thread_local=False)
        self._holder = folder / "till.pid"

    def take(self) -> None:
        """Raises TillTaken or DataFolderUnusable."""
        try:
            private_folder(self._folder)
            self._lock.acquire(timeout=0)
            private_file(self._holder)
            self._holder.write_text(f"{os.getpid()}\n", encoding="ascii")
        except Timeout:
            raise TillTaken(
                f"data folder {self._folder} is in use by process {self._named_holder()}; close that till first"
            ) from None
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise DataFolderUnusable(
                f"POS_DATA_DIR: {str(self._folder)!r}; expected a folder that can be written ({reason})"
            ) from error

    def release(self) -> None:
        if self._lock.is_locked:
            self._holder.unlink(missing_ok=True)
            self._lock.release()

    def _named_holder(self) -> str:
        try:
            return self._holder.read_text(encoding="ascii").strip() or "unknown"
        except OSError:
            return "unknown"
