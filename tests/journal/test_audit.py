"""The audit log shows that it was tampered with: a line changed, taken out, added, or cut off at the end."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.journal.audit import AuditFinding, AuditLine, Deed, audit_lines, chained, look_through
from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError
from pos_app.journal.writing import Journal
from tests.journal.test_journal import NOON

LINES = [AuditLine(NOON, who, Deed.SIGNED_IN, who, f"№ {number}") for number, who in enumerate(("Айгерим", "", "Ә"))]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "journal.sqlite3"
    with closing(Journal.open(path)) as journal:
        for line in LINES:
            journal.note(line)
    return path


def look(path: Path) -> AuditFinding:
    with closing(JournalReader.open(path)) as reader:
        return look_through(reader)


def tamper(path: Path, *statements: str) -> None:
    """As somebody does who has the file and a tool for it: the triggers are no hindrance."""
    with closing(sqlite3.connect(path)) as connection:
        for name in ("changed", "deleted", "replaced"):
            connection.execute(f"DROP TRIGGER audit_is_never_{name}")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_an_untouched_log_holds_together(path: Path) -> None:
    finding = look(path)
    assert (finding.lines, finding.broken_at) == (3, None)
    with closing(JournalReader.open(path)) as reader:
        assert reader.audit_head() == finding.head
        assert audit_lines(reader, "Ә") == (LINES[2],)


def test_an_empty_log_holds_together(tmp_path: Path) -> None:
    Journal.open(tmp_path / "journal.sqlite3").close()
    assert look(tmp_path / "journal.sqlite3") == AuditFinding(0, "", None)


@pytest.mark.parametrize(
    ("change", "broken_at"),
    [
        ("UPDATE audit SET who = 'Болат' WHERE id = 2", 2),
        ("UPDATE audit SET detail = '' WHERE id = 1", 1),
        ("UPDATE audit SET at = at + 1 WHERE id = 3", 3),
        ("DELETE FROM audit WHERE id = 1", 1),
        ("DELETE FROM audit WHERE id = 2", 2),
        ("DELETE FROM audit WHERE id = 3", 3),
        ("INSERT INTO audit SELECT 9, at, who, what, about, detail, chain FROM audit WHERE id = 3", 4),
        ("INSERT INTO audit SELECT 4, at, who, what, about, detail, chain FROM audit WHERE id = 3", 4),
    ],
)
def test_a_log_that_was_tampered_with_shows_where(path: Path, change: str, broken_at: int) -> None:
    tamper(path, change)
    assert look(path).broken_at == broken_at


def test_two_lines_that_changed_places_show(path: Path) -> None:
    tamper(path, "UPDATE audit SET id = id + 10 WHERE id IN (2, 3)", "UPDATE audit SET id = 15 - id WHERE id > 3")
    assert look(path).broken_at == 2


def test_a_log_that_was_written_anew_shows_against_a_value_that_was_noted_before(path: Path) -> None:
    noted, chain, rewritten = look(path).head, "", ["DELETE FROM audit"]
    for number in (1, 2, 3):
        values = (number, 0, "Болат", "signed_in", "Болат", "")
        chain = chained(chain, values)
        rewritten.append(f"INSERT INTO audit VALUES {(*values, chain)}")  # noqa: S608 - values of ours
    tamper(path, *rewritten)
    assert look(path) == AuditFinding(3, chain, None)
    assert chain != noted


@pytest.mark.parametrize("change", ["UPDATE audit SET who = ''", "DELETE FROM audit"])
def test_the_app_itself_can_not_rewrite_it(path: Path, change: str) -> None:
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(change)


def test_a_line_that_was_not_written_leaves_no_gap(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        with pytest.raises(JournalError):
            journal.note(LINES[0], replace(LINES[1], who=None))  # type: ignore[arg-type]
        journal.note(LINES[0])
    assert look(path) == AuditFinding(4, look(path).head, None)
