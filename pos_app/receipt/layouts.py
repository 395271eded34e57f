"""Where layouts come from: the shop's own beside its settings, else those that ship."""

import logging
from enum import StrEnum
from pathlib import Path
from typing import Final

from pos_app.receipt.layout import Facts, Layout, LayoutMistake, Vocabulary
from pos_app.receipt.line import Line
from pos_app.resource import resource_path

_MOST_BYTES: Final = 64_000
_log = logging.getLogger(__name__)


class Kind(StrEnum):
    """The kinds of slips; `{kind}.txt` is the file of its layout."""

    RECEIPT = "receipt"
    REFUND = "refund"
    REPORT = "report"


class Layouts:
    """The layouts of a shop whose settings stand in `folder`; None where only the shipped ones are used."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def fill(self, kind: Kind, facts: Facts, vocabulary: Vocabulary) -> tuple[tuple[Line, ...], str]:
        """A slip's lines, and what is wrong with the shop's own layout (then the shipped one was taken).

        Reads the file each time, so that a change shows on the next slip: not on the GUI thread.
        """
        try:
            return self.own(kind, vocabulary).fill(facts), ""
        except FileNotFoundError:
            return _shipped(kind, vocabulary).fill(facts), ""
        except LayoutMistake as mistake:
            _log.warning("%s; the shipped layout is used", mistake)
            return _shipped(kind, vocabulary).fill(facts), str(mistake)

    def own(self, kind: Kind, vocabulary: Vocabulary) -> Layout:
        """The shop's own. Raises FileNotFoundError where there is none, LayoutMistake where it can't be used."""
        if self.folder is None:
            raise FileNotFoundError(kind)
        path = self.folder / f"{kind}.txt"
        try:
            with path.open("rb") as file:
                written = file.read(_MOST_BYTES + 1)
        except FileNotFoundError:
            raise
        except (OSError, ValueError) as error:
            raise LayoutMistake(f"{path} can't be read: {error}") from None
        if len(written) > _MOST_BYTES:
            raise LayoutMistake(f"{path} has more than {_MOST_BYTES} bytes; expected a short text")
        try:
            source = written.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            number = written[: error.start].count(b"\n") + 1
            raise LayoutMistake(f"{path}, line {number}: no UTF-8; expected a text saved as UTF-8") from None
        return Layout(source, str(path), vocabulary)


def _shipped(kind: Kind, vocabulary: Vocabulary) -> Layout:
    path = resource_path(f"receipts/{kind}.txt")
    return Layout(path.read_text(encoding="utf-8"), str(path), vocabulary)
