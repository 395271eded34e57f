"""`pos-app qa`: the whole sheet by itself for scripts, and what it says where it can't be run."""

import re
from pathlib import Path

import pytest

from pos_app.order import State
from pos_app.qa import bench as qa_bench
from pos_app.qa.expectation import Expected, expected_of
from pos_app.qa.sheet import from_json
from pos_app.qa.sheet_file import NAME
from pos_app.qa.verdict import Verdict
from pos_app.sandbox.scenario import Scenario
from pos_app.sandbox.scenarios import SCENARIOS
from pos_app.sandbox.tokens import DEMO_CREDENTIALS
from tests.commands.conftest import Run
from tests.process import run, started

SOME = ("normal", "refuse", "status-500", "refund-lost")


def environment(folder: Path, **chosen: str) -> dict[str, str]:
    return {"POS_DATA_DIR": str(folder / "data"), "POS_CONFIG": "/dev/null", "POS_LOCALE": "en", **chosen}


def test_help_names_every_option(pos_app: Run) -> None:
    ended = pos_app("qa", "--help")
    said = " ".join(ended.out.split())
    assert ended.status == 0
    for each in ("--auto", "--only NAME", "--report DIR", "--tester NAME", "1 a scenario failed"):
        assert each in said


def test_some_scenarios_by_themselves_pass_and_are_reported(tmp_path: Path) -> None:
    # A process of its own: the application that Qt needs for a PDF would stay in this one.
    report = tmp_path / "filed"
    arguments = ("qa", "--auto", "--only", *SOME, "--report", str(report), "--tester", "Aigul <b>")
    ended = run(*arguments, env=environment(tmp_path, POS_BRANCH_NAME="Corner shop"))
    assert (ended.returncode, ended.stderr) == (0, "")
    lines = ended.stdout.splitlines()
    assert [line.split()[0] for line in lines[: len(SOME)]] == [f"{n}/{len(SOME)}" for n in range(1, len(SOME) + 1)]
    assert {re.split(r"\s{2,}", line)[2] for line in lines[: len(SOME)]} == set(SOME)
    assert "4 passed · 0 failed · 0 not run" in lines[len(SOME)]
    html, pdf = sorted(report.iterdir())
    assert (html.suffix, pdf.suffix) == (".html", ".pdf")
    assert lines[-2:] == [str(html), str(pdf)]
    page = html.read_text(encoding="utf-8")
    assert "Corner shop" in page
    assert "Aigul &lt;b&gt;" in page
    assert "The test is not complete" in page
    assert pdf.read_bytes().startswith(b"%PDF-")
    kept = from_json((tmp_path / "data" / NAME).read_text(encoding="utf-8"), list(SCENARIOS))
    assert [name for name, row in kept.rows.items() if row.verdict is Verdict.PASSED] == list(SOME)
    for file in (html, pdf, tmp_path / "data" / NAME):
        data = file.read_bytes()
        for secret in (DEMO_CREDENTIALS.client_secret, DEMO_CREDENTIALS.branch_token):
            assert secret.encode() not in data


def test_a_scenario_that_fails_makes_the_exit_status_1(
    pos_app: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrongly(row: Scenario) -> Expected:
        return Expected(State.CLOSED) if row.name == "normal" else expected_of(row)

    monkeypatch.setattr(qa_bench, "expected_of", wrongly)
    ended = pos_app("qa", "--auto", "--only", "normal", "refuse", env=environment(tmp_path))
    assert (ended.status, ended.err) == (1, "")
    assert "The order ended as “Paid”, expected “Closed”." in ended.out
    assert "1 passed · 1 failed · 0 not run" in ended.out


def test_the_next_run_goes_on_with_the_sheet(pos_app: Run, tmp_path: Path) -> None:
    for name in ("refuse", "create-401"):
        assert pos_app("qa", "--auto", "--only", name, "--tester", "A", env=environment(tmp_path)).status == 0
    kept = from_json((tmp_path / "data" / NAME).read_text(encoding="utf-8"), list(SCENARIOS))
    assert (kept.totals.passed, kept.tester) == (2, "A")


def test_a_failed_row_from_before_does_not_fail_what_runs_now(
    pos_app: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qa_bench, "expected_of", lambda _: Expected(State.CLOSED))
    assert pos_app("qa", "--auto", "--only", "refuse", env=environment(tmp_path)).status == 1
    monkeypatch.setattr(qa_bench, "expected_of", expected_of)
    assert pos_app("qa", "--auto", "--only", "create-401", env=environment(tmp_path)).status == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--auto", "--only", "sideways"), "--only: 'sideways'; expected some of normal, slow"),
        (("--only", "normal"), "--only: expected together with --auto"),
        (("--auto", "--report", "/dev/null/x"), "--report: '/dev/null/x'; expected a folder to write to"),
    ],
)
def test_wrong_arguments_name_themselves(pos_app: Run, tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    ended = pos_app("qa", *arguments, env=environment(tmp_path))
    assert (ended.status, ended.out) == (2, "")
    assert said in ended.err


def test_a_shops_journal_is_not_practised_in(pos_app: Run, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "journal.sqlite3").write_text("")
    ended = pos_app("qa", "--auto", "--only", "normal", env=environment(tmp_path))
    assert ended.status == 2
    assert "has a shop's journal; expected a new folder, or a tester's" in ended.err


def test_without_a_screen_it_says_what_can_be_done(
    pos_app: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    ended = pos_app("qa", env=environment(tmp_path))
    assert ended.status == 2
    assert "no screen" in ended.err
    assert "--auto runs the sheet without one" in ended.err


def test_no_pdf_where_qt_lacks_libraries_but_the_page_all_the_same(
    pos_app: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pos_app.commands.qa.missing_packages", lambda **_: ["libegl1"])
    arguments = ("qa", "--auto", "--only", "refuse", "--report", str(tmp_path / "filed"))
    ended = pos_app(*arguments, env=environment(tmp_path))
    assert ended.status == 0
    assert "no PDF: Qt lacks libraries; as root: apt-get install libegl1" in ended.err
    assert [path.suffix for path in (tmp_path / "filed").iterdir()] == [".html"]


def test_ctrl_c_ends_a_run_with_130(tmp_path: Path) -> None:
    arguments = ("qa", "--auto", "--only", "decline", "refuse")
    with started(*arguments, env=environment(tmp_path)) as program:
        program.until("refuse")
        program.interrupt()
        ended = program.end()
    assert ended.returncode == 130
    assert "decline" not in ended.stdout


def test_the_window_opens_with_the_panel_and_closes(tmp_path: Path) -> None:
    with started("-v", "qa", env=environment(tmp_path, QT_QPA_PLATFORM="offscreen")) as program:
        program.until_error("relay listens on")
        program.terminate()
        ended = program.end()
    assert ended.returncode == 0
