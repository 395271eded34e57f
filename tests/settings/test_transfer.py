"""The settings of one till for the next: all that they share, nothing secret, nothing that is one till's own."""

from pathlib import Path

import pytest

from pos_app.settings import SettingsError
from pos_app.settings.transfer import export_settings, read_transfer

TEXTS = {
    "branch_name": "Кофейня на Абая, 52",
    "order_timeout": "120",
    "checklink": "on",
    "quick_amounts": "500,1000",
    "terminal_id": "till-1",
    "data_dir": "/var/till",
    "client_secret": "hush-hush",
    "relay_secret": "relay-hush",
    "locale": "",
}
HEAD = 'format = "rahmet-pos settings 1"\n'


def test_what_is_exported_is_read_at_the_next_till(tmp_path: Path) -> None:
    file = tmp_path / "out.toml"
    export_settings(TEXTS, "till-1", file)
    shared = {name: TEXTS[name] for name in ("branch_name", "order_timeout", "checklink", "quick_amounts")}
    assert read_transfer(file) == (shared, "till-1")
    assert "hush" not in file.read_text()


def test_a_file_that_is_there_is_replaced_only_when_told(tmp_path: Path) -> None:
    file = tmp_path / "out.toml"
    file.write_text("ours")
    with pytest.raises(FileExistsError):
        export_settings(TEXTS, "till-1", file)
    assert file.read_text() == "ours"
    export_settings(TEXTS, "till-1", file, replace=True)
    assert read_transfer(file)[1] == "till-1"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('locale = "kk"', "format: None in"),
        ('format = "other 9"', "format: 'other 9' in"),
        (HEAD + 'client_secret = "hush"', "client_secret: a secret may not stand in"),
        (HEAD + 'terminal_id = "till-4"', "terminal_id: 'till-4' in"),
        (HEAD + "order_timeout = 0", "POS_ORDER_TIMEOUT: '0'; expected a whole number of seconds"),
        (HEAD + "brnch_name = 1", "brnch_name: unknown in"),
        (HEAD + "from_terminal = 5", "from_terminal: 5 in"),
        (HEAD + "[table]", "table: unknown in"),
        ("not toml", "file: "),
        ("a = " + "[" * 5000, "file: "),
        ("#" * 300_000, "expected at most 262144 bytes"),
    ],
)
def test_a_bad_file_is_refused_by_name_value_and_what_was_expected(tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "in.toml"
    file.write_text(content)
    with pytest.raises(SettingsError) as refused:
        read_transfer(file)
    assert said in str(refused.value)
    assert "hush" not in str(refused.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.toml can't be read"):
        read_transfer(tmp_path / "none.toml")


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    file = tmp_path / "in.toml"
    file.write_text(HEAD + 'locale = "de"\npaper_width = 70\n')
    with pytest.raises(SettingsError) as refused:
        read_transfer(file)
    assert {problem.name for problem in refused.value.problems} == {"POS_LOCALE", "POS_PAPER_WIDTH"}
