"""Settings: the environment wins, secrets stay secret, and every mistake names itself."""

from pathlib import Path

import keyring
import keyring.backend
import pytest

from pos_app.settings import Settings, SettingsError, load_settings
from pos_app.settings.secret import from_keyring, to_keyring

ACCOUNT = {"POS_CLIENT_ID": "shop", "POS_CLIENT_SECRET": "hush-hush", "POS_BRANCH_TOKEN": "branch-hash"}


class MemoryKeyring(keyring.backend.KeyringBackend):
    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class BrokenKeyring(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.KeyringLocked("locked")


@pytest.fixture(autouse=True)
def store() -> MemoryKeyring:
    kept = MemoryKeyring()
    before = keyring.get_keyring()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


def load(tmp_path: Path, toml: str = "", **environment: str) -> Settings:
    file = tmp_path / "config.toml"
    file.write_text(toml, encoding="utf-8")
    return load_settings({**ACCOUNT, **environment, "POS_CONFIG": str(file)})


def problem(tmp_path: Path, toml: str = "", **environment: str) -> str:
    with pytest.raises(SettingsError) as wrong:
        load(tmp_path, toml, **environment)
    return str(wrong.value)


def test_the_defaults_are_the_contracts(tmp_path: Path) -> None:
    chosen = load(tmp_path, LANG="")
    assert chosen.gateway_url == "https://gateway.choco.kz"
    assert (chosen.api_version, chosen.terminal_id, chosen.relay_url) == ("v1", "till-1", "embedded")
    assert (chosen.order_timeout, chosen.image_size, chosen.qr_link) == (300, 0, "inner")
    assert (chosen.checklink, chosen.max_amount) == (False, 1_000_000)


def test_the_file_is_read_and_the_environment_wins(tmp_path: Path) -> None:
    chosen = load(
        tmp_path,
        'branch_name = "Кофейня на Абая, 52"\norder_timeout = 120\nchecklink = true\nlocale = "kk"',
        POS_ORDER_TIMEOUT="60",
    )
    assert (chosen.branch_name, chosen.order_timeout) == ("Кофейня на Абая, 52", 60)
    assert (chosen.checklink, chosen.locale) == (True, "kk")


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        ("POS_GATEWAY_URL", "http://gateway.choco.kz", "https"),
        ("POS_RELAY_URL", "ftp://x", "https"),
        ("POS_API_VERSION", "v3", "expected v1 or v2"),
        ("POS_ORDER_TIMEOUT", "0", "expected a whole number of seconds from 1 to 86400"),
        ("POS_ORDER_TIMEOUT", "5 minutes", "expected a whole number of seconds"),
        ("POS_IMAGE_SIZE", "-1", "pixels"),
        ("POS_QR_LINK", "outer", "expected inner or external"),
        ("POS_CHECKLINK", "yes", "expected on or off"),
        ("POS_MAX_AMOUNT", "1e6", "tenge"),
        ("POS_LOCALE", "de", "expected ru or kk or en"),
        ("POS_TERMINAL_ID", "till 1/../", "Latin letters"),
        ("POS_BACKLINK", "not a link", "expected a link"),
        ("POS_BRANCH_NAME", "two\nlines", "printable"),
    ],
)
def test_a_wrong_setting_names_itself_its_value_and_what_was_expected(
    tmp_path: Path, variable: str, value: str, expected: str
) -> None:
    said = problem(tmp_path, **{variable: value})
    assert variable in said
    assert repr(value) in said
    assert expected in said


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    said = problem(tmp_path, POS_LOCALE="xx", POS_API_VERSION="v9")
    assert "POS_LOCALE" in said
    assert "POS_API_VERSION" in said


def test_a_wrong_secret_is_named_but_never_shown(tmp_path: Path) -> None:
    said = problem(tmp_path, POS_CLIENT_SECRET="s3cret\nwith a line")
    assert "POS_CLIENT_SECRET" in said
    assert "s3cret" not in said


def test_secrets_are_not_in_the_repr(tmp_path: Path) -> None:
    shown = repr(load(tmp_path, POS_RELAY_SECRET="relay-hush"))
    for secret in (*ACCOUNT.values(), "relay-hush"):
        assert secret not in shown


def test_a_secret_in_the_file_is_refused_without_being_shown(tmp_path: Path) -> None:
    said = problem(tmp_path, 'client_secret = "in-the-file"')
    assert "may not stand in" in said
    assert "in-the-file" not in said


def test_an_unknown_name_in_the_file_is_named(tmp_path: Path) -> None:
    assert "brnch_name" in problem(tmp_path, 'brnch_name = "x"')


def test_a_table_in_the_file_is_no_value(tmp_path: Path) -> None:
    assert "branch_name" in problem(tmp_path, "[branch_name]\nx = 1")


@pytest.mark.parametrize("toml", ["= nothing", "a = ["])
def test_a_file_that_is_no_toml_is_named(tmp_path: Path, toml: str) -> None:
    assert "config.toml" in problem(tmp_path, toml)


def test_a_file_that_was_asked_for_must_exist() -> None:
    with pytest.raises(SettingsError, match="does not exist"):
        load_settings(ACCOUNT, "/nowhere/config.toml")


def test_missing_credentials_are_named_unless_not_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with pytest.raises(SettingsError) as wrong:
        load_settings({})
    assert [problem.name for problem in wrong.value.problems] == [
        "POS_CLIENT_ID", "POS_CLIENT_SECRET", "POS_BRANCH_TOKEN",
    ]  # fmt: skip
    assert load_settings({}, need_account=False).client_id == ""


def test_a_relay_elsewhere_needs_its_secret(tmp_path: Path) -> None:
    assert "POS_RELAY_SECRET" in problem(tmp_path, POS_RELAY_URL="https://relay.shop.kz")


def test_secrets_come_from_the_keyring_where_the_environment_has_none(tmp_path: Path, store: MemoryKeyring) -> None:
    assert to_keyring("POS_RELAY_SECRET", "from the keyring")
    assert load(tmp_path, POS_RELAY_URL="https://relay.shop.kz").relay_secret == "from the keyring"


def test_a_locked_keyring_is_as_good_as_none() -> None:
    keyring.set_keyring(BrokenKeyring())
    assert from_keyring("POS_CLIENT_SECRET") == ""
    assert to_keyring("POS_CLIENT_SECRET", "x") is False


def test_files_of_the_till_lie_in_its_data_folder(tmp_path: Path) -> None:
    chosen = load(tmp_path, POS_DATA_DIR=str(tmp_path / "data"))
    assert chosen.journal_path == tmp_path / "data" / "journal.sqlite3"
    assert chosen.relay_store_path.parent == chosen.data_dir
    assert chosen.log_path.parent.parent == chosen.data_dir
