"""`pos-app relay` over each kind of store: it serves, logs for machines, issues and revokes, and says what is wrong."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.process import run, started
from tests.relay.conftest import postgresql, store_url
from tests.relay.neighbours import ask, bearer, call_back, poll, wait_until
from tests.relay.postgresql import PASSWORD, PostgresServer

__all__ = ["postgresql", "store_url"]

SECRET = "hush-hush of the shop"


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    return {"POS_DATA_DIR": str(tmp_path), "POS_CONFIG": "/dev/null", "POS_RELAY_SECRET": SECRET}


def _issued(store: str, env: Mapping[str, str]) -> str:
    ended = run("relay", "issue", "till-7", "--store", store, env=env)
    assert ended.returncode == 0
    assert "POS_RELAY_SECRET of till-7" in ended.stderr
    return ended.stdout.removesuffix("\n")


def test_a_terminal_is_issued_a_secret_polls_with_it_and_is_revoked_while_the_relay_serves(
    store_url: str, env: dict[str, str]
) -> None:
    with started("relay", "--port", "0", "--store", store_url, env=env) as relay:
        url = relay.until("relay listens on").split()[-1]
        secret = _issued(store_url, env)

        def status() -> int:
            return ask(url, "/events/till-7?after=0&wait=0", headers=bearer("till-7", secret))[0]

        wait_until(lambda: status() == 200)
        assert call_back(url, "order-1", terminal="till-7", secret=secret) == 200
        assert len(poll(url, terminal="till-7", secret=secret)["events"]) == 1
        ended = run("relay", "--store", store_url, "revoke", "till-7", env=env)
        assert (ended.returncode, ended.stdout) == (0, "till-7 is let in no more; issue gives it a new secret\n")
        wait_until(lambda: status() == 401)
        relay.terminate()
        assert relay.end().returncode == 0


def test_with_log_json_each_line_of_the_log_is_an_object_without_a_secret(store_url: str, env: dict[str, str]) -> None:
    with started("relay", "--port", "0", "--store", store_url, "--log-json", env=env) as relay:
        url = relay.until("relay listens on").split()[-1]
        assert call_back(url, "order-1", secret=SECRET) == 200
        relay.terminate()
        ended = relay.end()
    assert ended.returncode == 0
    lines = [line for line in ended.stderr.splitlines() if not line.startswith("pos-app: --store:")]
    told = [json.loads(line) for line in lines]
    assert {"order-1"} == {each["order"] for each in told if "order" in each}
    assert all(each.keys() >= {"at", "level", "logger", "message"} for each in told)
    assert SECRET not in ended.stderr
    assert PASSWORD not in ended.stderr


def test_a_password_in_the_address_is_warned_of_and_one_in_the_environment_is_not(
    postgresql: PostgresServer, env: dict[str, str]
) -> None:
    store = postgresql.new_store()
    assert "PGPASSWORD" in run("relay", "issue", "till-1", "--store", store, env=env).stderr
    bare = store.replace(f":{PASSWORD}", "")
    quiet = run("relay", "issue", "till-1", "--store", bare, env={**env, "PGPASSWORD": PASSWORD})
    assert quiet.returncode == 0
    assert "--store" not in quiet.stderr


def test_a_secret_for_a_database_that_is_not_there_names_it_and_ends_with_2(env: dict[str, str], pos_app: Run) -> None:
    ended = pos_app("relay", "--store", "postgresql://relay:swordfish@127.0.0.1:1/relay", "issue", "till-1", env=env)
    assert ended.status == 2
    assert "pos-app: relay: relay store postgresql://127.0.0.1:1/relay: " in ended.err
    assert "swordfish" not in ended.err + ended.out


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("issue",), "TERMINAL"),
        (("issue", "till 1"), "terminal 'till 1': expected 1 to 64 Latin letters"),
        (("revoke", "касса"), "terminal 'касса': expected 1 to 64 Latin letters"),
        (("forget", "till-1"), "invalid choice: 'forget' (choose from 'issue', 'revoke')"),
        (("--keep", "0"), "argument --keep: '0': expected days from 1 to 3650"),
        (
            (
                "--store",
                "postgresql://[",
            ),
            "pos-app: --store: expected postgresql://USER@HOST/DATABASE",
        ),
    ],
)
def test_what_is_wrong_is_named(pos_app: Run, env: dict[str, str], arguments: tuple[str, ...], expected: str) -> None:
    ended = pos_app("relay", *arguments, env=env)
    assert ended.status == 2
    assert expected in ended.err
    assert ended.out == ""
