"""Which build this is: from the file that a wheel carries, else from git, and never an error."""

import subprocess
from pathlib import Path

import pytest

from pos_app import __version__, version
from pos_app.cli import main
from pos_app.commit import build_of_checkout
from pos_app.version import BUILD_FILE, version_line


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository with one commit of a known day."""
    root = tmp_path / "checkout"
    (root / "pos_app").mkdir(parents=True)
    _git(root, "init", "--quiet")
    (root / "file").write_text("one\n")
    _git(root, "add", "file")
    _git(root, "commit", "--quiet", "--message=one")
    return root


@pytest.fixture
def package(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in that repository which the app believes to be its own."""
    monkeypatch.setattr(version, "__file__", str(checkout / "pos_app" / "version.py"))
    return checkout / "pos_app"


def _git(root: Path, *arguments: str) -> str:
    who = ["-c", "user.name=somebody", "-c", "user.email=somebody@shop.kz", "-c", "commit.gpgsign=false"]
    day = {"GIT_AUTHOR_DATE": "2026-11-25T12:00:00Z", "GIT_COMMITTER_DATE": "2026-11-25T12:00:00Z"}
    done = subprocess.run(
        ["git", "-C", root, *who, *arguments],
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(root), **day},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def _commit(root: Path) -> str:
    return _git(root, "rev-parse", "HEAD")[:7]


def test_a_checkout_tells_its_commit_and_that_commits_day(package: Path, checkout: Path) -> None:
    assert version_line() == f"pos-app {__version__} (build {_commit(checkout)}, 2026-11-25)"


def test_a_changed_file_is_told(checkout: Path) -> None:
    (checkout / "file").write_text("two\n")
    assert build_of_checkout(checkout) == f"{_commit(checkout)}-dirty, 2026-11-25"


def test_a_tag_hides_no_commit(checkout: Path) -> None:
    _git(checkout, "tag", "--annotate", "--message=v", "v0.1.0")
    assert build_of_checkout(checkout) == f"{_commit(checkout)}, 2026-11-25"


def test_a_wheels_own_build_comes_before_what_git_says(package: Path) -> None:
    (package / BUILD_FILE).write_text("abc1234, 2026-01-02\n")
    assert version_line() == f"pos-app {__version__} (build abc1234, 2026-01-02)"


def test_another_repository_around_an_installation_is_not_asked(package: Path, checkout: Path) -> None:
    inside = checkout / "venv" / "lib"
    inside.mkdir(parents=True)
    assert build_of_checkout(inside) == ""


def test_a_commits_hook_that_names_its_repository_changes_nothing(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "elsewhere" / "index"))
    assert build_of_checkout(checkout) == f"{_commit(checkout)}, 2026-11-25"


def test_without_git_or_a_commit_the_build_is_unknown(
    package: Path, checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unknown = f"pos-app {__version__} (build unknown)"
    empty = tmp_path / "empty"
    empty.mkdir()
    with monkeypatch.context() as patch:
        patch.setenv("PATH", str(empty))
        assert version_line() == unknown
    (checkout / ".git" / "HEAD").write_text("nonsense\n")
    assert version_line() == unknown


def test_the_command_tells_it_and_ends(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"{version_line()}\n"
