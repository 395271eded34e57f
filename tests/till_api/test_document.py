"""The document of the API: served, committed, and true of every answer that the fuzzer draws out of a real till."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import requests

import pos_app.till_api
from pos_app.money import DEFAULT_LIMIT_TENGE
from pos_app.sandbox import Sandbox
from pos_app.till_api.document import document
from tests.packaging.checkout import CHECKOUT
from tests.process import environment
from tests.shop import Shop
from tests.till_api import fuzz_hooks
from tests.till_api.desk import KEY, Software, open_with_api

COMMITTED = Path(pos_app.till_api.__file__).with_name("openapi.json")


def test_the_committed_document_is_the_one_that_the_program_makes() -> None:
    made = json.dumps(document(DEFAULT_LIMIT_TENGE), ensure_ascii=False, indent=2) + "\n"
    assert COMMITTED.read_text(encoding="utf-8") == made


def test_it_is_served_to_whoever_asks_on_this_machine(software: Software) -> None:
    answer = requests.get(f"{software.url}/openapi.json", timeout=5)
    assert answer.json() == json.loads(COMMITTED.read_text(encoding="utf-8"))


def test_it_names_the_largest_amount_of_this_till(shop: Shop) -> None:
    with open_with_api(shop, max_amount=5000) as software:
        schemas = requests.get(f"{software.url}/openapi.json", timeout=5).json()["components"]["schemas"]
        assert schemas["Charge"]["properties"]["amount"]["maximum"] == 5000
        assert software.charge(5001).json()["expected"] == "whole tenge from 1 to 5000"


def fuzz(url: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """schemathesis with all of its phases and checks."""
    (folder / "schemathesis.toml").write_text(f'[auth.openapi.key]\nbearer = "{KEY}"\n', encoding="utf-8")
    chosen = ["--checks", "all", "--max-examples", "40", "--seed", "1", "--no-color", "--request-timeout", "70"]
    return subprocess.run(
        [sys.executable, "-m", "schemathesis.cli", "run", url, *chosen],
        cwd=folder,
        env=environment({"PYTHONUTF8": "1", "PYTHONPATH": str(CHECKOUT), "SCHEMATHESIS_HOOKS": fuzz_hooks.__name__}),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_the_fuzzer_finds_no_answer_that_the_document_does_not_have(tmp_path: Path) -> None:
    """schemathesis against a till that sells: every customer pays at once, so that one order after another begins."""
    sandbox = Sandbox(autopay_s=0)
    sandbox.start()
    try:
        with open_with_api(Shop(sandbox, tmp_path / "shop")) as software:
            ran = fuzz(f"{software.url}/openapi.json", tmp_path)
            assert ran.returncode == 0, ran.stdout + ran.stderr
            assert software.status()["journal"] == "ok"
            begun = list(sandbox.books.orders())
    finally:
        sandbox.stop()
    assert len(begun) >= 10, "the fuzzer has begun no orders to speak of"
    assert len({order.bill.merchant_order_id for order in begun}) == len(begun)
