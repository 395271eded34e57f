"""The results as files: JSON with every sample, and the charts."""

import json
import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench.chart import Chart, svg
from tests.bench.row import Row, Series


def write(folder: Path, rows: Sequence[Row], charts: Sequence[Chart]) -> None:
    """Makes the folder where it lacks; `bench.json` and a file for each chart are written anew."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(as_json(rows, datetime.now(UTC)), indent=1, ensure_ascii=False)
    (folder / "bench.json").write_text(text + "\n", encoding="utf-8")
    for chart in charts:
        (folder / f"{chart.name}.svg").write_text(svg(chart), encoding="utf-8")


def as_json(rows: Sequence[Row], at: datetime) -> dict[str, Any]:
    """What was measured, where and when; `at` is aware."""
    machine = {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}
    return {"at": at.isoformat(), "machine": machine, "figures": [_row(row) for row in rows]}


def _row(row: Row) -> dict[str, Any]:
    return {
        "figure": row.figure,
        "screen": row.screen,
        "samples": _series(row.series),
        "floor": _series(row.floor),
        "to_floor": row.to_floor,
        "peer": _series(row.peer),
        "to_peer": row.to_peer,
        "targets": [{"must_be": each.text, "is": each.value, "reached": each.reached} for each in row.targets],
        "notes": list(row.notes),
    }


def _series(series: Series | None) -> dict[str, Any] | None:
    if series is None:
        return None
    return {
        "unit": series.unit,
        "min": series.least,
        "median": series.median,
        "p99": series.percentile(99),
        "max": series.most,
        "values": list(series.values),
    }
