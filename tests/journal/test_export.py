"""An export opens in a spreadsheet as it was meant, holds exactly the rows of its query, and is whole or not there."""

import csv
import errno
import resource
import signal
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pos_app.journal import export as module
from pos_app.journal.export import Exported, Failure, Format, NotExported, export
from pos_app.journal.finding import every
from pos_app.journal.query import Group, Query, Row
from pos_app.journal.reading import JournalReader
from pos_app.journal.writing import Journal
from pos_app.order import State
from pos_app.refund import RefundState
from pos_app.words import LOCALES, words
from tests.journal.many import write_many
from tests.journal.test_finding import NOON, anything, order, refund, write

RU = words("ru")
HEADINGS = [
    "Дата и время", "Номер", "Вид", "Состояние", "Сумма, ₸", "Получено / возвращено, ₸", "Кассир", "Комментарий",
    "Код заказа", "Код шлюза", "Код операции",
]  # fmt: skip


def never() -> bool:
    return False


def make(path: Path, rows: list[Row], query: Query, target: Path, form: Format) -> Exported | NotExported:
    with closing(Journal.open(path)) as journal:
        write(journal, *rows)
    return read(path, query, target, form)


def read(path: Path, query: Query, target: Path, form: Format) -> Exported | NotExported:
    with closing(JournalReader.open(path)) as reader:
        return export(reader, query, target, form, RU, never)


