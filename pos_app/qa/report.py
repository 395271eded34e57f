"""The report that a shop files before it goes live: one page of HTML that needs nothing beside it.

Whatever a tester or a gateway wrote is text here, never markup. The same page becomes the PDF, so its styles are such
as Qt's rich text knows too; what is for browsers alone, it leaves out.
"""

import html
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pos_app.qa.expectation import Expected
from pos_app.qa.sheet import Line, Row, Sheet
from pos_app.qa.verdict import Verdict
from pos_app.qa.wording import (
    actual_words,
    description,
    expected_words,
    finding_words,
    state_words,
    totals_words,
    verdict_words,
    who_words,
)
from pos_app.words import Words

_MARKS: Final = {Verdict.PASSED: "✓", Verdict.FAILED: "✕", Verdict.NOT_RUN: "–"}
_SPACES: Final = "\n\t\N{NARROW NO-BREAK SPACE}\N{NO-BREAK SPACE}"
_WIDTHS: Final = ("14%", "26%", "18%")
_STYLE: Final = """
@page { size: A4; margin: 14mm; }
body { font-family: Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 10pt; color: #0F1A33;
  background: #FFFFFF; margin: 0; }
h1 { font-size: 20pt; margin: 0 0 4px 0; }
h2 { font-size: 12pt; margin: 16px 0 4px 0; }
p { margin: 4px 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 4px 8px; }
th { color: #47536D; font-weight: 600; }
.quiet { color: #47536D; }
.passed { color: #0B5F38; font-weight: 700; }
.failed { color: #9F1B1B; font-weight: 700; }
.not_run { color: #47536D; font-weight: 700; }
.sum { font-size: 12pt; font-weight: 600; }
hr { border: 0; background-color: #BFC8D6; height: 1px; margin: 12px 0; }
.facts { margin-top: 12px; }
.facts th { width: 22%; }
.timeline { margin-top: 4px; }
.timeline td { padding: 0 8px 0 0; font-size: 9pt; overflow-wrap: anywhere; }
.signed { margin-top: 40px; }
html { max-width: 960px; margin-inline: auto; padding-block: 24px; padding-inline: 24px; }
@media print { html { padding-block: 0; padding-inline: 0; } .row { break-inside: avoid; } }
"""


@dataclass(frozen=True, slots=True)
class Heading:
    """What the report is about. `at` is when it was made, aware UTC; `qt` is empty where no window was there."""

    shop: str
    till: str
    version: str
    at: datetime
    qt: str = ""


def report_html(sheet: Sheet, expected: Mapping[str, Expected], heading: Heading, words: Words) -> str:
    """The whole page, in the language of `words`; times are local."""
    say, title = words.say, words.say("qa_report_title")
    body = [
        f"<h1>{_text(title)}</h1>",
        f'<p class="{_outcome(sheet)} sum">{_text(say(f"qa_report_{_outcome(sheet)}"))}</p>',
        f"<p>{_text(totals_words(sheet.totals, words))}</p>",
        _facts(sheet, heading, words),
        *(_row(row, expected[row.name], words) for row in sheet.rows.values()),
        f'<p class="signed">{_text(say("qa_report_signed"))}</p>',
    ]
    return (
        f'<!DOCTYPE html>\n<html lang="{words.locale}">\n<head>\n<meta charset="utf-8"/>\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{_text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(body)
        + "\n</body>\n</html>\n"
    )


def file_stem(heading: Heading) -> str:
    """`rahmet-pos test 2026-11-24 14.05`, without an ending."""
    return f"rahmet-pos test {heading.at.astimezone():%Y-%m-%d %H.%M}"


def _outcome(sheet: Sheet) -> Verdict:
    """Of the whole sheet: one that is not complete proves nothing."""
    if sheet.all_passed:
        return Verdict.PASSED
    return Verdict.FAILED if sheet.totals.failed else Verdict.NOT_RUN


def _facts(sheet: Sheet, heading: Heading, words: Words) -> str:
    say = words.say
    under = " · ".join(filter(None, (platform.platform(), f"Python {platform.python_version()}", heading.qt)))
    facts = (
        (say("qa_fact_shop"), heading.shop),
        (say("qa_fact_till"), heading.till),
        (say("qa_fact_version"), f"Rahmet POS {heading.version}"),
        (say("qa_fact_machine"), under),
        (say("qa_fact_date"), f"{heading.at.astimezone():%d.%m.%Y %H:%M}"),
        (say("qa_fact_tester"), sheet.tester or say("qa_nobody")),
    )
    rows = "".join(f"<tr><th>{_text(name)}</th><td>{_text(value)}</td></tr>" for name, value in facts)
    return f'<table class="facts">{rows}</table>'


def _row(row: Row, expected: Expected, words: Words) -> str:
    say, verdict = words.say, row.verdict
    parts = [
        f'<hr/><div class="row"><h2><span class="{verdict}">{_MARKS[verdict]} '
        f"{_text(verdict_words(verdict, words))}</span> &#160; {_text(row.name)}</h2>",
        f'<p class="quiet">{_text(description(row.name, words))}</p>',
        f"<p>{_text(say('qa_expected'))}: {_text(expected_words(expected, words))}</p>",
    ]
    actual = actual_words(row, words)
    if actual:
        parts.append(f"<p>{_text(say('qa_actual'))}: {_text(actual)}</p>")
    parts += [f'<p class="failed">{_text(finding_words(each, words))}</p>' for each in row.findings]
    about = " · ".join(filter(None, (_span(row), row.order_id, who_words(row, words))))
    if about:
        parts.append(f'<p class="quiet">{_text(about)}</p>')
    if row.note:
        parts.append(f"<p>{_text(say('qa_note'))}: {_text(row.note)}</p>")
    if row.timeline:
        lines = "".join(_line(line, words) for line in row.timeline)
        parts.append(f'<table class="timeline">{lines}</table>')
    return "".join(parts) + "</div>"


def _line(line: Line, words: Words) -> str:
    local = line.at.astimezone()
    cells = (f"{local:%H:%M:%S}.{local.microsecond // 1000:03d}", state_words(line.state, words), line.event)
    sized = zip(cells, _WIDTHS, strict=True)
    columns = "".join(f'<td width="{width}">{_text(cell)}</td>' for cell, width in sized)
    return f'<tr>{columns}<td class="quiet">{_text(line.detail)}</td></tr>'


def _span(row: Row) -> str:
    if row.began_at is None or row.ended_at is None:
        return ""
    first, last = row.began_at.astimezone(), row.ended_at.astimezone()
    return f"{first:%d.%m.%Y %H:%M:%S} – {last:%H:%M:%S}"


def _text(words: object) -> str:
    """As text: markup, and what no page may hold, becomes characters to read."""
    plain = "".join(
        each if each.isprintable() or each in "\n\t\N{NARROW NO-BREAK SPACE}" else "�" for each in str(words)
    )
    return html.escape(plain).replace("\n", "<br/>")
