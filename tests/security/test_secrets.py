"""Secrets are redacted everywhere: in the repr of whatever holds one, in crash reports, on the command line."""

import dataclasses
import importlib
import logging
import pkgutil
import re
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import pos_app
from pos_app.cli import main
from pos_app.gateway.client import Gateway
from pos_app.log import start_log
from pos_app.relay.signing import poll_credential
from pos_app.till.opening import account_of
from pos_app.transport import Answer, Transport
from tests.process import environment, started
from tests.relay.neighbours import ListeningTill, poller_for
from tests.shop import Shop
from tests.test_log import log_as_it_was

__all__ = ["log_as_it_was"]

SECRET = "hush-hush-8c1f"
SECRETIVE = re.compile(r"secret|token|credential|password|client_id|postlink|checklink|authorization|\bpin\b|signature")
IN_THE_OPEN = "pos_app.sandbox"
"""Its account is for everybody, and it knows no other secret than what a till sends it for practice."""


def modules() -> Iterator[str]:
    for each in pkgutil.walk_packages(pos_app.__path__, "pos_app."):
        if not each.name.endswith("__main__"):
            yield each.name


def dataclasses_of(module: str) -> Iterator[type]:
    for each in vars(importlib.import_module(module)).values():
        if isinstance(each, type) and dataclasses.is_dataclass(each) and each.__module__ == module:
            yield each


def test_no_record_shows_a_secret_in_its_repr() -> None:
    shown, hidden = [], []
    for module in modules():
        for kind in dataclasses_of(module):
            for field in dataclasses.fields(kind):
                if not SECRETIVE.search(field.name) or field.type in (bool, int, float):
                    continue
                name = f"{kind.__name__}.{field.name}"
                if module.startswith(IN_THE_OPEN):
                    continue
                (shown if field.repr else hidden).append(f"{module}: {name}")
    assert shown == []
    assert len(hidden) >= 8


def test_what_holds_a_secret_does_not_say_it(shop: Shop) -> None:
    settings = shop.settings(
        client_secret=SECRET, branch_token=SECRET + "2", relay_secret=SECRET + "3", client_id=SECRET + "4"
    )
    transport = Transport()
    poller = poller_for(ListeningTill(), "http://127.0.0.1:1", secret=SECRET)
    holders = [settings, account_of(settings), Gateway(account_of(settings), transport), transport, poller]
    holders += [Answer(200, {"X-Token": SECRET}, SECRET.encode()), poller._transport]
    poller.stop()
    transport.close()
    for each in holders:
        assert SECRET not in repr(each)
        assert poll_credential(SECRET, "till-1") not in repr(each)


class Fragile:
    """Its end fails, and its repr tells a secret."""

    def __repr__(self) -> str:
        return SECRET

    def __del__(self) -> None:
        raise RuntimeError(f"could not close {SECRET}")


def in_main() -> None:
    try:
        raise ValueError(SECRET)
    except ValueError:
        sys.excepthook(*sys.exc_info())


def in_a_thread() -> None:
    def crash() -> None:
        raise ValueError({"client_secret": SECRET})

    thread = threading.Thread(target=crash, name="t")
    thread.start()
    thread.join()


def in_a_finalizer() -> None:
    made = Fragile()
    del made


def in_a_chain() -> None:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as cause:
            raise RuntimeError("while it was open") from cause
    except RuntimeError:
        logging.getLogger("pos_app.test").exception("failed")


def in_a_note() -> None:
    try:
        error = OSError("no")
        error.add_note(f"with Authorization: Bearer {SECRET}")
        raise error
    except OSError:
        logging.getLogger("pos_app.test").critical("failed", exc_info=True)


def in_a_group() -> None:
    try:
        raise ExceptionGroup("two", [ValueError(SECRET), OSError(f"at /callback/till-1/o/paid/{SECRET}")])
    except ExceptionGroup:
        sys.excepthook(*sys.exc_info())


def of_another_library() -> None:
    logging.getLogger("urllib3").error("POST https://u:%s@gateway.invalid failed", SECRET)


@pytest.mark.parametrize(
    "crash", [in_main, in_a_thread, in_a_finalizer, in_a_chain, in_a_note, in_a_group, of_another_library]
)
@pytest.mark.parametrize("verbose", [True, False])
def test_a_crash_report_has_its_place_and_no_secret(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], crash: Callable[[], None], verbose: bool
) -> None:
    path = tmp_path / "logs" / "pos-app.log"
    start_log(path, [SECRET], verbose=verbose)
    crash()
    said, log = capsys.readouterr(), path.read_text(encoding="utf-8")
    assert "(hidden)" in log
    for text in (said.out, said.err, log):
        assert SECRET not in text
    assert verbose or "Traceback" not in said.err


IN_A_SLOT = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from pos_app.log import start_log

class Window(QObject):
    def fail(self):
        QTimer.singleShot(0, app.quit)
        raise ValueError(os.environ["HELD"])

start_log(Path(sys.argv[1]), [os.environ["HELD"]], verbose=False)
app, window = QCoreApplication([]), Window()
QTimer.singleShot(0, window.fail)
app.exec()
"""


def test_a_crash_in_the_window_is_reported_in_the_same_way(tmp_path: Path) -> None:
    """In a process of its own: the tests' own Qt has another hook for what its slots raise."""
    path = tmp_path / "logs" / "pos-app.log"
    done = subprocess.run(
        [sys.executable, "-c", IN_A_SLOT, str(path)],
        env={**environment({}), "HELD": SECRET},
        capture_output=True,
        text=True,
        check=False,
    )
    log = path.read_text(encoding="utf-8")
    assert "ValueError: (hidden)" in log
    assert SECRET not in log + done.stdout + done.stderr
    assert done.stderr == "pos-app: internal error: ValueError; the log tells more\n"


def test_no_option_takes_a_secret(capsys: pytest.CaptureFixture[str]) -> None:
    """What stands on a command line stands in `ps`, in the shell's history and in other people's logs."""
    helps = []
    for command in ([], ["demo"], ["charge"], ["relay"], ["sandbox"], ["doctor"], ["orders"]):
        with pytest.raises(SystemExit) as end:
            main([*command, "--help"])
        assert end.value.code == 0
        helps.append(capsys.readouterr().out)
    options = set(re.findall(r"--[a-z-]+(?: [A-Z_]+)?", "\n".join(helps)))
    assert "--json" in options
    assert [option for option in options if re.search(r"secret|token|credential|password|client", option)] == []


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_other_users_see_no_secret_of_a_running_till(shop: Shop) -> None:
    with started("charge", "700", "--order", "7", env=shop.environment()) as till:
        till.until(shop.sandbox.url)
        process = Path(f"/proc/{till.pid}")
        command = (process / "cmdline").read_bytes()
        assert b"charge" in command
        account = shop.sandbox.credentials
        for secret in (account.client_secret, account.branch_token, shop.relay_secret):
            assert secret.encode() not in command
        assert stat.S_IMODE((process / "environ").stat().st_mode) & 0o077 == 0
        limits = (process / "limits").read_text()
        assert re.search(r"^Max core file size +0 ", limits, re.MULTILINE)
        shop.pay("till-1-7")
        assert till.end().returncode == 0