def lines_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheet_of(path: Path) -> list[dict[str, tuple[str, str]]]:
    """Each row by its columns' letters: (type, value), `n` for a number."""
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        root = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))  # noqa: S314 - our own
    return [
        {
            cell.attrib["r"].rstrip("0123456789"): (cell.get("t", "n"), "".join(cell.itertext()))
            for cell in row.iter(f"{_MAIN}c")
        }
        for row in root.iter(f"{_MAIN}row")
    ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "till" / "journal.sqlite3"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "rahmet-pos 2026-11-24.any"


def sample() -> list[Row]:
    sold = order(1043, amount=12500, comment='стол 7; "у окна"', preorder_id=2**60, reference="0077")
    back = refund(2, sold, 4300, requested_at=NOON + timedelta(hours=1))
    return [Row(sold), Row(order(1044, State.REJECTED, 900, created_at=NOON - timedelta(hours=1))), Row(sold, back)]


def local(hours: int = 0) -> datetime:
    return (NOON + timedelta(hours=hours)).astimezone()


def test_csv_is_what_a_russian_excel_opens(path: Path, target: Path) -> None:
    made = make(path, sample(), Query(), target, Format.CSV)
    assert made == Exported(target, 3, 12500 - 4300)
    raw = target.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == raw.count(b"\n") == 4
    assert lines_of(target) == [
        HEADINGS,
        [f"{local(1):%d.%m.%Y %H:%M:%S}", "В-2", "Возврат", "Возвращено", "-4300", "-4300", "Данияр",
         'стол 7; "у окна"', "till-1-1043", "9002", "'0077"],
        [f"{local():%d.%m.%Y %H:%M:%S}", "1043", "Заказ", "Оплачено", "12500", "12500", "Айгерим",
         'стол 7; "у окна"', "till-1-1043", f"'{2**60}", "'0077"],
        [f"{local(-1):%d.%m.%Y %H:%M:%S}", "1044", "Заказ", "Не прошла", "900", "", "Айгерим",
         "", "till-1-1044", "", ""],
    ]  # fmt: skip


def test_a_workbook_has_numbers_dates_and_a_heading_that_stays(path: Path, target: Path) -> None:
    made = make(path, sample(), Query(), target, Format.XLSX)
    assert made == Exported(target, 3, 12500 - 4300)
    heading, back, sold, refused = sheet_of(target)
    assert [value for _, value in heading.values()] == HEADINGS
    assert (back["B"], back["E"], back["F"]) == (("inlineStr", "В-2"), ("n", "-4300"), ("n", "-4300"))
    assert (sold["B"], sold["E"]) == (("n", "1043"), ("n", "12500"))
    assert (sold["J"], sold["K"]) == (("inlineStr", str(2**60)), ("inlineStr", "0077"))
    assert "F" not in refused
    kind, days = sold["A"]
    assert kind == "n"
    assert datetime(1899, 12, 30) + timedelta(days=float(days)) == local().replace(tzinfo=None, microsecond=0)  # noqa: DTZ001
    with zipfile.ZipFile(target) as book:
        assert b'state="frozen"' in book.read("xl/worksheets/sheet1.xml")
        assert "История" in book.read("xl/workbook.xml").decode()
        assert b"dd.mm.yyyy" in book.read("xl/styles.xml")


@pytest.mark.parametrize("began", ["=1+1", "+7 701", "-5", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://x")'])
@pytest.mark.parametrize("form", Format)
def test_no_comment_becomes_a_formula(path: Path, target: Path, began: str, form: Format) -> None:
    make(path, [Row(order(1, comment=began, cashier=began))], Query(), target, form)
    if form is Format.CSV:
        assert [lines_of(target)[1][index] for index in (6, 7)] == [f"'{began}"] * 2
    else:
        row = sheet_of(target)[1]
        assert {row[column][0] for column in "GH"} == {"inlineStr"}
        with zipfile.ZipFile(target) as book:
            assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize("form", Format)
def test_rows_and_sums_are_those_of_the_query(path: Path, target: Path, form: Format) -> None:
    make(path, anything(1), Query(), target, form)
    for query in (
        Query(group=Group.PAID),
        Query(group=Group.REFUND),
        Query(since=NOON + timedelta(minutes=10), until=NOON + timedelta(minutes=20)),
        Query(text="ёлка"),
        Query(amount_from=99_000),
    ):
        made = read(path, query, target, form)
        with closing(JournalReader.open(path)) as reader:
            rows = list(every(reader, query))
        moved = sum(row.moved for row in rows)
        assert made == Exported(target, len(rows), moved)
        if form is Format.CSV:
            inside = [int(line[5] or 0) for line in lines_of(target)[1:]]
        else:
            inside = [int(row.get("F", ("n", "0"))[1]) for row in sheet_of(target)[1:]]
        assert (len(inside), sum(inside)) == (len(rows), moved)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("state", [*State, *RefundState])
def test_every_state_has_its_words(path: Path, target: Path, locale: str, state: State | RefundState) -> None:
    sold = order(1)
    row = Row(order(1, state)) if isinstance(state, State) else Row(sold, refund(1, sold, 5, state))
    assert all(cell != "" for cell in module.cells_of(row, words(locale))[:4])


def test_what_is_sold_meanwhile_is_not_in_it(path: Path, target: Path) -> None:
    with closing(Journal.open(path)) as journal:
        write(journal, *(Row(order(number)) for number in range(1, 6)))

        def sell() -> bool:
            write(journal, Row(order(9, created_at=NOON - timedelta(days=1))))
            return False

        with closing(JournalReader.open(path)) as reader:
            assert export(reader, Query(), target, Format.CSV, RU, sell) == Exported(target, 5, 7500)
        with closing(JournalReader.open(path)) as reader:
            assert export(reader, Query(), target, Format.CSV, RU, never) == Exported(target, 6, 9000)


@contextmanager
def no_file_above(size: int) -> Iterator[None]:
    """A disk that is full, as the kernel's limit on a file's size plays it."""
    limits, before = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)


@pytest.mark.parametrize("form", Format)
def test_a_full_disk_leaves_nothing_half_and_the_old_file_as_it_was(tmp_path: Path, target: Path, form: Format) -> None:
    write_many(tmp_path / "journal.sqlite3", 3000, NOON)
    target.write_text("older")
    with closing(JournalReader.open(tmp_path / "journal.sqlite3")) as reader, no_file_above(20_000):
        made = export(reader, Query(), target, form, RU, never)
    assert isinstance(made, NotExported)
    assert made.why is Failure.FULL
    assert target.read_text() == "older"
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("form", Format)
def test_a_folder_that_is_gone_is_named(path: Path, tmp_path: Path, form: Format) -> None:
    made = make(path, sample(), Query(), tmp_path / "gone" / "file", form)
    assert made == NotExported(Failure.OTHER, "No such file or directory")


@pytest.mark.parametrize(
    ("number", "why"),
    [(errno.EACCES, Failure.DENIED), (errno.EPERM, Failure.DENIED), (errno.EROFS, Failure.DENIED),
     (errno.ENOSPC, Failure.FULL), (errno.EDQUOT, Failure.FULL), (errno.EIO, Failure.OTHER)],
)  # fmt: skip
def test_what_the_system_refuses_is_told_apart(number: int, why: Failure) -> None:
    assert module._failure(OSError(number, "no")) is why


@pytest.mark.parametrize("form", Format)
def test_one_that_nobody_wants_any_more_stops_and_leaves_nothing(tmp_path: Path, target: Path, form: Format) -> None:
    write_many(tmp_path / "journal.sqlite3", 3000, NOON)
    asked = []

    def gives_up() -> bool:
        asked.append(1)
        return len(asked) > 3

    with closing(JournalReader.open(tmp_path / "journal.sqlite3")) as reader:
        assert export(reader, Query(), target, form, RU, gives_up) == NotExported(Failure.STOPPED)
    assert list(target.parent.iterdir()) == []


def test_more_rows_than_a_sheet_holds_are_not_cut_off(
    path: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SHEET_ROWS", 3)
    assert make(path, sample(), Query(), target, Format.XLSX) == NotExported(Failure.TOO_LONG)
    assert list(target.parent.iterdir()) == []
    made = read(path, replace(Query(), since=NOON), target, Format.XLSX)
    assert made == Exported(target, 2, 8200)
