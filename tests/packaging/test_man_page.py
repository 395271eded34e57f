"""The manual page, as `make dist` writes it: nothing that `--help` says is missing."""

import re
import subprocess
import sys

import pytest

from pos_app.settings.choices import CHOICES
from tests.packaging.checkout import CHECKOUT
from tests.packaging.help_texts import pieces_of_help, words


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("page") / "pos-app.1"
    writer = CHECKOUT / "packaging" / "installers" / "man_page.py"
    subprocess.run([sys.executable, "-P", writer, file], cwd=CHECKOUT, check=True)
    return file.read_text(encoding="utf-8")


def read(page: str) -> str:
    """What troff would show of it, as far as that matters here."""
    return words(re.sub(r"\\f[BIR]", "", page).replace(r"\-", "-").replace(r"\&", "").replace(r"\e", "\\"))


def test_it_says_all_that_help_says(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "1000")
    pieces = pieces_of_help()
    assert {"its POS_TERMINAL_ID", "replace a file of that name", "AMOUNT"} <= set(pieces)
    shown = read(page)
    assert [piece for piece in pieces if words(piece) not in shown] == []


@pytest.mark.parametrize("command", ["charge", "relay", "relay issue", "relay revoke", "settings import"])
def test_each_command_has_a_section_with_what_it_is_for(page: str, command: str) -> None:
    section = page.partition(f".SS {command}\n")[2].partition(".SS")[0]
    assert f"pos\\-app {command}" in section
    assert re.search(r"\.PP\n[A-Z].+\.$", section, flags=re.MULTILINE)


def test_it_names_every_setting(page: str) -> None:
    assert [choice.variable for choice in CHOICES if choice.variable.lower() not in read(page)] == []


def test_no_line_is_taken_for_a_request_of_troffs(page: str) -> None:
    requests = {line.split()[0] for line in page.splitlines() if line.startswith((".", "'"))}
    assert requests <= {".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".RI", ".br", ".nh", ".hy"}
