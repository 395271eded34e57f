"""The PDF of the report has pages, holds what the page says, and is made in any thread."""

import re
import zlib
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_app.qa.bench import expectations
from pos_app.qa.expectation import chosen_rows
from pos_app.qa.report import Heading, report_html
from pos_app.qa.sheet import new_sheet
from pos_app.window.qa.paper import report_pdf, save_report
from pos_app.words import LOCALES, words


def page(locale: str, *names: str) -> str:
    scenarios = chosen_rows(names)
    sheet = new_sheet("1.0", [each.name for each in scenarios], "Айгүл")
    heading = Heading("Кофейня", "till-1", "1.0", datetime.now(UTC))
    return report_html(sheet, expectations(scenarios), heading, words(locale))


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def painted(pdf: bytes) -> int:
    """Pieces of text on all pages."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    found = 0
    for stream in streams:
        try:
            found += zlib.decompress(stream).count(b"Tj")
        except zlib.error:
            continue
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_the_whole_sheet_has_many_pages_with_text(fonts: None, locale: str) -> None:
    with ThreadPoolExecutor(1) as thread:
        pdf = thread.submit(report_pdf, page(locale), "report").result()
    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) > 4
    assert painted(pdf) > 300


def test_a_short_one_has_one_page(fonts: None) -> None:
    assert pages(report_pdf(page("en", "normal"), "report")) == 1


def test_both_files_are_written_or_none_is_left_half(fonts: None, tmp_path: Path) -> None:
    html = page("ru", "normal")
    path = save_report(tmp_path / "new", "report", html)
    assert path == tmp_path / "new" / "report.html"
    assert path.read_text(encoding="utf-8") == html
    assert pages(path.with_suffix(".pdf").read_bytes()) == 1
    (tmp_path / "file").write_text("")
    assert save_report(tmp_path / "file", "report", html) is None
