"""The threat model names a test for each promise, and each of those exists and is run."""

import ast
import re
from pathlib import Path
from typing import Final

import pytest

TESTS: Final = Path(__file__).resolve().parents[1]
MODEL: Final = (TESTS.parent / "pos_app" / "SECURITY.md").read_text(encoding="utf-8")
NAMED: Final = sorted(set(re.findall(r"`([\w/]+\.py::\w+)`", MODEL)))
PROMISES: Final = re.findall(
    r"^\| (?!promise|---|what)(.+?) \| (.*?) \|$", MODEL.partition("## Figures")[0], re.MULTILINE
)


def functions_of(file: Path) -> dict[str, ast.FunctionDef]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("named", NAMED)
def test_a_test_that_the_threat_model_names_exists_and_is_not_skipped(named: str) -> None:
    path, _, function = named.partition("::")
    found = functions_of(TESTS / path).get(function)
    assert found is not None, f"{named} is in pos_app/SECURITY.md and not in tests/"
    marks = " ".join(ast.unparse(each) for each in found.decorator_list)
    assert not re.search(r"mark\.(skip|xfail)\b", marks)


def test_every_promise_names_its_proof() -> None:
    assert len(PROMISES) >= 20
    assert [promise for promise, proofs in PROMISES if "::" not in proofs] == []


def test_every_section_says_what_is_not_defended() -> None:
    threats = MODEL.partition("## Figures")[0].split("\n## ")[1:]
    assert len(threats) == 7
    assert [part.splitlines()[0] for part in threats if "**Not defended**" not in part] == []


def test_every_test_of_security_is_named_by_a_promise_or_beside_one() -> None:
    """A file of proofs that the model never mentions is a promise that nobody reads."""
    files = {path.name for path in (TESTS / "security").glob("test_*.py")} - {Path(__file__).name}
    assert {name for name in files if f"security/{name}::" not in MODEL} == set()
