"""Keeps the screen from going dark while the till is open, by asking the desktop over D-Bus where there is one.

Asked are the session (org.freedesktop.ScreenSaver) and, where there is systemd, the machine (org.freedesktop.login1).
Both hold what they promised for as long as the connection that asked is open, so that a till that ends in whatever way
leaves nothing behind.
"""

import logging
import os
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

_log = logging.getLogger(__name__)
_PATIENCE_MS: Final = 3000
_WHO: Final = "Rahmet POS"
_WHY: Final = "the till is open"
_SAVER: Final = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
_LOGIN: Final = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class Awake:
    """From `start` to `stop`, in a thread of its own: nobody waits for a desktop. Silent where there is none."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._environment = environment
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._keep, name="kiosk-awake", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """The screen may go dark again, a moment later."""
        self._ended.set()

    # In the thread.

    def _keep(self) -> None:
        session, system = _has_session_bus(self._environment), _has_system_bus(self._environment)
        if not (session or system):
            return
        from PySide6.QtDBus import QDBusConnection

        promises: list[QDBusMessage] = []
        names = []
        kinds = QDBusConnection.BusType
        for there, kind, name in (
            (session, kinds.SessionBus, "awake-session"),
            (system, kinds.SystemBus, "awake-system"),
        ):
            if there and not self._ended.is_set():
                names.append(name)
                promises += _ask(QDBusConnection.connectToBus(kind, name), session=kind is kinds.SessionBus)
        if promises:
            self._ended.wait()
        promises.clear()
        for name in names:
            QDBusConnection.disconnectFromBus(name)


def _ask(connection: "QDBusConnection", *, session: bool) -> "list[QDBusMessage]":
    """The answer that holds the promise; nothing where nobody gave one."""
    from PySide6.QtDBus import QDBus, QDBusMessage

    service, path, interface = _SAVER if session else _LOGIN
    if not connection.isConnected():
        return []
    question = QDBusMessage.createMethodCall(service, path, interface, "Inhibit")
    question.setArguments([_WHO, _WHY] if session else ["idle:sleep", _WHO, _WHY, "block"])
    answer = connection.call(question, QDBus.CallMode.Block, _PATIENCE_MS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        _log.info("%s does not keep the screen awake: %s", service, answer.errorMessage())
        return []
    _log.info("%s keeps the screen awake", service)
    return [answer]


def _has_session_bus(environment: Mapping[str, str]) -> bool:
    """Asked first: where there is none, libdbus would start one."""
    if sys.platform != "linux":
        return False
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(environment.get("DBUS_SESSION_BUS_ADDRESS")) or (bool(folder) and (Path(folder) / "bus").is_socket())


def _has_system_bus(environment: Mapping[str, str]) -> bool:
    if sys.platform != "linux":
        return False
    named = environment.get("DBUS_SYSTEM_BUS_ADDRESS")
    return bool(named) or any(Path(place).is_socket() for place in ("/run/dbus/system_bus_socket",))
