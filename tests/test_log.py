"""The log: what happened is in it, and no secret is, whichever way it came there."""

import logging
import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote_plus

import pytest

from pos_app.log import HIDDEN, Redaction, start_log
from pos_app.sandbox import Sandbox, SandboxCredentials
from tests.process import run, started
from tests.shop import Shop

SECRET = "p&ss wörd'of/shop"
CREDENTIALS = SandboxCredentials("shop-client-id-7d1c", "shop-client-secret-93ab", "shop-branch-token-51f0")


@pytest.fixture(autouse=True)
def log_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    before = list(root.handlers), root.level, sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    for handler in set(root.handlers) - set(before[0]):
        root.removeHandler(handler)
        handler.close()
    root.handlers[:], sys.excepthook, threading.excepthook, sys.unraisablehook = before[0], *before[2:]
    root.setLevel(before[1])
    logging.raiseExceptions = True
    logging.getLogger("pos_app").setLevel(logging.NOTSET)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "logs" / "pos-app.log"


def test_a_whole_sale_leaves_no_secret_in_log_or_terminal(tmp_path: Path) -> None:
    sandbox = Sandbox(credentials=CREDENTIALS)
    sandbox.start()
    shop = Shop(sandbox, tmp_path / "shop")
    try:
        with started("charge", "700", "--order", "7", "-v", env=shop.environment()) as charge:
            charge.until(sandbox.url)
            sandbox.customer.decline(shop.preorder("till-1-7").hash)
            sandbox.tokens.revoke_all()
            shop.pay("till-1-7")
            sale = charge.end()
        sandbox.scenario = "refuse"
        refused = run("charge", "700", "-v", env=shop.environment(POS_CLIENT_SECRET="another-secret-c0de"))
        tokens = list(sandbox.tokens._ends)
        bill = shop.preorder("till-1-7").bill
    finally:
        sandbox.stop()
    assert (sale.returncode, refused.returncode) == (0, 1)
    log = (tmp_path / "shop" / "logs" / "pos-app.log").read_text(encoding="utf-8")
    for expected in ("create till-1-7: HTTP 200", "status_paid", "attempt_failed"):
        assert expected in log
        assert expected in sale.stderr
    links = (bill.postlink, bill.failed_postlink)
    signatures = [link.rpartition("/")[2] for link in links if link is not None]
    hidden = [
        CREDENTIALS.client_id, CREDENTIALS.client_secret, CREDENTIALS.branch_token, "another-secret-c0de",
        shop.relay_secret, *tokens, *signatures,
    ]  # fmt: skip
    assert len(tokens) >= 1
    assert [len(signature) for signature in signatures] == [43, 43]
    for said in (log, sale.stdout, sale.stderr, refused.stdout, refused.stderr):
        assert [secret for secret in hidden if secret in said] == []


@pytest.mark.parametrize(
    "text",
    [
        f"the secret is {SECRET}",
        f"body client={quote_plus(SECRET)}",
        f"Settings({SECRET!r})",
    ],
)
def test_a_known_secret_is_hidden_however_it_is_spelt(text: str) -> None:
    hidden = Redaction([SECRET]).redact(text)
    assert "wörd" not in hidden
    assert "w%C3%B6rd" not in hidden
    assert HIDDEN in hidden


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer hush.hush-hush_hush",
        "client_secret=hush&grant_type=client_credentials",
        '{"token": "hush", "expire_in": 1}',
        "{'token': 'hush', 'expire_in': 1}",
        "password='hush'",
        "http://127.0.0.1:8710/callback/till-1/till-1-7/paid/hush?reference=1",
        "http://127.0.0.1:8710/check/till-1/till-1-7/hush",
        "a JWT in the open: eyJhush.eyJhush.hush-hush",
    ],
)
def test_what_looks_like_a_secret_is_hidden_though_nobody_told_it(text: str) -> None:
    hidden = Redaction([]).redact(text)
    assert "hush" not in hidden
    assert HIDDEN in hidden


def test_words_that_only_speak_of_secrets_stay() -> None:
    for text in ("create not sent for want of a token: no answer", "pin 4 of 10", "reference=1&amount=1500"):
        assert Redaction(["1"]).redact(text) == text


def test_the_traceback_of_a_crash_goes_to_the_log_without_secrets(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start_log(path, [SECRET], verbose=False)
    try:
        raise RuntimeError(f"odd answer to {SECRET}")
    except RuntimeError:
        sys.excepthook(*sys.exc_info())
    log = path.read_text(encoding="utf-8")
    assert "Traceback" in log
    assert f"RuntimeError: odd answer to {HIDDEN}" in log
    assert SECRET not in log
    assert capsys.readouterr().err == "pos-app: internal error: RuntimeError; the log tells more\n"


def test_the_crash_of_a_thread_is_logged_in_the_same_way(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def crash() -> None:
        raise RuntimeError(f"odd answer to {SECRET}")

    start_log(path, [SECRET], verbose=True)
    for end in (crash, sys.exit):
        thread = threading.Thread(target=end)
        thread.start()
        thread.join()
    log = path.read_text(encoding="utf-8")
    assert log.count("Traceback") == 1
    said = capsys.readouterr().err
    assert f"odd answer to {HIDDEN}" in said
    assert SECRET not in log + said


def test_ctrl_c_is_no_crash(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start_log(path, [], verbose=False)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert path.read_text() == capsys.readouterr().err == ""


def test_the_log_turns_over_and_keeps_a_handful_of_files(path: Path) -> None:
    start_log(path, [], verbose=False)
    line = "x" * 100_000
    for _ in range(150):
        logging.getLogger("pos_app.test").info(line)
    files = sorted(path.parent.iterdir())
    assert [file.name for file in files] == ["pos-app.log", *(f"pos-app.log.{number}" for number in range(1, 6))]
    assert max(file.stat().st_size for file in files) <= 2_000_000


def test_the_log_is_its_owners_alone(path: Path) -> None:
    start_log(path, [], verbose=False)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("verbose", [True, False])
def test_a_log_that_can_not_be_written_is_said_once_and_no_reason_to_stop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], verbose: bool
) -> None:
    (tmp_path / "file").write_text("no folder")
    start_log(tmp_path / "file" / "pos-app.log", [], verbose=verbose)
    said = capsys.readouterr().err
    assert said.count("no log file") == 1
    assert os.fspath(tmp_path / "file") in said


def test_only_a_verbose_program_tells_the_terminal(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start_log(path, [], verbose=False)
    logging.getLogger("pos_app.test").info("quiet")
    logging.getLogger("pos_app.test").debug("unheard")
    assert capsys.readouterr().err == ""
    start_log(path, [], verbose=True)
    logging.getLogger("pos_app.test").debug("loud")
    assert "loud" in capsys.readouterr().err
    log = path.read_text(encoding="utf-8")
    assert "quiet" in log
    assert "loud" in log
    assert "unheard" not in log
