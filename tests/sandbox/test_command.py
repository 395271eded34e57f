"""`pos-app sandbox` as a process."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import requests

from pos_app.sandbox.scenarios import SCENARIOS
from tests.peers import closed_port

COMMAND = (sys.executable, "-m", "pos_app", "sandbox")


@contextmanager
def serving(*arguments: str) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """The command once it serves, and its URL."""
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line.startswith("sandbox gateway listens on http://127.0.0.1:"), line
            yield process, line.split()[4].rstrip(";")
        finally:
            process.kill()


def failed(*arguments: str) -> tuple[int, str]:
    """Exit status and standard error of a command that ends by itself."""
    ended = subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, timeout=20, check=False)
    assert ended.stdout == ""
    return ended.returncode, ended.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_told_to_end(number: signal.Signals) -> None:
    with serving("--port", "0", "--scenario", "wrong-amount") as (process, url):
        assert requests.get(f"{url}/sandbox/scenario", timeout=5).json()["name"] == "wrong-amount"
        assert "Sandbox gateway" in requests.get(f"{url}/sandbox/", timeout=5).text
        process.send_signal(number)
        _, said = process.communicate(timeout=10)
    assert (process.returncode, said) == (0, "")


def test_it_listens_where_it_is_told() -> None:
    port = closed_port()
    with serving("--host", "127.0.0.1", "--port", str(port)) as (_, url):
        assert url == f"http://127.0.0.1:{port}"


def test_an_unknown_scenario_is_named_with_those_there_are() -> None:
    status, said = failed("--port", "0", "--scenario", "sunny")
    assert (status, said) == (2, f"pos-app: --scenario: 'sunny': expected one of {', '.join(SCENARIOS)}\n")


def test_it_lists_the_scenarios_and_how_an_order_ends() -> None:
    ended = subprocess.run([*COMMAND, "--list"], capture_output=True, text=True, timeout=20, check=True)
    said = ended.stdout.splitlines()
    for row in SCENARIOS.values():
        amount = "" if row.amount is None else f", by the amount {row.amount}"
        assert f"{row.name}: {row.befalls}, ends {row.ends_in}{amount}" in said
        assert row.description in " ".join(ended.stdout.split())
    assert max(map(len, said)) <= 100


def test_it_names_the_address_for_a_till_that_can_not_be_the_usual_one() -> None:
    with serving("--port", "0", "--scenario", "tls-failure") as (process, url):
        assert process.stdout is not None
        line = process.stdout.readline()
        address = line.rpartition(" ")[2].strip()
        assert line.startswith("the address for the till is https://127.0.0.1:")
        assert requests.get(f"{url}/sandbox/scenario", timeout=5).json()["gateway_url"] == address


def test_an_address_that_is_taken_is_named() -> None:
    with serving("--port", "0") as (_, url):
        port = url.rpartition(":")[2]
        status, said = failed("--port", port)
    assert (status, said) == (2, f"pos-app: sandbox: cannot listen on 127.0.0.1:{port}: Address already in use\n")


@pytest.mark.parametrize("port", ["65536", "-1", "http"])
def test_a_port_that_is_none_is_named(port: str) -> None:
    status, said = failed(f"--port={port}")
    assert status == 2
    assert f"{port!r}: expected a port from 0 to 65535" in said
    assert "Traceback" not in said
