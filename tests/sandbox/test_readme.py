"""The sandbox's README has the table of scenarios as the code has it."""

from pathlib import Path

from pos_app.sandbox.scenario import Scenario
from pos_app.sandbox.scenarios import SCENARIOS

README = Path(__file__).parents[2] / "pos_app" / "sandbox" / "README.md"
HEADING = "| scenario | strikes | amount | what happens | ends |"


def line_of(row: Scenario) -> str:
    amount = "" if row.amount is None else str(row.amount)
    return f"| `{row.name}` | {row.befalls} | {amount} | {row.description} | `{row.ends_in}` |"


def test_the_readme_has_the_table() -> None:
    _, _, after = README.read_text("utf-8").partition(HEADING + "\n")
    shown = after.partition("\n\n")[0].splitlines()[1:]
    table = [line_of(row) for row in SCENARIOS.values()]
    assert shown == table, "expected in pos_app/sandbox/README.md:\n" + "\n".join(table)
