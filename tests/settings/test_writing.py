"""The settings' file: whole or as it was, this user's alone, with the shop's own notes, and never with a secret."""

import os
import stat
from pathlib import Path

import pytest

from pos_app.settings import SettingsError, load_settings
from pos_app.settings.writing import write_settings


def test_a_new_file_is_readable_by_its_user_alone_and_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "new" / "config.toml"
    write_settings(file, {"branch_name": "Кофейня «Абай»", "order_timeout": "120", "checklink": "on", "locale": "kk"})
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    chosen = load_settings({}, str(file), need_account=False)
    assert (chosen.branch_name, chosen.order_timeout, chosen.checklink) == ("Кофейня «Абай»", 120, True)
    assert "order_timeout = 120\ncheckl" in file.read_text(encoding="utf-8")


def test_notes_order_and_other_settings_of_the_shop_stay(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('# ours\nquick_amounts = "500,1000"  # morning\nlocale = "ru"\nterminal_id = "till-1"\n')
    write_settings(file, {"locale": "kk", "terminal_id": "", "printer": "system"})
    assert file.read_text() == '# ours\nquick_amounts = "500,1000"  # morning\nlocale = "kk"\nprinter = "system"\n'


def test_what_was_written_as_it_is_is_not_written_otherwise(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("max_amount = 500_000 # agreed\n")
    write_settings(file, {"max_amount": "500000"})
    assert file.read_text() == "max_amount = 500_000 # agreed\n"


@pytest.mark.parametrize("name", ["client_secret", "branch_token", "relay_secret", "no_such_setting"])
def test_a_secret_or_an_unknown_name_is_refused_and_nothing_is_written(tmp_path: Path, name: str) -> None:
    file = tmp_path / "config.toml"
    with pytest.raises(SettingsError) as refused:
        write_settings(file, {name: "hush-hush", "locale": "kk"})
    assert name in str(refused.value)
    assert "hush" not in str(refused.value)
    assert not file.exists()


def test_a_file_that_is_no_toml_is_named_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("locale = ")
    with pytest.raises(SettingsError, match="can't be read as TOML"):
        write_settings(file, {"locale": "kk"})
    assert file.read_text() == "locale = "


def test_a_disk_that_fails_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "config.toml"
    file.write_text('locale = "ru"\n')

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space left"):
        write_settings(file, {"locale": "kk"})
    assert file.read_text() == 'locale = "ru"\n'
    assert list(tmp_path.iterdir()) == [file]


def test_a_link_stays_one(tmp_path: Path) -> None:
    real, link = tmp_path / "real.toml", tmp_path / "config.toml"
    real.write_text('locale = "ru"\n')
    link.symlink_to(real)
    write_settings(link, {"locale": "kk"})
    assert link.is_symlink()
    assert real.read_text() == 'locale = "kk"\n'
