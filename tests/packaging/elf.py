"""Reads from a shared library which others it needs."""

import struct
from pathlib import Path
from typing import Final

_PT_LOAD: Final = 1
_PT_DYNAMIC: Final = 2
_DT_NULL: Final = 0
_DT_NEEDED: Final = 1
_DT_STRTAB: Final = 5


def needed_by(library: Path) -> set[str]:
    """The names in a 64-bit little-endian ELF file's list of needed libraries."""
    data = library.read_bytes()
    segments = list(_segments(data))
    (dynamic,) = [each for each in segments if each[0] == _PT_DYNAMIC]
    entries = []
    for tag, value in struct.iter_unpack("<qQ", data[dynamic[1] : dynamic[1] + dynamic[3]]):
        if tag == _DT_NULL:
            break
        entries.append((tag, value))
    (table,) = (_place(value, segments) for tag, value in entries if tag == _DT_STRTAB)
    return {_text(data, table + value) for tag, value in entries if tag == _DT_NEEDED}


def _segments(data: bytes) -> list[tuple[int, int, int, int]]:
    """Type, place in the file, address and size of each segment."""
    (start,) = struct.unpack_from("<Q", data, 0x20)
    size, count = struct.unpack_from("<HH", data, 0x36)
    found = []
    for number in range(count):
        kind, _, place, address, _, length = struct.unpack_from("<IIQQQQ", data, start + number * size)
        found.append((kind, place, address, length))
    return found


def _place(address: int, segments: list[tuple[int, int, int, int]]) -> int:
    for kind, place, start, length in segments:
        if kind == _PT_LOAD and start <= address < start + length:
            return place + address - start
    raise ValueError(f"address {address:#x} is in no segment")


def _text(data: bytes, start: int) -> str:
    return data[start : data.index(b"\0", start)].decode()
