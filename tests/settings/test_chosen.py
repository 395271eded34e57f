"""A set-up on its way: left and taken up again, put in force whole, and never with a secret in a file."""

from pathlib import Path

import pytest

from pos_app.settings import SettingsError, load_settings
from pos_app.settings.choices import Kept
from pos_app.settings.chosen import Chosen, begin, finish, keep_draft
from pos_app.settings.draft import FILE_NAME, draft_path, has_draft, read_draft
from tests.keyrings import MemoryKeyring

ACCOUNT = {"client_id": "shop-7731", "client_secret": "hush-hush", "branch_token": "branch-hash-1"}
RELAY = {"relay_url": "https://relay.shop.kz", "relay_secret": "relay-hush"}


def config(tmp_path: Path) -> str:
    return str(tmp_path / "settings" / "config.toml")


def chosen_with(chosen: Chosen, texts: dict[str, str]) -> Chosen:
    for name, text in texts.items():
        chosen = chosen.with_text(name, text)
    return chosen


def all_files(tmp_path: Path) -> str:
    return "".join(file.read_text() for file in tmp_path.rglob("*") if file.is_file() and file.suffix != ".vault")


def test_a_set_up_is_left_and_taken_up_again(tmp_path: Path) -> None:
    began = begin({}, config(tmp_path))
    assert (began.step, began.lacking) == (0, {"client_id", "client_secret", "branch_token"})
    keep_draft(chosen_with(began, {**ACCOUNT, "branch_name": "Кофейня", "locale": "kk"}), 3, {})
    assert has_draft(Path(config(tmp_path)))
    again = begin({}, config(tmp_path))
    assert (again.step, again.text("branch_name"), again.text("locale")) == (3, "Кофейня", "kk")
    assert again.lacking == frozenset()
    assert again.settings().client_secret == "hush-hush"
    assert not Path(config(tmp_path)).exists()


@pytest.mark.parametrize("ends", [False, True])
def test_no_file_has_a_secret_in_the_open(tmp_path: Path, ends: bool) -> None:
    chosen = chosen_with(begin({}, config(tmp_path)), {**ACCOUNT, **RELAY, "locale": "kk"})
    keep_draft(chosen, 2, {})
    if ends:
        finish(chosen, {})
    written = all_files(tmp_path)
    assert 'kk"' in written
    assert not [secret for secret in (*ACCOUNT.values(), RELAY["relay_secret"]) if secret in written]
    assert "hush" not in repr(chosen)


def test_what_is_finished_is_in_force_and_the_draft_is_gone(tmp_path: Path, working_keyring: MemoryKeyring) -> None:
    chosen = chosen_with(begin({}, config(tmp_path)), {**ACCOUNT, "terminal_id": "till-9", "api_version": "v2"})
    chosen = keep_draft(chosen, 4, {})
    settings = finish(chosen, {})
    assert (settings.terminal_id, settings.kept) == ("till-9", Kept.KEYRING)
    assert not has_draft(Path(config(tmp_path)))
    loaded = load_settings({}, config(tmp_path))
    assert (loaded.terminal_id, loaded.api_version, loaded.client_id) == ("till-9", "v2", "shop-7731")
    assert loaded == settings


def test_without_what_a_sale_needs_nothing_is_put_in_force(tmp_path: Path) -> None:
    chosen = chosen_with(begin({}, config(tmp_path)), {"locale": "kk"})
    with pytest.raises(SettingsError, match="POS_CLIENT_SECRET: missing"):
        finish(chosen, {})
    assert not Path(config(tmp_path)).exists()


def test_what_the_environment_says_can_not_be_chosen_and_is_not_written(tmp_path: Path) -> None:
    environment = {"POS_TERMINAL_ID": "till-7", "POS_CLIENT_SECRET": "from outside"}
    chosen = begin(environment, config(tmp_path))
    chosen = chosen_with(chosen, {"terminal_id": "till-1", "client_secret": "mine", **ACCOUNT})
    assert chosen.text("terminal_id") == "till-7"
    assert finish(chosen, environment).client_secret == "from outside"
    assert "till-7" not in Path(config(tmp_path)).read_text()


def test_a_relay_in_the_till_needs_no_secret_and_one_elsewhere_does(tmp_path: Path) -> None:
    chosen = chosen_with(begin({}, config(tmp_path)), ACCOUNT)
    assert chosen.lacking == frozenset()
    elsewhere = chosen.with_text("relay_url", "https://relay.shop.kz")
    assert elsewhere.lacking == {"relay_secret"}
    assert elsewhere.with_text("relay_secret", "x").lacking == frozenset()


@pytest.mark.parametrize(
    ("name", "text"), [("gateway_url", "http://gateway.choco.kz"), ("terminal_id", "касса"), ("printer", "tcp://")]
)
def test_what_can_not_be_is_known_by_its_name(tmp_path: Path, name: str, text: str) -> None:
    chosen = begin({}, config(tmp_path)).with_text(name, text)
    assert chosen.problem(name)
    with pytest.raises(SettingsError, match=f"POS_{name.upper()}"):
        chosen.settings()


@pytest.mark.parametrize("content", ["", "{", '{"step": -1, "texts": {}}', '{"step": 1}', "[]", "[" * 5000])
def test_a_draft_that_makes_no_sense_is_begun_anew(tmp_path: Path, content: str) -> None:
    path = draft_path(Path(config(tmp_path)))
    path.parent.mkdir()
    path.write_text(content)
    assert begin({}, config(tmp_path)).step == 0


def test_a_secret_that_somebody_wrote_into_a_draft_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_text('{"step": 2, "texts": {"client_secret": "hush", "locale": "kk", "no_such": "x"}}')
    draft = read_draft(tmp_path / "config.toml")
    assert draft is not None
    assert draft.texts == {"locale": "kk"}


def test_a_file_that_is_no_toml_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("locale = ")
    with pytest.raises(SettingsError, match="can't be read as TOML"):
        begin({}, str(file))


def test_without_a_keyring_the_secret_of_the_tills_own_relay_outlasts_a_start(tmp_path: Path) -> None:
    settings = finish(chosen_with(begin({}, config(tmp_path)), ACCOUNT), {})
    assert len(settings.relay_secret) > 30
    assert load_settings({}, config(tmp_path)) == settings
    again = finish(begin({}, config(tmp_path)).with_text("locale", "kk"), {})
    assert again.relay_secret == settings.relay_secret
