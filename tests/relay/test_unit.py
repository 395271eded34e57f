"""The unit for systemd as it stands in the resources: understood, tight, and a command that the program takes."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from pos_app.arguments import command_line
from pos_app.resource import resource_path

UNIT = resource_path("relay/pos-relay@.service").read_text(encoding="utf-8")

needs_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """As it stands on a server, but for the program, which is not installed where the unit looks for it."""
    made = tmp_path / "pos-relay@8710.service"
    assert "/opt/rahmet-pos/bin/pos-app" in UNIT
    made.write_text(UNIT.replace("/opt/rahmet-pos/bin/pos-app", "/bin/true"), encoding="utf-8")
    return made


@needs_systemd
def test_systemd_understands_every_line(unit: Path) -> None:
    checked = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, text=True, check=False
    )
    assert "pos-relay" not in checked.stderr
    assert checked.returncode == 0


@needs_systemd
def test_the_relay_is_exposed_little(unit: Path) -> None:
    checked = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", str(unit)],
        capture_output=True,
        text=True,
        check=True,
    )
    found = re.search(r"Overall exposure level for \S+: ([0-9.]+)", checked.stdout)
    assert found is not None
    assert float(found[1]) < 2


def test_its_command_is_one_of_ours() -> None:
    (line,) = re.findall(r"^ExecStart=(.+)$", UNIT, re.MULTILINE)
    _, *words = shlex.split(line.replace("%i", "8711").replace("${RELAY_STORE}", "postgresql://db/relay"))
    chosen = command_line().parse_args(words)
    assert (chosen.module, chosen.action, chosen.port, chosen.log_json) == ("relay", "serve", 8711, True)


def test_a_user_that_systemd_makes_up_has_a_home() -> None:
    """Where no name service tells of that user, the program would find none and end."""
    assert "DynamicUser=yes" in UNIT
    assert "Environment=HOME=/var/lib/pos-relay/%i" in UNIT


def test_no_secret_stands_in_it_and_its_environment_is_read_from_a_file() -> None:
    assert "EnvironmentFile=/etc/pos-relay.env" in UNIT
    assert not re.search(r"^Environment=.*(SECRET|PASSWORD)", UNIT, re.MULTILINE)
