"""`pos-app settings`: one till's settings for the next, refused whole or taken whole."""

import json
import stat
from pathlib import Path

import pytest

from pos_app.settings import load_settings
from tests.commands.conftest import Ended, Run


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    file.write_text('# note\nbranch_name = "Кофейня"\nterminal_id = "till-1"\norder_timeout = 120\n')
    return file


def exported(pos_app: Run, config: Path, file: Path, *options: str) -> Ended:
    secret = {"POS_CLIENT_SECRET": "hush-hush", "POS_LOCALE": "kk"}
    return pos_app("--config", str(config), "settings", "export", str(file), *options, env=secret)


def test_a_till_gives_and_the_next_one_takes(pos_app: Run, config: Path, tmp_path: Path) -> None:
    file, next_config = tmp_path / "shared.toml", tmp_path / "next" / "config.toml"
    ended = exported(pos_app, config, file)
    assert (ended.status, ended.err) == (0, "")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "hush" not in file.read_text() + ended.out
    taken = pos_app("--config", str(next_config), "settings", "import", str(file), "--terminal", "till-2")
    assert (taken.status, taken.err) == (0, "")
    chosen = load_settings({}, str(next_config), need_account=False)
    assert (chosen.branch_name, chosen.order_timeout, chosen.locale) == ("Кофейня", 120, "kk")
    assert chosen.terminal_id == "till-2"


def test_what_the_next_till_had_itself_stays(pos_app: Run, config: Path, tmp_path: Path) -> None:
    file, own = tmp_path / "shared.toml", tmp_path / "own.toml"
    exported(pos_app, config, file)
    own.write_text('# our printer\nprinter = "system"\norder_timeout = 60\n')
    pos_app("--config", str(own), "settings", "import", str(file), "--terminal", "till-2")
    assert '# our printer\nprinter = "system"\norder_timeout = 120\n' in own.read_text()


def test_a_set_up_that_was_left_half_done_takes_it_too(pos_app: Run, config: Path, tmp_path: Path) -> None:
    file, folder = tmp_path / "shared.toml", tmp_path / "next"
    exported(pos_app, config, file)
    folder.mkdir()
    (folder / "setup.json").write_text('{"step": 2, "texts": {"branch_name": "old", "printer": "system"}}')
    pos_app("--config", str(folder / "config.toml"), "settings", "import", str(file), "--terminal", "till-2")
    texts = json.loads((folder / "setup.json").read_text())["texts"]
    assert (texts["branch_name"], texts["printer"], texts["terminal_id"]) == ("Кофейня", "system", "till-2")


def test_a_file_that_is_there_is_replaced_only_by_force(pos_app: Run, config: Path, tmp_path: Path) -> None:
    file = tmp_path / "shared.toml"
    file.write_text("ours")
    ended = exported(pos_app, config, file)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err == f"pos-app: {file}: is there already; expected a new file, or --force\n"
    assert file.read_text() == "ours"
    assert exported(pos_app, config, file, "--force").status == 0


@pytest.mark.parametrize(
    ("terminal", "said"),
    [
        ("till-1", "'till-1' is the till that the settings come from"),
        ("касса", "--terminal: 'касса'; expected 1 to 32"),
    ],
)
def test_each_till_has_a_name_of_its_own(pos_app: Run, config: Path, tmp_path: Path, terminal: str, said: str) -> None:
    file, own = tmp_path / "shared.toml", tmp_path / "own.toml"
    exported(pos_app, config, file)
    ended = pos_app("--config", str(own), "settings", "import", str(file), "--terminal", terminal)
    assert (ended.status, ended.out) == (2, "")
    assert said in ended.err
    assert not own.exists()


def test_without_a_name_it_is_asked_for(pos_app: Run, tmp_path: Path) -> None:
    ended = pos_app("settings", "import", str(tmp_path / "shared.toml"))
    assert ended.status == 2
    assert "--terminal" in ended.err


def test_a_bad_file_changes_nothing(pos_app: Run, config: Path, tmp_path: Path) -> None:
    file, before = tmp_path / "bad.toml", config.read_text()
    file.write_text('format = "rahmet-pos settings 1"\nlocale = "kk"\norder_timeout = 0\nclient_id = "hush"\n')
    ended = pos_app("--config", str(config), "settings", "import", str(file), "--terminal", "till-2")
    assert (ended.status, ended.out) == (2, "")
    assert "pos-app: POS_ORDER_TIMEOUT: '0'; expected a whole number of seconds from 1 to 86400" in ended.err
    assert "client_id: a secret may not stand in" in ended.err
    assert "hush" not in ended.err
    assert config.read_text() == before


def test_help_tells_both_ways(pos_app: Run) -> None:
    ended = pos_app("settings", "--help")
    assert (ended.status, ended.err) == (0, "")
    assert all(said in ended.out for said in ("export", "import", "--terminal NAME", "No secret", "exit status"))
