"""Whether somebody could leave a kiosk."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_app.journal.audit import AuditLine, Deed
from pos_app.journal.writing import Journal
from pos_app.people import Role
from pos_app.way_out import nobody_may_leave


def hire(path: Path, name: str, role: Role) -> None:
    line = AuditLine(datetime.now(UTC), "", Deed.PERSON_PUT, name, role.value)
    with closing(Journal.open(path)) as journal:
        journal.put_person(None, name, role, "$argon2id$not-looked-at", line)


def test_a_till_that_never_was_opened_has_nobody(tmp_path: Path) -> None:
    assert nobody_may_leave(tmp_path / "journal.sqlite3")
    assert not (tmp_path / "journal.sqlite3").exists()


def test_only_an_administrator_is_somebody(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    hire(path, "Айгерим", Role.CASHIER)
    hire(path, "Данияр", Role.SENIOR)
    assert nobody_may_leave(path)
    hire(path, "Мәдина", Role.ADMINISTRATOR)
    assert not nobody_may_leave(path)


def test_one_who_was_removed_is_nobody(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    hire(path, "Мәдина", Role.ADMINISTRATOR)
    with closing(Journal.open(path)) as journal:
        (person,) = journal.people()
        now = datetime.now(UTC)
        journal.remove_person(person.id, now, AuditLine(now, "", Deed.PERSON_REMOVED, person.name))
    assert nobody_may_leave(path)


@pytest.mark.parametrize("content", [b"", b"no journal" * 1000])
def test_a_journal_that_cannot_be_read_is_the_tills_own_trouble(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "journal.sqlite3"
    path.write_bytes(content)
    assert not nobody_may_leave(path)
