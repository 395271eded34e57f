"""Word from another process to the till that holds the data folder: which orders to ask the gateway about.

A file for each request, beside the journal, readable by this user alone. A till looks for them about once a second; one
that is opened later finds them as well.
"""

import logging
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from pos_app.private import private_file
from pos_app.relay.signing import is_order

_log = logging.getLogger(__name__)
_PREFIX: Final = "ask-"
_ENDING: Final = ".txt"
_LARGEST_BYTES: Final = 1 << 20


class Handover:
    """The requests in one data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, order_ids: Sequence[str]) -> None:
        """Leaves a request. Any process. Raises OSError."""
        made = self._folder / f"{_PREFIX}{secrets.token_hex(4)}.new"
        private_file(made)
        made.write_text("".join(f"{order_id}\n" for order_id in order_ids), encoding="ascii")
        # Whole or not at all: nobody reads a request that is still being written.
        made.rename(made.with_suffix(_ENDING))

    def take(self) -> list[str]:
        """The orders of all requests, each request once. The till alone. A request that can't be read is dropped."""
        order_ids: list[str] = []
        for path in sorted(self._folder.glob(f"{_PREFIX}*{_ENDING}")):
            try:
                with path.open("rb") as file:
                    lines = file.read(_LARGEST_BYTES).decode("ascii", "replace").split()
                path.unlink()
            except OSError as error:
                _log.warning("%s: %s", path, error)
                continue
            order_ids += filter(is_order, lines)
        return order_ids
