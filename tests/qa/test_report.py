"""The report is one page that needs nothing beside it, and whatever somebody typed in it is text."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from pos_app.money import format_tenge
from pos_app.order import Moment, State
from pos_app.qa.bench import expectations
from pos_app.qa.expectation import chosen_rows
from pos_app.qa.report import Heading, file_stem, report_html
from pos_app.qa.sheet import Sheet, new_sheet, noted, played, said
from pos_app.qa.verdict import Evidence, Finding, Judgement, Verdict, What
from pos_app.words import LOCALES, words
from tests.qa.conftest import AT, order

HOSTILE = '<script>alert("x")</script>&amp; \x00\x1b[31m <img src="http://evil.example/x">'
SCENARIOS = chosen_rows(["normal", "refund-refused", "decline"])
EXPECTED = expectations(SCENARIOS)
HEADING = Heading("Кофейня & Ко <1>", "till-1", "1.0 (build abc)", AT, "Qt 6")


@pytest.fixture
def sheet() -> Sheet:
    fresh = new_sheet("1.0", [each.name for each in SCENARIOS], HOSTILE)
    evidence = Evidence(order(State.PAID, paid_amount=1500), (Moment(AT, "created", State.WAITING, HOSTILE),))
    row = played(fresh.rows["normal"], evidence, Judgement(Verdict.FAILED, (Finding(What.UNPAID, "1500"),)))
    return fresh.with_row(noted(replace(row, began_at=AT, ended_at=AT), HOSTILE))


class Tags(HTMLParser):
    """Names of the elements, in order; and where they would fetch something."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.fetches: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.fetches += [f"{name}={value}" for name, value in attrs if name in {"src", "href", "action", "onload"}]


@pytest.mark.parametrize("locale", LOCALES)
def test_it_is_well_formed_and_fetches_nothing(sheet: Sheet, locale: str) -> None:
    page = report_html(sheet, EXPECTED, HEADING, words(locale))
    root = ET.fromstring(page.removeprefix("<!DOCTYPE html>\n"))  # noqa: S314 - our own page
    assert root.attrib["lang"] == locale
    assert Tags(page).fetches == []
    assert re.search(r"url\(|@import|https?:", re.sub(r"http://evil", "", page)) is None


def test_what_somebody_typed_is_text(sheet: Sheet) -> None:
    page = report_html(sheet, EXPECTED, HEADING, words("en"))
    assert {"script", "img"} & set(Tags(page).names) == set()
    assert "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;amp; �" in page
    assert "\x00" not in page
    assert "\x1b" not in page


def test_it_tells_who_what_when_and_each_row(sheet: Sheet) -> None:
    text = re.sub(r"<[^>]+>", " ", report_html(sheet, EXPECTED, HEADING, words("en")))
    for said_ in (
        "Кофейня &amp; Ко &lt;1&gt;",
        "till-1",
        "Rahmet POS 1.0 (build abc)",
        "0 passed · 1 failed · 2 not run",
    ):
        assert said_ in text
    assert f"The till counts {format_tenge(1500)} as received, and the gateway&#x27;s books have no payment." in text
    assert "Some scenarios failed" in text
    for scenario in SCENARIOS:
        assert scenario.name in text
        assert scenario.description in text
    assert f"{AT.astimezone():%d.%m.%Y %H:%M}" in text


def test_only_a_complete_sheet_says_that_all_passed(sheet: Sheet) -> None:
    def title(of: Sheet) -> str:
        page = report_html(of, EXPECTED, HEADING, words("en"))
        return next(each for each in ("All scenarios passed", "Some scenarios failed", "not complete") if each in page)

    assert title(sheet) == "Some scenarios failed"
    for row in sheet.rows.values():
        assert title(sheet) != "All scenarios passed"
        sheet = sheet.with_row(said(row, Verdict.PASSED, "A"))
    assert title(sheet) == "All scenarios passed"
    assert title(new_sheet("1", [each.name for each in SCENARIOS])) == "not complete"


def test_a_verdict_against_what_was_found_says_so(sheet: Sheet) -> None:
    overruled = sheet.with_row(said(sheet.rows["normal"], Verdict.PASSED, "Данияр"))
    page = report_html(overruled, EXPECTED, HEADING, words("en"))
    assert "Данияр · the tester&#x27;s decision; the comparison said: failed" in page


def test_its_file_is_named_by_its_time() -> None:
    assert file_stem(HEADING) == f"rahmet-pos test {AT.astimezone():%Y-%m-%d %H.%M}"
