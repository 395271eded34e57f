"""A slip in ESC/POS, made with python-escpos's dummy printer: read back as a printer would read it."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from pos_app.receipt.code_page import for_code_page
from pos_app.receipt.escpos_bytes import columns_of, to_escpos
from pos_app.receipt.line import Align, Line, Slip
from tests.receipt.printers import pictures_of, texts_of
from tests.receipt.sales import a_refund, a_report, an_order, maker

_START = b"\x1b@\x1c.\x1bt\x11"
"""Reset, no double bytes, code page 17: CP866."""
_CUT = b"\x1bd\x06\x1dV\x01"


def job(*lines: Line, locale: str = "ru", paper_mm: int = 80) -> bytes:
    return to_escpos(Slip("receipt 1", locale, lines), paper_mm)


def test_a_job_begins_with_a_reset_and_ends_with_a_cut() -> None:
    data = job(Line("Спасибо!"))
    assert data.startswith(_START)
    assert data.endswith(_CUT)


@pytest.mark.parametrize(("paper_mm", "columns"), [(58, 32), (80, 48)])
def test_two_columns_fill_the_paper(paper_mm: int, columns: int) -> None:
    assert texts_of(job(Line("Заказ", "№ 1043"), paper_mm=paper_mm)) == ["Заказ" + "№ 1043".rjust(columns - 5)]
    assert texts_of(job(Line(rule=True), paper_mm=paper_mm)) == ["─" * columns]
    assert columns_of(paper_mm) == columns


@pytest.mark.parametrize("locale", ["ru", "en"])
def test_a_receipt_without_kazakh_letters_is_all_text(locale: str) -> None:
    data = to_escpos(maker().receipt(an_order(), [a_refund()], locale), 80)
    assert pictures_of(data) == []
    texts = texts_of(data)
    assert {"ru": "12 500 тг", "en": "12 500 KZT"}[locale] in texts
    assert all(len(text) <= 48 for text in texts)


def test_a_line_with_a_kazakh_letter_is_a_picture_as_wide_as_the_paper() -> None:
    data = job(Line("Касса", "till-1"), Line("Фискалдық емес құжат", align=Align.CENTER), locale="kk")
    assert texts_of(data) == ["Касса" + "till-1".rjust(43)]
    ((wide, high, dots),) = pictures_of(data)
    assert (wide, high) == (72, 32)
    picture = Image.frombytes("1", (wide * 8, high), dots)
    left, _, right, _ = picture.getbbox()
    assert 100 < left < right < 476
    assert abs(left + right - 576) <= 4, "it stands in the middle"


def test_a_picture_shows_both_columns_and_big_letters_are_bigger() -> None:
    small, big = pictures_of(job(Line("Жиыны қ", "5 ₸"), Line("Жиыны қ", "5 ₸", big=True, bold=True), paper_mm=58))
    for wide, high, dots in (small, big):
        left, top, right, bottom = Image.frombytes("1", (wide * 8, high), dots).getbbox()
        assert left <= 4
        assert right >= 380
        assert (wide, high) in ((48, 32), (48, 58))
        assert 0 < top < bottom < high, "nothing is cut off"
    assert big[1] > small[1]


@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
@pytest.mark.parametrize("paper_mm", [58, 80])
def test_every_slip_fits_its_paper(locale: str, paper_mm: int) -> None:
    mine = maker()
    for slip in (
        mine.receipt(an_order(comment="Өте ұзын " * 30), [a_refund()], locale),
        mine.refund(an_order(), a_refund(), locale),
        mine.report(a_report(), locale),
    ):
        data = to_escpos(slip, paper_mm)
        assert all(len(text) <= columns_of(paper_mm) for text in texts_of(data))
        assert {wide for wide, _, _ in pictures_of(data)} <= {columns_of(paper_mm) * 12 // 8}
        assert "?" not in "".join(texts_of(data))


def test_big_letters_count_twice() -> None:
    assert texts_of(job(Line("Итого", "1\u202f231\u202f067 ₸", big=True), paper_mm=58)) == ["Итого", "1 231 067 тг"]
    assert texts_of(job(Line("Итого", "500 ₸", big=True), paper_mm=58)) == ["Итого     500 тг"]


@pytest.mark.parametrize(
    ("text", "locale", "said"),
    [
        ("1\u202f500\u202f₸", "ru", "1\u00a0500\u00a0тг"),
        ("1\u202f500\u202f₸", "en", "1\u00a0500\u00a0KZT"),
        ("«кофе» — 2…", "ru", '"кофе" - 2...'),
        ("№ 1043 · ё", "ru", "№ 1043 · ё"),
        ("\u2212500", "ru", "-500"),
        ("Рақмет", "kk", None),
        ("☕", "ru", None),
    ],
)
def test_what_the_code_page_lacks_is_said_otherwise_or_drawn(text: str, locale: str, said: str | None) -> None:
    assert for_code_page(text, locale) == said


def test_the_library_leaves_no_folder_no_output_and_no_log_handler_behind(tmp_path: Path) -> None:
    code = (
        "import logging, sys; logging.getLogger().addHandler(logging.NullHandler())\n"
        "from pos_app.receipt.escpos_bytes import to_escpos\n"
        "from pos_app.receipt.line import Line, Slip\n"
        "assert 'escpos' not in sys.modules and 'PIL' not in sys.modules\n"
        "to_escpos(Slip('receipt 1', 'kk', (Line('Рақмет'),)), 80)\n"
        "assert 'escpos' in sys.modules\n"
        "assert len(logging.getLogger().handlers) == 1\n"
    )
    environment = {"TMPDIR": str(tmp_path), "PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(tmp_path.iterdir()) == []
