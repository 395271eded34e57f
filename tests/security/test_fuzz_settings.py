"""Any configuration and any environment: settings that hold, or an error that names them and tells no secret."""

from pathlib import Path
from typing import Final

from hypothesis import strategies as st

from pos_app.settings import Settings, SettingsError, load_settings
from pos_app.settings.choices import CHOICES, EMBEDDED
from pos_app.url import check_url
from tests.security.fuzzing import Fuzz, damaged

SECRETS: Final = {name: f"hush-hush-{name}" for name in ("POS_CLIENT_ID", "POS_CLIENT_SECRET", "POS_BRANCH_TOKEN")}
TOML: Final = """
gateway_url = "https://gateway.choco.kz"
api_version = "v2"
branch_name = "Кофейня на Абая, 52"
terminal_id = "till-1"
order_timeout = 120
checklink = true
max_amount = 500_000
backlink = "app://thanks"
locale = "kk"
[table]
since = 2026-11-24T12:00:00Z
list = [1, 2.5, [0xFF, {a = "b"}]]
""".encode()
TOML_WHOLE: Final = TOML.partition(b"[table]")[0]


def hold(chosen: Settings) -> None:
    check_url(chosen.gateway_url)
    for url in (chosen.relay_url, chosen.callback_url):
        if url not in ("", EMBEDDED):
            check_url(url)
    assert 1 <= chosen.order_timeout <= 86_400
    assert 1 <= chosen.max_amount <= 1_000_000_000
    assert "/" not in chosen.terminal_id
    assert chosen.branch_name.isprintable()
    assert chosen.locale in ("ru", "kk", "en")


def loaded(environment: dict[str, str], config: Path) -> None:
    try:
        chosen = load_settings({**SECRETS, **environment}, str(config), use_keyring=False)
    except SettingsError as error:
        told = str(error)
    else:
        told = repr(chosen)
        hold(chosen)
    assert told
    assert [secret for secret in SECRETS.values() if secret in told] == []


def test_any_file(fuzz: Fuzz, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"

    def check(written: bytes) -> None:
        path.write_bytes(written)
        loaded({}, path)

    odd = st.sampled_from(
        [
            b"a = " + b"[" * 5_000,
            b"order_timeout = " + b"9" * 5_000,
            b"order_timeout = 0x" + b"f" * 5_000,
            b"max_amount = -1",
            b"locale = nan",
            b"a.b.c.d = 1",
            b"branch_name = '''\x1b[2J'''",
            b"a = {" + b"a = {" * 2_000,
            b'client_secret = "hush-hush-in-the-file"',
            b"\xef\xbb\xbflocale = 'ru'",
        ]
    )
    written = damaged(st.sampled_from([TOML, TOML_WHOLE])) | odd | st.binary(max_size=200)
    fuzz("configuration files", check, 400, written=written)


def test_any_environment(fuzz: Fuzz, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(TOML_WHOLE)
    # What an environment can hold: no NUL, and bytes that are no UTF-8 as lone surrogates.
    values = (
        st.text(st.characters(min_codepoint=1), max_size=60)
        | st.integers().map(str)
        | st.binary(max_size=20).map(lambda raw: raw.replace(b"\0", b"").decode("utf-8", "surrogateescape"))
        | st.sampled_from(["https://a.kz", "http://127.0.0.1:1", "~nobody/x", "~", "on", "v1", "embedded", "٣", "1e3"])
    )
    open_ones = [choice.variable for choice in CHOICES if choice.variable not in SECRETS]
    environments = st.dictionaries(st.sampled_from(open_ones), values, max_size=6)
    fuzz("environments", lambda environment: loaded(environment, path), 300, environment=environments)
