"""What the bench writes: the table, the JSON beside it, and the charts."""

import json
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

from tests.bench import record
from tests.bench.chart import Chart, svg
from tests.bench.row import Row, Series, at_most_times
from tests.bench.table import number, table

SERIES, FLOOR, PEER = Series("ms", (210.0, 250.0, 400.0)), Series("ms", (100.0, 125.0, 130.0)), Series("ms", (500.0,))
ROW = Row(
    "cold start",
    "Xvfb",
    SERIES,
    FLOOR,
    PEER,
    (at_most_times(SERIES, FLOOR, 1.5, "the floor"), at_most_times(SERIES, PEER, 0.6, "Chromium")),
    ("a note",),
)
CHART = Chart("soak", "Memory & more", "sales", "MiB", [("PSS <till>", [(1, 40.0), (1000, 42.0)])])


def read(picture: str) -> ElementTree.Element:
    return ElementTree.fromstring(picture)  # noqa: S314 - our own words


def test_a_row_has_its_figures_what_they_are_beside_and_each_verdict() -> None:
    head, first, second, note = table([ROW]).splitlines()
    assert head.split()[:4] == ["figure", "screen", "min", "median"]
    assert first.split("  ")[0] == "cold start"
    assert "210  250  400  ms" in first.replace("     ", "  ")
    assert "125  2.00" in first
    assert "500  0.50" in first
    assert first.endswith("MISSED")
    assert second.split() == ["at", "most", "0.6", "times", "Chromium", "0.50", "reached"]
    assert note.strip() == "a note"


def test_columns_stand_below_each_other() -> None:
    short = Row("x", "offscreen", Series("MiB", (1.0,)))
    head, first, *_, last = table([ROW, short]).splitlines()
    assert head.index("screen") == first.index("Xvfb") == last.index("offscreen")


def test_numbers_have_three_digits_that_count() -> None:
    assert [number(each) for each in (0.123, 1.5, 12.34, 250.4, 3, 12345.6)] == [
        "0.12",
        "1.50",
        "12.3",
        "250",
        "3",
        "12346",
    ]


def test_the_json_has_every_sample_and_every_verdict(tmp_path: Path) -> None:
    record.write(tmp_path / "new", [ROW], [CHART])
    (figure,) = json.loads((tmp_path / "new" / "bench.json").read_text())["figures"]
    assert figure["samples"]["values"] == [210, 250, 400]
    assert figure["to_floor"] == 2
    assert [target["reached"] for target in figure["targets"]] == [False, True]
    assert (tmp_path / "new" / "soak.svg").exists()


def test_the_json_says_when_and_where() -> None:
    written = record.as_json([], datetime(2026, 11, 25, tzinfo=UTC))
    assert written["at"] == "2026-11-25T00:00:00+00:00"
    assert set(written["machine"]) == {"system", "python", "cores"}


def test_a_chart_is_well_formed_and_names_its_lines() -> None:
    picture = read(svg(CHART))
    texts = [text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")]
    assert {"Memory & more", "PSS <till>", "sales", "MiB", "40 to 42"} <= set(texts)


def test_a_chart_begins_at_nothing_so_that_flat_looks_flat() -> None:
    picture = read(svg(CHART))
    (line,) = picture.iter("{http://www.w3.org/2000/svg}polyline")
    heights = [float(point.split(",")[1]) for point in line.get("points", "").split()]
    assert abs(heights[0] - heights[1]) < 15


def test_on_a_logarithmic_chart_each_power_of_ten_is_as_wide() -> None:
    chart = Chart("j", "t", "orders", "ms", [("a", [(10, 1.0), (100, 1.0), (1000, 1.0)])], logarithmic=True)
    (line,) = read(svg(chart)).iter("{http://www.w3.org/2000/svg}polyline")
    first, middle, last = (float(point.split(",")[0]) for point in line.get("points", "").split())
    assert middle - first == last - middle
