"""What a till leaves on the disk is its user's alone, whatever the umask, and holds no secret."""

import logging
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from pos_app.journal.writing import Journal
from pos_app.order import State
from pos_app.private import kept_private, private_file, private_folder
from pos_app.relay.sqlite.store import SqliteStore
from tests.process import started
from tests.shop import CALM, Shop
from tests.test_log import log_as_it_was, start_log

__all__ = ["log_as_it_was"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps files by access lists, not by modes")


@contextmanager
def careless_umask() -> Iterator[None]:
    """As on a machine where whatever is made may be read and written by everybody."""
    before = os.umask(0)
    try:
        yield
    finally:
        os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def open_to_others(folder: Path) -> list[str]:
    """What stands in a folder, itself included, and somebody else may look at."""
    return [str(each) for each in (folder, *folder.rglob("*")) if mode(each) & 0o077]


def test_a_till_that_sells_leaves_nothing_that_others_can_read(shop: Shop) -> None:
    with careless_umask(), shop.open(CALM) as desk:
        shop.pay(order_id := desk.show_qr())
        desk.until(order_id, State.PAID)
        beside = {path.name for path in shop.folder.iterdir()}
        assert open_to_others(shop.folder) == []
    assert {"journal.sqlite3", "journal.sqlite3-wal", "relay.sqlite3", "relay.sqlite3-wal"} <= beside
    assert {"till.pid", "till.lock"} <= beside
    assert open_to_others(shop.folder) == []


def test_the_program_makes_its_folders_log_and_books_for_its_user_alone(shop: Shop) -> None:
    new = shop.folder / "not" / "yet"
    with (
        careless_umask(),
        started("charge", "700", "--order", "7", env=shop.environment(POS_DATA_DIR=str(new))) as sale,
    ):
        sale.until(shop.sandbox.url)
        assert open_to_others(shop.folder) == []
        shop.pay("till-1-7")
        assert sale.end().returncode == 0
    assert open_to_others(shop.folder) == []
    assert (new / "logs" / "pos-app.log").exists()


def test_the_demo_leaves_its_folder_and_pictures_to_its_user_alone(tmp_path: Path) -> None:
    data, pictures = tmp_path / "data", tmp_path / "pictures"
    env = {"POS_DATA_DIR": str(data), "QT_QPA_PLATFORM": "offscreen"}
    arguments = ("demo", "--script", "700", "--autopay", "0", "--screenshots", str(pictures))
    with careless_umask(), started(*arguments, env=env) as demo:
        assert demo.end().returncode == 0
    assert open_to_others(data) == []
    assert list(pictures.glob("*.png"))
    assert open_to_others(pictures) == []


def test_a_log_that_turned_over_is_as_private_as_the_first(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "pos-app.log"
    with careless_umask():
        start_log(path, [], verbose=False)
        for _ in range(45):
            logging.getLogger("pos_app.test").info("x" * 100_000)
    assert len(list(path.parent.iterdir())) >= 3
    assert open_to_others(tmp_path / "a") == []


def test_books_that_others_could_read_are_taken_back(tmp_path: Path) -> None:
    for name in ("journal.sqlite3", "relay.sqlite3"):
        (tmp_path / name).touch()
        (tmp_path / name).chmod(0o666)
    with closing(Journal.open(tmp_path / "journal.sqlite3")), closing(SqliteStore(tmp_path / "relay.sqlite3")):
        assert {mode(path) for path in tmp_path.iterdir()} == {0o600}


def test_a_folder_that_is_shared_on_purpose_keeps_its_mode(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o770)
    private_folder(shared)
    private_folder(shared / "ours" / "alone")
    assert [mode(each) for each in (shared, shared / "ours", shared / "ours" / "alone")] == [0o770, 0o700, 0o700]


def test_a_private_file_keeps_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("kept")
    path.chmod(0o644)
    private_file(path)
    assert (path.read_text(), mode(path)) == ("kept", 0o600)


def test_a_crash_leaves_no_image_of_the_memory_and_the_limits_come_back(tmp_path: Path) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_CORE), os.umask(0)
    os.umask(before[1])
    with kept_private():
        assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
        (tmp_path / "made").touch()
        assert mode(tmp_path / "made") == 0o600
    after = resource.getrlimit(resource.RLIMIT_CORE), os.umask(before[1])
    assert after == before


def test_a_stolen_disk_gives_up_no_secret(shop: Shop) -> None:
    with started("charge", "700", "--order", "7", "-v", env=shop.environment()) as sale:
        sale.until(shop.sandbox.url)
        shop.pay("till-1-7")
        assert sale.end().returncode == 0
    account, tokens = shop.sandbox.credentials, shop.sandbox.tokens
    secrets = [account.client_secret, account.branch_token, shop.relay_secret, *tokens._ends]
    links = [shop.preorder("till-1-7").bill.postlink, shop.preorder("till-1-7").bill.failed_postlink]
    secrets += [link.rpartition("/")[2] for link in links if link is not None]
    assert min(map(len, secrets)) >= 8
    files = [path for path in shop.folder.rglob("*") if path.is_file()]
    assert len(files) >= 3
    for path in files:
        held = path.read_bytes()
        assert [secret for secret in secrets if secret.encode() in held] == [], path
