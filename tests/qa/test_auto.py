"""The sheet runs by itself on real tills: it passes where the till is right, and fails where it is not."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.order import State
from pos_app.qa.auto import Automat
from pos_app.qa.bench import expectations
from pos_app.qa.expectation import Expected, chosen_rows
from pos_app.qa.recording import raw_http
from pos_app.qa.sheet import new_sheet
from pos_app.qa.stage import Played
from pos_app.qa.verdict import Finding, Verdict, What
from pos_app.sandbox.scenarios import SCENARIOS
from pos_app.sandbox.tokens import DEMO_CREDENTIALS
from pos_app.words import words
from tests.qa.conftest import Ran


def test_some_of_each_kind_pass_and_say_how_they_ended(ran: Ran) -> None:
    played = ran(
        "normal", "tls-failure", "refuse", "status-lag", "early-callback", "underpaid", "refund-lost", "refund-401"
    )
    rows = {name: each.row for name, each in played.items()}
    assert {row.verdict for row in rows.values()} == {Verdict.PASSED}
    assert {name: row.state for name, row in rows.items()} == {name: SCENARIOS[name].ends_in for name in rows}
    assert (rows["refund-lost"].given_back, rows["refund-lost"].refusals) == (700, 0)
    assert (rows["refund-401"].given_back, rows["refund-401"].refusals > 0) == (700, True)
    for row in rows.values():
        assert row.by_itself
        assert row.timeline
        assert row.began_at is not None
        assert row.ended_at is not None
        assert row.began_at <= row.timeline[0].at <= row.ended_at
    assert [line.event for line in rows["refund-lost"].timeline[-3:]] == [
        "refund_asked",
        "refund_uncertain",
        "refunded",
    ]


@pytest.mark.slow
def test_the_whole_sheet_passes_and_no_secret_is_in_what_it_recorded(ran: Ran) -> None:
    played = ran()
    assert len(played) == len(SCENARIOS)
    assert {name: each.row.findings for name, each in played.items() if each.row.findings} == {}
    said = "".join(raw_http(each.exchanges, words("en")) for each in played.values())
    assert "HTTP/1.1 502 Bad Gateway" in said
    for secret in (DEMO_CREDENTIALS.client_id, DEMO_CREDENTIALS.client_secret, DEMO_CREDENTIALS.branch_token):
        assert secret not in said


def test_what_is_expected_wrongly_fails(ran: Ran) -> None:
    played = ran("normal", "decline", expected={"normal": Expected(State.CLOSED), "decline": Expected(State.PAID)})
    assert played["normal"].row.findings == (Finding(What.STATE, "paid", "closed"),)
    assert played["decline"].row.findings == (Finding(What.STATE, "closed", "paid"),)


def test_a_till_that_does_not_open_fails_its_rows_and_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    scenarios, played = chosen_rows(["normal", "refuse", "decline"]), []
    sheet = new_sheet("1", [each.name for each in scenarios])
    Automat(tmp_path / "file", played.append).run(scenarios, expectations(scenarios), sheet.rows)
    assert sorted(each.row.name for each in played) == ["decline", "normal", "refuse"]
    for each in played:
        (finding,) = each.row.findings
        assert (each.row.verdict, finding.what) == (Verdict.FAILED, What.TROUBLE)
        assert "POS_DATA_DIR" in finding.till


def test_a_run_that_is_given_up_ends_soon_and_leaves_the_rest_as_it_was(tmp_path: Path) -> None:
    first, played = threading.Event(), []

    def take(one: Played) -> None:
        played.append(one)
        first.set()

    scenarios = chosen_rows(["refuse", "decline", "overheard-callback"])
    sheet = new_sheet("1", [each.name for each in scenarios])
    automat = Automat(tmp_path, take)
    run = threading.Thread(target=automat.run, args=(scenarios, expectations(scenarios), sheet.rows))
    run.start()
    assert first.wait(10)
    automat.give_up()
    run.join(5)
    assert not run.is_alive()
    assert [each.row.name for each in played] == ["refuse"]


def test_the_tables_descriptions_stand_in_the_catalogues() -> None:
    for name, scenario in SCENARIOS.items():
        key = f"qa_scenario_{name.replace('-', '_')}"
        assert words("en").say(key) == scenario.description
        assert len({words(locale).say(key) for locale in ("ru", "kk", "en")}) == 3


def test_rows_keep_their_notes(ran: Ran, tmp_path: Path) -> None:
    scenarios, played = chosen_rows(["refuse"]), []
    sheet = new_sheet("1", ["refuse"])
    noted = {"refuse": replace(sheet.rows["refuse"], note="look twice", said=Verdict.FAILED)}
    Automat(tmp_path / "again", played.append).run(scenarios, expectations(scenarios), noted)
    assert (played[0].row.note, played[0].row.verdict) == ("look twice", Verdict.PASSED)
