"""Displays that are plugged in and out of an X server: RandR monitors, set over the server's own protocol.

Sources: X Window System Protocol (x11proto.pdf), appendix B; randrproto.txt 1.5, appendix A.
"""

import socket
import struct
from types import TracebackType
from typing import Final, Self

_INTERN_ATOM, _GET_INPUT_FOCUS, _QUERY_EXTENSION = 16, 43, 98
_QUERY_VERSION, _GET_RESOURCES, _SET_MONITOR, _DELETE_MONITOR = 0, 8, 43, 44
_ERROR, _REPLY = 0, 1
_HEAD: Final = 32


class Monitors:
    """One connection to an X server without access control."""

    def __init__(self, display: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(10)
        self._socket.connect(f"/tmp/.X11-unix/X{display[1:]}")  # noqa: S108 - where X servers listen
        self._root = self._open()
        self._randr = self._ask(struct.pack("<BxHHxx", _QUERY_EXTENSION, 0, 5) + _padded(b"RANDR"))[9]
        self._ask(struct.pack("<BBHII", self._randr, _QUERY_VERSION, 0, 1, 5))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    def plug(self, name: str, x: int, y: int, width: int, height: int, *, first: bool = False) -> None:
        """A monitor of that name and place; `first` takes the server's own in its place, and is the primary one."""
        outputs = self._outputs() if first else ()
        place = struct.pack("<hhHHII", x, y, width, height, width // 4, height // 4)
        monitor = struct.pack("<IBBH", self._atom(name), first, 0, len(outputs)) + place
        monitor += struct.pack(f"<{len(outputs)}I", *outputs)
        self._do(struct.pack("<BBHI", self._randr, _SET_MONITOR, 0, self._root) + monitor)

    def unplug(self, name: str) -> None:
        self._do(struct.pack("<BBHII", self._randr, _DELETE_MONITOR, 0, self._root, self._atom(name)))

    def _open(self) -> int:
        """Says hello; answers the root window of the first screen."""
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        head = self._read(8)
        assert head[0] == 1, "the X server does not let us in"
        setup = self._read(4 * struct.unpack_from("<H", head, 6)[0])
        vendor, formats = struct.unpack_from("<H", setup, 16)[0], setup[21]
        root: int = struct.unpack_from("<I", setup, 32 + vendor + -vendor % 4 + 8 * formats)[0]
        return root

    def _outputs(self) -> tuple[int, ...]:
        answer = self._ask(struct.pack("<BBHI", self._randr, _GET_RESOURCES, 0, self._root))
        crtcs, outputs = struct.unpack_from("<HH", answer, 16)
        return struct.unpack_from(f"<{outputs}I", answer, _HEAD + 4 * crtcs)

    def _atom(self, name: str) -> int:
        request = struct.pack("<BBHHxx", _INTERN_ATOM, 0, 0, len(name)) + _padded(name.encode())
        atom: int = struct.unpack_from("<I", self._ask(request), 8)[0]
        return atom

    def _do(self, request: bytes) -> None:
        """A request without an answer; returns when the server has done it."""
        self._send(request)
        self._ask(struct.pack("<BxH", _GET_INPUT_FOCUS, 0))

    def _ask(self, request: bytes) -> bytes:
        self._send(request)
        while (answer := self._read(_HEAD))[0] not in (_ERROR, _REPLY):
            pass  # an event, which every client gets
        assert answer[0] == _REPLY, f"X error {answer[1]} for request {answer[10]}.{answer[8]}"
        return answer + self._read(4 * struct.unpack_from("<I", answer, 4)[0])

    def _send(self, request: bytes) -> None:
        self._socket.sendall(request[:2] + struct.pack("<H", len(request) // 4) + request[4:])

    def _read(self, count: int) -> bytes:
        read = b""
        while len(read) < count:
            more = self._socket.recv(count - len(read))
            assert more, "the X server is gone"
            read += more
        return read


def _padded(text: bytes) -> bytes:
    return text + b"\0" * (-len(text) % 4)
