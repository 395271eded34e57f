"""The rows of a query as a file for a spreadsheet, written whole or not at all.

CSV is written as a Russian Excel opens it by a double click: semicolons, a byte order mark, CR LF. In a workbook sums
are numbers and times are dates. Neither lets a comment become a formula.
"""

import csv
import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from pos_app.journal.finding import every
from pos_app.journal.query import Query, Row
from pos_app.journal.reading import JournalReader
from pos_app.refund import RefundState
from pos_app.words import Words

SHEET_ROWS: Final = 1_048_576
"""An Excel workbook's sheet holds no more, its header included."""
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_EXACT_DIGITS: Final = 15
"""A spreadsheet keeps no more digits of a number."""
_TIME: Final = "%d.%m.%Y %H:%M:%S"
_COLUMNS: Final = (
    ("sheet_at", 19),
    ("sheet_number", 10),
    ("sheet_kind", 10),
    ("column_state", 16),
    ("sheet_amount", 12),
    ("sheet_moved", 24),
    ("column_cashier", 18),
    ("fact_comment", 40),
    ("fact_order_id", 34),
    ("fact_gateway_id", 20),
    ("fact_reference", 20),
)
"""Keys of the headings, and widths in characters."""

Cell = int | str | datetime | None


class Format(StrEnum):
    """A kind of file, by its ending."""

    CSV = "csv"
    XLSX = "xlsx"


class Failure(StrEnum):
    """Why there is no file. Keys of the translations begin with `not_exported_`, but for STOPPED and OTHER."""

    FULL = "full"
    DENIED = "denied"
    TOO_LONG = "too_long"
    STOPPED = "stopped"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Exported:
    """`moved` is the sum of what came in less what went back, in tenge, over all `rows`."""

    path: Path
    rows: int
    moved: int


@dataclass(frozen=True, slots=True)
class NotExported:
    """No file was made, and one that was there is as it was. `detail` is for people who look after the till."""

    why: Failure
    detail: str = ""


def export(
    reader: JournalReader, query: Query, path: Path, form: Format, words: Words, gives_up: Callable[[], bool]
) -> Exported | NotExported:
    """Writes every row of `query` to `path`, which is replaced at the end. Any thread that may use `reader`.

    `gives_up` is asked now and then. Raises JournalError.
    """
    # All pages are of one moment, whatever the till writes meanwhile.
    reader.select("BEGIN")
    tally = _Tally(every(reader, query), gives_up)
    try:
        # Beside the target, so that the last step is no more than a new name.
        with tempfile.TemporaryDirectory(prefix=".rahmet-pos-", dir=path.parent, ignore_cleanup_errors=True) as folder:
            made = Path(folder) / "part"
            _WRITERS[form](made, tally, words)
            made.replace(path)
    except _TooLong:
        return NotExported(Failure.TOO_LONG)
    except _Stopped:
        return NotExported(Failure.STOPPED)
    except OSError as error:
        return NotExported(_failure(error), error.strerror or str(error))
    return Exported(path, tally.rows, tally.moved)


class _Stopped(Exception):
    """Nobody wants the file any more."""


class _TooLong(Exception):
    """The sheet is full."""


class _Tally:
    """Hands rows on and counts them."""

    def __init__(self, rows: Iterator[Row], gives_up: Callable[[], bool]) -> None:
        self._source = rows
        self._gives_up = gives_up
        self.rows = 0
        self.moved = 0

    def __iter__(self) -> Iterator[Row]:
        for row in self._source:
            if self.rows % 256 == 0 and self._gives_up():
                raise _Stopped
            self.rows += 1
            self.moved += row.moved
            yield row


def _write_csv(path: Path, rows: _Tally, words: Words) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow([words.say(key) for key, _ in _COLUMNS])
        writer.writerows([_plain(cell) for cell in cells_of(row, words)] for row in rows)
        file.flush()
        os.fsync(file.fileno())


def _write_xlsx(path: Path, rows: _Tally, words: Words) -> None:
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    options = {"constant_memory": True, "tmpdir": str(path.parent), "default_date_format": "dd.mm.yyyy hh:mm:ss"}
    workbook = Workbook(str(path), options)
    sheet = workbook.add_worksheet(words.say("sheet_name"))
    heading, tenge = workbook.add_format({"bold": True, "bottom": 1}), workbook.add_format({"num_format": "#,##0"})
    for column, (key, width) in enumerate(_COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, words.say(key), heading)
    sheet.freeze_panes(1, 0)
    for line, row in enumerate(rows, start=1):
        if line >= SHEET_ROWS:
            raise _TooLong
        for column, cell in enumerate(cells_of(row, words)):
            if isinstance(cell, datetime):
                sheet.write_datetime(line, column, cell)
            elif isinstance(cell, int) and _fits(str(cell)):
                sheet.write_number(line, column, cell, tenge if _is_sum(column) else None)
            elif cell is not None:
                sheet.write_string(line, column, str(cell))
    sheet.autofilter(0, 0, rows.rows, len(_COLUMNS) - 1)
    try:
        workbook.close()
    except FileCreateError as error:
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error


_WRITERS: Final = {Format.CSV: _write_csv, Format.XLSX: _write_xlsx}


def cells_of(row: Row, words: Words) -> tuple[Cell, ...]:
    """One line, in the order of the headings; the time is that of the local clock."""
    order, refund = row.order, row.refund
    return (
        row.at.astimezone().replace(tzinfo=None, microsecond=0),
        order.number if refund is None else words.say("refund_no", n=refund.number),
        words.say("sheet_kind_order" if refund is None else "row_refund"),
        _state(row, words),
        order.amount if refund is None else row.amount,
        row.moved or None,
        row.who,
        order.comment,
        order.id,
        order.preorder_id if refund is None else refund.gateway_id,
        order.reference,
    )


def _state(row: Row, words: Words) -> str:
    if row.refund is None:
        return words.say(f"row_{row.order.state}")
    if row.refund.state is RefundState.ACCEPTED:
        return words.say("refunded")
    return words.say(f"row_refund_{row.refund.state}")


def _is_sum(column: int) -> bool:
    return _COLUMNS[column][0] in ("sheet_amount", "sheet_moved")


def _plain(cell: Cell) -> str | int:
    """A cell as CSV has it. The apostrophe tells a spreadsheet that what follows is text, and not to be worked out."""
    match cell:
        case None:
            return ""
        case datetime():
            return cell.strftime(_TIME)
        case int() if _fits(str(cell)):
            return cell
    text = str(cell)
    changed = text.startswith(_FORMULA) or (text.isdigit() and (text[0] == "0" or not _fits(text)))
    return f"'{text}" if changed else text


def _fits(digits: str) -> bool:
    return len(digits) <= _EXACT_DIGITS


def _failure(error: OSError) -> Failure:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", None), errno.EFBIG):
        return Failure.FULL
    return Failure.DENIED if isinstance(error, PermissionError) or error.errno == errno.EROFS else Failure.OTHER
