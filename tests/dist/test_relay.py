"""The folder's relay: with PostgreSQL's client and all that it loads by name, none of which a till needs."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import pytest

from tests.dist.made import run, started
from tests.relay.neighbours import SECRET, TERMINAL, ask, call_back, poll
from tests.relay.postgresql import PASSWORD, PostgresServer, is_installed

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def database() -> Iterator[PostgresServer]:
    assert is_installed(), "PostgreSQL lacks here: `make test-dist` installs it"
    server = PostgresServer()
    server.start()
    yield server
    server.stop()
    server.remove()


def without_password(url: str) -> str:
    """As it may stand in a command: the password goes by the environment."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.replace(f":{PASSWORD}@", "@")))


def test_a_callback_is_kept_in_postgresql_and_read_by_its_till(
    installed: Path, home: Path, database: PostgresServer
) -> None:
    store = without_password(database.new_store())
    chosen = {"POS_RELAY_SECRET": SECRET, "PGPASSWORD": PASSWORD}
    with started(installed, "relay", "--port", "0", "--store", store, home=home, **chosen) as relay:
        url = relay.says().removeprefix("relay listens on ")
        assert call_back(url, "till-1-42", query="preorderId=7") == 200
        assert [event["order"] for event in poll(url)["events"]] == ["till-1-42"]
        status, figures = ask(url, "/metrics")
        assert (status, ask(url, "/readyz")[0]) == (200, 200)
        assert b"relay_" in figures
        ended = relay.end()
    assert (ended.status, ended.errors) == (0, "")
    with started(installed, "relay", "--port", "0", "--store", store, home=home, **chosen) as relay:
        url = relay.says().removeprefix("relay listens on ")
        assert [event["order"] for event in poll(url)["events"]] == ["till-1-42"]


def test_a_terminal_gets_a_secret_of_its_own_there(installed: Path, home: Path, database: PostgresServer) -> None:
    chosen = {"POS_RELAY_SECRET": SECRET, "PGPASSWORD": PASSWORD}
    store = without_password(database.new_store())
    issued = run(installed, "relay", "issue", TERMINAL, "--store", store, home=home, **chosen)
    assert issued.status == 0, issued.errors
    with started(installed, "relay", "--port", "0", "--store", store, home=home, **chosen) as relay:
        url = relay.says().removeprefix("relay listens on ")
        assert call_back(url, "till-1-42", secret=issued.said.strip()) == 200
        assert call_back(url, "till-1-43") == 404
