"""From nothing to an open till in one process."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from pos_app.journal.reading import JournalReader
from pos_app.people import Role
from tests.process import environment
from tests.shop import Shop


def test_after_the_set_up_the_till_opens_in_the_same_process_with_the_first_person(shop: Shop, tmp_path: Path) -> None:
    account = shop.sandbox.credentials
    choices = {
        "gateway_url": shop.sandbox.url,
        "client_id": account.client_id,
        "client_secret": account.client_secret,
        "branch_token": account.branch_token,
        "branch_name": "Kiosk",
        "terminal_id": "till-6",
        "data_dir": str(tmp_path / "data"),
    }
    places = {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("self_driving.py")), *map("=".join, choices.items())],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        env=environment(places),
    ) as program:
        assert program.stderr is not None
        said = []
        for line in program.stderr:
            said.append(line)
            if "people are known" in line:
                break
        os.kill(program.pid, signal.SIGTERM)
        said.append(program.stderr.read())
    told = "".join(said)
    assert program.returncode == 0, told
    assert "the set-up was finished" in told
    assert "Traceback" not in told
    for secret in (account.client_id, account.client_secret, account.branch_token, "4829"):
        assert secret not in told
    written = (tmp_path / "config" / "rahmet-pos" / "config.toml").read_text()
    assert 'terminal_id = "till-6"' in written
    assert account.client_secret not in written
    with closing(JournalReader.open(tmp_path / "data" / "journal.sqlite3")) as reader:
        ((name, role),) = reader.select("SELECT name, role FROM people")
    assert (name, role) == ("Madina", Role.ADMINISTRATOR)
