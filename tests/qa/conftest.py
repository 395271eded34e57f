"""What the tests of the sheet stand on: an order as a journal has it, and scenarios that ran by themselves."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pos_app.order import Order, State
from pos_app.qa.auto import Automat
from pos_app.qa.bench import expectations
from pos_app.qa.expectation import Expected, chosen_rows
from pos_app.qa.sheet import new_sheet
from pos_app.qa.stage import Played

Ran = Callable[..., dict[str, Played]]
AT = datetime(2026, 11, 24, 12, tzinfo=UTC)


def order(state: State, **known: Any) -> Order:
    return Order(
        **{"id": "till-1-a", "number": 1, "amount": 1500, "state": state, "created_at": AT, "timeout_s": 60} | known
    )


@pytest.fixture
def ran(tmp_path: Path) -> Ran:
    """Plays scenarios by themselves; what each came to, by name. `expected` stands in for the table's expectations."""

    def run(*names: str, expected: dict[str, Expected] | None = None) -> dict[str, Played]:
        scenarios, played = chosen_rows(names), []
        sheet = new_sheet("1", [each.name for each in scenarios])
        Automat(tmp_path / "run", played.append).run(
            scenarios, {**expectations(scenarios), **(expected or {})}, sheet.rows
        )
        assert sorted(each.row.name for each in played) == sorted(each.name for each in scenarios)
        return {each.row.name: each for each in played}

    return run
