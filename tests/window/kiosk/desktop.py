"""Run as a program: a desktop that can keep its screen awake, on the bus of its environment. Says what it is asked.

`session` plays org.freedesktop.ScreenSaver, whose promise ends with the connection that asked; `system` plays
org.freedesktop.login1, whose promise is a file descriptor; `mute` refuses.
"""

import os
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusServiceWatcher,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

SERVICES = {
    "session": "org.freedesktop.ScreenSaver",
    "system": "org.freedesktop.login1",
    "mute": "org.freedesktop.ScreenSaver",
}


def say(*words: object) -> None:
    print(*words, flush=True)


class Desktop(QDBusVirtualObject):
    def __init__(self, kind: str, bus: QDBusConnection) -> None:
        super().__init__()
        self._kind = kind
        self._bus = bus
        self._kept: list[QObject] = []

    def introspect(self, _: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if self._kind == "mute" or message.member() != "Inhibit":
            return False
        if self._kind == "system":
            self._give_descriptor(message, connection)
        else:
            self._wait_for_end_of(message.service())
            connection.send(message.createReply([7]))
        say(message.path(), message.interface(), *message.arguments())
        return True

    def _give_descriptor(self, message: QDBusMessage, connection: QDBusConnection) -> None:
        read, write = os.pipe()
        connection.send(message.createReply([QDBusUnixFileDescriptor(write)]))
        os.close(write)
        closed = QSocketNotifier(read, QSocketNotifier.Type.Read, self)
        closed.activated.connect(self._released)
        self._kept.append(closed)

    def _wait_for_end_of(self, asker: str) -> None:
        watcher = QDBusServiceWatcher(asker, self._bus, QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration, self)
        watcher.serviceUnregistered.connect(self._released)
        self._kept.append(watcher)
        # A question that waits for its answer: the bus has taken up the watch before whoever reads may end the asker.
        self._bus.interface().isServiceRegistered(asker)

    def _released(self, *_: object) -> None:
        for kept in self._kept:
            if isinstance(kept, QSocketNotifier):
                kept.setEnabled(False)
        say("released")


kind = sys.argv[1]
app = QCoreApplication([])
bus = QDBusConnection.systemBus() if kind == "system" else QDBusConnection.sessionBus()
desktop = Desktop(kind, bus)
bus.registerVirtualObject("/org/freedesktop", desktop, QDBusConnection.VirtualObjectRegisterOption.SubPath)
say("ready" if bus.registerService(SERVICES[kind]) else bus.lastError().message())
app.exec()
